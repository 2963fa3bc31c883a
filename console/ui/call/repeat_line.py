"""How often this citizen has called before, split by who rang, and how it ended."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from console.domain.repeat_callers import Counts
from console.labels import call_number, label
from console.labels.verdicts import verdict_text
from console.services.views import CallView, HistoryRow, RepeatView
from console.texts import translate
from console.ui.call.again_box import again_text
from console.ui.call.moments import cap, moment
from console.ui.call.widgets.parts import plain, row, say, words
from console.ui.desk import Desk
from console.ui.widgets.properties import set_tone

SHOWN = 3
"""Earlier calls in view."""


class RepeatLine(QFrame):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._mark = words(
            translate("Call", "Gentagen ringer"), role="pill", tone="warn", wrap=False
        )
        self._counts = words()
        self._before = words(role="small")
        self._handoff = words(role="strong")
        self._again = words()
        layout = self._layout = plain(QVBoxLayout(self))
        layout.setSpacing(2)
        layout.addWidget(row(self._mark, self._counts))
        layout.addWidget(self._handoff)
        layout.addWidget(self._again)
        layout.addWidget(self._before)

    def show_repeat(self, view: CallView) -> None:
        repeat = view.repeat
        self.setVisible(bool(repeat.previous or repeat.last_handoff or repeat.repeat))
        self._mark.setVisible(repeat.repeat)
        set_tone(self, "warn" if repeat.repeat else "")
        self._layout.setContentsMargins(*((8, 2, 2, 2) if repeat.repeat else (0, 0, 0, 0)))
        say(self._counts, counts_text(repeat))
        say(self._before, self._previous(repeat))
        say(self._handoff, self._last_handoff(repeat))
        say(self._again, again_text(view))

    def _previous(self, repeat: RepeatView) -> str:
        if not repeat.previous:
            return ""
        shown = "; ".join(self._call(row) for row in repeat.previous[:SHOWN])
        return translate("Call", "Før: {calls}", calls=shown)

    def _call(self, row: HistoryRow) -> str:
        how = label(row.disposition) if row.disposition else label(row.state)
        when = moment(row.received_at, self._desk.clock())
        return f"{call_number(row.id)} {when} {how}"

    def _last_handoff(self, repeat: RepeatView) -> str:
        if repeat.last_handoff is None:
            return ""
        row = repeat.last_handoff.handoff
        held = verdict_text(repeat.last_handoff.verdict(self._desk.clock()))
        state = label(row.state)
        if held:
            state = translate("Call", "{state}, {verdict}", state=state, verdict=held)
        return translate(
            "Call",
            "Sidste overdragelse: {municipality}, {service} – {state} (opkald {call})",
            municipality=row.municipality_name,
            service=row.service,
            state=state,
            call=call_number(row.call_id),
        )


def counts_text(repeat: RepeatView) -> str:
    """The counts of each window; this call is among them. A longer window that holds no more calls
    than the one before it says nothing new and is left out."""
    shown: list[str] = []
    told = 0
    for days, counts in sorted(repeat.counts.items()):
        if counts.total > told:
            shown.append(_window(days, counts))
            told = counts.total
    return cap(" · ".join(shown))


def _window(days: int, counts: Counts) -> str:
    return translate(
        "Call",
        "{days} dage: {own} selv, {others} for andre",
        days=days,
        own=counts.oneself,
        others=counts.on_behalf,
    )
