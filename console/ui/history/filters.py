"""What to look for in the history: words and four filters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, time, timedelta
from enum import StrEnum

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QWidget

from console.domain.calendar import COPENHAGEN, local, utc
from console.domain.codes import Category, Disposition
from console.labels import label
from console.services.views import HistoryQuery
from console.texts import noop, translate
from console.ui import icons
from console.ui.theme import UNIT
from console.ui.widgets.flow import FlowLayout


class Period(StrEnum):
    ALL = "all"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    CHOSEN = "chosen"


PERIODS = {
    Period.ALL: noop("History", "Alle dage"),
    Period.TODAY: noop("History", "I dag"),
    Period.WEEK: noop("History", "7 dage"),
    Period.MONTH: noop("History", "30 dage"),
    Period.YEAR: noop("History", "1 år"),
    Period.CHOSEN: noop("History", "Fra – til"),
}
DAYS = {Period.TODAY: 0, Period.WEEK: 6, Period.MONTH: 29, Period.YEAR: 364}


class HistoryFilters(QWidget):
    """changed: the person looks for something else. Enter in the words is `entered`."""

    changed = Signal()
    entered = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(
            translate("History", "Nummer, navn, CPR, telefon, sted eller ord")
        )
        self.words.setAccessibleName(translate("History", "Søg i historikken"))
        self.words.setClearButtonEnabled(True)
        self.words.addAction(
            icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.words.setMinimumWidth(300)
        self.municipality = _combo(translate("History", "Kommune"))
        self.category = _combo(translate("History", "Kategori"))
        self.disposition = _combo(translate("History", "Afslutning"))
        self.period = _combo(translate("History", "Periode"))
        self._fill()
        self.first, self.last = self._day("Fra"), self._day("Til")
        self._place()
        self._follow()

    def _fill(self) -> None:
        self.set_municipalities(())
        _fill(self.category, translate("History", "Alle kategorier"), Category)
        _fill(self.disposition, translate("History", "Alle afslutninger"), Disposition)
        for period, words in PERIODS.items():
            self.period.addItem(translate(*words), period)

    def _day(self, which: str) -> QDateEdit:
        names = {"Fra": translate("History", "Fra dato"), "Til": translate("History", "Til dato")}
        day = QDateEdit(QDate(*local(self._clock()).date().timetuple()[:3]), self)
        day.setDisplayFormat("dd.MM.yyyy")
        day.setCalendarPopup(True)
        day.setAccessibleName(names[which])
        day.hide()
        return day

    def _place(self) -> None:
        row = FlowLayout(self, UNIT)
        for widget in (
            self.words,
            self.municipality,
            self.category,
            self.disposition,
            self.period,
            self.first,
            self.last,
        ):
            row.addWidget(widget)

    def _follow(self) -> None:
        self.words.textChanged.connect(self.changed)
        self.words.returnPressed.connect(self.entered)
        self.period.currentIndexChanged.connect(self._period_changed)
        for combo in (self.municipality, self.category, self.disposition, self.period):
            combo.currentIndexChanged.connect(self.changed)
        for day in (self.first, self.last):
            day.dateChanged.connect(self.changed)

    def _period_changed(self) -> None:
        chosen = self.period.currentData() == Period.CHOSEN
        self.first.setVisible(chosen)
        self.last.setVisible(chosen)

    def set_municipalities(self, known: Sequence[tuple[str, str]]) -> None:
        """(code, name) in order; what is chosen stays."""
        chosen = self.municipality.currentData()
        self.municipality.blockSignals(True)
        self.municipality.clear()
        self.municipality.addItem(translate("History", "Alle kommuner"), None)
        for code, name in known:
            self.municipality.addItem(name, code)
        self.municipality.setCurrentIndex(max(0, self.municipality.findData(chosen)))
        self.municipality.blockSignals(False)

    def query(self, citizen_id: int | None) -> HistoryQuery:
        """What is looked for, as a question to storage; a citizen takes the place of the words."""
        first, last = self._span()
        category, disposition = self.category.currentData(), self.disposition.currentData()
        return HistoryQuery(
            text="" if citizen_id is not None else self.words.text().strip(),
            municipality=self.municipality.currentData(),
            category=Category(category) if category else None,
            disposition=Disposition(disposition) if disposition else None,
            citizen_id=citizen_id,
            received_from=first,
            received_to=last,
        )

    def _span(self) -> tuple[datetime | None, datetime | None]:
        """From midnight to midnight, local time, as aware moments in UTC."""
        period = Period(self.period.currentData())
        if period == Period.ALL:
            return None, None
        if period == Period.CHOSEN:
            return _midnight(self.first.date(), 0), _midnight(self.last.date(), 1)
        today = local(self._clock()).date() - timedelta(days=DAYS[period])
        return utc(datetime.combine(today, time(), tzinfo=COPENHAGEN)), None


def _midnight(day: QDate, later: int) -> datetime:
    at = datetime(day.year(), day.month(), day.day(), tzinfo=COPENHAGEN) + timedelta(days=later)
    return utc(at)


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return combo


def _fill(combo: QComboBox, every: str, codes: Iterable[StrEnum]) -> None:
    combo.addItem(every, None)
    for code in codes:
        combo.addItem(label(code), code.value)
