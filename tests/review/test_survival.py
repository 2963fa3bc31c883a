"""Days without a new call: worked examples, and what must hold for any facts."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from fractions import Fraction

from hypothesis import given

from console.domain.codes import WhoCalled
from console.domain.repeat_callers import MIDTJYLLAND
from console.review.effect import Observed, effect
from console.review.survival import HORIZON, Survival, survival
from console.services.facts import EffectFact
from tests.review.made import DAY, INDEX, OBSERVED, PEOPLE, danish, fact, measured


def group(*firsts: int | None, observed: Observed = OBSERVED) -> Survival:
    """One citizen for each: the day of the first new call, or None for no call."""
    made = [
        fact(n, *([INDEX + first * DAY] if first is not None else []))
        for n, first in enumerate(firsts)
    ]
    return survival([measured(one, observed) for one in made], observed)


def test_a_worked_example_without_censoring() -> None:
    """Of four, one calls on day 10, two on day 20, and one never."""
    found = group(10, 20, 20, None)
    assert [(f.day, f.at_risk, f.called, f.share) for f in found.falls] == [
        (10, 4, 1, Fraction(3, 4)),
        (20, 3, 2, Fraction(1, 4)),
        (333, 1, 0, Fraction(1, 4)),
    ]
    assert [found.at(day) for day in (0, 9, 10, 19, 20, 360)] == [
        1, 1, Fraction(3, 4), Fraction(3, 4), Fraction(1, 4), Fraction(1, 4)
    ]  # fmt: skip
    assert [found.at_risk(day) for day in (0, 10, 11, 20, 21)] == [4, 4, 3, 3, 1]
    assert found.median == 20


def test_a_worked_example_with_censoring() -> None:
    """Two leave observation on day 100: of the three left, one call takes a third, not a fifth."""
    early = INDEX - 20 * DAY
    observed = Observed(date(2025, 1, 1), (INDEX + 100 * DAY).date())
    people = [
        measured(fact(1, INDEX + 50 * DAY), observed),
        measured(fact(2), observed),
        measured(fact(3), observed),
        measured(fact(4, early + 110 * DAY, accepted_at=early), observed),
        measured(fact(5, accepted_at=early), observed),
        measured(fact(6, accepted_at=early), observed),
    ]
    found = survival(people, observed)
    assert [(f.day, f.at_risk, f.called, f.censored, f.share) for f in found.falls] == [
        (50, 6, 1, 0, Fraction(5, 6)),
        (100, 5, 0, 2, Fraction(5, 6)),
        (110, 3, 1, 0, Fraction(5, 9)),
        (120, 2, 0, 2, Fraction(5, 9)),
    ]
    assert found.median is None


def test_who_leaves_on_the_day_somebody_calls_was_still_there() -> None:
    observed = Observed(date(2025, 1, 1), (INDEX + 100 * DAY).date())
    found = group(100, None, observed=observed)
    assert [(f.at_risk, f.called, f.censored, f.share) for f in found.falls] == [
        (2, 1, 1, Fraction(1, 2))
    ]


def test_calls_on_the_index_day_and_before_are_no_new_calls() -> None:
    one = measured(fact(1, INDEX - DAY, danish(2026, 2, 1, 23, 59, 59), danish(2026, 2, 2, 0, 0)))
    assert survival([one], OBSERVED).falls[0].day == 1


def test_the_day_is_the_danish_one_across_summer_time() -> None:
    """29 March has 23 hours: an hour before midnight is still that day."""
    at = datetime(2026, 3, 29, 21, 30, tzinfo=INDEX.tzinfo)
    one = measured(fact(1, at, at + timedelta(hours=1)))
    assert survival([one], OBSERVED).falls[0].day == (date(2026, 3, 29) - date(2026, 2, 1)).days


def test_whose_calls_count_is_chosen() -> None:
    one = measured(fact(1, INDEX + 9 * DAY, on_behalf=[INDEX + 5 * DAY]))
    days = [survival([one], OBSERVED, who).falls[0].day for who in WhoCalled]
    assert days == [5, 9, 5]


def test_beyond_the_horizon_nothing_is_told() -> None:
    accepted = INDEX - 700 * DAY
    observed = Observed(date(2023, 1, 1), date(2026, 12, 31))
    one = measured(fact(1, accepted + 400 * DAY, accepted_at=accepted), observed)
    (fall,) = survival([one], observed).falls
    assert (fall.day, fall.called, fall.censored) == (HORIZON, 0, 1)
    assert fall.share == 1


def test_nobody_has_no_curve() -> None:
    assert survival([], OBSERVED) == Survival()
    assert (Survival().at_risk(30), Survival().median) == (0, None)
    assert Survival().at(30) == 1


@given(PEOPLE)
def test_it_only_falls_and_everybody_calls_or_leaves(people: list[EffectFact]) -> None:
    found = survival(effect(people, OBSERVED, MIDTJYLLAND).accepted, OBSERVED)
    shares = [Fraction(1), *(fall.share for fall in found.falls)]
    assert shares == sorted(shares, reverse=True)
    assert all(0 <= share <= 1 for share in shares)
    assert sum(fall.called + fall.censored for fall in found.falls) == found.citizens
    assert [fall.day for fall in found.falls] == sorted({fall.day for fall in found.falls})
    assert [fall.at_risk for fall in found.falls] == [found.at_risk(f.day) for f in found.falls]


@given(PEOPLE)
def test_without_anybody_leaving_it_is_the_plain_share(people: list[EffectFact]) -> None:
    found = survival(effect(people, OBSERVED, MIDTJYLLAND).accepted, OBSERVED)
    called = 0
    for fall in found.falls:
        if fall.censored:
            break
        called += fall.called
        assert fall.share == 1 - Fraction(called, found.citizens)
