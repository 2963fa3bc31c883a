"""A long history on PostgreSQL: what somebody looks up in it by a login of their own, beside the
same rows by raw SQL by the same login, as hidden from it. Of the search the floor is the
administrator's: nobody else reads the words."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy.engine import Connection

from console.domain.intake import Call
from console.services.views import HistoryQuery
from db import schema, tables
from db.engine import open_engines
from db.postgres.engine import PLACES, TABLES
from db.repositories import Records
from db.search import match_lexemes
from db.views import SqlViews
from db.views.caller import caller
from tests.asked import statements
from tests.bench import callers, search
from tests.bench.big_server import copy_to_server
from tests.bench.commands import ANNA
from tests.bench.figures import Figure, Work, alternated, p50, times
from tests.bench.history import PEER
from tests.bench.server import SAFE, is_here, login
from tests.servers import running

ROUNDS = 200
WARM = 15
PAGE = 100
OPEN = 10
"""Calls that somebody opened within a quarter of an hour."""
Server = psycopg.Connection[tuple[object, ...]]
BIG = {"shared_buffers": "1GB", "work_mem": "16MB", "max_wal_size": "8GB"}
SEARCH = (
    search.RAW.replace("call_text MATCH ?", "words @@ CAST(%s AS tsquery)")
    .replace("LIMIT ?", "LIMIT %s")
)  # fmt: skip
HISTORY = f"{PEER} LIMIT {PAGE}"
OPENED = """
    INSERT INTO watch.opened (login, at, xid, call_id)
    SELECT %s, clock_timestamp(), '3'::xid8, unnest(%s::bigint[])"""
BANNER = tuple(
    re.sub(
        r":(\w+)",
        r"%(\1)s",
        statement.replace(callers.BY_PHONE, "id IN (SELECT guard.same_phone(:call))"),
    )
    for statement in callers.BANNER
)
"""A number that is hidden is looked for by the server's own function, whoever asks."""


def measure(history: Path) -> Iterator[Figure]:
    if not is_here():
        return
    with running(**SAFE, **BIG) as server:
        url = server.url(server.database())
        engines = open_engines(url)
        schema.ensure(engines.writer)
        copy_to_server(history, url)
        engines.dispose()
        yield from figures_of(history, url)


def figures_of(history: Path, url: str) -> Iterator[Figure]:
    own = login(url, ANNA.name)
    engines = open_engines(own)
    with (
        _connected(url, TABLES) as admin,
        _connected(own, PLACES) as connection,
        closing(sqlite3.connect(history)) as file,
        engines.reader.connect() as reading,
    ):
        views = SqlViews(engines.reader)
        words = search.WORDS * (ROUNDS // len(search.WORDS))
        queue = _queue(own)
        yield _beside("queue", [views.calls] * ROUNDS, [partial(_raw, connection, queue)] * ROUNDS)
        yield _beside(
            "search, first page",
            [partial(views.history, HistoryQuery(text=text, limit=PAGE)) for text in words],
            [partial(_raw, admin, SEARCH, (match_lexemes(text), PAGE)) for text in words],
        )
        yield _beside(
            "history, first page",
            [partial(views.history, HistoryQuery(limit=PAGE))] * ROUNDS,
            [partial(_raw, connection, HISTORY)] * ROUNDS,
        )
        yield _figure("banner at call open", *_banners(file, admin, connection, reading))
    engines.dispose()


def _connected(url: str, places: str) -> Server:
    connection = psycopg.connect(url, autocommit=True)
    connection.execute(f"SET search_path TO {places}")
    connection.execute("SET jit TO off")
    return connection


def _beside(name: str, ours: Sequence[Work], raw: Sequence[Work]) -> Figure:
    alternated(ours[:WARM], raw[:WARM])
    return _figure(name, *alternated(ours[WARM:], raw[WARM:]))


def _figure(name: str, taken: Sequence[float], floor: Sequence[float]) -> Figure:
    name = f"{name}, long history, PostgreSQL, p50"
    return Figure(name=name, value=p50(taken), unit="ms", floor=p50(floor), aim=times(2))


def _queue(url: str) -> str:
    """The one statement the queue is asked with: what it finds takes a page of SQL."""
    engines = open_engines(url)
    found = statements(engines.reader)
    SqlViews(engines.reader).calls()
    engines.dispose()
    (statement,) = found
    return statement


def _raw(connection: Server, statement: str, values: Any = None) -> None:
    connection.execute(statement.encode(), values).fetchall()


def _banners(
    file: sqlite3.Connection, admin: Server, connection: Server, reading: Connection
) -> tuple[list[float], list[float]]:
    """All that a dispatcher is shown of the citizen before the first key; see `callers`."""
    file.row_factory = sqlite3.Row
    numbers = callers.numbers(file)[:ROUNDS]

    def ours(call: Call) -> None:
        caller(reading, call)

    def raw(values: dict[str, object]) -> None:
        for statement in BANNER:
            _raw(connection, statement, values)

    taken: list[float] = []
    floor: list[float] = []
    for first in range(0, len(numbers), OPEN):
        some = numbers[first : first + OPEN]
        admin.execute("TRUNCATE watch.opened")
        admin.execute(OPENED, [ANNA.name, some])
        calls = [Records(reading, tables.call, Call).get(number) for number in some]
        asked = [callers.values(file, number) for number in some]
        both = alternated([partial(ours, c) for c in calls], [partial(raw, v) for v in asked])
        taken += both[0]
        floor += both[1]
    return taken[WARM:], floor[WARM:]
