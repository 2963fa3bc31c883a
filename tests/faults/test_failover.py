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

import pytest
import qasync
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from console.bootstrap import (
    Storage,
    clock,
    init_centre,
    keep_login,
    open_storage,
    personal,
)
from console.services import commands as c
from console.services.dispatcher import Actor
from console.settings import Settings
from console.ui.desk import Desk
from db.outbox import OutboxFolder
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
                    actor="anna",
                    workstation="bord-1",
                )
                init_centre(settings)
                yield Centre(pair, wire, settings)
        finally:
            pair.stop()


@dataclass
class Worker:
    """Somebody at a console. kept: told as done, on the server or in the outbox. unknown: told
    that nobody can tell, or that the server is away."""

    desk: Desk
    storage: Storage
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
    """By a login of their own."""
    name = f"disponent{number}"
    keep_login(centre.settings, name, ["dispatcher"], WORD)
    storage = open_storage(personal(centre.settings, name, WORD))
    desk = Desk(Actor(name, f"bord-{number}"), clock)
    outbox = OutboxFolder(centre.settings.data_dir / f"outbox-{number}", in_keyring=False)
    desk.open(_Backend(storage, outbox))
    return Worker(desk, storage)


class _Backend:
    """Storage with an outbox of its own."""

    def __init__(self, storage: Storage, outbox: OutboxFolder) -> None:
        self.dispatcher, self.views, self.feed = storage.dispatcher, storage.views, storage.feed
        self.presence, self.sign_in, self.outbox = storage.presence, storage.sign_in, outbox
        self.personal = False

    def belong_to(self, name: str) -> None:
        """It is its person's from the beginning."""


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
    storage = open_storage(replace(centre.settings, database_url=url))
    storage.dispatcher.submit(c.RegisterCall(narrative="Prøveopkald"), Actor("anna", "bord-1"))
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
    judge = open_storage(centre.settings)
    unknown = [command for one in workers for command in one.unknown]
    kept = [command for one in workers for command in one.kept]
    found = sum(judge.dispatcher.submit(again, Actor("ib", "bord-9")).repeated for again in unknown)
    calls = Counter(row.narrative for row in judge.views.board().calls)
    assert calls == Counter(command.narrative for command in [*kept, *unknown])
    assert set(calls.values()) == {1}
    assert took < LONG
    with capsys.disabled():
        print(
            f"\n{how}: {len(kept)} acts kept, {len(unknown)} unknown or away ({found} of them had"
            f" been done), {CONSOLES} consoles wrote again {took:.1f} s after the promotion"
        )
    judge.close()
    for one in workers:
        one.storage.close()
        one.desk.deleteLater()
    # What is Qt's goes here and now, never in a thread that comes by.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
