"""Telephones that many people call from: the list of them, marked and unmarked here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from console.domain.codes import SharedPlace
from console.domain.phones import SharedPhone, display
from console.labels import date_text, label
from console.services.commands import MarkSharedPhone, UnmarkSharedPhone
from console.services.dispatcher import Done
from console.texts import translate
from console.ui.desk import Desk
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.choices import Choices
from console.ui.widgets.fields import FieldRows
from console.ui.widgets.flow import FlowLayout
from console.ui.widgets.row_table import Column, RowTable
from console.ui.widgets.text import text_label


class SharedPhones(QWidget):
    """The chosen number is in the fields, to be named anew or unmarked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.table: RowTable[SharedPhone] = RowTable(
            translate("SharedPhone", "Delte telefoner"), _columns(), key=lambda r: r.id, most=6
        )
        self.table.row_chosen.connect(self._choose)
        self.table.row_opened.connect(self._choose)
        self._empty = text_label(
            translate("SharedPhone", "Ingen endnu. Mærk telefonen på fx et herberg:"),
            role="muted",
        )
        self.phone = QLineEdit()
        self.place = Choices(SharedPlace, name=translate("SharedPhone", "Hvor telefonen står"))
        self.name = QLineEdit()
        self.name.returnPressed.connect(self._mark)
        self.mark = button(translate("SharedPhone", "Mærk som delt"), self._mark, icon="phone")
        self.unmark = button(
            translate("SharedPhone", "Ikke delt længere"), self._unmark, icon="close"
        )
        self._lay_out()
        self.show_rows(())

    def _lay_out(self) -> None:
        rows = FieldRows()
        rows.add(translate("SharedPhone", "Telefon"), self.phone)
        rows.add(translate("SharedPhone", "Sted"), self.place)
        rows.add(translate("SharedPhone", "Navn"), self.name)
        buttons = QWidget()
        flow = FlowLayout(buttons, UNIT)
        flow.addWidget(self.mark)
        flow.addWidget(self.unmark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        for part in (self.table, self._empty, rows, buttons):
            column.addWidget(part)

    def show_rows(self, marked: Sequence[SharedPhone]) -> None:
        """What is typed in the fields stays."""
        self.table.show_rows(marked)
        self.table.setVisible(bool(marked))
        self._empty.setVisible(not marked)
        self.unmark.setEnabled(bool(marked))

    def _choose(self, marked: SharedPhone) -> None:
        self.phone.setText(display(marked.phone))
        self.place.set_value(marked.place)
        self.name.setText(marked.name)

    def _mark(self) -> None:
        place = self.place.value
        if place is None:
            self.place.setFocus()
            return
        command = MarkSharedPhone(
            phone=self.phone.text(), place=SharedPlace(place), name=self.name.text()
        )
        self._desk.submit(command, self._clear)

    def _unmark(self) -> None:
        self._desk.submit(UnmarkSharedPhone(phone=self.phone.text()), self._clear)

    def _clear(self, _done: Done) -> None:
        self.phone.clear()
        self.name.clear()
        self.place.set_value(None)
        self.phone.setFocus()


def _columns() -> list[Column[SharedPhone]]:
    return [
        Column(title=translate("SharedPhone", "Telefon"), text=lambda r: display(r.phone)),
        Column(title=translate("SharedPhone", "Sted"), text=lambda r: label(r.place)),
        Column(title=translate("SharedPhone", "Navn"), text=lambda r: r.name or "–", stretch=True),
        Column(title=translate("SharedPhone", "Mærket af"), text=lambda r: r.marked_by),
        Column(title=translate("SharedPhone", "Mærket"), text=lambda r: date_text(r.marked_at)),
    ]
