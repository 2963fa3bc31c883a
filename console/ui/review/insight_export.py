"""Give a citizen who asks what is kept of who has looked: CSV, Excel, or a page as PDF."""

from __future__ import annotations

from datetime import datetime
from html import escape
from pathlib import Path

from PySide6.QtWidgets import QWidget

from console.domain.codes import Export
from console.exchange import insight
from console.services.audit_view import AuditRow
from console.services.reading import Told
from console.texts import translate
from console.ui.desk import Desk
from console.ui.review import paper
from console.ui.widgets.path_row import PathRow
from console.ui.widgets.save_as import SaveAs

FILES = "PDF, Excel, CSV (*.pdf *.xlsx *.csv)"
Rows = tuple[AuditRow, ...]


class InsightExport(SaveAs):
    """One citizen's, up to the moment it is asked for. The file's name says nothing of whom."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        path = PathRow(
            translate("Insight", "Fil til borgeren (.pdf, .xlsx eller .csv)"),
            saving=True,
            files=FILES,
        )
        super().__init__(desk, path, translate("Insight", "Gem filen"), parent)
        self._citizen = 0

    def begin(self, citizen_id: int) -> None:
        self._citizen = citizen_id
        self.propose(translate("Insight", "indsigt.pdf"))

    def write(self, path: Path) -> None:
        """On record before it is written."""
        citizen, now = self._citizen, self._desk.clock()
        self._desk.ask(
            lambda views: _rows(views, citizen, now),
            lambda rows: self._write(path, rows, citizen, now),
        )

    def _write(self, path: Path, rows: Rows, citizen: int, now: datetime) -> None:
        data = b""
        if path.suffix.lower() == ".pdf":
            title = insight.title(citizen, now)
            data = paper.pdf(page(rows, citizen, now), title=title, made_at=now, landscape=True)
        self._desk.ask(lambda _views: _keep(path, rows, citizen, now, data), self._say)

    def _say(self, path: Path) -> None:
        self.written(translate("Insight", "Indsigten er gemt i {path}", path=path))


def page(rows: Rows, citizen: int, until: datetime) -> str:
    """The printed page as HTML."""
    table = insight.table(rows, citizen, until)
    cells = [tuple(map(str, row)) for row in table.rows]
    return f"<h2>{escape(table.title)}</h2>" + paper.table_html(table.headings, cells)


def _rows(views: Told, citizen: int, until: datetime) -> Rows:
    """In the questions' thread."""
    rows = insight.of_citizen(views, citizen, until)
    views.exported(Export.INSIGHT, len(rows), citizen_id=citizen)
    return rows


def _keep(path: Path, rows: Rows, citizen: int, until: datetime, printed: bytes) -> Path:
    """In the questions' thread."""
    if printed:
        path.write_bytes(printed)
    else:
        insight.write(path, rows, citizen, until)
    return path
