"""Whether somebody calls more or less than before. Pure functions over calls per week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from console.domain.codes import TrendKind
from console.domain.repeat_callers import MONTH, Counts

WEEKS = 26
HALF = WEEKS // 2


@dataclass(frozen=True)
class Trend:
    """The two halves of the weeks, in calls per 30 days."""

    kind: TrendKind
    before: Fraction
    after: Fraction


def trend(weeks: Sequence[Counts]) -> Trend:
    """weeks: the oldest first. One call more or less, or a fifth of them, is no trend."""
    before, after = (sum(week.total for week in part) for part in (weeks[:HALF], weeks[HALF:]))
    apart = after - before
    kind = TrendKind.RISING if apart > 0 else TrendKind.FALLING
    if abs(apart) <= max(1, before // 5):
        kind = TrendKind.STEADY
    return Trend(kind, _rate(before), _rate(after))


def _rate(calls: int) -> Fraction:
    return Fraction(calls * MONTH, HALF * 7)
