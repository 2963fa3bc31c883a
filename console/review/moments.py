"""Stored moments (whole microseconds since 1970, UTC) and the Danish days they are in.

A Danish day begins at midnight in Denmark and has 23, 24 or 25 hours.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from console.domain.calendar import COPENHAGEN
from console.services.facts import Moment

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
SECOND = 1_000_000
DAY_LONG = 24 * 3600 * SECOND
"""Twenty-four hours, whatever the clocks did."""


def moment(at: datetime) -> Moment:
    """An aware time as it is stored."""
    return (at - EPOCH) // MICROSECOND


@lru_cache(maxsize=20_000)
def midnight(day: date) -> Moment:
    """When the day begins in Denmark. Asked for the same few thousand days over and over."""
    return moment(datetime.combine(day, time(), tzinfo=COPENHAGEN))


def danish_day(at: Moment) -> date:
    """The day it was in Denmark."""
    return datetime.fromtimestamp(at // SECOND, COPENHAGEN).date()
