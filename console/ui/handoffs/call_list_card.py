"""Beside the call list: whom to ring, what to say, and the answer in two keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.domain.calendar import local
from console.domain.codes import DeclineReason, HandoffState
from console.domain.workflow import HANDOFF_MOVES
from console.labels import clock as clock_text
from console.labels import date_text, deputy_text
from console.services.commands import (
    Command,
    MarkAccepted,
    MarkDeclined,
    MarkReceived,
    RecordNoAnswer,
    SnoozeHandoff,
    StartHandoff,
)
from console.services.views import CallListRow
from console.texts import translate
from console.ui.call.widgets.tick import Tick
from console.ui.desk import Desk
from console.ui.directory.links import LinkLabel, phone_link
from console.ui.handoffs.call_list_columns import script, state_text
from console.ui.handoffs.columns import CLOCK_TONES
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.choices import Choices
from console.ui.widgets.flow import FlowLayout
from console.ui.widgets.properties import set_tone
from console.ui.widgets.text import text_label

S = HandoffState


class CallListCard(QWidget):
    """answered: an answer was recorded, the list has the next one. open_asked: the whole handoff
    is wanted, where the next step after a decline is chosen."""

    open_asked = Signal()
    answered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: CallListRow | None = None
        self.setAccessibleName(translate("CallList", "Hvem der skal ringes til"))
        self.name = text_label(role="title", wrap=True)
        self.phone: LinkLabel = phone_link("", "")
        self.state = text_label(role="strong", wrap=True)
        self.open = text_label(wrap=True)
        self.words = text_label(wrap=True, selectable=True)
        self._make_buttons()
        self._make_forms()
        self._place()
        self.show_row(None)

    def _make_buttons(self) -> None:
        self.received = self._button(translate("CallList", "M  Modtaget"), self._receive, "lamp_on")
        self.accepted = self._button(
            translate("CallList", "A  Accepteret"), self.ask_who, "lamp_on"
        )
        self.declined = self._button(translate("CallList", "D  Afvist"), self.ask_why, "close")
        self.started = self._button(
            translate("CallList", "F  Første møde holdt"), self._start, "play"
        )
        self.no_answer = self._button(
            translate("CallList", "N  Intet svar, ring om en time"), self._no_answer, "silent"
        )
        self.next_step = self._button(
            translate("CallList", "V  Vælg næste skridt"), self.open_asked.emit, "next"
        )
        self.snooze = self._button(translate("CallList", "U  Udsæt"), self.ask_until, "late")

    def _button(self, text: str, act: Callable[[], object], icon: str) -> QPushButton:
        return button(text, act, icon=icon)

    def _make_forms(self) -> None:
        self.person = QLineEdit()
        self.person.setAccessibleName(translate("CallList", "Hvem der har taget den"))
        self.person.returnPressed.connect(self._accept)
        self.warm = Tick(translate("CallList", "Varm: kontakten talte med borgeren"))
        self.why = Choices(DeclineReason, name=translate("CallList", "Grunden til afslaget"))
        self.why.chosen.connect(self._decline)
        self.until = QDateEdit()
        self.until.setDisplayFormat("dd.MM.yyyy")
        self.until.setAccessibleName(translate("CallList", "Ring igen den"))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(translate("CallList", "Hvorfor udsættes det?"))
        self.reason.setAccessibleName(translate("CallList", "Grunden til at udsætte"))
        self.reason.returnPressed.connect(self._snooze)
        self._forms = (self.warm, self.person, self.why, self.until, self.reason)

    def _place(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        for widget in (self.name, self.phone, self.state, self.open, self.words):
            column.addWidget(widget)
        answers = QWidget()
        flow = FlowLayout(answers, gap=UNIT)
        self.buttons = (
            self.next_step, self.received, self.accepted, self.declined, self.started,
            self.no_answer, self.snooze,
        )  # fmt: skip
        for made in self.buttons:
            flow.addWidget(made)
        column.addWidget(answers)
        for form in self._forms:
            column.addWidget(form)
        column.addStretch(1)

    # Showing -------------------------------------------------------------------------------

    @property
    def row(self) -> CallListRow | None:
        return self._row

    def show_row(self, row: CallListRow | None) -> None:
        """Show whom to ring about this handoff; what is being answered stays open."""
        same = row is not None and self._row is not None and row.handoff.id == self._row.handoff.id
        self._row = row
        if not same:
            self.close_forms()
        for widget in (self.phone, self.state, self.open, self.words, *self.buttons):
            widget.setVisible(row is not None)
        if row is None:
            self.name.setText(translate("CallList", "Ingen at ringe til nu."))
            return
        self.name.setText(row.name or translate("CallList", "Ingen kontaktperson kendt"))
        closed = bool(row.out_of_hours_phone) and not row.open.open
        self._show_phone(row.out_of_hours_phone if closed else row.phone, row.name)
        after_hours = translate("CallList", "nummer uden for åbningstid") if closed else ""
        said = (self._role(row), state_text(row), _tried(row), after_hours)
        self.state.setText(" · ".join(filter(None, said)))
        set_tone(self.state, CLOCK_TONES.get(row.state, ""))
        self.open.setText(_open_text(row))
        self.words.setText(script(row))
        moves = HANDOFF_MOVES[row.handoff.state]
        self.received.setVisible(S.RECEIVED in moves)
        self.accepted.setVisible(S.ACCEPTED in moves)
        self.declined.setVisible(S.REJECTED in moves)
        self.started.setVisible(S.IN_PROGRESS in moves)
        self.no_answer.setVisible(not row.handoff.awaits_step)
        self.snooze.setVisible(not row.handoff.awaits_step)
        self.next_step.setVisible(row.handoff.awaits_step)

    def _show_phone(self, number: str, whose: str) -> None:
        shown = phone_link(number, whose)
        self._column.replaceWidget(self.phone, shown)
        self.phone.deleteLater()
        self.phone = shown

    @staticmethod
    def _role(row: CallListRow) -> str:
        if row.deputy:
            return deputy_text(row.deputy)
        return translate("CallList", "kontaktperson")

    # Answering -----------------------------------------------------------------------------

    def press(self, key: int) -> bool:
        """The letter on a button presses it; False if there is none."""
        letters = {
            Qt.Key.Key_M: self.received,
            Qt.Key.Key_A: self.accepted,
            Qt.Key.Key_D: self.declined,
            Qt.Key.Key_F: self.started,
            Qt.Key.Key_N: self.no_answer,
            Qt.Key.Key_U: self.snooze,
            Qt.Key.Key_V: self.next_step,
        }
        made = letters.get(Qt.Key(key))
        if made is None or made.isHidden() or self._row is None:
            return False
        made.click()
        return True

    def close_forms(self) -> None:
        for form in self._forms:
            form.hide()

    def _open_form(self, *forms: QWidget) -> None:
        self.close_forms()
        for form in forms:
            form.show()
        forms[-1].setFocus()

    def ask_who(self) -> None:
        """The name is there already: Enter takes it, typing replaces it."""
        row = self._row
        if row is not None:
            self.person.setText(row.name)
            self.person.selectAll()
            self.warm.setChecked(row.handoff.warm)
            self._open_form(self.warm, self.person)

    def ask_why(self) -> None:
        self._open_form(self.why)

    def ask_until(self) -> None:
        tomorrow = local(self._desk.clock()).date() + timedelta(days=1)
        self.until.setDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
        self.reason.clear()
        self._open_form(self.until, self.reason)

    def _receive(self) -> None:
        self._answer(lambda n, row: MarkReceived(handoff_id=n, answered_by=row.name))

    def _accept(self) -> None:
        person, warm = self.person.text(), self.warm.isChecked()
        self._answer(lambda n, _row: MarkAccepted(handoff_id=n, person=person, warm=warm))

    def _decline(self, reason: DeclineReason) -> None:
        self._answer(
            lambda n, row: MarkDeclined(
                handoff_id=n, person=row.name, reason=reason, text=self._other(reason)
            )
        )

    @staticmethod
    def _other(reason: DeclineReason) -> str:
        """'Other' needs words; who wants more writes them on the handoff itself."""
        return translate("CallList", "sagt i telefonen") if reason == DeclineReason.OTHER else ""

    def _start(self) -> None:
        self._answer(lambda n, _row: StartHandoff(handoff_id=n))

    def _no_answer(self) -> None:
        self._answer(lambda n, _row: RecordNoAnswer(handoff_id=n))

    def _snooze(self) -> None:
        shown = self.until.date()
        day = date(shown.year(), shown.month(), shown.day())
        reason = self.reason.text()
        self._answer(lambda n, _row: SnoozeHandoff(handoff_id=n, on=day, reason=reason))

    def _answer(self, command: Callable[[int, CallListRow], Command]) -> None:
        row = self._row
        if row is not None:
            self._desk.submit(command(row.handoff.id, row), partial(self._done))

    def _done(self, _done: object) -> None:
        self.close_forms()
        self.answered.emit()


def _tried(row: CallListRow) -> str:
    if not row.attempts:
        return ""
    return translate("CallList", "ringet {n} gange uden svar", n=row.attempts)


def _open_text(row: CallListRow) -> str:
    state = row.open
    if not state.known:
        return translate("CallList", "Åbningstiden kendes ikke.")
    if state.open and state.until is not None:
        return translate("CallList", "Åbent nu, til {time}.", time=clock_text(state.until))
    when = date_text(state.next_open) if state.next_open else "–"
    return translate("CallList", "Lukket nu, åbner {time}.", time=when)
