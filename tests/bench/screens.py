"""From a commit in one process to the changed row painted in another's window."""

from __future__ import annotations

import random
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from console.bootstrap import clock
from console.services.commands import ClaimCall, ReleaseCall
from console.services.dispatcher import Actor, Dispatcher
from console.services.handlers import HANDLERS
from db.changes import POLL_SECONDS
from db.engine import open_engines
from db.unit_of_work import unit_of_work
from db.views import SqlViews
from tests.bench.figures import Figure, at_most, p50, p99
from tests.bench.processes import line, start

COMMITS = 200
BO = Actor("bo", "bord-2")


def measure(history: Path, folder: Path) -> Iterator[Figure]:
    """`history` is written to."""
    url = f"sqlite:///{history}"
    with start("tests.bench.windows", "follow", data=folder / "data", database=url) as window:
        try:
            while line(window) != "ready":
                pass
            taken = _taken(url, window)
        finally:
            window.terminate()
    poll = POLL_SECONDS * 1000
    for name, of in (("p50", p50), ("p99", p99)):
        yield Figure(
            name=f"committed in one process to painted in another, {name}",
            value=of(taken),
            unit="ms",
            floor=poll,
            aim=at_most(40, "ms"),
        )


def _taken(url: str, window: subprocess.Popen[str]) -> list[float]:
    """Milliseconds of each commit. The waits between have no beat in common with the polling."""
    rng = random.Random(4)
    engines = open_engines(url)
    dispatcher = Dispatcher(unit_of_work(engines.writer), HANDLERS, clock)
    call = SqlViews(engines.reader).board().calls[0]
    taken = []
    for turn in range(COMMITS):
        time.sleep(rng.uniform(0.03, 0.06))
        command = ReleaseCall(call_id=call.id) if turn % 2 else ClaimCall(call_id=call.id)
        dispatcher.submit(command, BO)
        committed = time.monotonic_ns()
        wanted = f"{call.id} {call.version + turn + 1} "
        while not (said := line(window)).startswith(wanted):
            pass
        _shown, painted = said.removeprefix(wanted).split()
        taken.append((int(painted) - committed) / 1e6)
    engines.dispose()
    return taken
