"""Which period is measured: so many days back, or from one day to another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from console.domain.calendar import COPENHAGEN, local, utc
from console.domain.codes import Period
from console.texts import translate
from console.ui.widgets.choices import Choices


class PeriodChoice(QWidget):
    """changed: another period is wanted."""

    changed = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.choices = Choices(Period, name=translate("Period", "Sendt de sidste dage"))
        self.choices.set_value(Period.QUARTER)
        self.first = self._day(translate("Period", "Sendt fra dato"))
        self.last = self._day(translate("Period", "Sendt til dato"))
        self.first.setDate(self.first.date().addDays(-int(Period.YEAR)))
        self._days = QWidget()
        row = QHBoxLayout(self._days)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.first)
        row.addWidget(self.last)
        row.addStretch(1)
        self._days.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choices)
        column.addWidget(self._days)
        self.choices.chosen.connect(self._chosen)
        for day in (self.first, self.last):
            day.dateChanged.connect(lambda _day: self.changed.emit())

    def _day(self, name: str) -> QDateEdit:
        day = QDateEdit(QDate(*local(self._clock()).date().timetuple()[:3]))
        day.setDisplayFormat("dd.MM.yyyy")
        day.setCalendarPopup(True)
        day.setAccessibleName(name)
        return day

    def _chosen(self, period: Period) -> None:
        self._days.setVisible(period == Period.CHOSEN)
        self.changed.emit()

    def span(self) -> tuple[datetime, datetime | None]:
        """From the one moment, and before the other; both days of one's own are in it."""
        period = Period(self.choices.value or Period.QUARTER)
        if period != Period.CHOSEN:
            return self._clock() - timedelta(days=int(period)), None
        return _midnight(self.first.date()), _midnight(self.last.date().addDays(1))


def _midnight(day: QDate) -> datetime:
    return utc(datetime(day.year(), day.month(), day.day(), tzinfo=COPENHAGEN))
