"""The scorecard: both sides of every municipality, and the handoffs behind each number."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.domain.codes import Measure
from console.review.scorecard import ALL, HEALTH, OURS, THEIRS, Counted, Score, Step, scorecard
from console.services.views import Views
from console.texts import translate
from console.ui.desk import Desk
from console.ui.review import scorecard_words as words
from console.ui.review.period_choice import PeriodChoice
from console.ui.review.scorecard_export import ScorecardExport
from console.ui.review.scorecard_words import Figure, Span
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.empty_state import EmptyState
from console.ui.widgets.row_table import RowTable
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.sorted_table import SortedTable
from console.ui.widgets.text import text_label
from console.ui.widgets.timers import once


def measured(views: Views, span: Span, now: datetime) -> tuple[Score, ...]:
    """Read and count; in the questions' thread."""
    places = [view.municipality for view in views.municipalities()]
    return scorecard(views.handoff_facts(*span), places, now)


class ScorecardPage(QWidget):
    """open_handoff(handoff, call): the person wants it in view."""

    open_handoff = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._span: Span = (desk.clock(), None)
        self._wanted = ""
        self.step: Step = Measure.REQUESTED
        self.setAccessibleName(translate("Scorecard", "Overdragelser målt"))
        self.period = PeriodChoice(desk.clock)
        self.export_button = button(
            translate("Scorecard", "Gem som fil"), self.export, icon="export"
        )
        self.file = ScorecardExport(desk)
        self.file.hide()
        self.table: SortedTable[Score] = SortedTable(
            translate("Scorecard", "Kommunerne"),
            words.place_columns(),
            key=lambda score: score.municipality,
            last=lambda score: score.municipality in {HEALTH, ALL},
            by=1,
        )
        self.theirs = self._side(translate("Scorecard", "Deres side"), times=True)
        self.ours = self._side(translate("Scorecard", "Vores side"), times=False)
        self.stale = text_label(tone="warn", wrap=True)
        self.meaning = text_label(role="small", wrap=True)
        self.behind_title = SectionHeader("")
        self.behind: RowTable[Counted] = RowTable(
            translate("Scorecard", "Overdragelserne bag tallet"),
            words.handoff_columns(desk.clock),
            key=lambda one: one.fact.id,
        )
        self.empty = EmptyState(
            translate("Scorecard", "Ingen overdragelser i perioden."),
            translate("Scorecard", "En sendt overdragelse tælles her, hvad der end bliver svaret."),
        )
        self.empty.hide()
        self._soon = once(self, self._ask)
        self._place()
        self._follow()

    # Building ------------------------------------------------------------------------------

    def _side(self, title: str, *, times: bool) -> RowTable[Figure]:
        return RowTable(
            title,
            words.figure_columns(title, times=times),
            key=lambda figure: figure.step,
            most=0 if times else len(OURS),
        )

    def _place(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.period, 1)
        top.addWidget(self.export_button)
        sides = QVBoxLayout()
        sides.addWidget(self.theirs, 1)
        sides.addWidget(self.ours)
        sides.addWidget(self.stale)
        self._numbers = QWidget()
        both = QHBoxLayout(self._numbers)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(UNIT)
        both.addWidget(self.table, 10)
        both.addLayout(sides, 9)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addLayout(self._title())
        column.addLayout(top)
        column.addWidget(self.file)
        column.addWidget(self._numbers, 3)
        column.addWidget(self.empty, 3)
        column.addWidget(self.behind_title)
        column.addWidget(self.meaning)
        column.addWidget(self.behind, 1)

    @staticmethod
    def _title() -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(text_label(translate("Scorecard", "Overdragelser målt"), role="title"), 1)
        keys = translate("Scorecard", "← → sorterer, mellemrum vender, Enter går til tallene")
        row.addWidget(text_label(keys, role="small"))
        return row

    def _follow(self) -> None:
        self.period.changed.connect(self.refresh)
        self.table.row_chosen.connect(self._show_score)
        self.table.row_opened.connect(lambda _score: self.theirs.setFocus())
        for side in (self.theirs, self.ours):
            side.row_chosen.connect(self._choose)
            side.row_opened.connect(self._go_behind)
        self.behind.row_opened.connect(
            lambda one: self.open_handoff.emit(one.fact.id, one.fact.call_id)
        )
        self.file.closed.connect(self._file_closed)

    # What others call ----------------------------------------------------------------------

    def activate(self) -> None:
        self.refresh()
        self.table.setFocus()

    def search(self, code: str) -> None:
        """Go to this municipality, as soon as it is there."""
        self._wanted = code
        self._find()

    def refresh(self) -> None:
        """Count anew; being shown and gone to at once is one question."""
        self._soon.start()

    def export(self) -> None:
        """Ask for a file's name, on the page: for the municipality chosen, or for all."""
        score = self.table.current
        if score is not None:
            alone = score.municipality != ALL
            self.file.begin((score,) if alone else self.table.rows, self._span)

    # Inside --------------------------------------------------------------------------------

    def _ask(self) -> None:
        now = self._desk.clock()
        self._span = span = self.period.span()
        self._desk.ask(lambda views: measured(views, span, now), self._show)

    def _show(self, scores: tuple[Score, ...]) -> None:
        self.table.show_rows(scores)
        for widget in (self._numbers, self.behind_title, self.meaning, self.behind):
            widget.setVisible(bool(scores))
        self.export_button.setEnabled(bool(scores))
        self.empty.setVisible(not scores)
        if scores and self.table.current is None:
            self.table.select_row(0)
        self._show_score(self.table.current)
        self._find()

    def _find(self) -> None:
        if self._wanted and self.table.show_current(self._wanted):
            self._wanted = ""
            self._show_score(self.table.current)

    def _show_score(self, score: Score | None) -> None:
        self.theirs.show_rows(words.figures(score, THEIRS))
        self.ours.show_rows(words.figures(score, OURS))
        self.stale.setText(words.stale_text(score) if score else "")
        self.stale.setVisible(bool(self.stale.text()))
        self._show_behind()

    def _choose(self, figure: Figure) -> None:
        self.step = figure.step
        self._show_behind()

    def _show_behind(self) -> None:
        """The handoffs behind the number in view, which is marked on its side alone."""
        score = self.table.current
        if score is None:
            self.behind.show_rows(())
            return
        for side in (self.theirs, self.ours):
            if not side.show_current(self.step):
                side.clearSelection()
        title = f"{words.place_text(score)}: {words.step_text(self.step).removeprefix('– ')}"
        self.behind_title.setText(title)
        self.meaning.setText(words.meaning(self.step))
        found = score.behind(self.step)
        self.behind.show_rows(sorted(found, key=lambda one: one.fact.requested_at, reverse=True))

    def _go_behind(self, figure: Figure) -> None:
        self._choose(figure)
        self.behind.setFocus()
        if self.behind.rows and self.behind.current is None:
            self.behind.select_row(0)

    def _file_closed(self) -> None:
        self.file.hide()
        self.export_button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        if self._desk.backend is not None:
            self.refresh()
        super().showEvent(event)
