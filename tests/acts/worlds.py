"""A small world of words: two calls, two units, four municipalities, two services."""

from __future__ import annotations

from datetime import UTC, datetime

from console.acts.model import Place, World

NOW = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
"""A Friday in November, noon in Denmark."""

WORLD = World(
    now=NOW,
    calls=(12, 245),
    units={"S1": 1, "S2": 2, "PP1": 3},
    handoffs=(12,),
    municipalities=(
        Place(code="0751", name="Aarhus"),
        Place(code="0740", name="Silkeborg"),
        Place(code="0779", name="Skive"),
        Place(code="0760", name="Ringkøbing-Skjern"),
    ),
    services=(
        Place(code="1", name="bostøtte", municipality="0751"),
        Place(code="2", name="støtte i hjemmet", municipality="0751"),
        Place(code="3", name="herberg", municipality="0779"),
    ),
    call_municipality={245: "0751", 12: "0779"},
)
