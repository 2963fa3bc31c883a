"""One transaction: rows and journal, one commit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, bindparam, insert, select, text, update
from sqlalchemy.engine import Connection

from console.domain.access import Access, Looks
from console.domain.accounts import Account
from console.domain.assignment import Assignment, Unit
from console.domain.citizen import Citizen
from console.domain.codes import CallState, KeepRule
from console.domain.consent import Consent, LegalGround
from console.domain.efforts import Effort
from console.domain.errors import Refusal
from console.domain.followup import FollowUp
from console.domain.handoff import Handoff
from console.domain.handover import HandoverMark, ShiftHandover
from console.domain.intake import Call
from console.domain.municipality import Contact, Municipality, Service
from console.domain.notes import Note
from console.domain.phones import SharedPhone
from console.domain.plan import Plan
from console.domain.retention import Group
from console.domain.scene import Need
from console.services.ports import Begin, JournalEntry, Reject, Repository, Setting, Token
from db import accesses, tables
from db.errors import committing, translated
from db.finding import base
from db.journal import acts_after, last_entry, stale
from db.keeping import retention
from db.repositories import Citizens, Records

# Made once: making a statement takes SQLAlchemy longer than running it.
JOURNAL_ENTRY = select(tables.journal).where(tables.journal.c.op_id == bindparam("op_id"))
# Nobody asks for its number, so the server need not tell it.
JOURNAL = insert(tables.journal).inline()


class SqlUnitOfWork:
    """Fulfils `ports.UnitOfWork` on one connection inside a transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._base = base(connection)
        self._calls = Records(connection, tables.call, Call)
        self.calls: Repository[Call] = self._calls
        self.citizens: Repository[Citizen] = Citizens(connection, tables.citizen, Citizen)
        self.shared_phones: Repository[SharedPhone] = Records(
            connection, tables.shared_phone, SharedPhone
        )
        self.consents: Repository[Consent] = Records(connection, tables.consent, Consent)
        self.grounds: Repository[LegalGround] = Records(
            connection, tables.legal_ground, LegalGround
        )
        self.units: Repository[Unit] = Records(connection, tables.unit, Unit)
        self.assignments: Repository[Assignment] = Records(
            connection, tables.assignment, Assignment
        )
        self.needs: Repository[Need] = Records(connection, tables.need, Need)
        self.handoffs: Repository[Handoff] = Records(connection, tables.handoff, Handoff)
        self.followups: Repository[FollowUp] = Records(connection, tables.follow_up, FollowUp)
        self.notes: Repository[Note] = Records(connection, tables.note, Note)
        self.plans: Repository[Plan] = Records(connection, tables.plan, Plan)
        self.efforts: Repository[Effort] = Records(connection, tables.effort, Effort)
        self.handovers: Repository[ShiftHandover] = Records(
            connection, tables.shift_handover, ShiftHandover
        )
        self.handover_marks: Repository[HandoverMark] = Records(
            connection, tables.handover_mark, HandoverMark
        )
        self.contacts: Repository[Contact] = Records(connection, tables.contact, Contact)
        self.municipal_services: Repository[Service] = Records(connection, tables.service, Service)
        self.rejects: Repository[Reject] = Records(connection, tables.reject, Reject)
        self.tokens: Repository[Token] = Records(connection, tables.token, Token)
        self.settings: Repository[Setting] = Records(connection, tables.setting, Setting)
        self.accesses: Repository[Access] = Records(connection, tables.access, Access)
        self.accounts: Repository[Account] = Records(connection, tables.account, Account)

    def municipality(self, code: str) -> Municipality:
        table = tables.municipality
        row = self._connection.execute(select(table).where(table.c.code == code)).first()
        if row is None:
            raise Refusal("not_found", kind="municipality", id=code)
        return Municipality(**row._mapping)

    def municipalities(self) -> Sequence[Municipality]:
        table = tables.municipality
        rows = self._connection.execute(select(table).order_by(table.c.name))
        return [Municipality(**row._mapping) for row in rows]

    def add_municipality(self, municipality: Municipality) -> None:
        self._connection.execute(
            insert(tables.municipality), _values(municipality), execution_options=self._base
        )

    def save_municipality(self, municipality: Municipality) -> Municipality:
        table = tables.municipality
        changed = replace(municipality, version=municipality.version + 1)
        result = self._connection.execute(
            update(table).where(
                table.c.code == municipality.code, table.c.version == municipality.version
            ),
            {k: value for k, value in _values(changed).items() if k != "code"},
            execution_options=self._base,
        )
        if result.rowcount == 0:
            raise stale(self._connection, "municipality", municipality.code)
        return changed

    def longest_waiting(self) -> Call | None:
        table = tables.call
        row = self._connection.execute(
            select(*tables.recorded(table))
            .where(text(tables.CALL_OPEN), table.c.state == CallState.WAITING)
            .order_by(table.c.received_at, table.c.id)
            .limit(1)
        ).first()
        return None if row is None else self._calls.record(row)

    def open_assignments(
        self, *, call_id: int | None = None, unit_id: int | None = None
    ) -> Sequence[Assignment]:
        criteria: dict[str, object] = {"cleared_at": None}
        if call_id is not None:
            criteria["call_id"] = call_id
        if unit_id is not None:
            criteria["unit_id"] = unit_id
        return self.assignments.find(**criteria)

    def journal_entry(self, op_id: str) -> JournalEntry | None:
        row = self._connection.execute(JOURNAL_ENTRY, {"op_id": op_id}).first()
        return None if row is None else JournalEntry(**row._mapping)

    def last_entry(self, **subject: object) -> JournalEntry | None:
        return last_entry(self._connection, **subject)

    def acts_after(self, at: datetime, **subject: object) -> Sequence[JournalEntry]:
        return acts_after(self._connection, at, **subject)

    def looks(self, actor: str, since: datetime) -> Looks:
        return accesses.looks(self._connection, actor, since)

    def corrected(self, call_id: int) -> frozenset[str]:
        table = tables.journal
        details = self._connection.scalars(
            select(table.c.detail).where(table.c.call_id == call_id, table.c.act == "call_edited")
        )
        return frozenset(name for detail in details for name in detail.get("fields", ()))

    def remove_expired(
        self,
        rule: KeepRule,
        before: Mapping[KeepRule, datetime],
        groups: Sequence[Group],
        most: int,
    ) -> dict[str, int]:
        return retention.remove(self._connection, rule, before, groups, most)

    def journal(self, entry: JournalEntry) -> None:
        values = _values(entry)
        values.pop("id")
        self._connection.execute(JOURNAL, values, execution_options=self._base)


def _values(record: Any) -> dict[str, Any]:
    return {f.name: getattr(record, f.name) for f in fields(record)}


def unit_of_work(engine: Engine) -> Begin:
    """A function that opens units of work on the engine, as `ports.Begin`."""

    @contextmanager
    def begin() -> Iterator[SqlUnitOfWork]:
        with translated(), engine.connect() as connection:
            yield SqlUnitOfWork(connection)
            with committing():
                connection.commit()

    return begin
