"""The effect over the whole history: read, measured and counted, beside its rows by raw SQL.

And how late the window's thread is meanwhile, beside the same window at rest. That runs in a
process of its own: `python -m tests.bench.effect` on the SOCIOLANCE_DATABASE.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from console.domain.codes import EffectBy, WhoCalled
from console.reports.effect_words import verdict
from console.review.effect import effect_of, lines
from console.services.views import Views
from db.engine import open_engines, prepare
from db.views import SqlViews
from tests.bench.big import NOW
from tests.bench.figures import Figure, alternated, at_most, p50
from tests.bench.processes import line, start, tell

ROUNDS = 5
BEAT = 0.002
ANYBODY = WhoCalled.ANYBODY
RAW = (
    """SELECT citizen_id, received_at, on_behalf FROM call
        WHERE citizen_id IS NOT NULL ORDER BY citizen_id, received_at""",
    """SELECT coalesce(handoff.citizen_id, call.citizen_id), requested_at, accepted_at, warm,
        handoff.municipality, categories FROM handoff JOIN call ON call.id = call_id
        WHERE requested_at IS NOT NULL AND handoff.state <> 'entered_in_error'""",
)
"""Just the rows that the figures are made of, as a script would fetch them; nothing is counted."""


def now() -> datetime:
    return datetime.fromtimestamp(NOW // 1_000_000, UTC)


def measure(history: Path, folder: Path) -> Iterator[Figure]:
    yield from figures_of(history)
    url = f"sqlite:///{history}"
    with start("tests.bench.effect", data=folder / "data", database=url) as process:
        busy, still = json.loads(line(process))
    yield Figure(
        name="stall of the window's thread while the effect is measured, longest",
        value=max(busy),
        unit="ms",
        floor=max(still),
        aim=at_most(50, "ms"),
    )


def figures_of(history: Path) -> Iterator[Figure]:
    from console.ui.door import unlooked

    engines = open_engines(f"sqlite:///{history}")
    views = SqlViews(engines.reader)
    with closing(sqlite3.connect(history)) as connection:
        prepare(connection)

        def raw() -> None:
            for statement in RAW:
                connection.execute(statement).fetchall()

        def counted(views: Views) -> None:
            found = effect_of(views.effect_facts(), now())
            lines(found, EffectBy.ALL, ANYBODY)
            verdict(found, ANYBODY)

        def ours() -> None:
            unlooked(counted, views)  # as the page asks for it

        raw()
        ours()
        taken, floor = alternated([ours] * ROUNDS, [raw] * ROUNDS)
    engines.dispose()
    yield Figure(
        name="effect over the whole history",
        value=p50(taken) / 1000,
        unit="s",
        floor=p50(floor) / 1000,
        aim=at_most(2, "s"),
    )


# In the process ----------------------------------------------------------------------------


async def late() -> None:
    """How late each beat of the window's loop was, in ms: while it measures, and at rest."""
    from console.bootstrap import actor_of, open_storage
    from console.settings import load_settings
    from console.ui.desk import Desk
    from console.ui.life import SWITCH_SECONDS
    from console.ui.review.effect_page import EffectPage

    sys.setswitchinterval(SWITCH_SECONDS)  # as the console does
    settings = load_settings()
    desk = Desk(actor_of(settings), now)
    desk.use(open_storage(settings))
    page = EffectPage(desk)
    page.resize(1100, 800)
    page.show()
    while page.chart is None:  # the libraries are loaded
        await beats(time.perf_counter() + 0.1)
    gc.collect()
    gc.disable()
    gc.freeze()  # both as the console does
    still = await beats(time.perf_counter() + 2)
    before = page.effect
    page.refresh()
    busy: list[float] = []
    while page.effect is before or any(not task.done() for task in page._tasks.values()):
        busy += await beats(time.perf_counter() + 0.1)
    tell(json.dumps([busy, still]))
    os._exit(0)


async def beats(end: float) -> list[float]:
    taken = []
    while (began := time.perf_counter()) < end:
        await asyncio.sleep(BEAT)
        taken.append((time.perf_counter() - began - BEAT) * 1000)
    return taken


def main() -> None:
    import qasync

    from console.ui.app import build_app

    app = build_app(sys.argv[:1])
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(late())


if __name__ == "__main__":
    main()
