"""Write the directory to a CSV or Excel file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.exchange.directory_files import write_directory
from console.services.views import Views
from console.texts import translate
from console.ui.desk import Desk
from console.ui.theme import UNIT
from console.ui.widgets.path_row import PathRow
from console.ui.widgets.save_as import SaveAs
from console.ui.widgets.text import text_label


def _write(path: Path, views: Views) -> Path:
    """In the questions' thread."""
    write_directory(path, views.municipalities())
    return path


class ExportPanel(SaveAs):
    """A page of its own, which explains what the file is for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        path = PathRow(translate("Directory", "Fil, der skal gemmes i"), saving=True)
        super().__init__(desk, path, translate("Directory", "Gem filen"), parent)

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
        self.propose("kommuner.xlsx")

    def write(self, path: Path) -> None:
        self._desk.ask(lambda views: _write(path, views), self._say)

    def _say(self, path: Path) -> None:
        self.written(translate("Directory", "Kommunelisten er gemt i {path}", path=path))
