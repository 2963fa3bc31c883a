"""Stage 5, fremmøde: the drive, what the citizen needs, and where the citizen ended."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext, StageForm
from console.ui.call.drive import Drive, Item
from console.ui.call.needs_grid import NeedsGrid
from console.ui.call.outcome_form import OutcomeForm
from console.ui.call.widgets.cards import Cards
from console.ui.call.widgets.parts import words
from console.ui.widgets.section import SectionHeader


class ScenePanel(StageForm):
    def __init__(self, context: CallContext) -> None:
        super().__init__(context)
        self.drives: Cards[Item] = Cards(lambda item: Drive(context, item))
        self._none = words(
            translate(
                "Call", "Ingen enhed har været sendt. Behov og resultat kan noteres alligevel."
            ),
            role="muted",
        )
        self.outcome = OutcomeForm(context)
        self.needs = NeedsGrid(context)
        self.body.addWidget(self._none)
        self.body.addWidget(self.drives)
        self.body.addWidget(SectionHeader(translate("Call", "Resultat")))
        self.body.addWidget(self.outcome)
        self.body.addWidget(SectionHeader(translate("Call", "Behovsafdækning")))
        self.body.addWidget(self.needs)
        self.body.addStretch(1)

    def show_view(self, view: CallView) -> None:
        going = [a for a in view.assignments if a.cleared_at is None]
        first = going[0].id if going else None
        self.drives.show_items((a.id, (a, view, a.id == first)) for a in view.assignments)
        self._none.setVisible(not view.assignments)
        self.outcome.show_view(view)
        self.needs.show_view(view)

    def primary(self) -> QPushButton | None:
        for drive in self.drives.cards.values():
            step = drive.next_step() if isinstance(drive, Drive) else None
            if step is not None:
                return step
        return None if self.outcome.save.isHidden() else self.outcome.save

    def first(self) -> QWidget:
        return self.primary() or self.outcome.outcome
