"""Which part of the window each dock takes, kept when the window or its contents change.

Qt keeps a dock's pixels where it can, and gives them up one by one where it cannot; after a move
to a smaller screen the middle would be a slit. The shares change only when a person drags.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow


class DockShares(QObject):
    """`remember` after docks were placed on purpose; `apply` when something else moved them."""

    def __init__(self, window: QMainWindow, docks: Iterable[QDockWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._docks = tuple(docks)
        self._shares: dict[QDockWidget, tuple[float, float]] = {}
        for dock in self._docks:
            dock.installEventFilter(self)

    def remember(self) -> None:
        """These are the shares from now on. Floating docks have none."""
        width, height = self._window.width(), self._window.height()
        self._shares = {
            dock: (dock.width() / width, dock.height() / height)
            for dock in self._docks
            if not dock.isHidden() and not dock.isFloating()
        }

    def give(self, shares: dict[QDockWidget, tuple[float, float]]) -> None:
        """Give each dock this part of the window's width and height."""
        self._shares = dict(shares)
        self.apply()

    def apply(self) -> None:
        docks = [dock for dock in self._shares if not (dock.isHidden() or dock.isFloating())]
        width, height = self._window.width(), self._window.height()
        wide = [round(self._shares[dock][0] * width) for dock in docks]
        high = [round(self._shares[dock][1] * height) for dock in docks]
        self._window.resizeDocks(docks, wide, Qt.Orientation.Horizontal)
        self._window.resizeDocks(docks, high, Qt.Orientation.Vertical)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        dragged = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if event.type() == QEvent.Type.Resize and dragged:
            self.remember()
        return super().eventFilter(watched, event)
