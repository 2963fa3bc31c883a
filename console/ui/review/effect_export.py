"""Keep the effect in a file: a line to name it in, on the page itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from console.domain.codes import EffectPicture, Export, WhoCalled
from console.exchange.table_files import write_file, write_tables
from console.reports.effect_tables import PDF, check_ending, tables
from console.review.effect import Effect
from console.services.reading import Told
from console.texts import translate
from console.ui.desk import Desk
from console.ui.review.effect_pdf import Report, report
from console.ui.widgets.path_row import PathRow
from console.ui.widgets.save_as import SaveAs

Shown = tuple[Effect, WhoCalled]


def _write(views: Told, path: Path, shown: Shown, now: datetime) -> Path:
    """In the measures' thread."""
    check_ending(path)
    views.exported(Export.EFFECT, len(shown[0].citizens), shown[0].citizens)
    write_tables(path, tables(*shown, now))
    return path


def _print(views: Told, path: Path, shown: Shown, data: bytes) -> Path:
    """In the measures' thread."""
    views.exported(Export.EFFECT, len(shown[0].citizens), shown[0].citizens)
    write_file(path, data)
    return path


class EffectExport(SaveAs):
    """`shown` is asked when the file is written: what is measured, and whose calls count."""

    def __init__(
        self, desk: Desk, shown: Callable[[], Shown], parent: QWidget | None = None
    ) -> None:
        path = PathRow(
            translate("Effect", "Fil til tallene (.pdf, .xlsx eller .csv)"),
            saving=True,
            files="PDF, Excel, CSV (*.pdf *.xlsx *.csv)",
            suffix="pdf",
        )
        super().__init__(desk, path, translate("Effect", "Gem filen"), parent)
        self._shown = shown

    def begin(self) -> None:
        self.propose(translate("Effect", "effekt.pdf"))

    def write(self, path: Path) -> None:
        shown, now = self._shown(), self._desk.clock()
        if path.suffix.lower() == PDF:
            self._desk.measure(
                lambda _views: report(*shown, now), lambda made: self._draw(path, shown, made, {})
            )
        else:
            self._desk.measure(lambda views: _write(views, path, shown, now), self._say)

    def _draw(self, path: Path, shown: Shown, made: Report, images: dict[str, QImage]) -> None:
        """One picture at a time, so that the window answers between them; then the rest."""
        left = [picture for picture in EffectPicture if picture.value not in images]
        if made.shown and left:
            images[left[0].value] = made.draw(left[0])
            QTimer.singleShot(0, self, lambda: self._draw(path, shown, made, images))
            return
        self._desk.measure(lambda views: _print(views, path, shown, made.pdf(images)), self._say)

    def _say(self, path: Path) -> None:
        self.written(translate("Effect", "Tallene er gemt i {path}", path=path))
