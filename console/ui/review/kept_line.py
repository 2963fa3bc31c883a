"""When the data was last backed up and checked: a shift leader asks whoever keeps it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from console.labels import date_text
from console.services.keeping import Kept
from console.texts import translate
from console.ui.theme import UNIT
from console.ui.widgets.flow import FlowLayout
from console.ui.widgets.pill import Pill

BACKUP_OLD = timedelta(days=2)
CHECK_OLD = timedelta(days=31)


class KeptLine(QWidget):
    """A word for each; what is long ago, or was found, has a colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, UNIT)
        self._pills = [Pill(parent=self) for _ in range(2)]
        for pill in self._pills:
            flow.addWidget(pill)

    @property
    def text(self) -> str:
        return " | ".join(pill.text() for pill in self._pills)

    def show_view(self, kept: Kept, now: datetime) -> None:
        for pill, (text, tone) in zip(self._pills, _parts(kept, now), strict=True):
            pill.show_word(text, tone)


def _parts(kept: Kept, now: datetime) -> Iterator[tuple[str, str]]:
    yield _backup(kept.backup_at), _tone(kept.backup_at, now, BACKUP_OLD)
    yield _check(kept), "alarm" if kept.findings else _tone(kept.verified_at, now, CHECK_OLD)


def _tone(at: datetime | None, now: datetime, old: timedelta) -> str:
    return "warn" if at is None or now - at > old else ""


def _backup(at: datetime | None) -> str:
    if at is None:
        return translate("Leader", "Sikkerhedskopi: aldrig")
    return translate("Leader", "Sikkerhedskopi: {at}", at=date_text(at))


def _check(kept: Kept) -> str:
    if kept.verified_at is None:
        return translate("Leader", "Tjek: aldrig")
    at = date_text(kept.verified_at)
    if kept.findings:
        return translate("Leader", "Tjek: {at}, {n} fund", at=at, n=kept.findings)
    return translate("Leader", "Tjek: {at}, intet fundet", at=at)
