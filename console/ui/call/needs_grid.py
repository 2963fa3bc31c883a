"""The needs assessment: eleven areas, each none, some or urgent, with a note; and what fits."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from console.domain.codes import NeedArea, NeedLevel
from console.domain.needs import Proposal, propose
from console.domain.scene import Need
from console.labels import label
from console.services.commands import AssessNeed
from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.moments import cap
from console.ui.call.widgets.cards import Cards
from console.ui.call.widgets.kept_text import KeptText
from console.ui.call.widgets.kept_value import KeptValue
from console.ui.call.widgets.parts import button, plain, relabel, row, say, words
from console.ui.theme import UNIT
from console.ui.widgets.choices import Choices


class NeedLine:
    """One area: its level and its note."""

    def __init__(self, context: CallContext, area: NeedArea) -> None:
        self._context = context
        self.area = area
        name = label(area)
        self.title = QLabel(cap(name))
        self.level = Choices(NeedLevel, name=cap(name))
        self.level.setMinimumWidth(_width(self.level))
        self._level = KeptValue(lambda: self.level.value, self.level.set_value)
        self.note = context.keep(
            f"need:{area.value}", KeptText(translate("Call", "Note om {area}", area=name))
        )
        self.level.chosen.connect(lambda _level: self._save())
        self.note.entered.connect(self._save)

    def show_need(self, need: Need | None) -> None:
        self._level.offer(need.level if need else None)
        self.note.offer(need.note if need else "")

    def _save(self) -> None:
        if self.level.value is None:
            return
        self._context.submit(
            self.level,
            AssessNeed(
                call_id=self._context.call_id,
                area=self.area,
                level=NeedLevel(self.level.value),
                note=self.note.text(),
            ),
            refused=self._level.revert,
        )


class NeedsGrid(QWidget):
    """Signal `proposed(str)`: hand off to this service."""

    proposed = Signal(str)

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self.lines: dict[NeedArea, NeedLine] = {}
        self._about = words(role="small")
        self.proposals: Cards[Proposal] = Cards(lambda proposal: ProposalCard(self, proposal))
        self._grid = QGridLayout()
        self._grid.setSpacing(3)
        self._grid.setColumnStretch(2, 1)
        layout = plain(QVBoxLayout(self))
        layout.addLayout(self._grid)
        layout.addWidget(self._about)
        layout.addWidget(self.proposals)

    def _build(self) -> None:
        """Its many small widgets, once the grid is in its place: else each would be styled again
        with every part it is put into."""
        for place, area in enumerate(NeedArea):
            line = self.lines[area] = NeedLine(self._context, area)
            line.title.setBuddy(line.level)
            self._grid.addWidget(line.title, place, 0)
            self._grid.addWidget(line.level, place, 1)
            self._grid.addWidget(line.note, place, 2)

    def show_view(self, view: CallView) -> None:
        if not self.lines:
            self._build()
        known = {need.area: need for need in view.needs}
        for area, line in self.lines.items():
            line.show_need(known.get(area))
        services = view.municipality.services if view.municipality else ()
        found = propose(view.needs, services)
        say(self._about, _about(view, bool(found)))
        self.proposals.show_items((one.service.id, one) for one in found)


def _width(level: Choices) -> int:
    """Wide enough for all levels beside each other: the grid must not wrap them."""
    buttons = [level.button(code) for code in NeedLevel]
    return sum(button.sizeHint().width() + UNIT for button in buttons)


def _about(view: CallView, found: bool) -> str:
    if not any(need.level != NeedLevel.NONE for need in view.needs):
        return ""
    if view.municipality is None:
        return translate("Call", "Vælg kommunen i visitationen for at se, hvad den tilbyder.")
    if found:
        return translate("Call", "Behovene peger på:")
    return translate(
        "Call",
        "{municipality} har intet tilbud, der passer på behovene. Skriv det selv i overdragelsen.",
        municipality=view.municipality.municipality.name,
    )


class ProposalCard(QWidget):
    def __init__(self, grid: NeedsGrid, proposal: Proposal) -> None:
        super().__init__()
        self._proposal = proposal
        self.hand_off = button("", partial(self._propose, grid), icon="handoff")
        self._why = words(role="small")
        plain(QVBoxLayout(self)).addWidget(row(self.hand_off, self._why))

    def show_item(self, proposal: Proposal) -> None:
        self._proposal = proposal
        relabel(
            self.hand_off,
            translate("Call", "Overdrag til {service}", service=proposal.service.name),
        )
        areas = ", ".join(label(area) for area in proposal.areas)
        urgent = translate("Call", "akut: {areas}", areas=areas)
        say(self._why, urgent if proposal.urgent else areas)

    def _propose(self, grid: NeedsGrid) -> None:
        grid.proposed.emit(self._proposal.service.name)
