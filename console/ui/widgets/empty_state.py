"""What an empty list says: what would fill it, and which key starts it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.ui.widgets.text import text_label


class EmptyState(QWidget):
    """Two quiet lines in the middle; put it in a stack with the list, or over it."""

    def __init__(self, text: str, key_hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text_label(text, role="muted", wrap=True)
        self._hint = text_label(key_hint, role="small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(4)
        column.addStretch(1)
        for label in (self._text, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(2)
        self.show_words(text, key_hint)

    def show_words(self, text: str, key_hint: str = "") -> None:
        self._text.setText(text)
        self._hint.setText(key_hint)
        self._hint.setVisible(bool(key_hint))
        self.setAccessibleName(f"{text} {key_hint}".strip())
