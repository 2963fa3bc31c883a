"""Everything that is stored, as of one moment, while others go on working."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Table, func, select, text
from sqlalchemy.engine import Connection

from console.services.errors import StorageError
from db import schema
from db.errors import translated
from db.keeping import archive
from db.keeping.archive import Contents, Part
from db.keeping.parts import next_number, tables

Told = Callable[[int, int], None]
"""Is told how many rows are done, and of how many."""
ROWS = 1000


def backup(
    engine: Engine, path: Path, passphrase: str | None, now: datetime, told: Told
) -> tuple[int, int]:
    """Write the file; how many rows it holds, and its size in bytes."""
    with translated(), one_moment(engine) as connection:
        revision = schema.current(connection)
        if revision is None:
            raise StorageError("no_schema")
        kept = tables(connection)
        contents = Contents(revision, now, tuple(_part(connection, table) for table in kept))
        size = archive.write(path, passphrase, contents, _rows(connection, kept, contents, told))
    return contents.rows, size


@contextmanager
def one_moment(engine: Engine) -> Iterator[Connection]:
    """A connection to which nothing changes any more; it keeps nobody from writing."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            yield connection
            return
        still = connection.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        still.execute(text("SET LOCAL statement_timeout = 0"))
        yield still


def _part(connection: Connection, table: Table) -> Part:
    return Part(
        name=table.name,
        columns=tuple(column.name for column in table.columns),
        rows=connection.scalar(select(func.count()).select_from(table)) or 0,
        next=next_number(connection, table),
    )


def _rows(
    connection: Connection, kept: list[Table], contents: Contents, told: Told
) -> Iterator[list[Any]]:
    done = 0
    for table in kept:
        statement = select(table).order_by(*table.primary_key.columns)
        found = connection.execution_options(yield_per=ROWS).execute(statement)
        for rows in found.partitions():
            yield from ([_plain(value) for value in row] for row in rows)
            done += len(rows)
            told(done, contents.rows)


def _plain(value: Any) -> Any:
    """Days and moments as ISO text, bytes as hexadecimal digits; the rest is plain already."""
    if isinstance(value, date):
        return value.isoformat()
    return value.hex() if isinstance(value, bytes) else value
