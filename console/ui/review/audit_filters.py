"""Whose looks, at whom, of which kind and when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QWidget

from console.domain.calendar import COPENHAGEN, local, utc
from console.domain.codes import AuditKind
from console.labels import label
from console.services.audit_view import AuditQuery
from console.texts import noop, translate
from console.ui.theme import UNIT
from console.ui.widgets.flow import FlowLayout

MOST_DIGITS = 9
"""A longer number is a CPR number."""
DAYS: tuple[tuple[int | None, tuple[str, str]], ...] = (
    (None, noop("Audit", "Alle dage")),
    (0, noop("Audit", "I dag")),
    (6, noop("Audit", "7 dage")),
    (29, noop("Audit", "30 dage")),
    (364, noop("Audit", "1 år")),
    (-1, noop("Audit", "Fra – til")),
)
CHOSEN = -1


class AuditFilters(QWidget):
    """changed: another question. entered: Enter in one of the lines."""

    changed = Signal()
    entered = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.citizen = self._line(
            translate("Audit", "Borger"), translate("Audit", "Borgerens nummer eller CPR")
        )
        self.user = self._line(translate("Audit", "Bruger"), translate("Audit", "Brugerens navn"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(translate("Audit", "Slags"))
        self.kind.addItem(translate("Audit", "Alt"), None)
        for kind in AuditKind:
            self.kind.addItem(label(kind), kind)
        self.period = QComboBox()
        self.period.setAccessibleName(translate("Audit", "Periode"))
        for days, words in DAYS:
            self.period.addItem(translate(*words), days)
        self.first = self._day(translate("Audit", "Fra dato"))
        self.last = self._day(translate("Audit", "Til dato"))
        row = FlowLayout(self, UNIT)
        for widget in (
            self.citizen,
            self.user,
            self.kind,
            self.period,
            self.first,
            self.last,
        ):
            row.addWidget(widget)
        for combo in (self.kind, self.period):
            combo.currentIndexChanged.connect(self._changed)
        for day in (self.first, self.last):
            day.dateChanged.connect(self.changed)

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.setClearButtonEnabled(True)
        line.setMinimumWidth(220)
        line.textChanged.connect(self.changed)
        line.returnPressed.connect(self.entered)
        return line

    def _day(self, name: str) -> QDateEdit:
        day = QDateEdit(QDate(*local(self._clock()).date().timetuple()[:3]))
        day.setDisplayFormat("dd.MM.yyyy")
        day.setCalendarPopup(True)
        day.setAccessibleName(name)
        day.hide()
        return day

    def _changed(self) -> None:
        chosen = self.period.currentData() == CHOSEN
        self.first.setVisible(chosen)
        self.last.setVisible(chosen)
        self.changed.emit()

    @property
    def number(self) -> int | None:
        """The citizen's number, if that is what is typed."""
        typed = self.citizen.text().strip().lstrip("#")
        return int(typed) if typed.isdecimal() and len(typed) <= MOST_DIGITS else None

    @property
    def is_set(self) -> bool:
        return self.query() != AuditQuery()

    def clear(self) -> None:
        self.citizen.clear()
        self.user.clear()
        self.kind.setCurrentIndex(0)
        self.period.setCurrentIndex(0)

    def query(self) -> AuditQuery:
        since, until = self._span()
        kind = self.kind.currentData()
        return AuditQuery(
            citizen_id=self.number,
            actor=self.user.text().strip().casefold(),
            kind=AuditKind(kind) if kind else None,
            since=since,
            until=until,
        )

    def _span(self) -> tuple[datetime | None, datetime | None]:
        """From midnight to midnight, local time, as aware moments in UTC."""
        days = self.period.currentData()
        if days is None:
            return None, None
        if days == CHOSEN:
            return _midnight(self.first.date()), _midnight(self.last.date().addDays(1))
        first = local(self._clock()).date() - timedelta(days=days)
        return utc(datetime.combine(first, time(), tzinfo=COPENHAGEN)), None


def _midnight(day: QDate) -> datetime:
    return utc(datetime(day.year(), day.month(), day.day(), tzinfo=COPENHAGEN))
