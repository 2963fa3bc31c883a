"""A box to tick, drawn like the choices of several, so that it is seen in every theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from console.ui import icons


class Tick(QPushButton):
    """On or off, with its words beside it; Space and Enter turn it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("role", "choice")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setIconSize(icons.scaled())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.toggled.connect(self._show)
        self._show(False)

    def _show(self, checked: bool) -> None:
        picture, colour = ("box_checked", "on_selection") if checked else ("box", "muted")
        self.setIcon(icons.icon(picture, colour))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)
