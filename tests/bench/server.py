"""The same on PostgreSQL: a command, and the way of its row to another console's window.

People act by logins of their own, as on a centre; the floors are the administrator's.
"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
from psycopg import IsolationLevel
from sqlalchemy import event

from console.bootstrap import clock
from console.domain.codes import Category, UnitKind
from console.services import commands as c
from console.services.dispatcher import Actor, Dispatcher
from console.services.errors import StorageError
from console.services.handlers import HANDLERS
from db import schema
from db.engine import Engines, open_engines
from db.postgres import users
from db.postgres.local import find_programs
from db.postgres.sign_in import address_of
from db.unit_of_work import unit_of_work
from tests.bench.commands import ANNA, compared
from tests.bench.figures import Figure, at_most, p50, p99, times
from tests.bench.processes import line, start
from tests.servers import running

OPEN_CALLS = 40
COMMITS = 200
BO = Actor("bo", "bord-2")
ROLES = ("dispatcher", "shift_leader")
SAFE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on", "autovacuum": "on"}
"""As a centre's server is run, beside what the tests' are."""


def is_here() -> bool:
    """Whether there are a server's programs; says so where there are none."""
    try:
        find_programs()
    except StorageError as error:
        print(f"PostgreSQL: not measured: {error.detail}", file=sys.stderr)
        return False
    return True


def measure(folder: Path) -> Iterator[Figure]:
    if not is_here():
        return
    with running(**SAFE) as server:
        url = server.url(server.database())
        fill(url)
        yield from commands(url)
        yield from _way(url, folder)


def login(url: str, name: str) -> str:
    """The address by this person's own login, which is made."""
    with psycopg.connect(url, autocommit=True) as admin:
        users.add(admin, name, ROLES, None)
    return address_of(url, name)


def dispatcher_on(engines: Engines) -> Dispatcher:
    return Dispatcher(unit_of_work(engines.writer), HANDLERS, clock)


def fill(url: str) -> None:
    engines = open_engines(url)
    schema.ensure(engines.writer)
    dispatcher = dispatcher_on(engines)
    dispatcher.submit(c.AddMunicipality(code="0751", name="Aarhus"), ANNA)
    for sign in ("S1", "S2"):
        added = c.AddUnit(call_sign=sign, kind=UnitKind.SOCIOLANCE, made_up=True)
        dispatcher.submit(added, ANNA)
    for number in range(OPEN_CALLS):
        received = c.ReceiveCall(
            caller_phone=f"20 00 00 {number:02}",
            location=f"Prøvevej {number}",
            narrative="Opdigtet opkald",
            municipality="0751",
            categories=(Category.ALCOHOL,),
            made_up=True,
        )
        dispatcher.submit(received, ANNA)
    engines.dispose()


# A command ---------------------------------------------------------------------------------


def commands(url: str) -> Iterator[Figure]:
    engines = open_engines(login(url, ANNA.name))
    with psycopg.connect(url) as connection:
        taken, least = compared(dispatcher_on(engines), 1, _Raw(connection).move, 2)
    engines.dispose()
    for name, of in (("p50", p50), ("p99", p99)):
        yield Figure(
            name=f"command committed, PostgreSQL, {name}",
            value=of(taken),
            unit="ms",
            floor=of(least),
            aim=times(2.5),
        )


class _Raw:
    """The same reads and writes as claiming a call, with nothing around them."""

    def __init__(self, connection: psycopg.Connection[tuple[object, ...]]) -> None:
        connection.execute("SET search_path TO sociolance")
        connection.commit()
        connection.isolation_level = IsolationLevel.SERIALIZABLE
        self._connection = connection
        described = connection.execute("SELECT * FROM call LIMIT 0").description or ()
        connection.commit()
        self._columns = [column.name for column in described if column.name != "id"]
        places = ", ".join(f"{name} = %s" for name in self._columns)
        self._update = f"UPDATE call SET {places} WHERE id = %s AND version = %s".encode()  # noqa: S608  # names from the schema

    def move(self, number: int, state: str, act: str) -> None:
        run = self._connection.execute
        op_id, now = uuid4().hex, time.time_ns() // 1000
        run("SELECT * FROM journal WHERE op_id = %s", [op_id]).fetchone()
        row = run("SELECT * FROM call WHERE id = %s ORDER BY id LIMIT 1", [number]).fetchone()
        values = dict(zip(self._columns, (row or ())[1:], strict=True))
        version = values["version"]
        assert isinstance(version, int)
        values |= {"state": state, "touched_at": now, "version": version + 1}
        values |= {"claimed_by": "anna" if state == "claimed" else None}
        run(self._update, [*values.values(), number, version])
        run(
            "INSERT INTO journal (op_id, at, actor, workstation, act, call_id, unit_id, handoff_id,"
            " citizen_id, municipality, detail)"
            " VALUES (%s, %s, 'anna', 'bord-1', %s, %s, NULL, NULL, NULL, NULL, '{}')",
            [op_id, now, act, number],
        )
        self._connection.commit()


# Its way to another's window ---------------------------------------------------------------


def _way(url: str, folder: Path) -> Iterator[Figure]:
    engines = open_engines(login(url, BO.name))
    acts = Acts(engines)
    with follower(url, folder, "tests.bench.listener") as listener:
        floor = [took for (took,) in acts.until_told_by(listener)]
    with follower(login(url, ANNA.name), folder, "tests.bench.windows", "follow") as window:
        taken = list(acts.until_told_by(window))
    engines.dispose()
    shown, painted = zip(*taken, strict=True)
    name = "commit at A to the row in B's model, PostgreSQL, p50"
    yield Figure(name=name, value=p50(shown), unit="ms", floor=p50(floor), aim=times(2))
    name = "commit at A to painted at B, PostgreSQL, p99"
    yield Figure(name=name, value=p99(painted), unit="ms", floor=p99(floor), aim=at_most(25, "ms"))


@contextmanager
def follower(url: str, folder: Path, *args: str) -> Iterator[subprocess.Popen[str]]:
    with start(*args, data=folder / "data", database=url) as process:
        try:
            while line(process) != "ready":
                pass
            yield process
        finally:
            process.terminate()


class Acts:
    """A call that is claimed and released at A, over and over."""

    def __init__(self, engines: Engines) -> None:
        self._dispatcher = dispatcher_on(engines)
        self._turn = 0
        self._committing = 0
        event.listen(engines.writer, "commit", self._on_commit)

    def _on_commit(self, _connection: object) -> None:
        self._committing = time.monotonic_ns()

    def until_told_by(self, process: subprocess.Popen[str]) -> Iterator[tuple[float, ...]]:
        """Milliseconds from each commit, which is begun, to each moment the process tells of."""
        rng = random.Random(4)
        for _ in range(COMMITS):
            time.sleep(rng.uniform(0.03, 0.06))
            self._act()
            while not (said := line(process)).startswith(f"{OPEN_CALLS} {self._turn} "):
                pass
            yield tuple((int(when) - self._committing) / 1e6 for when in said.split()[2:])

    def _act(self) -> None:
        claim: Callable[..., c.Command] = c.ReleaseCall if self._turn % 2 else c.ClaimCall
        self._dispatcher.submit(claim(call_id=OPEN_CALLS), BO)
        self._turn += 1
