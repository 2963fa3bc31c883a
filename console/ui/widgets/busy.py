"""Work that takes seconds, on the page itself: what is done, and how to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from console.texts import translate
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.text import text_label
from console.ui.widgets.timers import once

SHOWN_MS = 300
"""What is done sooner is not worth a word."""


class Busy(QWidget):
    """stopped: the person gives it up. Hidden while nothing goes on."""

    stopped = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(text)
        self.stop_button = button(translate("Busy", "Stop (Esc)"), self.stopped.emit, icon="close")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * UNIT)
        row.addWidget(text_label(text))
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        self._soon = once(self, self.show, SHOWN_MS)
        self.hide()

    def begin(self) -> None:
        self._soon.start()

    def end(self) -> None:
        self._soon.stop()
        self.hide()
