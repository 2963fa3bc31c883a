"""Where a call is among the seven stages."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from console.domain.assignment import Assignment
from console.domain.codes import CallState, Disposition, HandoffState, Stage, StageState
from console.domain.handoff import Handoff
from console.domain.intake import Call
from console.domain.workflow import HANDOFF_OPEN

NEVER_WAS = frozenset({HandoffState.ENTERED_IN_ERROR, HandoffState.CANCELLED})
"""Handoffs that count as none."""


@dataclass(frozen=True)
class Facts:
    """What the stage bar needs to know beside the call itself."""

    consent_answered: bool = False
    ever_assigned: bool = False
    unit_on_call: bool = False
    met_citizen: bool = False
    handoffs: int = 0
    handoffs_open: int = 0


def facts_of(
    answers: Collection[object],
    assignments: Collection[Assignment],
    handoffs: Collection[Handoff],
) -> Facts:
    """Of a call's own records; answers: its consents, and what stands in their place."""
    driven = [a for a in assignments if not a.cancelled]
    going = [h for h in handoffs if h.state not in NEVER_WAS]
    return Facts(
        consent_answered=bool(answers),
        ever_assigned=bool(driven),
        unit_on_call=any(a.cleared_at is None for a in driven),
        met_citizen=any(a.on_scene_at is not None for a in driven),
        handoffs=len(going),
        handoffs_open=sum(h.state in HANDOFF_OPEN or h.awaits_step for h in going),
    )


def stages(call: Call, facts: Facts) -> dict[Stage, StageState]:
    """The state of every stage. The first that is neither done nor skipped is current."""
    result: dict[Stage, StageState] = {}
    now = StageState.CURRENT
    for stage, past in _passed(call, facts):
        result[stage] = past or now
        now = now if past else StageState.AHEAD
    return result


def current(call: Call, facts: Facts) -> Stage:
    """The stage whose form is shown; the last one when all is done."""
    return next((stage for stage, past in _passed(call, facts) if past is None), Stage.FOLLOWUP)


def _passed(call: Call, facts: Facts) -> Iterator[tuple[Stage, StageState | None]]:
    """Each stage in its order, and whether it is done or skipped; None if it is neither."""
    done, skipped = StageState.DONE, StageState.SKIPPED
    closed = call.state == CallState.CLOSED
    handed, assigned = facts.handoffs > 0, facts.ever_assigned
    yield Stage.INTAKE, done if call.state != CallState.WAITING else None
    returned = call.disposition == Disposition.RETURNED_TO_EMERGENCY
    triaged = call.triaged_at is not None or returned
    yield Stage.TRIAGE, done if triaged else skipped if closed else None
    yield Stage.CONSENT, done if facts.consent_answered else skipped if closed else None
    yield Stage.ASSIGNMENT, done if assigned else skipped if closed or handed else None
    seen = call.outcome is not None and not facts.unit_on_call
    spared = closed or (not assigned and handed)
    yield Stage.SCENE, done if seen else skipped if spared else None
    settled = handed and facts.handoffs_open == 0
    yield Stage.HANDOFF, done if settled else skipped if closed and not handed else None
    followed = closed and facts.handoffs_open == 0 and call.follow_up_on is None
    yield Stage.FOLLOWUP, done if followed else None
