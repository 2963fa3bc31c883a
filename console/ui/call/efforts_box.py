"""What is already going on for the citizen: join it in one key, or say why something new begins."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.domain.codes import BesideReason, CallState, EffortKind
from console.domain.efforts import RECORDED, Ongoing
from console.labels import call_number, date_text, label
from console.services.commands import EndEffort, GoBeside, JoinEffort, RecordEffort
from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.moments import cap
from console.ui.call.widgets.cards import Cards
from console.ui.call.widgets.parts import button, flow, plain, row, say, words
from console.ui.widgets.choices import Choices
from console.ui.widgets.properties import set_tone
from console.ui.widgets.section import SectionHeader

REASONS = tuple(reason for reason in BesideReason if reason != BesideReason.OTHER)
"""Those one key is enough for; another reason is written on the command line."""


def effort_text(one: Ongoing) -> str:
    """What it is, who has it, since when."""
    what = f"{label(one.kind)} {one.what}".strip()
    where = (
        translate("Effort", "opkald {call}", call=call_number(one.call_id)) if one.call_id else ""
    )
    since = translate("Effort", "siden {time}", time=date_text(one.since))
    return " · ".join(part for part in (cap(what), one.owner, where, since) if part)


class EffortsBox(QFrame):
    """Hidden where nothing goes on. In the way of a new unit or handoff until it is answered."""

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self._title = words(role="strong")
        self.cards: Cards[tuple[Ongoing, bool]] = Cards(lambda item: EffortCard(context, item))
        self._ask = words()
        self.beside = Choices(REASONS, name=translate("Effort", "Hvorfor noget nyt ved siden af"))
        self.beside.chosen.connect(self._go_beside)
        self._decided = words(tone="info")
        layout = plain(QVBoxLayout(self))
        layout.setContentsMargins(6, 3, 6, 3)
        for part in (self._title, self.cards, self._ask, self.beside, self._decided):
            layout.addWidget(part)

    def show_view(self, view: CallView) -> None:
        going = view.ongoing
        is_open = view.call.state in {CallState.CLAIMED, CallState.DISPATCHED}
        self.setVisible(bool(going))
        say(self._title, translate("Effort", "Der er allerede noget i gang for borgeren"))
        joined = view.call.joined_handoff_id
        self.cards.show_items(
            (_key(one), (one, joined is not None and one.handoff_id == joined)) for one in going
        )
        decided = view.call.beside
        say(self._ask, translate("Effort", "Begynd alligevel noget nyt ved siden af, fordi:"))
        asked = bool(going) and is_open and decided is None
        self._ask.setVisible(asked)
        self.beside.setVisible(asked)
        self.beside.set_value(decided if decided in REASONS else None)
        text = ""
        if decided is not None:
            text = translate("Effort", "Noget nyt ved siden af: {why}", why=label(decided))
        say(self._decided, text)
        set_tone(self, "warn" if asked and joined is None else "")

    @property
    def in_the_way(self) -> bool:
        """Something goes on, and it is not said yet why something new begins."""
        return not self.isHidden() and not self.beside.isHidden()

    def primary(self) -> QPushButton | None:
        """Joining, while it is not yet said why something new begins."""
        if not self.in_the_way:
            return None
        cards = (card for card in self.cards.cards.values() if isinstance(card, EffortCard))
        return next((card.join for card in cards if not card.join.isHidden()), None)

    def _go_beside(self, reason: BesideReason) -> None:
        self._context.submit(self, GoBeside(call_id=self._context.call_id, reason=reason))


class EffortCard(QWidget):
    """One thing that goes on, and what can be done with it."""

    def __init__(self, context: CallContext, item: tuple[Ongoing, bool]) -> None:
        super().__init__()
        self._context = context
        self._one = item[0]
        self._words = words()
        self._joined = words(translate("Effort", "tilsluttet"), role="strong", tone="ok")
        self.join = button(
            translate("Effort", "Tilslut"), self._join, icon="effort", role="primary"
        )
        self.end = button(translate("Effort", "Ikke længere"), self._end)
        plain(QVBoxLayout(self)).addWidget(row(self.join, self._joined, self.end, self._words))

    def show_item(self, item: tuple[Ongoing, bool]) -> None:
        one, joined = item
        self._one = one
        text = effort_text(one)
        say(self._words, text)
        self.join.setVisible(one.handoff_id is not None and not joined)
        self._joined.setVisible(joined)
        self.join.setAccessibleName(translate("Effort", "Tilslut: {effort}", effort=text))
        self.end.setVisible(one.effort_id is not None)
        self.end.setAccessibleName(translate("Effort", "Ikke længere: {effort}", effort=text))

    def _join(self) -> None:
        if self._one.handoff_id is not None:
            self._context.submit(
                self, JoinEffort(call_id=self._context.call_id, handoff_id=self._one.handoff_id)
            )

    def _end(self) -> None:
        if self._one.effort_id is not None:
            self._context.submit(self, EndEffort(effort_id=self._one.effort_id))


class EffortForm(QFrame):
    """Somebody tells of help that is already there."""

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self.kind = Choices(RECORDED, name=translate("Effort", "Hvad der allerede er i gang"))
        self.kind.set_value(EffortKind.MUNICIPAL_WORKER)
        self.owner = QLineEdit()
        self.owner.setAccessibleName(translate("Effort", "Hvem der har borgeren"))
        self.owner.setPlaceholderText(translate("Effort", "Hos hvem?"))
        context.bind("effort:owner", self.owner)
        self.owner.returnPressed.connect(self._save)
        self.save = button(translate("Effort", "Notér som i gang"), self._save)
        layout = plain(QVBoxLayout(self))
        layout.addWidget(SectionHeader(translate("Effort", "Er andre allerede i gang?")))
        layout.addWidget(self.kind)
        layout.addWidget(flow(self.owner, self.save))

    def show_view(self, view: CallView) -> None:
        self.setVisible(view.citizen is not None and view.call.state != CallState.CLOSED)

    def _save(self) -> None:
        kind = EffortKind(self.kind.value or EffortKind.OTHER)
        command = RecordEffort(call_id=self._context.call_id, kind=kind, owner=self.owner.text())
        self._context.submit(self, command, lambda _done: self.owner.clear())


def _key(one: Ongoing) -> int:
    """Cards are kept by number; the three kinds of ids must not meet."""
    if one.effort_id is not None:
        return one.effort_id * 3
    if one.handoff_id is not None:
        return one.handoff_id * 3 + 1
    return (one.call_id or 0) * 3 + 2
