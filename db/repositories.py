"""Records in and out: one generic repository, because columns are named as the fields are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from functools import lru_cache
from typing import Any, Generic, TypeVar

from sqlalchemy import Insert, Select, Table, Update, bindparam, delete, insert, select, update
from sqlalchemy.engine import Connection, Row

from console.domain.citizen import Citizen
from console.domain.errors import Refusal
from db import tables
from db.finding import base, citizen_with_cpr, masked
from db.journal import stale

Record = TypeVar("Record")


class Records(Generic[Record]):
    """Fulfils `ports.Repository` for one dataclass and its table."""

    def __init__(self, connection: Connection, table: Table, kind: type[Record]) -> None:
        self.connection = connection
        self.table = table
        self.kind = kind
        self._versioned = "version" in table.c
        self._read: dict[int, Record] = {}
        self.base = base(connection)

    def get(self, key: int) -> Record:
        record = self.one(id=key)
        if record is None:
            raise Refusal("not_found", kind=self.table.name, id=key)
        return record

    def find(self, **criteria: object) -> Sequence[Record]:
        rows = self.connection.execute(_selection(self.table, *_told(criteria)), criteria)
        return [self.record(row) for row in rows]

    def one(self, **criteria: object) -> Record | None:
        first = _selection(self.table, *_told(criteria), first=True)
        row = self.connection.execute(first, criteria).first()
        return None if row is None else self.record(row)

    def add(self, record: Record) -> Record:
        values = self._values(record)
        values.pop("id")
        result = self.connection.execute(_addition(self.table), values, execution_options=self.base)
        (key,) = result.inserted_primary_key or (None,)
        stored: Record = replace(record, id=key)  # type: ignore[type-var]  # a dataclass by contract
        return self._known(stored)

    def save(self, record: Record) -> Record:
        values = self._values(record)
        key = values.pop("id")
        changed = self.changed(record)
        found = {"the_id": key}
        if self._versioned:
            found["the_version"] = values["version"]
            changed["version"] = values["version"] + 1
        if not changed:
            return record
        result = self.connection.execute(
            _change(self.table), {**changed, **found}, execution_options=self.base
        )
        if result.rowcount == 0:
            raise stale(self.connection, self.table.name, key)
        if not self._versioned:
            return self._known(record)
        return self._known(replace(record, version=changed["version"]))  # type: ignore[type-var]  # as above

    def changed(self, record: Record) -> dict[str, Any]:
        """What differs from the record as it was read: what is hidden is never written back."""
        values = self._values(record)
        key = values.pop("id")
        if key not in self._read:
            return values
        before = self._values(self._read[key])
        changes = {name: value for name, value in values.items() if value != before[name]}
        return changes | tables.derived(self.table, values, changes)

    def remove(self, key: int) -> None:
        where = self.table.c.id == key
        self.connection.execute(delete(self.table).where(where), execution_options=self.base)

    def record(self, row: Row[Any]) -> Record:
        """One that was read by another question than those of this class."""
        return self._known(self.kind(**row._mapping))

    def _known(self, record: Record) -> Record:
        self._read[record.id] = record  # type: ignore[attr-defined]  # all records but one kind have a number
        return record

    def _values(self, record: Record) -> dict[str, Any]:
        return {f.name: getattr(record, f.name) for f in fields(record)}  # type: ignore[arg-type]  # a dataclass by contract


# Statements are made once: making one takes SQLAlchemy longer than running it takes SQLite.


def _told(criteria: dict[str, object]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of the fields with a value, and of those that must be empty."""
    return (
        tuple(name for name, value in criteria.items() if value is not None),
        tuple(name for name, value in criteria.items() if value is None),
    )


@lru_cache(maxsize=256)
def _selection(
    table: Table, given: tuple[str, ...], empty: tuple[str, ...], *, first: bool = False
) -> Select[Any]:
    where = [table.c[name] == bindparam(name) for name in given]
    where += [table.c[name].is_(None) for name in empty]
    statement = select(*tables.recorded(table)).where(*where).order_by(table.c.id)
    return statement.limit(1) if first else statement


@lru_cache(maxsize=64)
def _addition(table: Table) -> Insert:
    return insert(table)


@lru_cache(maxsize=64)
def _change(table: Table) -> Update:
    statement = update(table).where(table.c.id == bindparam("the_id"))
    if "version" in table.c:
        statement = statement.where(table.c.version == bindparam("the_version"))
    return statement


class Citizens(Records[Citizen]):
    """Citizens, whose phone numbers are also kept where a number is looked up."""

    def add(self, record: Citizen) -> Citizen:
        stored = super().add(record)
        self._keep_phones(stored)
        return stored

    def save(self, record: Citizen) -> Citizen:
        phones = "phones" in self.changed(record)
        stored = super().save(record)
        if phones:
            table = tables.citizen_phone
            own = delete(table).where(table.c.citizen_id == record.id)
            self.connection.execute(own, execution_options=self.base)
            self._keep_phones(stored)
        return stored

    def one(self, **criteria: object) -> Citizen | None:
        """By CPR number the server tells which record it is, and hides what is in it."""
        if not masked(self.connection) or "cpr" not in criteria:
            return super().one(**criteria)
        number = citizen_with_cpr(self.connection, str(criteria["cpr"]))
        return None if number is None else super().one(id=number)

    def _keep_phones(self, citizen: Citizen) -> None:
        if citizen.phones:
            self.connection.execute(
                insert(tables.citizen_phone),
                [{"citizen_id": citizen.id, "phone": phone} for phone in citizen.phones],
                execution_options=self.base,
            )
