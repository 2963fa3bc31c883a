"""Opening and scrolling the whole history, beside Qt's own model of an SQL query.

The console itself has no QtSql; the peer is what a Qt program would take by default. Each runs in a
process of its own: `python -m tests.bench.history ours|peer` on the SOCIOLANCE_DATABASE.
"""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.figures import Figure, at_most, p50, times
from tests.bench.processes import line, start, tell

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

OPENINGS = 9
SCROLLED = 50_000
"""Rows scrolled through from the newest back, a page at a time."""
ROUNDS = 3
PEER = """
    SELECT call.id, received_at, state, disposition, source, on_behalf, call.municipality,
        categories, call.caller_name, call.caller_phone, call.location, call.narrative,
        citizen_id, claimed_by, municipality.name
    FROM call LEFT JOIN municipality ON municipality.code = call.municipality
    ORDER BY call.id DESC
"""


def measure(history: Path, folder: Path) -> Iterator[Figure]:
    """Milliseconds to the first page painted, and megabytes that scrolling takes."""
    taken: dict[str, list[list[float]]] = {"ours": [], "peer": []}
    for _ in range(ROUNDS):
        for kind, samples in taken.items():
            url = f"sqlite:///{history}"
            args = ("tests.bench.history", kind)
            with start(*args, data=folder / "data", database=url) as process:
                samples.append([float(word) for word in line(process).split()])
    ours, peer = ([p50(column) for column in zip(*taken[k], strict=True)] for k in ("ours", "peer"))
    for at, name, unit, aim in (
        (0, "history opened, first page painted", "ms", times(1)),
        (1, f"history scrolled {SCROLLED:,} rows, memory", "MB", times(0.1)),
        (2, "history scrolled on by 100 rows, painted", "ms", at_most(50, "ms")),
    ):
        yield Figure(name=name, value=ours[at], unit=unit, floor=peer[at], aim=aim)


# In the processes --------------------------------------------------------------------------


async def ours() -> None:
    from console.bootstrap import actor_of, clock, open_storage
    from console.settings import load_settings
    from console.ui.desk import Desk
    from console.ui.history.history_page import HistoryPage

    settings = load_settings()
    desk = Desk(actor_of(settings), clock)
    desk.use(open_storage(settings))
    opened: list[float] = []
    page, grown = None, asyncio.Event()
    for _ in range(OPENINGS + 1):
        page = HistoryPage(desk)
        page.resize(1100, 800)
        page.show()
        await asyncio.sleep(0.05)  # the empty page is shown before the clock runs, as the peer's is
        grown = asyncio.Event()
        page.model.modelReset.connect(grown.set)
        page.model.rowsInserted.connect(grown.set)
        began = time.perf_counter()
        page.activate()
        await grown.wait()
        page.calls.viewport().repaint()
        opened.append((time.perf_counter() - began) * 1000)
    assert page is not None
    before, began = memory(), time.perf_counter()
    while page.model.rowCount() < SCROLLED:
        grown.clear()
        page.calls.scrollToBottom()
        page.calls.viewport().repaint()
        await grown.wait()
    tell_taken(opened, memory() - before, time.perf_counter() - began)


def peer() -> None:
    from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
    from PySide6.QtWidgets import QApplication, QTableView

    app = QApplication(sys.argv[:1])
    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(os.environ["SOCIOLANCE_DATABASE"].removeprefix("sqlite:///"))
    database.setConnectOptions("QSQLITE_OPEN_READONLY")
    assert database.open()
    opened = []
    view, model = QTableView(), QSqlQueryModel()
    for _ in range(OPENINGS + 1):
        view, model = QTableView(), QSqlQueryModel()
        view.resize(1100, 800)
        view.show()
        app.processEvents()
        began = time.perf_counter()
        model.setQuery(PEER, database)
        view.setModel(model)
        view.viewport().repaint()
        opened.append((time.perf_counter() - began) * 1000)
    before, began = memory(), time.perf_counter()
    while model.rowCount() < SCROLLED:
        view.scrollToBottom()
        fetch(model)
        view.viewport().repaint()
    tell_taken(opened, memory() - before, time.perf_counter() - began)


def fetch(model: QAbstractItemModel) -> None:
    from PySide6.QtCore import QModelIndex

    if model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())


def memory() -> float:
    """Megabytes this process holds."""
    import psutil

    gc.collect()
    held: int = psutil.Process().memory_info().rss
    return held / 1e6


def tell_taken(opened: list[float], megabytes: float, seconds: float) -> None:
    """The first opening reads code and pages from disk; it is left out."""
    per_page = seconds * 1000 / (SCROLLED / 100)
    tell(f"{p50(opened[1:])} {max(megabytes, 0.1)} {per_page}")
    os._exit(0)


def main() -> None:
    if sys.argv[1] == "peer":
        peer()
        return
    import qasync

    from console.ui.app import build_app

    app = build_app(sys.argv[:1])
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(ours())


if __name__ == "__main__":
    main()
