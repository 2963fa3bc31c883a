"""What a console holds after a shift of eight hours, beside what it held ten minutes into it.

The window and its storage run by a clock that is moved on a minute at a time. Ten times as many
calls come as in a real centre, another desk works them through, units drive, and the person here
looks at calls and writes. As a module: `python -m tests.bench.shift minutes`, which tells the
memory in bytes after the tenth minute and after the last.
"""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from console.bootstrap import open_backend
from console.domain.codes import Category, ConsentAnswer, ConsentScope, Disposition, UnitKind
from console.domain.errors import Refusal
from console.services import commands as c
from console.services.dispatcher import Actor, Dispatcher
from console.services.handlers import HANDLERS
from console.settings import load_settings
from console.ui.app import run
from db.engine import open_engines
from db.unit_of_work import unit_of_work
from tests.bench.figures import Figure, times
from tests.bench.processes import line, start, tell

if TYPE_CHECKING:
    from console.ui.main_window import MainWindow

BO = Actor("bo", "bord-2")
EARLY, MINUTES = 10, 8 * 60
CALL_EVERY = 10
"""Minutes: 144 calls a day, where a real centre has 10 to 15."""
UNITS = ("S1", "PP1", "PP2")
POSITIONS = 3
"""Of each unit in a minute."""


def measure(folder: Path) -> Iterator[Figure]:
    database = f"sqlite:///{folder / 'shift.db'}"
    asked = ("tests.bench.shift", str(MINUTES))
    with start(*asked, data=folder / "shift", database=database) as process:
        early, late = (int(line(process)) / 2**20 for _ in range(2))
        process.wait()
    yield Figure(
        name="memory of a console after 8 hours, beside 10 minutes",
        value=late,
        unit="MiB",
        floor=early,
        aim=times(1.05),
    )


class Shift:
    """Eight hours of one window, and of another desk on the same database."""

    def __init__(self, window: MainWindow, database: str) -> None:
        self.window = window
        self.now = datetime.now(UTC)
        self._engines = open_engines(database)
        self._desk = ThreadPoolExecutor(1, "another desk")
        self._dispatcher = Dispatcher(unit_of_work(self._engines.writer), HANDLERS, self.clock)

    def clock(self) -> datetime:
        return self.now

    async def play(self, minutes: int) -> None:
        desk = self.window.desk
        desk.clock = self.clock
        for sign in UNITS:
            kind = UnitKind.SOCIOLANCE if sign == "S1" else UnitKind.POLICE_CORESPONSE
            with suppress(Refusal):  # the history has it already
                unit = c.AddUnit(call_sign=sign, kind=kind, device_id=sign, made_up=True)
                await self._other(unit)
        works: list[Iterator[c.Command]] = []
        for minute in range(1, minutes + 1):
            self.now += timedelta(minutes=1)
            if minute % CALL_EVERY == 1:
                works.append(self._work(await self._received(minute)))
            for work in works:
                if (command := next(work, None)) is not None:
                    await self._other(command)
            for step in range(POSITIONS):
                await self._drive(minute, step)
            await self._look(minute)
            if minute in {EARLY, minutes}:
                tell(held())
        self._desk.shutdown()
        self._engines.dispose()

    async def _received(self, minute: int) -> int:
        call = c.ReceiveCall(
            caller_phone=f"20 00 {minute // 60:02} {minute % 60:02}",
            narrative=f"Opdigtet opkald {minute}",
            municipality="0751",
            made_up=True,
        )
        return await self._other(call) or 0

    def _work(self, number: int) -> Iterator[c.Command]:
        """From the claim to the end, an act in each minute."""
        yield c.ClaimCall(call_id=number)
        yield c.SetCategories(call_id=number, categories=(Category.ALCOHOL,))
        yield c.FinishTriage(call_id=number)
        for scope in (ConsentScope.VISIT, ConsentScope.SHARE_MUNICIPALITY):
            yield c.RecordConsent(call_id=number, scope=scope, answer=ConsentAnswer.GIVEN)
        for _ in range(6):
            yield c.WriteNote(call_id=number, text="Prøvenote fra en anden plads", sign=True)
        yield c.CloseCall(call_id=number, disposition=Disposition.SOLVED_BY_PHONE)

    async def _drive(self, minute: int, step: int) -> None:
        at = self.now + timedelta(seconds=step)
        for sign in UNITS:
            moved = 56.1 + (minute % 30) / 100 + step / 1000
            position = c.RecordPosition(device_id=sign, at=at, latitude=moved, longitude=10.2)
            await self._other(position)

    async def _look(self, minute: int) -> None:
        """At the newest call, and a note is begun on it."""
        desk, panel = self.window.desk, self.window.call_panel
        if desk.board.calls and minute % 2:
            self.window.show_call(max(desk.board.calls))
        await settled(desk_is_idle(self.window))
        if panel.body is not None:
            panel.body.notes.box.setPlainText(f"Prøvenote {minute}" if minute % 3 else "")

    async def _other(self, command: c.Command) -> int | None:
        loop = asyncio.get_running_loop()
        done = await loop.run_in_executor(self._desk, self._dispatcher.submit, command, BO)
        return done.call_id


def desk_is_idle(window: MainWindow) -> Callable[[], bool]:
    return lambda: not window.desk.busy


async def settled(holds: Callable[[], bool]) -> None:
    """What was done came back, was read and painted."""
    for _ in range(3):
        await asyncio.sleep(0.02)
        while not holds():  # noqa: ASYNC110  # a desk tells nobody that it is idle
            await asyncio.sleep(0.005)


def held() -> int:
    gc.collect()
    return int(psutil.Process().memory_info().rss)


def main(minutes: int) -> int:
    settings = load_settings()

    async def play(window: MainWindow) -> int:
        await Shift(window, settings.database_url).play(minutes)
        return 0

    return run(settings, lambda: open_backend(settings), play)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
