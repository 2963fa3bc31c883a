"""The clock of an open handoff, in the receiver's working days."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain.clocks import alarm_seen, clock_state, escalations
from console.domain.codes import ClockState
from console.domain.municipality import Hours

OFFICE = tuple(Hours(day, time(8), time(15)) for day in range(5))
FRIDAY_CLOSE = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)
"""15 o'clock in Denmark."""


def state(
    now: datetime,
    due: datetime | None = FRIDAY_CLOSE,
    *,
    urgent: bool = False,
    snoozed: datetime | None = None,
) -> ClockState:
    return clock_state(due, now, urgent=urgent, hours=OFFICE, snoozed_until=snoozed)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (datetime(2026, 11, 20, 9, 59, tzinfo=UTC), ClockState.AHEAD),
        (datetime(2026, 11, 20, 10, 0, tzinfo=UTC), ClockState.SOON),
        (datetime(2026, 11, 20, 13, 59, tzinfo=UTC), ClockState.SOON),
        (datetime(2026, 11, 20, 14, 0, tzinfo=UTC), ClockState.OVERDUE),
        (datetime(2026, 11, 22, 12, 0, tzinfo=UTC), ClockState.OVERDUE),
        (datetime(2026, 11, 23, 13, 59, tzinfo=UTC), ClockState.OVERDUE),
        (datetime(2026, 11, 23, 14, 0, tzinfo=UTC), ClockState.DEPUTIES),
        (datetime(2026, 11, 24, 14, 0, tzinfo=UTC), ClockState.LEADER),
    ],
)
def test_a_weekend_does_not_count_against_the_receiver(now: datetime, expected: ClockState) -> None:
    assert state(now) == expected


def test_an_urgent_one_is_counted_by_the_wall() -> None:
    due = datetime(2026, 12, 25, 2, 0, tzinfo=UTC)
    assert state(due - timedelta(minutes=31), due, urgent=True) == ClockState.AHEAD
    assert state(due - timedelta(minutes=30), due, urgent=True) == ClockState.SOON
    assert state(due, due, urgent=True) == ClockState.OVERDUE
    assert state(due + timedelta(hours=1), due, urgent=True) == ClockState.DEPUTIES
    assert state(due + timedelta(hours=2), due, urgent=True) == ClockState.LEADER


def test_what_nobody_waits_for_is_quiet() -> None:
    assert state(FRIDAY_CLOSE, None) == ClockState.QUIET


def test_a_snooze_hides_it_from_the_list_but_not_from_the_leader() -> None:
    long_off = FRIDAY_CLOSE + timedelta(days=60)
    assert state(FRIDAY_CLOSE, snoozed=long_off) == ClockState.SNOOZED
    assert state(FRIDAY_CLOSE + timedelta(days=5), snoozed=long_off) == ClockState.LEADER
    assert state(FRIDAY_CLOSE - timedelta(days=3), snoozed=long_off) == ClockState.AHEAD


MOMENTS = st.integers(0, 4 * 365 * 24 * 60).map(
    lambda minutes: datetime(2023, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
ORDER = [
    ClockState.AHEAD,
    ClockState.SOON,
    ClockState.OVERDUE,
    ClockState.DEPUTIES,
    ClockState.LEADER,
]


@given(MOMENTS, MOMENTS, MOMENTS, st.booleans())
def test_a_clock_never_goes_back(
    due: datetime, one: datetime, other: datetime, urgent: bool
) -> None:
    early, late = sorted((one, other))
    before, after = (state(now, due, urgent=urgent) for now in (early, late))
    assert ORDER.index(before) <= ORDER.index(after)


@given(MOMENTS, st.booleans())
def test_deputies_come_after_the_deadline_and_the_leader_after_them(
    due: datetime, urgent: bool
) -> None:
    deputies, leader = escalations(due, urgent, OFFICE)
    assert due < deputies < leader


def seen(at: datetime | None, now: datetime, *, snoozed: datetime | None = None) -> bool:
    return alarm_seen(
        FRIDAY_CLOSE, now, seen_at=at, urgent=False, hours=OFFICE, snoozed_until=snoozed
    )


def test_an_alarm_seen_is_quiet_until_the_next_state() -> None:
    saturday = FRIDAY_CLOSE + timedelta(days=1)
    assert seen(saturday, saturday + timedelta(days=1))
    assert not seen(saturday, datetime(2026, 11, 23, 14, 0, tzinfo=UTC)), "with the deputies now"
    assert not seen(None, saturday)


def test_an_alarm_seen_before_another_deadline_is_not_seen() -> None:
    assert not seen(FRIDAY_CLOSE - timedelta(hours=1), FRIDAY_CLOSE + timedelta(hours=1))


def test_an_alarm_comes_back_when_a_snooze_runs_out() -> None:
    at = FRIDAY_CLOSE + timedelta(hours=1)
    until = FRIDAY_CLOSE + timedelta(hours=5)
    assert seen(at, FRIDAY_CLOSE + timedelta(hours=2), snoozed=until)
    assert not seen(at, FRIDAY_CLOSE + timedelta(hours=6), snoozed=until)
    assert seen(until, FRIDAY_CLOSE + timedelta(hours=6), snoozed=until)
