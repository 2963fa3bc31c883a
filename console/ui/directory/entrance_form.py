"""The municipality's own entrance: numbers, opening hours, deadlines and a note."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from console.domain.errors import Refusal
from console.domain.municipality import Hours, Municipality
from console.domain.phones import display, normalize
from console.exchange.directory_columns import read_hours, write_hours
from console.services.commands import EditMunicipality
from console.texts import noop, translate
from console.ui.desk import Desk, Message, Tone
from console.ui.directory.words import weekday_name
from console.ui.drafts import Drafts
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.fields import FieldRows
from console.ui.widgets.flow import FlowLayout
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.text import text_label
from console.ui.widgets.text_area import TextArea

DEADLINES = {
    "received_days": (
        noop("Directory", "Modtaget"),
        noop("Directory", "Modtaget inden, arbejdsdage"),
    ),
    "answered_days": (noop("Directory", "Svar"), noop("Directory", "Svar inden, arbejdsdage")),
    "meeting_days": (
        noop("Directory", "Første møde"),
        noop("Directory", "Første møde inden, arbejdsdage"),
    ),
    "urgent_hours": (
        noop("Directory", "Akut, timer"),
        noop("Directory", "Svar på en hasteoverdragelse inden, timer"),
    ),
}
"""By field: what stands beside it, and what a screen reader says."""


class EntranceForm(QWidget):
    """Enter in a field saves. touched: whether there is something unsaved has changed."""

    touched = Signal()

    def __init__(
        self, desk: Desk, drafts: Drafts | None = None, parent: QWidget | None = None
    ) -> None:
        """drafts: where unsaved words outlive a crash; without it they live as long as the form."""
        super().__init__(parent)
        self._desk = desk
        self._drafts = drafts
        self._record: Municipality | None = None
        self._newer: Municipality | None = None
        rows = FieldRows()
        self.phone = rows.add(translate("Directory", "Telefon"), QLineEdit())
        self.email = rows.add(translate("Directory", "Sikker mail"), QLineEdit())
        self.after = rows.add(translate("Directory", "Uden for åbningstid"), QLineEdit())
        self.note = rows.add(
            translate("Directory", "Bemærkning"),
            TextArea(translate("Directory", "Bemærkning"), rows=2),
        )
        self.hours = [QLineEdit() for _ in range(7)]
        self.deadlines = {name: QLineEdit() for name in DEADLINES}
        self.save_button = button(translate("Directory", "Gem"), self.save, role="primary")
        self.save_button.setAccessibleName(translate("Directory", "Gem kommunens oplysninger"))
        self.revert_button = button(translate("Directory", "Fortryd det skrevne"), self.revert)
        self._changed_line = text_label(
            translate("Directory", "En anden har ændret kommunen, mens du skrev."), tone="warn"
        )
        self.newer_button = button(translate("Directory", "Vis det nye"), self.revert)
        self._place(rows)
        self._follow()
        self._show_state()

    def _place(self, rows: FieldRows) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(rows)
        column.addWidget(SectionHeader(translate("Directory", "Åbningstid")))
        column.addLayout(self._hours_grid())
        column.addWidget(
            SectionHeader(translate("Directory", "Frister for overdragelser, i arbejdsdage"))
        )
        column.addLayout(self._deadline_row())
        buttons = FlowLayout(gap=2 * UNIT)
        for item in (self.save_button, self.revert_button, self._changed_line, self.newer_button):
            buttons.addWidget(item)
        column.addLayout(buttons)

    def _hours_grid(self) -> QGridLayout:
        """Working days in the first column, the weekend in the second."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * UNIT)
        grid.setVerticalSpacing(2)
        for weekday, field in enumerate(self.hours):
            name = weekday_name(weekday)
            field.setAccessibleName(translate("Directory", "Åbningstid {day}", day=name))
            field.setPlaceholderText(translate("Directory", "lukket"))
            field.setMinimumWidth(70)
            across, down = (0, weekday) if weekday < 5 else (2, weekday - 5)
            grid.addWidget(text_label(name, role="muted"), down, across)
            grid.addWidget(field, down, across + 1)
        hint = translate("Directory", "Skriv fx 8-15 eller 08:00-12:00, 13:00-15:00.")
        grid.addWidget(text_label(hint, role="small", wrap=True), 2, 2, 3, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        return grid

    def _deadline_row(self) -> FlowLayout:
        row = FlowLayout(gap=2 * UNIT)
        for name, field in self.deadlines.items():
            shown, spoken = DEADLINES[name]
            field.setValidator(QIntValidator(1, 60, field))
            field.setAccessibleName(translate(*spoken))
            field.setToolTip(translate(*spoken))
            field.setFixedWidth(field.fontMetrics().horizontalAdvance("0000") + 8)
            row.addWidget(_beside(translate(*shown), field))
        return row

    def _follow(self) -> None:
        numbers = self.deadlines.values()
        for line in (self.phone, self.email, self.after, *self.hours, *numbers):
            line.returnPressed.connect(self.save)
            line.textChanged.connect(self._show_state)
        self.note.textChanged.connect(self._show_state)
        self.note.submitted.connect(self.save)

    # Showing -------------------------------------------------------------------------------

    def show_record(self, record: Municipality) -> None:
        """What is stored now. Unsaved words are kept, and the person is told of the change."""
        same = self._record is not None and self._record.code == record.code
        if same and self.dirty and record != self._record:
            self._newer = record
            self._show_state()
            return
        self._fill(record)

    def revert(self) -> None:
        """Back to what is stored, the newest of it."""
        record = self._newer or self._record
        if record is not None:
            self._drop()
            self._fill(record)

    def _fill(self, record: Municipality) -> None:
        self._record, self._newer = None, None
        _set(self.phone, display(record.phone))
        _set(self.email, record.secure_email)
        _set(self.after, display(record.out_of_hours_phone))
        if self.note.toPlainText() != record.note:
            self.note.setPlainText(record.note)
        for weekday, field in enumerate(self.hours):
            _set(field, write_hours(record.hours, weekday))
        for name, field in self.deadlines.items():
            _set(field, str(getattr(record, name)))
        self._record = record
        self._recall(record.code)
        self._show_state()

    # Drafts --------------------------------------------------------------------------------

    def _lines(self) -> dict[str, QLineEdit]:
        days = {f"day{weekday}": field for weekday, field in enumerate(self.hours)}
        named = {"phone": self.phone, "email": self.email, "after": self.after}
        return {**named, **days, **self.deadlines}

    def _keep(self) -> None:
        """What is not saved yet is kept for the next start; what is saved is no draft."""
        if self._drafts is None or self._record is None:
            return
        texts = {name: field.text() for name, field in self._lines().items()}
        texts["note"] = self.note.toPlainText()
        self._drafts.put(_draft_key(self._record.code), texts if self.dirty else {})

    def _drop(self) -> None:
        if self._drafts is not None and self._record is not None:
            self._drafts.drop(_draft_key(self._record.code))

    def _recall(self, code: str) -> None:
        kept = self._drafts.get(_draft_key(code)) if self._drafts else {}
        if not kept:
            return
        for name, field in self._lines().items():
            _set(field, kept.get(name, ""))
        self.note.setPlainText(kept.get("note", ""))

    def _show_state(self) -> None:
        dirty = self.dirty
        self._keep()
        for item in (self.save_button, self.revert_button):
            item.setEnabled(dirty)
        for widget in (self._changed_line, self.newer_button):
            widget.setVisible(self._newer is not None)
        self.touched.emit()

    # Saving --------------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """Whether anything is filled in that is not stored."""
        record = self._record
        return record is not None and (
            normalize(self.phone.text()) != record.phone
            or self.email.text().strip() != record.secure_email
            or normalize(self.after.text()) != record.out_of_hours_phone
            or self.note.toPlainText().strip() != record.note.strip()
            or any(
                field.text().strip() != write_hours(record.hours, weekday)
                for weekday, field in enumerate(self.hours)
            )
            or any(self._days(name) != getattr(record, name) for name in self.deadlines)
        )

    def save(self) -> None:
        """Save everything that was changed; the field with unreadable hours gets the cursor."""
        record = self._record
        if record is None or not self.dirty:
            return
        hours = self._read_hours()
        if hours is None:
            return
        self._desk.submit(
            EditMunicipality(
                code=record.code,
                version=record.version,
                phone=self.phone.text().strip(),
                secure_email=self.email.text().strip(),
                out_of_hours_phone=self.after.text().strip(),
                note=self.note.toPlainText().strip(),
                hours=hours,
                received_days=self._days("received_days"),
                answered_days=self._days("answered_days"),
                meeting_days=self._days("meeting_days"),
                urgent_hours=self._days("urgent_hours"),
            ),
            lambda _done: self._saved(),
        )

    def _saved(self) -> None:
        """What comes back through the change feed replaces what is filled in."""
        self._drop()
        if self._newer is not None:
            self._fill(self._newer)
            return
        self._record = None
        self._show_state()

    def _days(self, name: str) -> int:
        """0 where nothing is filled in, which the rules refuse."""
        return int(self.deadlines[name].text() or 0)

    def _read_hours(self) -> tuple[Hours, ...] | None:
        found: list[Hours] = []
        for weekday, field in enumerate(self.hours):
            try:
                found.extend(read_hours(field.text(), weekday))
            except Refusal as refusal:
                self._desk.said.emit(Message(Tone.REFUSED, error=refusal))
                field.setFocus()
                field.selectAll()
                return None
        return tuple(found)


def _draft_key(code: str) -> str:
    return f"directory:{code}"


def _beside(words: str, field: QLineEdit) -> QWidget:
    """A field with its words, kept together on one line."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(UNIT)
    row.addWidget(text_label(words, role="muted"))
    row.addWidget(field)
    return pair


def _set(field: QLineEdit, text: str) -> None:
    """Only a real change moves the cursor."""
    if field.text() != text:
        field.setText(text)
        field.setCursorPosition(0)
