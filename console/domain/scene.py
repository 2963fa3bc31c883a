"""Scene: the drive in its order, the needs assessment, and where the citizen ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from console.domain import workflow
from console.domain.assignment import Assignment, Unit, acknowledge, not_before
from console.domain.codes import (
    CallState,
    NeedArea,
    NeedLevel,
    SceneOutcome,
    UnitStatus,
)
from console.domain.errors import Refusal, require
from console.domain.intake import Call, check_in_work


@dataclass(frozen=True, kw_only=True)
class Need:
    """One area of the needs assessment (behovsafdækning) of one call."""

    id: int = 0
    call_id: int
    area: NeedArea
    level: NeedLevel
    note: str = ""
    at: datetime
    by: str
    version: int = 0


def move_unit(
    unit: Unit, status: UnitStatus, assignment: Assignment | None, *, at: datetime
) -> tuple[Unit, Assignment | None]:
    """A status the unit reported, other than clearing an assignment.

    Stamps the assignment's time for it. The first time counts; a unit that comes back on scene
    after a transport keeps its first arrival.
    """
    if status == UnitStatus.ASSIGNED:
        raise Refusal("assign_instead", unit=unit.call_sign)
    require(unit.status != status, "unit_same", unit=unit.call_sign, status=status.value)
    workflow.check_unit_move(unit.call_sign, unit.status, status)
    at = not_before(unit, at)
    moved = replace(unit, status=status, status_since=at)
    if assignment is None:
        return moved, None
    return moved, _stamp(acknowledge(assignment, at=at), status, at)


def _stamp(assignment: Assignment, status: UnitStatus, at: datetime) -> Assignment:
    if status == UnitStatus.EN_ROUTE:
        return replace(assignment, en_route_at=assignment.en_route_at or at)
    if status == UnitStatus.ON_SCENE:
        return replace(assignment, on_scene_at=assignment.on_scene_at or at)
    return replace(assignment, transporting_at=assignment.transporting_at or at)


def record_outcome(call: Call, outcome: SceneOutcome, reason: str, *, at: datetime) -> Call:
    """Where the citizen ended; unknown needs a reason, so that somebody can learn from it."""
    check_in_work(call)
    if outcome == SceneOutcome.UNKNOWN:
        require(reason.strip(), "reason_needed", field="outcome")
    return replace(call, outcome=outcome, outcome_reason=reason.strip(), touched_at=at)


def check_cleared_outcome(call: Call, met_citizen: bool) -> None:
    """A visit that met the citizen is not closed without saying where the citizen ended."""
    if met_citizen and call.state != CallState.CLOSED:
        require(call.outcome, "outcome_needed", call=call.id)
