"""Search over the whole history, first page: the view beside the same page by raw SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from console.services.views import HistoryQuery
from db.engine import open_engines, prepare
from db.search import match_words
from db.views import SqlViews
from tests.bench.figures import Figure, alternated, p50, p99, times

ROUNDS = 30
PAGE = 100
WORDS = (
    "alkohol", "angst bolig", "demens forvirret", "herberg", "naboen rå", "sulten kold penge",
    "ensom", "bostøtte kommune", "metadon", "prøve", "test bra", "20 00 00 07", "2000", "ambul",
)  # fmt: skip
"""What people type: common words and rare ones, several, beginnings, names and numbers."""
RAW = """
    SELECT call.id, received_at, state, disposition, source, on_behalf, call.municipality,
        categories, call.caller_name, call.caller_phone, call.location, call.narrative,
        citizen_id, claimed_by, municipality.name
    FROM call_text JOIN call ON call.id = call_text.rowid
    LEFT JOIN municipality ON municipality.code = call.municipality
    WHERE call_text MATCH ? ORDER BY call_text.rowid DESC LIMIT ?
"""


def measure(history: Path) -> Iterator[Figure]:
    engines = open_engines(f"sqlite:///{history}")
    views = SqlViews(engines.reader)
    with closing(sqlite3.connect(history)) as connection:
        prepare(connection)

        def raw(words: str) -> list[tuple[object, ...]]:
            return connection.execute(RAW, (match_words(words), PAGE)).fetchall()

        def ours(words: str) -> object:
            return views.history(HistoryQuery(text=words, limit=PAGE))

        for words in WORDS:  # Both start with warm caches.
            raw(words)
            ours(words)
        taken, floor = alternated(
            [partial(ours, words) for words in WORDS * ROUNDS],
            [partial(raw, words) for words in WORDS * ROUNDS],
        )
    engines.dispose()
    for name, of in (("p50", p50), ("p99", p99)):
        yield Figure(
            name=f"search, first page, {name}",
            value=of(taken),
            unit="ms",
            floor=of(floor),
            aim=times(2),
        )
