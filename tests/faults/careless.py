"""A console as it must not be: it looks whether a unit is free, and then writes as if nobody else
could have been quicker. The checker has to find that out."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import text

from console.bootstrap import clock
from console.domain.assignment import Assignment
from console.domain.codes import UnitKind
from console.domain.errors import Refusal
from console.services import commands as c
from console.services.dispatcher import Context, Dispatcher, Done
from console.services.handlers import HANDLERS
from console.services.handlers.common import open_assignment_of
from console.services.ports import UnitOfWork
from db.engine import Engines
from db.unit_of_work import unit_of_work


def careless_dispatcher(engines: Engines) -> Dispatcher:
    """Each statement by itself sees what is stored, and not what the one before it saw."""
    writer = engines.writer.execution_options(isolation_level="READ COMMITTED")
    handlers = HANDLERS | {c.AssignUnit: assign, c.CancelAssignment: cancel}
    return Dispatcher(unit_of_work(writer), handlers, clock)


def forget_what_holds(engines: Engines) -> None:
    """Nothing in the database keeps a unit from two calls any more, nor a call from two."""
    with engines.writer.begin() as connection:
        for index in ("uq_assignment_open_unit", "uq_assignment_open_sociolance"):
            connection.execute(text(f"DROP INDEX {index}"))


def assign(work: UnitOfWork, command: c.AssignUnit, context: Context) -> Done:
    unit = work.units.get(command.unit_id)
    busy = open_assignment_of(work, unit)
    if busy is not None:
        raise Refusal("unit_busy", unit=unit.call_sign, call=busy.call_id)
    work.assignments.add(
        Assignment(
            call_id=command.call_id,
            unit_id=unit.id,
            sociolance=unit.kind == UnitKind.SOCIOLANCE,
            assigned_at=context.now,
            assigned_by=context.by,
        )
    )
    return _done("unit_assigned", command.call_id, unit.id, unit.call_sign)


def cancel(work: UnitOfWork, command: c.CancelAssignment, context: Context) -> Done:
    unit = work.units.get(command.unit_id)
    assignment = open_assignment_of(work, unit)
    if assignment is None:
        raise Refusal("unit_without_call", unit=unit.call_sign)
    work.assignments.save(replace(assignment, cleared_at=context.now, cancelled=True))
    return _done("assignment_cancelled", assignment.call_id, unit.id, unit.call_sign)


def _done(act: str, call: int, unit: int, call_sign: str) -> Done:
    return Done(act=act, call_id=call, unit_id=unit, detail={"unit": call_sign})
