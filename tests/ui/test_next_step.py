"""A decline in the call panel: what fits next is there at once, one key each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.domain.codes import (
    ConsentAnswer,
    ConsentScope,
    ContactRole,
    DeclineReason,
    HandoffState,
    NextStep,
    SharedField,
    Stage,
)
from console.domain.handoff import CALLED_AGAIN, Handoff
from console.domain.municipality import Contact, Service
from console.services import commands as c
from console.ui.call.efforts_box import EffortCard
from console.ui.call.handoff_card import HandoffCard
from console.ui.call.handoff_panel import HandoffPanel
from tests.ui.accessible import nameless, unreachable
from tests.ui.call_hands import CONTROL, Hands

S = NextStep
SHARE = ConsentScope.SHARE_MUNICIPALITY


def contact(role: ContactRole, rank: int, name: str) -> Contact:
    return Contact(municipality="0751", role=role, rank=rank, name=name, phone=f"2000005{rank}")


@pytest.fixture
def sent(hands: Hands, receive: Callable[..., int]) -> int:
    """A handoff to Aarhus that waits for an answer, its call in view; its number."""
    call = receive(3)
    service = Service(municipality="0751", name="Herberg", contact_name="Testkontakt Herberg")
    hands.do(
        c.SaveContact(contact=contact(ContactRole.ENTRANCE, 0, "Testkontakt Aarhus")),
        c.SaveContact(contact=contact(ContactRole.DEPUTY, 1, "Testkontakt B")),
        c.SaveService(service=service),
        c.ClaimCall(call_id=call),
        c.CreateCitizen(call_id=call, name="Prøve Prøvesen"),
        c.RecordConsent(call_id=call, scope=SHARE, answer=ConsentAnswer.GIVEN),
        c.DraftHandoff(
            call_id=call, service="Bostøtte", reason="Mangler bolig", shared=(SharedField.NAME,)
        ),
        c.RequestHandoff(handoff_id=1),
    )
    hands.open(call)
    hands.until(lambda: hands.panel.places.by_code["0751"].services)
    hands.until(lambda: hands.view.handoffs)
    return 1


def panel(hands: Hands) -> HandoffPanel:
    return hands.form(Stage.HANDOFF, HandoffPanel)


def card(hands: Hands, number: int = 1) -> HandoffCard:
    form = panel(hands)
    hands.until(lambda: number in form.cards.cards)
    made = form.cards.cards[number]
    assert isinstance(made, HandoffCard)
    return made


def stored(hands: Hands, number: int = 1) -> Handoff:
    return hands.backend.views.handoff(number)


def decline(hands: Hands, reason: DeclineReason = DeclineReason.NO_CAPACITY) -> HandoffCard:
    """Declined by another console; its steps are in view."""
    hands.do(c.MarkDeclined(handoff_id=1, person="Testkontakt Aarhus", reason=reason, text="x"))
    made = card(hands)
    hands.until(made.step.isVisible)
    return made


def test_after_a_decline_the_keyboard_is_on_what_fits_best(hands: Hands, sent: int) -> None:
    made = card(hands)
    hands.click(made.decline)
    assert made.form is not None
    hands.click(made.form.reason.button(DeclineReason.NO_CAPACITY))
    hands.type(made.form.person, "Testkontakt Aarhus")
    hands.press(Qt.Key.Key_Return)
    hands.until(made.step.isVisible)
    steps = [S.OTHER_SERVICE, S.DEPUTY, S.OTHER_MUNICIPALITY, S.HEALTH, S.END]
    assert list(made.step.buttons) == steps
    hands.until(lambda: QApplication.focusWidget() is made.step.first)
    assert panel(hands).primary() is made.step.first
    assert hands.shown() == Stage.HANDOFF, "the call stays where the next step is chosen"
    assert nameless(panel(hands)) == []
    assert unreachable(panel(hands)) == []


def test_one_key_begins_the_next_handoff_filled_in(hands: Hands, sent: int) -> None:
    made = decline(hands)
    made.step.buttons[S.OTHER_SERVICE].setFocus()
    hands.press(Qt.Key.Key_2, CONTROL)
    draft = panel(hands).draft
    assert draft is not None
    assert draft.texts["contact_name"].text() == "Testkontakt B"
    assert draft.texts["reason"].text() == "Mangler bolig"
    assert draft.shared.values == (SharedField.NAME,)
    assert stored(hands).awaits_step, "nothing is chosen before it is kept"
    hands.next_step()
    hands.until(lambda: len(hands.view.handoffs) == 2)
    hands.until(lambda: stored(hands, 2).state == HandoffState.REQUESTED)
    assert (stored(hands, 2).follows, stored(hands).next_step) == (1, S.DEPUTY)
    hands.until(lambda: not made.step.isVisible())
    assert "efter afslag på 1" in card(hands, 2)._reason.text()
    assert "stedfortræderen" in made._ended.text()


def test_another_service_begins_where_it_is_named(hands: Hands, sent: int) -> None:
    made = decline(hands)
    hands.click(made.step.buttons[S.OTHER_SERVICE])
    draft = panel(hands).draft
    assert draft is not None
    assert QApplication.focusWidget() is draft.service
    hands.qtbot.keyClicks(draft.service, "herb")
    hands.press(Qt.Key.Key_Return)
    assert draft.texts["contact_name"].text() == "Testkontakt Herberg"
    hands.next_step()
    hands.until(lambda: len(hands.view.handoffs) == 2)
    assert stored(hands, 2).service == "Herberg"


def test_the_health_service_shows_its_own_consent(hands: Hands, sent: int) -> None:
    made = decline(hands, DeclineReason.NOT_TARGET_GROUP)
    hands.click(made.step.buttons[S.HEALTH])
    draft = panel(hands).draft
    assert draft is not None
    assert draft.health.isChecked()
    assert draft.texts["contact_name"].text() == "", "the municipality's contact is not told"
    assert "sundhedsvæsenet" in draft._ground.text()
    hands.click(draft.health)
    assert draft.texts["contact_name"].text() == "Testkontakt Aarhus"


def test_a_citizen_who_said_no_is_asked_again_first(hands: Hands, sent: int) -> None:
    made = decline(hands, DeclineReason.CITIZEN_DECLINED)
    assert next(iter(made.step.buttons)) == S.NEW_CONSENT
    made.step.buttons[S.NEW_CONSENT].setFocus()
    hands.press(Qt.Key.Key_1, CONTROL)
    hands.until(lambda: hands.shown() == Stage.CONSENT)
    assert stored(hands).next_action == "new_consent"
    assert stored(hands).awaits_step


def test_nothing_more_asks_why(hands: Hands, sent: int) -> None:
    made = decline(hands)
    hands.click(made.step.buttons[S.END])
    assert made.form is not None
    hands.next_step()
    hands.until_refused("reason_needed")
    hands.type(made.form.text, "er flyttet")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: stored(hands).next_step == S.END)
    hands.until(lambda: not made.step.isVisible() and not hands.desk.busy)
    hands.desk.undo()
    hands.until(made.step.isVisible)


def test_what_was_typed_in_the_next_handoff_comes_back(hands: Hands, sent: int) -> None:
    made = decline(hands)
    hands.click(made.step.buttons[S.DEPUTY])
    draft = panel(hands).draft
    assert draft is not None
    hands.type(draft.texts["reason"], "Haster. ")
    kept = draft.texts["reason"].text()
    hands.click(draft.leave)
    hands.click(made.step.buttons[S.DEPUTY])
    again = panel(hands).draft
    assert again is not None
    assert again.texts["reason"].text() == kept


def test_the_steps_follow_a_colleagues_choice(hands: Hands, sent: int) -> None:
    made = decline(hands)
    hands.do(c.TakeNextStep(handoff_id=1, step=S.END, text="flyttet"))
    hands.until(lambda: not made.step.isVisible())
    hands.until(lambda: "flyttet" in made._ended.text())


@pytest.mark.parametrize("warm", [True, False])
def test_warm_or_cold_is_told_once_it_is_accepted(hands: Hands, sent: int, warm: bool) -> None:
    made = card(hands)
    hands.click(made.accept)
    assert made.form is not None
    if warm:
        hands.click(made.form.warm)
    hands.type(made.form.person, "Test Testesen")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: ("varm" if warm else "kold") in made._reason.text())
    assert stored(hands).warm == warm


def test_joining_is_the_first_choice_at_the_handoff_too(
    hands: Hands, sent: int, receive: Callable[..., int]
) -> None:
    second = receive(1)
    hands.do(c.ClaimCall(call_id=second), c.MatchCitizen(call_id=second, citizen_id=1))
    hands.open(second)
    form = panel(hands)
    hands.until(form.efforts.isVisible)
    (effort,) = form.efforts.cards.cards.values()
    assert isinstance(effort, EffortCard)
    assert form.primary() is effort.join
    hands.until(lambda: "Tilslut" in hands.body.stage_bar.hint.text())
    hands.next_step()
    hands.until(lambda: stored(hands).next_action == CALLED_AGAIN)
    hands.until(lambda: not effort.join.isVisible() and not hands.desk.busy)
    assert form.primary() is None, "joined: nothing new is begun by the next key"
    hands.desk.undo()
    hands.until(effort.join.isVisible)
    assert stored(hands).next_action == ""
