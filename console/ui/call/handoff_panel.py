"""Stage 6, overdragelse: the call's handoffs, each with its lamps, and the draft of the next."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from console.domain.codes import CallState
from console.domain.handoff import Handoff
from console.domain.workflow import HANDOFF_OPEN
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
        card.changed.connect(self.parts_changed)
        return card

    def show_view(self, view: CallView) -> None:
        self._view = view
        self.efforts.show_view(view)
        newest = sorted(view.handoffs, key=_open_first)
        self.cards.show_items((handoff.id, handoff) for handoff in newest)
        for card in self.cards.cards.values():
            if isinstance(card, HandoffCard):
                card.show_verdict(view)
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
        self._open(None, service)

    def go_on_with(self, handoff: Handoff) -> None:
        self._open(handoff, "")

    def _open(self, handoff: Handoff | None, service: str) -> None:
        if self._view is None:
            return
        if self.draft is not None:
            self._close()
        self.draft = HandoffDraft(self.context, self._view, handoff, service)
        self.draft.closed.connect(self._close)
        self._slot.addWidget(self.draft)
        self.new.hide()
        self.draft.show()
        field = self.draft.texts["reason"] if service else self.draft.service
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
        if self.draft is not None:
            return self.draft.send
        cards = [card for card in self.cards.cards.values() if isinstance(card, HandoffCard)]
        writing = next((card.form.save for card in cards if card.form is not None), None)
        if writing is not None:
            return writing
        focused = next((c for c in cards if holds_focus(c)), None)
        steps = [card.next_step() for card in ([focused] if focused else cards)]
        step = next((made for made in steps if made is not None), None)
        return step or (self.new if self.new.isEnabled() else None)

    def first(self) -> QWidget | None:
        return self.primary()


def _open_first(handoff: Handoff) -> tuple[bool, int]:
    return handoff.state not in HANDOFF_OPEN, -handoff.id
