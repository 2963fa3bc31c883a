"""Thirty-two dispatchers who want the same while the server is killed: one gets it, nothing is
lost, nothing is done twice."""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Row, Select, func, select

from console.bootstrap import clock
from console.domain.codes import ConsentScope, UnitKind
from console.services import commands as c
from console.services.dispatcher import Actor
from db import tables
from tests.conftest import Backend, Clock, open_backend
from tests.db.calls import claimed, handed_off, received
from tests.faults.careless import forget_what_holds
from tests.faults.crowd import (
    CALLS,
    CARELESS,
    DISPATCHERS,
    HANDOFFS,
    PROCESSES,
    SOCIOLANCES,
    UNITS,
    name_of,
)
from tests.faults.history import Act, impossible, read
from tests.servers import Server, running

pytestmark = [pytest.mark.faults, pytest.mark.timeout(600)]

ROOT = Path(__file__).resolve().parents[2]
SECONDS, BETWEEN_KILLS = 60.0, 5.0
SAFE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}


@pytest.fixture
def killable() -> Iterator[Server]:
    with running(**SAFE) as server:
        yield server


@pytest.fixture
def centre(killable: Server) -> Iterator[Backend]:
    """What the crowd fights about, and a login for each of them, to whom it is open."""
    backend = open_backend(
        killable.url(killable.database()), Clock(clock()), Actor("anna", "bord-1")
    )
    backend.do(c.AddMunicipality(code="0751", name="Aarhus"))
    for _ in range(CALLS):
        claimed(backend, ConsentScope.VISIT)
    for _ in range(CALLS):
        received(backend)
    for number in range(UNITS):
        kind = UnitKind.SOCIOLANCE if number < SOCIOLANCES else UnitKind.POLICE_CORESPONSE
        on_duty(backend, f"S{number + 1}", kind)
    for _ in range(HANDOFFS):
        handed_off(backend)
    assert backend.logins is not None
    for number in range(PROCESSES * DISPATCHERS):
        backend.logins.of(name_of(number))
        backend.logins.open_all(name_of(number))
    yield backend
    backend.close()


def on_duty(backend: Backend, call_sign: str, kind: UnitKind) -> None:
    unit = backend.do(c.AddUnit(call_sign=call_sign, kind=kind, made_up=True)).unit_id
    assert unit is not None
    begun = clock()
    backend.do(
        c.SignOnUnit(
            unit_id=unit,
            crew="Testvagt A",
            shift_from=begun,
            shift_to=begun + timedelta(hours=12),
        )
    )


Crowd = Callable[[], list[Act]]
"""Gives everything they did, once they have stopped."""


@contextmanager
def crowd(url: str, folder: Path, seconds: float, how: str = "with care") -> Iterator[Crowd]:
    """Thirty-two people at work."""
    paths = [folder / f"history-{number}" for number in range(PROCESSES)]
    with ExitStack() as stack:
        processes = [
            stack.enter_context(person_process(url, str(number), str(seconds), str(path), how))
            for number, path in enumerate(paths)
        ]
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in processes:
            assert process.stdin is not None
            print("go", file=process.stdin, flush=True)

        def stopped() -> list[Act]:
            assert [process.wait() for process in processes] == [0] * PROCESSES
            return read(paths)

        yield stopped


def person_process(*args: str) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603  # our own module on a database of the test
        [sys.executable, "-m", "tests.faults.crowd", *args],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def stored(backend: Backend, statement: Select[Any]) -> list[Row[Any]]:
    with backend.engines.reader.connect() as connection:
        return list(connection.execute(statement))


def on_two_calls_at_once(backend: Backend) -> list[tuple[Row[Any], Row[Any]]]:
    """By the times that are stored: what a unit was sent to before the call before it was over."""
    table = tables.assignment.c
    order = select(table.unit_id, table.assigned_at, table.cleared_at)
    rows = stored(backend, order.order_by(table.unit_id, table.assigned_at, table.id))
    return [
        (one, next_one)
        for one, next_one in pairwise(rows)
        if one.unit_id == next_one.unit_id
        and (one.cleared_at is None or one.cleared_at > next_one.assigned_at)
    ]


def test_thirty_two_while_the_server_is_killed_lose_nothing_and_do_nothing_twice(
    centre: Backend, killable: Server, tmp_path: Path
) -> None:
    with crowd(centre.url, tmp_path, SECONDS) as stopped:
        for _ in range(int(SECONDS / BETWEEN_KILLS) - 1):
            time.sleep(BETWEEN_KILLS)  # this rhythm is what they have to live with
            killable.kill()
            killable.start()
        acts = stopped()
    done = Counter(act.kind for act in acts if act.done)
    lost = sum(act.lost for act in acts)
    print(f"{len(acts)} acts, {done.total()} done, {lost} answers lost")

    journal = tables.journal.c
    kept = stored(centre, select(journal.op_id).where(journal.actor.like("person-%")))
    assert {op_id for (op_id,) in kept} == {act.op_id for act in acts if act.done}
    assert stored(centre, select(func.count()).select_from(tables.note)) == [(done["WriteNote"],)]
    assert stored(centre, select(func.count()).select_from(tables.assignment)) == [
        (done["AssignUnit"],)
    ]
    assert on_two_calls_at_once(centre) == []
    assert impossible(acts) == {}


def test_a_console_that_assigns_carelessly_is_found_out(centre: Backend, tmp_path: Path) -> None:
    """So that it means something if nothing is found."""
    forget_what_holds(centre.engines)
    with crowd(centre.url, tmp_path, 5.0, CARELESS) as stopped:
        acts = stopped()
    assert {kind for kind, _ in impossible(acts)} == {"unit", "sociolance"}
