"""Before a second record is made of somebody: those who are like what is being written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from console.services.citizen_view import CitizenHit, KnownAs
from console.texts import translate
from console.ui.call.citizen_hit import HitCard
from console.ui.call.context import CallContext
from console.ui.call.widgets.cards import Cards
from console.ui.call.widgets.parts import plain, press_by, say, words
from console.ui.widgets.properties import set_tone
from console.ui.widgets.timers import once

WAIT_MS = 250
"""From the last key to the question."""
TAKE = "Ctrl+Shift+B"
"""Takes the first of them."""


class CitizenLikes(QFrame):
    """Hidden while nobody is alike; never in the way. Signal `picked(Citizen)`: it is this one."""

    picked = Signal(object)

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self._asked = 0
        self._known = KnownAs()
        self._title = words(role="strong")
        act = translate("Call", "Det er borgeren")
        self.cards: Cards[CitizenHit] = Cards(
            lambda hit: HitCard(hit, act, self.picked.emit, context.now)
        )
        self._timer = once(self, self._ask, WAIT_MS)
        layout = plain(QVBoxLayout(self))
        layout.setContentsMargins(6, 3, 6, 3)
        layout.addWidget(self._title)
        layout.addWidget(self.cards)
        self._show(0, ())

    def follow(self, known: KnownAs) -> None:
        """This is what is written now."""
        if known != self._known:
            self._known = known
            self._timer.start()

    def _ask(self) -> None:
        self._asked += 1
        asked, known = self._asked, self._known
        self._context.ask(
            self, lambda views: views.similar(known), lambda hits: self._show(asked, hits)
        )

    def _show(self, asked: int, hits: Sequence[CitizenHit]) -> None:
        if asked != self._asked:
            return
        self.cards.show_items((hit.citizen.id, hit) for hit in hits)
        if hits:
            self._show_first(hits[0])
        set_tone(self, "warn" if hits else "")
        self.setVisible(bool(hits))

    def _show_first(self, hit: CitizenHit) -> None:
        """One key takes the one most alike."""
        for number, card in self.cards.cards.items():
            if isinstance(card, HitCard):
                press_by(card.pick, TAKE if number == hit.citizen.id else "")
        say(
            self._title,
            translate(
                "Call",
                "Ligner borger {number}. {key}: det er borgeren",
                number=hit.citizen.id,
                key=TAKE,
            ),
        )
