"""`make bench`: every figure beside its floor, as a table and in `bench.json`."""

from __future__ import annotations

import argparse
import gc
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench import (
    callers,
    commands,
    effect,
    history,
    many,
    measures,
    screens,
    search,
    server,
    server_history,
    shift,
    stalls,
    start,
)
from tests.bench.big import big_database, copy_of
from tests.bench.figures import Figure

ROOT = Path(__file__).parents[2]
CALLS, QUICK_CALLS = 1_000_000, 100_000
BUSY_SECONDS, QUICK_BUSY_SECONDS = 60, 15


@dataclass(frozen=True)
class Ground:
    """What the measurements work on: a history to read, a copy to write to, a folder."""

    history: Path
    copy: Path
    folder: Path
    busy_seconds: int


MEASURES: dict[str, Callable[[Ground], Iterator[Figure]]] = {
    "start": lambda g: start.measure(g.copy, g.folder),
    "commands": lambda g: commands.measure(g.copy),
    "server": lambda g: server.measure(g.folder),
    "server_history": lambda g: server_history.measure(g.history),
    "many": lambda g: many.measure(g.folder),
    "screens": lambda g: screens.measure(g.copy, g.folder),
    "history": lambda g: history.measure(g.history, g.folder),
    "search": lambda g: search.measure(g.history),
    "callers": lambda g: callers.measure(g.history),
    "measures": lambda g: measures.measure(g.history),
    "effect": lambda g: effect.measure(g.history, g.folder),
    "stalls": lambda g: stalls.measure(g.copy, g.folder, g.busy_seconds),
    "shift": lambda g: shift.measure(g.folder),
}


def main() -> None:
    chosen = _options()
    console = Console()
    calls = QUICK_CALLS if chosen.quick else CALLS
    with console.status(f"a history of {calls:,} calls"):
        made = big_database(calls)
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="sociolance-bench-") as name:
        folder = Path(name)
        busy = QUICK_BUSY_SECONDS if chosen.quick else BUSY_SECONDS
        ground = Ground(made, copy_of(made, folder), folder, busy)
        gc.disable()
        gc.freeze()  # both as the console does
        for measure, taken in MEASURES.items():
            if chosen.only and measure not in chosen.only:
                continue
            with console.status(measure):
                figures += taken(ground)
            gc.collect()
    console.print(table_of(figures, calls))
    path = ROOT / "bench.json"
    path.write_text(json.dumps([f.as_json() for f in figures], indent=1) + "\n", "utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--only", action="append", choices=tuple(MEASURES), metavar="NAME",
                        help=f"one of {', '.join(MEASURES)}; may be given again")  # fmt: skip
    parser.add_argument("--quick", action="store_true",
                        help=f"{QUICK_CALLS:,} calls instead of {CALLS:,}")  # fmt: skip
    return parser.parse_args(sys.argv[1:])


def table_of(figures: list[Figure], calls: int) -> Table:
    table = Table(title=f"{calls:,} calls in the history")
    table.add_column("figure")
    for heading in ("value", "floor", "ratio", "aim"):
        table.add_column(heading, justify="right")
    table.add_column("met")
    for figure in figures:
        about = figure.as_json()
        floor = "–" if about["floor"] is None else f"{about['floor']:g} {figure.unit}"
        ratio = "–" if about["ratio"] is None else f"{about['ratio']:.2f} ×"
        met = "yes" if figure.met else "NO"
        value = f"{about['value']:g} {figure.unit}"
        table.add_row(figure.name, value, floor, ratio, about["aim"], met)
    return table


if __name__ == "__main__":
    main()
