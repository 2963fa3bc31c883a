"""A list of parts of an entry (contacts, or services) with one form for adding and changing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from console.services.commands import Command
from console.services.dispatcher import Done
from console.texts import translate
from console.ui.desk import Desk
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.flow import FlowLayout
from console.ui.widgets.row_table import Column, RowTable
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.text import text_label


class Part(Protocol):
    """A stored record; id 0 is not stored yet."""

    @property
    def id(self) -> int: ...


P = TypeVar("P", bound=Part)


class PartForm(Protocol[P]):
    """The fields of one part."""

    @property
    def widget(self) -> QWidget: ...
    @property
    def first(self) -> QLineEdit: ...
    def lines(self) -> Sequence[QLineEdit]: ...
    def fill(self, part: P) -> None: ...
    def value(self) -> P:
        """The part as it is filled in."""


class PartsEditor(QWidget, Generic[P]):
    """Enter on a row changes it, Delete removes it, Insert adds one; Escape closes the form."""

    def __init__(
        self,
        desk: Desk,
        *,
        title: str,
        nothing: str,
        add: str,
        columns: Sequence[Column[P]],
        form: PartForm[P],
        new: Callable[[], P],
        save: Callable[[P], Command],
        remove: Callable[[int], Command],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._new, self._save, self._remove = new, save, remove
        self._wanted: int | None = None
        self.form = form
        self.table: RowTable[P] = RowTable(title, columns, key=lambda part: part.id, most=6)
        self.nothing = text_label(nothing, role="muted")
        self.add_button = button(add, self.begin_new, icon="new")
        self.change_button = button(translate("Directory", "Ret"), self.begin_change, icon="edit")
        self.remove_button = button(translate("Directory", "Fjern"), self.remove, icon="close")
        self.save_button = button(translate("Directory", "Gem"), self.save, role="primary")
        self.cancel_button = button(translate("Directory", "Annullér"), self.close_form)
        for word, spoken in (
            (self.change_button, translate("Directory", "Ret i {title}", title=title)),
            (self.remove_button, translate("Directory", "Fjern fra {title}", title=title)),
            (self.save_button, translate("Directory", "Gem i {title}", title=title)),
            (self.cancel_button, translate("Directory", "Annullér i {title}", title=title)),
        ):
            word.setAccessibleName(spoken)
        self._for_chosen = [self.change_button, self.remove_button]
        self._buttons = FlowLayout(gap=UNIT)
        self._place(title)
        self._follow()
        self.close_form()

    def _place(self, title: str) -> None:
        self._form_buttons = QWidget(self)
        row = QHBoxLayout(self._form_buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for item in (self.save_button, self.cancel_button):
            row.addWidget(item)
        row.addStretch(1)
        for item in (self.add_button, self.change_button, self.remove_button):
            self._buttons.addWidget(item)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(SectionHeader(title))
        column.addWidget(self.table)
        column.addWidget(self.nothing)
        column.addLayout(self._buttons)
        column.addWidget(self.form.widget)
        column.addWidget(self._form_buttons)

    def _follow(self) -> None:
        self.table.row_opened.connect(lambda _part: self.begin_change())
        self.table.row_chosen.connect(lambda _part: self._enable())
        for line in self.form.lines():
            line.returnPressed.connect(self.save)

    def add_action(self, extra: QPushButton) -> None:
        """One more button in the row under the list, for what is chosen in it."""
        self._for_chosen.append(extra)
        self._buttons.addWidget(extra)

    # Showing -------------------------------------------------------------------------------

    def show_parts(self, parts: Sequence[P]) -> None:
        """What is stored now. An open form is left as it is."""
        self.table.show_rows(parts)
        if self._wanted is not None and self.table.show_current(self._wanted):
            self._wanted = None
        self.table.setVisible(bool(parts))
        self.nothing.setVisible(not parts)
        self._enable()

    def _enable(self) -> None:
        for item in self._for_chosen:
            item.setEnabled(self.table.current is not None)

    # Editing -------------------------------------------------------------------------------

    @property
    def editing(self) -> bool:
        return not self.form.widget.isHidden()

    def begin_new(self) -> None:
        self._open(self._new())

    def begin_change(self) -> None:
        if self.table.current is not None:
            self._open(self.table.current)

    def _open(self, part: P) -> None:
        self.form.fill(part)
        self.form.widget.show()
        self._form_buttons.show()
        self.form.first.setFocus()

    def close_form(self) -> None:
        focus = QApplication.focusWidget()
        had_focus = self.editing and focus is not None and self.isAncestorOf(focus)
        self.form.widget.hide()
        self._form_buttons.hide()
        if had_focus and self.isVisible():
            (self.table if self.table.rows else self.add_button).setFocus()

    def save(self) -> None:
        self._desk.submit(self._save(self.form.value()), self._saved)

    def _saved(self, done: Done) -> None:
        self._wanted = done.record_id
        self.close_form()

    def remove(self) -> None:
        if self.table.current is not None:
            self._desk.submit(self._remove(self.table.current.id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.editing:
                self.close_form()
            case Qt.Key.Key_Delete if self.table.hasFocus():
                self.remove()
            case Qt.Key.Key_Insert:
                self.begin_new()
            case _:
                super().keyPressEvent(event)
