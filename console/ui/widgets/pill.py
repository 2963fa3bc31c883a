"""A word in a frame: a state, a mark, a count."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from console.ui.widgets.properties import set_tone, with_role


class Pill(QLabel):
    """Shows one word, with a tone when it wants to be seen; empty, it is hidden."""

    def __init__(self, text: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        with_role(self, "pill")
        self.show_word(text, tone)

    def show_word(self, text: str, tone: str = "") -> None:
        """Change word and tone: ok, warn, alarm, info or plain."""
        if text != self.text():
            self.setText(text)
        self.setAccessibleName(text)
        set_tone(self, tone)
        self.setVisible(bool(text) and self.parent() is not None)
