"""Keep the scorecard in a file, to be shown to a municipality: Excel, CSV, or a page as PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from console.domain.codes import Export
from console.exchange.table_files import Table, write_tables
from console.review.scorecard import Score
from console.services.reading import Told
from console.texts import translate
from console.ui.desk import Desk
from console.ui.review import paper
from console.ui.review import scorecard_words as words
from console.ui.widgets.path_row import PathRow
from console.ui.widgets.save_as import SaveAs

FILES = "Excel, CSV, PDF (*.xlsx *.csv *.pdf)"


class ScorecardExport(SaveAs):
    """One municipality's numbers, so that none is shown those of another; or all of them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        path = PathRow(
            translate("Scorecard", "Fil til tallene (.xlsx, .csv eller .pdf)"),
            saving=True,
            files=FILES,
        )
        super().__init__(desk, path, translate("Scorecard", "Gem filen"), parent)
        self._scores: tuple[Score, ...] = ()
        self._span: words.Span = (desk.clock(), None)

    def begin(self, scores: tuple[Score, ...], span: words.Span) -> None:
        """Keep these, the last of which the PDF is about."""
        self._scores, self._span = scores, span
        self.propose(words.file_name(scores[-1], self._desk.clock()))

    def write(self, path: Path) -> None:
        scores, span, now = self._scores, self._span, self._desk.clock()
        data = b""
        if path.suffix.lower() == ".pdf":
            html = words.page(scores[-1], span, now)
            title = words.place_text(scores[-1])
            data = paper.pdf(html, title=title, made_at=now, landscape=True)
        tables = words.tables(scores, span, now)
        self._desk.ask(lambda views: _write(views, path, tables, data), self._say)

    def _say(self, path: Path) -> None:
        self.written(translate("Scorecard", "Tallene er gemt i {path}", path=path))


def _write(views: Told, path: Path, tables: Sequence[Table], printed: bytes) -> Path:
    """In the questions' thread."""
    views.exported(Export.SCORECARD)
    if printed:
        path.write_bytes(printed)
    else:
        write_tables(path, tables)
    return path
