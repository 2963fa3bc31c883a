"""How long something has lasted, in words that do not wobble."""

from __future__ import annotations

from datetime import datetime, timedelta

from console.labels import duration


def elapsed_text(since: datetime, now: datetime) -> str:
    """The time from then to now, never negative: ``04:12``, ``2 t 05``, ``3 d 04 t``, ``10 d``."""
    return duration(max(now - since, timedelta()))
