"""Two hundred consoles on one server, and twenty acts a second, beside one console.

Consoles without a window: storage, change feed and board, ten to a process, whose threads wait for
each other as those of a console in a process of its own do not. They share this machine's
processors with the server, which a centre's consoles do not: the way to a board is measured at its
worst. Each is of a login of its own. As a module: `python -m tests.bench.many first consoles`,
which tells `ready`, and once its input ends what each heard: call, version and when, in one list.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import psutil
from sqlalchemy import event

from console.services import board as boards
from console.services import commands as c
from console.services.board import Board
from console.services.ports import Notice
from console.services.reach import Reach
from console.settings import load_settings
from db.engine import Engines, open_engines
from db.postgres.sign_in import address_of
from db.views import SqlViews
from tests.bench.commands import ANNA
from tests.bench.figures import Figure, at_most, p99
from tests.bench.processes import line, start, tell
from tests.bench.server import OPEN_CALLS, SAFE, dispatcher_on, fill, is_here, login
from tests.servers import Server, running

CONSOLES, PROCESSES = 200, 20
ACTS_A_SECOND, SECONDS = 20, 30
PLANNED_ANEW = 12
"""How often at the most: five times before psycopg prepares it, and six times by the server."""


def measure(folder: Path) -> Iterator[Figure]:
    if not is_here():
        return
    with running(**SAFE, max_connections=str(4 * CONSOLES)) as server:
        url = server.url(server.database())
        fill(url)
        for number in range(CONSOLES):
            login(url, name_of(number))
        engines = open_engines(login(url, ANNA.name))
        crowd = Crowd(server, url, folder, Acts(engines))
        alone, few = crowd.follow(1, 1)
        heard, many = crowd.follow(CONSOLES, PROCESSES)
        engines.dispose()
    yield Figure(
        name=f"commit to {CONSOLES} boards at {ACTS_A_SECOND} acts/s, p99",
        value=p99(heard),
        unit="ms",
        floor=p99(alone),
        aim=at_most(250, "ms"),
    )
    yield Figure(
        name=f"a server's processor with {CONSOLES} consoles",
        value=many.processor,
        unit="%",
        floor=few.processor,
        aim=at_most(100, "%"),
    )
    yield Figure(
        name=f"connections to a server with {CONSOLES} consoles",
        value=many.connections,
        unit="connections",
        floor=few.connections,
        aim=at_most(3 * CONSOLES, "connections"),
    )


# The acts and who hears of them ---------------------------------------------------------------


class Acts:
    """Calls claimed and released by turns, and when each act was committed."""

    def __init__(self, engines: Engines) -> None:
        self._dispatcher = dispatcher_on(engines)
        self._turn = 0
        self._now = 0
        self.committed: dict[tuple[int, int], int] = {}
        event.listen(engines.writer, "commit", self._on_commit)

    def _on_commit(self, _connection: object) -> None:
        self._now = time.monotonic_ns()

    def at_a_pace(self, seconds: float) -> None:
        began = time.monotonic()
        for number in range(int(seconds * ACTS_A_SECOND)):
            time.sleep(max(0.0, began + number / ACTS_A_SECOND - time.monotonic()))
            turn, call = divmod(self._turn, OPEN_CALLS)
            act: type[c.ClaimCall | c.ReleaseCall] = c.ReleaseCall if turn % 2 else c.ClaimCall
            self._dispatcher.submit(act(call_id=call + 1), ANNA)
            self.committed[call + 1, turn + 1] = self._now
            self._turn += 1


@dataclass(frozen=True)
class Cost:
    """What the server paid: percent of one processor, and connections."""

    processor: float
    connections: int


@dataclass(frozen=True)
class Crowd:
    server: Server
    url: str
    folder: Path
    acts: Acts

    def follow(self, consoles: int, processes: int) -> tuple[list[float], Cost]:
        """Milliseconds from each commit to each board that has it, and what it cost."""
        each = consoles // processes
        begin = partial(start, "tests.bench.many", data=self.folder, database=self.url)
        with ExitStack() as stack:
            started = [
                stack.enter_context(begin(str(first), str(each)))
                for first in range(0, consoles, each)
            ]
            for process in started:
                line(process)
            self.acts.committed.clear()
            cost = self._cost_of(partial(self.acts.at_a_pace, SECONDS))
            told = [heard for process in started for heard in _what_was_heard(process)]
        when = self.acts.committed
        return [
            (at - when[call, turn]) / 1e6 for call, turn, at in told if (call, turn) in when
        ], cost

    def _cost_of(self, work: Callable[[], None]) -> Cost:
        began, before = time.monotonic(), self._processor()
        work()
        used = self._processor() - before
        with self.server.admin() as admin:
            asked = (
                "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'sociolance%'"
            )
            row = admin.execute(asked).fetchone()
        return Cost(100 * used / (time.monotonic() - began), int(row[0]) if row else 0)

    def _processor(self) -> float:
        """Seconds of the server and all its processes."""
        top = psutil.Process(self.server.process.pid)
        spent = [one.cpu_times() for one in (top, *top.children(recursive=True))]
        return sum(one.user + one.system for one in spent)


def _what_was_heard(process: subprocess.Popen[str]) -> list[tuple[int, int, int]]:
    said, _ = process.communicate("")
    return [(call, turn, at) for call, turn, at in json.loads(said)]


# A process of consoles ------------------------------------------------------------------------


def name_of(number: int) -> str:
    return f"disponent-{number}"


class Headless:
    """A console without a window: it keeps its board by the feed, and notes when it had what."""

    def __init__(self, url: str) -> None:
        self._engines = open_engines(url)
        self._views = SqlViews(self._engines.reader)
        self._board = Board()
        self.ready = threading.Event()
        self.heard: list[tuple[int, int, int]] = []
        self.feed = self._engines.feed()
        self.feed.start(self._tell)

    def _tell(self, notice: Notice) -> None:
        delta = boards.changed(self._views, notice, self._board.calls)
        self._board.apply(delta)
        now = time.monotonic_ns()
        self.heard += [(row.id, row.version, now) for row in delta.calls]
        if notice.reload:
            self._settle()
            self.ready.set()

    def _settle(self) -> None:
        """As one that has followed for a while: a server plans a question anew the first times."""
        for _ in range(PLANNED_ANEW):
            for reach in Reach:
                self._views.board_rows([OPEN_CALLS], [], [], [], reach=reach)


def main(first: int, consoles: int) -> None:
    url = load_settings().database_url
    made = [Headless(address_of(url, name_of(first + more))) for more in range(consoles)]
    for console in made:
        console.ready.wait()
    tell("ready")
    sys.stdin.read()
    tell(json.dumps([heard for console in made for heard in console.heard]))
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
