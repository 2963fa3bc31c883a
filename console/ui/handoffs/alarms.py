"""Handoffs that come to be due soon, late or escalated: each is told once, when it passes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from console.domain.clocks import ESCALATED, LATE
from console.domain.codes import ClockState
from console.labels import label
from console.services.views import HandoffRow
from console.texts import translate
from console.ui.desk import Desk
from console.ui.handoffs.columns import to_text
from console.ui.sound import Sound

ALARMS = (ClockState.SOON, *LATE)
"""From the calmest to the worst."""

SOUNDS = {
    ClockState.SOON: Sound.SOON,
    ClockState.OVERDUE: Sound.OVERDUE,
    ClockState.DEPUTIES: Sound.ESCALATED,
    ClockState.LEADER: Sound.ESCALATED,
}


class Alarms(QObject):
    """Signals: `passed(ClockState, str)`, something passed into a worse state, the worst of them
    and the words for it, once for all that passed at the same look; `counted(str, str)`, the
    words and the tone for what stands now.
    """

    passed = Signal(object, str)
    counted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._states: dict[int, ClockState] | None = None
        self._said = ("", "")
        desk.board_changed.connect(self.look)

    def begin(self) -> None:
        """The board is there: what stands already is no news, it is told in one line."""
        self._states = self._now()
        self._count()

    def look(self, _delta: object = None) -> None:
        """Called with every change of the board, and every second by the window."""
        before = self._states
        if before is not None:
            self._states = self._now()
            self._tell(before, self._states)
        self._count()

    @property
    def text(self) -> str:
        """What stands now, in words."""
        return self._said[0]

    def repeat(self) -> None:
        """Tell again what stands, to a window made anew."""
        self._said = ("", "")
        self._count()

    # Inside --------------------------------------------------------------------------------

    def _now(self) -> dict[int, ClockState]:
        now = self._desk.clock()
        return {row.id: row.clock(now) for row in self._desk.board.handoffs.values()}

    def _tell(self, before: dict[int, ClockState], after: dict[int, ClockState]) -> None:
        now = self._desk.clock()
        new = [
            (_level(state), number)
            for number, state in after.items()
            if _level(state) > _level(before.get(number, ClockState.QUIET))
            and not self._desk.board.handoffs[number].alarm_seen(now)
        ]
        if not new:
            return
        level, number = max(new)
        state = ALARMS[level - 1]
        text = _told(self._desk.board.handoffs[number], state)
        if len(new) > 1:
            text = translate("Alarms", "{what}, og {n} mere", what=text, n=len(new) - 1)
        self.passed.emit(state, text)

    def _count(self) -> None:
        now = self._desk.clock()
        rows = [(row, row.clock(now)) for row in self._desk.board.handoffs.values()]
        counts = Counter(
            state for row, state in rows if not (state in LATE and row.alarm_seen(now))
        )
        said = ", ".join(_counts(counts)), _tone(counts)
        if said != self._said:
            self._said = said
            self.counted.emit(*said)


def _level(state: ClockState) -> int:
    return ALARMS.index(state) + 1 if state in ALARMS else 0


def _told(row: HandoffRow, state: ClockState) -> str:
    return translate(
        "Alarms",
        "Overdragelse {number} til {to}: {state}",
        number=row.id,
        to=to_text(row),
        state=label(state),
    )


def _counts(counts: Counter[ClockState]) -> Iterator[str]:
    """The worst first."""
    escalated = sum(counts[state] for state in ESCALATED)
    if escalated:
        yield translate("Alarms", "{n} eskaleret", n=escalated)
    if counts[ClockState.OVERDUE]:
        yield translate("Alarms", "{n} over frist", n=counts[ClockState.OVERDUE])
    if counts[ClockState.NEXT_STEP]:
        yield translate("Alarms", "{n} afvist", n=counts[ClockState.NEXT_STEP])
    if counts[ClockState.SOON]:
        yield translate("Alarms", "{n} snart", n=counts[ClockState.SOON])


def _tone(counts: Counter[ClockState]) -> str:
    if any(counts[state] for state in LATE):
        return "alarm"
    return "warn" if counts[ClockState.NEXT_STEP] or counts[ClockState.SOON] else ""
