"""The call list: whom a bridge-builder rings now, with the number, the words and the answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.domain.clocks import LATE, WAITING
from console.domain.codes import ClockState
from console.services.ports import Notice
from console.services.views import CallListRow
from console.texts import translate
from console.ui.desk import Desk
from console.ui.handoffs.call_list_card import CallListCard
from console.ui.handoffs.call_list_columns import columns
from console.ui.theme import UNIT
from console.ui.widgets.empty_state import EmptyState
from console.ui.widgets.row_table import RowTable
from console.ui.widgets.text import text_label
from console.ui.widgets.timers import once, regular

NOTICED_MS = 200
REFRESH_MS = 30_000


class CallListPage(QWidget):
    """open_handoff(handoff, call): the person wants the whole handoff in view."""

    open_handoff = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(translate("CallList", "Ringeliste"))
        self.summary = text_label(role="strong", wrap=True)
        self.table: RowTable[CallListRow] = RowTable(
            translate("CallList", "Hvem der skal ringes til, det værste øverst"),
            columns(desk.clock),
            key=lambda row: row.handoff.id,
        )
        self.table.installEventFilter(self)
        self.card = CallListCard(desk)
        self.empty = EmptyState(
            translate("CallList", "Ingen overdragelser venter på svar."),
            translate("CallList", "En sendt overdragelse kommer hertil med sin frist."),
        )
        self.empty.hide()
        self._place()
        self._follow()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addWidget(text_label(translate("CallList", "Ringeliste"), role="title"))
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.card)

    def _follow(self) -> None:
        self.table.row_chosen.connect(self.card.show_row)
        self.table.row_opened.connect(
            lambda row: self.open_handoff.emit(row.handoff.id, row.handoff.call_id)
        )
        self.card.open_asked.connect(self._open_current)
        self.card.answered.connect(self.table.setFocus)
        self._soon = once(self, self.refresh, NOTICED_MS)
        self._regular = regular(self, self.refresh, REFRESH_MS)
        self._desk.noticed.connect(self._on_notice)

    # What others call ----------------------------------------------------------------------

    def activate(self) -> None:
        self.refresh(self._take_focus)

    def refresh(self, then: Callable[[], None] | None = None) -> None:
        now = self._desk.clock()
        self._desk.ask(lambda views: views.call_list(now), partial(self._show, then))

    # Inside --------------------------------------------------------------------------------

    def _show(self, then: Callable[[], None] | None, rows: Sequence[CallListRow]) -> None:
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if rows and self.table.current is None:
            self.table.select_row(0)
        self.card.show_row(self.table.current)
        self.summary.setText(_summary(rows))
        if then is not None:
            then()

    def _open_current(self) -> None:
        row = self.table.current
        if row is not None:
            self.open_handoff.emit(row.handoff.id, row.handoff.call_id)

    def _take_focus(self) -> None:
        (self.table if self.table.rows else self).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On the table the letters are answers, before it takes them for a search."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return not event.modifiers() and self.card.press(event.key())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves an answer that was begun."""
        if event.key() == Qt.Key.Key_Escape:
            self.card.close_forms()
            self._take_focus()
        else:
            super().keyPressEvent(event)

    def _on_notice(self, notice: Notice) -> None:
        concerns = notice.reload or notice.handoffs or notice.municipalities
        if concerns and self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        if self._desk.backend is not None:
            self.refresh()
        self._regular.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._regular.stop()
        super().hideEvent(event)


def _summary(rows: Sequence[CallListRow]) -> str:
    """How many are to be rung now, and how many of them are late; what was declined is ours."""
    declined = sum(row.handoff.awaits_step for row in rows)
    rows = [row for row in rows if not row.handoff.awaits_step]
    now = [row for row in rows if row.state not in {*WAITING, ClockState.SNOOZED}]
    late = [row for row in now if row.state in LATE]
    text = translate(
        "CallList", "{now} at ringe til nu, {late} over frist, {all} venter på svar.",
        now=len(now), late=len(late), all=len(rows),
    )  # fmt: skip
    if not declined:
        return text
    return translate("CallList", "{text} {n} afvist uden næste skridt.", text=text, n=declined)
