"""The shift in one line: how much waits, is late or was refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtWidgets import QWidget

from console.labels import duration
from console.services.views import LeaderView
from console.texts import translate
from console.ui.theme import UNIT
from console.ui.widgets.flow import FlowLayout
from console.ui.widgets.pill import Pill

PARTS = 6


class LeaderSummary(QWidget):
    """A word for each part; only what wants action has a colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, UNIT)
        self._pills = [Pill(parent=self) for _ in range(PARTS)]
        for pill in self._pills:
            flow.addWidget(pill)

    @property
    def text(self) -> str:
        return " | ".join(pill.text() for pill in self._pills)

    def show_view(self, view: LeaderView, now: datetime) -> None:
        """Show these numbers; the longest wait runs with the clock."""
        for pill, (text, tone) in zip(self._pills, _parts(view, now), strict=True):
            pill.show_word(text, tone)


def _parts(view: LeaderView, now: datetime) -> Iterator[tuple[str, str]]:
    yield _waiting(view, now), "info" if view.waiting else ""
    stale, overdue, due = len(view.stale), len(view.overdue), len(view.follow_ups_due)
    yield translate("Leader", "Urørt {n}", n=stale), "warn" if stale else ""
    yield translate("Leader", "Over frist {n}", n=overdue), "alarm" if overdue else ""
    yield translate("Leader", "Opfølgning {n}", n=due), "info" if due else ""
    unseen = view.rejects_unseen
    yield translate("Leader", "Afvist, ikke set {n}", n=unseen), "alarm" if unseen else ""
    yield _today(view), ""


def _waiting(view: LeaderView, now: datetime) -> str:
    if not view.waiting:
        return translate("Leader", "Venter {n}", n=0)
    longest = duration(now - view.waiting[0].received_at)
    return translate("Leader", "Venter {n}, længst {longest}", n=len(view.waiting), longest=longest)


def _today(view: LeaderView) -> str:
    return translate(
        "Leader",
        "I dag {total} opkald, {closed} lukket",
        total=view.today_total,
        closed=view.today_closed,
    )
