"""How many duplicates were avoided: this shift, in thirty days, in all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from console.services.avoided import RECENT, Avoided, count

NOW = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)


def row(call: int, ago: timedelta, place: str = "Aarhus") -> Avoided:
    return Avoided(
        call_id=call, handoff_id=1, at=NOW - ago, by="anna", municipality="0751",
        municipality_name=place, service="bostøtte",
    )  # fmt: skip


def test_each_is_counted_in_its_time() -> None:
    rows = [
        row(4, timedelta(hours=1)),
        row(3, timedelta(hours=9), "Skive"),
        row(2, RECENT - timedelta(seconds=1)),
        row(1, RECENT),
    ]
    found = count(rows, shift_start=NOW - timedelta(hours=5), now=NOW)
    assert (found.shift, found.recent, found.total) == (1, 3, 4)
    assert found.by_municipality == {"Aarhus": 2, "Skive": 1}
