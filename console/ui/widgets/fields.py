"""Rows of a form: a quiet label to the left, what is filled in to the right."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from console.ui.widgets.text import text_label

W = TypeVar("W", bound=QWidget)


class FieldRows(QWidget):
    """A dense form. Each field takes its label's words as its accessible name.

    narrow: where a field would not fit beside its label, it stands under it.
    """

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(8)
        self._form.setVerticalSpacing(4)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        wrapping = QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(wrapping.WrapLongRows if narrow else wrapping.DontWrapRows)

    def add(self, label: str, field: W) -> W:
        """Add a row; gives the field back."""
        title = text_label(label, role="muted")
        title.setMinimumHeight(min(field.sizeHint().height(), 24))
        title.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        self._form.addRow(title, field)
        return field

    def add_text(self, label: str, text: str = "", *, wrap: bool = True) -> QLabel:
        """Add a row that is only read; gives its label back for later changes."""
        return self.add(label, text_label(text, wrap=wrap, selectable=True))

    def add_wide(self, field: W) -> W:
        """Add a row without a label, across the whole width."""
        self._form.addRow(field)
        return field

    def show_row(self, field: QWidget, shown: bool) -> None:
        """Show or hide a field with its label."""
        self._form.setRowVisible(field, shown)
