"""Keep the effect in a file: a line to name it in, on the page itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from console.domain.codes import Export
from console.exchange.table_files import Table, write_tables
from console.services.reading import Told
from console.texts import translate
from console.ui.desk import Desk
from console.ui.widgets.path_row import PathRow
from console.ui.widgets.save_as import SaveAs


def _write(views: Told, path: Path, tables: Sequence[Table], citizens: Sequence[int]) -> Path:
    """In the questions' thread."""
    views.exported(Export.EFFECT, len(citizens), citizens)
    write_tables(path, tables)
    return path


class EffectExport(SaveAs):
    """`tables`, and which `citizens` are in them, are asked when the file is written."""

    def __init__(
        self,
        desk: Desk,
        tables: Callable[[], Sequence[Table]],
        citizens: Callable[[], Sequence[int]],
        parent: QWidget | None = None,
    ) -> None:
        path = PathRow(translate("Effect", "Fil til tallene (.xlsx eller .csv)"), saving=True)
        super().__init__(desk, path, translate("Effect", "Gem filen"), parent)
        self._tables = tables
        self._citizens = citizens

    def begin(self) -> None:
        self.propose(translate("Effect", "effekt.xlsx"))

    def write(self, path: Path) -> None:
        tables, citizens = self._tables(), self._citizens()
        self._desk.ask(lambda views: _write(views, path, tables, citizens), self._say)

    def _say(self, path: Path) -> None:
        self.written(translate("Effect", "Tallene er gemt i {path}", path=path))
