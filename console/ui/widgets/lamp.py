"""A lamp with two states, each with its own shape and its own word."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from console.ui import icons
from console.ui.widgets.properties import set_tone
from console.ui.widgets.text import text_label


class Lamp(QWidget):
    """Lit: a filled disc and `lit_word`. Dark: a broken ring and `dark_word`."""

    def __init__(self, lit_word: str, dark_word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = {True: lit_word, False: dark_word}
        self._lit: bool | None = None
        self._detail = ""
        self._picture = QLabel(self)
        self._word = text_label(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._picture)
        row.addWidget(self._word)
        row.addStretch(1)
        self.set_lit(False)

    @property
    def lit(self) -> bool:
        return bool(self._lit)

    def set_lit(self, lit: bool, detail: str = "") -> None:
        """Light it or not; `detail` follows the word, e.g. when and by whom."""
        if (lit, detail) == (self._lit, self._detail):
            return
        self._lit, self._detail = lit, detail
        tone = "ok" if lit else "muted"
        self._picture.setPixmap(icons.pixmap("lamp_on" if lit else "lamp_off", tone, 16))
        text = f"{self._words[lit]} {detail}".rstrip()
        self._word.setText(text)
        set_tone(self._word, "ok" if lit else "")
        self.setAccessibleName(text)
