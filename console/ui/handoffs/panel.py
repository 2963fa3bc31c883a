"""The handoff board: every handoff that has not ended, what is due next first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.services.commands import AcknowledgeAlarm, SetHandoffOwner
from console.services.views import HandoffRow
from console.texts import translate
from console.ui.desk import Desk
from console.ui.handoffs.columns import columns, order
from console.ui.widgets.rows import RowsModel
from console.ui.widgets.rows_view import RowsView


class HandoffPanel(QWidget):
    """open_handoff(handoff, call): show the handoff's form, where its answer is recorded."""

    open_handoff = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model: RowsModel[HandoffRow] = RowsModel(columns(desk.clock))
        self.view = RowsView(self._model, translate("Handoffs", "Overdragelser"), self)
        self.view.set_empty(
            translate("Handoffs", "Ingen åbne overdragelser."),
            translate("Handoffs", "De begynder på opkaldet, under overdragelse."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.opened.connect(self._open)
        desk.board_changed.connect(self._fill)
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """M, A and D go to the form where received, accepted or declined is recorded; E makes the
        handoff one's own; K records that its alarm was heard."""
        if event.modifiers() or self.view.current_id is None:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_M, Qt.Key.Key_A, Qt.Key.Key_D}:
            self._open(self.view.current_id)
        elif event.key() == Qt.Key.Key_E:
            self.take_over(self.view.current_id)
        elif event.key() == Qt.Key.Key_K:
            self._desk.submit(AcknowledgeAlarm(handoff_id=self.view.current_id))
        else:
            super().keyPressEvent(event)

    def take_over(self, handoff_id: int) -> None:
        self._desk.submit(SetHandoffOwner(handoff_id=handoff_id, owner=self._desk.actor.name))

    def _open(self, handoff_id: int) -> None:
        row = self._desk.board.handoffs.get(handoff_id)
        if row is not None:
            self.open_handoff.emit(row.id, row.call_id)

    def _fill(self) -> None:
        rows = sorted(self._desk.board.handoffs.values(), key=order)
        self._model.show(rows)
