"""Times and dates of the call panel, shown and read as Danes write them."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone

from console.domain.calendar import local
from console.labels import clock, date_text
from console.texts import translate


def moment(at: datetime, now: datetime) -> str:
    """The time alone today, else the date with it."""
    same_day = local(at).date() == local(now).date()
    return clock(at) if same_day else date_text(at)


def cap(text: str) -> str:
    """With a capital first letter, as a line begins."""
    return text[:1].upper() + text[1:]


def senders_clock(at: datetime, offset: int) -> str:
    """The sender's own clock where it differs from the Danish one, else ''. offset in minutes."""
    ours = local(at).utcoffset()
    if ours is None or ours == timedelta(minutes=offset):
        return ""
    theirs = at.astimezone(timezone(timedelta(minutes=offset)))
    sign = "-" if offset < 0 else "+"
    zone = f"UTC{sign}{abs(offset) // 60:02d}:{abs(offset) % 60:02d}"
    return translate(
        "Call", "afsenderens ur {time} {zone}", time=theirs.strftime("%H:%M"), zone=zone
    )


def parse_day(text: str, today: date) -> date | None:
    """A date as typed: 24-12-1950, 24/12 1950, 241250, 24.12 (this year or the next), 1950-12-24.

    None if it is no date. Two-digit years are the latest that are not in the future.
    """
    parts = re.findall(r"\d+", text)
    if len(parts) == 1 and len(parts[0]) in {6, 8}:
        raw = parts[0]
        parts = [raw[:2], raw[2:4], raw[4:]]
    if len(parts) == 3 and len(parts[0]) == 4:
        parts.reverse()
    try:
        if len(parts) == 2:
            this_year = date(today.year, int(parts[1]), int(parts[0]))
            return this_year if this_year >= today else this_year.replace(year=today.year + 1)
        if len(parts) != 3:
            return None
        year = int(parts[2])
        if len(parts[2]) == 2:
            year += 2000 if 2000 + year <= today.year else 1900
        return date(year, int(parts[1]), int(parts[0]))
    except ValueError:
        return None
