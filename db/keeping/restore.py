"""A backup into an empty place, on either engine, all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Table, insert, inspect, text
from sqlalchemy.engine import Connection

from console.domain.errors import Refusal, require
from db import schema
from db.errors import committing, translated
from db.keeping import archive, search
from db.keeping.archive import Contents
from db.keeping.backup import ROWS, Told
from db.keeping.parts import is_kept, set_next, tables

READ: dict[type, Callable[[str], Any]] = {
    date: date.fromisoformat,
    datetime: datetime.fromisoformat,
    bytes: bytes.fromhex,
}


def restore(engine: Engine, path: Path, passphrase: str | None, told: Told) -> Contents:
    """Fill an empty place, and bring it up to this console's schema; what was in the file."""
    with archive.reading(path, passphrase) as (contents, rows), translated():
        require(contents.schema in schema.KNOWN, "backup_newer", found=contents.schema)
        schema.revision_of(engine)
        _check_empty(engine)
        schema.migrate(engine, contents.schema)
        with engine.connect() as connection:
            _fill(connection, contents, rows, told)
            with committing():
                connection.commit()
        # Always: on a server it also puts back what guards the tables.
        schema.migrate(engine, "head")
    return contents


def _check_empty(engine: Engine) -> None:
    """Tables without a row are empty too: a restore that was broken off leaves such."""
    with engine.connect() as connection:
        found = {
            name: connection.scalar(text(f'SELECT count(*) FROM "{name}"')) or 0  # noqa: S608  # a name from the catalog
            for name in inspect(connection).get_table_names()
            if is_kept(name)
        }
    held = {name: count for name, count in found.items() if count}
    require(
        not held,
        "place_in_use",
        calls=held.get("call", 0),
        citizens=held.get("citizen", 0),
        rows=sum(held.values()),
    )


def _fill(connection: Connection, contents: Contents, rows: Iterator[Any], told: Told) -> None:
    found = {table.name: table for table in tables(connection)}
    require(
        found.keys() == {part.name for part in contents.tables}
        and all(found[p.name].columns.keys() == list(p.columns) for p in contents.tables),
        "backup_damaged",
    )
    done = 0
    with _without_triggers(connection, found.values()):
        for part in contents.tables:
            table = found[part.name]
            for batch in _batches(rows, part.rows):
                _store(connection, table, [_values(table, row) for row in batch])
                done += len(batch)
                told(done, contents.rows)
            if part.next is not None:
                set_next(connection, table, part.next)
        # The end of the file is asked for: it tells whether all that came was as written.
        require(next(rows, None) is None, "backup_damaged")
    search.make_anew(connection)


def _batches(rows: Iterator[Any], count: int) -> Iterator[list[Any]]:
    while count:
        batch = list(islice(rows, min(count, ROWS)))
        require(batch, "backup_damaged")
        count -= len(batch)
        yield batch


def _values(table: Table, row: Any) -> list[Any]:
    if not isinstance(row, list) or len(row) != len(table.columns):
        raise Refusal("backup_damaged")
    try:
        return [_read(column.type.python_type, v) for column, v in zip(table.c, row, strict=True)]
    except (ValueError, TypeError):
        raise Refusal("backup_damaged") from None


def _read(kind: type, value: Any) -> Any:
    read = READ.get(kind)
    return value if read is None or value is None else read(value)


def _store(connection: Connection, table: Table, rows: Sequence[Sequence[Any]]) -> None:
    names = table.columns.keys()
    if connection.dialect.name == "sqlite":
        connection.execute(insert(table), [dict(zip(names, row, strict=True)) for row in rows])
        return
    # Ten times as quick as INSERT, and a centre has millions of rows.
    columns = ", ".join(f'"{name}"' for name in names)
    cursor = connection.connection.cursor()
    with cursor.copy(f'COPY "{table.name}" ({columns}) FROM STDIN') as copy:
        for row in rows:
            copy.write_row(row)


@contextmanager
def _without_triggers(connection: Connection, kept: Iterable[Table]) -> Iterator[None]:
    """What triggers make of a row is in the file already, or is made of all rows at the end."""
    if connection.dialect.name == "sqlite":
        # A row may refer to one of its own table that comes later.
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        triggers = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        found = connection.exec_driver_sql(triggers).all()
        for name, _ in found:
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        yield
        for _, statement in found:
            connection.exec_driver_sql(statement)
        return
    connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
    for table in kept:
        connection.exec_driver_sql(f'ALTER TABLE "{table.name}" DISABLE TRIGGER USER')
    yield
    for table in kept:
        connection.exec_driver_sql(f'ALTER TABLE "{table.name}" ENABLE TRIGGER USER')
