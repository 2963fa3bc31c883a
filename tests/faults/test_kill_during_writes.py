"""A console that dies in the middle of a write loses nothing it had acknowledged."""

from __future__ import annotations

import random
import sqlite3
import time
from pathlib import Path

import pytest

from console.services import commands as c
from tests.conftest import Backend, Clock, open_backend
from tests.faults.killing import said_until_killed, working
from tests.faults.writer import write


def check(path: Path, acknowledged: list[str]) -> None:
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.execute("INSERT INTO call_text(call_text) VALUES ('integrity-check')")
    kept = {op_id for (op_id,) in connection.execute("SELECT op_id FROM journal")}
    acts = connection.execute("SELECT act, count(*) FROM journal GROUP BY act").fetchall()
    rows = {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608  # fixed names
        for table in ("call", "consent", "note")
    }
    connection.close()
    lost = [op_id for op_id in acknowledged if op_id not in kept]
    assert lost == [], f"{len(lost)} acknowledged acts are lost"
    done = dict(acts)
    assert rows == {
        "call": done.get("call_registered", 0),
        "consent": done.get("consent_recorded", 0),
        "note": done.get("note_signed", 0),
    }, "rows and journal are one commit"


def kill_again_and_again(path: Path, times: int) -> None:
    chance = random.Random(times)
    acknowledged: list[str] = []
    for _ in range(times):
        acknowledged += said_until_killed(write, path, chance.randint(1, 40))
        check(path, acknowledged)


def test_five_consoles_killed_while_writing_lose_nothing(backend: Backend, clock: Clock) -> None:
    kill_again_and_again(backend.path, 5)
    after = open_backend(backend.path, clock, backend.actor)
    after.do(c.ReceiveCall(narrative="og videre"))
    after.close()


@pytest.mark.faults
@pytest.mark.timeout(600)
def test_fifty_consoles_killed_while_writing_lose_nothing(backend: Backend) -> None:
    kill_again_and_again(backend.path, 50)


@pytest.mark.faults
@pytest.mark.timeout(300)
def test_a_console_killed_while_the_schema_is_made_leaves_a_file_that_can_be_opened(
    tmp_path: Path, clock: Clock, backend: Backend
) -> None:
    chance = random.Random(1)
    begun = time.monotonic()
    open_backend(tmp_path / "whole.db", clock, backend.actor).close()
    takes = time.monotonic() - begun
    for number in range(30):
        path = tmp_path / f"new-{number}.db"
        with working(write, path) as (process, _):
            process.join(chance.uniform(0, takes))
        opened = open_backend(path, clock, backend.actor)
        opened.do(c.ReceiveCall(narrative="og videre"))
        opened.close()
