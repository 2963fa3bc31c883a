"""The queue: every open call, the longest waiting first, with running clocks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from console.domain.codes import CallState
from console.labels import label
from console.labels.presence import present_text
from console.services.board import Delta
from console.services.commands import ClaimCall, ClaimNext, ReleaseCall
from console.services.views import QueueRow
from console.texts import translate
from console.ui.desk import Desk
from console.ui.queue.columns import columns
from console.ui.queue.filters import Filter, shown
from console.ui.widgets.pill import Pill
from console.ui.widgets.rows import RowsModel
from console.ui.widgets.rows_view import RowsView


class QueuePanel(QWidget):
    """open_call(number): show it in the middle. claims(command): do this and show its call.
    arrived(numbers): new waiting calls, from outside or from here; the window sounds and counts.
    Claiming is one key: T takes the selected, N the next."""

    open_call = Signal(int)
    claims = Signal(object)
    arrived = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = set(desk.board.calls)
        self._read = bool(desk.board.calls or desk.board.units)
        self._unseen: set[int] = set()
        self._model: RowsModel[QueueRow] = RowsModel(columns(desk.clock, self._present))
        self.filter_text = QLineEdit(self)
        self.filter_state = QComboBox(self)
        self.filter_municipality = QComboBox(self)
        self.view = RowsView(self._model, translate("Queue", "Kø"), self)
        self._new = Pill(parent=self)
        self._build()
        self.view.opened.connect(self.open_call)
        self.view.picked.connect(self._seen)
        desk.board_changed.connect(self._on_board)
        desk.presence.changed.connect(self._model.say_anew)
        self._fill()

    def _build(self) -> None:
        self.filter_text.setPlaceholderText(translate("Queue", "Filtrér køen"))
        self.filter_text.setAccessibleName(translate("Queue", "Filtrér køen"))
        self.filter_text.setClearButtonEnabled(True)
        self.filter_text.textChanged.connect(self._fill)
        self.filter_state.setAccessibleName(translate("Queue", "Vis tilstand"))
        self.filter_state.addItem(translate("Queue", "alle"), None)
        for state in CallState:
            if state != CallState.CLOSED:
                self.filter_state.addItem(label(state), state)
        self.filter_state.currentIndexChanged.connect(self._fill)
        self.filter_municipality.setAccessibleName(translate("Queue", "Vis kommune"))
        self.filter_municipality.addItem(translate("Queue", "alle kommuner"), None)
        self.filter_municipality.setMinimumContentsLength(8)
        self.filter_municipality.currentIndexChanged.connect(self._fill)
        row = QHBoxLayout()
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(4)
        row.addWidget(self.filter_text, 1)
        row.addWidget(self.filter_state)
        row.addWidget(self.filter_municipality)
        row.addWidget(self._new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)

    # Acting --------------------------------------------------------------------------------

    @property
    def selected_call(self) -> int | None:
        return self.view.current_id

    def claim_selected(self) -> None:
        """Take the selected call and open it; with none selected, the next."""
        call_id = self.selected_call
        row = None if call_id is None else self._desk.board.calls.get(call_id)
        if row is None:
            self.claim_next()
            return
        if row.state != CallState.WAITING and row.claimed_by == self._desk.actor.name:
            self.open_call.emit(row.id)
            return
        self.claims.emit(ClaimCall(call_id=row.id))

    def claim_next(self) -> None:
        self.claims.emit(ClaimNext())

    def release_selected(self) -> None:
        if self.selected_call is not None:
            self._desk.submit(ReleaseCall(call_id=self.selected_call))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_T: self.claim_selected,
            Qt.Key.Key_N: self.claim_next,
            Qt.Key.Key_L: self.release_selected,
            Qt.Key.Key_F: self.filter_text.setFocus,
            Qt.Key.Key_Escape: self.clear_filter,
        }
        act = keys.get(Qt.Key(event.key()))
        if act is None or event.modifiers():
            super().keyPressEvent(event)
            return
        act()

    def clear_filter(self) -> None:
        self.filter_text.clear()
        self.filter_state.setCurrentIndex(0)
        self.filter_municipality.setCurrentIndex(0)
        self.view.setFocus()

    def take_over(self, old: QueuePanel) -> None:
        """Go on with another panel's filter and count of new calls."""
        self._read = old._read
        self._unseen = set(old.unseen)
        self._list_municipalities()
        self.filter_text.setText(old.filter_text.text())
        self.filter_state.setCurrentIndex(old.filter_state.currentIndex())
        place = self.filter_municipality.findData(old.filter_municipality.currentData())
        self.filter_municipality.setCurrentIndex(max(0, place))
        self._count_new()

    def mark_seen(self) -> None:
        """The person has looked at the queue: what came in until now is not new any more."""
        self._unseen.clear()
        self._count_new()

    @property
    def unseen(self) -> frozenset[int]:
        """Waiting calls that came in since the person last looked at the queue."""
        return frozenset(self._unseen)

    # Showing -------------------------------------------------------------------------------

    @property
    def chosen(self) -> Filter:
        state, place = self.filter_state.currentData(), self.filter_municipality.currentData()
        return Filter(self.filter_text.text(), CallState(state) if state else None, place)

    def _present(self, call_id: int) -> str:
        return present_text(self._desk.presence.others(call_id), self._desk.actor.name)

    def _on_board(self, delta: Delta) -> None:
        self._tell_new(delta)
        self._list_municipalities()
        self._fill()

    def _tell_new(self, delta: Delta) -> None:
        """Count and tell the waiting calls that were not on the board before this change."""
        calls, outgoing = self._desk.board.calls, self._desk.outgoing
        if outgoing.numbering:
            return  # which of them it is that was typed here is known in a moment
        # What was typed here without storage was told then, by another number.
        known = self._known.union(outgoing.numbers.values())
        new = {key for key in calls.keys() - known if calls[key].state == CallState.WAITING}
        self._known = set(calls)
        waiting = {key for key, row in calls.items() if row.state == CallState.WAITING}
        self._unseen &= waiting
        # What was there before anything was read is not new; what came while nothing could be is.
        if new and self._read:
            self._unseen |= new
            self.arrived.emit(tuple(sorted(new)))
        self._read = self._read or delta.reset
        self._count_new()

    def _seen(self, _call_id: int) -> None:
        if self.view.hasFocus():
            self.mark_seen()

    def _count_new(self) -> None:
        count = len(self._unseen)
        self._new.show_word(translate("Queue", "{count} nye", count=count) if count else "", "info")

    def _list_municipalities(self) -> None:
        wanted = {r.municipality: r.municipality_name for r in self._desk.board.calls.values()}
        combo = self.filter_municipality
        have = {combo.itemData(at) for at in range(1, combo.count())}
        for code, name in sorted(wanted.items(), key=lambda item: item[1]):
            if code is not None and code not in have:
                combo.addItem(name, code)

    def _fill(self) -> None:
        chosen = self.chosen
        self._model.show(shown(self._desk.board.calls.values(), chosen))
        if chosen.is_set and self._desk.board.calls:
            self.view.set_empty(
                translate("Queue", "Ingen opkald passer til filteret."),
                translate("Queue", "Esc fjerner filteret."),
            )
        else:
            self.view.set_empty(
                translate("Queue", "Ingen venter. Nye opkald kommer hertil af sig selv."),
                translate("Queue", "F2 opretter et opkald."),
            )
