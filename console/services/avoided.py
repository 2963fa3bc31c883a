"""Duplicates avoided: calls that joined what was open already, in place of something new."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

RECENT = timedelta(days=30)


@dataclass(frozen=True, kw_only=True)
class Avoided:
    """One call that was joined to a handoff of an earlier one."""

    call_id: int
    handoff_id: int
    at: datetime
    by: str
    municipality: str
    municipality_name: str
    service: str


@dataclass(frozen=True)
class AvoidedCounts:
    shift: int
    recent: int
    total: int
    by_municipality: dict[str, int]
    """By its name, in the last thirty days."""


def count(rows: Sequence[Avoided], *, shift_start: datetime, now: datetime) -> AvoidedCounts:
    recent = [row for row in rows if row.at > now - RECENT]
    return AvoidedCounts(
        shift=sum(row.at >= shift_start for row in rows),
        recent=len(recent),
        total=len(rows),
        by_municipality=dict(Counter(row.municipality_name for row in recent)),
    )
