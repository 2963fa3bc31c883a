"""Keep the effect in a file: a line to name it in, on the page itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.exchange.table_files import Table, write_tables
from console.texts import translate
from console.ui.desk import Desk, Message, Tone
from console.ui.directory.path_row import PathRow
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.text import text_label


def _write(path: Path, tables: Sequence[Table]) -> Path:
    """In the questions' thread."""
    write_tables(path, tables)
    return path


class EffectExport(QWidget):
    """closed: written or given up. `tables` is asked when the file is written."""

    closed = Signal()

    def __init__(
        self, desk: Desk, tables: Callable[[], Sequence[Table]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tables = tables
        self._agreed: Path | None = None
        self.path = PathRow(translate("Effect", "Fil til tallene (.xlsx eller .csv)"), saving=True)
        self.save_button = button(
            translate("Effect", "Gem filen"), self.save, icon="export", role="primary"
        )
        self.cancel_button = button(translate("Effect", "Fortryd"), self.closed.emit)
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
        """Propose a place that is the person's own."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.path.line.setText(str(Path(folder) / translate("Effect", "effekt.xlsx")))
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
                translate("Effect", "Filen findes allerede. Gem igen for at erstatte den.")
            )
            self.warning.show()
            return
        tables = self._tables()
        self._desk.ask(lambda _views: _write(path, tables), self._written)

    def _written(self, path: Path) -> None:
        text = translate("Effect", "Tallene er gemt i {path}", path=path)
        self._desk.said.emit(Message(Tone.INFO, text=text))
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
