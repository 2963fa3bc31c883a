"""The scorecard: how handoffs go, by municipality, and the handoffs behind each number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.domain.codes import HandoffState, Period, VerdictCode
from console.domain.municipality import is_stale
from console.labels import call_number, date_text, duration, label
from console.labels.places import municipality_name
from console.labels.verdicts import verdict_text, verdict_tone
from console.review.scorecard import Score, Times, scorecard
from console.services.facts import HandoffFact
from console.services.views import MunicipalityView
from console.texts import noop, translate
from console.ui.desk import Desk
from console.ui.theme import UNIT
from console.ui.widgets.choices import Choices
from console.ui.widgets.empty_state import EmptyState
from console.ui.widgets.row_table import Column, RowTable
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.text import text_label


class ScorecardPage(QWidget):
    """open_handoff(handoff, call): the person wants it in view."""

    open_handoff = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._facts: Sequence[HandoffFact] = ()
        self._stale: frozenset[str] = frozenset()
        self.setAccessibleName(translate("Scorecard", "Overdragelser målt"))
        self.period = Choices(Period, name=translate("Scorecard", "Anmodet de sidste dage"))
        self.period.set_value(Period.QUARTER)
        self.period.chosen.connect(lambda _period: self.refresh())
        self.table: RowTable[Score] = RowTable(
            translate("Scorecard", "Kommunerne"), self._columns(), key=lambda s: s.municipality
        )
        self.behind: RowTable[HandoffFact] = RowTable(
            translate("Scorecard", "Overdragelserne bag tallene"),
            _behind(desk.clock),
            key=lambda f: f.id,
        )
        self.empty = EmptyState(
            translate("Scorecard", "Ingen overdragelser i perioden."),
            translate("Scorecard", "En sendt overdragelse tælles her, hvad der end bliver svaret."),
        )
        self.empty.hide()
        self.table.row_chosen.connect(self._show_behind)
        self.table.row_opened.connect(lambda _score: self.behind.setFocus())
        self.behind.row_opened.connect(lambda f: self.open_handoff.emit(f.id, f.call_id))
        self._place()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addWidget(text_label(translate("Scorecard", "Overdragelser målt"), role="title"))
        column.addWidget(self.period)
        explained = translate(
            "Scorecard",
            "Efter: halvdelen inden / ni ud af ti inden. Mangl.: afvist, fordi vi manglede noget.",
        )
        column.addWidget(text_label(explained, role="small", wrap=True))
        held = translate(
            "Scorecard",
            "Af de tagne: holdt (ingen opkald i 90 dage), delvist (først efter dag 30), holdt "
            "ikke, for tidligt at sige, vides ikke.",
        )
        column.addWidget(text_label(held, role="small", wrap=True))
        column.addWidget(self.table, 2)
        column.addWidget(self.empty, 2)
        column.addWidget(SectionHeader(translate("Scorecard", "Overdragelserne bag tallene")))
        column.addWidget(self.behind, 1)

    def _columns(self) -> list[Column[Score]]:
        return [
            Column(
                title=translate("Scorecard", "Kommune"),
                text=lambda s: municipality_name(s.municipality),
                icon=lambda s: "stale" if s.municipality in self._stale else "",
                stretch=True,
            ),
            _count(translate("Scorecard", "Sendt"), lambda s: s.requested),
            _count(translate("Scorecard", "Modt."), lambda s: s.received),
            _count(translate("Scorecard", "Taget"), lambda s: s.accepted),
            _count(translate("Scorecard", "Afvist"), lambda s: s.declined),
            _count(translate("Scorecard", "Møde"), lambda s: s.started),
            _count(translate("Scorecard", "Færdig"), lambda s: s.completed),
            _verdict(translate("Scorecard", "Holdt"), VerdictCode.HELD),
            _verdict(translate("Scorecard", "Delv."), VerdictCode.PARTLY),
            _verdict(translate("Scorecard", "Ikke"), VerdictCode.NOT_HELD),
            _verdict(translate("Scorecard", "Tidl."), VerdictCode.TOO_EARLY),
            _verdict(translate("Scorecard", "Uvis"), VerdictCode.UNKNOWN),
            _count(translate("Scorecard", "Sent"), lambda s: s.overdue),
            _count(translate("Scorecard", "Mangl."), lambda s: s.incomplete),
            _span(translate("Scorecard", "Modt. efter"), lambda s: s.to_received),
            _span(translate("Scorecard", "Taget efter"), lambda s: s.to_accepted),
            _span(translate("Scorecard", "Møde efter"), lambda s: s.to_meeting),
        ]

    # What others call ----------------------------------------------------------------------

    def activate(self) -> None:
        self.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        days = int(self.period.value or Period.QUARTER)
        since = self._desk.clock() - timedelta(days=days)
        self._desk.ask(
            lambda views: (views.handoff_facts(since), views.municipalities()), self._show
        )

    # Inside --------------------------------------------------------------------------------

    def _show(self, found: tuple[Sequence[HandoffFact], Sequence[MunicipalityView]]) -> None:
        self._facts, places = found
        now = self._desk.clock()
        self._stale = frozenset(
            v.municipality.code for v in places if is_stale(v.municipality, now)
        )
        scores = scorecard(self._facts, now)
        self.table.show_rows(sorted(scores, key=lambda s: (-s.requested, s.municipality)))
        self.table.setVisible(bool(scores))
        self.empty.setVisible(not scores)
        if scores and self.table.current is None:
            self.table.select_row(0)
        self._show_behind(self.table.current)

    def _show_behind(self, score: Score | None) -> None:
        chosen = [f for f in self._facts if score and f.municipality == score.municipality]
        counted = [f for f in chosen if f.state != HandoffState.ENTERED_IN_ERROR]
        self.behind.show_rows(sorted(counted, key=lambda f: f.requested_at, reverse=True))

    def showEvent(self, event: QShowEvent) -> None:
        if self._desk.backend is not None:
            self.refresh()
        super().showEvent(event)


def _count(title: str, of: Callable[[Score], int]) -> Column[Score]:
    return Column(title=title, text=lambda score: str(of(score) or "–"), right=True)


def _verdict(title: str, code: VerdictCode) -> Column[Score]:
    return _count(title, lambda score: score.verdicts.get(code, 0))


def _span(title: str, of: Callable[[Score], Times]) -> Column[Score]:
    return Column(title=title, text=lambda score: times_text(of(score)), right=True)


def times_text(found: Times) -> str:
    """Median and, behind the stroke, what nine of ten keep within."""
    if found.median is None or found.p90 is None:
        return "–"
    return f"{duration(found.median)} / {duration(found.p90)}"


def _behind(now: Callable[[], datetime]) -> list[Column[HandoffFact]]:
    def when(title: tuple[str, str], name: str) -> Column[HandoffFact]:
        return Column(title=translate(*title), text=lambda f: date_text(getattr(f, name)) or "–")

    return [
        Column(title=translate("Scorecard", "Nr."), text=lambda f: str(f.id), right=True),
        Column(title=translate("Scorecard", "Opkald"), text=lambda f: call_number(f.call_id)),
        Column(title=translate("Scorecard", "Står"), text=lambda f: label(f.state)),
        Column(
            title=translate("Scorecard", "Holdt den"),
            text=lambda f: verdict_text(f.verdict(now())) or "–",
            tone=lambda f: verdict_tone(f.verdict(now())),
        ),
        when(noop("Scorecard", "Anmodet"), "requested_at"),
        when(noop("Scorecard", "Modtaget"), "received_at"),
        when(noop("Scorecard", "Accepteret"), "accepted_at"),
        when(noop("Scorecard", "Første møde"), "started_at"),
        Column(
            title=translate("Scorecard", "Afvist fordi"),
            text=lambda f: label(f.decline_reason) or "–",
            stretch=True,
        ),
    ]
