"""A dense table that is sorted by one of its columns: a click on the heading, or the arrow keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from console.ui.widgets.row_table import Column, Row, RowTable

Key = Qt.Key


class SortedTable(RowTable[Row]):
    """Left and right go to the column beside, Space turns the order round.

    Columns that count (`right`) begin with the largest. Columns without an `order` do not sort.
    """

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Row]],
        *,
        key: Callable[[Row], object],
        last: Callable[[Row], bool],
        by: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """last: lines that sum up, which stay under the others as they come."""
        super().__init__(name, columns, key=key, parent=parent)
        self._columns = columns
        self._last = last
        self._as_given: Sequence[Row] = ()
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._clicked)
        self._by, self._down = by, columns[by].right
        self._point()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self._as_given = rows
        order = self._columns[self._by].order
        if order is None:
            return
        above = [row for row in rows if not self._last(row)]
        above.sort(key=order, reverse=self._down)
        super().show_rows((*above, *(row for row in rows if self._last(row))))

    def sort_by(self, column: int, *, down: bool) -> None:
        self._by, self._down = column, down
        self._point()
        self.show_rows(self._as_given)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Key.Key_Left: -1, Key.Key_Right: 1}.get(Key(event.key()))
        if step is not None:
            sortable = [at for at, column in enumerate(self._columns) if column.order]
            to = sortable[(sortable.index(self._by) + step) % len(sortable)]
            self.sort_by(to, down=self._columns[to].right)
        elif event.key() == Key.Key_Space:
            self.sort_by(self._by, down=not self._down)
        else:
            super().keyPressEvent(event)

    def _clicked(self, column: int) -> None:
        if self._columns[column].order is not None:
            again = column == self._by
            self.sort_by(column, down=not self._down if again else self._columns[column].right)

    def _point(self) -> None:
        """An arrow in the words: Qt's own is painted over a heading on the right."""
        arrow = "↓" if self._down else "↑"
        self._model.columns = [
            replace(column, title=f"{column.title} {arrow}") if at == self._by else column
            for at, column in enumerate(self._columns)
        ]
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        self._fit_columns()
