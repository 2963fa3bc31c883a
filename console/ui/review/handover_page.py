"""The change of shift: all that is open, who has it, and who of the next shift takes it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.domain.codes import HandoverKind
from console.services.commands import AcknowledgeHandover, HandOverShift, WriteHandoverNote
from console.services.dispatcher import Done
from console.services.handover_view import HandoverItem, HandoverView
from console.services.ports import Notice
from console.texts import translate
from console.ui.desk import Desk
from console.ui.drafts import Drafts
from console.ui.review.handover_print import HandoverPrint
from console.ui.review.handover_words import columns, detail_text, state_line
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.empty_state import EmptyState
from console.ui.widgets.properties import set_tone
from console.ui.widgets.row_table import RowTable
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.text import text_label
from console.ui.widgets.text_area import TextArea
from console.ui.widgets.timers import once

NOTICED_MS = 200
DRAFT = "handover:note"


class HandoverPage(QWidget):
    """open_call(call), open_handoff(handoff, call): the person wants it in view."""

    open_call = Signal(int)
    open_handoff = Signal(int, int)

    def __init__(self, desk: Desk, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._note = ""
        self._begun = False
        self.setAccessibleName(translate("Handover", "Vagtskifte"))
        self.summary = text_label(role="strong", wrap=True)
        self.told = text_label(wrap=True, selectable=True)
        self.detail = text_label(role="small", wrap=True)
        self.table: RowTable[HandoverItem] = RowTable(
            translate("Handover", "Alt, der er åbent"),
            columns(desk.clock),
            key=lambda item: (item.kind, item.number),
        )
        self.empty = EmptyState(
            translate("Handover", "Intet er åbent. Den næste vagt begynder forfra."),
        )
        self.empty.hide()
        self.note = TextArea(
            translate("Handover", "Note til næste vagt"),
            rows=2,
            placeholder=translate("Handover", "Hvad skal den næste vagt vide? Ingen navne."),
        )
        drafts.bind(DRAFT, self.note)
        self.print = HandoverPrint(desk)
        self.print.hide()
        self._make_buttons()
        self._place()
        self._follow()

    def _make_buttons(self) -> None:
        self.take_button = button(
            translate("Handover", "Kvittér: det er mit (K)"), self.take, icon="ok", role="primary"
        )
        self.print_button = button(
            translate("Handover", "Gem som PDF (P)"), self.print.begin, icon="export"
        )
        self.hand_over_button = button(
            translate("Handover", "Giv vagten videre"), self.hand_over, icon="next", role="primary"
        )
        self.note_button = button(
            translate("Handover", "Ret noten (N)"), self.write_note, icon="edit"
        )

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addWidget(text_label(translate("Handover", "Vagtskifte"), role="title"))
        column.addWidget(self.summary)
        column.addWidget(self.told)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.detail)
        column.addLayout(_row(self.take_button, self.print_button))
        column.addWidget(self.print)
        column.addWidget(SectionHeader(translate("Handover", "Til den næste vagt")))
        column.addWidget(self.note)
        column.addLayout(_row(self.hand_over_button, self.note_button))

    def _follow(self) -> None:
        self.table.installEventFilter(self)
        self.table.row_opened.connect(self._open)
        self.table.row_chosen.connect(lambda _item: self._offer())
        self.note.submitted.connect(self.hand_over)
        self.print.closed.connect(self._print_closed)
        self._soon = once(self, self.refresh, NOTICED_MS)
        self._desk.noticed.connect(self._on_notice)

    # What others call ----------------------------------------------------------------------

    def activate(self) -> None:
        self.table.setFocus()
        self.refresh(self._arrive)

    def refresh(self, then: Callable[[], None] | None = None) -> None:
        now = self._desk.clock()
        self._desk.ask(lambda views: views.handover(now), partial(self._show, then))

    def take(self) -> None:
        """Acknowledge the chosen thing, and go on to the next that nobody has."""
        item = self.table.current
        if item is not None:
            command = AcknowledgeHandover(kind=item.kind, number=item.number)
            self._desk.submit(command, lambda _done: self.refresh(self._next))

    def hand_over(self) -> None:
        self._desk.submit(HandOverShift(note=self.note.text), self._handed_over)

    def write_note(self) -> None:
        """Save the note over the old one; with nothing typed, fetch the old one to change it."""
        if self.note.text.strip():
            self._desk.submit(WriteHandoverNote(note=self.note.text), self._handed_over)
            return
        self.note.setPlainText(self._note)
        self.note.setFocus()
        self.note.selectAll()

    # Inside --------------------------------------------------------------------------------

    def _handed_over(self, _done: Done) -> None:
        self.note.clear()
        self.refresh(self._take_focus)

    def _show(self, then: Callable[[], None] | None, view: HandoverView) -> None:
        shift = view.handover
        self._note = shift.note if shift else ""
        self.table.show_rows(sorted(view.items, key=lambda item: item.mark is not None))
        self.table.setVisible(bool(view.items))
        self.empty.setVisible(not view.items)
        if view.items and self.table.current is None:
            self.table.select_row(0)
        self.summary.setText(state_line(view))
        set_tone(self.summary, "warn" if view.left and shift else "")
        self.told.setText(translate("Handover", "Note: {note}", note=self._note))
        self.told.setVisible(bool(self._note))
        self.note_button.setEnabled(shift is not None)
        self._begun = shift is not None
        self._offer()
        if then is not None:
            then()

    def _offer(self) -> None:
        item = self.table.current
        self.detail.setText(detail_text(item) if item else "")
        self.take_button.setEnabled(self._begun and item is not None and item.mark is None)

    def _next(self) -> None:
        """To the first that nobody has; they are on top."""
        if self.table.rows:
            self.table.select_row(0)
        self._offer()
        self.table.setFocus()

    def _open(self, item: HandoverItem) -> None:
        if item.kind == HandoverKind.HANDOFF and item.call_id is not None:
            self.open_handoff.emit(item.number, item.call_id)
        elif item.call_id is not None:
            self.open_call.emit(item.call_id)

    def _arrive(self) -> None:
        """Unless the person has already gone on to another field."""
        focused = self.focusWidget()
        if focused in {None, self.table} or not self.table.rows:
            self._take_focus()

    def _take_focus(self) -> None:
        (self.table if self.table.rows else self.note).setFocus()

    def _print_closed(self) -> None:
        self.print.hide()
        self._take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On the table the letters are the buttons'."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            made = {
                Qt.Key.Key_K: self.take_button,
                Qt.Key.Key_P: self.print_button,
                Qt.Key.Key_N: self.note_button,
            }.get(Qt.Key(event.key()))
            if made is not None and not event.modifiers():
                made.click()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._take_focus()
        else:
            super().keyPressEvent(event)

    def _on_notice(self, _notice: Notice) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        if self._desk.backend is not None:
            self.refresh()
        super().showEvent(event)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(UNIT)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
