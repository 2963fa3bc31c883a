"""Write the change of shift to a PDF file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from console.domain.codes import Export
from console.services.handover_view import HandoverView
from console.services.reading import Told
from console.texts import translate
from console.ui.desk import Desk
from console.ui.review.handover_pdf import pdf
from console.ui.review.handover_words import file_name
from console.ui.widgets.path_row import PathRow
from console.ui.widgets.save_as import SaveAs


class HandoverPrint(SaveAs):
    """What is open when it is written; the file is named by the hour alone."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        path = PathRow(
            translate("Handover", "PDF, der skal gemmes i"),
            saving=True,
            files="PDF (*.pdf)",
            suffix="pdf",
        )
        super().__init__(desk, path, translate("Handover", "Gem PDF"), parent)

    def begin(self) -> None:
        self.propose(file_name(self._desk.clock()))

    def write(self, path: Path) -> None:
        now = self._desk.clock()
        self._desk.ask(lambda views: (path, views.handover(now)), self._print)

    def _print(self, found: tuple[Path, HandoverView]) -> None:
        path, view = found
        data = pdf(view, self._desk.clock())
        self._desk.ask(lambda views: _write(views, path, data), self._say)

    def _say(self, found: tuple[Path, int]) -> None:
        self.written(translate("Handover", "Vagtskiftet er gemt i {path}", path=found[0]))


def _write(views: Told, path: Path, data: bytes) -> tuple[Path, int]:
    """In the questions' thread."""
    views.exported(Export.HANDOVER)
    return path, path.write_bytes(data)
