"""Stages 3 and 4 in the call panel: what the citizen agreed to, and who is sent."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.domain.codes import (
    ConsentAnswer,
    ConsentGiver,
    ConsentHow,
    ConsentScope,
    Ground,
    Stage,
    UnitStatus,
)
from console.services.commands import (
    AssignUnit,
    ClaimCall,
    FinishTriage,
    RecordConsent,
    SetUnitStatus,
)
from console.services.dispatcher import Actor
from console.ui.call.assignment_panel import AssignmentPanel, OnCallCard, UnitCard
from console.ui.call.consent_panel import ConsentPanel
from console.ui.call.ground_form import GroundCard
from tests.ui.call_hands import CONTROL, Hands

VISIT, SHARE = ConsentScope.VISIT, ConsentScope.SHARE_MUNICIPALITY
GIVEN = ConsentAnswer.GIVEN


@pytest.fixture
def number(hands: Hands, receive: Callable[..., int]) -> int:
    """A triaged call in view, at consent."""
    made = receive(3)
    hands.do(ClaimCall(call_id=made), FinishTriage(call_id=made))
    hands.open(made)
    return made


def consent(hands: Hands) -> ConsentPanel:
    return hands.form(Stage.CONSENT, ConsentPanel)


def assignment(hands: Hands) -> AssignmentPanel:
    return hands.form(Stage.ASSIGNMENT, AssignmentPanel)


def unit_card(hands: Hands, call_sign: str) -> UnitCard:
    cards = assignment(hands).units.cards.values()
    return next(c for c in cards if isinstance(c, UnitCard) and c._unit.call_sign == call_sign)


# Consent -----------------------------------------------------------------------------------


def test_an_answer_is_recorded_with_who_gave_it_and_how(hands: Hands, number: int) -> None:
    form = consent(hands)
    hands.click(form.giver.button(ConsentGiver.GUARDIAN))
    hands.click(form.how.button(ConsentHow.WRITTEN))
    hands.click(form.rows[SHARE].answers[GIVEN])
    hands.until(lambda: hands.view.consents)
    record = hands.view.consents[0]
    assert (record.scope, record.given_by, record.how) == (
        SHARE,
        ConsentGiver.GUARDIAN,
        ConsentHow.WRITTEN,
    )
    hands.until(lambda: form.rows[SHARE].lamp.lit)
    assert "ja fra værge skriftligt" in form.rows[SHARE]._answer.text()
    assert not form.rows[VISIT].lamp.lit


def test_yes_to_a_visit_is_one_key(hands: Hands, number: int) -> None:
    form = consent(hands)
    form.how.setFocus()
    hands.press(Qt.Key.Key_1, CONTROL)
    hands.until(lambda: form.rows[VISIT].lamp.lit)


def test_a_withdrawal_puts_the_lamp_out_and_is_told(hands: Hands, number: int) -> None:
    form = consent(hands)
    hands.click(form.rows[VISIT].answers[GIVEN])
    hands.until(form.rows[VISIT].withdraw.isVisible)
    hands.click(form.rows[VISIT].withdraw)
    hands.until(lambda: not form.rows[VISIT].lamp.lit)
    assert "trukket tilbage" in form.rows[VISIT]._answer.text()


def test_a_ground_needs_its_reason_and_the_draft_stays(hands: Hands, number: int) -> None:
    form = consent(hands)
    hands.click(form.rows[SHARE].ground)
    hands.click(form.form.ground.button(Ground.CHILD_NOTIFICATION))
    hands.click(form.form.save)
    hands.until_refused("reason_needed")
    assert form.form.isVisible()
    hands.type(form.form.reason, "Opdigtet grund")
    hands.click(form.form.save)
    hands.until(lambda: form.rows[SHARE].lamp.lit)
    ground = hands.view.grounds[0]
    assert (ground.ground, ground.reason, ground.decided_by) == (
        Ground.CHILD_NOTIFICATION,
        "Opdigtet grund",
        "anna",
    )
    hands.until(lambda: not form.form.isVisible())


@pytest.mark.parametrize("informed", [True, False])
def test_the_citizen_is_told_afterwards_or_it_is_said_why_not(
    hands: Hands, number: int, informed: bool
) -> None:
    form = consent(hands)
    hands.click(form.rows[VISIT].ground)
    hands.type(form.form.reason, "Opdigtet grund")
    hands.click(form.form.save)
    hands.until(lambda: form.grounds.cards)
    card = next(iter(form.grounds.cards.values()))
    assert isinstance(card, GroundCard)
    if informed:
        hands.click(card.informed)
        hands.until(lambda: hands.view.grounds[0].informed_at)
    else:
        hands.click(card.not_informed)
        hands.until_refused("reason_needed")
        hands.type(card.why_not, "Kan ikke findes")
        hands.press(Qt.Key.Key_Return)
        hands.until(lambda: hands.view.grounds[0].not_informed_reason == "Kan ikke findes")


def test_a_refusal_is_shown_with_the_way_to_a_ground(hands: Hands, number: int) -> None:
    form = consent(hands)
    hands.click(form.rows[VISIT].answers[ConsentAnswer.REFUSED])
    hands.until(lambda: "nej fra" in form.rows[VISIT]._answer.text())
    assert not form.rows[VISIT].lamp.lit
    assert form.rows[VISIT].ground.isEnabled()


# Assignment --------------------------------------------------------------------------------


def test_without_consent_the_way_to_it_is_offered(hands: Hands, number: int) -> None:
    form = assignment(hands)
    assert form._blocked.isVisible()
    hands.click(unit_card(hands, "S1").send)
    hands.until_refused("consent_missing")
    hands.next_step()
    hands.until(lambda: hands.body.shown == Stage.CONSENT)


def test_a_free_unit_is_sent_by_one_key(hands: Hands, number: int) -> None:
    hands.do(RecordConsent(call_id=number, scope=VISIT, answer=GIVEN))
    form = assignment(hands)
    hands.until(lambda: not form._blocked.isVisible())
    form.units.cards[next(iter(form.units.cards))].setFocus()
    hands.press(Qt.Key.Key_1, CONTROL)
    hands.until(lambda: [unit.call_sign for unit in hands.view.unit_rows] == ["S1"])
    hands.until(lambda: hands.body.shown == Stage.SCENE)


def test_free_units_stand_first_and_the_others_say_why(
    hands: Hands, number: int, receive: Callable[..., int], other: Actor
) -> None:
    elsewhere = receive()
    hands.do(RecordConsent(call_id=number, scope=VISIT, answer=GIVEN))
    hands.do(ClaimCall(call_id=elsewhere), actor=other)
    hands.do(RecordConsent(call_id=elsewhere, scope=VISIT, answer=GIVEN))
    form = assignment(hands)
    taken = unit_card(hands, "S1")._unit
    hands.do(AssignUnit(call_id=elsewhere, unit_id=taken.id), actor=other)
    hands.until(lambda: f"er på opkald {elsewhere:04d}" in unit_card(hands, "S1")._words.text())
    signs = [c._unit.call_sign for c in form.units.cards.values() if isinstance(c, UnitCard)]
    wanted = ["S2", "PP1", "S1"]
    hands.until(lambda: sorted(signs, key=lambda sign: unit_card(hands, sign).y()) == wanted)
    hands.click(unit_card(hands, "S1").send)
    hands.until_refused("unit_busy")


def test_a_unit_is_called_off_again(hands: Hands, number: int) -> None:
    hands.do(RecordConsent(call_id=number, scope=VISIT, answer=GIVEN))
    form = assignment(hands)
    hands.click(unit_card(hands, "S2").send)
    hands.until(lambda: form.on_call.cards)
    form = assignment(hands)
    card = next(iter(form.on_call.cards.values()))
    assert isinstance(card, OnCallCard)
    hands.click(card.cancel)
    hands.until(lambda: not hands.view.unit_rows)
    hands.until(lambda: not form.on_call.cards)
    board = hands.desk.board.units
    hands.until(lambda: {one.status for one in board.values()} == {UnitStatus.AVAILABLE})


def test_an_unclaimed_call_says_that_somebody_must_take_it_first(
    hands: Hands, receive: Callable[..., int]
) -> None:
    hands.open(receive())
    assert "tag" in assignment(hands)._obstacle.text()


def test_with_no_unit_free_the_words_for_a_shift_are_offered(
    hands: Hands, number: int, qtbot: QtBot
) -> None:
    for unit in hands.backend.views.units():
        hands.do(SetUnitStatus(unit_id=unit.id, status=UnitStatus.OFF_DUTY))
    form = assignment(hands)
    hands.until(form.sign_on.isVisible)
    with qtbot.waitSignal(hands.panel.wants_words) as wanted:
        hands.click(form.sign_on)
    assert wanted.args == ["vagt "]
