"""A place in the window that stays when what fills it is exchanged."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Place(QWidget):
    """Holds one widget at its full size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._held: QWidget | None = None

    def hold(self, widget: QWidget) -> None:
        """Show this widget; the one before is hidden and left to its owner."""
        if self._held is not None:
            self._held.hide()
            self._column.removeWidget(self._held)
        self._held = widget
        self._column.addWidget(widget)
        widget.show()
