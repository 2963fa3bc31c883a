"""The change feed of a server: whatever happens to the notices, the board becomes true again."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import text

from console.services import commands as c
from console.services.dispatcher import Actor
from console.services.ports import JournalEntry, Notice
from db.postgres import feed as feeds
from db.unit_of_work import unit_of_work
from tests.conftest import NOON, Backend, Clock, open_backend
from tests.db.calls import citizen, claimed, received
from tests.db.test_changes import Follower
from tests.db.test_server import far, terminate, wire
from tests.proxy import Proxy
from tests.servers import Server, running

__all__ = ["far", "wire"]


@pytest.fixture
def near(far: Backend, server: Server, clock: Clock, actor: Actor) -> Iterator[Backend]:
    """A console on the same database whose connections never fail."""
    name = far.url.partition("@/")[2].partition("?")[0]
    backend = open_backend(server.url(name), clock, actor)
    yield backend
    backend.close()


@pytest.fixture
def follower(far: Backend) -> Follower:
    follower = Follower(far)
    assert follower.next().reload
    return follower


def entry(op_id: str, call: int) -> JournalEntry:
    return JournalEntry(
        op_id=op_id, at=NOON, actor="x", workstation="y", act="z", call_id=call, detail={}
    )


def test_a_lost_server_is_told_of_in_time() -> None:
    assert feeds.LOOK_SECONDS + feeds.ANSWER_SECONDS + feeds.LONGEST_REST < 3


def test_acts_that_commit_in_another_order_than_their_numbers_are_all_told(
    near: Backend, follower: Follower
) -> None:
    first, second = received(near), received(near)
    follower.until(lambda: second in follower.board.calls)
    with unit_of_work(near.engines.writer)() as slow:
        slow.journal(entry("slow", first))
        with unit_of_work(near.engines.writer)() as quick:
            quick.journal(entry("quick", second))
        assert follower.next().calls == {second}
    assert follower.next().calls == {first}


def test_what_waits_is_told_as_one_and_being_away_in_its_place() -> None:
    news = feeds.News()
    for notice in (
        Notice(calls=frozenset({1}), acts=frozenset({"call_claimed"})),
        Notice(presence=True),
        Notice(calls=frozenset({2}), units=frozenset({3})),
        Notice(away=True),
        Notice(reload=True),
        Notice(handoffs=frozenset({4})),
        None,
    ):
        news.put(notice)
    told = list(iter(news.get, None))
    assert told == [
        Notice(
            calls=frozenset({1, 2}),
            units=frozenset({3}),
            acts=frozenset({"call_claimed"}),
            presence=True,
        ),
        Notice(away=True),
        Notice(handoffs=frozenset({4}), reload=True),
    ]


def test_acts_nobody_notifies_of_are_found_all_the_same(near: Backend, follower: Follower) -> None:
    silence(near)
    for _ in range(3):
        arrives(near, follower)


def test_a_notice_tells_what_it_is_about_and_of_nobody(near: Backend, server: Server) -> None:
    for name in ("Kanariefugl", "Kanariefugl P"):
        citizen(near, name=name)
    call = claimed(near)
    with server.admin(near.url.partition("@/")[2].partition("?")[0]) as listener:
        listener.execute(f"LISTEN {feeds.CHANNEL}")
        received(near, caller_name="Kanariefugl Prøvesen")
        near.do(c.MatchCitizen(call_id=call, citizen_id=1))
        near.do(c.MatchCitizen(call_id=call, citizen_id=2))
        near.do(c.MatchCitizen(call_id=call, citizen_id=None))
        told = [notify.payload for notify in listener.notifies(timeout=10, stop_after=4)]
    numbers = [said.partition(" ")[0] for said in told]
    assert told == [
        f"{numbers[0]} call_received {call + 1} - - - - - -",
        f"{numbers[1]} citizen_matched {call} - - 1 - - -",
        f"{numbers[2]} citizen_matched {call} - - 2 - 1 -",
        f"{numbers[3]} citizen_unmatched {call} - - 2 - - -",
    ]


FORGED = (
    "",
    "x",
    "-1",
    "1e3",
    "9" * 40,
    "1 call_claimed 1",
    "1 x ''; - - - - -",
    "٣ x - - - - - -",
)


@pytest.mark.parametrize("said", FORGED)
def test_a_notice_that_is_none_is_passed_over(near: Backend, follower: Follower, said: str) -> None:
    """Whoever has a password to the server can send one."""
    notify(near, said)
    number = received(near)
    assert follower.next().calls == {number}


def test_a_forged_notice_keeps_nothing_from_anybody(near: Backend, follower: Follower) -> None:
    arrives(near, follower)
    with near.engines.writer.connect() as connection:
        last = connection.scalar(text("SELECT max(id) FROM journal"))
    for number in (last + 1, last + 900, 9 * 10**17):
        notify(near, f"{number} unit_position - 1 - - - - -")
    arrives(near, follower)
    silence(near)
    for _ in range(2):
        arrives(near, follower)


def silence(near: Backend) -> None:
    """From now on no act notifies anybody."""
    with near.engines.writer.begin() as connection:
        connection.execute(text("ALTER TABLE journal DISABLE TRIGGER journal_told"))


def arrives(near: Backend, follower: Follower) -> None:
    """A new call, which the follower comes to know of."""
    number = received(near)
    follower.until(lambda: number in follower.board.calls)


def notify(near: Backend, said: str) -> None:
    with near.engines.writer.begin() as connection:
        asked = text("SELECT pg_notify(:channel, :said)")
        connection.execute(asked, {"channel": feeds.CHANNEL, "said": said})


def test_a_listener_that_is_ended_says_so_and_comes_back_with_all_that_happened(
    near: Backend, far: Backend, follower: Follower, server: Server
) -> None:
    for _ in range(3):
        terminate(server, far)
        assert follower.next() == Notice(away=True)
        assert follower.next().reload
        number = received(near)
        follower.until(lambda number=number: number in follower.board.calls)  # type: ignore[misc]  # bound now


def test_a_server_that_goes_silent_is_missed_and_found_again(
    near: Backend, follower: Follower, wire: Proxy
) -> None:
    """A pulled cable resets nothing: only the answer that does not come tells of it."""
    wire.silent.set()
    assert follower.next() == Notice(away=True)
    number = received(near)
    wire.mend()
    follower.until(lambda: number in follower.board.calls)
    number = received(near)
    assert follower.next().calls == {number}


def test_a_server_that_restarts_is_followed_again(clock: Clock, actor: Actor) -> None:
    with running(fsync="on", synchronous_commit="on") as own:
        backend = open_backend(own.url(own.database()), clock, actor)
        follower = Follower(backend)
        assert follower.next().reload
        own.stop()
        assert follower.next() == Notice(away=True)
        own.start()
        assert follower.next().reload
        number = received(backend)
        follower.until(lambda: number in follower.board.calls)
        backend.close()


@pytest.mark.parametrize("left", ['"x"', "1.5"])
def test_a_detail_that_is_no_number_stops_nobody_from_hearing(
    near: Backend, follower: Follower, left: str
) -> None:
    entered = entry("odd", received(near))
    with unit_of_work(near.engines.writer)() as work:
        work.journal(replace(entered, detail={"from_citizen": json.loads(left)}))
    follower.until(lambda: "z" in follower.acts)
    number = received(near)
    follower.until(lambda: number in follower.board.calls)


def test_however_many_nobody_notified_of_all_are_found(near: Backend, server: Server) -> None:
    with server.admin(near.url.partition("@/")[2].partition("?")[0]) as line:
        hear, call = socket.socketpair()
        seen = feeds.Seen(feeds.Line(line.pgconn, hear))
        silent = "ALTER TABLE journal DISABLE TRIGGER journal_told"
        with near.engines.writer.begin() as connection:
            connection.execute(text(silent))
            connection.execute(text(MANY_ACTS), {"many": 3 * feeds.RECENT})
        found = [row[0] for _ in range(3) for row in seen.missed()]
        hear.close()
        call.close()
    assert len(found) == len(set(found)) == 3 * feeds.RECENT


MANY_ACTS = """
    INSERT INTO journal (op_id, at, actor, workstation, act)
    SELECT 'many ' || n, 0, 'x', 'y', 'z' FROM generate_series(1, :many) AS n"""
