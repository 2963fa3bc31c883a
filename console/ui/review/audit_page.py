"""The auditor's page: who has seen and changed what, when and why; by citizen, by user, by time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from console.domain.citizen import parse_cpr
from console.domain.errors import Refusal
from console.labels import clock as clock_text
from console.services.audit_view import AuditQuery, AuditRow
from console.services.citizen_view import CitizenHit
from console.texts import translate
from console.ui.desk import Desk, Message, Tone
from console.ui.review.audit_columns import columns
from console.ui.review.audit_filters import AuditFilters
from console.ui.review.insight_export import InsightExport
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.empty_state import EmptyState
from console.ui.widgets.row_table import RowTable
from console.ui.widgets.text import text_label
from console.ui.widgets.timers import once

PAGE = 100
TYPED_MS = 200


class AuditPage(QWidget):
    """Newest first, a page at a time. A CPR number is looked up once, on record, and forgotten:
    what stays in the line is the number of the citizen's record."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._waits = False
        """Whether something is to be looked up when storage is back."""
        self.setAccessibleName(translate("Audit", "Hvem har set hvad"))
        self.filters = AuditFilters(desk.clock)
        self.table: RowTable[AuditRow] = RowTable(
            translate("Audit", "Set og ændret"), columns(), key=lambda row: row.key
        )
        self.older = button(translate("Audit", "Vis ældre"), self.show_older, icon="down")
        self.insight = button(
            translate("Audit", "Borgerens indsigt som fil"), self.export, icon="export"
        )
        self.file = InsightExport(desk)
        self.file.hide()
        self._about = text_label(role="small", wrap=True)
        self._empty = EmptyState("")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._place()
        self._typed = once(self, self.refresh, TYPED_MS)
        self.filters.changed.connect(self._typed.start)
        self.filters.entered.connect(self._enter)
        self.file.closed.connect(self._file_closed)
        desk.outgoing.changed.connect(self._on_outgoing)

    def _place(self) -> None:
        top = QHBoxLayout()
        top.addWidget(text_label(translate("Audit", "Hvem har set hvad"), role="title"), 1)
        top.addWidget(self.insight)
        bottom = QHBoxLayout()
        bottom.addWidget(self._about, 1)
        bottom.addWidget(self.older)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addLayout(top)
        column.addWidget(self.filters)
        column.addWidget(self.file)
        column.addWidget(self._stack, 1)
        column.addLayout(bottom)

    # What others call ----------------------------------------------------------------------

    def activate(self) -> None:
        self.refresh()
        self.filters.citizen.setFocus()
        self.filters.citizen.selectAll()

    def search(self, text: str) -> None:
        """A citizen's number or CPR number, or a user's name."""
        if any(char.isdigit() for char in text):
            self.filters.citizen.setText(text)
        else:
            self.filters.user.setText(text)
        self._enter()

    def export(self, path: str = "") -> None:
        """Ask for a file's name for the citizen's insight; with a path, write it."""
        number = self.filters.number
        if number is None:
            text = translate("Audit", "Skriv borgerens nummer først.")
            self._desk.said.emit(Message(Tone.INFO, text=text))
            self.filters.citizen.setFocus()
            return
        self.file.begin(number)
        if path:
            self.file.path.line.setText(path)
            self.file.save()

    def refresh(self) -> None:
        """Read the newest page anew."""
        self._typed.stop()
        self._ask(self.filters.query(), ())

    def show_older(self) -> None:
        """The next page, below what is shown."""
        shown = self.table.rows
        if shown and self.older.isEnabled():
            self._ask(replace(self.filters.query(), before=shown[-1].key), shown)

    # Inside --------------------------------------------------------------------------------

    def _enter(self) -> None:
        """Enter in the line: a CPR number is looked up first."""
        typed = self.filters.citizen.text().strip()
        if self.filters.number is None and typed:
            self._look_up(typed)
            return
        self.refresh()
        self.table.setFocus()

    def _look_up(self, typed: str) -> None:
        try:
            cpr = parse_cpr(typed)
        except Refusal as refusal:
            self._desk.said.emit(Message(Tone.REFUSED, error=refusal))
            return
        if cpr is not None:
            value = cpr.value
            self._desk.ask(lambda views: views.citizens(value, limit=1), self._found)

    def _found(self, hits: Sequence[CitizenHit]) -> None:
        if not hits:
            text = translate("Audit", "Ingen borger har det CPR-nummer.")
            self._desk.said.emit(Message(Tone.INFO, text=text))
            return
        self.filters.citizen.setText(str(hits[0].citizen.id))
        self._enter()

    def _ask(self, query: AuditQuery, before: tuple[AuditRow, ...]) -> None:
        self._asked += 1
        asked, since = self._asked, self._desk.outgoing.since
        self._waits = since is not None
        if since is not None:
            self._show_nothing(*_away_words(since))
            return
        self._desk.ask(
            lambda views: views.audit(replace(query, limit=PAGE)),
            lambda rows: self._show(rows, before) if asked == self._asked else None,
        )

    def _show(self, rows: Sequence[AuditRow], before: tuple[AuditRow, ...]) -> None:
        self.table.show_rows((*before, *rows))
        self.older.setEnabled(len(rows) == PAGE)
        self.insight.setEnabled(self.filters.number is not None)
        found = len(self.table.rows)
        self._about.setText(translate("Audit", "{n} vist, de nyeste først", n=found))
        if found:
            self._stack.setCurrentWidget(self.table)
            return
        self._show_nothing(*self._nothing())

    def _show_nothing(self, *why: str) -> None:
        self._about.clear()
        self._empty.show_words(*why)
        self._stack.setCurrentWidget(self._empty)

    def _nothing(self) -> tuple[str, str]:
        if self.filters.is_set:
            return (
                translate("Audit", "Ingen har set eller ændret noget, der passer."),
                translate("Audit", "Vælg en længere periode, eller tøm felterne."),
            )
        return (
            translate("Audit", "Ingen har set eller ændret noget endnu."),
            translate("Audit", "Hver åbning, søgning, ændring og fil kommer her."),
        )

    def _on_outgoing(self) -> None:
        if self._waits and not self._desk.outgoing.away:
            self.refresh()

    def _file_closed(self) -> None:
        self.file.hide()
        self.refresh()
        self.insight.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filters.is_set:
            self.filters.clear()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if self._desk.backend is not None:
            self.refresh()
        super().showEvent(event)


def _away_words(since: datetime) -> tuple[str, str]:
    return (
        translate(
            "Audit",
            "Der kan ikke slås op nu: ingen forbindelse siden {at}.",
            at=clock_text(since),
        ),
        translate("Audit", "Der slås op af sig selv, når forbindelsen er tilbage."),
    )
