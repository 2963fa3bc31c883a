"""What is open now, kept true by the change feed. Holds rows; knows no SQL and no screen."""

from __future__ import annotations

from dataclasses import dataclass, field

from console.services.ports import Notice
from console.services.views import BoardRows, HandoffRow, QueueRow, UnitRow, Views


@dataclass(frozen=True, kw_only=True)
class Delta:
    """What changed on the board. `reset`: all rows were replaced. `asked`: calls of which every
    handoff that is still on the board is among `handoffs`; one act may settle another handoff."""

    calls: tuple[QueueRow, ...] = ()
    units: tuple[UnitRow, ...] = ()
    handoffs: tuple[HandoffRow, ...] = ()
    gone_calls: tuple[int, ...] = ()
    gone_handoffs: tuple[int, ...] = ()
    asked: frozenset[int] = frozenset()
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
        self.calls.update((row.id, row) for row in delta.calls)
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


def whole(views: Views) -> Delta:
    """The whole board, read anew; used at the start and after any gap."""
    rows = views.board()
    return Delta(calls=rows.calls, units=rows.units, handoffs=rows.handoffs, reset=True)


def changed(views: Views, notice: Notice) -> Delta:
    """The rows a notice is about, fetched by id; those no longer open are told as gone."""
    if notice.reload:
        return whole(views)
    if notice.away:
        return Delta()
    rows: BoardRows = views.board_rows(
        sorted(notice.calls),
        sorted(notice.units),
        sorted(notice.handoffs),
        sorted(notice.citizens),
    )
    return Delta(
        calls=rows.calls,
        units=rows.units,
        handoffs=rows.handoffs,
        asked=notice.calls,
        gone_calls=tuple(sorted(notice.calls - {row.id for row in rows.calls})),
        gone_handoffs=tuple(sorted(notice.handoffs - {row.id for row in rows.handoffs})),
    )
