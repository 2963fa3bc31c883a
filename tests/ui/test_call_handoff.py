"""Stage 6 in the call panel: from a draft to the municipality's answer, with two lamps."""

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
    SharedField,
    Stage,
)
from console.domain.municipality import Contact, Service
from console.services.commands import (
    ClaimCall,
    DraftHandoff,
    EditHandoff,
    MarkAccepted,
    RecordConsent,
    RequestHandoff,
    SaveContact,
    SaveService,
    SetHandoffOwner,
    WithdrawConsent,
)
from console.services.dispatcher import Actor
from console.ui.call.handoff_card import HandoffCard
from console.ui.call.handoff_draft import HandoffDraft
from console.ui.call.handoff_panel import HandoffPanel
from tests.ui.call_hands import Hands

SHARE = ConsentScope.SHARE_MUNICIPALITY


@pytest.fixture
def number(hands: Hands, receive: Callable[..., int]) -> int:
    """A claimed call from Aarhus in view; its entrance has a contact and one service."""
    made = receive(3)
    fixed = Contact(
        municipality="0751",
        role=ContactRole.ENTRANCE,
        name="Testkontakt Aarhus",
        phone="+4520000050",
    )
    service = Service(
        municipality="0751",
        name="Bostøtte",
        contact_name="Testkontakt Bostøtte",
        phone="+4520000051",
    )
    hands.do(SaveContact(contact=fixed), SaveService(service=service), ClaimCall(call_id=made))
    hands.open(made)
    hands.until(lambda: hands.panel.places.by_code["0751"].services)
    return made


def panel(hands: Hands) -> HandoffPanel:
    return hands.form(Stage.HANDOFF, HandoffPanel)


def draft(hands: Hands) -> HandoffDraft:
    made = panel(hands).draft
    assert made is not None
    return made


def card(hands: Hands) -> HandoffCard:
    """The only handoff's card."""
    form = panel(hands)
    hands.until(lambda: form.cards.cards)
    made = next(iter(form.cards.cards.values()))
    assert isinstance(made, HandoffCard)
    return made


@pytest.fixture
def requested(hands: Hands, number: int) -> int:
    """A handoff that has been sent."""
    made = hands.backend.do(
        DraftHandoff(call_id=number, service="Bostøtte", reason="Mangler bolig")
    ).handoff_id
    assert made is not None
    hands.do(RequestHandoff(handoff_id=made))
    hands.until(lambda: state(hands) == HandoffState.REQUESTED)
    card(hands)
    return made


def state(hands: Hands) -> HandoffState | None:
    return hands.view.handoffs[0].state if hands.view.handoffs else None


# The draft ---------------------------------------------------------------------------------


def test_a_handoff_is_written_and_sent_with_the_keyboard(hands: Hands, number: int) -> None:
    hands.do(RecordConsent(call_id=number, scope=SHARE, answer=ConsentAnswer.GIVEN))
    form = panel(hands)
    form.new.setFocus()
    hands.press(Qt.Key.Key_Return)
    made = draft(hands)
    assert QApplication.focusWidget() is made.service
    hands.qtbot.keyClicks(made.service, "bost")
    hands.press(Qt.Key.Key_Return)
    assert made.texts["contact_name"].text() == "Testkontakt Bostøtte"
    assert made.texts["contact_phone"].text() == "20 00 00 51"
    hands.type(made.texts["reason"], "Mangler bolig")
    hands.until(lambda: "samtykke fra borgeren" in made._ground.text())
    hands.click(made.shared.button(SharedField.NAME))
    made.texts["reason"].field.setFocus()
    hands.next_step()
    hands.until(lambda: state(hands) == HandoffState.REQUESTED)
    handoff = hands.view.handoffs[0]
    assert handoff.shared == (SharedField.NAME,)
    assert handoff.consent_id is not None
    assert handoff.contact_phone == "+4520000051"
    hands.until(lambda: form.draft is None)


def test_the_fixed_contact_stands_in_where_the_service_has_none(hands: Hands, number: int) -> None:
    hands.click(panel(hands).new)
    made = draft(hands)
    hands.type(made.service, "Værested")
    hands.press(Qt.Key.Key_Tab)
    assert made.texts["contact_name"].text() == "Testkontakt Aarhus"


def test_a_contact_somebody_wrote_is_not_written_over(hands: Hands, number: int) -> None:
    hands.click(panel(hands).new)
    made = draft(hands)
    made.texts["contact_name"].set_text("Testkontakt Vikar")
    hands.type(made.service, "bostøtte")
    hands.press(Qt.Key.Key_Return)
    assert made.texts["contact_name"].text() == "Testkontakt Vikar"


def test_sharing_without_consent_is_refused_and_kept_as_a_draft(hands: Hands, number: int) -> None:
    hands.click(panel(hands).new)
    made = draft(hands)
    assert "Intet samtykke" in made._ground.text()
    hands.type(made.service, "Bostøtte")
    hands.type(made.texts["reason"], "Mangler bolig")
    hands.click(made.shared.button(SharedField.CPR))
    hands.click(made.send)
    hands.until_refused("consent_missing")
    hands.until(lambda: state(hands) == HandoffState.DRAFT)
    assert card(hands).request.isVisible()


def test_an_urgent_handoff_needs_a_word_by_phone(hands: Hands, number: int) -> None:
    hands.click(panel(hands).new)
    made = draft(hands)
    hands.type(made.service, "Bostøtte")
    hands.type(made.texts["reason"], "Fryser")
    assert not made.texts["phone_contact"].isVisible()
    made.urgent.click()
    assert made.texts["phone_contact"].isVisible()
    hands.click(made.send)
    hands.until_refused("phone_contact_needed")
    hands.click(card(hands).edit)
    again = draft(hands)
    assert again.urgent.isChecked()
    hands.type(again.texts["phone_contact"], "Testkontakt Bostøtte 12:05")
    hands.click(again.send)
    hands.until(lambda: state(hands) == HandoffState.REQUESTED)
    assert hands.view.handoffs[0].urgent


def test_a_half_written_handoff_comes_back(
    hands: Hands, number: int, receive: Callable[..., int]
) -> None:
    hands.click(panel(hands).new)
    hands.type(draft(hands).service, "Værested")
    hands.type(draft(hands).texts["reason"], "Er ensom")
    hands.click(draft(hands).shared.button(SharedField.PHONE))
    hands.open(receive())
    hands.open(number)
    hands.click(panel(hands).new)
    assert draft(hands).service.text() == "Værested"
    assert draft(hands).texts["reason"].text() == "Er ensom"
    assert draft(hands).shared.values == (SharedField.PHONE,)


def test_a_draft_edited_by_two_shows_both_sides(hands: Hands, number: int, other: Actor) -> None:
    made = hands.backend.do(DraftHandoff(call_id=number, service="Bostøtte", reason="A"))
    assert made.handoff_id is not None
    hands.click(card(hands).edit)
    reason = draft(hands).texts["reason"]
    hands.type(reason, "BC")
    hands.do(EditHandoff(handoff_id=made.handoff_id, reason="X"), actor=other)
    hands.until(lambda: reason.conflict)
    hands.click(draft(hands).save)
    hands.until_refused("stale")
    hands.click(reason.take_stored)
    assert reason.text() == "X"


# The answers -------------------------------------------------------------------------------


def test_received_and_accepted_are_two_lamps(hands: Hands, requested: int) -> None:
    shown = card(hands)
    assert not shown.received.lit
    hands.click(shown.receive)
    assert shown.form is not None
    hands.qtbot.keyClicks(shown.form.person, "Testkontakt A")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: shown.received.lit)
    assert not shown.accepted.lit
    hands.click(shown.accept)
    hands.click(shown.form.save)
    hands.until_refused("person_needed")
    assert shown.form is not None
    hands.qtbot.keyClicks(shown.form.person, "Testkontakt B")
    hands.next_step()
    hands.until(lambda: shown.accepted.lit)
    assert shown.accepted.accessibleName() == "accepteret 12:00 Testkontakt B"
    assert hands.view.handoffs[0].received_from == "Testkontakt A"


def test_the_whole_way_to_completed(hands: Hands, requested: int) -> None:
    hands.do(MarkAccepted(handoff_id=requested, person="Testkontakt B"))
    shown = card(hands)
    hands.until(shown.start.isVisible)
    hands.click(shown.start)
    hands.until(lambda: state(hands) == HandoffState.IN_PROGRESS)
    hands.until(lambda: not shown.start.isVisible())
    hands.click(shown.complete)
    assert shown.form is not None
    hands.qtbot.keyClicks(shown.form.text, "Fik en bolig")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: state(hands) == HandoffState.COMPLETED)
    hands.until(lambda: "Fik en bolig" in shown._ended.text())


def test_a_no_has_a_coded_reason_and_a_name(hands: Hands, requested: int) -> None:
    shown = card(hands)
    hands.click(shown.decline)
    form = shown.form
    assert form is not None
    hands.click(form.save)
    assert state(hands) == HandoffState.REQUESTED
    hands.click(form.reason.button(DeclineReason.NO_CAPACITY))
    hands.type(form.person, "Testkontakt B")
    hands.click(form.save)
    hands.until(lambda: state(hands) == HandoffState.REJECTED)
    hands.until(lambda: "ingen kapacitet" in shown._ended.text())
    hands.click(shown.take_back)
    hands.until(lambda: state(hands) == HandoffState.REQUESTED)


@pytest.mark.parametrize(
    "end", [HandoffState.FAILED, HandoffState.CANCELLED, HandoffState.ENTERED_IN_ERROR]
)
def test_it_is_stopped_only_with_a_reason(hands: Hands, requested: int, end: HandoffState) -> None:
    shown = card(hands)
    hands.click(shown.stop)
    form = shown.form
    assert form is not None
    hands.click(form.state.button(end))
    hands.click(form.save)
    hands.until_refused("reason_needed")
    hands.type(form.text, "Opdigtet grund")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: state(hands) == end)


def test_owner_and_next_step_are_changed_in_place(hands: Hands, requested: int) -> None:
    shown = card(hands)
    assert not shown.save_owner.isVisible()
    shown.owner.set_text("bo")
    hands.type(shown.next_action, "Ring mandag")
    hands.click(shown.save_owner)
    hands.until(lambda: hands.view.handoffs[0].owner == "bo")
    assert hands.view.handoffs[0].next_action == "Ring mandag"


def test_an_answer_being_written_survives_another_change(
    hands: Hands, requested: int, other: Actor
) -> None:
    shown = card(hands)
    hands.click(shown.accept)
    assert shown.form is not None
    hands.qtbot.keyClicks(shown.form.person, "Testk")
    hands.do(
        RecordConsent(call_id=hands.view.call.id, scope=SHARE, answer=ConsentAnswer.GIVEN),
        actor=other,
    )
    hands.until(lambda: hands.view.consents)
    assert shown.form is not None
    assert QApplication.focusWidget() is shown.form.person
    assert shown.form.person.text() == "Testk"


def test_a_withdrawn_consent_marks_what_has_been_sent(hands: Hands, number: int) -> None:
    hands.do(RecordConsent(call_id=number, scope=SHARE, answer=ConsentAnswer.GIVEN))
    made = hands.backend.do(
        DraftHandoff(call_id=number, service="Bostøtte", reason="A", shared=(SharedField.NAME,))
    ).handoff_id
    assert made is not None
    hands.do(RequestHandoff(handoff_id=made))
    shown = card(hands)
    hands.do(WithdrawConsent(call_id=number, scope=SHARE))
    hands.until(lambda: "trukket tilbage" in shown.next_action.text())
    assert shown.property("tone") == "warn"


def test_what_is_overdue_says_so(hands: Hands, requested: int) -> None:
    shown = card(hands)
    assert shown._due.text().startswith("frist ")
    hands.backend.clock.pass_(days=10)
    hands.do(SetHandoffOwner(handoff_id=requested, owner="bo"))
    hands.until(lambda: "overskredet" in shown._due.text())


def test_a_handoff_is_found_from_the_board(
    hands: Hands, requested: int, receive: Callable[..., int], number: int
) -> None:
    hands.open(receive())
    hands.panel.show_handoff(requested, number)
    hands.until(lambda: hands.panel.current_call == number)
    assert hands.body.shown == Stage.HANDOFF
    assert QApplication.focusWidget() is card(hands).receive
