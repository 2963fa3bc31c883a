"""What lies in a scroll area: as tall as its width asks for, and never asking for more."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Page(QWidget):
    """Qt reckons the least height of wrapping parts at their least width; the scroll area asks for
    the height at the width there is, so nothing is lost by asking for none."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def scroll_area() -> QScrollArea:
    """Up and down only, without a frame, and no stop of Tab of its own."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
