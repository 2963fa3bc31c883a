"""Where a call is among the seven stages."""

from __future__ import annotations

from collections.abc import Collection
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
    closed = call.state == CallState.CLOSED
    done = {
        Stage.INTAKE: call.state != CallState.WAITING,
        Stage.TRIAGE: call.triaged_at is not None
        or call.disposition == Disposition.RETURNED_TO_EMERGENCY,
        Stage.CONSENT: facts.consent_answered,
        Stage.ASSIGNMENT: facts.ever_assigned,
        Stage.SCENE: call.outcome is not None and not facts.unit_on_call,
        Stage.HANDOFF: facts.handoffs > 0 and facts.handoffs_open == 0,
        Stage.FOLLOWUP: closed and facts.handoffs_open == 0 and call.follow_up_on is None,
    }
    skipped = {
        Stage.ASSIGNMENT: not facts.ever_assigned and (closed or facts.handoffs > 0),
        Stage.SCENE: closed or (not facts.ever_assigned and facts.handoffs > 0),
        Stage.CONSENT: closed and not facts.consent_answered,
        Stage.HANDOFF: closed and facts.handoffs == 0,
        Stage.TRIAGE: closed and not done[Stage.TRIAGE],
        Stage.INTAKE: False,
        Stage.FOLLOWUP: False,
    }
    result: dict[Stage, StageState] = {}
    current_found = False
    for stage in Stage:
        if done[stage] or (closed and stage == Stage.INTAKE):
            result[stage] = StageState.DONE
        elif skipped[stage]:
            result[stage] = StageState.SKIPPED
        elif not current_found:
            result[stage] = StageState.CURRENT
            current_found = True
        else:
            result[stage] = StageState.AHEAD
    return result


def current(call: Call, facts: Facts) -> Stage:
    """The stage whose form is shown; the last one when all is done."""
    states = stages(call, facts)
    return next((s for s in Stage if states[s] == StageState.CURRENT), Stage.FOLLOWUP)
