"""What came back on a handoff: one small form for every answer, in its place under the handoff."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from console.domain.codes import DeclineReason, HandoffState, NextStep
from console.domain.handoff import Handoff
from console.domain.workflow import HANDOFF_MOVES
from console.services.commands import (
    Command,
    CompleteHandoff,
    MarkAccepted,
    MarkDeclined,
    MarkReceived,
    StopHandoff,
    TakeNextStep,
)
from console.texts import noop, translate
from console.ui.call.context import CallContext
from console.ui.call.widgets.parts import button, fields, flow, plain, words
from console.ui.call.widgets.tick import Tick
from console.ui.widgets.choices import Choices

STOPS = (HandoffState.FAILED, HandoffState.CANCELLED, HandoffState.ENTERED_IN_ERROR)


class Answer(StrEnum):
    """Which answer is being written."""

    RECEIVED = "received"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    COMPLETED = "completed"
    STOPPED = "stopped"
    NO_MORE = "no_more"


TITLES: dict[Answer, tuple[str, str]] = {
    Answer.RECEIVED: noop(
        "Call", "Modtaget: hvem har bekræftet, at den er kommet? (må gerne være tomt)"
    ),
    Answer.ACCEPTED: noop("Call", "Accepteret: hvem har taget den?"),
    Answer.DECLINED: noop("Call", "Afvist: hvem svarede, og hvorfor?"),
    Answer.COMPLETED: noop("Call", "Gennemført: hvad blev resultatet? (må gerne være tomt)"),
    Answer.STOPPED: noop("Call", "Stoppet: hvordan, og hvorfor?"),
    Answer.NO_MORE: noop("Call", "Gør ikke mere efter afslaget: hvorfor?"),
}


class AnswerForm(QFrame):
    """Lives while somebody writes in it. Signal `closed`."""

    closed = Signal()

    def __init__(self, context: CallContext, handoff: Handoff, answer: Answer) -> None:
        super().__init__()
        self._context = context
        self._handoff = handoff
        self.answer = answer
        self.person = QLineEdit()
        self.person.setAccessibleName(translate("Call", "Hvem svarede"))
        self.text = QLineEdit()
        self.text.setAccessibleName(translate("Call", "Begrundelse for svaret"))
        self.warm = Tick(translate("Call", "Kontakten talte med borgeren (varm)"))
        self.reason = Choices(DeclineReason, name=translate("Call", "Grund"))
        allowed = [state for state in STOPS if state in HANDOFF_MOVES[handoff.state]]
        self.state = Choices(allowed, name=translate("Call", "Stoppet som"))
        self.state.set_value(allowed[0] if allowed else None)
        self.save = button(translate("Call", "Gem svaret"), self._save, role="primary")
        self.leave = button(
            translate("Call", "Lad være"),
            self.closed.emit,
            name=translate("Call", "Lad svaret være"),
        )
        self._lay_out()
        for name, field in (("person", self.person), ("text", self.text)):
            context.bind(f"handoff:{handoff.id}:{answer.value}:{name}", field)
            field.returnPressed.connect(self._save)
        if answer == Answer.ACCEPTED:
            self.warm.setChecked(handoff.warm)

    def _lay_out(self) -> None:
        rows = fields(
            (translate("Call", "Grund"), self.reason),
            (translate("Call", "Stoppet som"), self.state),
            (translate("Call", "Hvem"), self.person),
            (translate("Call", "Begrundelse"), self.text),
            ("", self.warm),
        )
        shown = {
            self.reason: self.answer == Answer.DECLINED,
            self.state: self.answer == Answer.STOPPED,
            self.person: self.answer in {Answer.RECEIVED, Answer.ACCEPTED, Answer.DECLINED},
            self.text: self.answer not in {Answer.RECEIVED, Answer.ACCEPTED},
            self.warm: self.answer == Answer.ACCEPTED,
        }
        for field, visible in shown.items():
            rows.show_row(field, visible)
        layout = plain(QVBoxLayout(self))
        layout.setContentsMargins(6, 3, 6, 3)
        layout.addWidget(words(translate(*TITLES[self.answer]), role="strong"))
        layout.addWidget(rows)
        layout.addWidget(flow(self.save, self.leave))

    def begin(self) -> None:
        order = (self.reason, self.state, self.person, self.text)
        next(field for field in order if not field.isHidden()).setFocus()

    def _save(self) -> None:
        if self.answer == Answer.DECLINED and self.reason.value is None:
            self.reason.setFocus()
            return
        self._context.submit(self, self._command(), lambda _done: self._saved())

    def _command(self) -> Command:
        number, person, text = self._handoff.id, self.person.text(), self.text.text()
        match self.answer:
            case Answer.RECEIVED:
                return MarkReceived(handoff_id=number, answered_by=person)
            case Answer.ACCEPTED:
                return MarkAccepted(handoff_id=number, person=person, warm=self.warm.isChecked())
            case Answer.DECLINED:
                reason = DeclineReason(self.reason.value or DeclineReason.OTHER)
                return MarkDeclined(handoff_id=number, person=person, reason=reason, text=text)
            case Answer.COMPLETED:
                return CompleteHandoff(handoff_id=number, text=text)
            case Answer.STOPPED:
                state = HandoffState(self.state.value or HandoffState.CANCELLED)
                return StopHandoff(handoff_id=number, state=state, reason=text)
            case Answer.NO_MORE:
                return TakeNextStep(handoff_id=number, step=NextStep.END, text=text)

    def _saved(self) -> None:
        self.person.clear()
        self.text.clear()
        self.closed.emit()
