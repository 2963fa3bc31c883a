"""Handlers of the scene stage: what units report, needs, and where the citizen ended."""

from __future__ import annotations

from dataclasses import replace

from console.domain import assignment as assigning
from console.domain import scene
from console.domain.assignment import Assignment, Unit
from console.domain.codes import UnitStatus
from console.domain.errors import Refusal, require
from console.domain.intake import check_in_work, touch
from console.domain.scene import Need
from console.domain.workflow import UNIT_MOVES
from console.services.commands import (
    AcknowledgeAssignment,
    AssessNeed,
    RecordOutcome,
    RecordPosition,
    SetUnitStatus,
)
from console.services.dispatcher import Context, Done
from console.services.handlers.common import open_assignment_of, others_on_call
from console.services.ports import UnitOfWork


def acknowledge_assignment(
    work: UnitOfWork, command: AcknowledgeAssignment, context: Context
) -> Done:
    unit = work.units.get(command.unit_id)
    assignment = open_assignment_of(work, unit)
    if assignment is None:
        raise Refusal("unit_without_call", unit=unit.call_sign)
    require(assignment.acknowledged_at is None, "already_acknowledged", unit=unit.call_sign)
    work.assignments.save(assigning.acknowledge(assignment, at=context.now))
    return Done(
        act="assignment_acknowledged",
        call_id=assignment.call_id,
        unit_id=unit.id,
        detail={"unit": unit.call_sign},
    )


def set_unit_status(work: UnitOfWork, command: SetUnitStatus, context: Context) -> Done:
    unit = work.units.get(command.unit_id)
    assignment = open_assignment_of(work, unit)
    if assignment is not None and command.status == UnitStatus.AVAILABLE:
        return _clear(work, unit, assignment, context)
    moved, stamped = scene.move_unit(unit, command.status, assignment, at=context.now)
    work.units.save(moved)
    if stamped is not None:
        work.assignments.save(stamped)
    undo = None
    if assignment is None and unit.status in UNIT_MOVES[moved.status]:
        undo = SetUnitStatus(unit_id=unit.id, status=unit.status)
    return Done(
        act="unit_status",
        call_id=assignment.call_id if assignment else None,
        unit_id=unit.id,
        detail={"unit": unit.call_sign, "old": unit.status.value, "status": moved.status.value},
        undo=undo,
    )


def _clear(work: UnitOfWork, unit: Unit, assignment: Assignment, context: Context) -> Done:
    call, moved, cleared = assigning.clear(
        work.calls.get(assignment.call_id),
        unit,
        assignment,
        at=context.now,
        others=others_on_call(work, assignment),
    )
    work.assignments.save(cleared)
    work.units.save(moved)
    work.calls.save(call)
    return Done(
        act="unit_cleared",
        call_id=call.id,
        unit_id=unit.id,
        detail={"unit": unit.call_sign, "old": unit.status.value},
    )


def record_position(work: UnitOfWork, command: RecordPosition, context: Context) -> Done:
    """The newest position wins; an older one that arrives late is not an error.

    A device whose clock runs ahead counts as now, so that it does not shut out what comes after.
    """
    at = min(command.at, context.now)
    unit = work.units.one(device_id=command.device_id) or work.units.one(
        call_sign=command.device_id.upper()
    )
    if unit is None:
        raise Refusal("device_unknown", device=command.device_id)
    if unit.position_at is None or at > unit.position_at:
        unit = replace(
            unit,
            latitude=command.latitude,
            longitude=command.longitude,
            position_at=at,
            position_accuracy=command.accuracy,
            speed=command.speed,
            bearing=command.bearing,
            battery=command.battery,
        )
        work.units.save(unit)
    return Done(act="unit_position", unit_id=unit.id)


def assess_need(work: UnitOfWork, command: AssessNeed, context: Context) -> Done:
    call = work.calls.get(command.call_id)
    check_in_work(call)
    known = work.needs.one(call_id=call.id, area=command.area)
    need = Need(
        call_id=call.id,
        area=command.area,
        level=command.level,
        note=command.note.strip(),
        at=context.now,
        by=context.by,
    )
    if known is None:
        work.needs.add(need)
    else:
        work.needs.save(replace(need, id=known.id, version=known.version))
    work.calls.save(touch(call, context.now))
    undo = None
    if known is not None:
        undo = AssessNeed(call_id=call.id, area=known.area, level=known.level, note=known.note)
    return Done(
        act="need_assessed",
        call_id=call.id,
        detail={"area": command.area.value, "level": command.level.value},
        undo=undo,
    )


def record_outcome(work: UnitOfWork, command: RecordOutcome, context: Context) -> Done:
    call = work.calls.get(command.call_id)
    changed = scene.record_outcome(call, command.outcome, command.reason, at=context.now)
    work.calls.save(changed)
    undo = None
    if call.outcome is not None:
        undo = RecordOutcome(call_id=call.id, outcome=call.outcome, reason=call.outcome_reason)
    return Done(
        act="outcome_recorded",
        call_id=call.id,
        detail={"outcome": command.outcome.value},
        undo=undo,
    )
