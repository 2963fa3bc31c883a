"""The middle of the window: one page at a time, which never takes room from the docks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

LEAST = QSize(600, 240)
"""As small as the docks may make the middle."""


class Pages(QStackedWidget):
    """`frame` holds them: where the page in view asks for more than there is, it scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        self.frame = QScrollArea()
        self.frame.setFrameShape(QFrame.Shape.NoFrame)
        self.frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.frame.setWidgetResizable(True)
        self.frame.setMinimumSize(LEAST)
        self.frame.setWidget(_Room(self))
        self.currentChanged.connect(lambda _at: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """Of the page in view alone: what the others ask for is theirs."""
        page = self.currentWidget()
        return QSize() if page is None else page.minimumSizeHint().expandedTo(page.minimumSize())


class _Room(QWidget):
    """Without a layout, of which a scroll area would ask the height it likes and not the least."""

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self._pages = pages
        pages.setParent(self)

    def minimumSizeHint(self) -> QSize:
        return self._pages.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pages.resize(event.size())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
