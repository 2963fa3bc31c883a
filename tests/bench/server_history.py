"""A long history on PostgreSQL: what is looked up in it, beside the same rows by raw SQL."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import event
from sqlalchemy.engine import Connection

from console.domain.intake import Call
from console.services.views import HistoryQuery
from db import schema, tables
from db.engine import Engines, open_engines
from db.postgres.engine import TABLES
from db.repositories import Records
from db.search import match_lexemes
from db.views import SqlViews
from tests.bench import callers, search
from tests.bench.big_server import copy_to_server
from tests.bench.figures import Figure, Work, alternated, p50, times
from tests.bench.history import PEER
from tests.bench.server import SAFE, is_here
from tests.servers import running

ROUNDS = 200
PAGE = 100
Server = psycopg.Connection[tuple[object, ...]]
BIG = {"shared_buffers": "1GB", "work_mem": "16MB", "max_wal_size": "8GB"}
SEARCH = (
    search.RAW.replace("call_text MATCH ?", "words @@ CAST(%s AS tsquery)")
    .replace("LIMIT ?", "LIMIT %s")
)  # fmt: skip
HISTORY = f"{PEER} LIMIT {PAGE}"
BANNER = tuple(re.sub(r":(\w+)", r"%(\1)s", statement) for statement in callers.BANNER)


def measure(history: Path) -> Iterator[Figure]:
    if not is_here():
        return
    with running(**SAFE, **BIG) as server:
        url = server.url(server.database())
        engines = open_engines(url)
        schema.ensure(engines.writer)
        copy_to_server(history, url)
        yield from figures_of(history, url, engines)
        engines.dispose()


def figures_of(history: Path, url: str, engines: Engines) -> Iterator[Figure]:
    with (
        psycopg.connect(url, autocommit=True) as connection,
        closing(sqlite3.connect(history)) as file,
        engines.reader.connect() as reading,
    ):
        connection.execute(f"SET search_path TO {TABLES}")
        connection.execute("SET jit TO off")
        views = SqlViews(engines.reader)
        words = search.WORDS * (ROUNDS // len(search.WORDS))
        queue = _asked(engines, views.calls)
        yield _beside("queue", [views.calls] * ROUNDS, [partial(_raw, connection, queue)] * ROUNDS)
        yield _beside(
            "search, first page",
            [partial(views.history, HistoryQuery(text=text, limit=PAGE)) for text in words],
            [partial(_raw, connection, SEARCH, (match_lexemes(text), PAGE)) for text in words],
        )
        yield _beside(
            "history, first page",
            [partial(views.history, HistoryQuery(limit=PAGE))] * ROUNDS,
            [partial(_raw, connection, HISTORY)] * ROUNDS,
        )
        yield _beside("banner at call open", *_banners(file, connection, reading))


def _beside(name: str, ours: Sequence[Work], raw: Sequence[Work]) -> Figure:
    warm = 15
    alternated(ours[:warm], raw[:warm])
    taken, floor = alternated(ours[warm:], raw[warm:])
    name = f"{name}, long history, PostgreSQL, p50"
    return Figure(name=name, value=p50(taken), unit="ms", floor=p50(floor), aim=times(2))


def _asked(engines: Engines, work: Work) -> str:
    """The one statement the work asks with: what it finds takes a page of SQL."""
    found: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        found.append(statement)

    event.listen(engines.reader, "before_cursor_execute", note)
    work()
    event.remove(engines.reader, "before_cursor_execute", note)
    (statement,) = found
    return statement


def _raw(connection: Server, statement: str, values: Any = None) -> None:
    connection.execute(statement.encode(), values).fetchall()


def _banners(
    file: sqlite3.Connection, connection: Server, reading: Connection
) -> tuple[list[Work], list[Work]]:
    """All that a dispatcher is shown of the citizen before the first key; see `callers`."""
    file.row_factory = sqlite3.Row
    numbers = callers.numbers(file)[:ROUNDS]
    calls = [Records(reading, tables.call, Call).get(number) for number in numbers]

    def ours(call: Call) -> None:
        callers.banner(reading, call)

    def raw(values: dict[str, object]) -> None:
        for statement in BANNER:
            _raw(connection, statement, values)

    asked = [callers.values(file, number) for number in numbers]
    return [partial(ours, call) for call in calls], [partial(raw, values) for values in asked]
