"""What this console knows while storage is away, and what was done here since.

Acts are tried on records in memory, by the same handlers and rules as on storage: what cannot be is
refused at once, and the screens show what was done as they will show it afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any

from console.domain import progress
from console.domain.assignment import Assignment, Unit
from console.domain.codes import CallState, UnitKind
from console.domain.errors import Refusal
from console.domain.intake import Call
from console.domain.municipality import Municipality
from console.services.board import Board, Delta
from console.services.commands import WithdrawConsent
from console.services.dispatcher import Dispatcher, Done
from console.services.handlers import HANDLERS
from console.services.memory import MemoryStore
from console.services.outbox import Unsent
from console.services.ports import JournalEntry
from console.services.views import CallView, MunicipalityView, QueueRow, RepeatView, UnitRow

CALL = {f.name for f in fields(Call)} & {f.name for f in fields(QueueRow)}
UNIT = {f.name for f in fields(Unit)} & {f.name for f in fields(UnitRow)}
UNSENT = "unsent"
"""The detail of a journal row that is not in any journal yet."""


class _Store(MemoryStore):
    """New records have negative numbers; any municipality is believed."""

    def __init__(self) -> None:
        super().__init__(first=-1, step=-1)

    def municipality(self, code: str) -> Municipality:
        return self.places.get(code) or Municipality(code=code, name=code)


@dataclass
class Known:
    """board: as it was last told. views: calls that were read, by number. names: municipalities by
    code. Not changed once made: it is made anew for each question, which takes a moment."""

    board: Board
    views: Mapping[int, CallView]
    names: Mapping[str, str]
    since: datetime | None
    _store: Any = field(default_factory=_Store)
    _done: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for row in self.board.calls.values():
            self._store.calls.put(Call(**{name: getattr(row, name) for name in CALL}))
        for view in self.views.values():
            self._put(view)
        for unit in self.board.units.values():
            told = {name: getattr(unit, name) for name in UNIT}
            self._store.units.put(Unit(**told))
            if unit.call_id is not None and not self._store.open_assignments(unit_id=unit.id):
                self._store.assignments.put(_assignment(unit, unit.call_id))

    def _put(self, view: CallView) -> None:
        self._store.calls.put(view.call)
        for records, found in (
            (self._store.consents, view.consents),
            (self._store.grounds, view.grounds),
            (self._store.assignments, view.assignments),
            (self._store.needs, view.needs),
            (self._store.handoffs, view.handoffs),
            (self._store.notes, view.notes),
        ):
            for record in found:
                records.put(record)

    # Acting --------------------------------------------------------------------------------

    def do(self, unsent: Unsent) -> Done:
        """Try the act. Raises Refusal if the rules say no to it by what is known here."""
        if unsent.call_id is not None and unsent.call_id < 0:
            self._store.calls.next_id = unsent.call_id
        door = Dispatcher(self._store.begin, HANDLERS, lambda: unsent.at)
        try:
            done = door.submit(unsent.command, unsent.actor)
        except Refusal:
            if not self._unread_consent(unsent):
                raise
            done = self._believe_withdrawn(unsent)
        self._store.entries[-1].detail[UNSENT] = True
        if done.call_id is not None:
            self._done[done.call_id] = self._done.get(done.call_id, 0) + 1
        return replace(done, detail={**done.detail, UNSENT: True}, undo=None)

    def _unread_consent(self, unsent: Unsent) -> bool:
        """Whether it takes back what was agreed to on a call that was never read here."""
        number = unsent.call_id or 0
        return (
            isinstance(unsent.command, WithdrawConsent) and number > 0 and number not in self.views
        )

    def _believe_withdrawn(self, unsent: Unsent) -> Done:
        scope = getattr(unsent.command, "scope", "")
        done = Done(act="consent_withdrawn", call_id=unsent.call_id, detail={"scope": str(scope)})
        self._store.journal(
            JournalEntry(
                op_id=unsent.command.op_id, at=unsent.at, actor=unsent.actor.name,
                workstation=unsent.actor.workstation, act=done.act, call_id=done.call_id,
                detail=done.detail,
            )
        )  # fmt: skip
        return done

    def do_all(self, acts: Iterable[Unsent]) -> Known:
        """What is no longer possible by what is known now is left out; storage will say why."""
        for unsent in acts:
            try:
                self.do(unsent)
            except Refusal:
                continue
        return self

    # Showing -------------------------------------------------------------------------------

    def delta(self) -> Delta:
        """The board's rows that were changed by what was done here."""
        calls = [self._store.calls.get(number) for number in self._done]
        open_ = [call for call in calls if call.state != CallState.CLOSED]
        return Delta(
            calls=tuple(self._row(call) for call in open_),
            units=tuple(self._unit(unit) for unit in self._changed_units()),
            gone_calls=tuple(call.id for call in calls if call.state == CallState.CLOSED),
        )

    def call(self, number: int) -> CallView:
        """The call as far as it is known. Refusal `not_found` if it is not at all."""
        call = self._store.calls.get(number)
        base = self.views.get(number) or self._bare(call)
        facts, store = self._facts(number), self._store
        last = max((entry.id for entry in base.timeline), default=0)
        mine = [entry for entry in store.entries if entry.call_id == number]
        new = [replace(entry, id=last + at) for at, entry in enumerate(mine, start=1)]
        assignments = tuple(store.assignments.find(call_id=number))
        signs = {a.unit_id: store.units.get(a.unit_id).call_sign for a in assignments}
        return replace(
            base,
            call=call,
            consents=tuple(store.consents.find(call_id=number)),
            grounds=tuple(store.grounds.find(call_id=number)),
            needs=tuple(store.needs.find(call_id=number)),
            notes=tuple(store.notes.find(call_id=number)),
            handoffs=tuple(store.handoffs.find(call_id=number)),
            assignments=assignments,
            call_signs={**base.call_signs, **signs},
            unit_rows=tuple(
                self._unit(store.units.get(a.unit_id)) for a in assignments if not a.cleared_at
            ),
            timeline=(*base.timeline, *new),
            stages=progress.stages(call, facts),
            stage=progress.current(call, facts),
            municipality=self._place(base, call),
            known_at=self.since,
            unsent=self._done.get(number, 0),
        )

    def _bare(self, call: Call) -> CallView:
        """What the queue tells of a call nobody has opened here, or one that was taken here."""
        row = self.board.calls.get(call.id)
        return CallView(
            call=call, shared_phone=None, citizen=None, absorbed=(), consents=(), grounds=(),
            assignments=(), call_signs={}, unit_rows=(), needs=(), handoffs=(), first_calls={},
            followups=(), notes=(), timeline=(), municipality=None, repeat=RepeatView(),
            plan=None, plans=(), ongoing=(), stages={},
            stage=progress.current(call, self._facts(call.id)),
            masked=row is not None and row.masked,
        )  # fmt: skip

    def _place(self, base: CallView, call: Call) -> MunicipalityView | None:
        held = base.municipality
        if call.municipality is None or (held and held.municipality.code == call.municipality):
            return held if call.municipality else None
        name = self.names.get(call.municipality, call.municipality)
        place = Municipality(code=call.municipality, name=name)
        return MunicipalityView(municipality=place, contacts=(), services=())

    def _row(self, call: Call) -> QueueRow:
        known = {name: getattr(call, name) for name in CALL}
        known["municipality_name"] = self.names.get(call.municipality or "", "")
        known[UNSENT] = self._done[call.id]
        known["units"] = tuple(
            self._store.units.get(a.unit_id).call_sign
            for a in self._store.open_assignments(call_id=call.id)
        )
        row = self.board.calls.get(call.id)
        if row is not None and call.id not in self.views:
            return replace(row, **known)
        known["stage"] = progress.current(call, self._facts(call.id))
        if row is not None:
            return replace(row, **known)
        return QueueRow(**known, calls_month=1, address_month=0, repeat=())

    def _changed_units(self) -> list[Unit]:
        numbers = {entry.unit_id for entry in self._store.entries if entry.unit_id is not None}
        return [self._store.units.get(number) for number in sorted(numbers)]

    def _unit(self, unit: Unit) -> UnitRow:
        on = self._store.open_assignments(unit_id=unit.id)
        return replace(
            self.board.units[unit.id],
            status=unit.status,
            status_since=unit.status_since,
            call_id=on[0].call_id if on else None,
            acknowledged=bool(on and on[0].acknowledged_at),
        )

    def _facts(self, number: int) -> progress.Facts:
        store = self._store
        return progress.facts_of(
            (*store.consents.find(call_id=number), *store.grounds.find(call_id=number)),
            store.assignments.find(call_id=number),
            store.handoffs.find(call_id=number),
        )


def _assignment(unit: UnitRow, call_id: int) -> Assignment:
    """What the board tells of a drive whose call was not read."""
    return Assignment(
        id=-unit.id,
        call_id=call_id,
        unit_id=unit.id,
        sociolance=unit.kind == UnitKind.SOCIOLANCE,
        assigned_at=unit.status_since,
        assigned_by="",
        acknowledged_at=unit.status_since if unit.acknowledged else None,
    )


def unsent_entry(entry: JournalEntry) -> bool:
    """Whether this row of a timeline waits to be sent."""
    return bool(entry.detail.get(UNSENT))
