"""A longer text that is only read: as tall as it needs, up to some lines, then it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit

FRAME = 4
PLAIN = """
QPlainTextEdit { background: transparent; border: 1px solid transparent; padding: 0; }
QPlainTextEdit:focus { border: 1px solid palette(highlight); padding: 0; }
"""


class ReadText(QPlainTextEdit):
    """Takes the focus, so that the keyboard can scroll and copy; hidden when empty."""

    def __init__(self, name: str, *, lines: int = 4) -> None:
        super().__init__()
        self._lines = lines
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(PLAIN)
        self.document().setDocumentMargin(1)
        self.hide()

    def show_text(self, text: str) -> None:
        if text != self.toPlainText():
            self.setPlainText(text)
            self._fit()
        self.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.fontMetrics().lineSpacing() + FRAME)

    def _fit(self) -> None:
        needed = int(self.document().size().height())
        lines = max(1, min(needed, self._lines))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if needed > lines else policy.ScrollBarAlwaysOff
        )
        height = lines * self.fontMetrics().lineSpacing() + FRAME
        if height != self.maximumHeight():
            self.setFixedHeight(height)
