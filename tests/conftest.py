"""What all tests share: a real database, an actor, a clock that is told the time.

Tests of what touches storage run on both engines; the others, on the window most of all, on SQLite.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import count
from pathlib import Path

import keyring
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from console.domain.codes import UnitKind
from console.services import passwords
from console.services.accounts import StoredSignIn
from console.services.commands import AddMunicipality, AddUnit, Command, SignOnUnit
from console.services.dispatcher import Actor, Dispatcher, Done
from console.services.handlers import HANDLERS
from console.services.opened import Presence
from console.services.outbox import Outbox
from console.services.ports import ChangeFeed, SignIn
from console.services.views import Views
from db import schema
from db.engine import Engines, open_engines, sqlite_path
from db.outbox import OutboxFolder
from db.presence import SqlPresence
from db.unit_of_work import unit_of_work
from db.views import SqlViews
from tests.keyrings import InMemory
from tests.logins import Logins, PersonalDispatcher, PersonalViews
from tests.servers import Server, running

NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
"""A Friday in November, noon in Denmark."""
LOOK_AT_ALL = 20
"""Tests between two looks at everything, which take longer."""


@dataclass
class Clock:
    """Tells the time it was set to."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **span: float) -> None:
        self.now += timedelta(**span)


@dataclass
class Backend:
    """Storage as the console uses it, on a database of the test's own.

    On a server everybody has a login of their own; `engines` are the administrator's.
    """

    dispatcher: Dispatcher
    views: Views
    feed: ChangeFeed
    engines: Engines
    clock: Clock
    actor: Actor
    url: str
    personal: bool = False
    home: Path | None = None
    """Of this console on its machine; where the database is, unless told otherwise."""
    logins: Logins | None = None

    @property
    def path(self) -> Path:
        """The file, for tests that are about it."""
        return sqlite_path(self.url)

    @property
    def presence(self) -> Presence:
        return SqlPresence(self.engines.reader, self.clock)

    @property
    def sign_in(self) -> SignIn:
        return StoredSignIn(unit_of_work(self.engines.writer), self.clock, self.actor.workstation)

    @cached_property
    def outbox(self) -> Outbox:
        """The key is not looked for in anybody's keyring."""
        return OutboxFolder((self.home or self.path.parent) / "outbox", in_keyring=False)

    def belong_to(self, name: str) -> None:
        """One database for all who sit at the window."""

    def seen_by(self, name: str) -> Views:
        """Storage as it answers this person."""
        return self.views if self.logins is None else SqlViews(self.logins.of(name).reader)

    def do(self, command: Command, actor: Actor | None = None) -> Done:
        """Submit as the test's actor."""
        return self.dispatcher.submit(command, actor or self.actor)

    def again(self) -> Backend:
        """A second console on the same database, with connections of its own."""
        again = open_backend(self.url, self.clock, self.actor)
        again.home = self.home and self.home / "again"
        return again

    def close(self) -> None:
        self.feed.stop()
        self.engines.dispose()
        if self.logins is not None:
            self.logins.dispose()


def open_backend(
    where: str | Path, clock: Clock, actor: Actor, *, personal: bool = True
) -> Backend:
    """personal: on a server by everybody's own login; else all by the one of the address, for
    tests that break its connections."""
    url = f"sqlite:///{where}" if isinstance(where, Path) else where
    engines = open_engines(url, chores=personal)
    if personal and not engines.own:
        logins = Logins(url, engines)
        schema.ensure(engines.writer)
        feed = logins.of(actor.name).feed()
        own, seen = PersonalDispatcher(logins, clock), PersonalViews(logins, actor.name)
        return Backend(own, seen, feed, engines, clock, actor, url, logins=logins)
    schema.ensure(engines.writer)
    dispatcher = Dispatcher(unit_of_work(engines.writer), HANDLERS, clock)
    views = SqlViews(engines.reader)
    return Backend(dispatcher, views, engines.feed(), engines, clock, actor, url)


@pytest.fixture
def own_keyring() -> Iterator[InMemory]:
    """No test touches the keyring of who runs it."""
    before = keyring.get_keyring()
    mine = InMemory()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


@pytest.fixture
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords are checked without the time that it takes on purpose."""
    quick = (16, 1, 1)
    monkeypatch.setattr(passwords, "COST", quick)
    monkeypatch.setattr(passwords.hashed, "__defaults__", (quick,))
    monkeypatch.setattr(passwords.kept, "__defaults__", (quick,))


@pytest.fixture(autouse=True)
def nothing_left(tests_run: Iterator[int]) -> Iterator[None]:
    """What a test leaves behind goes between tests, in the one thread there is then."""
    yield
    gc.collect(2 if next(tests_run) % LOOK_AT_ALL == 0 else 0)


@pytest.fixture(scope="session")
def tests_run() -> Iterator[int]:
    gc.disable()  # as the console does, which says why: `console/ui/rest.py`
    gc.collect()
    gc.freeze()  # what was loaded stays
    return count(1)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def actor() -> Actor:
    return Actor("anna", "bord-1")


@pytest.fixture
def other() -> Actor:
    """A second person at another workstation."""
    return Actor("bo", "bord-2")


Fresh = Callable[[], str]

BOTH = {"db", "intake", "journeys", "services"}
"""Folders of tests that run on both engines, but for what is marked as about files."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "engine_name" not in metafunc.fixturenames:
        return
    marks = {mark.name for mark in metafunc.definition.iter_markers()}
    folder = metafunc.definition.path.relative_to(Path(__file__).parent).parts[0]
    both = (folder in BOTH or "both" in marks) and "sqlite" not in marks
    engines = ["sqlite", "postgres"] if both else ["sqlite"]
    metafunc.parametrize("engine_name", ["postgres"] if "server" in marks else engines)


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that only has the schema; copied for each test, because migrating takes time."""
    path = tmp_path_factory.mktemp("schema") / "empty.db"
    engines = open_engines(f"sqlite:///{path}")
    schema.ensure(engines.writer)
    # The last connection to close writes the log back into the file.
    engines.dispose()
    return path


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """PostgreSQL, started when the first test asks for it."""
    with running() as server:
        yield server


@pytest.fixture(scope="session")
def template(server: Server) -> str:
    """As `empty_database`, the name of one on the server."""
    name = server.database()
    engines = open_engines(server.url(name))
    schema.ensure(engines.writer)
    engines.dispose()
    return name


@pytest.fixture
def fresh(request: pytest.FixtureRequest, engine_name: str, tmp_path: Path) -> Iterator[Fresh]:
    """Makes databases that have the schema and nothing else; gives their addresses."""
    if engine_name == "sqlite":
        empty: Path = request.getfixturevalue("empty_database")

        def copy() -> str:
            path = tmp_path / f"sociolance{len(made) or ''}.db"
            path.write_bytes(empty.read_bytes())
            made.append(str(path))
            return f"sqlite:///{path}"

        made: list[str] = []
        yield copy
        return
    server: Server = request.getfixturevalue("server")
    template: str = request.getfixturevalue("template")
    with server.databases(template) as make:
        yield make


@pytest.fixture
def empty_backend(fresh: Fresh, clock: Clock, actor: Actor, tmp_path: Path) -> Iterator[Backend]:
    """A real database with nothing in it."""
    backend = open_backend(fresh(), clock, actor)
    backend.home = tmp_path / "home"
    yield backend
    backend.close()


@pytest.fixture
def backend(empty_backend: Backend) -> Backend:
    """A real database with three municipalities and the units S1, S2 and PP1 on duty."""
    for code, name in (("0751", "Aarhus"), ("0791", "Viborg"), ("0779", "Skive")):
        empty_backend.do(AddMunicipality(code=code, name=name))
    units = (
        ("S1", UnitKind.SOCIOLANCE),
        ("S2", UnitKind.SOCIOLANCE),
        ("PP1", UnitKind.POLICE_CORESPONSE),
    )
    for call_sign, kind in units:
        added = empty_backend.do(AddUnit(call_sign=call_sign, kind=kind, made_up=True))
        assert added.unit_id is not None
        empty_backend.do(
            SignOnUnit(
                unit_id=added.unit_id,
                crew="Testvagt A",
                shift_from=NOON - timedelta(hours=5),
                shift_to=NOON + timedelta(hours=7),
            )
        )
    return empty_backend
