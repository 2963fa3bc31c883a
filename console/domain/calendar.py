"""Danish time: the zone, public holidays and working days."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from zoneinfo import ZoneInfo

COPENHAGEN = ZoneInfo("Europe/Copenhagen")


def local(moment: datetime) -> datetime:
    """The same moment on a Danish clock."""
    return moment.astimezone(COPENHAGEN)


def utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


@cache
def _holidays_of(year: int) -> frozenset[date]:
    # Imported when first asked for: it costs a tenth of a second at start.
    from holidays import country_holidays

    return frozenset(country_holidays("DK", years=year))


def is_public_holiday(day: date) -> bool:
    """Danish public holidays; store bededag up to and including 2023."""
    return day in _holidays_of(day.year)
