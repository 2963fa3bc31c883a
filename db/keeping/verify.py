"""Whether the database is what this console knows, and what is in it fits together."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlalchemy import CheckConstraint, func, select, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from console.services.keeping import Finding
from db import schema, tables
from db.engine import Engines
from db.errors import translated
from db.keeping import desk, search
from db.keeping.backup import Told, one_moment
from db.keeping.catalog import catalog, expected
from db.keeping.parts import given_number
from db.keeping.parts import tables as kept_tables

Check = Callable[[Connection], Iterator[Finding]]


def verify(engines: Engines, told: Told) -> tuple[Finding, ...]:
    """Everything that is not as it should be, at one moment, while others work. Changes nothing."""
    found: list[Finding] = []
    with translated():
        with engines.writer.connect() as connection:
            # FTS5 is asked by a statement that writes, which a question of one moment may not.
            found += _tried(connection, _search)
            connection.rollback()
            found += _tried(connection, _views)
            connection.rollback()
        with one_moment(engines.reader) as connection:
            for done, check in enumerate(CHECKS, start=1):
                found += _tried(connection, check)
                told(done, len(CHECKS))
    return tuple(found)


def _tried(connection: Connection, check: Check) -> list[Finding]:
    """What the check finds; one that cannot even be asked is a finding too."""
    if connection.dialect.name != "sqlite":
        connection.execute(text("SET LOCAL statement_timeout = 0"))
    ask = connection.begin_nested()
    try:
        return list(check(connection))
    except DBAPIError as error:
        if error.connection_invalidated:
            raise
        ask.rollback()
        return [Finding("failed", check.__name__.strip("_"))]


# What it is made of ------------------------------------------------------------------------


def _schema(connection: Connection) -> Iterator[Finding]:
    revision = schema.current(connection)
    if revision != schema.HEAD:
        yield Finding("revision", revision or "-")
        return
    found, wanted = catalog(connection), expected(connection.dialect.name)
    for name in sorted(wanted.keys() - found.keys()):
        yield Finding("missing", name)
    for name in sorted(found.keys() - wanted.keys()):
        yield Finding("unknown", name)
    for name in sorted(wanted.keys() & found.keys()):
        if found[name] != wanted[name]:
            yield Finding("changed", name)


def _views(connection: Connection) -> Iterator[Finding]:
    """Asked by making them, which a question of one moment may not."""
    if connection.dialect.name != "sqlite" and schema.current(connection) == schema.HEAD:
        for code, what in desk.unlike(connection):
            yield Finding(code, what)


def _file(connection: Connection) -> Iterator[Finding]:
    """Pages, indexes and the values' limits, as SQLite itself sees them."""
    if connection.dialect.name == "sqlite":
        for (line,) in connection.exec_driver_sql("PRAGMA integrity_check"):
            if line != "ok":
                yield Finding("damaged", line)


def _values(connection: Connection) -> Iterator[Finding]:
    """Values outside their limits: a constraint that was put back says nothing of rows before."""
    if connection.dialect.name == "sqlite":
        return
    for table in tables.metadata.sorted_tables:
        for one in table.constraints:
            if isinstance(one, CheckConstraint):
                count = _count(connection, f'"{table.name}" WHERE NOT ({one.sqltext})')
                if count:
                    yield Finding("values", str(one.name), count)


# What is in it -----------------------------------------------------------------------------

LOOSE = (
    ("call", "joined_handoff_id", "handoff"),
    ("call", "again_handoff_id", "handoff"),
    ("handoff", "follows", "handoff"),
    ("note", "handoff_id", "handoff"),
)
"""Numbers that point at a row and are no foreign key."""


def _orphans(connection: Connection) -> Iterator[Finding]:
    """Rows that point at nothing."""
    keys = (
        (key.parent.table.name, key.parent.name, key.column.table.name)
        for table in tables.metadata.sorted_tables
        for key in table.foreign_keys
    )
    for name, column, other in (*LOOSE, *keys):
        (target,) = tables.metadata.tables[other].primary_key.columns
        there = f'SELECT 1 FROM "{other}" AS other WHERE other.{target.name} = one.{column}'  # noqa: S608  # ours
        pointed = f'"{name}" AS one WHERE {column} IS NOT NULL'
        count = _count(connection, f"{pointed} AND NOT EXISTS ({there})")
        if count:
            yield Finding("orphans", f"{name}.{column}", count)


def _search(connection: Connection) -> Iterator[Finding]:
    for table in search.unlike(connection):
        yield Finding("search", table)


def _phones(connection: Connection) -> Iterator[Finding]:
    """The numbers citizens are found by are those on their records, both ways."""
    each = (
        "json_each(citizen.phones) AS told"
        if connection.dialect.name == "sqlite"
        else "json_array_elements_text(citizen.phones::json) AS told(value)"
    )
    same = "kept.citizen_id = citizen.id AND kept.phone = told.value"
    unkept = f"NOT EXISTS (SELECT 1 FROM citizen_phone AS kept WHERE {same})"  # noqa: S608  # ours
    untold = f"NOT EXISTS (SELECT 1 FROM citizen, {each} WHERE {same})"  # noqa: S608  # ours
    count = _count(connection, f"citizen, {each} WHERE {unkept}")
    count += _count(connection, f"citizen_phone AS kept WHERE {untold}")
    if count:
        yield Finding("phones", "citizen_phone", count)


def _numbers(connection: Connection) -> Iterator[Finding]:
    """A number that would be given although it is taken."""
    if connection.dialect.name == "sqlite":
        return
    for table in kept_tables(connection):
        if "id" in table.c:
            highest = connection.scalar(select(func.max(table.c.id))) or 0
            if highest > given_number(connection, table.name):
                yield Finding("numbers", table.name)


# What the journal tells --------------------------------------------------------------------

UNTOLD = {
    "call": "call WHERE {no} call_id = call.id AND act IN ('call_received', 'call_registered'))",
    "claim": "call WHERE state <> 'closed' AND claimed_by IS NOT NULL"
    " AND {no} call_id = call.id AND actor = claimed_by)",
    "closed": "call WHERE state = 'closed'"
    " AND {no} call_id = call.id AND act IN ('call_closed', 'returned_to_emergency'))",
    "assignment": "assignment WHERE {no} call_id = assignment.call_id"
    " AND unit_id = assignment.unit_id AND act = 'unit_assigned')",
    "consent": "consent WHERE {no} call_id = consent.call_id"
    " AND actor = recorded_by AND act = 'consent_recorded')",
    "ground": "legal_ground WHERE {no} call_id = legal_ground.call_id AND act = 'ground_recorded')",
    "handoff": "handoff WHERE {no} handoff_id = handoff.id)"
    " AND {no} call_id = handoff.call_id AND act = 'next_step_taken')",
    "note": "note WHERE {no} call_id = note.call_id AND actor = author)",
    "citizen": "citizen WHERE {no} citizen_id = citizen.id)",
}
"""Rows for which there is no act: nobody did it, or somebody past the console."""


def _journal(connection: Connection) -> Iterator[Finding]:
    for what, rows in UNTOLD.items():
        no = "NOT EXISTS (SELECT 1 FROM journal WHERE journal."
        count = _count(connection, rows.replace("{no} ", no))
        if count:
            yield Finding("untold", what, count)


def _count(connection: Connection, rows: str) -> int:
    return connection.scalar(text(f"SELECT count(*) FROM {rows}")) or 0  # noqa: S608  # ours


CHECKS: tuple[Check, ...] = (_schema, _file, _values, _orphans, _phones, _numbers, _journal)
"""All that are asked of one moment; what is kept and sealed elsewhere adds its own."""
