"""The effect page: calls before and after a handoff was accepted, and the citizens behind it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from console.domain.codes import EffectBy, WhoCalled
from console.domain.repeat_callers import read
from console.exchange.table_files import Table
from console.review.effect import Effect, Line, Measured, effect, lines, observed_until
from console.services.ports import Notice
from console.services.views import Views
from console.texts import translate
from console.ui.desk import Desk
from console.ui.review.effect_export import EffectExport
from console.ui.review.effect_picture import EffectPicture
from console.ui.review.effect_words import (
    citizen_columns,
    explained,
    left_out_text,
    line_columns,
    tables,
    verdict,
    warning,
)
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.choices import Choices
from console.ui.widgets.empty_state import EmptyState
from console.ui.widgets.properties import set_tone
from console.ui.widgets.row_table import RowTable
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.text import text_label


def measured(views: Views, now: datetime) -> Effect:
    """Read and measure; in the questions' thread, since it may take a while."""
    facts = views.effect_facts()
    if facts.first_call is None:
        return Effect()
    observed = observed_until(facts.first_call, now)
    return effect(facts.citizens, observed, read(facts.definition))


class EffectPage(QWidget):
    """open_citizen(citizen): the person wants this citizen's calls in view."""

    open_citizen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.effect = Effect()
        self.setAccessibleName(translate("Effect", "Effekt"))
        self.by = Choices(EffectBy, name=translate("Effect", "Delt efter"))
        self.by.set_value(EffectBy.ALL)
        self.who = Choices(WhoCalled, name=translate("Effect", "Opkald fra"))
        self.who.set_value(WhoCalled.ANYBODY)
        self.table: RowTable[Line] = RowTable(
            translate("Effect", "Før og efter"),
            line_columns(),
            key=lambda line: (line.key, line.accepted),
            most=5,
        )
        self.behind: RowTable[Measured] = RowTable(
            translate("Effect", "Borgerne bag tallene"),
            citizen_columns(),
            key=lambda m: m.citizen_id,
        )
        self.picture = EffectPicture()
        self.verdict = text_label(role="strong", wrap=True)
        self.left_out = text_label(role="small", wrap=True)
        self.export_button = button(translate("Effect", "Gem som fil"), self.export, icon="export")
        self.file = EffectExport(desk, self._tables, self._citizens)
        self.file.hide()
        self.empty = EmptyState(
            translate("Effect", "Ingen kan måles endnu."),
            translate("Effect", "Der skal være 90 dages opkald før og efter dagen, der måles fra."),
        )
        self.empty.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        self._place()
        self._follow()

    # Building ------------------------------------------------------------------------------

    def _place(self) -> None:
        choices = QHBoxLayout()
        choices.addWidget(self.by, 1)
        choices.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addWidget(
            text_label(translate("Effect", "Effekt: opkald før og efter"), role="title")
        )
        column.addWidget(self._warning())
        column.addLayout(choices)
        column.addWidget(self.who)
        column.addWidget(self.file)
        column.addWidget(text_label(explained(), role="small", wrap=True))
        column.addWidget(self.table)
        column.addWidget(self.empty, 1)
        column.addWidget(self.verdict)
        column.addWidget(self.left_out)
        column.addWidget(self._details(), 1)

    def _warning(self) -> QFrame:
        self.warning = text_label(warning(), role="strong", wrap=True)
        frame = QFrame()
        set_tone(frame, "warn")
        row = QHBoxLayout(frame)
        row.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        row.addWidget(self.warning)
        return frame

    def _details(self) -> QWidget:
        self._shown = QWidget()
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(
            SectionHeader(translate("Effect", "Hver borger; fed: midten og fjerdedelene"))
        )
        left.addWidget(self.picture, 1)
        right.addWidget(
            SectionHeader(translate("Effect", "Borgerne bag (Enter viser borgerens opkald)"))
        )
        right.addWidget(self.behind, 1)
        row = QHBoxLayout(self._shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * UNIT)
        row.addLayout(left, 3)
        row.addLayout(right, 4)
        return self._shown

    def _follow(self) -> None:
        self.table.row_chosen.connect(self._show_behind)
        self.table.row_opened.connect(lambda _line: self.behind.setFocus())
        self.by.chosen.connect(lambda _by: self._show_lines())
        self.who.chosen.connect(lambda _who: self._show_lines())
        self.behind.row_opened.connect(lambda m: self.open_citizen.emit(m.citizen_id))
        self.file.closed.connect(self._file_closed)
        self._desk.noticed.connect(self._on_notice)

    # What others call ----------------------------------------------------------------------

    def activate(self) -> None:
        self.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        """Measure anew; being shown and gone to at once is one question."""
        self._soon.start()

    def export(self) -> None:
        """Ask for a file's name, on the page."""
        self.file.begin()

    # Inside --------------------------------------------------------------------------------

    def _on_notice(self, notice: Notice) -> None:
        """Another definition makes other index days."""
        if self.isVisible() and "repeat_definition_set" in notice.acts:
            self.refresh()

    def _ask(self) -> None:
        now = self._desk.clock()
        self._desk.ask(lambda views: measured(views, now), self._show)

    @property
    def _who(self) -> WhoCalled:
        return WhoCalled(self.who.value or WhoCalled.ANYBODY)

    def _citizens(self) -> list[int]:
        return [one.citizen_id for one in (*self.effect.accepted, *self.effect.beside)]

    def _tables(self) -> list[Table]:
        return tables(self.effect, self._who, self._desk.clock())

    def _show(self, found: Effect) -> None:
        self.effect = found
        anybody = bool(found.accepted or found.beside)
        for widget in (self.table, self.verdict, self._shown):
            widget.setVisible(anybody)
        self.empty.setVisible(not anybody)
        self.left_out.setText(left_out_text(found))
        self._show_lines()

    def _show_lines(self) -> None:
        by = EffectBy(self.by.value or EffectBy.ALL)
        self.table.show_rows(lines(self.effect, by, self._who))
        if self.table.rows and self.table.current is None:
            self.table.select_row(0)
        self.verdict.setText(verdict(self.effect, self._who))
        self._show_behind(self.table.current)

    def _show_behind(self, line: Line | None) -> None:
        """The citizens of a line, and its picture beside that of the other side."""
        self.behind.show_rows(line.citizens if line else ())
        shown = tuple(one for one in self.table.rows if line and one.key == line.key)
        self.picture.show_lines(shown, self._who)

    def _file_closed(self) -> None:
        self.file.hide()
        self.export_button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        if self._desk.backend is not None:
            self.refresh()
        super().showEvent(event)
