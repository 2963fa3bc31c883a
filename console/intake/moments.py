"""Times as senders write them: ISO 8601, or seconds or milliseconds since 1970."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from console.domain.calendar import COPENHAGEN

EARLIEST_YEAR, LATEST_YEAR = 2000, 9998
"""Nothing we are told of happened before; a clock that says so was never set. A zone may move a
time of the last year there is into one there is not."""
AHEAD = timedelta(days=1)


def read_moment(text: str) -> tuple[datetime, int] | None:
    """The time in UTC and the sender's zone offset in minutes; None if it cannot be one.

    A time without a zone is a Danish one. Years outside 2000-9998 are not believed.
    """
    try:
        moment = datetime.fromisoformat(text.strip().upper())
    except ValueError:
        return None
    if not EARLIEST_YEAR <= moment.year <= LATEST_YEAR:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=COPENHAGEN)
    offset = moment.utcoffset() or timedelta()
    return moment.astimezone(UTC), int(offset.total_seconds() // 60)


def read_start(text: str, received_at: datetime) -> tuple[datetime, int] | None:
    """When something began; None too if that is more than a day after it was received."""
    read = read_moment(text)
    return None if read is None or read[0] > received_at + AHEAD else read


def from_unix(number: float) -> datetime | None:
    """Seconds or milliseconds since 1970 in UTC; None if that is not a believable time."""
    seconds = number / 1000 if number > 1e11 else number
    try:
        moment = datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None
    return moment if EARLIEST_YEAR <= moment.year <= LATEST_YEAR else None
