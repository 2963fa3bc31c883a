"""The effect page: calls before and after a handoff was accepted, and the citizens behind it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from console.domain.codes import EffectBy, EffectPicture, WhoCalled
from console.domain.repeat_callers import DEFINITIONS, Definition
from console.labels import label
from console.labels.repeats import definition_text
from console.reports.effect_pictures import Side, sides, title
from console.reports.effect_words import explained, left_out_text, verdict, warning
from console.review.effect import Effect, Line, Measured, effect_of, lines
from console.services.commands import SetRepeatDefinition
from console.services.ports import Notice
from console.services.views import Views
from console.texts import translate
from console.ui import theme as themes
from console.ui.alive import is_alive
from console.ui.desk import Desk
from console.ui.review.effect_columns import citizen_columns, line_columns
from console.ui.review.effect_export import EffectExport
from console.ui.theme import UNIT
from console.ui.widgets.busy import Busy
from console.ui.widgets.buttons import button
from console.ui.widgets.choices import Choices
from console.ui.widgets.empty_state import EmptyState
from console.ui.widgets.properties import set_tone
from console.ui.widgets.row_table import RowTable
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.text import text_label
from console.ui.widgets.timers import once

if TYPE_CHECKING:
    from console.ui.review.effect_charts import EffectChart


NAMED = 16
"""Letters of a definition's name that are in view; its thresholds are in the tip."""
BEHIND = 60
"""Letters the columns of the citizens take; the picture has the rest."""
LOOKED_AT = 100
"""Rows by which the columns of the citizens are made wide enough."""


@dataclass(frozen=True)
class Figures:
    """What the table and the line under it show."""

    lines: tuple[Line, ...]
    verdict: str


def measured(views: Views, now: datetime) -> Effect:
    """Read and measure. The pictures' library takes its time to load: here nobody waits for it."""
    import_module("console.ui.review.effect_charts")
    return effect_of(views.effect_facts(), now)


class EffectPage(QWidget):
    """open_citizen(citizen): the person wants this citizen's calls in view.

    Whatever is counted is counted in the measures' thread: with a million calls it takes a while.
    """

    open_citizen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks: dict[str, asyncio.Task[Any]] = {}
        self._sides: tuple[Side, ...] = ()
        self.effect = Effect()
        self.chart: EffectChart | None = None
        self._wanted = ""
        self.setAccessibleName(translate("Effect", "Effekt"))
        self._make_choices()
        self._make_tables()
        self.verdict = text_label(role="strong", wrap=True)
        self.left_out = text_label(role="small", wrap=True)
        self.busy = Busy(translate("Effect", "Måler alle opkald …"))
        self.export_button = button(translate("Effect", "Gem som fil"), self.export, icon="export")
        self.export_button.setEnabled(False)  # until there is something to keep
        self.file = EffectExport(desk, lambda: (self.effect, self._who))
        self.file.hide()
        self.empty = EmptyState(
            translate("Effect", "Ingen kan måles endnu."),
            translate("Effect", "Der skal være 90 dages opkald før og efter dagen, der måles fra."),
        )
        self.empty.hide()
        self._soon = once(self, self._measure)
        self._place()
        self._follow()

    # Building ------------------------------------------------------------------------------

    def _make_choices(self) -> None:
        self.by = Choices(EffectBy, name=translate("Effect", "Delt efter"))
        self.by.set_value(EffectBy.ALL)
        self.who = Choices(WhoCalled, name=translate("Effect", "Opkald fra"))
        self.who.set_value(WhoCalled.ANYBODY)
        self.kind = Choices(EffectPicture, name=translate("Effect", "Billede"))
        self.kind.set_value(EffectPicture.CITIZENS)
        self.definition = QComboBox()
        self.definition.setAccessibleName(translate("Effect", "Gentagen ringer"))
        self.definition.setMinimumContentsLength(NAMED)
        for known in DEFINITIONS.values():
            self.definition.addItem(label(known.code), known)

    def _make_tables(self) -> None:
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
        self.behind.horizontalHeader().setResizeContentsPrecision(LOOKED_AT)
        self.behind.setFixedWidth(BEHIND * self.fontMetrics().averageCharWidth())

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addLayout(self._head())
        column.addWidget(self._warning())
        choices = QHBoxLayout()
        choices.setSpacing(4 * UNIT)
        choices.addWidget(self.by, 6)
        choices.addWidget(self.who, 7)
        column.addLayout(choices)
        column.addWidget(self.file)
        column.addWidget(text_label(explained(), role="small", wrap=True))
        column.addWidget(self.table)
        column.addWidget(self.empty, 1)
        column.addWidget(self.verdict)
        column.addWidget(self.left_out)
        column.addWidget(self._details(), 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * UNIT)
        row.addWidget(text_label(translate("Effect", "Effekt"), role="title"))
        row.addStretch(1)
        row.addWidget(self.busy)  # here the page is laid out the same with it and without
        row.addWidget(text_label(translate("Effect", "Gentagen ringer")))
        row.addWidget(self.definition)
        row.addWidget(self.export_button)
        return row

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
        self._picture, right = QVBoxLayout(), QVBoxLayout()
        self._picture.addWidget(self.kind)
        self.caption = text_label(role="small", wrap=True)
        self._picture.addWidget(self.caption)
        self._picture.addStretch(1)
        right.addWidget(
            SectionHeader(translate("Effect", "Borgerne bag (Enter viser borgerens opkald)"))
        )
        right.addWidget(self.behind, 1)
        row = QHBoxLayout(self._shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * UNIT)
        row.addLayout(self._picture, 1)
        row.addLayout(right)
        self._shown.hide()
        return self._shown

    def _follow(self) -> None:
        self.table.row_chosen.connect(self._show_behind)
        self.table.row_opened.connect(lambda _line: self.behind.setFocus())
        self.by.chosen.connect(lambda _by: self._count())
        self.who.chosen.connect(lambda _who: self._count())
        self.kind.chosen.connect(lambda _kind: self._draw())
        self.definition.activated.connect(self._choose_definition)
        self.behind.row_opened.connect(lambda m: self.open_citizen.emit(m.citizen_id))
        self.file.closed.connect(self._file_closed)
        self.busy.stopped.connect(self.stop)
        self._desk.noticed.connect(self._on_notice)

    # What others call ----------------------------------------------------------------------

    def activate(self) -> None:
        self.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        """Measure anew; being shown and gone to at once is one question."""
        self._soon.start()

    def stop(self) -> None:
        """Give up what is being counted; what was shown stays."""
        self._soon.stop()
        for task in self._tasks.values():
            task.cancel()
        self.busy.end()

    def export(self, path: str = "") -> None:
        """Ask for a file's name, on the page; with a path, write it once all is measured."""
        self._wanted = path
        if path:
            self.refresh()
        else:
            self.file.begin()

    # Counting ------------------------------------------------------------------------------

    def _ask(
        self, what: str, question: Callable[[Views], Any], then: Callable[[Any], None]
    ) -> None:
        """In the measures' thread; a newer question takes the place of an older of its kind."""
        if what in self._tasks:
            self._tasks[what].cancel()
        self._tasks[what] = self._desk.measure(question, then)

    def _measure(self) -> None:
        now = self._desk.clock()
        self.busy.begin()
        self._ask("effect", lambda views: measured(views, now), self._show)
        self._tasks["effect"].add_done_callback(self._measured)

    def _measured(self, task: asyncio.Task[Any]) -> None:
        """Done or failed; a newer one goes on."""
        if is_alive(self._measured) and task is self._tasks["effect"]:
            self.busy.end()

    def _count(self) -> None:
        found, by, who = self.effect, EffectBy(self.by.value or EffectBy.ALL), self._who
        self._ask(
            "figures",
            lambda _views: Figures(lines(found, by, who), verdict(found, who)),
            self._show_figures,
        )

    def _draw(self) -> None:
        shown, observed, who = self._beside_each_other(), self.effect.observed, self._who
        if observed is not None:
            self._ask("sides", lambda _views: sides(shown, observed, who), self._show_sides)

    @property
    def _who(self) -> WhoCalled:
        return WhoCalled(self.who.value or WhoCalled.ANYBODY)

    def _beside_each_other(self) -> tuple[Line, ...]:
        """The current line and that of the other side; warm and cold have one other side."""
        line = self.table.current
        if line is None:
            return ()
        others = [one for one in self.table.rows if one.accepted != line.accepted]
        same = [one for one in others if one.key == line.key]
        if not same and line.by == EffectBy.WARMTH and line.accepted:
            same = others
        return tuple(sorted((line, *same), key=lambda one: not one.accepted))

    # Showing -------------------------------------------------------------------------------

    def _show(self, found: Effect) -> None:
        self.effect = found
        anybody = bool(found.accepted or found.beside)
        for widget in (self.table, self.verdict, self._shown):
            widget.setVisible(anybody)
        self.empty.setVisible(not anybody)
        self.left_out.setText(left_out_text(found))
        if found.definition is not None:
            self._name(found.definition)
        self._count()
        self.export_button.setEnabled(True)
        if self._wanted:
            self.file.begin()
            self.file.path.line.setText(self._wanted)
            self._wanted = ""
            self.file.save()

    def _name(self, definition: Definition) -> None:
        """Show it as chosen; one's own can be chosen again while the page is there."""
        shown = self.definition
        codes = [shown.itemData(at).code for at in range(shown.count())]
        if definition.code not in codes:
            shown.addItem(label(definition.code), definition)
            codes.append(definition.code)
        at = codes.index(definition.code)
        shown.setItemData(at, definition)
        shown.setToolTip(definition_text(definition))
        shown.setCurrentIndex(at)

    def _show_figures(self, figures: Figures) -> None:
        self.table.show_rows(figures.lines)
        if self.table.rows and self.table.current is None:
            self.table.select_row(0)
        self.verdict.setText(figures.verdict)
        self._show_behind(self.table.current)

    def _show_behind(self, line: Line | None) -> None:
        """The citizens of a line, and its picture beside that of the other side."""
        self.behind.show_rows(line.citizens if line else ())
        self._draw()

    def _show_sides(self, shown: tuple[Side, ...]) -> None:
        if self.chart is None:
            from console.ui.review.effect_charts import EffectChart

            self.chart = EffectChart(themes.current())
            self._picture.takeAt(self._picture.count() - 1)
            self._picture.addWidget(self.chart, 1)
        kind = EffectPicture(self.kind.value or EffectPicture.CITIZENS)
        self.caption.setText(title(kind))
        self.chart.show_picture(kind, shown)

    # Acting --------------------------------------------------------------------------------

    def _choose_definition(self) -> None:
        self._desk.submit(SetRepeatDefinition.of(self.definition.currentData()))

    def _on_notice(self, notice: Notice) -> None:
        """Another definition, merged citizens: all may be different."""
        if notice.reload and self.isVisible():
            self.refresh()

    def _file_closed(self) -> None:
        self.file.hide()
        self.export_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.busy.isVisible():
            self.stop()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if self._desk.backend is not None:
            self.refresh()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.stop()
        super().hideEvent(event)
