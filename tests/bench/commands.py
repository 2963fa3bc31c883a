"""A command from `submit` to committed, beside the same rows by raw SQL in the same database."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from uuid import uuid4

from console.bootstrap import clock
from console.services.commands import ClaimCall, ReleaseCall
from console.services.dispatcher import Actor, Dispatcher
from console.services.handlers import HANDLERS
from db.engine import open_engines, prepare
from db.unit_of_work import unit_of_work
from tests.bench.figures import Figure, Work, alternated, p50, p99, times

ROUNDS = 250
"""Each claims a waiting call and releases it: two commands."""
ANNA = Actor("anna", "bord-1")
COLUMNS = "SELECT name FROM pragma_table_info('call') WHERE name <> 'id'"
JOURNAL = (
    "INSERT INTO journal (op_id, at, actor, workstation, act, call_id, unit_id, handoff_id,"
    " citizen_id, municipality, detail)"
    " VALUES (?, ?, 'anna', 'bord-1', ?, ?, NULL, NULL, NULL, NULL, '{}')"
)


def measure(history: Path) -> Iterator[Figure]:
    """`history` is written to."""
    engines = open_engines(f"sqlite:///{history}")
    dispatcher = Dispatcher(unit_of_work(engines.writer), HANDLERS, clock)
    with closing(sqlite3.connect(history, isolation_level=None)) as connection:
        prepare(connection)
        mine, theirs = _waiting(connection)
        taken, least = compared(dispatcher, mine, _Raw(connection).move, theirs)
    engines.dispose()
    for name, of in (("p50", p50), ("p99", p99)):
        yield Figure(
            name=f"command submitted to committed, {name}",
            value=of(taken),
            unit="ms",
            floor=of(least),
            aim=times(4),
        )


def compared(
    dispatcher: Dispatcher, mine: int, raw: Callable[[int, str, str], object], theirs: int
) -> tuple[list[float], list[float]]:
    """Milliseconds of claiming and releasing `mine` by commands, and `theirs` by raw SQL."""
    ours: list[Work] = []
    floor: list[Work] = []
    for _ in range(ROUNDS):
        ours.append(partial(dispatcher.submit, ClaimCall(call_id=mine), ANNA))
        ours.append(partial(dispatcher.submit, ReleaseCall(call_id=mine), ANNA))
        floor.append(partial(raw, theirs, "claimed", "call_claimed"))
        floor.append(partial(raw, theirs, "waiting", "call_released"))
    warm = 20
    alternated(ours[:warm], floor[:warm])
    return alternated(ours[warm:], floor[warm:])


def _waiting(connection: sqlite3.Connection) -> tuple[int, int]:
    rows = connection.execute("SELECT id FROM call WHERE state = 'waiting' LIMIT 2").fetchall()
    return rows[0][0], rows[1][0]


class _Raw:
    """The same reads and writes as claiming a call, with nothing around them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._columns = [name for (name,) in connection.execute(COLUMNS)]
        places = ", ".join(f"{name} = ?" for name in self._columns)
        self._update = f"UPDATE call SET {places} WHERE id = ? AND version = ?"  # noqa: S608  # names from the schema

    def move(self, number: int, state: str, act: str) -> None:
        run = self._connection.execute
        op_id, now = uuid4().hex, time.time_ns() // 1000
        run("BEGIN IMMEDIATE")
        run("SELECT * FROM journal WHERE op_id = ?", (op_id,)).fetchone()
        row = run("SELECT * FROM call WHERE id = ? ORDER BY id LIMIT 1", (number,)).fetchone()
        values = dict(zip(self._columns, row[1:], strict=True))
        version = values["version"]
        values |= {"state": state, "touched_at": now, "version": version + 1}
        values |= {"claimed_by": "anna" if state == "claimed" else None}
        run(self._update, (*values.values(), number, version))
        run(JOURNAL, (op_id, now, act, number))
        run("COMMIT")
