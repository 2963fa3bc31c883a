"""Who has which call open, between two consoles: told at once, of no trace, and in nobody's way."""

from __future__ import annotations

import queue
from collections.abc import Iterator

import pytest
from sqlalchemy import text

from console.domain.presence import Present
from console.services.dispatcher import Actor
from console.services.ports import Notice
from db.postgres import feed as feeds
from tests.conftest import Backend, Clock
from tests.db.calls import received
from tests.db.test_changes import SECONDS, Follower

PRESENCE = Notice(presence=True)
BEATS = 5


@pytest.fixture
def second(backend: Backend) -> Iterator[Backend]:
    """Another console on the same database."""
    again = backend.again()
    yield again
    again.close()


@pytest.fixture
def follower(second: Backend) -> Follower:
    follower = Follower(second)
    assert follower.next().reload
    return follower


def test_the_others_are_told_who_has_a_call_open_and_where_they_type(
    backend: Backend, second: Backend, actor: Actor, other: Actor, clock: Clock
) -> None:
    backend.presence.tell(actor, 245, "note")
    second.presence.tell(other, 246)
    (anna,) = second.presence.others(other)
    (bo,) = backend.presence.others(actor)
    assert (anna, bo) == (
        Present(actor="anna", workstation="bord-1", call_id=245, typing="note", at=clock.now),
        Present(actor="bo", workstation="bord-2", call_id=246, at=clock.now),
    )
    assert anna.at == clock.now
    backend.presence.tell(actor, None)
    assert not second.presence.others(other)


def test_the_same_person_at_two_desks_is_there_twice(backend: Backend, actor: Actor) -> None:
    backend.presence.tell(actor, 245)
    backend.presence.tell(Actor("anna", "bord-7"), 246)
    assert [one.workstation for one in backend.presence.others(actor)] == ["bord-7"]


def test_coming_typing_and_leaving_are_told_and_being_there_still_is_not(
    backend: Backend, follower: Follower, actor: Actor, clock: Clock
) -> None:
    for call_id, typing in ((245, ""), (245, "note"), (245, ""), (246, ""), (None, "")):
        backend.presence.tell(actor, call_id, typing)
        assert follower.next() == PRESENCE
    backend.presence.tell(actor, 245)
    assert follower.next() == PRESENCE
    heard: list[Notice] = []
    for _ in range(BEATS):
        clock.pass_(seconds=20)
        backend.presence.tell(actor, 245)
        number = received(backend)
        while number not in (notice := follower.next()).calls:
            heard.append(notice)
    # Told once more than is needed may be what came while something else was told.
    assert len(heard) < BEATS


@pytest.mark.sqlite
def test_what_ended_while_it_was_being_read_is_told(
    backend: Backend, second: Backend, actor: Actor, other: Actor
) -> None:
    """It is as it was at the last look, but not as it was read."""
    backend.presence.tell(actor, 245)
    read: queue.Queue[str] = queue.Queue()

    def tell(notice: Notice) -> None:
        if notice.reload:
            backend.presence.tell(actor, 245, "note")
        (anna,) = second.presence.others(other)
        read.put(anna.typing)
        if notice.reload:
            backend.presence.tell(actor, 245)

    second.feed.start(tell)
    assert read.get(timeout=SECONDS) == "note"
    assert read.get(timeout=SECONDS) == ""


def test_no_act_of_the_journal_and_no_row_of_the_board_tells_of_it(
    backend: Backend, follower: Follower, actor: Actor
) -> None:
    number = received(backend)
    follower.until(lambda: number in follower.board.calls)
    with backend.engines.reader.connect() as connection:
        count = text("SELECT count(*) FROM journal")
        before, board = connection.scalar(count), dict(follower.board.calls)
        backend.presence.tell(actor, number, "note")
        assert follower.next() == PRESENCE
        assert connection.scalar(count) == before
    assert follower.board.calls == board


def test_on_a_server_it_is_neither_logged_nor_told_what_it_is(
    backend: Backend, engine_name: str, actor: Actor, request: pytest.FixtureRequest
) -> None:
    if engine_name == "sqlite":
        return
    with backend.engines.reader.connect() as connection:
        kind = "SELECT relpersistence FROM pg_class WHERE relname = 'presence'"
        assert connection.scalar(text(kind)) == "u"
    server = request.getfixturevalue("server")
    with server.admin(backend.url.partition("@/")[2].partition("?")[0]) as listener:
        listener.execute(f"LISTEN {feeds.PRESENCE}")
        backend.presence.tell(actor, 245)
        (notify,) = listener.notifies(timeout=10, stop_after=1)
    assert notify.payload == ""
