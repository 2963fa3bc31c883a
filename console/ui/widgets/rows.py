"""A table of records in memory, kept by id: what did not change stays where it is.

For what is small and open (the boards) or already paged; filtering and sorting of history is
storage's work.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from console.ui import icons
from console.ui import theme as themes


class HasId(Protocol):
    @property
    def id(self) -> int: ...


R = TypeVar("R", bound=HasId)
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
ID_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, kw_only=True)
class Column(Generic[R]):
    """One column. `text` is what is shown, `sort` what is compared (the text if not given).

    tone: ok, warn, alarm, info, muted or empty, for text and icon. icon: an icon's name, with a
    colour of its own after a colon if need be, e.g. ``madeup:muted``.
    sample: a text as wide as the column should be; the one without it takes what is left.
    roomy: the same where there is room to spare.
    rank: where the view is too narrow, columns of the highest rank are left out first; 0 never is.
    least: so many characters the column that takes the rest wants at least.
    running: the text follows the clock, and is repainted each second.
    spoken: what a screen reader says for the text, where an icon says more than it.
    """

    title: str
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None
    icon: Callable[[R], str] | None = None
    tone: Callable[[R], str] | None = None
    tip: Callable[[R], str] | None = None
    sample: str = ""
    roomy: str = ""
    right: bool = False
    rank: int = 0
    least: int = 12
    running: bool = False
    spoken: Callable[[R], str] | None = None


class RowsModel(QAbstractTableModel, Generic[R]):
    """Show `rows` with `show`; selection and scrolling follow the ids."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[R] = []
        self._given: list[R] = []
        self._sorted_by: tuple[int, bool] | None = None

    # What is shown -------------------------------------------------------------------------

    @property
    def rows(self) -> Sequence[R]:
        return self._rows

    def row_of(self, key: int) -> int | None:
        return next((at for at, row in enumerate(self._rows) if row.id == key), None)

    def record(self, index: Index) -> R | None:
        return self._rows[index.row()] if index.isValid() else None

    def show(self, rows: Sequence[R]) -> None:
        """Replace the rows with the least change; the order given is the list's own."""
        self._given = list(rows)
        self._change_to(self._in_order())

    def say_anew(self) -> None:
        """What the columns say has changed without the rows."""
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def sort_by(self, column: int | None, *, descending: bool = False) -> None:
        """Sort by a column's values; None is the list's own order again."""
        self._sorted_by = None if column is None else (column, descending)
        self._change_to(self._in_order())

    def _in_order(self) -> list[R]:
        if self._sorted_by is None:
            return list(self._given)
        column = self.columns[self._sorted_by[0]]
        return sorted(self._given, key=column.sort or column.text, reverse=self._sorted_by[1])

    # Least change --------------------------------------------------------------------------

    def _change_to(self, wanted: list[R]) -> None:
        keys = [row.id for row in wanted]
        self._remove_others(set(keys))
        self._reorder(keys)
        self._insert_missing(wanted)
        self._replace_changed(wanted)

    def _remove_others(self, keys: set[int]) -> None:
        for at in range(len(self._rows) - 1, -1, -1):
            if self._rows[at].id not in keys:
                self.beginRemoveRows(NO_PARENT, at, at)
                del self._rows[at]
                self.endRemoveRows()

    def _reorder(self, keys: list[int]) -> None:
        place = {key: at for at, key in enumerate(keys)}
        ordered = sorted(self._rows, key=lambda row: place[row.id])
        if ordered == self._rows:
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in old]
        self._rows = ordered
        at = {row.id: number for number, row in enumerate(ordered)}
        new = [self.index(at[key], index.column()) for key, index in zip(ids, old, strict=True)]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _insert_missing(self, wanted: list[R]) -> None:
        known = {row.id for row in self._rows}
        if not known and wanted:
            self.beginInsertRows(NO_PARENT, 0, len(wanted) - 1)
            self._rows = list(wanted)
            self.endInsertRows()
            return
        for at, row in enumerate(wanted):
            if row.id not in known:
                self.beginInsertRows(NO_PARENT, at, at)
                self._rows.insert(at, row)
                self.endInsertRows()

    def _replace_changed(self, wanted: list[R]) -> None:
        last = len(self.columns) - 1
        for at, row in enumerate(wanted):
            if self._rows[at] is not row and self._rows[at] != row:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at, 0), self.index(at, last))

    # Qt's questions ------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.DecorationRole if column.icon:
                name, _, colour = column.icon(row).partition(":")
                tone = column.tone(row) if column.tone else ""
                return icons.icon(name, colour or tone) if name else None
            case Qt.ItemDataRole.ForegroundRole if column.tone and column.tone(row):
                return QColor(getattr(themes.current(), column.tone(row)))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.ToolTipRole:
                return (column.tip or column.text)(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {(column.spoken or column.text)(row)}"
            case _ if role == ID_ROLE:
                return row.id
        return None


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
