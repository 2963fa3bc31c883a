"""A declined handoff: what fits next, each on its key, until one is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from console.domain import next_step as rules
from console.domain.codes import NextStep, Stage
from console.domain.consent import standing
from console.domain.handoff import Handoff
from console.domain.municipality import Contact
from console.labels import label
from console.services.commands import TakeNextStep
from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.moments import cap
from console.ui.call.widgets.parts import button, flow, plain, relabel, words
from console.ui.widgets.properties import set_tone


class NextStepBox(QFrame):
    """Signals: `follow(Handoff, NextStep)`, begin a handoff with what this takes over;
    `end_asked`, nothing more is to be done, and why is to be written."""

    follow = Signal(object, object)
    end_asked = Signal()

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self._handoff: Handoff | None = None
        self._deputy: Contact | None = None
        self.buttons: dict[NextStep, QPushButton] = {}
        self._row = flow()
        self._layout = plain(QVBoxLayout(self))
        self._layout.setContentsMargins(6, 3, 6, 3)
        self._layout.addWidget(
            words(translate("Call", "Afslået – mangler næste skridt. Vælg:"), role="strong")
        )
        self._layout.addWidget(self._row)
        set_tone(self, "warn")
        self.hide()

    def show_handoff(self, handoff: Handoff, view: CallView, *, by_key: bool) -> None:
        """by_key: Ctrl and a digit choose here, not at another declined handoff."""
        self._handoff = handoff
        self.setVisible(handoff.awaits_step)
        if not handoff.awaits_step:
            return
        entry = self._context.places.by_code.get(handoff.municipality)
        self._deputy = rules.next_deputy(handoff, entry.contacts) if entry else None
        offered = rules.offered(
            handoff,
            deputy=self._deputy,
            may_share=standing(handoff.scope, view.consents, view.grounds) is not None,
            citizen_known=view.citizen is not None,
        )
        if tuple(self.buttons) != offered:
            self._make_buttons(offered)
        for place, (step, made) in enumerate(self.buttons.items(), start=1):
            self._show_button(made, step, place, by_key=by_key)

    def _make_buttons(self, offered: tuple[NextStep, ...]) -> None:
        self.buttons = {
            step: button("", partial(self._choose, step), role="" if place else "primary")
            for place, step in enumerate(offered)
        }
        old, self._row = self._row, flow(*self.buttons.values())
        self._layout.replaceWidget(old, self._row)
        self._row.show()  # at once: the keyboard goes to the first of them in this same turn
        old.hide()
        old.deleteLater()

    def _show_button(self, made: QPushButton, step: NextStep, place: int, *, by_key: bool) -> None:
        number = self._handoff.id if self._handoff else 0
        word = cap(label(step))
        if step == NextStep.DEPUTY and self._deputy is not None:
            word = translate("Call", "{word} {name}", word=word, name=self._deputy.name)
        name = translate("Call", "Efter afslag på {number}: {step}", number=number, step=word)
        text = f"{place} {word}" if by_key else word
        relabel(made, text, name=name, keys=f"Ctrl+{place}" if by_key else "")

    @property
    def first(self) -> QPushButton | None:
        """The likeliest step."""
        return None if self.isHidden() else next(iter(self.buttons.values()), None)

    def _choose(self, step: NextStep) -> None:
        declined = self._handoff
        if declined is None:
            return
        if step == NextStep.END:
            self.end_asked.emit()
        elif step in rules.NEW_HANDOFF:
            context = self._context
            self.follow.emit(
                rules.following(
                    declined,
                    step,
                    deputy=self._deputy,
                    by=context.desk.actor.name,
                    at=context.now(),
                ),
                step,
            )
        else:
            self._context.submit(
                self,
                TakeNextStep(handoff_id=declined.id, step=step),
                lambda _done: self._go_to(step),
            )

    def _go_to(self, step: NextStep) -> None:
        """Where what is to be agreed first is written."""
        if step == NextStep.NEW_CONSENT:
            self._context.go(Stage.CONSENT)
        elif step == NextStep.PLAN:
            self._context.words("write_plan")
