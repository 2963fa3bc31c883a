"""The heading of a part of a form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from console.ui.widgets.properties import with_role


class SectionHeader(QLabel):
    """A small bold heading with a line under it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)  # else a form is never narrower than its longest heading
        self.setIndent(0)  # else its line below would move the words
        with_role(self, "section")
