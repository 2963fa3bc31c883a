"""What all tests share: a real SQLite file, an actor, a clock that is told the time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from console.domain.codes import Role, UnitKind
from console.services.commands import AddMunicipality, AddUnit, Command, SignOnUnit
from console.services.dispatcher import Actor, Dispatcher, Done
from console.services.handlers import HANDLERS
from console.services.ports import ChangeFeed
from console.services.views import Views
from db import schema
from db.changes import SqliteFeed
from db.engine import Engines, open_engines
from db.unit_of_work import unit_of_work
from db.views import SqlViews

NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
"""A Friday in November, noon in Denmark."""


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
    """Storage as the console uses it, on a file of the test's own."""

    dispatcher: Dispatcher
    views: Views
    feed: ChangeFeed
    engines: Engines
    clock: Clock
    actor: Actor

    @property
    def path(self) -> Path:
        return self.engines.path

    @property
    def url(self) -> str:
        return f"sqlite:///{self.path}"

    def do(self, command: Command, actor: Actor | None = None) -> Done:
        """Submit as the test's actor."""
        return self.dispatcher.submit(command, actor or self.actor)

    def again(self) -> Backend:
        """A second console on the same file, with connections of its own."""
        return open_backend(self.path, self.clock, self.actor)

    def close(self) -> None:
        self.feed.stop()
        self.engines.dispose()


def open_backend(path: Path, clock: Clock, actor: Actor) -> Backend:
    engines = open_engines(f"sqlite:///{path}")
    schema.ensure(engines.writer)
    dispatcher = Dispatcher(unit_of_work(engines.writer), HANDLERS, clock)
    return Backend(dispatcher, SqlViews(engines.reader), SqliteFeed(path), engines, clock, actor)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def actor() -> Actor:
    return Actor("anna", "bord-1", Role.DISPATCHER)


@pytest.fixture
def other() -> Actor:
    """A second person at another workstation."""
    return Actor("bo", "bord-2", Role.DISPATCHER)


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that only has the schema; copied for each test, because migrating takes time."""
    path = tmp_path_factory.mktemp("schema") / "empty.db"
    engines = open_engines(f"sqlite:///{path}")
    schema.ensure(engines.writer)
    # The last connection to close writes the log back into the file.
    engines.dispose()
    return path


@pytest.fixture
def empty_backend(
    tmp_path: Path, empty_database: Path, clock: Clock, actor: Actor
) -> Iterator[Backend]:
    """Real SQLite with nothing in it."""
    path = tmp_path / "sociolance.db"
    path.write_bytes(empty_database.read_bytes())
    backend = open_backend(path, clock, actor)
    yield backend
    backend.close()


@pytest.fixture
def backend(empty_backend: Backend) -> Backend:
    """Real SQLite with three municipalities and the units S1, S2 and PP1 on duty."""
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
