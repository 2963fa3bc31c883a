"""A municipality's entrance: whom to ring, when it is open, what services it has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from console.domain.codes import Category, ContactRole
from console.domain.errors import require

HolidayCheck = Callable[[date], bool]
STALE_AFTER = timedelta(days=90)


@dataclass(frozen=True, order=True)
class Hours:
    """Open on one weekday (0 is Monday) from `opens` to `closes`, local time."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True, kw_only=True)
class Municipality:
    """One of the municipalities, keyed by its official four-digit code.

    The four deadlines are in working days (hours for urgent answers) and belong to the
    municipality, because each may agree on its own.
    """

    code: str
    name: str
    phone: str = ""
    secure_email: str = ""
    out_of_hours_phone: str = ""
    note: str = ""
    hours: tuple[Hours, ...] = ()
    received_days: int = 1
    answered_days: int = 3
    meeting_days: int = 10
    urgent_hours: int = 2
    verified_at: datetime | None = None
    verified_by: str | None = None
    made_up: bool = False
    version: int = 0


@dataclass(frozen=True, kw_only=True)
class Contact:
    """A person at the entrance: the one fixed contact (rank 0) or a deputy (rank 1, 2, …)."""

    id: int = 0
    municipality: str
    role: ContactRole
    rank: int = 0
    name: str
    title: str = ""
    phone: str = ""
    email: str = ""
    made_up: bool = False
    version: int = 0


@dataclass(frozen=True, kw_only=True)
class Service:
    """A municipal service, such as bostøtte, with its own contact."""

    id: int = 0
    municipality: str
    name: str
    categories: tuple[Category, ...] = ()
    contact_name: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    made_up: bool = False
    version: int = 0


def check_hours(hours: tuple[Hours, ...]) -> None:
    """Refuse hours that end before they begin or overlap on a day."""
    for span in hours:
        require(
            0 <= span.weekday <= 6 and span.opens < span.closes, "hours_order", weekday=span.weekday
        )
    by_day = sorted(hours)
    for first, second in pairwise(by_day):
        require(
            first.weekday != second.weekday or first.closes <= second.opens,
            "hours_overlap",
            weekday=first.weekday,
        )


def verify(municipality: Municipality, *, by: str, at: datetime) -> Municipality:
    """Stamp that somebody has checked the entry with the municipality."""
    return replace(municipality, verified_at=at, verified_by=by)


def is_stale(municipality: Municipality, now: datetime) -> bool:
    """Never verified, or longer ago than 90 days."""
    return municipality.verified_at is None or now - municipality.verified_at > STALE_AFTER


@dataclass(frozen=True)
class OpenState:
    """Whether an entrance is open now; `until` when it closes, `next_open` when it opens."""

    known: bool
    open: bool
    until: datetime | None = None
    next_open: datetime | None = None
    holiday: bool = False


def open_state(hours: tuple[Hours, ...], now: datetime, is_holiday: HolidayCheck) -> OpenState:
    """Whether it is open at `now` (aware, local time), looking at most 14 days ahead."""
    if not hours:
        return OpenState(known=False, open=False)
    today_off = is_holiday(now.date())
    for span in sorted(h for h in hours if h.weekday == now.weekday() and not today_off):
        if span.opens <= now.time() < span.closes:
            return OpenState(True, True, until=_at(now, now.date(), span.closes))
    return OpenState(True, False, next_open=next_opening(hours, now, is_holiday), holiday=today_off)


def next_opening(
    hours: tuple[Hours, ...], now: datetime, is_holiday: HolidayCheck
) -> datetime | None:
    for ahead in range(15):
        day = now.date() + timedelta(days=ahead)
        if is_holiday(day):
            continue
        for span in sorted(h for h in hours if h.weekday == day.weekday()):
            start = _at(now, day, span.opens)
            if start > now:
                return start
    return None


def _at(now: datetime, day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, tzinfo=now.tzinfo)
