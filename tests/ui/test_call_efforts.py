"""What is already going on, in the call panel: joined in one key, or passed with a reason."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from console.domain.codes import BesideReason, ConsentAnswer, ConsentScope, Stage
from console.domain.handoff import CALLED_AGAIN
from console.services import commands as c
from console.ui.call.assignment_panel import AssignmentPanel, UnitCard
from console.ui.call.efforts_box import EffortCard
from console.ui.call.triage_panel import TriagePanel
from tests.conftest import Backend
from tests.ui.call_hands import Hands


@pytest.fixture
def again(hands: Hands, receive: Callable[..., int], backend: Backend) -> int:
    """A citizen with an open handoff calls again; the call is open at the assignment."""
    first = receive()
    backend.do(c.ClaimCall(call_id=first))
    citizen = backend.do(c.CreateCitizen(call_id=first, name="Prøve Prøvesen")).citizen_id
    backend.do(
        c.DraftHandoff(call_id=first, service="bostøtte", contact_name="Testkontakt", reason="x")
    )
    backend.do(c.RequestHandoff(handoff_id=1))
    call = receive()
    backend.do(c.ClaimCall(call_id=call))
    backend.do(c.MatchCitizen(call_id=call, citizen_id=citizen))
    backend.do(c.RecordConsent(call_id=call, scope=ConsentScope.VISIT, answer=ConsentAnswer.GIVEN))
    hands.open(call)
    return call


def test_it_is_in_view_and_joined_with_one_click(
    hands: Hands, again: int, backend: Backend
) -> None:
    form = hands.form(Stage.ASSIGNMENT, AssignmentPanel)
    hands.until(form.efforts.isVisible)
    assert "bostøtte" in hands.body.header._efforts.text()
    (card,) = form.efforts.cards.cards.values()
    assert isinstance(card, EffortCard)
    hands.click(card.join)
    hands.until(lambda: backend.views.handoff(1).next_action == CALLED_AGAIN)


def test_joining_is_the_first_choice_and_one_key(
    hands: Hands, again: int, backend: Backend
) -> None:
    form = hands.form(Stage.ASSIGNMENT, AssignmentPanel)
    hands.until(form.efforts.isVisible)
    (card,) = form.efforts.cards.cards.values()
    assert isinstance(card, EffortCard)
    assert form.primary() is card.join
    hands.next_step()
    hands.until(lambda: backend.views.handoff(1).next_action == CALLED_AGAIN)
    hands.click(form.efforts.beside.button(BesideReason.NEW_NEED))
    hands.until(lambda: not form.efforts.beside.isVisible())
    sends = [c.send for c in form.units.cards.values() if isinstance(c, UnitCard)]
    assert form.primary() in sends


def test_a_unit_is_sent_beside_it_only_with_a_reason(
    hands: Hands, again: int, backend: Backend
) -> None:
    form = hands.form(Stage.ASSIGNMENT, AssignmentPanel)
    card = next(iter(form.units.cards.values()))
    assert isinstance(card, UnitCard)
    hands.click(card.send)
    hands.until_refused("effort_exists")
    hands.click(form.efforts.beside.button(BesideReason.NEW_NEED))
    hands.until(lambda: hands.view.call.beside == BesideReason.NEW_NEED)
    hands.until(lambda: not form.efforts.beside.isVisible())
    hands.click(card.send)
    hands.until(lambda: bool(hands.view.unit_rows))


def test_help_told_of_is_noted_in_triage_and_taken_off_again(
    hands: Hands, again: int, backend: Backend
) -> None:
    form = hands.form(Stage.TRIAGE, TriagePanel)
    hands.type(form.effort.owner, "Testcenter Aarhus")
    hands.click(form.effort.save)
    hands.until(lambda: len(hands.view.ongoing) == 2)
    card = next(
        card
        for card in form.efforts.cards.cards.values()
        if isinstance(card, EffortCard) and card.end.isVisible()
    )
    hands.click(card.end)
    hands.until(lambda: len(hands.view.ongoing) == 1)
