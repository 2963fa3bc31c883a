"""What several handlers need: loading with the open assignments, and version checks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from console.domain.assignment import NOT_ARRIVED, Assignment, Unit, cancel
from console.domain.codes import UnitKind
from console.domain.errors import Refusal, StaleRecord
from console.domain.intake import Call
from console.domain.municipality import Contact, Municipality, Service
from console.services.ports import UnitOfWork


def check_version(work: UnitOfWork, record: Any, version: int | None) -> None:
    """Refuse when the user edited an older version than the one stored, and say who was first."""
    if version is None or record.version == version:
        return
    kind = type(record).__name__.lower()
    name, key = _subject(record)
    last = work.last_entry(**{name: key})
    raise StaleRecord(
        "stale",
        kind=kind,
        id=record.code if kind == "municipality" else record.id,
        who=last.actor if last else None,
        at=last.at if last else None,
    )


def _subject(record: Any) -> tuple[str, object]:
    """Under what the journal keeps a record's acts: its own number, or its municipality."""
    match record:
        case Municipality():
            return "municipality", record.code
        case Contact() | Service():
            return "municipality", record.municipality
        case _:
            return f"{type(record).__name__.lower()}_id", record.id


def given(**values: object) -> dict[str, object]:
    """The values that are not None."""
    return {key: value for key, value in values.items() if value is not None}


def has_unit(work: UnitOfWork, call_id: int) -> bool:
    return bool(work.open_assignments(call_id=call_id))


def open_assignment_of(work: UnitOfWork, unit: Unit) -> Assignment | None:
    return next(iter(work.open_assignments(unit_id=unit.id)), None)


def others_on_call(work: UnitOfWork, assignment: Assignment) -> int:
    on_call = work.open_assignments(call_id=assignment.call_id)
    return sum(other.id != assignment.id for other in on_call)


def call_off_under_way(work: UnitOfWork, call_id: int, at: datetime) -> list[str]:
    """Units that have not met the citizen turn back; the call signs of those."""
    called_off = []
    for assignment in work.open_assignments(call_id=call_id):
        unit = work.units.get(assignment.unit_id)
        if unit.status not in NOT_ARRIVED:
            continue
        call, unit, ended = cancel(
            work.calls.get(call_id),
            unit,
            assignment,
            at=at,
            others=others_on_call(work, assignment),
        )
        work.assignments.save(ended)
        work.units.save(unit)
        work.calls.save(call)
        called_off.append(unit.call_sign)
    return called_off


def sociolance_on(work: UnitOfWork, call: Call) -> str | None:
    """The call sign of the Sociolance already on the call."""
    units: Sequence[Unit] = [
        work.units.get(a.unit_id) for a in work.open_assignments(call_id=call.id)
    ]
    return next((u.call_sign for u in units if u.kind == UnitKind.SOCIOLANCE), None)


def citizen_records(work: UnitOfWork, call_id: int) -> list[int]:
    """The records of the citizen the call is about, the one that speaks for them first."""
    call = work.calls.get(call_id)
    if call.citizen_id is None:
        raise Refusal("citizen_needed", call=call_id)
    return same_person(work, call.citizen_id)


def same_person(work: UnitOfWork, citizen_id: int) -> list[int]:
    """The records of one person, the one that speaks for them first."""
    citizen = work.citizens.get(citizen_id)
    while citizen.merged_into is not None:
        citizen = work.citizens.get(citizen.merged_into)
    found = [citizen.id]
    for number in found:
        found += [other.id for other in work.citizens.find(merged_into=number)]
    return found
