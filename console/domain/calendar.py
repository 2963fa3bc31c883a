"""Danish time: the zone, public holidays and working days."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)
SHIFT_STARTS = (7, 19)
"""The hours at which the day's and the night's shift begin."""


def local(moment: datetime) -> datetime:
    """The same moment on a Danish clock."""
    return moment.astimezone(COPENHAGEN)


def local_date(moment: datetime) -> date:
    """The day on a Danish calendar. Quick for many: Danish clocks are whole hours from UTC, so
    that an hour lies within one day, and each is reckoned once."""
    return _date_of_hour((moment - EPOCH) // HOUR)


@lru_cache(maxsize=50_000)
def _date_of_hour(hour: int) -> date:
    return local(EPOCH + hour * HOUR).date()


def utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def shift_start(moment: datetime) -> datetime:
    """When the shift this moment falls in began; aware, UTC."""
    here = local(moment)
    begins, ends = SHIFT_STARTS
    day, hour = here.date(), begins
    if here.hour < begins:
        day, hour = day - timedelta(days=1), ends
    elif here.hour >= ends:
        hour = ends
    return utc(datetime.combine(day, time(hour), tzinfo=COPENHAGEN))


@cache
def _holidays_of(year: int) -> frozenset[date]:
    # Imported when first asked for: it costs a tenth of a second at start.
    from holidays import country_holidays

    return frozenset(country_holidays("DK", years=year))


def is_public_holiday(day: date) -> bool:
    """Danish public holidays; store bededag up to and including 2023."""
    return day in _holidays_of(day.year)
