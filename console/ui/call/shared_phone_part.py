"""Whether the number the call came from is many people's, and saying so."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from console.domain.codes import SharedPlace
from console.labels.phones import shared_place
from console.services.commands import Command, MarkSharedPhone, UnmarkSharedPhone
from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.widgets.parts import button, flow, plain, relabel, say, words
from console.ui.theme import UNIT
from console.ui.widgets.choices import Choices

NAME_WIDTH = 50 * UNIT


class SharedPhonePart(QFrame):
    """The words, and under them the form while somebody is in it. `begin`, which opens it, stands
    beside the number. Signal `parts_changed`: the form came or went."""

    parts_changed = Signal()

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self._view: CallView | None = None
        self.begin = button(translate("SharedPhone", "Delt?"), self.open_form)
        self.said = words(role="strong", tone="info")
        self.form = QFrame()
        self.place = Choices(SharedPlace, name=translate("SharedPhone", "Hvor telefonen står"))
        self.name = QLineEdit()
        self.place.chosen.connect(lambda _place: self.name.setFocus())
        self.name.setAccessibleName(translate("SharedPhone", "Stedets navn"))
        self.name.setPlaceholderText(translate("SharedPhone", "Stedets navn, fx Testherberg"))
        self.name.setMinimumWidth(NAME_WIDTH)
        self.name.returnPressed.connect(self._mark)
        self.mark = button(translate("SharedPhone", "Mærk som delt"), self._mark, icon="phone")
        self.unmark = button(translate("SharedPhone", "Ikke delt længere"), self._unmark)
        self.leave = button(
            translate("SharedPhone", "Luk"),
            self._close,
            name=translate("SharedPhone", "Luk delt telefon"),
        )
        self._lay_out()

    def _lay_out(self) -> None:
        inside = plain(QVBoxLayout(self.form))
        inside.addWidget(words(translate("SharedPhone", "Hvor står telefonen?")))
        inside.addWidget(self.place)
        inside.addWidget(flow(self.name, self.mark, self.unmark, self.leave))
        layout = plain(QVBoxLayout(self))
        layout.addWidget(self.said)
        layout.addWidget(self.form)
        self.form.hide()

    def show_view(self, view: CallView) -> None:
        self._view = view
        marked = view.shared_phone
        self.begin.setVisible(bool(view.call.caller_phone) and self.form.isHidden())
        said = ""
        if marked is not None:
            said = translate(
                "SharedPhone",
                "Delt telefon: {place}. Andres opkald herfra er ikke talt med.",
                place=shared_place(marked),
            )
        say(self.said, said)
        change = translate("SharedPhone", "Ret delt telefon")
        ask = translate("SharedPhone", "Delt?")
        hint = translate("SharedPhone", "Mange ringer fra denne telefon")
        relabel(self.begin, change if marked else ask, name=change if marked else hint)
        self.unmark.setVisible(marked is not None)
        self.setVisible(bool(said) or not self.form.isHidden())

    def open_form(self) -> None:
        """Begin with what is known of the number; without a number there is nothing to say."""
        if self._view is None or not self._view.call.caller_phone:
            return
        marked = self._view.shared_phone
        self.place.set_value(marked.place if marked else None)
        self.name.setText(marked.name if marked else "")
        self.form.show()
        self.show_view(self._view)
        self.place.setFocus()
        self.parts_changed.emit()

    def _close(self) -> None:
        self.form.hide()
        if self._view is not None:
            self.show_view(self._view)
        self.begin.setFocus()
        self.parts_changed.emit()

    def _mark(self) -> None:
        if self._view is None:
            return
        place = self.place.value
        if place is None:
            self.place.setFocus()
            return
        call = self._view.call
        self._submit(
            MarkSharedPhone(
                phone=call.caller_phone,
                place=SharedPlace(place),
                name=self.name.text(),
                call_id=call.id,
            )
        )

    def _unmark(self) -> None:
        if self._view is not None:
            call = self._view.call
            self._submit(UnmarkSharedPhone(phone=call.caller_phone, call_id=call.id))

    def _submit(self, command: Command) -> None:
        self._context.submit(self, command, lambda _done: self._close())
