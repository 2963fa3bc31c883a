"""The shift leader's page: what nobody has, what is late, what came in today, what was refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, time
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from console.domain.calendar import local, utc
from console.labels import label
from console.services.avoided import Avoided
from console.services.ports import Notice
from console.services.views import HandoffRow, HistoryRow, LeaderView, QueueRow
from console.texts import translate
from console.ui.desk import Desk
from console.ui.review.avoided_part import AvoidedPart
from console.ui.review.definition_part import DefinitionPart
from console.ui.review.kept_line import KeptLine
from console.ui.review.leader_rows import (
    Count,
    count_columns,
    follow_up_columns,
    overdue_columns,
    stale_columns,
    waiting_columns,
)
from console.ui.review.leader_summary import LeaderSummary
from console.ui.review.refused_messages import RefusedMessages
from console.ui.review.shared_phones import SharedPhones
from console.ui.theme import UNIT
from console.ui.widgets.properties import with_role
from console.ui.widgets.row_table import RowTable
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.text import text_label
from console.ui.widgets.timers import once, regular

NOTICED_MS = 500
REFRESH_MS = 30_000
TICK_MS = 1_000
MOST = 8
"""Rows of a list before it scrolls."""


class LeaderPage(QWidget):
    """open_call(call), open_handoff(handoff, call): the person wants it in view.
    new_call_from(text): make a new call of a refused message."""

    open_call = Signal(int)
    open_handoff = Signal(int, int)
    new_call_from = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: LeaderView | None = None
        self.setAccessibleName(translate("Leader", "Vagtleder"))
        self._make_lists()
        self._place()
        self._follow()

    # Building ------------------------------------------------------------------------------

    def _make_lists(self) -> None:
        clock = self._desk.clock
        self.waiting: RowTable[QueueRow] = RowTable(
            translate("Leader", "Opkald, som ingen har"),
            waiting_columns(clock),
            key=lambda r: r.id,
            most=MOST,
        )
        self.stale: RowTable[QueueRow] = RowTable(
            translate("Leader", "Taget, men urørte opkald"),
            stale_columns(clock),
            key=lambda r: r.id,
            most=MOST,
        )
        self.overdue: RowTable[HandoffRow] = RowTable(
            translate("Leader", "Overdragelser over frist"),
            overdue_columns(clock),
            key=lambda r: r.id,
            most=MOST,
        )
        self.follow_ups: RowTable[HistoryRow] = RowTable(
            translate("Leader", "Opfølgninger, som skal gøres"),
            follow_up_columns(),
            key=lambda r: r.id,
            most=MOST,
        )
        self.by_category = _counts(translate("Leader", "Kategori"))
        self.by_municipality = _counts(translate("Leader", "Kommune"))
        self.by_disposition = _counts(translate("Leader", "Afslutning"))
        self.refused = RefusedMessages(self._desk, self)
        self.definition = DefinitionPart(self._desk, self)
        self.avoided = AvoidedPart()
        self.shared_phones = SharedPhones(self._desk, self)
        self.kept = KeptLine()
        self.summary = LeaderSummary()

    def _place(self) -> None:
        page = with_role(QWidget(), "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self.summary)
        self._sections: dict[QWidget, QWidget] = {}
        for title, table, nothing in self._work():
            self._add_section(column, title, table, nothing)
        self._place_today(column)
        self._add_section(
            column,
            translate("Leader", "Undgåede dobbelte indsatser"),
            self.avoided,
            translate(
                "Leader",
                "Ingen endnu. Et opkald, der tilsluttes det, der er i gang, vises her.",
            ),
        )
        self._add_section(
            column,
            translate("Leader", "Afviste beskeder udefra"),
            self.refused,
            translate("Leader", "Ingen. En besked, der ikke kan blive et opkald, lægges her."),
        )
        column.addWidget(SectionHeader(translate("Leader", "Gentagen ringer")))
        column.addWidget(self.definition)
        column.addWidget(SectionHeader(translate("Leader", "Telefoner, som mange ringer fra")))
        column.addWidget(self.shared_phones)
        column.addWidget(SectionHeader(translate("Leader", "Data")))
        column.addWidget(self.kept)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _work(self) -> Iterable[tuple[str, QWidget, str]]:
        yield (
            translate("Leader", "Ingen har dem, længst ventende først"),
            self.waiting,
            translate("Leader", "Ingen opkald venter."),
        )
        yield (
            translate("Leader", "Taget, men ikke rørt længe"),
            self.stale,
            translate("Leader", "Ingen. Et opkald, ingen har rørt længe, vises her."),
        )
        yield (
            translate("Leader", "Overdragelser over frist"),
            self.overdue,
            translate("Leader", "Ingen. En overdragelse uden svar til tiden vises her."),
        )
        yield (
            translate("Leader", "Opfølgning i dag eller før"),
            self.follow_ups,
            translate("Leader", "Ingen. En opfølgning vises her på sin dag."),
        )

    def _add_section(self, column: QVBoxLayout, title: str, table: QWidget, nothing: str) -> None:
        empty = text_label(nothing, role="muted")
        column.addWidget(SectionHeader(title))
        column.addWidget(table)
        column.addWidget(empty)
        self._sections[table] = empty
        # Neither is true before the first answer.
        table.hide()
        empty.hide()

    def _place_today(self, column: QVBoxLayout) -> None:
        counts = QWidget()
        row = QHBoxLayout(counts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * UNIT)
        for table in (self.by_category, self.by_municipality, self.by_disposition):
            part = QVBoxLayout()
            part.addWidget(table)
            part.addStretch(1)
            row.addLayout(part, 1)
        self._add_section(
            column,
            translate("Leader", "I dag"),
            counts,
            translate("Leader", "Ingen opkald i dag endnu."),
        )
        self._today = counts

    def _follow(self) -> None:
        for table in (self.waiting, self.stale, self.follow_ups):
            table.row_opened.connect(lambda row: self.open_call.emit(row.id))
        self.overdue.row_opened.connect(lambda row: self.open_handoff.emit(row.id, row.call_id))
        self.refused.new_call_from.connect(self.new_call_from)
        self.avoided.open_call.connect(self.open_call)
        self._soon = once(self, self.refresh, NOTICED_MS)
        self._regular = regular(self, self.refresh, REFRESH_MS)
        self._second = regular(self, self._tick, TICK_MS)
        self._desk.noticed.connect(self._on_notice)

    # What others call ----------------------------------------------------------------------

    def activate(self) -> None:
        """Bring the page up to date, and begin at the first list with something in it."""
        self.refresh(self._take_focus)

    def refresh(self, then: Callable[[], None] | None = None) -> None:
        """Ask for everything anew; it is small, and asked off the window's thread."""
        now = self._desk.clock()
        midnight = utc(datetime.combine(local(now).date(), time(), tzinfo=local(now).tzinfo))
        self._desk.ask(lambda views: views.avoided(), partial(self._show_avoided, now))
        self._desk.ask(lambda views: views.leader(now, midnight), partial(self._show, then))
        self.definition.refresh()
        self._desk.ask(lambda views: views.shared_phones(), self.shared_phones.show_rows)
        self._desk.ask(lambda views: views.kept(), partial(self.kept.show_view, now=now))

    # Showing -------------------------------------------------------------------------------

    def _show(self, then: Callable[[], None] | None, view: LeaderView) -> None:
        self._view = view
        tables: tuple[tuple[RowTable[Any], Sequence[Any]], ...] = (
            (self.waiting, view.waiting),
            (self.stale, view.stale),
            (self.overdue, view.overdue),
            (self.follow_ups, view.follow_ups_due),
        )
        for table, rows in tables:
            table.show_rows(rows)
            self._show_section(table, bool(rows))
        self.by_category.show_rows(_most({label(k): n for k, n in view.today_by_category.items()}))
        self.by_municipality.show_rows(
            _most(
                {
                    k or translate("Leader", "ingen kommune"): n
                    for k, n in view.today_by_municipality.items()
                }
            )
        )
        self.by_disposition.show_rows(
            _most({label(k): n for k, n in view.today_by_disposition.items()})
        )
        self._show_section(self._today, bool(view.today_total))
        self.refused.show_rows(view.rejects)
        self._show_section(self.refused, bool(view.rejects))
        self.summary.show_view(view, self._desk.clock())
        if then is not None:
            then()

    def _show_avoided(self, now: datetime, rows: Sequence[Avoided]) -> None:
        self.avoided.show_rows(rows, now)
        self._show_section(self.avoided, bool(rows))

    def _show_section(self, table: QWidget, filled: bool) -> None:
        table.setVisible(filled)
        self._sections[table].setVisible(not filled)

    def _take_focus(self) -> None:
        """To the most urgent list that has something in it."""
        tables = (self.overdue, self.waiting, self.stale, self.follow_ups, self.refused.table)
        first = next((table for table in tables if table.rows), None)
        if first is None:
            self.definition.setFocus()
            return
        if first.current is None:
            first.select_row(0)
        first.setFocus()

    # Keeping it true -----------------------------------------------------------------------

    def _on_notice(self, _notice: Notice) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _tick(self) -> None:
        """The clocks in the lists run."""
        for table in (self.waiting, self.stale, self.overdue):
            if table.isVisible():
                table.viewport().update()
        if self._view is not None:
            self.summary.show_view(self._view, self._desk.clock())

    def showEvent(self, event: QShowEvent) -> None:
        if self._desk.backend is not None:
            self.refresh()
        self._regular.start()
        self._second.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._regular.stop()
        self._second.stop()
        super().hideEvent(event)


def _counts(title: str) -> RowTable[Count]:
    name = translate("Leader", "I dag: {title}", title=title)
    return RowTable(name, count_columns(title), key=lambda count: count[0], most=20)


def _most(counts: dict[str, int]) -> list[Count]:
    """The largest first, equal ones by their words."""
    return sorted(counts.items(), key=lambda count: (-count[1], count[0]))
