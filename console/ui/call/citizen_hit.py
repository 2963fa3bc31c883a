"""One citizen found, why, and how often they called."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from console.domain.citizen import Citizen
from console.labels.matches import match_text
from console.services.citizen_view import CitizenHit
from console.texts import translate
from console.ui.call.citizen_words import known_by, who
from console.ui.call.moments import moment
from console.ui.call.widgets.parts import button, plain, relabel, row, say, words


class HitCard(QFrame):
    """act: the word on the button; pick: what is done with the citizen."""

    def __init__(
        self,
        hit: CitizenHit,
        act: str,
        pick: Callable[[Citizen], object],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._hit = hit
        self._act = act
        self._now = now
        self._who = words(role="strong")
        self._known = words(role="small")
        self.pick = button(act, lambda: pick(self._hit.citizen))
        texts = QWidget()
        column = plain(QVBoxLayout(texts))
        column.setSpacing(0)
        column.addWidget(self._who)
        column.addWidget(self._known)
        plain(QVBoxLayout(self)).addWidget(row(self.pick, texts))

    def show_item(self, hit: CitizenHit) -> None:
        self._hit = hit
        name = translate("Call", "{act}: {who}", act=self._act, who=who(hit.citizen))
        relabel(self.pick, self._act, name=name)
        number = translate("Call", "borger {number}", number=hit.citizen.id)
        say(self._who, f"{who(hit.citizen)} ({number})")
        calls = translate(
            "Call",
            "{n} opkald, sidst {when}",
            n=hit.calls,
            when=moment(hit.last_call, self._now()) if hit.last_call else "–",
        )
        say(
            self._known, " · ".join(p for p in (match_text(hit), known_by(hit.citizen), calls) if p)
        )
