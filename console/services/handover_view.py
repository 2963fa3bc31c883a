"""What the change of shift shows, on the screen and on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from console.domain.codes import (
    CallState,
    ClockState,
    HandoffState,
    HandoverKind,
    Stage,
    UnitStatus,
)
from console.domain.handover import HandoverMark, ShiftHandover


@dataclass(frozen=True, kw_only=True)
class HandoverItem:
    """One open thing at the change of shift. Nothing about the citizen: it is also printed."""

    kind: HandoverKind
    number: int
    call_id: int | None = None
    municipality: str | None = None
    service: str = ""
    state: CallState | UnitStatus | HandoffState | None = None
    stage: Stage | None = None
    owner: str = ""
    units: tuple[str, ...] = ()
    next_action: str = ""
    due_at: datetime | None = None
    due_on: date | None = None
    clock: ClockState | None = None
    urgent: bool = False
    mark: HandoverMark | None = None
    """Who of the next shift has it, and since when."""


@dataclass(frozen=True, kw_only=True)
class HandoverView:
    """The handover that stands (None before the first) and what is open of it."""

    handover: ShiftHandover | None
    items: tuple[HandoverItem, ...]

    @property
    def left(self) -> int:
        """How many things nobody has acknowledged."""
        return sum(item.mark is None for item in self.items)
