"""A primary that is lost under load: the standby takes over, and nothing is lost or done twice."""

from __future__ import annotations

import asyncio
import gc
import time
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

import psycopg
import pytest
import qasync
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from console import bootstrap
from console.bootstrap import clock, open_storage
from console.domain.codes import Role
from console.services import commands as c
from console.services.centre import Centre as Backend
from console.services.dispatcher import Actor
from console.settings import Settings
from console.ui.desk import Desk
from db.postgres.address import parameters
from db.postgres.pair import DATABASE, Pair
from tests.proxy import Proxy, proxied
from tests.servers import OWNER, folder_in_memory, programs_here

Answer = TypeVar("Answer")

pytestmark = [pytest.mark.faults, pytest.mark.timeout(300)]

CONSOLES = 4
WORD = "prøve på fire ord"
AT_LEAST = 40
"""Acts each console has done before the primary is lost, and after."""
LONG = 60.0
WRITING_AGAIN = 10.0
"""Seconds after the promotion in which every console is to have written."""


def person(number: int) -> str:
    return f"disponent{number}"


@dataclass
class Centre:
    """Two servers, and a wire to the first of them that can fall silent."""

    pair: Pair
    wire: Proxy
    settings: Settings

    def lose(self, how: str) -> None:
        if how == "killed":
            self.pair.kill()
        else:
            # It lives on behind the wire; nobody acknowledges anything it still does.
            self.wire.silent.set()

    def settings_of(self, number: int) -> Settings:
        """At the console of that number."""
        return replace(self.settings, data_dir=self.settings.data_dir / str(number))

    def narratives(self) -> Counter[str]:
        """What all calls say, which no single person is shown."""
        told = parameters(self.settings.database_url, self.settings.password)
        with psycopg.connect(**told) as admin:  # type: ignore[arg-type]  # libpq's options are texts
            return Counter(
                text for (text,) in admin.execute("SELECT narrative FROM sociolance.call")
            )


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    programs_here()
    with folder_in_memory() as folder:
        pair = Pair(folder)
        try:
            pair.start()
            with proxied(pair.first) as wire:
                url = (
                    f"postgresql://{OWNER}@/{DATABASE}?host={wire.folder},{pair.second.folder}"
                    f"&port=5432,{pair.second.port}"
                )
                settings = Settings(
                    database_url=url,
                    password=pair.password,
                    data_dir=tmp_path,
                    lang=None,
                    actor="vært",
                    workstation="bord-1",
                    demo=True,
                )
                bootstrap.init_centre(settings)
                for number in range(CONSOLES):
                    bootstrap.keep_login(settings, person(number), [Role.DISPATCHER], WORD)
                yield Centre(pair, wire, settings)
        finally:
            pair.stop()


@dataclass
class Worker:
    """Somebody at a console. kept: told as done, on the server or in the outbox. unknown: told
    that nobody can tell, or that the server is away."""

    desk: Desk
    backend: Backend
    kept: list[c.ReceiveCall | c.RegisterCall] = field(default_factory=list)
    unknown: list[c.ReceiveCall] = field(default_factory=list)

    async def work(self, stop: asyncio.Event) -> None:
        """Calls that may wait, and others that may not, in turns."""
        while not stop.is_set():
            await self._do(c.RegisterCall(narrative=self._words))
            await self._do(c.ReceiveCall(narrative=self._words))
            await asyncio.sleep(0.005)

    async def _do(self, command: c.ReceiveCall | c.RegisterCall) -> None:
        if await self.desk.submit(command) is not None:
            self.kept.append(command)
        elif isinstance(command, c.ReceiveCall):
            self.unknown.append(command)
        else:
            raise AssertionError("what may wait is never turned away")

    @property
    def _words(self) -> str:
        return f"Prøveopkald {len(self.kept) + len(self.unknown)} {self.desk.actor.name}"

    @property
    def direct(self) -> int:
        """Acts that were done on the server, none in the outbox."""
        return sum(isinstance(command, c.ReceiveCall) for command in self.kept)

    @property
    def settled(self) -> bool:
        outgoing = self.desk.outgoing
        return not outgoing.away and not outgoing.waiting.items


def worker(centre: Centre, number: int) -> Worker:
    """Signed in by a password of their own."""
    backend = bootstrap.centre(centre.settings_of(number))
    desk = Desk(Actor("vært", f"bord-{number}"), clock)
    desk.open(backend)
    account = backend.sign_in.sign_in(person(number), WORD)
    # Without a role: they also take in, as only the intake does.
    desk.hand_to(Actor(account.name, desk.actor.workstation))
    return Worker(desk, backend)


def in_qt(qapp: QApplication, work: Coroutine[None, None, Answer]) -> Answer:
    """Run it in a loop of Qt's."""
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
        loop = runner.get_loop()
        answer = runner.run(work)
    loop._timer.deleteLater()  # type: ignore[attr-defined]  # qasync's own
    return answer


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(LONG):
        while not holds():  # noqa: ASYNC110  # storage and servers fire no event
            await asyncio.sleep(0.01)


async def fail_over(centre: Centre, workers: list[Worker], how: str) -> float:
    """Seconds from the promotion until every console had written to the new primary."""
    for one in workers:
        await until(lambda one=one: one.desk.outgoing.outbox is not None)  # type: ignore[misc]  # bound now
    stop = asyncio.Event()
    at_work = [asyncio.ensure_future(one.work(stop)) for one in workers]
    await until(lambda: all(one.direct >= AT_LEAST for one in workers))
    # Some commits are done, and their answers are lost with the server.
    centre.wire.lose_commits = CONSOLES
    await until(lambda: not centre.wire.lose_commits)
    await asyncio.to_thread(centre.lose, how)
    await until(lambda: all(one.desk.outgoing.away for one in workers))
    await asyncio.to_thread(centre.pair.promote)
    promoted = time.monotonic()
    before = [one.direct for one in workers]
    await until(lambda: all(one.direct > done for one, done in zip(workers, before, strict=True)))
    took = time.monotonic() - promoted
    await until(lambda: all(one.direct >= 2 * AT_LEAST for one in workers))
    stop.set()
    await asyncio.gather(*at_work)
    await until(lambda: all(one.settled for one in workers))
    return took


def test_a_console_that_is_given_the_standby_first_writes_to_the_primary(centre: Centre) -> None:
    url = (
        f"postgresql://{OWNER}@/{DATABASE}?host={centre.pair.second.folder},{centre.wire.folder}"
        f"&port={centre.pair.second.port},5432"
    )
    told = replace(centre.settings, database_url=url)
    assert bootstrap.centre(told).sign_in.sign_in(person(0), WORD).roles == (Role.DISPATCHER,)
    storage = open_storage(bootstrap.personal(told, person(0), WORD))
    storage.dispatcher.submit(c.RegisterCall(narrative="Prøveopkald"), Actor(person(0), "bord-1"))
    assert len(storage.views.board().calls) == 1
    storage.close()


@pytest.mark.parametrize("how", ["killed", "silent"])
def test_after_a_failover_nothing_acknowledged_is_lost_and_nothing_is_done_twice(
    centre: Centre, how: str, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    async def play() -> tuple[float, list[Worker]]:
        workers = [worker(centre, number) for number in range(CONSOLES)]
        took = await fail_over(centre, workers, how)
        for one in workers:
            one.desk.shutdown()
        return took, workers

    took, workers = in_qt(qapp, play())
    judge, its_login = workers[0].backend.dispatcher, workers[0].desk.actor
    unknown = [command for one in workers for command in one.unknown]
    kept = [command for one in workers for command in one.kept]
    found = sum(judge.submit(again, its_login).repeated for again in unknown)
    calls = centre.narratives()
    assert calls == Counter(command.narrative for command in [*kept, *unknown])
    assert set(calls.values()) == {1}
    assert took <= WRITING_AGAIN
    with capsys.disabled():
        print(
            f"\n{how}: {len(kept)} acts kept, {len(unknown)} unknown or away ({found} of them had"
            f" been done), {CONSOLES} consoles wrote again {took:.1f} s after the promotion"
        )
    for one in workers:
        one.backend.close()
        one.desk.deleteLater()
    # What is Qt's goes here and now, never in a thread that comes by.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
