"""The tables that are kept, as they are in the database at whatever revision it has."""

from __future__ import annotations

from sqlalchemy import Column, MetaData, Table, text
from sqlalchemy.engine import Connection

DERIVED = ("alembic_version", "call_text", "citizen_text")
"""Beginnings of the names of tables that are made from others: a schema's number, search."""


def is_kept(name: str) -> bool:
    return not name.startswith((*DERIVED, "sqlite_"))


def tables(connection: Connection) -> list[Table]:
    """As the database itself describes them, each after those it refers to."""
    found = MetaData()
    found.reflect(connection, only=lambda name, _: is_kept(name))
    return found.sorted_tables


def counts_up(table: Table) -> Column[int] | None:
    """The column whose numbers are given by the database."""
    (*keys,) = table.primary_key.columns
    return keys[0] if len(keys) == 1 and keys[0].name == "id" else None


def next_number(connection: Connection, table: Table) -> int | None:
    """What the next new row would get: also above those that were removed."""
    column = counts_up(table)
    if column is None:
        return None
    highest = connection.scalar(text(f'SELECT coalesce(max(id), 0) FROM "{table.name}"')) or 0  # noqa: S608  # a name from the catalog
    return int(max(highest, given_number(connection, table.name))) + 1


def given_number(connection: Connection, name: str) -> int:
    """The highest number ever given, as the engine has noted it."""
    if connection.dialect.name == "sqlite":
        noted = "SELECT seq FROM sqlite_sequence WHERE name = :name"
        return connection.scalar(text(noted), {"name": name}) or 0
    noted = (
        "SELECT coalesce(last_value, 0) FROM pg_sequences WHERE schemaname = current_schema()"
        " AND sequencename = split_part(pg_get_serial_sequence(quote_ident(:name), 'id'), '.', 2)"
    )
    return connection.scalar(text(noted), {"name": name}) or 0


def set_next(connection: Connection, table: Table, number: int) -> None:
    """Let the next new row get this number, and never a lower one."""
    if connection.dialect.name == "sqlite":
        told = {"name": table.name, "seq": number - 1}
        connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), told)
        connection.execute(text("INSERT INTO sqlite_sequence VALUES (:name, :seq)"), told)
        return
    if number > 1:
        statement = "SELECT setval(pg_get_serial_sequence(quote_ident(:name), 'id'), :given)"
        connection.execute(text(statement), {"name": table.name, "given": number - 1})
