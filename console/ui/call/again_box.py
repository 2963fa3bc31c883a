"""The citizen calls again after a handoff was accepted: which one, whether it held, and why."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from console.domain.calendar import local
from console.domain.codes import AgainReason, CallState
from console.labels import day_text, label
from console.labels.verdicts import verdict_text
from console.services.commands import RecordAgain
from console.services.views import CallView, HandoffRow
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.widgets.parts import plain, say, words
from console.ui.widgets.choices import Choices
from console.ui.widgets.properties import set_tone


class AgainBox(QFrame):
    """Hidden where no earlier handoff was accepted. Signal `parts_changed`: a line came or went."""

    parts_changed = Signal()

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self._row: HandoffRow | None = None
        self._title = words(role="strong")
        self.why = Choices(AgainReason, name=translate("Again", "Hvorfor borgeren ringer igen"))
        self.why.chosen.connect(self._choose)
        self.text = QLineEdit()
        self.text.setAccessibleName(translate("Again", "Den anden grund til at ringe igen"))
        self.text.setPlaceholderText(translate("Again", "Hvilken grund? Enter gemmer"))
        self.text.returnPressed.connect(lambda: self._record(AgainReason.OTHER))
        context.bind("again:text", self.text)
        self.text.hide()
        self._said = words(tone="info")
        layout = plain(QVBoxLayout(self))
        layout.setContentsMargins(6, 3, 6, 3)
        for part in (self._title, self.why, self.text, self._said):
            layout.addWidget(part)

    def show_view(self, view: CallView) -> None:
        row, call = view.repeat.accepted_before, view.call
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        say(self._title, self._about(row, view))
        is_open = call.state in {CallState.CLAIMED, CallState.DISPATCHED}
        self.why.setVisible(is_open)
        if self.text.isHidden() or call.again_reason is not None:
            self.why.set_value(call.again_reason)
        say(self._said, again_text(view))
        set_tone(self, "warn" if is_open and call.again_reason is None else "")

    def _about(self, row: HandoffRow, view: CallView) -> str:
        found = row.verdict(view.repeat.accepted_first_call, self._context.now())
        return translate(
            "Again",
            "Ringer igen efter overdragelse {number} til {place}, {service}, accepteret {day} – "
            "{verdict}. Hvorfor?",
            number=row.id,
            place=row.municipality_name,
            service=row.service,
            day=_day(row.accepted_at),
            verdict=verdict_text(found),
        )

    def _choose(self, reason: AgainReason) -> None:
        """Another reason is written first; the rest are stored at once."""
        other = reason == AgainReason.OTHER
        self.text.setVisible(other)
        self.parts_changed.emit()
        if other:
            self.text.setFocus()
        else:
            self._record(reason)

    def _record(self, reason: AgainReason) -> None:
        if self._row is None:
            return
        text = self.text.text() if reason == AgainReason.OTHER else ""
        command = RecordAgain(
            call_id=self._context.call_id, handoff_id=self._row.id, reason=reason, text=text
        )
        self._context.submit(self, command, lambda _done: self._recorded())

    def _recorded(self) -> None:
        self.text.clear()
        self.text.hide()
        self.parts_changed.emit()
        self.why.setFocus()


def again_text(view: CallView) -> str:
    """What was recorded on the call, '' where nothing was."""
    call = view.call
    if call.again_reason is None:
        return ""
    why = ": ".join(part for part in (label(call.again_reason), call.again_text) if part)
    return translate(
        "Again",
        "Ringer igen efter overdragelse {number}: {why}",
        number=call.again_handoff_id or "–",
        why=why,
    )


def _day(at: datetime | None) -> str:
    return "" if at is None else day_text(local(at).date())
