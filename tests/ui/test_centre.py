"""The window on a centre's server, which knows everybody by a password of their own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import psycopg
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console import bootstrap
from console.domain.codes import CallState, ContactRole, Role
from console.domain.municipality import Contact
from console.services import commands as c
from console.services.centre import Centre
from console.services.dispatcher import Actor, Done
from console.services.errors import StorageError
from console.settings import Settings
from console.ui.desk import Desk
from console.ui.main_window import MainWindow
from console.ui.signing.page import Mode
from db import schema
from db.engine import open_engines
from db.postgres import users
from tests.conftest import Clock
from tests.keyrings import InMemory
from tests.servers import Server, running
from tests.ui.person import CONTROL, PEOPLE, SHIFT, WORD, WRONG, Person, seen

HBA = "local all sociolance trust\nlocal all all scram-sha-256\n"
NAME = "Prøve Prøvesen"


@dataclass(frozen=True)
class Place:
    """A centre's database: whose hands are on it, and the settings of a console."""

    server: Server
    settings: Settings

    def by(self, name: str, command: c.Command) -> Done:
        """What a colleague does at another console."""
        own = bootstrap.personal(self.settings, name, WORD)
        storage = bootstrap.open_storage(own)
        try:
            return storage.dispatcher.submit(command, Actor(name, "bord-9", PEOPLE[name][0]))
        finally:
            storage.close()

    def rows(self, statement: str) -> list[tuple[Any, ...]]:
        with self.server.admin("central") as admin:
            return admin.execute(statement.encode()).fetchall()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running() as server:
        with server.admin() as admin:
            admin.execute("CREATE DATABASE central TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'")
        engines = open_engines(server.url("central"))
        schema.ensure(engines.writer)
        engines.dispose()
        with server.admin("central") as admin:
            for name, roles in PEOPLE.items():
                users.add(admin, name, roles, WORD)
            (server.folder / "data" / "pg_hba.conf").write_text(HBA, encoding="utf-8")
            admin.execute("SELECT pg_reload_conf()")
        yield server


@pytest.fixture(scope="module")
def place(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Place:
    settings = Settings(
        database_url=f"postgresql:///central?host={server.folder}",
        data_dir=tmp_path_factory.mktemp("centre"),
        lang="da",
        actor="vært",
        workstation="bord-1",
    )
    place = Place(server, settings)
    hands = replace(settings, database_url=server.url("central"), actor="vært")
    storage = bootstrap.open_storage(hands)
    for name, roles in PEOPLE.items():
        added = c.AddAccount(name=name, roles=roles, password="")
        storage.dispatcher.submit(added, bootstrap.actor_of(hands))
    storage.close()
    place.by("anna", c.AddMunicipality(code="0751", name="Aarhus"))
    # A console that knows nobody to ring would begin on another page.
    kept = Contact(municipality="0751", role=ContactRole.ENTRANCE, name="Testkontakt A")
    place.by("anna", c.SaveContact(contact=kept))
    return place


@pytest.fixture
def centre(place: Place, clock: Clock, own_keyring: InMemory) -> Iterator[Centre]:
    made = bootstrap.centre(place.settings, clock)
    yield made
    made.close()


@pytest.fixture
def desk(loop: asyncio.AbstractEventLoop, clock: Clock, qtbot: QtBot) -> Iterator[Desk]:
    """A desk at which nobody has signed in."""
    made = Desk(Actor("vært", "bord-1"), clock)
    yield made
    made.shutdown()
    qtbot.waitUntil(lambda: not made.busy)


@pytest.fixture
def person(window: MainWindow, centre: Centre, qtbot: QtBot) -> Person:
    """Somebody at a window that was opened as `life` opens it."""
    person = Person(window, qtbot)
    window.desk.open(centre)
    person.gate.ask()
    return person


@pytest.fixture
def theirs(place: Place) -> int:
    """A call that anna has."""
    taken = place.by("anna", c.RegisterCall(caller_name=NAME, narrative="Opdigtet", claim=True))
    assert taken.call_id is not None
    return taken.call_id


def test_the_servers_password_lets_in_and_a_wrong_one_is_said_in_place(
    person: Person, window: MainWindow
) -> None:
    assert person.page.waiting == "", "nobody knows yet how many calls there are"
    person.sign_in("bo", WRONG)
    person.qtbot.waitUntil(lambda: "passer ikke" in person.page.fault)
    assert not window.desk.outgoing.away
    person.write(WORD)
    person.press(Qt.Key.Key_Return)
    person.works("bo")
    assert window.contents.messages.errors == ()
    person.lock()
    assert person.page.mode == Mode.LOCKED
    person.write(WORD)
    person.press(Qt.Key.Key_Return)
    person.works("bo")


def test_a_colleagues_call_is_hidden_by_the_server_until_it_is_opened(
    person: Person, window: MainWindow, place: Place, theirs: int
) -> None:
    person.sign_in("bo")
    person.works("bo")
    person.qtbot.waitUntil(lambda: theirs in window.desk.board.calls)
    window.show_call(theirs)
    panel = window.call_panel
    person.qtbot.waitUntil(lambda: panel.body is not None and panel.body.open_bar.isVisible())
    assert NAME not in seen(window)
    assert "skjult" in seen(window)
    own = bootstrap.personal(place.settings, "bo", WORD)
    with psycopg.connect(own.database_url, password=WORD) as session:
        asked = "SELECT caller_name FROM desk.call WHERE id = %s"
        assert session.execute(asked, [theirs]).fetchone() == ("•",)
    person.press(Qt.Key.Key_I, CONTROL)
    person.press(Qt.Key.Key_1)
    person.qtbot.waitUntil(lambda: NAME in seen(window))
    # Once it is open the window looks for whom it may be about, which is kept as a search.
    looks = (
        "SELECT actor, reason FROM sociolance.access "  # noqa: S608  # a number
        f"WHERE call_id = {theirs} AND actor = 'bo' AND kind = 'opened'"
    )
    assert place.rows(looks) == [("bo", "helping")]
    kept = f"SELECT login::text FROM watch.opened WHERE call_id = {theirs} ORDER BY id"  # noqa: S608  # a number
    assert place.rows(kept)[-1] == ("bo",)


def test_the_next_person_asks_and_acts_as_themselves(
    person: Person, window: MainWindow, place: Place, theirs: int
) -> None:
    person.sign_in("bo")
    person.works("bo")
    person.press(Qt.Key.Key_Q, CONTROL | SHIFT)
    person.sign_in("anna", role=Role.DISPATCHER)
    person.works("anna", Role.DISPATCHER)
    waiting = place.by("anna", c.RegisterCall(caller_name="Prøve To", claim=False)).call_id
    assert waiting is not None
    person.qtbot.waitUntil(lambda: waiting in window.desk.board.calls)
    window.desk.submit(c.ClaimCall(call_id=waiting))
    calls = window.desk.board.calls
    person.qtbot.waitUntil(lambda: window.desk.board.calls[waiting].claimed_by == "anna")
    assert calls[waiting].state == CallState.CLAIMED
    (last,) = place.rows("SELECT login::text FROM watch.audit ORDER BY id DESC LIMIT 1")
    assert last == ("anna",)


def test_a_console_that_nobody_touches_locks_itself_and_its_person_unlocks_it(
    person: Person, place: Place, clock: Clock
) -> None:
    person.sign_in("bo")
    person.works("bo")
    clock.pass_(minutes=person.gate.minutes)
    person.qtbot.waitUntil(lambda: person.gate.page is not None)
    assert person.page.mode == Mode.LOCKED
    last = "SELECT actor, act FROM sociolance.journal ORDER BY id DESC LIMIT 1"
    person.qtbot.waitUntil(lambda: place.rows(last) == [("bo", "idle_locked")])
    person.write(WORD)
    person.press(Qt.Key.Key_Return)
    person.works("bo")


def test_before_anybody_has_signed_in_nothing_is_asked(centre: Centre) -> None:
    with pytest.raises(StorageError, match="nobody"):
        centre.views.board()
    with pytest.raises(StorageError, match="nobody"):
        centre.dispatcher.submit(c.ClaimNext(), Actor("bo", "bord-1"))


def test_with_the_server_away_its_person_still_unlocks_and_is_followed_when_it_is_back(
    person: Person, window: MainWindow, place: Place
) -> None:
    person.sign_in("bo")
    person.works("bo")
    outgoing = window.desk.outgoing
    place.server.stop()
    try:
        person.qtbot.waitUntil(lambda: outgoing.away)
        person.lock()
        person.unlocks_alone("bo", "anna")
        person.sign_in("bo")
        person.works("bo")
    finally:
        place.server.start()
    person.qtbot.waitUntil(lambda: not outgoing.away and not outgoing.waiting.items)
    taken = place.by("anna", c.RegisterCall(caller_name=NAME, narrative="Opdigtet")).call_id
    person.qtbot.waitUntil(lambda: taken in window.desk.board.calls)
