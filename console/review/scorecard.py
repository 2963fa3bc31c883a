"""How handoffs go, by municipality: both sides of it. Pure functions over facts.

Their side: what a municipality answered, how soon, and whether it held. Our side, as strictly:

- incomplete: declined because we had left something out;
- not called: see `not_called`;
- sent late: sent after the close of the working day that follows the one the unit left on;
- entry not verified: when it was sent, nobody had verified the municipality's entry for 90 days;
- no next step: declined, and nobody has chosen what comes next.

The health service is no municipality: what it was sent is a line of its own, and not in the sum.
Working days are those of the municipality's hours and deadlines as they are now. A handoff entered
in error is nobody's and counts in nothing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import chain
from math import ceil
from typing import NamedTuple

from console.domain.clocks import DEPUTIES_DAYS, DEPUTIES_URGENT, SOON, SOON_URGENT
from console.domain.codes import DeclineReason, HandoffState, Measure, VerdictCode
from console.domain.deadlines import Closings
from console.domain.municipality import STALE_AFTER, Hours, Municipality, is_stale
from console.services.facts import HandoffFact

Step = Measure | VerdictCode | DeclineReason
"""Anything a handoff is counted in."""

THEIRS = (
    Measure.REQUESTED,
    Measure.RECEIVED,
    Measure.ACCEPTED,
    Measure.STARTED,
    Measure.COMPLETED,
    *VerdictCode,
    Measure.DECLINED,
    *DeclineReason,
    Measure.OVERDUE,
)
OURS = (
    Measure.INCOMPLETE,
    Measure.NOT_CALLED,
    Measure.SENT_LATE,
    Measure.STALE_ENTRY,
    Measure.NO_NEXT_STEP,
    Measure.OURS,
)
TIMED = (Measure.RECEIVED, Measure.ACCEPTED, Measure.STARTED)
HEALTH = "health"
"""The place of the line that counts what was sent to the health service."""
ALL = ""
"""The place of the line that counts every municipality together."""


@dataclass(frozen=True)
class Times:
    """Median and 90th percentile (nearest rank) of a span; None where it never happened."""

    count: int = 0
    median: timedelta | None = None
    p90: timedelta | None = None


class Counted(NamedTuple):
    """A handoff, and all it counts in."""

    fact: HandoffFact
    steps: tuple[Step, ...]


@dataclass(frozen=True, kw_only=True)
class Score:
    """One municipality's handoffs requested in a period, or those of `HEALTH` or `ALL`.

    Each handoff counts once in every step it has reached: accepted ones are among the requested.
    The verdicts are those of the accepted and add up to them.
    """

    municipality: str
    handoffs: tuple[Counted, ...] = field(default=(), repr=False)
    counts: Mapping[Step, int] = field(default_factory=dict)
    times: Mapping[Step, Times] = field(default_factory=dict)
    """From requested to received and to accepted, and from accepted to the first meeting."""
    stale: int = 0
    """How many entries, of those asked, nobody has verified for 90 days now."""

    def count(self, step: Step) -> int:
        return self.counts.get(step, 0)

    def share(self, step: Step) -> float | None:
        """Of the accepted for a verdict, of the declined for a reason, else of the requested."""
        whole = Measure.REQUESTED
        if isinstance(step, VerdictCode):
            whole = Measure.ACCEPTED
        if isinstance(step, DeclineReason):
            whole = Measure.DECLINED
        return self.count(step) / self.count(whole) if self.count(whole) else None

    def behind(self, step: Step) -> tuple[Counted, ...]:
        """The handoffs behind a number."""
        return tuple(one for one in self.handoffs if step in one.steps)


def times(spans: Iterable[timedelta]) -> Times:
    """Exact for any number of spans: nothing is interpolated but the median of an even count."""
    ordered = sorted(spans)
    if not ordered:
        return Times()
    count = len(ordered)
    middle = (ordered[(count - 1) // 2] + ordered[count // 2]) / 2
    return Times(count, middle, ordered[ceil(0.9 * count) - 1])


def not_called(fact: HandoffFact, place: Municipality, closings: Closings, now: datetime) -> bool:
    """Whether the clock asked for a call to the municipality, and nobody made one in time.

    Three answers are awaited: that it came, a yes or no, and the first meeting. The clock asks
    from four hours before the answer is due (half an hour for an urgent one). In time is before
    it goes to the deputies, the close of the next working day (urgent: an hour later). A call was
    made if the answer was recorded by then, or if since the clock asked somebody recorded that
    nobody answered, put it off with a reason, or followed it up. The mandatory word by phone
    before an urgent one is sent is no such call.
    """
    if fact.urgent:
        due = fact.requested_at + timedelta(hours=place.urgent_hours)
        answered = fact.accepted_at or fact.ended_at
        if _let_go(fact, due, due + DEPUTIES_URGENT, answered, now):
            return True
    for start, days, answered in _awaited(fact, place):
        given_up = closings.after(start, days + DEPUTIES_DAYS)
        if given_up is None or (answered is not None and answered <= given_up):
            continue
        due_at = closings.after(start, days)
        if due_at is not None and _let_go(fact, due_at, given_up, answered, now):
            return True
    return False


def _awaited(fact: HandoffFact, place: Municipality) -> list[tuple[datetime, int, datetime | None]]:
    """Of each answer in working days: from when, how many, and when it was given."""
    steps = []
    if not fact.urgent:
        came = fact.received_at or fact.ended_at
        steps.append((fact.requested_at, place.received_days, came))
        if fact.received_at is not None:
            said = fact.accepted_at or fact.ended_at
            steps.append((fact.requested_at, place.answered_days, said))
    if fact.accepted_at is not None:
        met = fact.started_at or fact.ended_at
        steps.append((fact.accepted_at, place.meeting_days, met))
    return steps


def _let_go(
    fact: HandoffFact, due: datetime, given_up: datetime, answered: datetime | None, now: datetime
) -> bool:
    if given_up > now or (answered is not None and answered <= given_up):
        return False
    asked = due - (SOON_URGENT if fact.urgent else SOON)
    return not any(asked <= at <= given_up for at in fact.tried)


def steps_of(
    fact: HandoffFact, place: Municipality, closings: Closings, now: datetime
) -> tuple[Step, ...]:
    """Everything a handoff counts in, each once."""
    if fact.state == HandoffState.ENTERED_IN_ERROR:
        return ()
    found: list[Step] = [Measure.REQUESTED]
    if fact.received_at is not None:
        found.append(Measure.RECEIVED)
    if fact.accepted_at is not None:
        found.append(Measure.ACCEPTED)
    if fact.started_at is not None:
        found.append(Measure.STARTED)
    if fact.state == HandoffState.COMPLETED:
        found.append(Measure.COMPLETED)
    if fact.declined_at is not None:
        found.append(Measure.DECLINED)
    if fact.decline_reason is not None:
        found.append(fact.decline_reason)
    if fact.due_at is not None and fact.due_at < now:
        found.append(Measure.OVERDUE)
    verdict = fact.verdict(now)
    if verdict is not None:
        found.append(verdict.code)
    ours = _ours(fact, place, closings, now)
    return (*found, *ours, Measure.OURS) if ours else tuple(found)


def _ours(
    fact: HandoffFact, place: Municipality, closings: Closings, now: datetime
) -> list[Measure]:
    """What we did not do."""
    found = []
    reason = fact.decline_reason
    if reason == DeclineReason.MISSING_INFORMATION:
        found.append(Measure.INCOMPLETE)
    if not_called(fact, place, closings, now):
        found.append(Measure.NOT_CALLED)
    if fact.visited_at is not None:
        latest = closings.after(fact.visited_at, 1)
        if latest is not None and fact.requested_at > latest:
            found.append(Measure.SENT_LATE)
    verified = fact.verified_at
    if not fact.to_health and (verified is None or fact.requested_at - verified > STALE_AFTER):
        found.append(Measure.STALE_ENTRY)
    if fact.awaits_step:
        found.append(Measure.NO_NEXT_STEP)
    return found


def _spans(counted: Sequence[Counted]) -> dict[Step, list[timedelta]]:
    """How long each of three steps took, the shortest first."""
    facts = [one.fact for one in counted]
    return {
        Measure.RECEIVED: sorted(f.received_at - f.requested_at for f in facts if f.received_at),
        Measure.ACCEPTED: sorted(f.accepted_at - f.requested_at for f in facts if f.accepted_at),
        Measure.STARTED: sorted(
            f.started_at - f.accepted_at for f in facts if f.started_at and f.accepted_at
        ),
    }


def scorecard(
    facts: Sequence[HandoffFact], places: Iterable[Municipality], now: datetime
) -> tuple[Score, ...]:
    """One score for each municipality that was asked, by code, then that of the health service if
    it was, and last that of all municipalities together."""
    by_place: dict[str, list[Counted]] = defaultdict(list)
    known = {place.code: place for place in places}
    since = min((f.visited_at or f.requested_at for f in facts), default=now)
    closings: dict[tuple[Hours, ...], Closings] = {}
    for fact in facts:
        code = fact.municipality
        hours = known[code].hours
        if hours not in closings:  # many keep the same
            closings[hours] = Closings(hours, min(since, now), now)
        steps = steps_of(fact, known[code], closings[hours], now)
        if steps:
            by_place[HEALTH if fact.to_health else code].append(Counted(fact, steps))
    spans = {code: _spans(by_place[code]) for code in sorted(by_place)}
    scores = [
        Score(
            municipality=code,
            handoffs=tuple(by_place[code]),
            counts=Counter(chain.from_iterable(one.steps for one in by_place[code])),
            times={step: times(found) for step, found in spans[code].items()},
            stale=int(code in known and is_stale(known[code], now)),
        )
        for code in spans
    ]
    municipal = [score for score in scores if score.municipality != HEALTH]
    return (*scores, _together(municipal, spans)) if scores else ()


def _together(
    scores: Sequence[Score], spans: Mapping[str, Mapping[Step, list[timedelta]]]
) -> Score:
    """The score of all municipalities, from theirs."""
    every: dict[Step, list[timedelta]] = {step: [] for step in TIMED}
    counts: Counter[Step] = Counter()
    for each in scores:
        counts.update(each.counts)
        for step, found in spans[each.municipality].items():
            every[step] += found  # runs in order: sorting them again is quick
    return Score(
        municipality=ALL,
        handoffs=tuple(chain.from_iterable(each.handoffs for each in scores)),
        counts=counts,
        times={step: times(found) for step, found in every.items()},
        stale=sum(each.stale for each in scores),
    )
