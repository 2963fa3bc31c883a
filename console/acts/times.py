"""Dates, shifts and opening hours as people type them."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from console.acts.spelling import fold
from console.domain.calendar import COPENHAGEN, local, utc
from console.domain.municipality import Hours

NEAR = {
    "i dag": 0, "idag": 0, "today": 0,
    "i morgen": 1, "imorgen": 1, "tomorrow": 1,
    "i overmorgen": 2, "overmorgen": 2,
}  # fmt: skip
WEEKDAYS = (
    ("mandag", "monday"), ("tirsdag", "tuesday"), ("onsdag", "wednesday"),
    ("torsdag", "thursday"), ("fredag", "friday"), ("loerdag", "saturday"),
    ("soendag", "sunday"),
)  # fmt: skip
FARTHEST = 3660
"""Days ahead that `+N` reaches."""


def day(text: str, now: datetime, *, past: bool = False) -> date | None:
    """`24.12`, `24.12.2026`, `2026-12-24`, `+7`, `i morgen`, `mandag`; None if it is none.

    Without a year it is the next such day, or with `past` the last one.
    """
    today = local(now).date()
    if ahead := re.fullmatch(r"\+([0-9]{1,4})", text):
        days = int(ahead[1])
        return today + timedelta(days) if days <= FARTHEST else None
    if dotted := re.fullmatch(r"([0-9]{1,2})[./]([0-9]{1,2})(?:[./]([0-9]{4}))?\.?", text):
        return _dated(int(dotted[1]), int(dotted[2]), dotted[3], today, past)
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return _real(*map(int, text.split("-")))
    near = NEAR.get(fold(text))
    if near is not None:
        return today + timedelta(near)
    weekday = _weekday(text) if len(text) > 3 else None
    if weekday is None:
        return None
    return today + timedelta((weekday - today.weekday() - 1) % 7 + 1)


def _dated(day: int, month: int, year: str | None, today: date, past: bool) -> date | None:
    if year is not None:
        return _real(int(year), month, day)
    years = range(today.year, today.year - 5 if past else today.year + 5, -1 if past else 1)
    for candidate in (_real(y, month, day) for y in years):
        if candidate is not None and (candidate <= today if past else candidate >= today):
            return candidate
    return None


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def span(text: str, now: datetime) -> tuple[datetime, datetime] | None:
    """`07-19`, `19.00-07.00`: the shift that is going on, else the next one; aware, UTC."""
    hours = _between(text)
    if hours is None:
        return None
    today = local(now).date()
    for start in (today + timedelta(days) for days in (-1, 0, 1)):
        end = start if hours[0] < hours[1] else start + timedelta(1)
        begins = utc(datetime.combine(start, hours[0], tzinfo=COPENHAGEN))
        ends = utc(datetime.combine(end, hours[1], tzinfo=COPENHAGEN))
        if now < ends:
            return begins, ends
    return None


def opening(text: str) -> tuple[Hours, ...] | None:
    """`man-tor 8-15, fre 8-13`: opening hours by weekday; an empty text is no hours at all."""
    found: list[Hours] = []
    for part in filter(None, (p.strip() for p in re.split("[,;]", text))):
        match = re.fullmatch(r"([^\W\d_]+)\.?(?:\s*[-–]\s*([^\W\d_]+)\.?)?\s+(\S+)", part)
        hours = _between(match[3]) if match else None
        if match is None or hours is None:
            return None
        first = _weekday(match[1])
        last = _weekday(match[2]) if match[2] else first
        if first is None or last is None or last < first:
            return None
        found.extend(Hours(weekday, *hours) for weekday in range(first, last + 1))
    return tuple(sorted(found))


def _between(text: str) -> tuple[time, time] | None:
    clock = r"([0-9]{1,2})(?:[:.]?([0-9]{2}))?"
    match = re.fullmatch(rf"{clock}[-–]{clock}", text)
    if match is None:
        return None
    try:
        begins = time(int(match[1]), int(match[2] or 0))
        ends = time(int(match[3]), int(match[4] or 0))
    except ValueError:
        return None
    return None if begins == ends else (begins, ends)


def _weekday(text: str) -> int | None:
    """By its first three letters or more, in either language."""
    sought = fold(text)
    if len(sought) < 3:
        return None
    for weekday, names in enumerate(WEEKDAYS):
        if any(name.startswith(sought) for name in names):
            return weekday
    return None
