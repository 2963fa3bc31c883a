"""Write the directory to a CSV or Excel file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.exchange.directory_files import write_directory
from console.services.views import Views
from console.texts import translate
from console.ui.desk import Desk, Message, Tone
from console.ui.directory.path_row import PathRow
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.text import text_label


def _write(path: Path, views: Views) -> Path:
    """In the questions' thread."""
    write_directory(path, views.municipalities())
    return path


class ExportPanel(QWidget):
    """closed: written or given up."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._agreed: Path | None = None
        self.path = PathRow(translate("Directory", "Fil, der skal gemmes i"), saving=True)
        self.save_button = button(
            translate("Directory", "Gem filen"), self.save, icon="export", role="primary"
        )
        self.cancel_button = button(translate("Directory", "Fortryd"), self.closed.emit)
        self.warning = text_label(tone="warn", wrap=True)
        self.path.entered.connect(self.save)
        self.path.picked.connect(self._picked)
        self.path.line.textChanged.connect(self._forget)
        self._place()

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(2 * UNIT)
        column.addWidget(
            text_label(translate("Directory", "Gem kommunelisten som fil"), role="title")
        )
        hint = translate(
            "Directory",
            "Navnet bestemmer formen: .xlsx til Excel, .csv til alt andet. Filen kan rettes og "
            "indlæses igen.",
        )
        column.addWidget(text_label(hint, role="muted", wrap=True))
        column.addWidget(self.path)
        column.addWidget(self.warning)
        column.addLayout(buttons)
        column.addStretch(1)

    def begin(self) -> None:
        """Propose a place that is the person's own."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.path.line.setText(str(Path(folder) / "kommuner.xlsx"))
        self.path.setFocus()
        self.path.line.selectAll()

    def _picked(self) -> None:
        """The platform's window has asked about a file that is there already."""
        self._agreed = self.path.path

    def _forget(self) -> None:
        self._agreed = None
        self.warning.clear()
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
                translate("Directory", "Filen findes allerede. Gem igen for at erstatte den.")
            )
            self.warning.show()
            return
        self._desk.ask(lambda views: _write(path, views), self._written)

    def _written(self, path: Path) -> None:
        text = translate("Directory", "Kommunelisten er gemt i {path}", path=path)
        self._desk.said.emit(Message(Tone.INFO, text=text))
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
