"""Which rows of the queue are shown. Pure: rows and words in, rows out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from console.domain.codes import CallState
from console.labels import call_number, label
from console.services.views import QueueRow
from console.texts import translate


@dataclass(frozen=True)
class Filter:
    """All words must be found in the row; state and municipality must be equal if given."""

    text: str = ""
    state: CallState | None = None
    municipality: str | None = None

    @property
    def is_set(self) -> bool:
        return bool(self.text.strip() or self.state or self.municipality)


def shown(rows: Iterable[QueueRow], chosen: Filter) -> list[QueueRow]:
    """The rows that pass, the longest waiting first; those in work come after those who wait."""
    words = chosen.text.casefold().split()
    passed = (
        row
        for row in rows
        if (chosen.state is None or row.state == chosen.state)
        and (chosen.municipality is None or row.municipality == chosen.municipality)
        and all(word in _words(row) for word in words)
    )
    return sorted(passed, key=_order)


def _order(row: QueueRow) -> tuple[bool, object, int]:
    return row.state != CallState.WAITING, row.received_at, row.id


def _words(row: QueueRow) -> str:
    parts = [
        call_number(row.id),
        row.municipality_name,
        row.caller_name,
        row.caller_phone,
        row.location,
        row.narrative,
        row.claimed_by or "",
        label(row.state),
        label(row.source),
        *(label(category) for category in row.categories),
        *row.units,
        translate("Queue", "opdigtet") if row.made_up else "",
    ]
    return " ".join(parts).casefold()
