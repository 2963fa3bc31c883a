"""Keep the effect in a file: a line to name it in, on the page itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from console.exchange.table_files import Table, write_tables
from console.texts import translate
from console.ui.desk import Desk
from console.ui.widgets.path_row import PathRow
from console.ui.widgets.save_as import SaveAs


def _write(path: Path, tables: Sequence[Table]) -> Path:
    """In the questions' thread."""
    write_tables(path, tables)
    return path


class EffectExport(SaveAs):
    """`tables` is asked when the file is written."""

    def __init__(
        self, desk: Desk, tables: Callable[[], Sequence[Table]], parent: QWidget | None = None
    ) -> None:
        path = PathRow(translate("Effect", "Fil til tallene (.xlsx eller .csv)"), saving=True)
        super().__init__(desk, path, translate("Effect", "Gem filen"), parent)
        self._tables = tables

    def begin(self) -> None:
        self.propose(translate("Effect", "effekt.xlsx"))

    def write(self, path: Path) -> None:
        tables = self._tables()
        self._desk.ask(lambda _views: _write(path, tables), self._say)

    def _say(self, path: Path) -> None:
        self.written(translate("Effect", "Tallene er gemt i {path}", path=path))
