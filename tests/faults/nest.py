"""Consoles that are started, killed and started again on one home, from a process in which all they
need is loaded already: that makes five hundred of them a matter of minutes.

Run as a module with the address of a database, the folder of a home, how many to kill and a seed.
Says at the end in which states they were killed, how many acts had been acknowledged, and what was
lost.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import random
import select
import signal
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

import psycopg
from sqlalchemy import select as rows_of

from console.bootstrap import ConsoleBackend, actor_of, on_server, open_storage, outbox_of, personal
from console.services import commands as c
from console.settings import Settings
from console.ui.app import run
from db import tables
from db.engine import sqlite_path
from db.postgres import users
from tests.faults.typist import State, Typist, say
from tests.logins import WORKING

LOADED = (
    *("console.ui.life", "console.ui.session", "console.ui.contents", "console.ui.call.body"),
    *("console.intake.api", "uvicorn", "keyring", "cryptography.fernet", "pydantic", "db.views"),
    *("db.presence", "db.unit_of_work", "console.services.handlers", "db.postgres.engine"),
)
KEPT_AFTER = 2.0
"""Seconds after which what was typed must not be lost any more."""
WITHIN = {
    State.STARTING: 0.9,
    State.IDLE: 0.2,
    State.TYPING: 3.0,
    State.COMMITTING: 0.4,
    State.KEEPING: 0.3,
    State.SENDING: 0.15,
}
"""Seconds in which the kill comes, from the moment it is in that state."""
PATIENCE = 60.0
DIES_WITH_PARENT = 1
"""What Linux calls it."""


class Cable:
    """To the database: a file that is moved aside, or a server that lets nobody in."""

    def __init__(self, url: str) -> None:
        self._url = url
        self.out = False

    def pull(self) -> None:
        if not self.out:
            self._move("", ".aside")
        self.out = True

    def put_in(self) -> None:
        if self.out:
            self._move(".aside", "")
        self.out = False

    def _move(self, old: str, new: str) -> None:
        if self._url.startswith("postgresql"):
            self._allow(not new)
            return
        path = sqlite_path(self._url)
        for part in ("", "-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                Path(f"{path}{old}{part}").rename(f"{path}{new}{part}")

    def _allow(self, allowed: bool) -> None:
        before, _, name = self._url.partition("@/")
        database, _, options = name.partition("?")
        with psycopg.connect(f"{before}@/postgres?{options}", autocommit=True) as admin:
            admin.execute(f'ALTER DATABASE "{database}" ALLOW_CONNECTIONS {allowed}'.encode())
            if not allowed:
                admin.execute(
                    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                    " WHERE datname = %s",
                    [database],
                )


class Life:
    """One console, from its start to its kill."""

    def __init__(self, settings: Settings, aim: State, number: int) -> None:
        self._reading, writing = os.pipe()
        self._pid = os.fork()
        if not self._pid:
            os.close(self._reading)
            os.dup2(writing, 1)
            console(settings, aim, number)
        os.close(writing)
        self._rest = b""

    def lines(self, until: float) -> Iterator[dict[str, Any]]:
        """What it says until that moment; the last moment if it ended before."""
        while (left := until - time.monotonic()) > 0:
            if select.select([self._reading], [], [], left)[0]:
                said = os.read(self._reading, 65536)
                if not said:
                    raise RuntimeError("a console ended by itself")
                yield from self._whole(said)

    def kill(self) -> Iterator[dict[str, Any]]:
        """And what it had said before."""
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        while said := os.read(self._reading, 65536):
            yield from self._whole(said)
        os.close(self._reading)

    def _whole(self, said: bytes) -> Iterator[dict[str, Any]]:
        *lines, self._rest = (self._rest + said).split(b"\n")
        for line in lines:
            yield json.loads(line)


def console(settings: Settings, aim: State, number: int) -> NoReturn:
    """In the process that is to be killed: with the nest, if somebody stops the test."""
    ctypes.CDLL(None).prctl(DIES_WITH_PARENT, signal.SIGKILL)
    try:
        run(
            settings,
            lambda: ConsoleBackend(open_storage(settings), settings),
            lambda window: Typist(window, aim, number).work(),
        )
    finally:
        sys.stderr.flush()
        os._exit(1)


class Home:
    """What must be found again on this machine and in the database."""

    def __init__(self, settings: Settings, cable: Cable) -> None:
        self._settings = settings
        self.cable = cable
        self.done: list[str] = []
        self.typed: dict[str, list[tuple[float, str]]] = defaultdict(list)
        self.killed: Counter[str] = Counter()
        self.problems: list[str] = []

    def prepare(self) -> None:
        storage = open_storage(self._settings)
        storage.dispatcher.submit(
            c.RegisterCall(narrative="Prøveopkald", claim=True), actor_of(self._settings)
        )
        storage.close()

    # Living --------------------------------------------------------------------------------

    def live(self, number: int, aim: State, chance: random.Random) -> None:
        """Until it is killed some moments after it came to what it was to be killed in."""
        life, state = Life(self._settings, aim, number), State.STARTING
        if aim != State.STARTING:
            for said in life.lines(time.monotonic() + PATIENCE):
                state = self._heard(said, state)
                if state == aim:
                    break
            else:
                self.problems.append(f"life {number} came to {state} and not to {aim}")
        for said in life.lines(time.monotonic() + chance.uniform(0, WITHIN[aim])):
            state = self._heard(said, state)
        killed_at = time.monotonic()
        for said in life.kill():
            state = self._heard(said, state)
        self.killed[state] += 1
        if state != State.STARTING:
            self._forget_young(killed_at)

    def _heard(self, said: dict[str, Any], state: State) -> State:
        if "found" in said:
            self._compare(said["found"])
        if "typed" in said:
            self.typed[said["where"]].append((said["at"], said["typed"]))
        if "done" in said:
            self.done.append(said["done"])
        if "unexpected" in said:
            self.problems.append(said["unexpected"])
        if "cable" in said:
            (self.cable.pull if said["cable"] == "out" else self.cable.put_in)()
        return State(said.get("state", state))

    # Comparing -----------------------------------------------------------------------------

    def _forget_young(self, killed_at: float) -> None:
        """What was typed less than two seconds before the kill may be gone, or not yet be.

        Told at the kill of who typed it: those killed while they start make nothing older.
        """
        for where, texts in self.typed.items():
            old = sum(killed_at - at >= KEPT_AFTER for at, _ in texts)
            self.typed[where] = texts[max(0, old - 1) :] if old else []

    def _compare(self, found: dict[str, str]) -> None:
        for where, text in found.items():
            typed = [one for _, one in self.typed[where]]
            if typed and not any(text.startswith(one) for one in typed):
                self.problems.append(f"typed in {where}: {typed}, found: {text!r}")
            self.typed[where] = [(0.0, text)]

    def check(self) -> None:
        """Nothing that was acknowledged is lost, and nothing was done twice."""
        stored = Counter(self._stored())
        waiting = {one.command.text for one in outbox_of(self._settings).open()}  # type: ignore[attr-defined]  # notes alone wait here
        lost = [words for words in self.done if not stored[words] and words not in waiting]
        twice = [words for words, times in stored.items() if times > 1]
        self.problems += [f"lost: {lost}"] * bool(lost) + [f"twice: {twice}"] * bool(twice)

    def _stored(self) -> list[str]:
        storage = open_storage(self._settings)
        try:
            with storage.engines.reader.connect() as connection:
                return list(connection.scalars(rows_of(tables.note.c.text)))
        finally:
            storage.close()


def main(url: str, folder: Path, kills: int, seed: int) -> None:
    for module in LOADED:
        import_module(module)
    settings = Settings(
        database_url=url,
        data_dir=folder,
        lang="da",
        actor="anna",
        workstation="bord-1",
        intake_port=0,
    )
    cable = Cable(url)
    if on_server(settings):
        # Anna's own from here on; what is done to the cable is the administrator's.
        with psycopg.connect(url, autocommit=True) as admin:
            users.add(admin, settings.actor, WORKING, None)
        settings = personal(settings, settings.actor, None)
    home, chance = Home(settings, cable), random.Random(seed)
    home.prepare()
    aims = chance.choices(tuple(State), k=kills)
    for number, aim in enumerate(aims):
        # Some are started and killed while the database is away.
        if aim != State.STARTING or chance.random() < 0.5:
            home.cable.put_in()
            home.check()
        home.live(number, aim, chance)
    home.cable.put_in()
    home.check()
    say(killed=home.killed, done=len(home.done), problems=home.problems)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
