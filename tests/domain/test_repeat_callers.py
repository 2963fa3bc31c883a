"""Who calls again and again, by each definition and by each of its parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain.calendar import COPENHAGEN
from console.domain.codes import RepeatPart
from console.domain.repeat_callers import (
    FOUR_MONTHS,
    FRECANN,
    HALF_YEAR,
    MIDTJYLLAND,
    MONTH,
    OWN,
    QUARTER,
    Counts,
    Definition,
    Threshold,
    Thresholds,
    born_on,
    check,
    is_child,
    parts_met,
    reached,
    read,
    spelled,
    stored,
    thresholds,
)
from tests.domain.refused import refused

ADULT, CHILD, ADDRESS = RepeatPart


def met(
    definition: Definition,
    person: dict[int, int],
    address: dict[int, int] | None = None,
    *,
    child: bool = False,
) -> tuple[RepeatPart, ...]:
    counts = [{days: Counts(n) for days, n in found.items()} for found in (person, address or {})]
    return parts_met(definition, *counts, child=child)


@pytest.mark.parametrize(
    ("month", "quarter", "repeat"),
    [(4, 11, False), (5, 5, True), (4, 12, True), (0, 12, True), (5, 0, True)],
)
def test_frecann_counts_five_in_a_month_or_twelve_in_three(
    month: int, quarter: int, repeat: bool
) -> None:
    assert met(FRECANN, {MONTH: month, QUARTER: quarter}) == ((ADULT,) if repeat else ())


@pytest.mark.parametrize(("calls", "parts"), [(2, ()), (3, (CHILD,))])
def test_frecann_counts_three_in_half_a_year_of_a_child(
    calls: int, parts: tuple[RepeatPart, ...]
) -> None:
    assert met(FRECANN, {HALF_YEAR: calls}, child=True) == parts
    assert met(FRECANN, {HALF_YEAR: calls}) == ()


@pytest.mark.parametrize(("calls", "parts"), [(14, ()), (15, (ADDRESS,))])
def test_frecann_counts_fifteen_in_a_month_at_one_address(
    calls: int, parts: tuple[RepeatPart, ...]
) -> None:
    assert met(FRECANN, {MONTH: 1}, {MONTH: calls}) == parts
    assert met(MIDTJYLLAND, {FOUR_MONTHS: 1}, {MONTH: calls}) == ()


@pytest.mark.parametrize(("calls", "parts"), [(3, ()), (4, (ADULT,))])
def test_midtjylland_counts_four_in_four_months_of_anybody(
    calls: int, parts: tuple[RepeatPart, ...]
) -> None:
    for child in (True, False):
        assert met(MIDTJYLLAND, {FOUR_MONTHS: calls}, child=child) == parts


def test_calls_on_somebodys_behalf_count_as_much_as_ones_own() -> None:
    assert reached(MIDTJYLLAND.adult, {FOUR_MONTHS: Counts(oneself=1, on_behalf=3)})


def test_without_counts_nobody_is_a_repeat_caller() -> None:
    assert met(FRECANN, {}) == ()


def test_all_windows_are_counted_and_a_month_is_always_among_them() -> None:
    assert FRECANN.windows == (30, 90, 180)
    assert FRECANN.address_windows == (30,)
    assert MIDTJYLLAND.windows == (30, 120)
    assert MIDTJYLLAND.address_windows == ()


# Children ----------------------------------------------------------------------------------


def danish(*at: int) -> datetime:
    return datetime(*at, tzinfo=COPENHAGEN).astimezone(UTC)  # type: ignore[arg-type, misc]  # year, month, day and so on


@pytest.mark.parametrize(
    ("born", "at", "child"),
    [
        (date(2008, 11, 20), danish(2026, 11, 19, 23, 59, 59), True),
        (date(2008, 11, 20), danish(2026, 11, 20, 0, 0), False),
        (date(2008, 2, 29), danish(2026, 2, 28, 23, 59), True),
        (date(2008, 2, 29), danish(2026, 3, 1, 0, 0), False),
        (None, danish(2026, 1, 1), False),
    ],
)
def test_a_child_is_under_eighteen_on_the_danish_day_of_the_call(
    born: date | None, at: datetime, child: bool
) -> None:
    assert is_child(born, at) == child


def test_a_birth_date_that_was_told_goes_before_that_of_the_number() -> None:
    assert born_on(date(2010, 1, 1), "1206550VK9") == date(2010, 1, 1)
    assert born_on(None, "1206550VK9") == date(1955, 6, 12)
    assert born_on(None, None) is None


# One's own ---------------------------------------------------------------------------------

OURS = Definition(OWN, adult=(Threshold(3, 7), Threshold(5, 30)), address=(Threshold(9, 60),))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("5/30", (Threshold(5, 30),)),
        (" 12/90, 5/30 ", (Threshold(5, 30), Threshold(12, 90))),
        ("12/90 5/30", (Threshold(5, 30), Threshold(12, 90))),
        ("", ()),
    ],
)
def test_thresholds_are_read_as_they_are_typed(text: str, found: Thresholds) -> None:
    assert thresholds(text) == found


@pytest.mark.parametrize("text", ["5", "5/", "/30", "fem/30", "5/30/2", "-5/30", "5.5/30", "٥/30"])
def test_what_is_no_threshold_is_refused(text: str) -> None:
    with refused("threshold_form", value=text):
        thresholds(text)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"adult": ()}, "threshold_needed"),
        ({"adult": (Threshold(1, 30),)}, "threshold_calls"),
        ({"child": (Threshold(1000, 30),)}, "threshold_calls"),
        ({"address": (Threshold(5, 366),)}, "threshold_days"),
        ({"adult": (Threshold(5, 0),)}, "threshold_days"),
        ({"child": (Threshold(5, 30), Threshold(6, 30))}, "window_twice"),
        ({"adult": tuple(Threshold(5, day) for day in range(1, 6))}, "thresholds_many"),
    ],
)
def test_a_definition_that_makes_no_sense_is_refused(
    changes: dict[str, Thresholds], code: str
) -> None:
    with refused(code):
        check(replace(OURS, **changes))  # type: ignore[arg-type]  # parts of a definition


@pytest.mark.parametrize("definition", [MIDTJYLLAND, FRECANN, OURS])
def test_a_definition_is_read_as_it_was_stored(definition: Definition) -> None:
    assert read(stored(definition)) == definition


@pytest.mark.parametrize("text", [None, "", "noget andet", "own", "own;5/30"])
def test_what_is_not_known_here_is_midtjylland(text: str | None) -> None:
    assert read(text) == MIDTJYLLAND


# What holds for any calls ------------------------------------------------------------------

START = datetime(2024, 2, 26, tzinfo=UTC)
"""A leap day and a change to summer time come soon."""
NEAR_EDGES = [0, 1, 86_400 * 30, 86_400 * 30 + 1, 86_400 * 90, 86_400 * 120, 86_400 * 180]
MOMENTS = st.one_of(st.sampled_from(NEAR_EDGES), st.integers(0, 200 * 86_400)).map(
    lambda seconds: START + timedelta(seconds=seconds)
)
CALLS = st.lists(st.tuples(MOMENTS, st.booleans()), min_size=1, max_size=40)
THRESHOLD = st.builds(Threshold, st.integers(2, 20), st.integers(1, 365))
PART = st.lists(THRESHOLD, max_size=3, unique_by=lambda one: one.days).map(
    lambda found: tuple(sorted(found, key=lambda one: one.days))
)
Calls = Sequence[tuple[datetime, bool]]


def count(calls: Calls, days: int) -> Counts:
    """Up to the last call, as storage counts."""
    at = max(moment for moment, _ in calls)
    inside = [behalf for moment, behalf in calls if at - timedelta(days=days) < moment]
    return Counts(oneself=inside.count(False), on_behalf=inside.count(True))


def counts(calls: Calls, windows: Sequence[int]) -> dict[int, Counts]:
    return {days: count(calls, days) for days in windows}


@given(CALLS, THRESHOLD, st.integers(0, 100), st.integers(0, 10))
def test_whoever_meets_a_threshold_meets_a_longer_one_and_a_lower_one(
    calls: Calls, one: Threshold, longer: int, fewer: int
) -> None:
    looser = Threshold(one.calls - min(fewer, one.calls), one.days + longer)
    found = counts(calls, [one.days, looser.days])
    assert reached((looser,), found) or not reached((one,), found)


@given(CALLS, PART, PART)
def test_more_thresholds_make_never_fewer_repeat_callers(
    calls: Calls, some: Thresholds, more: Thresholds
) -> None:
    found = counts(calls, [one.days for one in some + more])
    assert reached(some + more, found) == (reached(some, found) or reached(more, found))


@given(CALLS, CALLS, st.booleans())
def test_frecann_as_a_whole_holds_each_of_its_parts(own: Calls, others: Calls, child: bool) -> None:
    """Also that for adults: a child who meets it has three calls in half a year."""
    person = counts(own, FRECANN.windows)
    address = counts([*own, *others], FRECANN.address_windows)
    whole = bool(parts_met(FRECANN, person, address, child=child))
    only_adults = Definition(OWN, adult=FRECANN.adult)
    for part in (
        parts_met(only_adults, person, {}, child=child),
        child and reached(FRECANN.child, person),
        reached(FRECANN.address, address),
    ):
        assert whole or not part


@given(CALLS)
def test_the_same_second_counts_every_call(calls: Calls) -> None:
    twice = [*calls, *calls]
    for days in (1, MONTH, HALF_YEAR):
        assert count(twice, days).total == 2 * count(calls, days).total


@given(CALLS, st.integers(-3000, 3000))
def test_a_window_is_as_long_in_summer_time_and_over_a_leap_day(calls: Calls, days: int) -> None:
    moved = [(moment + timedelta(days=days), behalf) for moment, behalf in calls]
    assert counts(moved, FRECANN.windows) == counts(calls, FRECANN.windows)


@given(PART.filter(bool), PART, PART)
def test_any_definition_of_ones_own_survives_storing(
    adult: Thresholds, child: Thresholds, address: Thresholds
) -> None:
    own = Definition(OWN, adult, child, address)
    check(own)
    assert read(stored(own)) == own
    assert thresholds(spelled(adult)) == adult
