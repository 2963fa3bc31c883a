"""Facts to measure, made of aware times; and strategies for any facts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from console.domain.calendar import COPENHAGEN
from console.domain.codes import Category
from console.domain.repeat_callers import MIDTJYLLAND
from console.review.effect import Measured, Observed, measure
from console.review.moments import moment
from console.services.facts import EffectFact, Moment

OBSERVED = Observed(date(2024, 1, 1), date(2026, 12, 31))
INDEX = datetime(2026, 2, 1, 11, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def danish(*at: int, fold: int = 0) -> datetime:
    return datetime(*at, tzinfo=COPENHAGEN, fold=fold).astimezone(UTC)  # type: ignore[arg-type, misc]  # year, month, day and so on


def fact(
    number: int,
    *calls: datetime,
    on_behalf: Iterable[datetime] = (),
    accepted_at: datetime | None = INDEX,
    requested_at: datetime | None = None,
    warm: bool = False,
    municipality: str | None = None,
    categories: tuple[Category, ...] = (),
    born: date | None = None,
) -> EffectFact:
    """Accepted on the index day, unless told otherwise."""
    return EffectFact(
        citizen_id=number,
        oneself=moments(calls),
        on_behalf=moments(on_behalf),
        accepted_at=None if accepted_at is None else moment(accepted_at),
        requested_at=None if requested_at is None else moment(requested_at),
        warm=warm,
        municipality=municipality,
        categories=categories,
        born=born,
    )


def moments(calls: Iterable[datetime]) -> tuple[Moment, ...]:
    return tuple(sorted(map(moment, calls)))


def measured(one: EffectFact, observed: Observed = OBSERVED) -> Measured:
    found = measure(one, observed, MIDTJYLLAND)
    assert isinstance(found, Measured)
    return found


# For any facts -----------------------------------------------------------------------------

MOMENTS = st.integers(0, 3 * 365 * 24 * 3600).map(
    lambda seconds: moment(datetime(2024, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds))
)
CALLS = st.lists(MOMENTS, max_size=15).map(lambda calls: tuple(sorted(calls)))
FACTS = st.builds(
    EffectFact,
    citizen_id=st.integers(1, 99),
    oneself=CALLS,
    on_behalf=CALLS,
    requested_at=st.none() | MOMENTS,
    accepted_at=st.none() | MOMENTS,
    warm=st.booleans(),
    municipality=st.sampled_from([None, "0751", "0791"]),
    categories=st.lists(st.sampled_from(list(Category)), unique=True, max_size=3).map(tuple),
)
PEOPLE = st.lists(FACTS, max_size=8, unique_by=lambda f: f.citizen_id)
