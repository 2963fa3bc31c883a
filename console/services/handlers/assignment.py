"""Handlers of the assignment stage: units on duty, and one unit sent to one call."""

from __future__ import annotations

from dataclasses import replace

from console.domain import assignment as rules
from console.domain.assignment import Unit
from console.domain.codes import ConsentScope, UnitStatus
from console.domain.consent import check_allowed
from console.domain.efforts import check_beside
from console.domain.errors import Refusal, require
from console.services.commands import (
    AddUnit,
    AssignUnit,
    CancelAssignment,
    SetUnitDevice,
    SignOnUnit,
)
from console.services.dispatcher import Context, Done
from console.services.handlers.common import (
    open_assignment_of,
    others_on_call,
    sociolance_on,
)
from console.services.handlers.efforts import ongoing
from console.services.ports import UnitOfWork


def add_unit(work: UnitOfWork, command: AddUnit, context: Context) -> Done:
    call_sign = command.call_sign.strip().upper()
    require(call_sign and " " not in call_sign, "call_sign_form")
    require(work.units.one(call_sign=call_sign) is None, "unit_known", unit=call_sign)
    device = (command.device_id or "").strip() or None
    _check_device_unused(work, device, 0)
    unit = work.units.add(
        Unit(
            call_sign=call_sign,
            kind=command.kind,
            device_id=device,
            status_since=context.now,
            made_up=command.made_up,
        )
    )
    return Done(act="unit_added", unit_id=unit.id, created=True, detail={"unit": call_sign})


def sign_on_unit(work: UnitOfWork, command: SignOnUnit, context: Context) -> Done:
    unit = work.units.get(command.unit_id)
    work.units.save(
        rules.sign_on(
            unit,
            crew=command.crew,
            shift_from=command.shift_from,
            shift_to=command.shift_to,
            at=context.now,
        )
    )
    return Done(act="unit_signed_on", unit_id=unit.id, detail={"unit": unit.call_sign})


def set_unit_device(work: UnitOfWork, command: SetUnitDevice, context: Context) -> Done:
    unit = work.units.get(command.unit_id)
    device = (command.device_id or "").strip() or None
    _check_device_unused(work, device, unit.id)
    work.units.save(replace(unit, device_id=device))
    return Done(act="unit_device_set", unit_id=unit.id, detail={"unit": unit.call_sign})


def _check_device_unused(work: UnitOfWork, device: str | None, own_id: int) -> None:
    other = work.units.one(device_id=device) if device else None
    if other is not None and other.id != own_id:
        raise Refusal("device_known", unit=other.call_sign)


def assign_unit(work: UnitOfWork, command: AssignUnit, context: Context) -> Done:
    """Needs consent to a visit or a recorded legal ground; the unit must be free."""
    call = work.calls.get(command.call_id)
    unit = work.units.get(command.unit_id)
    busy = open_assignment_of(work, unit)
    if busy is None:
        check_allowed(
            ConsentScope.VISIT,
            work.consents.find(call_id=call.id),
            work.grounds.find(call_id=call.id),
        )
        check_beside(call, ongoing(work, call))
    call, moved, assignment = rules.assign(
        call,
        unit,
        by=context.by,
        at=context.now,
        unit_busy_with=busy.call_id if busy else None,
        sociolance_on_call=sociolance_on(work, call),
    )
    work.assignments.add(assignment)
    work.units.save(moved)
    work.calls.save(call)
    return Done(
        act="unit_assigned",
        call_id=call.id,
        unit_id=unit.id,
        detail={"unit": unit.call_sign},
        undo=CancelAssignment(unit_id=unit.id),
    )


def cancel_assignment(work: UnitOfWork, command: CancelAssignment, context: Context) -> Done:
    unit = work.units.get(command.unit_id)
    assignment = open_assignment_of(work, unit)
    if assignment is None:
        raise Refusal("unit_without_call", unit=unit.call_sign)
    require(unit.status != UnitStatus.AVAILABLE, "unit_without_call", unit=unit.call_sign)
    call, unit, assignment = rules.cancel(
        work.calls.get(assignment.call_id),
        unit,
        assignment,
        at=context.now,
        others=others_on_call(work, assignment),
    )
    work.assignments.save(assignment)
    work.units.save(unit)
    work.calls.save(call)
    return Done(
        act="assignment_cancelled",
        call_id=call.id,
        unit_id=unit.id,
        detail={"unit": unit.call_sign},
        undo=AssignUnit(call_id=call.id, unit_id=unit.id),
    )
