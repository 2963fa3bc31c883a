"""The made-up history of a million calls on a server: the same rows as in the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Boolean, Date, Table

from db.engine import open_engines
from db.migrations.first_postgres import TEXTS
from db.postgres import secure
from db.postgres.engine import TABLES
from db.tables import metadata

READ: dict[type, Callable[[Any], Any]] = {Boolean: bool, Date: date.fromisoformat}
"""What a file keeps otherwise than a server."""


def copy_to_server(history: Path, url: str) -> None:
    """Into a database that has the tables and nothing in them; a million calls take minutes.

    Without its rights and triggers, which would keep a record of each row.
    """
    engines = open_engines(url)
    with engines.writer.begin() as connection:
        secure.loosen(connection)
    _fill(history, url)
    with engines.writer.begin() as connection:
        secure.fasten(connection)
    engines.dispose()
    with psycopg.connect(url, autocommit=True) as target:
        target.execute("VACUUM ANALYZE")


def _fill(history: Path, url: str) -> None:
    with closing(sqlite3.connect(history)) as source, psycopg.connect(url) as target:
        target.execute(f"SET search_path TO {TABLES}")
        # No foreign key either: they held in the file.
        target.execute("SET session_replication_role TO replica")
        for table in metadata.sorted_tables:
            _copy(source, target, table)
        for table_name, columns in TEXTS.items():
            words = f"text_words({', '.join(columns)})"
            target.execute(f"INSERT INTO {table_name}_text SELECT id, {words} FROM {table_name}")  # noqa: S608  # names from the schema


def _copy(
    source: sqlite3.Connection, target: psycopg.Connection[tuple[object, ...]], table: Table
) -> None:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    steps = [
        next((step for kind, step in READ.items() if isinstance(column.type, kind)), None)
        for column in table.columns
    ]
    rows = source.execute(f'SELECT {names} FROM "{table.name}"')  # noqa: S608  # as above
    into = f'COPY "{table.name}" ({names}) FROM STDIN'
    with target.cursor() as cursor, cursor.copy(into.encode()) as copy:
        for row in _read(rows, steps):
            copy.write_row(row)


def _read(
    rows: Iterator[tuple[Any, ...]], steps: list[Callable[[Any], Any] | None]
) -> Iterator[list[Any]]:
    for row in rows:
        yield [
            value if step is None or value is None else step(value)
            for value, step in zip(row, steps, strict=True)
        ]
