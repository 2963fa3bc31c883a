"""Deadlines in the receiver's working hours, with Danish holidays and both changes of the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain.calendar import COPENHAGEN, is_public_holiday, local
from console.domain.codes import HandoffState
from console.domain.deadlines import Closings, handoff_due, working_deadline
from console.domain.municipality import Hours, Municipality
from tests.domain.made import moments

S = HandoffState
WEEK = tuple(Hours(day, time(8), time(15)) for day in range(5))
LATE_THURSDAY = (*WEEK[:3], Hours(3, time(10), time(17)), Hours(4, time(8), time(13)))
AARHUS = Municipality(code="0751", name="Aarhus", hours=WEEK)


def at(text: str) -> datetime:
    """A moment on a Danish clock."""
    return datetime.fromisoformat(text).replace(tzinfo=COPENHAGEN)


def due(start: str, days: int, hours: tuple[Hours, ...] = WEEK) -> str:
    found = working_deadline(at(start), days, hours)
    assert found.tzinfo is UTC
    return f"{local(found):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("start", "days", "expected"),
    [
        ("2026-11-16 10:00", 1, "2026-11-17 15:00"),  # Monday to Tuesday
        ("2026-11-16 06:00", 1, "2026-11-17 15:00"),  # before opening: Monday is the start
        ("2026-11-16 15:00", 1, "2026-11-18 15:00"),  # closing time is not open: Tuesday starts
        ("2026-11-16 23:59", 1, "2026-11-18 15:00"),
        ("2026-11-20 11:00", 1, "2026-11-23 15:00"),  # Friday noon to Monday
        ("2026-11-20 20:00", 1, "2026-11-24 15:00"),  # Friday evening counts as Monday
        ("2026-11-21 12:00", 1, "2026-11-24 15:00"),  # Saturday counts as Monday
        ("2026-11-16 10:00", 3, "2026-11-19 15:00"),
        ("2026-11-16 10:00", 10, "2026-11-30 15:00"),
    ],
)
def test_working_days_are_counted_from_the_next_opening(
    start: str, days: int, expected: str
) -> None:
    assert due(start, days) == expected


@pytest.mark.parametrize(
    ("start", "days", "expected"),
    [
        ("2026-04-01 10:00", 1, "2026-04-07 15:00"),  # Wednesday before Easter to Tuesday after
        ("2026-04-01 16:00", 1, "2026-04-08 15:00"),
        ("2026-12-23 10:00", 2, "2026-12-28 15:00"),  # 25th is a holiday, 26th a Saturday
        ("2026-12-30 10:00", 2, "2027-01-04 15:00"),  # New Year's Day
        ("2026-05-13 10:00", 1, "2026-05-15 15:00"),  # Ascension
        ("2026-05-22 10:00", 1, "2026-05-26 15:00"),  # Whit Monday
    ],
)
def test_danish_holidays_are_no_working_days(start: str, days: int, expected: str) -> None:
    assert due(start, days) == expected


def test_store_bededag_was_a_holiday_until_2023() -> None:
    assert is_public_holiday(date(2023, 5, 5))
    assert not is_public_holiday(date(2024, 4, 26))
    assert due("2023-05-04 10:00", 1) == "2023-05-08 15:00"
    assert due("2024-04-25 10:00", 1) == "2024-04-26 15:00"


@pytest.mark.parametrize(
    ("start", "expected_utc"),
    [
        ("2026-03-27 10:00", "2026-03-30 13:00"),  # summer time began on Sunday the 29th
        ("2026-10-23 10:00", "2026-10-26 14:00"),  # it ended on Sunday the 25th
    ],
)
def test_a_deadline_across_a_change_of_the_clock_is_at_the_local_closing(
    start: str, expected_utc: str
) -> None:
    assert f"{working_deadline(at(start), 1, WEEK):%Y-%m-%d %H:%M}" == expected_utc


def test_a_municipality_closes_when_its_own_hours_say() -> None:
    assert due("2026-11-18 09:00", 1, LATE_THURSDAY) == "2026-11-19 17:00"
    assert due("2026-11-19 16:30", 1, LATE_THURSDAY) == "2026-11-20 13:00"


def test_a_lunch_break_does_not_end_the_day() -> None:
    split = (Hours(0, time(8), time(11)), Hours(0, time(13), time(16)), *WEEK[1:])
    assert due("2026-11-16 12:00", 1, split) == "2026-11-17 15:00"
    assert due("2026-11-13 12:00", 1, split) == "2026-11-16 16:00"


def test_without_hours_the_weekdays_count() -> None:
    assert due("2026-11-20 11:00", 1, ()) == "2026-11-23 15:00"


def test_a_municipality_open_one_day_a_week_gets_a_week_per_day() -> None:
    assert due("2026-11-17 10:00", 2, (Hours(1, time(9), time(12)),)) == "2026-12-01 12:00"


@given(
    moments(),
    st.integers(1, 10),
    st.sampled_from([WEEK, LATE_THURSDAY, (), (Hours(2, time(9), time(9, 30)),)]),
)
def test_a_deadline_is_a_closing_time_of_a_working_day_that_lies_ahead(
    begin: datetime, days: int, hours: tuple[Hours, ...]
) -> None:
    end = local(working_deadline(begin, days, hours))
    spans = hours or WEEK
    assert end > local(begin)
    assert not is_public_holiday(end.date())
    assert (end.weekday(), end.time()) in {(h.weekday, h.closes) for h in spans}
    assert working_deadline(begin, days + 1, hours) > working_deadline(begin, days, hours)


def test_each_answer_has_its_own_deadline_and_a_first_meeting_has_the_last() -> None:
    since = at("2026-11-16 10:00")
    clocks = {s: handoff_due(s, since, False, AARHUS) for s in HandoffState}
    told = {s: f"{local(d):%m-%d}" for s, d in clocks.items() if d}
    assert told == {S.REQUESTED: "11-17", S.RECEIVED: "11-19", S.ACCEPTED: "11-30"}


def test_an_urgent_handoff_is_answered_within_two_hours_even_on_christmas_night() -> None:
    since = at("2026-12-24 23:30")
    for state in (S.REQUESTED, S.RECEIVED):
        assert handoff_due(state, since, True, AARHUS) == since + timedelta(hours=2)
    meeting = handoff_due(S.ACCEPTED, since, True, AARHUS)
    assert meeting == working_deadline(since, 10, WEEK)


def test_two_hours_are_two_hours_in_the_night_the_clock_changes() -> None:
    since = at("2026-10-25 01:30").astimezone(UTC)
    found = handoff_due(S.REQUESTED, since, True, AARHUS)
    assert found is not None
    assert found - since == timedelta(hours=2)
    assert f"{local(found):%H:%M}" == "02:30", "the hour from two to three came twice"


def test_a_municipality_may_have_agreed_on_deadlines_of_its_own() -> None:
    own = Municipality(code="0779", name="Skive", hours=WEEK, received_days=2, urgent_hours=1)
    since = at("2026-11-16 10:00")
    assert handoff_due(S.REQUESTED, since, False, own) == working_deadline(since, 2, WEEK)
    assert handoff_due(S.REQUESTED, since, True, own) == since + timedelta(hours=1)


WEEKS = st.lists(
    st.builds(
        lambda day, hour: Hours(day, time(8), time(hour, 30)), st.integers(0, 6), st.integers(9, 22)
    ),
    max_size=8,
).map(tuple)


@given(WEEKS, st.integers(0, 90 * 24 * 60), st.integers(1, 12))
def test_a_look_up_of_closings_gives_the_deadline(
    hours: tuple[Hours, ...], minutes: int, days: int
) -> None:
    """Over the end of summer time, All Saints' and Christmas."""
    first = datetime(2026, 10, 1, tzinfo=UTC)
    start = first + timedelta(minutes=minutes)
    closings = Closings(hours, first, first + timedelta(days=360))
    assert closings.after(start, days) == working_deadline(start, days, hours)


def test_a_deadline_beyond_what_is_known_is_none() -> None:
    first = datetime(2026, 11, 2, 8, tzinfo=UTC)
    assert Closings((), first, first + timedelta(days=3)).after(first, 4) is None
