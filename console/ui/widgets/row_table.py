"""A dense table of frozen rows: shown whole, opened with Enter or a double click.

For lists that are small. History pages by key and has a model of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from console.ui import icons, theme
from console.ui.widgets.cells import CellDelegate

COMPARED = 1000
"""Rows at most; more are shown anew in less time than it takes to find that they are the same."""

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, kw_only=True)
class Column(Generic[Row]):
    """One column. `tone` and `icon` give a theme colour's name and an icon's name, or ''.

    rank: where there is no room, the highest is left out first; 0 never. least: how many letters a
    column that stretches needs for that.
    """

    title: str
    text: Callable[[Row], str]
    tone: Callable[[Row], str] | None = None
    icon: Callable[[Row], str] | None = None
    right: bool = False
    stretch: bool = False
    rank: int = 0
    least: int = 12
    order: Callable[[Row], Any] | None = None
    """What a table that sorts goes by."""


class RowModel(QAbstractTableModel, Generic[Row]):
    """Rows as they are; set anew as a whole."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if self.columns[section].right else LEFT
        return None

    def data(self, index: Index, role: int = 0) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        return cell(self.columns[index.column()], self.rows[index.row()], role)


def cell(column: Column[Row], row: Row, role: int) -> object:
    """What a column shows of a row, by Qt's role."""
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
            return column.text(row).replace("\n", " ")
        case Qt.ItemDataRole.ForegroundRole:
            tone = column.tone(row) if column.tone else ""
            return QColor(getattr(theme.current(), tone)) if tone else None
        case Qt.ItemDataRole.DecorationRole:
            name = column.icon(row) if column.icon else ""
            tone = column.tone(row) if column.tone else ""
            return icons.icon(name, tone) if name else None
        case Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column.right else LEFT
    return None


class DenseTable(QTableView):
    """The look and the keys of every table: whole rows, Enter opens, no wrapping, no grid.

    opened(int) and chosen(int) tell the row's place; chosen is also told for a change by keys.
    """

    opened = Signal(int)
    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self._columns: Sequence[Column[Any]] = ()
        self._widths: dict[int, int] = {}
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        self._fit_rows()
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def use(self, model: QAbstractTableModel, columns: Sequence[Column[Any]]) -> None:
        """Show this model, as wide as its columns ask for."""
        self.setModel(model)
        self._columns = columns
        header = self.horizontalHeader()
        header.setMinimumSectionSize(24)
        header.setStretchLastSection(not any(column.stretch for column in columns))
        for at, column in enumerate(columns):
            if column.stretch:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._current_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    def make_room(self) -> None:
        """Leave out what there is no room for, by rank."""
        ranked = [at for at, column in enumerate(self._columns) if column.rank]
        if not ranked:
            return
        letter = self.fontMetrics().averageCharWidth()
        for at, column in enumerate(self._columns):
            if column.stretch:
                self._widths[at] = column.least * letter
            elif not self.isColumnHidden(at) and not self._fills(at):
                self._widths[at] = self.columnWidth(at)
        over = sum(self._widths.values()) - self.viewport().width()
        for at in sorted(ranked, key=lambda at: -self._columns[at].rank):
            self.setColumnHidden(at, over > 0)
            over -= self._widths[at] if over > 0 else 0
        stretching = [at for at, column in enumerate(self._columns) if column.stretch]
        none_left = all(map(self.isColumnHidden, stretching))
        self.horizontalHeader().setStretchLastSection(none_left)

    def _fills(self, column: int) -> bool:
        """Whether it is wider than it asks for, being the last where none stretches."""
        shown = [at for at in range(len(self._columns)) if not self.isColumnHidden(at)]
        return self.horizontalHeader().stretchLastSection() and column == shown[-1]

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 5)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text asks for higher rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def current_row(self) -> int:
        """The row's place, or -1."""
        return self.currentIndex().row()

    def select_row(self, row: int) -> None:
        """Move to a row without telling anybody."""
        self._quiet = True
        self.setCurrentIndex(self.model().index(row, 0))
        self._quiet = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_row() >= 0:
            self.opened.emit(self.current_row())
            return
        super().keyPressEvent(event)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.chosen.emit(current.row())


class RowTable(DenseTable, Generic[Row]):
    """A table of rows; the current one stays current by its key when the rows are set anew."""

    row_opened = Signal(object)
    row_chosen = Signal(object)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Row]],
        *,
        key: Callable[[Row], object],
        most: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """most: grow with the rows up to this many; 0 leaves the height to the layout."""
        super().__init__(name, parent)
        self._key = key
        self._most = most
        self._model: RowModel[Row] = RowModel(columns, self)
        self.use(self._model, columns)
        self.opened.connect(lambda at: self.row_opened.emit(self.rows[at]))
        self.chosen.connect(lambda at: self.row_chosen.emit(self.rows[at]))

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._model.rows

    @property
    def current(self) -> Row | None:
        at = self.current_row()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; nothing is told, and the current row stays if it is still there."""
        rows = tuple(rows)
        if len(rows) <= COMPARED and rows == self.rows:
            return
        before = self.current
        self._model.show_rows(rows)
        self._fit_columns()
        if before is not None:
            self.show_current(self._key(before))
        if self._most:
            self._fit_height()

    def show_current(self, key: object) -> bool:
        """Make the row with this key current; False if there is none."""
        for at, row in enumerate(self.rows):
            if self._key(row) == key:
                self.select_row(at)
                return True
        return False

    def _fit_columns(self) -> None:
        header = self.horizontalHeader()
        for at in range(len(self._model.columns)):
            if header.sectionResizeMode(at) != QHeaderView.ResizeMode.Stretch:
                wanted = max(self.sizeHintForColumn(at) + 6, header.sectionSizeHint(at) + 4)
                self._widths[at] = min(wanted, 260)
                self.setColumnWidth(at, self._widths[at])
        self.make_room()

    def _fit_height(self) -> None:
        shown = max(1, min(len(self.rows), self._most))
        rows = shown * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 2)
