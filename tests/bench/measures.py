"""The scorecard of all municipalities: read and counted, beside the bare reading."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from console.review.scorecard import ALL, scorecard
from db.engine import open_engines, prepare
from db.types import EPOCH, MICROSECOND
from db.views import SqlViews
from tests.bench.big import NOW
from tests.bench.figures import Figure, alternated, at_most, p50

ROUNDS = 7
YEAR = timedelta(days=365)
RAW = """
    SELECT handoff.*, (
        SELECT min(received_at) FROM call AS again
        WHERE again.citizen_id = handoff.citizen_id AND again.id <> handoff.call_id
            AND again.received_at > handoff.accepted_at AND again.disposition <> 'duplicate')
    FROM handoff WHERE requested_at >= ?
"""
"""The handoffs, each with its citizen's first call again; nothing is counted."""


def measure(history: Path) -> Iterator[Figure]:
    """The widest of the periods to choose from, a year: a tenth of the history's handoffs."""
    engines = open_engines(f"sqlite:///{history}")
    views = SqlViews(engines.reader)
    now = EPOCH + NOW * MICROSECOND
    since = NOW - YEAR // MICROSECOND
    counted = [0]
    with closing(sqlite3.connect(history)) as connection:
        prepare(connection)

        def raw() -> None:
            connection.execute(RAW, (since,)).fetchall()

        def ours() -> None:
            places = [view.municipality for view in views.municipalities()]
            found = scorecard(views.handoff_facts(now - YEAR), places, now)
            assert found[-1].municipality == ALL
            counted[0] = len(found[-1].handoffs)

        ours()  # Both start with warm statements.
        raw()
        taken, floor = alternated([ours] * ROUNDS, [raw] * ROUNDS)
    engines.dispose()
    name = f"scorecard for all municipalities, {counted[0]:,} handoffs in a year"
    aim = at_most(500, "ms")
    yield Figure(name=name, value=p50(taken), unit="ms", floor=p50(floor), aim=aim)
