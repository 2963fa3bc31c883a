"""Messages that came in and could not become a call: read them, so that no cry for help is lost."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from console.labels import date_text
from console.services.commands import AcknowledgeReject
from console.services.ports import Reject
from console.texts import translate
from console.ui.desk import Desk
from console.ui.review.leader_rows import reason_text, reject_columns
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.row_table import RowTable
from console.ui.widgets.text import text_label

BODY_HEIGHT = 150


class RefusedMessages(QWidget):
    """The list, and the chosen message as it came. new_call_from: make a call of this text."""

    new_call_from = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.table: RowTable[Reject] = RowTable(
            translate("Leader", "Afviste beskeder"), reject_columns(), key=lambda r: r.id, most=5
        )
        self.about = text_label(role="small", wrap=True)
        self.body = QPlainTextEdit()
        self.body.setReadOnly(True)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(translate("Leader", "Beskeden, som den kom"))
        self.body.setFixedHeight(BODY_HEIGHT)
        self.seen = button(translate("Leader", "Markér som set"), self._acknowledge, icon="ok")
        self.new_call = button(
            translate("Leader", "Opret opkald af teksten"), self._make_call, icon="new"
        )
        self.table.row_chosen.connect(self._show)
        self.table.row_opened.connect(lambda _reject: self.new_call.setFocus())
        self._place()
        self._show(None)

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addWidget(self.new_call)
        buttons.addWidget(self.seen)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.table)
        column.addWidget(self.about)
        column.addWidget(self.body)
        column.addLayout(buttons)

    def show_rows(self, rejects: tuple[Reject, ...]) -> None:
        """Unseen ones first; the chosen one stays chosen."""
        self.table.show_rows(rejects)
        if self.table.current is None and rejects:
            self.table.select_row(0)
        self._show(self.table.current)

    def _show(self, reject: Reject | None) -> None:
        for widget in (self.about, self.body, self.seen, self.new_call):
            widget.setVisible(reject is not None)
        if reject is None:
            return
        if self.body.toPlainText() != reject.body:
            self.body.setPlainText(reject.body)
        self.about.setText(_about(reject))
        self.seen.setEnabled(reject.seen_at is None)

    def _acknowledge(self) -> None:
        reject = self.table.current
        if reject is not None:
            self._desk.submit(AcknowledgeReject(reject_id=reject.id))

    def _make_call(self) -> None:
        reject = self.table.current
        if reject is not None:
            self.new_call_from.emit(reject.body)


def _about(reject: Reject) -> str:
    size = translate("Leader", "{size} tegn", size=reject.size or len(reject.body))
    cut = reject.size > len(reject.body.encode("utf-8", "replace"))
    parts = (
        date_text(reject.received_at),
        reject.route,
        reason_text(reject),
        size,
        translate("Leader", "kun begyndelsen er gemt") if cut else "",
    )
    return " · ".join(filter(None, parts))
