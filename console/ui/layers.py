"""The board in two layers: as storage tells it, and over it what was done here and waits."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from console.services.board import Board, Delta
from console.services.masking import masked
from console.services.views import QueueRow, UnitRow
from console.ui.outgoing import Outgoing

Row = TypeVar("Row", QueueRow, UnitRow)


class Layers:
    """told: as storage tells it. shown: what the screens show."""

    def __init__(self, outgoing: Outgoing) -> None:
        self._outgoing = outgoing
        self.told = Board()
        self.shown = Board()
        self._over = Delta()

    def tell(self, delta: Delta) -> Delta:
        """Storage tells of a change; answers what changes on the screens."""
        self.told.apply(delta)
        if delta.reset or self._is_covered(delta):
            return self._show(delta)
        # Trying again what waits takes a moment, and others may do much while it is being sent.
        self.shown.apply(delta)
        return delta

    def _is_covered(self, delta: Delta) -> bool:
        """Whether it tells of a call or a unit that something done here lies over, or is about."""
        over, acts = self._over, self._outgoing.waiting.acts
        calls = {row.id for row in over.calls}.union(over.gone_calls, (a.call_id for a in acts))
        units = {row.id for row in over.units}.union(a.unit_id for a in acts)
        told = {row.id for row in delta.calls}.union(delta.gone_calls)
        return not (told.isdisjoint(calls) and units.isdisjoint(row.id for row in delta.units))

    def hide(self) -> None:
        """Another person sits here: hidden, until it is told to them."""
        told = Delta(
            calls=tuple(self.told.calls.values()),
            units=tuple(self.told.units.values()),
            handoffs=tuple(self.told.handoffs.values()),
            reset=True,
        )
        self.tell(masked(told, lambda _call, _citizen: False))

    def again(self) -> Delta | None:
        """Something else waits now; None if that changes nothing on the screens."""
        if self._outgoing.waiting.acts or self._over != Delta():
            return self._show(Delta())
        return None

    def _show(self, delta: Delta) -> Delta:
        if not self._outgoing.waiting.acts and self._over == Delta():
            self.shown.apply(delta)
            return delta
        before, self._over = self._over, self._known()
        calls, gone = self._calls_before(before)
        shown = replace(
            delta,
            calls=_last(delta.calls + calls + self._over.calls),
            units=_last(delta.units + self._units_before(before) + self._over.units),
            gone_calls=tuple({*delta.gone_calls, *gone, *self._over.gone_calls}),
        )
        self.shown.apply(shown)
        return shown

    def _known(self) -> Delta:
        return masked(self._outgoing.known(self.told).delta(), self._outgoing.covers)

    def _calls_before(self, over: Delta) -> tuple[tuple[QueueRow, ...], tuple[int, ...]]:
        """What storage tells of the calls that something lay over."""
        numbers = {row.id for row in over.calls} | set(over.gone_calls)
        back = tuple(self.told.calls[n] for n in sorted(numbers) if n in self.told.calls)
        kept = {row.id for row in self._over.calls}
        return back, tuple(n for n in numbers if n not in self.told.calls and n not in kept)

    def _units_before(self, over: Delta) -> tuple[UnitRow, ...]:
        return tuple(self.told.units[row.id] for row in over.units if row.id in self.told.units)


def _last(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Each row once, as it was told last."""
    return tuple({row.id: row for row in rows}.values())
