"""The change feed: two consoles on one database tell each other of everything."""

from __future__ import annotations

import queue
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from console.domain.codes import ConsentScope, Disposition, SharedPlace, UnitStatus
from console.domain.municipality import Municipality
from console.services import board as boards
from console.services import commands as c
from console.services.board import Board
from console.services.dispatcher import Actor
from console.services.errors import StorageError
from console.services.ports import JournalEntry, Notice
from db import changes
from db.cipher import Opening
from db.unit_of_work import unit_of_work
from tests.conftest import NOON, Backend, Clock, open_backend
from tests.db.calls import citizen, claimed, dispatched, handed_off, received

SECONDS = 10.0
"""How long a notice may take on a busy machine; it takes 20 ms."""


class Follower:
    """A board kept by the feed alone, as the window keeps its own."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.board = Board()
        self.notices: queue.Queue[Notice] = queue.Queue()
        self.acts: set[str] = set()
        backend.feed.start(self.notices.put)

    def next(self) -> Notice:
        notice = self.notices.get(timeout=SECONDS)
        self.acts |= notice.acts
        self.board.apply(boards.changed(self.backend.views, notice, self.board.calls))
        return notice

    def until(self, holds: Callable[[], object]) -> None:
        """Follow the feed until this holds."""
        while not holds():
            self.next()


@pytest.fixture
def second(backend: Backend) -> Iterator[Backend]:
    """Another console on the same database."""
    again = backend.again()
    yield again
    again.close()


@pytest.fixture
def follower(second: Backend) -> Follower:
    """The other console's board, read once."""
    follower = Follower(second)
    assert follower.next().reload
    return follower


def test_the_first_notice_is_to_read_everything(backend: Backend) -> None:
    number = received(backend)
    follower = Follower(backend)
    assert follower.next() == Notice(reload=True)
    assert list(follower.board.calls) == [number]


def test_another_consoles_act_is_told_by_id(backend: Backend, follower: Follower) -> None:
    number = dispatched(backend)
    follower.until(lambda: follower.board.calls.get(number) and follower.board.units[1].call_id)
    assert follower.board.calls[number].units == ("S1",)
    assert follower.board.units[1].status == UnitStatus.ASSIGNED


def test_ones_own_act_travels_the_same_road(backend: Backend) -> None:
    follower = Follower(backend)
    assert follower.next().reload
    number = received(backend)
    notice = follower.next()
    assert (notice.calls, notice.acts) == (frozenset({number}), frozenset({"call_received"}))


def test_both_consoles_end_with_the_same_board_after_a_burst(
    backend: Backend, second: Backend, follower: Follower
) -> None:
    mine = Follower(backend)
    for _ in range(40):
        received(backend)
        received(second)
    for number in range(1, 21):
        second.do(c.ClaimCall(call_id=number))
        backend.do(c.CloseCall(call_id=number, disposition=Disposition.CANCELLED))
    for follows in (mine, follower):
        follows.until(lambda f=follows: set(f.board.calls) == set(range(21, 81)))  # type: ignore[misc]  # bound now
        assert follows.board.calls == {r.id: r for r in backend.views.board().calls}


def test_after_a_gap_of_many_acts_everything_is_read_anew(
    backend: Backend, follower: Follower, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "MANY", 3)
    acts = [JournalEntry(op_id=f"op{n}", at=NOON, actor="x", workstation="y", act="z", detail={})
            for n in range(5)]  # fmt: skip
    with unit_of_work(backend.engines.writer)() as work:
        for act in acts:
            work.journal(act)
    assert follower.next().reload


@pytest.mark.parametrize(
    "act",
    [
        c.SetRepeatDefinition(definition="frecann"),
        c.AddMunicipality(code="0615", name="Horsens"),
        c.MergeCitizens(kept_id=1, absorbed_id=2),
        c.MarkSharedPhone(phone="20000001", place=SharedPlace.SHELTER),
        c.ImportDirectory(
            entries=(c.DirectoryEntry(municipality=Municipality(code="0751", name="Århus")),)
        ),
    ],
    ids=lambda act: type(act).__name__,
)
def test_an_act_that_may_change_any_row_reads_the_board_anew(
    backend: Backend, act: c.Command, second: Backend
) -> None:
    for name in ("Prøve", "Prøve P"):
        citizen(backend, name=name)
    follower = Follower(second)
    follower.next()
    done = backend.do(act)
    notice = follower.next()
    assert notice.reload
    assert done.act in notice.acts


def test_the_handoffs_of_a_closed_call_are_told_with_it(
    backend: Backend, follower: Follower
) -> None:
    call = claimed(backend, ConsentScope.SHARE_MUNICIPALITY)
    number = handed_off(backend, call)
    follower.until(lambda: follower.board.handoffs.get(number))
    backend.do(c.CloseCall(call_id=call, disposition=Disposition.HANDED_OFF_WITHOUT_VISIT))
    follower.until(lambda: follower.board.handoffs[number].call_closed)
    assert call not in follower.board.calls


@pytest.mark.parametrize("how", ["matched", "created"])
def test_who_a_call_was_about_is_told_too(backend: Backend, second: Backend, how: str) -> None:
    was, other = citizen(backend, name="Prøve"), citizen(backend, name="Test")
    call = claimed(backend)
    backend.do(c.MatchCitizen(call_id=call, citizen_id=was))
    follower = Follower(second)
    follower.next()
    if how == "matched":
        backend.do(c.MatchCitizen(call_id=call, citizen_id=other))
        assert follower.next().citizens == {was, other}
    else:
        made = backend.do(c.CreateCitizen(call_id=call, name="Ny Prøvesen")).citizen_id
        assert follower.next().citizens == {was, made}
    backend.do(c.MatchCitizen(call_id=call, citizen_id=None))
    assert was not in follower.next().citizens


def test_a_withdrawn_consent_reaches_the_handoffs_and_the_units_it_stops(
    backend: Backend, follower: Follower
) -> None:
    call = claimed(backend, ConsentScope.VISIT, ConsentScope.SHARE_MUNICIPALITY)
    number = handed_off(backend, call)
    backend.do(c.AssignUnit(call_id=call, unit_id=1))
    follower.until(lambda: follower.board.units[1].call_id)
    backend.do(c.WithdrawConsent(call_id=call, scope=ConsentScope.VISIT))
    backend.do(c.WithdrawConsent(call_id=call, scope=ConsentScope.SHARE_MUNICIPALITY))
    follower.until(lambda: follower.board.handoffs[number].next_action)
    follower.until(lambda: follower.board.units[1].status == UnitStatus.AVAILABLE)


@pytest.mark.sqlite
def test_the_feed_goes_on_after_the_file_was_locked(
    tmp_path: Path, empty_database: Path, clock: Clock, actor: Actor
) -> None:
    path = tmp_path / "locked.db"
    path.write_bytes(empty_database.read_bytes())
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("CREATE TABLE away (id)")
    told: queue.Queue[Notice] = queue.Queue()
    feed = changes.SqliteFeed(path, Opening())
    feed.start(told.put)
    with pytest.raises(queue.Empty):
        told.get(timeout=0.2)
    other.close()
    assert told.get(timeout=SECONDS).reload
    backend = open_backend(path, clock, actor)
    number = received(backend)
    assert told.get(timeout=SECONDS).calls == {number}
    feed.stop()
    backend.close()


@pytest.mark.sqlite
def test_a_file_that_is_away_is_not_made_anew_and_is_read_when_it_is_back(
    tmp_path: Path, empty_database: Path
) -> None:
    """A network share that is lost and found again."""
    path = tmp_path / "lost.db"
    told: queue.Queue[Notice] = queue.Queue()
    feed = changes.SqliteFeed(path, Opening())
    feed.start(told.put)
    assert told.get(timeout=SECONDS).away
    assert not path.exists()
    path.write_bytes(empty_database.read_bytes())
    assert told.get(timeout=SECONDS).reload
    aside = path.rename(tmp_path / "aside.db")
    assert told.get(timeout=SECONDS).away, "though it is still open here"
    aside.rename(path)
    assert told.get(timeout=SECONDS).reload
    feed.stop()


def test_whoever_could_not_read_what_was_told_is_told_to_read_everything(
    backend: Backend, second: Backend
) -> None:
    told: queue.Queue[Notice] = queue.Queue()

    def tell(notice: Notice) -> None:
        told.put(notice)
        if notice.calls:
            raise StorageError("away")

    second.feed.start(tell)
    assert told.get(timeout=SECONDS).reload
    number = received(backend)
    assert told.get(timeout=SECONDS).calls == {number}
    while not told.get(timeout=SECONDS).reload:
        pass  # on a server it says first that it is away


def test_a_feed_that_was_never_started_can_be_stopped(backend: Backend) -> None:
    backend.engines.feed().stop()
