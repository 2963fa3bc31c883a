"""When an answer is due, in the receiver's own working hours."""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime, time, timedelta

from console.domain.calendar import COPENHAGEN, is_public_holiday, local, utc
from console.domain.codes import HandoffState
from console.domain.municipality import HolidayCheck, Hours, Municipality

# Used where a municipality has told no hours: the days count, not the clock.
OFFICE_HOURS = tuple(Hours(day, time(8), time(15)) for day in range(5))


def working_deadline(
    start: datetime,
    days: int,
    hours: tuple[Hours, ...],
    is_holiday: HolidayCheck = is_public_holiday,
) -> datetime:
    """The end of the `days`-th working day after the day `start` falls on; aware, UTC.

    A start outside opening hours counts as the next opening, so a request on a Friday evening
    with one day is due at the close of Tuesday.
    """
    spans = _closing_times(hours)
    moment = local(start)
    day = moment.date()
    if _is_open(day.weekday(), spans, is_holiday(day)) and moment.time() < spans[day.weekday()]:
        left = days
    else:
        left = days + 1
    for ahead in range(1, 400):
        candidate = day + timedelta(days=ahead)
        if left and _is_open(candidate.weekday(), spans, is_holiday(candidate)):
            left -= 1
        if not left:
            closes = spans.get(candidate.weekday(), time(15))
            return utc(datetime.combine(candidate, closes, tzinfo=moment.tzinfo))
    return utc(moment + timedelta(days=400))


def _closing_times(hours: tuple[Hours, ...]) -> dict[int, time]:
    """By weekday, when it closes for the last time that day."""
    spans: dict[int, time] = {}
    for span in hours or OFFICE_HOURS:
        spans[span.weekday] = max(span.closes, spans.get(span.weekday, time.min))
    return spans


def _is_open(weekday: int, spans: dict[int, time], holiday: bool) -> bool:
    return weekday in spans and not holiday


class Closings:
    """When a municipality closes, day by day: `working_deadline` for many moments, by a look-up.

    Knows the moments from `since` to `until`; a deadline beyond them is None.
    """

    def __init__(
        self,
        hours: tuple[Hours, ...],
        since: datetime,
        until: datetime,
        is_holiday: HolidayCheck = is_public_holiday,
    ) -> None:
        spans = _closing_times(hours)
        first = local(since).date()
        days = (first + timedelta(days=n) for n in range((local(until).date() - first).days + 1))
        self._moments = [
            utc(datetime.combine(day, spans[day.weekday()], tzinfo=COPENHAGEN))
            for day in days
            if _is_open(day.weekday(), spans, is_holiday(day))
        ]

    def after(self, start: datetime, days: int) -> datetime | None:
        """The end of the `days`-th working day after the one `start` falls on, or is before."""
        at = bisect_right(self._moments, start) + days
        return self._moments[at] if at < len(self._moments) else None


def handoff_due(
    state: HandoffState, since: datetime, urgent: bool, municipality: Municipality
) -> datetime | None:
    """When the next answer is due; None when nothing is awaited.

    since: when the handoff was requested, or accepted once it is.
    """
    if urgent and state in {HandoffState.REQUESTED, HandoffState.RECEIVED}:
        return since + timedelta(hours=municipality.urgent_hours)
    days = {
        HandoffState.REQUESTED: municipality.received_days,
        HandoffState.RECEIVED: municipality.answered_days,
        HandoffState.ACCEPTED: municipality.meeting_days,
    }.get(state)
    if days is None:
        return None
    return working_deadline(since, days, municipality.hours)
