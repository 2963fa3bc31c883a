"""Write the change of shift to a PDF file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.services.handover_view import HandoverView
from console.texts import translate
from console.ui.desk import Desk, Message, Tone
from console.ui.directory.path_row import PathRow
from console.ui.review.handover_pdf import pdf
from console.ui.review.handover_words import file_name
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.text import text_label


class HandoverPrint(QWidget):
    """closed: written or given up."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._agreed: Path | None = None
        self.path = PathRow(
            translate("Handover", "PDF, der skal gemmes i"),
            saving=True,
            files="PDF (*.pdf)",
            suffix="pdf",
        )
        self.save_button = button(
            translate("Handover", "Gem PDF"), self.save, icon="export", role="primary"
        )
        self.cancel_button = button(translate("Handover", "Fortryd"), self.closed.emit)
        self.warning = text_label(tone="warn", wrap=True)
        self.warning.hide()
        self.path.entered.connect(self.save)
        self.path.picked.connect(self._picked)
        self.path.line.textChanged.connect(self._forget)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.path, 1)
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.warning)

    def begin(self) -> None:
        """Propose a place that is the person's own, named by the hour alone."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.path.line.setText(str(Path(folder) / file_name(self._desk.clock())))
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
        """Write what is open now; a file that is there is only replaced when asked twice."""
        path = self.path.path
        if path is None:
            self.path.setFocus()
            return
        if path.is_file() and path != self._agreed:
            self._agreed = path
            self.warning.setText(
                translate("Handover", "Filen findes allerede. Gem igen for at erstatte den.")
            )
            self.warning.show()
            return
        now = self._desk.clock()
        self._desk.ask(lambda views: (path, views.handover(now)), self._write)

    def _write(self, found: tuple[Path, HandoverView]) -> None:
        path, view = found
        data = pdf(view, self._desk.clock())
        self._desk.ask(lambda _views: (path, path.write_bytes(data)), self._written)

    def _written(self, found: tuple[Path, int]) -> None:
        text = translate("Handover", "Vagtskiftet er gemt i {path}", path=found[0])
        self._desk.said.emit(Message(Tone.INFO, text=text))
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
