"""A shift on storage in memory: one place, two units, two people, a clock that is told the time."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from console.domain.codes import (
    Category,
    ConsentAnswer,
    ConsentScope,
    SharedField,
    UnitKind,
    UnitStatus,
)
from console.services import commands as c
from console.services.dispatcher import Actor, Dispatcher, Done
from console.services.handlers import HANDLERS
from console.services.memory import KINDS, MemoryStore

NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
"""A Friday, noon in Denmark."""
ANNA, BO = Actor("anna", "bord-1"), Actor("bo", "bord-2")

PASSING = {"version", "touched_at", "status_since", "claimed_at", "at", "marked_at"}
"""What a change and its undoing leave behind, because they happened."""


class Shift:
    """Submit commands as anna unless somebody else is named."""

    def __init__(self) -> None:
        self.store: Any = MemoryStore()
        self.now = NOON
        self.dispatcher = Dispatcher(self.store.begin, HANDLERS, lambda: self.now)
        self.do(c.AddMunicipality(code="0751", name="Aarhus"))
        self.do(c.AddMunicipality(code="0779", name="Skive"))
        for call_sign, kind in (("S1", UnitKind.SOCIOLANCE), ("PP1", UnitKind.POLICE_CORESPONSE)):
            self.unit(call_sign, kind)

    def do(self, command: c.Command, actor: Actor = ANNA) -> Done:
        self.now += timedelta(seconds=1)
        return self.dispatcher.submit(command, actor)

    def unit(self, call_sign: str, kind: UnitKind = UnitKind.SOCIOLANCE) -> int:
        """A unit with a crew, on duty."""
        number = self.do(c.AddUnit(call_sign=call_sign, kind=kind)).unit_id
        assert number is not None
        end = self.now + timedelta(hours=8)
        self.do(c.SignOnUnit(unit_id=number, crew="Test", shift_from=self.now, shift_to=end))
        return number

    def call(self, *consents: ConsentScope, actor: Actor = ANNA) -> int:
        """A triaged call of anna's in Aarhus, with a yes to each of these."""
        done = self.do(
            c.RegisterCall(
                caller_phone="20000001",
                narrative="Prøveopkald",
                municipality="0751",
                categories=(Category.ALCOHOL,),
                claim=True,
            ),
            actor,
        )
        assert done.call_id is not None
        for scope in consents:
            self.do(
                c.RecordConsent(call_id=done.call_id, scope=scope, answer=ConsentAnswer.GIVEN),
                actor,
            )
        return done.call_id

    def dispatched(self, unit: int = 1) -> int:
        """A call with a unit on its way."""
        number = self.call(ConsentScope.VISIT)
        self.do(c.AssignUnit(call_id=number, unit_id=unit))
        return number

    def visited(self) -> int:
        """A call whose unit met the citizen and is free again."""
        number = self.dispatched()
        self.do(c.SetUnitStatus(unit_id=1, status=UnitStatus.ON_SCENE))
        self.do(c.SetUnitStatus(unit_id=1, status=UnitStatus.AVAILABLE))
        return number

    def draft(self, call: int, **changes: Any) -> int:
        told: dict[str, Any] = {
            "service": "bostøtte",
            "contact_name": "Testkontakt Aarhus",
            "reason": "bolig",
            "shared": (SharedField.NAME,),
        }
        done = self.do(c.DraftHandoff(call_id=call, **{**told, **changes}))
        assert done.handoff_id is not None
        return done.handoff_id

    def handoff(self, **changes: Any) -> int:
        """A handoff that was requested on a consent to share."""
        number = self.draft(self.call(ConsentScope.SHARE_MUNICIPALITY), **changes)
        self.do(c.RequestHandoff(handoff_id=number))
        return number

    def state(self) -> dict[str, Any]:
        """All that is stored, without what merely tells that something happened, such as who has
        looked: a call that was taken by mistake was seen."""
        kinds = {kind: getattr(self.store, kind).rows for kind in KINDS if kind != "accesses"}
        kinds["places"] = self.store.places
        return {
            kind: {key: _plain(row) for key, row in rows.items()} for kind, rows in kinds.items()
        }


def _plain(row: Any) -> dict[str, Any]:
    assert is_dataclass(row)
    return {f.name: getattr(row, f.name) for f in fields(row) if f.name not in PASSING}
