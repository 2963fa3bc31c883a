"""Stage 5 in the call panel: the drive by keys, the needs, and where the citizen ended."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from console.domain.codes import (
    Category,
    ConsentAnswer,
    ConsentScope,
    NeedArea,
    NeedLevel,
    SceneOutcome,
    Stage,
    UnitStatus,
)
from console.domain.municipality import Service
from console.services.commands import (
    AssessNeed,
    AssignUnit,
    ClaimCall,
    FinishTriage,
    RecordConsent,
    SaveService,
    SetUnitStatus,
)
from console.services.dispatcher import Actor
from console.ui.call.drive import ACKNOWLEDGED, Drive
from console.ui.call.handoff_panel import HandoffPanel
from console.ui.call.needs_grid import ProposalCard
from console.ui.call.scene_panel import ScenePanel
from tests.ui.call_hands import CONTROL, Hands


@pytest.fixture
def number(hands: Hands, receive: Callable[..., int]) -> int:
    """A call with S1 on it, in view."""
    made = receive(3)
    unit = hands.backend.views.units()[0]
    hands.do(
        ClaimCall(call_id=made),
        FinishTriage(call_id=made),
        RecordConsent(call_id=made, scope=ConsentScope.VISIT, answer=ConsentAnswer.GIVEN),
        AssignUnit(call_id=made, unit_id=unit.id),
    )
    hands.open(made)
    return made


def scene(hands: Hands) -> ScenePanel:
    return hands.form(Stage.SCENE, ScenePanel)


def drive(hands: Hands) -> Drive:
    card = next(iter(scene(hands).drives.cards.values()))
    assert isinstance(card, Drive)
    return card


def test_the_whole_drive_is_reported_by_the_next_key(hands: Hands, number: int) -> None:
    scene(hands)
    hands.next_step()
    hands.until(lambda: hands.view.assignments[0].acknowledged_at)
    hands.next_step()
    hands.until(lambda: hands.view.assignments[0].en_route_at)
    hands.next_step()
    hands.until(lambda: hands.view.assignments[0].on_scene_at)
    hands.next_step()
    hands.until(lambda: hands.view.assignments[0].cleared_at)
    assert "fremme 12:00" in drive(hands)._times.text()


def test_a_step_may_be_skipped_but_not_taken_backwards(hands: Hands, number: int) -> None:
    card = drive(hands)
    hands.press(Qt.Key.Key_3, CONTROL)
    hands.until(lambda: hands.view.unit_rows[0].status == UnitStatus.ON_SCENE)
    hands.until(lambda: not card.buttons[UnitStatus.EN_ROUTE].isEnabled())
    assert card.buttons[UnitStatus.TRANSPORTING].isEnabled()
    assert not card.buttons[ACKNOWLEDGED].isEnabled()


def test_the_units_own_report_reaches_the_form(hands: Hands, number: int, other: Actor) -> None:
    card = drive(hands)
    unit = hands.view.unit_rows[0]
    hands.do(SetUnitStatus(unit_id=unit.id, status=UnitStatus.EN_ROUTE), actor=other)
    hands.until(lambda: "på vej" in card._title.text())


def test_needs_are_stored_by_one_key_and_keep_their_note(hands: Hands, number: int) -> None:
    line = scene(hands).needs.lines[NeedArea.HOUSING]
    hands.click(line.level.button(NeedLevel.URGENT))
    hands.until(lambda: hands.view.needs)
    hands.type(line.note, "Sover ude")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.view.needs[0].note == "Sover ude")
    assert hands.view.needs[0].level == NeedLevel.URGENT


def test_a_note_being_typed_survives_another_persons_assessment(
    hands: Hands, number: int, other: Actor
) -> None:
    line = scene(hands).needs.lines[NeedArea.FOOD]
    hands.type(line.note, "Har ikke spist")
    food = AssessNeed(call_id=number, area=NeedArea.FOOD, level=NeedLevel.SOME, note="Lidt")
    hands.do(food, actor=other)
    hands.until(lambda: line.level.value == NeedLevel.SOME)
    assert line.note.text() == "Har ikke spist"
    assert line.note.conflict


def test_needs_propose_the_municipalitys_services_and_begin_the_handoff(
    hands: Hands, number: int
) -> None:
    for name, categories in (
        ("Bostøtte", (Category.HOMELESSNESS,)),
        ("Demenskoordinator", (Category.DEMENTIA,)),
    ):
        service = Service(municipality="0751", name=name, categories=categories)
        hands.do(SaveService(service=service))
    form = scene(hands)
    hands.click(form.needs.lines[NeedArea.HOUSING].level.button(NeedLevel.URGENT))
    hands.until(lambda: len(form.needs.proposals.cards) == 1)
    card = next(iter(form.needs.proposals.cards.values()))
    assert isinstance(card, ProposalCard)
    assert card.hand_off.text() == "Overdrag til Bostøtte"
    assert "akut" in card._why.text()
    hands.click(card.hand_off)
    handoff = hands.body.forms[Stage.HANDOFF]
    assert isinstance(handoff, HandoffPanel)
    assert handoff.draft is not None
    assert handoff.draft.service.text() == "Bostøtte"


def test_an_outcome_is_stored_as_it_is_chosen(hands: Hands, number: int) -> None:
    form = scene(hands)
    hands.click(form.outcome.outcome.button(SceneOutcome.SHELTER))
    hands.until(lambda: hands.view.call.outcome == SceneOutcome.SHELTER)


def test_an_unknown_outcome_waits_for_its_reason(hands: Hands, number: int) -> None:
    form = scene(hands)
    hands.click(form.outcome.outcome.button(SceneOutcome.UNKNOWN))
    assert form.outcome.reason.isVisible()
    hands.press(Qt.Key.Key_Return)
    hands.until_refused("reason_needed")
    hands.qtbot.keyClicks(form.outcome.reason.field, "Var væk, da vi kom")
    hands.click(form.outcome.save)
    hands.until(lambda: hands.view.call.outcome == SceneOutcome.UNKNOWN)
    assert hands.view.call.outcome_reason == "Var væk, da vi kom"


def test_needs_on_a_call_nobody_has_claimed_are_refused_and_shown_as_stored(
    hands: Hands, receive: Callable[..., int]
) -> None:
    hands.open(receive())
    line = scene(hands).needs.lines[NeedArea.MONEY]
    hands.click(line.level.button(NeedLevel.SOME))
    hands.until_refused("call_not_claimed")
    hands.until(lambda: line.level.value is None)
