"""What is open now, kept true by the change feed. Holds rows; knows no SQL and no screen."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field

from console.services.ports import Notice
from console.services.reach import Reach, reach_of
from console.services.views import BoardRows, HandoffRow, QueueRow, UnitRow, Views, counted_as


@dataclass(frozen=True, kw_only=True)
class Delta:
    """What changed on the board. `reset`: all rows were replaced. `asked`: calls of which every
    handoff that is still on the board is among `handoffs`; one act may settle another handoff.
    `uncounted`: calls of whom it was not read again how often they called."""

    calls: tuple[QueueRow, ...] = ()
    units: tuple[UnitRow, ...] = ()
    handoffs: tuple[HandoffRow, ...] = ()
    gone_calls: tuple[int, ...] = ()
    gone_handoffs: tuple[int, ...] = ()
    asked: frozenset[int] = frozenset()
    uncounted: frozenset[int] = frozenset()
    reset: bool = False


@dataclass
class Board:
    """Rows by id. Change it with `apply` only, in one thread."""

    calls: dict[int, QueueRow] = field(default_factory=dict)
    units: dict[int, UnitRow] = field(default_factory=dict)
    handoffs: dict[int, HandoffRow] = field(default_factory=dict)

    def apply(self, delta: Delta) -> None:
        if delta.reset:
            self.calls.clear()
            self.units.clear()
            self.handoffs.clear()
        self.calls.update((row.id, self._counted(row, delta)) for row in delta.calls)
        self.units.update((row.id, row) for row in delta.units)
        left = {row.id for row in delta.handoffs}
        settled = [row.id for row in self.handoffs.values() if row.call_id in delta.asked]
        for handoff_id in settled:
            if handoff_id not in left:
                self.handoffs.pop(handoff_id)
        self.handoffs.update((row.id, row) for row in delta.handoffs)
        for call_id in delta.gone_calls:
            self.calls.pop(call_id, None)
        for handoff_id in delta.gone_handoffs:
            self.handoffs.pop(handoff_id, None)

    def _counted(self, row: QueueRow, delta: Delta) -> QueueRow:
        known = self.calls.get(row.id) if row.id in delta.uncounted else None
        return row if known is None else counted_as(row, known)


def whole(views: Views) -> Delta:
    """The whole board, read anew; used at the start and after any gap."""
    rows = views.board()
    return Delta(calls=rows.calls, units=rows.units, handoffs=rows.handoffs, reset=True)


def changed(views: Views, notice: Notice, known: Container[int]) -> Delta:
    """The rows a notice is about, fetched by id; those no longer open are told as gone.

    known: calls that are on the board, and need not be read farther than an act on them reaches.
    """
    if notice.reload:
        return whole(views)
    if notice.away:
        return Delta()
    reach = reach_of(notice) if all(number in known for number in notice.calls) else Reach.PEOPLE
    rows: BoardRows = views.board_rows(
        sorted(notice.calls),
        sorted(notice.units),
        sorted(notice.handoffs),
        sorted(notice.citizens),
        reach=reach,
    )
    found = frozenset(row.id for row in rows.calls)
    return Delta(
        calls=rows.calls,
        units=rows.units,
        handoffs=rows.handoffs,
        asked=notice.calls if reach > Reach.ROW else frozenset(),
        uncounted=found if reach < Reach.PEOPLE else frozenset(),
        gone_calls=tuple(sorted(notice.calls - found)),
        gone_handoffs=tuple(sorted(notice.handoffs - {row.id for row in rows.handoffs})),
    )
