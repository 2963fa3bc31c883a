"""Duplicates avoided: how many calls joined what was going on already, and which they were."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.domain.calendar import shift_start
from console.labels import call_number, date_text
from console.services.avoided import Avoided, count
from console.texts import translate
from console.ui.theme import UNIT
from console.ui.widgets.row_table import Column, RowTable
from console.ui.widgets.text import text_label

MOST = 5
"""Rows before the list scrolls."""


class AvoidedPart(QWidget):
    """open_call(call): the call that joined is wanted in view."""

    open_call = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = text_label(role="strong", wrap=True)
        self.places = text_label(role="small", wrap=True)
        self.table: RowTable[Avoided] = RowTable(
            translate("Leader", "Opkald, der tilsluttede sig det, der var i gang"),
            _columns(),
            key=lambda row: row.call_id,
            most=MOST,
        )
        self.table.row_opened.connect(lambda row: self.open_call.emit(row.call_id))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        for part in (self.counts, self.places, self.table):
            column.addWidget(part)

    def show_rows(self, rows: Sequence[Avoided], now: datetime) -> None:
        found = count(rows, shift_start=shift_start(now), now=now)
        self.counts.setText(
            translate(
                "Leader",
                "Denne vagt {shift} · 30 dage {recent} · i alt {total}",
                shift=found.shift,
                recent=found.recent,
                total=found.total,
            )
        )
        ordered = sorted(found.by_municipality.items(), key=lambda one: (-one[1], one[0]))
        self.places.setText(" · ".join(f"{place} {n}" for place, n in ordered))
        self.places.setVisible(bool(ordered))
        self.table.show_rows(rows)


def _columns() -> list[Column[Avoided]]:
    return [
        Column(
            title=translate("Leader", "Opkald"), text=lambda r: call_number(r.call_id), right=True
        ),
        Column(title=translate("Leader", "Tilsluttet"), text=lambda r: date_text(r.at)),
        Column(title=translate("Leader", "Af"), text=lambda r: r.by),
        Column(
            title=translate("Leader", "Overdragelse"),
            text=lambda r: str(r.handoff_id),
            right=True,
        ),
        Column(
            title=translate("Leader", "Kommune og tilbud"),
            text=lambda r: f"{r.municipality_name} · {r.service}",
            stretch=True,
        ),
    ]
