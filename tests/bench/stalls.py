"""The longest stall of the window's thread in a busy hour, played in a minute.

Calls and positions come in through the console's own intake, two people at other desks work
through the queue from another process, and the person at this one looks at call after call.
"""

from __future__ import annotations

import json
import math
import socket
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from console.bootstrap import make_token
from console.intake.simulator import Shift
from console.settings import load_settings
from tests.bench.figures import Figure, at_most
from tests.bench.processes import line, start

SPEED = 120
"""Some 70 calls and 350 positions in a minute."""


def measure(history: Path, folder: Path, seconds: int) -> Iterator[Figure]:
    """`history` is written to."""
    ours, floor = _late(history, folder, seconds)
    for name, of in (("longest", max), ("p99.9", p999)):
        yield Figure(
            name=f"stall of the window's thread in a busy hour, {name}",
            value=of(ours),
            unit="ms",
            floor=of(floor),
            aim=at_most(50, "ms"),
        )


def p999(samples: Sequence[float]) -> float:
    return sorted(samples)[math.ceil(0.999 * len(samples)) - 1]


def _late(history: Path, folder: Path, seconds: int) -> tuple[list[float], list[float]]:
    """How late each beat was, in ms, in the console and in a bare window beside it."""
    url = f"sqlite:///{history}"
    token = make_token(load_settings(url), "bench")
    port = _free_port()
    begin = partial(start, data=folder / "data", database=url)
    with (
        begin("tests.bench.windows", "busy", str(seconds), port=port) as console,
        begin("tests.bench.windows", "still", str(seconds)) as bare,
        begin("tests.bench.actors") as actors,
    ):
        try:
            line(actors)
            line(console)
            shift = Shift(f"http://127.0.0.1:{port}", token, speed=SPEED, seed=8)
            shift.start()
            ours, floor = json.loads(line(console)), json.loads(line(bare))
            shift.stop()
        finally:
            for process in (console, bare):
                process.kill()
            actors.communicate("")
    return ours, floor


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
