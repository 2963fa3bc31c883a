"""Finding who the call is about: those it may be at once, then as one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from console.services.citizen_view import CitizenHit
from console.texts import translate
from console.ui.call.citizen_hit import HitCard
from console.ui.call.context import CallContext
from console.ui.call.widgets.cards import Cards
from console.ui.call.widgets.parts import plain, say, words
from console.ui.widgets.timers import once

WAIT_MS = 120
"""From the last key to the question; short enough to feel like none."""

SHOWN = 6


class CitizenSearch(QWidget):
    """Signal `picked(Citizen)`. act: the word on each hit's button. leave_out: ids not shown."""

    picked = Signal(object)

    def __init__(self, context: CallContext, act: str) -> None:
        super().__init__()
        self._context = context
        self.leave_out: frozenset[int] = frozenset()
        self._asked = 0
        self._candidates = True
        self.line = QLineEdit()
        self.line.setAccessibleName(translate("Call", "Find borger"))
        self.line.setPlaceholderText(translate("Call", "Telefon, navn, CPR eller fødselsdato"))
        self._about = words(role="small")
        self.cards: Cards[CitizenHit] = Cards(
            lambda hit: HitCard(hit, act, self.picked.emit, context.now)
        )
        self._timer = once(self, self.ask, WAIT_MS)
        self.line.textChanged.connect(lambda _text: self._timer.start())
        self.line.returnPressed.connect(self.ask)
        layout = plain(QVBoxLayout(self))
        layout.addWidget(self.line)
        layout.addWidget(self._about)
        layout.addWidget(self.cards)

    def ask(self) -> None:
        """Ask for what is typed, else for those the call may be about."""
        self._asked += 1
        asked, text, call_id = self._asked, self.line.text().strip(), self._context.call_id
        if text:
            self._context.ask(
                self,
                lambda views: views.citizens(text, limit=SHOWN + 1),
                lambda hits: self._show(asked, text, hits),
            )
        else:
            self._context.ask(
                self,
                lambda views: views.candidates(call_id),
                lambda hits: self._show(asked, "", hits),
            )

    def _show(self, asked: int, text: str, hits: Sequence[CitizenHit]) -> None:
        if asked != self._asked:
            return
        shown = [hit for hit in hits if hit.citizen.id not in self.leave_out][:SHOWN]
        say(self._about, _about(text, len(shown), len(hits) > SHOWN))
        self.cards.show_items((hit.citizen.id, hit) for hit in shown)


def _about(text: str, found: int, more: bool) -> str:
    if not text:
        return translate("Call", "Det kan være:") if found else ""
    if not found:
        return translate("Call", "Ingen fundet. Prøv et andet ord, eller opret borgeren.")
    return translate("Call", "Flere end vist: skriv mere.") if more else ""
