"""The agreed plan in the call panel: first in view, written and ended by keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt

from console.domain.codes import Stage
from console.services.commands import ClaimCall, CreateCitizen, WritePlan
from console.ui.call.plan_part import PlanPart
from console.ui.call.triage_panel import TriagePanel
from tests.conftest import Backend, Clock
from tests.ui.call_hands import Hands


@pytest.fixture
def number(hands: Hands, receive: Callable[..., int], backend: Backend) -> int:
    call = receive()
    backend.do(ClaimCall(call_id=call))
    backend.do(CreateCitizen(call_id=call, name="Prøve Prøvesen"))
    hands.open(call)
    return call


def part(hands: Hands) -> PlanPart:
    hands.body.go(Stage.TRIAGE)
    form = hands.body.form(Stage.TRIAGE)
    assert isinstance(form, TriagePanel)
    return form.plan


def test_a_plan_is_written_and_stands_first_on_the_call(hands: Hands, number: int) -> None:
    plan = part(hands)
    hands.click(plan.write)
    form = plan.form
    assert form is not None
    hands.qtbot.keyClicks(form.instruction, "Ring til bostøtten")
    hands.qtbot.keyClick(form.instruction, Qt.Key.Key_Tab)
    hands.qtbot.keyClicks(form.agreed_with, "Prøve Prøvesen")
    hands.click(form.save)
    hands.until(lambda: hands.view.plan is not None)
    shown = hands.body.header._plan
    hands.until(lambda: "Ring til bostøtten" in shown.text())
    assert shown.isVisible()
    hands.until(lambda: not form.isVisible())


def test_a_refused_plan_keeps_what_was_typed(hands: Hands, number: int) -> None:
    plan = part(hands)
    hands.click(plan.write)
    form = plan.form
    assert form is not None
    hands.qtbot.keyClicks(form.instruction, "Ring til bostøtten")
    hands.click(form.save)
    hands.until_refused("plan_alone")
    assert form.instruction.text == "Ring til bostøtten"


def test_a_plan_out_of_date_says_so_and_can_be_ended(
    hands: Hands, number: int, backend: Backend, clock: Clock
) -> None:
    backend.do(
        WritePlan(
            call_id=number,
            instruction="Ring til bostøtten",
            agreed_with="Prøve Prøvesen",
            valid_until=date(2026, 11, 21),
        )
    )
    hands.until(lambda: hands.view.plan is not None)
    clock.pass_(days=3)
    hands.panel.show_call(number)
    shown = hands.body.header._plan
    hands.until(lambda: "udløbet" in shown.text())
    plan = part(hands)
    hands.click(plan.end)
    hands.until(lambda: hands.view.plan is None)
    hands.until(lambda: not shown.isVisible())
