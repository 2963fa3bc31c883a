"""How handoffs go, by municipality: both sides of it. Pure functions over facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil

from console.domain.codes import DeclineReason, HandoffState, VerdictCode
from console.services.facts import HandoffFact


@dataclass(frozen=True)
class Times:
    """Median and 90th percentile (nearest rank) of a span; None where it never happened."""

    count: int = 0
    median: timedelta | None = None
    p90: timedelta | None = None


@dataclass(frozen=True, kw_only=True)
class Score:
    """One municipality's handoffs requested in a period; `incomplete` is our own doing.

    Each handoff counts in every step it has reached: accepted ones are among the requested.
    """

    municipality: str
    requested: int = 0
    received: int = 0
    accepted: int = 0
    declined: int = 0
    declined_by: dict[DeclineReason, int] = field(default_factory=dict)
    started: int = 0
    completed: int = 0
    overdue: int = 0
    verdicts: dict[VerdictCode, int] = field(default_factory=dict)
    """Of the accepted, so the counts add up to them."""
    to_received: Times = Times()
    to_accepted: Times = Times()
    to_meeting: Times = Times()

    @property
    def incomplete(self) -> int:
        """Sent back because we left something out."""
        return self.declined_by.get(DeclineReason.MISSING_INFORMATION, 0)


def times(spans: Iterable[timedelta]) -> Times:
    """Exact for any number of spans: nothing is interpolated but the median of an even count."""
    ordered = sorted(spans)
    if not ordered:
        return Times()
    count = len(ordered)
    middle = (ordered[(count - 1) // 2] + ordered[count // 2]) / 2
    return Times(count, middle, ordered[ceil(0.9 * count) - 1])


def score(municipality: str, facts: Sequence[HandoffFact], now: datetime) -> Score:
    """The score of these facts. Those entered in error are nobody's."""
    counted = [f for f in facts if f.state != HandoffState.ENTERED_IN_ERROR]
    reasons = Counter(f.decline_reason for f in counted if f.decline_reason is not None)
    found = (f.verdict(now) for f in counted)
    return Score(
        municipality=municipality,
        requested=len(counted),
        received=sum(f.received_at is not None for f in counted),
        accepted=sum(f.accepted_at is not None for f in counted),
        declined=sum(f.declined_at is not None for f in counted),
        declined_by=dict(reasons),
        started=sum(f.started_at is not None for f in counted),
        completed=sum(f.state == HandoffState.COMPLETED for f in counted),
        overdue=sum(f.due_at is not None and f.due_at < now for f in counted),
        verdicts=dict(Counter(v.code for v in found if v is not None)),
        to_received=times(f.received_at - f.requested_at for f in counted if f.received_at),
        to_accepted=times(f.accepted_at - f.requested_at for f in counted if f.accepted_at),
        to_meeting=times(
            f.started_at - f.accepted_at for f in counted if f.started_at and f.accepted_at
        ),
    )


def scorecard(facts: Iterable[HandoffFact], now: datetime) -> tuple[Score, ...]:
    """One score for each municipality that was asked, by code."""
    by_place: dict[str, list[HandoffFact]] = {}
    for fact in facts:
        by_place.setdefault(fact.municipality, []).append(fact)
    return tuple(score(code, by_place[code], now) for code in sorted(by_place))
