"""The unit board: status since when, on which call, with which crew."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from console.services.commands import Command
from console.services.views import UnitRow
from console.texts import translate
from console.ui import icons
from console.ui.desk import Desk
from console.ui.units.columns import columns
from console.ui.units.moves import moves
from console.ui.widgets.rows import RowsModel
from console.ui.widgets.rows_view import RowsView


class UnitPanel(QWidget):
    """open_call(number): Enter on a unit shows the call it is on. S, Space or a right click lists
    the moves its status allows; digits pick one."""

    open_call = Signal(int)

    def __init__(
        self, desk: Desk, current_call: Callable[[], int | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._current_call = current_call
        self._model: RowsModel[UnitRow] = RowsModel(columns(desk.clock))
        self.view = _UnitView(self._model, translate("Units", "Enheder"), self)
        self.view.set_empty(
            translate("Units", "Ingen enheder endnu."),
            translate("Units", "Skriv fx nyenhed S1 sociolance på kommandolinjen."),
        )
        self.view.asked_menu.connect(self._menu_at)
        self.view.opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        desk.board_changed.connect(self._fill)
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_S, Qt.Key.Key_Space} and not event.modifiers():
            self.show_moves()
            return
        super().keyPressEvent(event)

    def show_moves(self) -> None:
        """List what the selected unit can do, below its row."""
        rect = self.view.visualRect(self.view.currentIndex())
        self._menu_at(self.view.viewport().mapToGlobal(rect.bottomLeft()))

    def _menu_at(self, at: QPoint) -> None:
        key = self.view.current_id
        row = None if key is None else self._desk.board.units.get(key)
        if row is not None:
            menu = self.moves_menu(row)
            menu.popup(at)
            menu.setActiveAction(menu.actions()[0])

    def moves_menu(self, row: UnitRow) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(translate("Units", "Status for {unit}", unit=row.call_sign))
        for number, move in enumerate(moves(row, self._current_call()), start=1):
            action = menu.addAction(icons.icon(move.icon), f"&{number}  {move.words}")
            action.triggered.connect(partial(self._do, move.command))
        menu.addSeparator()
        self.view.sort_menu(menu)
        return menu

    def _do(self, command: Command, _checked: bool = False) -> None:
        self._desk.submit(command)

    def _open(self, unit_id: int) -> None:
        row = self._desk.board.units.get(unit_id)
        if row is not None and row.call_id is not None:
            self.open_call.emit(row.call_id)
        elif row is not None:
            self.show_moves()

    def _fill(self) -> None:
        self._model.show(sorted(self._desk.board.units.values(), key=lambda row: row.call_sign))


class _UnitView(RowsView):
    asked_menu = Signal(QPoint)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.asked_menu.emit(event.globalPos())
