"""A listener that is ended again and again, or hears nothing: its board is the database's."""

from __future__ import annotations

import random
import time

import pytest
from sqlalchemy import text

from console.services import commands as c
from tests.conftest import Backend
from tests.db.calls import received
from tests.db.test_changes import Follower
from tests.db.test_server import terminate
from tests.db.test_server_feed import follower, near
from tests.servers import Server

__all__ = ["follower", "near"]

pytestmark = [pytest.mark.faults, pytest.mark.timeout(600)]


def as_stored(follower: Follower, backend: Backend) -> bool:
    """As it is shown to whoever follows."""
    rows = backend.seen_by(follower.backend.actor.name).board()
    board = follower.board
    return (board.calls, board.units, board.handoffs) == (
        {row.id: row for row in rows.calls},
        {row.id: row for row in rows.units},
        {row.id: row for row in rows.handoffs},
    )


def work(backend: Backend, chance: random.Random) -> None:
    """What another console does meanwhile: a new call, one that is taken, one that is closed."""
    number = received(backend)
    for waiting in chance.sample(range(1, number + 1), min(3, number)):
        backend.do(c.EditCall(call_id=waiting, location=f"Prøvevej {chance.random()}"))


def test_after_each_of_200_kills_the_board_is_what_is_stored(
    near: Backend, far: Backend, follower: Follower, server: Server
) -> None:
    chance = random.Random(200)
    for _ in range(200):
        work(near, chance)
        terminate(server, far)
        work(near, chance)
        while not follower.next().reload:
            pass  # the acts before the kill, and that the server is away
        follower.until(lambda: as_stored(follower, near))


def test_with_every_notice_dropped_the_board_is_at_most_five_seconds_behind(
    near: Backend, follower: Follower
) -> None:
    with near.engines.writer.begin() as connection:
        connection.execute(text("ALTER TABLE journal DISABLE TRIGGER journal_told"))
    chance = random.Random(5)
    behind = []
    for _ in range(30):
        work(near, chance)
        since = time.monotonic()
        follower.until(lambda: as_stored(follower, near))
        behind.append(time.monotonic() - since)
    print(f"behind by {max(behind):.2f} s at most")
    assert max(behind) <= 5.0
