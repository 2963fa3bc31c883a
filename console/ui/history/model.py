"""A table of a million calls of which only a few pages are ever in memory.

Pages are asked for by key, off the window's thread: the first when the query is set, the next when
the end comes into view, an old one again when it is scrolled back to.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from console.services.views import HistoryQuery, HistoryRow
from console.ui.desk import Desk
from console.ui.widgets.row_table import LEFT, RIGHT, Column, Index, cell

PAGE = 100
"""Rows in a page."""
KEPT = 20
"""Pages in memory; the rest is asked for again."""


class HistoryModel(QAbstractTableModel):
    """loaded: the first page of a query is there, with how many rows it has."""

    loaded = Signal(int)

    def __init__(
        self, desk: Desk, columns: Sequence[Column[HistoryRow]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._columns = columns
        self._query: HistoryQuery | None = None
        self._answered: HistoryQuery | None = None
        self._asked = 0
        self._clear()

    def _clear(self) -> None:
        self._starts: list[int] = []
        """The first row of every page known."""
        self._befores: list[int | None] = []
        """The key that page was asked for with."""
        self._pages: OrderedDict[int, tuple[HistoryRow, ...]] = OrderedDict()
        self._count = 0
        self._last: int | None = None
        self._ended = True
        self._loading: set[int] = set()

    # Asking --------------------------------------------------------------------------------

    def set_query(self, query: HistoryQuery) -> None:
        """Look for this; what was shown stays until the first page is there."""
        self._query = replace(query, before=None, limit=PAGE)
        self._asked += 1
        self._loading = {0}
        self._ask(0, None, fresh=True)

    @property
    def answers(self) -> bool:
        """Whether what is shown is what was found for the query, and not for the one before."""
        return self._query is not None and self._query == self._answered

    def refresh(self, calls: Iterable[int], citizens: Iterable[int] = ()) -> None:
        """Ask again for the pages in memory that show any of these calls, or calls of these
        citizens."""
        wanted, people = set(calls), set(citizens)
        for page, rows in list(self._pages.items()):
            if any(row.id in wanted or row.citizen_id in people for row in rows):
                self._request(page)

    @property
    def newest(self) -> int:
        """The highest number shown, 0 before anything is."""
        first = self._pages.get(0, ())
        return max((row.id for row in first), default=0)

    def _request(self, page: int) -> None:
        if page not in self._loading:
            self._loading.add(page)
            self._ask(page, self._befores[page], fresh=False)

    def _ask(self, page: int, before: int | None, *, fresh: bool) -> None:
        asked, query = self._asked, replace(self._query or HistoryQuery(), before=before)

        def take(rows: Sequence[HistoryRow]) -> None:
            if asked == self._asked:
                self._take(page, before, tuple(rows), fresh)

        task = self._desk.ask(lambda views: views.history(query), take)
        task.add_done_callback(lambda _task: self._loading.discard(page))

    def _take(
        self, page: int, before: int | None, rows: tuple[HistoryRow, ...], fresh: bool
    ) -> None:
        self._loading.discard(page)
        if fresh:
            self._start(rows)
        elif page == len(self._starts):
            self._append(before, rows)
        else:
            self._renew(page, rows)
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)

    def _start(self, rows: tuple[HistoryRow, ...]) -> None:
        self.beginResetModel()
        self._clear()
        self._answered = self._query
        if rows:
            self._add_page(self._again_from(rows), rows)
        self.endResetModel()
        self.loaded.emit(len(rows))

    def _again_from(self, rows: tuple[HistoryRow, ...]) -> int | None:
        """The key that gives the first page again even when newer calls have come; a number that
        is looked for comes first of all, and only without a key."""
        text = self._query.text.strip() if self._query else ""
        return None if text.isdecimal() else rows[0].id + 1

    def _append(self, before: int | None, rows: tuple[HistoryRow, ...]) -> None:
        if not rows:
            self._ended = True
            return
        self.beginInsertRows(QModelIndex(), self._count, self._count + len(rows) - 1)
        self._add_page(before, rows)
        self.endInsertRows()

    def _add_page(self, before: int | None, rows: tuple[HistoryRow, ...]) -> None:
        self._pages[len(self._starts)] = rows
        self._starts.append(self._count)
        self._befores.append(before)
        self._count += len(rows)
        self._last = rows[-1].id
        self._ended = len(rows) < PAGE

    def _renew(self, page: int, rows: tuple[HistoryRow, ...]) -> None:
        self._pages[page] = rows
        self._pages.move_to_end(page)
        first = self._starts[page]
        last = min(first + max(len(rows), 1), self._count) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    # What the view asks --------------------------------------------------------------------

    def row(self, at: int) -> HistoryRow | None:
        """The row at this place, or None while its page is on the way."""
        if not 0 <= at < self._count:
            return None
        page = bisect_right(self._starts, at) - 1
        rows = self._pages.get(page)
        if rows is None:
            self._request(page)
            return None
        place = at - self._starts[page]
        return rows[place] if place < len(rows) else None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._ended and len(self._starts) not in self._loading

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._loading.add(len(self._starts))
            self._ask(len(self._starts), self._last, fresh=False)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if self._columns[section].right else LEFT
        return None

    def data(self, index: Index, role: int = 0) -> object:
        if not index.isValid():
            return None
        row = self.row(index.row())
        if row is not None:
            return cell(self._columns[index.column()], row, role)
        return "…" if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None

    @property
    def rows_in_memory(self) -> int:
        return sum(map(len, self._pages.values()))
