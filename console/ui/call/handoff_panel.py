"""Stage 6, overdragelse: the call's handoffs, each with its lamps, and the draft of the next."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from console.domain.codes import CallState, NextStep
from console.domain.handoff import Handoff, on_board
from console.domain.next_step import SAME_AIM
from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext, StageForm
from console.ui.call.efforts_box import EffortsBox
from console.ui.call.handoff_card import HandoffCard
from console.ui.call.handoff_draft import HandoffDraft
from console.ui.call.tab_order import holds_focus
from console.ui.call.widgets.cards import Cards
from console.ui.call.widgets.parts import button, flow, plain, words


class HandoffPanel(StageForm):
    def __init__(self, context: CallContext) -> None:
        super().__init__(context)
        self._view: CallView | None = None
        self._wanted: int | None = None
        self.draft: HandoffDraft | None = None
        self.new = button(
            translate("Call", "Ny overdragelse"), self.begin, icon="new", role="primary"
        )
        self._none = words(
            translate(
                "Call",
                "Ingen overdragelser endnu. Én overdragelse er én anmodning til ét tilbud.",
            ),
            role="muted",
        )
        self.cards: Cards[Handoff] = Cards(self._card)
        holder = QWidget()
        self._slot = plain(QVBoxLayout(holder))
        self.efforts = EffortsBox(self.context)
        self.body.addWidget(self.efforts)
        self.body.addWidget(self._none)
        self.body.addWidget(flow(self.new))
        self.body.addWidget(holder)
        self.body.addWidget(self.cards)
        self.body.addStretch(1)

    def _card(self, handoff: Handoff) -> HandoffCard:
        card = HandoffCard(self.context, handoff)
        card.edit_draft.connect(self.go_on_with)
        card.step.follow.connect(self.begin_after)
        card.changed.connect(self.parts_changed)
        return card

    def show_view(self, view: CallView) -> None:
        self._view = view
        self.efforts.show_view(view)
        newest = sorted(view.handoffs, key=_open_first)
        self.cards.show_items((handoff.id, handoff) for handoff in newest)
        asking = next((handoff.id for handoff in newest if handoff.awaits_step), None)
        for card in self._handoff_cards():
            card.show_verdict(view)
            card.show_step(view, by_key=card.number == asking)
        self._none.setVisible(not newest)
        self.new.setVisible(self.draft is None)
        self.new.setEnabled(view.call.state in {CallState.CLAIMED, CallState.DISPATCHED})
        if self.draft is not None:
            self.draft.offer(view)
        if self._wanted is not None:
            self.show_handoff(self._wanted)

    # Writing one ---------------------------------------------------------------------------

    def begin(self, service: str = "") -> None:
        """Begin a handoff, to this service if one is named."""
        if self._view is not None:
            draft = HandoffDraft(self.context, self._view, None, service=service)
            self._open(draft, draft.texts["reason"] if service else draft.service)

    def go_on_with(self, handoff: Handoff) -> None:
        if self._view is not None:
            draft = HandoffDraft(self.context, self._view, handoff)
            self._open(draft, draft.service)

    def begin_after(self, template: Handoff, step: NextStep) -> None:
        """Begin the handoff that follows a declined one, at the first thing it leaves open."""
        if self._view is not None:
            draft = HandoffDraft(self.context, self._view, None, template=template, step=step)
            first = draft.municipality if not template.municipality else draft.service
            self._open(draft, draft.texts["reason"] if step in SAME_AIM else first)

    def _open(self, draft: HandoffDraft, field: QWidget) -> None:
        if self.draft is not None:
            self._close()
        self.draft = draft
        self.draft.closed.connect(self._close)
        self._slot.addWidget(self.draft)
        self.new.hide()
        self.draft.show()
        field.setFocus()
        self.parts_changed.emit()

    def _close(self) -> None:
        if self.draft is not None:
            had_focus = holds_focus(self.draft)
            self.draft.hide()
            self.draft.deleteLater()
            self.draft = None
            self.new.show()
            if had_focus:
                self.new.setFocus()
            self.parts_changed.emit()

    # Finding one ---------------------------------------------------------------------------

    def show_handoff(self, handoff_id: int) -> None:
        """Put the keyboard on this handoff; if it is not read yet, as soon as it is."""
        card = self.cards.cards.get(handoff_id)
        self._wanted = handoff_id if card is None else None
        if isinstance(card, HandoffCard):
            (card.next_step() or card.take_back).setFocus()

    def primary(self) -> QPushButton | None:
        """The answer being written, the step of the handoff one is at, else joining what others
        have begun before anything new is sent."""
        cards = self._handoff_cards()
        writing = next((card.form.save for card in cards if card.form is not None), None)
        if writing is not None:
            return writing
        focused = next((c for c in cards if holds_focus(c)), None)
        step = focused.next_step() if focused is not None else None
        if step is not None:
            return step
        if self.efforts.in_the_way:
            return self.efforts.primary()
        if self.draft is not None:
            return self.draft.send
        steps = (card.next_step() for card in ([focused] if focused else cards))
        step = next((made for made in steps if made is not None), None)
        return step or (self.new if self.new.isEnabled() else None)

    def first(self) -> QWidget | None:
        return self.primary() or (self.efforts.beside if self.efforts.in_the_way else None)

    def _handoff_cards(self) -> list[HandoffCard]:
        return [card for card in self.cards.cards.values() if isinstance(card, HandoffCard)]


def _open_first(handoff: Handoff) -> tuple[bool, int]:
    return not on_board(handoff), -handoff.id
