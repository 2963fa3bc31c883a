"""The one table of the interface: whole rows, by keyboard or mouse, dense, without a grid."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from console.texts import translate
from console.ui import icons
from console.ui import theme as themes
from console.ui.widgets.cells import CellDelegate
from console.ui.widgets.rows import ID_ROLE, Index, RowsModel
from console.ui.widgets.timers import regular

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason}
PADDING = 10
EMPTY_FLAGS = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
EMPTY_MARGINS = (12, 16, 12, 4)
"""Left, above, right and below what an empty list says."""


class RowsView(QTableView):
    """opened(id): Enter or double click. picked(id): another row is current, 0 for none."""

    opened = Signal(int)
    picked = Signal(int)

    def __init__(self, model: RowsModel[Any], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_model = model
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self._empty = ("", "")
        self._descending: dict[int, bool] = {}
        self._left_at = 0
        self._look()
        self._clock = regular(self, self._repaint_running, 1000)
        self.doubleClicked.connect(self._open)
        self.horizontalHeader().sectionClicked.connect(self.sort_next)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        model.rowsInserted.connect(self.updateGeometry)
        model.rowsRemoved.connect(self.updateGeometry)

    def _look(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setIconSize(icons.scaled())
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(20)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.setSectionsClickable(True)
        for at, column in enumerate(self.rows_model.columns):
            mode = QHeaderView.ResizeMode.Interactive
            if not column.sample:
                mode = QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(at, mode)
            if column.sample:
                self.setColumnWidth(at, self._width_of(at))

    def _width_of(self, at: int, *, roomy: bool = False) -> int:
        column = self.rows_model.columns[at]
        words = column.roomy if roomy else column.sample
        sample, title = map(self.fontMetrics().horizontalAdvance, (words, column.title))
        icon = self.iconSize().width() + 4 if column.icon else 0
        return max(sample + icon, title) + PADDING

    # Selection by id -----------------------------------------------------------------------

    @property
    def current_id(self) -> int | None:
        index = self.currentIndex()
        return int(index.data(ID_ROLE)) if index.isValid() else None

    def select_id(self, key: int | None, *, reveal: bool = True) -> bool:
        """Make this row current without taking the focus; False if it is not in the list.

        reveal: scroll to it. Without, the list stays where it is.
        """
        at = None if key is None else self.rows_model.row_of(key)
        if at is None:
            self.setCurrentIndex(QModelIndex())
            return False
        if self.currentIndex().row() != at:
            self.setAutoScroll(reveal)
            self.selectRow(at)
            self.setAutoScroll(True)
        return True

    def _on_current(self, current: QModelIndex) -> None:
        self.picked.emit(int(current.data(ID_ROLE)) if current.isValid() else 0)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """A row that goes takes the selection with it: its neighbour was not chosen by anybody,
        nor is it scrolled to."""
        goes = start <= self.currentIndex().row() <= end
        self.setAutoScroll(False)
        super().rowsAboutToBeRemoved(parent, start, end)
        self.setAutoScroll(True)
        if goes:
            self._left_at = start
            self.setCurrentIndex(QModelIndex())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(int(index.data(ID_ROLE)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_KEY and self.current_id is None and self.rows_model.rows:
            self.selectRow(min(self._left_at, len(self.rows_model.rows) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers():
            self._open(self.currentIndex())
            return
        arrows = {Qt.Key.Key_Up, Qt.Key.Key_Down}
        if event.key() in arrows and self.current_id is None and self.rows_model.rows:
            self.selectRow(min(self._left_at, len(self.rows_model.rows) - 1))
            return
        if event.text() and event.text().isprintable() and event.key() != Qt.Key.Key_Space:
            event.ignore()  # letters are for the panel's own keys, not for Qt's search by letter
            return
        super().keyPressEvent(event)

    # Sorting -------------------------------------------------------------------------------

    def sort_next(self, column: int) -> None:
        """Upwards, downwards, then the list's own order again."""
        before = self._descending.get(column)
        self._descending = {} if before else {column: before is not None}
        header = self.horizontalHeader()
        header.setSortIndicatorShown(bool(self._descending))
        if not self._descending:
            self.rows_model.sort_by(None)
            return
        descending = self._descending[column]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(column, order)
        self.rows_model.sort_by(column, descending=descending)

    def sort_menu(self, menu: QMenu) -> QMenu:
        """A submenu that sorts by each column, for those without a mouse."""
        sub = menu.addMenu(translate("Rows", "Sortér efter"))
        for at, column in enumerate(self.rows_model.columns):
            action = QAction(column.title or column.sample, sub)
            action.triggered.connect(lambda _on=False, at=at: self.sort_next(at))
            sub.addAction(action)
        return sub

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        self.sort_menu(menu)
        menu.popup(event.globalPos())

    # Painting ------------------------------------------------------------------------------

    def set_empty(self, text: str, hint: str = "") -> None:
        """What an empty list says: what would fill it, and which key starts it."""
        self._empty = (text, hint)
        self.setAccessibleDescription(f"{text} {hint}".strip())
        self.viewport().update()
        self.updateGeometry()

    @property
    def _empty_words(self) -> str:
        """What is said in the place of rows; nothing where there are some."""
        return "" if self.rows_model.rows else "\n".join(part for part in self._empty if part)

    def minimumSizeHint(self) -> QSize:
        """An empty list has room for what it says, however large the text is. Before it is shown
        nobody knows its width."""
        least = super().minimumSizeHint()
        words, left, top, right, bottom = self._empty_words, *EMPTY_MARGINS
        if words and self.isVisible():
            room = QRect(0, 0, self.viewport().width() - left - right, 0)
            said = self.fontMetrics().boundingRect(room, EMPTY_FLAGS, words).height()
            head = self.horizontalHeader().sizeHint().height()
            least.setHeight(head + top + said + bottom + 2 * self.frameWidth())
        return least

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        words = self._empty_words
        if not words:
            return
        painter = QPainter(self.viewport())
        painter.setPen(themes.palette(themes.current()).placeholderText().color())
        left, top, right, bottom = EMPTY_MARGINS
        room = self.viewport().rect().adjusted(left, top, -right, -bottom)
        painter.drawText(room, EMPTY_FLAGS, words)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        room = self.viewport().width()
        self._share(room)
        left_out = self._left_out(room)
        for at in range(len(self.rows_model.columns)):
            if self.isColumnHidden(at) != (at in left_out):
                self.setColumnHidden(at, at in left_out)

    def _share(self, room: int) -> None:
        """Columns are roomy where the one that takes what is left has twice what it wants at the
        least. What somebody has set by hand stays."""
        columns = self.rows_model.columns
        roomy = [at for at, column in enumerate(columns) if column.roomy]
        if not roomy:
            return
        rest = sum(column.least for column in columns if not column.sample)
        wanted = 2 * rest * self.fontMetrics().averageCharWidth()
        wanted += sum(
            self._width_of(at, roomy=at in roomy)
            for at, column in enumerate(columns)
            if column.sample
        )
        for at in roomy:
            widths = self._width_of(at), self._width_of(at, roomy=True)
            if self.columnWidth(at) in widths:
                self.setColumnWidth(at, widths[room >= wanted])

    def _left_out(self, room: int) -> set[int]:
        """The columns there is no room for, by rank."""
        columns = self.rows_model.columns
        wanted = [
            self.columnWidth(at) or self._width_of(at)
            if column.sample
            else column.least * self.fontMetrics().averageCharWidth()
            for at, column in enumerate(columns)
        ]
        left_out: set[int] = set()
        for at in sorted(range(len(columns)), key=lambda at: -columns[at].rank):
            if columns[at].rank and sum(wanted) > room:
                left_out.add(at)
                wanted[at] = 0
        return left_out

    def _repaint_running(self) -> None:
        """Only the cells whose text follows the clock, and only those in view."""
        height = self.viewport().height()
        for at, column in enumerate(self.rows_model.columns):
            if column.running and not self.isColumnHidden(at):
                left = self.columnViewportPosition(at)
                self.viewport().update(QRect(left, 0, self.columnWidth(at), height))

    def showEvent(self, event: QShowEvent) -> None:
        self._clock.start()
        self.updateGeometry()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        super().hideEvent(event)
