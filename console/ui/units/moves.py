"""What can be done with a unit now: one list for its menu, its keys and its help."""

from __future__ import annotations

from dataclasses import dataclass

from console.domain.codes import UnitStatus as U
from console.domain.workflow import UNIT_MOVES
from console.labels import call_number, label
from console.services.commands import (
    AcknowledgeAssignment,
    AssignUnit,
    CancelAssignment,
    Command,
    SetUnitStatus,
)
from console.services.views import UnitRow
from console.texts import translate
from console.ui.units.columns import PICTURES


@dataclass(frozen=True)
class Move:
    words: str
    icon: str
    command: Command


def moves(row: UnitRow, call_id: int | None) -> list[Move]:
    """The allowed moves, the likeliest first. call_id: the call in view, which it could be sent to.

    The table of moves is the domain's own; what a unit is sent by is an assignment, not a status.
    """
    found: list[Move] = []
    if row.status == U.AVAILABLE and call_id is not None:
        words = translate("Units", "Send til opkald {number}", number=call_number(call_id))
        found.append(Move(words, "send", AssignUnit(call_id=call_id, unit_id=row.id)))
    if row.status == U.ASSIGNED and not row.acknowledged:
        words = translate("Units", "Kvittér: de har hørt det")
        found.append(Move(words, "ok", AcknowledgeAssignment(unit_id=row.id)))
    for status in U:
        if status in UNIT_MOVES[row.status] and status != U.ASSIGNED:
            command = SetUnitStatus(unit_id=row.id, status=status)
            found.append(Move(_words(row, status), PICTURES[status], command))
    if row.status in {U.ASSIGNED, U.EN_ROUTE}:
        words = translate("Units", "Kald tilbage fra opkaldet")
        found.append(Move(words, "undo", CancelAssignment(unit_id=row.id)))
    # A unit on an assignment becomes free last of all: it ends its part of the call.
    return sorted(found, key=lambda move: _ends_work(move, row))


def _ends_work(move: Move, row: UnitRow) -> bool:
    free = isinstance(move.command, SetUnitStatus) and move.command.status == U.AVAILABLE
    return row.call_id is not None and (free or isinstance(move.command, CancelAssignment))


def _words(row: UnitRow, status: U) -> str:
    if status == U.AVAILABLE and row.call_id is not None:
        return translate("Units", "ledig (færdig med opkaldet)")
    return label(status)
