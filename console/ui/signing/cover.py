"""One page instead of everything: what lies under it is hidden, not painted over, so that neither
an eye nor a screen reader nor the Tab key finds it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from console.ui import layouts


class Cover:
    """Put over a window's middle, docks and bars; taken off, they stand as they stood."""

    def __init__(self, window: QMainWindow, middle: QWidget, docks: Sequence[QDockWidget]) -> None:
        self._window = window
        self._docks = docks
        self._middle = middle
        self._stack = QStackedWidget()
        self._stack.addWidget(middle)
        self._page: QWidget | None = None
        self._state: QByteArray | None = None
        self._focus: QWidget | None = None
        window.setCentralWidget(self._stack)

    @property
    def page(self) -> QWidget | None:
        """The page everything is covered by; None if nothing is."""
        return self._page

    def state(self) -> QByteArray:
        """Where the docks are when nothing covers them."""
        return self._state if self._state is not None else layouts.state(self._window)

    def put(self, page: QWidget) -> None:
        """Cover everything with this page; another page takes the place of the one before."""
        old, self._page = self._page, page
        focus = self._window.focusWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if old is not None:
            old.deleteLater()
            return
        self._focus = focus
        self._state = layouts.state(self._window)
        for popup in iter(QApplication.activePopupWidget, None):
            popup.close()
        for dock in self._docks:
            dock.hide()
        self._window.menuBar().hide()
        self._window.statusBar().hide()
        self._let_work(False)

    def take_off(self) -> None:
        """Show again what was covered, with the focus where it was."""
        if self._page is None or self._state is None:
            return
        self._let_work(True)
        self._stack.setCurrentIndex(0)
        self._stack.removeWidget(self._page)
        self._page.deleteLater()
        self._window.menuBar().show()
        self._window.statusBar().show()
        layouts.put_back(self._window, self._state)
        if self._focus is not None and isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._page = self._state = self._focus = None

    def _let_work(self, works: bool) -> None:
        """What is hidden can still be given the keyboard, by an answer that comes late; what does
        not work cannot."""
        window = self._window
        for part in (self._middle, *self._docks, window.menuBar(), window.statusBar()):
            part.setEnabled(works)
