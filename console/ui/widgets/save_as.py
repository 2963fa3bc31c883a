"""A file named on the page itself: written, or replaced when asked twice; never a dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.texts import translate
from console.ui.desk import Desk, Message, Tone
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.path_row import PathRow
from console.ui.widgets.text import text_label


class SaveAs(QWidget):
    """closed: written or given up. What is written is the subclass's `write(path)`."""

    closed = Signal()

    def __init__(
        self, desk: Desk, path: PathRow, save_text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._agreed: Path | None = None
        self.path = path
        self.save_button = button(save_text, self.save, icon="export", role="primary")
        self.cancel_button = button(translate("SaveAs", "Fortryd"), self.closed.emit)
        self.warning = text_label(tone="warn", wrap=True)
        self.warning.hide()
        self.path.entered.connect(self.save)
        self.path.picked.connect(self._picked)
        self.path.line.textChanged.connect(self._forget)
        self._place()

    def _place(self) -> None:
        """One line; a page of its own places the parts otherwise."""
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.path, 1)
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.warning)

    def propose(self, file_name: str) -> None:
        """Propose a place that is the person's own."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.path.line.setText(str(Path(folder) / file_name))
        self.show()
        self.path.setFocus()
        self.path.line.selectAll()

    def _picked(self) -> None:
        """The platform's window has asked about a file that is there already."""
        self._agreed = self.path.path

    def _forget(self) -> None:
        self._agreed = None
        self.warning.hide()

    def save(self) -> None:
        """Write it; a file that is there already is only replaced when asked twice."""
        path = self.path.path
        if path is None:
            self.path.setFocus()
            return
        if path.is_file() and path != self._agreed:
            self._agreed = path
            self.warning.setText(
                translate("SaveAs", "Filen findes allerede. Gem igen for at erstatte den.")
            )
            self.warning.show()
            return
        self.write(path)

    def write(self, path: Path) -> None:
        """Write the file off the window's thread, then call `written`."""
        raise NotImplementedError

    def written(self, text: str) -> None:
        """Say where it is, and go."""
        self._desk.said.emit(Message(Tone.INFO, text=text))
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
