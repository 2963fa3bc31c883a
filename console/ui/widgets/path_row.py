"""A path to type, or to choose in the platform's own window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from console.texts import translate
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button

FILTER = "CSV, Excel (*.csv *.xlsx)"


class PathRow(QWidget):
    """entered: Enter in the line. picked: the platform's window gave a path."""

    entered = Signal()
    picked = Signal()

    def __init__(
        self,
        name: str,
        *,
        saving: bool,
        files: str = FILTER,
        suffix: str = "xlsx",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._saving = saving
        self._files = files
        self._suffix = suffix
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(name)
        self.line.returnPressed.connect(self.entered)
        self.choose_button: QPushButton = button(translate("Directory", "Vælg …"), self.choose)
        self.choose_button.setAccessibleName(translate("Directory", "Vælg fil"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose_button)
        self.setFocusProxy(self.line)

    @property
    def path(self) -> Path | None:
        """What is typed, with ~ as the home folder; None where nothing is."""
        text = self.line.text().strip().strip('"')
        if not text or "\0" in text:
            return None
        path = Path(text)
        return Path.home() / Path(*path.parts[1:]) if path.parts[:1] == ("~",) else path

    def choose(self) -> None:
        """Open the platform's window; the console goes on meanwhile."""
        dialog = QFileDialog(self, self.line.accessibleName(), self.line.text(), self._files)
        if self._saving:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(self._suffix)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, path: str) -> None:
        self.line.setText(path)
        self.line.setFocus()
        self.picked.emit()
