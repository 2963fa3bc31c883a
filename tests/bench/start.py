"""From the start of the process to the window, and to the queue with a long history behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure, p50, times
from tests.bench.processes import until_told

WINDOWS = "tests.bench.windows"
ROUNDS = 7


def measure(history: Path, folder: Path) -> Iterator[Figure]:
    """`history` is written to: a console that starts makes itself a token."""
    url = f"sqlite:///{history}"
    taken: dict[str, list[float]] = {"bare": [], "window": [], "queue": []}
    for turn in range(ROUNDS + 1):
        for kind, samples in taken.items():
            took = until_told(WINDOWS, kind, data=folder / "data", database=url)
            if turn:  # The first start of each reads its files from disk.
                samples.append(took)
    floor = p50(taken["bare"])
    for name, kind, limit in (
        ("process start to the window painted", "window", 2.5),
        ("process start to the queue shown", "queue", 6),
    ):
        yield Figure(name=name, value=p50(taken[kind]), unit="ms", floor=floor, aim=times(limit))
