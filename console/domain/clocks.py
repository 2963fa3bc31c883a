"""The clock of an open handoff: soon, overdue, with the deputies, with the shift leader.

Days are the receiver's own working days; an urgent handoff is counted by the clock on the wall.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache

from console.domain.codes import ClockState
from console.domain.deadlines import working_deadline
from console.domain.municipality import Hours

SOON = timedelta(hours=4)
SOON_URGENT = timedelta(minutes=30)
DEPUTIES_DAYS, LEADER_DAYS = 1, 2
"""Working days over the deadline until the deputies are rung, and until the shift leader has it."""
DEPUTIES_URGENT, LEADER_URGENT = timedelta(hours=1), timedelta(hours=2)

ESCALATED = (ClockState.DEPUTIES, ClockState.LEADER)
LATE = (ClockState.OVERDUE, *ESCALATED)

WAITING = (ClockState.AHEAD, ClockState.QUIET)
"""States in which nobody needs to ring."""


@lru_cache(4096)
def escalations(
    due_at: datetime, urgent: bool, hours: tuple[Hours, ...]
) -> tuple[datetime, datetime]:
    """When an overdue handoff goes to the deputies, and when to the shift leader."""
    if urgent:
        return due_at + DEPUTIES_URGENT, due_at + LEADER_URGENT
    # A deadline is the close of a day: that day is the one the working days are counted from.
    last_moment = due_at - timedelta(seconds=1)
    return (
        working_deadline(last_moment, DEPUTIES_DAYS, hours),
        working_deadline(last_moment, LEADER_DAYS, hours),
    )


def clock_state(
    due_at: datetime | None,
    now: datetime,
    *,
    urgent: bool,
    hours: tuple[Hours, ...],
    snoozed_until: datetime | None,
) -> ClockState:
    """How the clock stands. A snooze hides what is soon or late, but nothing from the leader."""
    if due_at is None:
        return ClockState.QUIET
    snoozed = snoozed_until is not None and now < snoozed_until
    if now < due_at:
        soon = now >= due_at - (SOON_URGENT if urgent else SOON)
        if not soon:
            return ClockState.AHEAD
        return ClockState.SNOOZED if snoozed else ClockState.SOON
    deputies_at, leader_at = escalations(due_at, urgent, hours)
    if now >= leader_at:
        return ClockState.LEADER
    if snoozed:
        return ClockState.SNOOZED
    return ClockState.DEPUTIES if now >= deputies_at else ClockState.OVERDUE


def alarm_seen(
    due_at: datetime | None,
    now: datetime,
    *,
    seen_at: datetime | None,
    urgent: bool,
    hours: tuple[Hours, ...],
    snoozed_until: datetime | None,
) -> bool:
    """Whether somebody has seen the alarm of the state it is in: an alarm seen is quiet until the
    next state, a snooze that runs out, or another deadline."""
    if seen_at is None or due_at is None or seen_at < due_at:
        return False
    if snoozed_until is not None and seen_at < snoozed_until <= now:
        return False

    def state(at: datetime) -> ClockState:
        return clock_state(due_at, at, urgent=urgent, hours=hours, snoozed_until=None)

    return state(seen_at) == state(now)
