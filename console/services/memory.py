"""Storage in memory that fulfils the services' ports: what a rule needs, without a database.

The console decides by it while its database is away, and tests of the rules do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import replace
from datetime import datetime
from typing import Any, Generic, TypeVar

from console.domain.access import Access, Looks
from console.domain.assignment import Assignment
from console.domain.codes import CallState
from console.domain.errors import Refusal, StaleRecord
from console.domain.intake import Call
from console.domain.municipality import Municipality
from console.services.ports import JournalEntry

Record = TypeVar("Record")


class MemoryRecords(Generic[Record]):
    """Records by id, in the order they were added."""

    def __init__(self, kind: str, first: int = 1, step: int = 1) -> None:
        self.kind = kind
        self.rows: dict[int, Any] = {}
        self.next_id = first
        self._step = step

    def get(self, key: int) -> Record:
        if key not in self.rows:
            raise Refusal("not_found", kind=self.kind, id=key)
        return self.rows[key]  # type: ignore[no-any-return]  # only Records are put in

    def find(self, **criteria: object) -> Sequence[Record]:
        return [
            row
            for row in self.rows.values()
            if all(getattr(row, name) == value for name, value in criteria.items())
        ]

    def one(self, **criteria: object) -> Record | None:
        return next(iter(self.find(**criteria)), None)

    def add(self, record: Any) -> Record:
        stored = replace(record, id=self.next_id)
        self.rows[self.next_id] = stored
        self.next_id += self._step
        return stored  # type: ignore[no-any-return]  # of the record's own type

    def put(self, record: Any) -> None:
        """Know a record that is stored elsewhere, under the number it has there."""
        self.rows[record.id] = record

    def save(self, record: Any) -> Record:
        old = self.rows[record.id]
        if hasattr(record, "version"):
            if old.version != record.version:
                raise StaleRecord("stale", kind=self.kind, id=record.id)
            record = replace(record, version=record.version + 1)
        self.rows[record.id] = record
        return record  # type: ignore[no-any-return]  # of the record's own type

    def remove(self, key: int) -> None:
        self.rows.pop(key)

    def snapshot(self) -> tuple[dict[int, Any], int]:
        return dict(self.rows), self.next_id


KINDS = {
    "calls": "call",
    "citizens": "citizen",
    "shared_phones": "shared_phone",
    "consents": "consent",
    "grounds": "legal_ground",
    "units": "unit",
    "assignments": "assignment",
    "needs": "need",
    "handoffs": "handoff",
    "followups": "follow_up",
    "notes": "note",
    "plans": "plan",
    "efforts": "effort",
    "handovers": "shift_handover",
    "handover_marks": "handover_mark",
    "contacts": "contact",
    "municipal_services": "service",
    "rejects": "reject",
    "tokens": "token",
    "settings": "setting",
    "accesses": "access",
    "accounts": "account",
}
"""Repository to the kind of its records, as the database's tables are called."""


class MemoryStore:
    """A unit of work on itself: `begin` rolls back when the block fails.

    first, step: the numbers that new records get.
    """

    def __init__(self, first: int = 1, step: int = 1) -> None:
        for repository, kind in KINDS.items():
            setattr(self, repository, MemoryRecords(kind, first, step))
        self.places: dict[str, Municipality] = {}
        self.entries: list[JournalEntry] = []

    @contextmanager
    def begin(self) -> Iterator[Any]:
        before = {kind: getattr(self, kind).snapshot() for kind in KINDS}
        places, entries = copy(self.places), copy(self.entries)
        try:
            yield self
        except BaseException:
            for kind, (rows, next_id) in before.items():
                getattr(self, kind).rows = rows
                getattr(self, kind).next_id = next_id
            self.places, self.entries = places, entries
            raise

    def municipality(self, code: str) -> Municipality:
        if code not in self.places:
            raise Refusal("not_found", kind="municipality", id=code)
        return self.places[code]

    def municipalities(self) -> Sequence[Municipality]:
        return list(self.places.values())

    def add_municipality(self, municipality: Municipality) -> None:
        self.places[municipality.code] = municipality

    def save_municipality(self, municipality: Municipality) -> Municipality:
        if self.places[municipality.code].version != municipality.version:
            raise StaleRecord("stale", kind="municipality", id=municipality.code)
        changed = replace(municipality, version=municipality.version + 1)
        self.places[municipality.code] = changed
        return changed

    def longest_waiting(self) -> Call | None:
        calls: MemoryRecords[Call] = self.calls  # type: ignore[attr-defined]  # set in __init__
        waiting = calls.find(state=CallState.WAITING)
        return min(waiting, key=lambda c: (c.received_at, c.id), default=None)

    def open_assignments(
        self, *, call_id: int | None = None, unit_id: int | None = None
    ) -> Sequence[Assignment]:
        assignments: MemoryRecords[Assignment] = self.assignments  # type: ignore[attr-defined]  # set in __init__
        return [
            a
            for a in assignments.find(cleared_at=None)
            if call_id in {None, a.call_id} and unit_id in {None, a.unit_id}
        ]

    def journal_entry(self, op_id: str) -> JournalEntry | None:
        return next((e for e in self.entries if e.op_id == op_id), None)

    def last_entry(self, **subject: object) -> JournalEntry | None:
        about = (
            e
            for e in reversed(self.entries)
            if all(getattr(e, name) == value for name, value in subject.items())
        )
        return next(about, None)

    def acts_after(self, at: datetime, **subject: object) -> Sequence[JournalEntry]:
        return [
            e
            for e in self.entries
            if e.at > at and all(getattr(e, name) == value for name, value in subject.items())
        ]

    def looks(self, actor: str, since: datetime) -> Looks:
        accesses: MemoryRecords[Access] = self.accesses  # type: ignore[attr-defined]  # set in __init__
        return Looks(tuple(a for a in accesses.find(actor=actor) if a.at >= since))

    def corrected(self, call_id: int) -> frozenset[str]:
        edits = (e for e in self.entries if e.call_id == call_id and e.act == "call_edited")
        return frozenset(name for e in edits for name in e.detail.get("fields", ()))

    def remove_expired(self, *_told: object) -> dict[str, int]:
        """Nothing in memory grows old."""
        return {}

    def journal(self, entry: JournalEntry) -> None:
        self.entries.append(replace(entry, id=len(self.entries) + 1))
