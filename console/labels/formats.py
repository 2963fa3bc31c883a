"""Numbers, times and durations as Danes write them. Times are shown in Copenhagen's own."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from console.domain.calendar import local
from console.texts import language, translate


def call_number(number: int | None) -> str:
    """The number people say aloud, in four digits: 245 is '0245'. One that waits to be sent has a
    number of its own: -1 is 'L1'."""
    if number is None:
        return "–"
    return f"{number:04d}" if number >= 0 else f"L{-number}"


def ordinal(number: int) -> str:
    """'2.' in Danish, '2nd' in English."""
    if language() == "da":
        return f"{number}."
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10)
    return f"{number}{ending or 'th'}"


def deputy_text(rank: int) -> str:
    """'2. stedfortræder': who is rung second, when the fixed contact does not answer."""
    return translate("Formats", "{rank} stedfortræder", rank=ordinal(rank))


def clock(moment: datetime | None) -> str:
    """'14:02' in local time; empty for None."""
    return "" if moment is None else f"{local(moment):%H:%M}"


def day_text(day: date | None) -> str:
    """'24.12.2026'; a moment counts as its local day; empty for None."""
    if day is None:
        return ""
    if isinstance(day, datetime):
        day = local(day).date()
    return f"{day:%d.%m.%Y}"


def date_text(moment: date | None) -> str:
    """'24.12.2026 14:02' for a moment, '24.12.2026' for a day; empty for None."""
    if isinstance(moment, datetime):
        return f"{day_text(moment)} {clock(moment)}"
    return day_text(moment)


def duration(span: timedelta | float) -> str:
    """'04:12' under an hour (minutes and seconds), then '2 t 05', then '3 d 04 t', and from ten
    days on '10 d': nobody counts their hours.

    span: a timedelta or seconds; a negative one (overdue) begins with a minus.
    """
    seconds = int(span.total_seconds() if isinstance(span, timedelta) else span)
    sign = "-" if seconds < 0 else ""
    minutes, second = divmod(abs(seconds), 60)
    hours, minute = divmod(minutes, 60)
    days, hour = divmod(hours, 24)
    if days >= 10:
        text = translate("Formats", "{days} d", days=days)
    elif days:
        text = translate("Formats", "{days} d {hours:02d} t", days=days, hours=hour)
    elif hours:
        text = translate("Formats", "{hours} t {minutes:02d}", hours=hours, minutes=minute)
    else:
        text = f"{minute:02d}:{second:02d}"
    return sign + text
