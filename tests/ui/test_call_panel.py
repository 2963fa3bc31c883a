"""The call panel as a whole: opening, following, staying true, losing nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from console.domain.codes import CallState, Category, ConsentAnswer, ConsentScope, Stage, StageState
from console.services.commands import (
    ClaimCall,
    EditCall,
    FinishTriage,
    RecordConsent,
    SetCategories,
)
from console.services.dispatcher import Actor
from console.ui.call.intake_panel import IntakePanel
from console.ui.call.new_call_form import NewCallForm
from console.ui.call.panel import CallPanel
from console.ui.call.tab_order import stops
from console.ui.call.triage_panel import TriagePanel
from console.ui.desk import Desk
from console.ui.drafts import Drafts
from tests.ui.call_hands import CONTROL, Hands


def test_a_call_is_opened_at_its_current_stage(hands: Hands, receive: Callable[..., int]) -> None:
    number = receive(5)
    body = hands.open(number)
    assert body.shown == Stage.INTAKE
    assert hands.panel.current_call == number
    body.header.grab()
    assert body.stage_bar.buttons[Stage.INTAKE].accessibleName() == "Modtagelse, trin 1 af 7, nu"


def test_ctrl_enter_takes_the_call_and_the_form_follows(
    hands: Hands, receive: Callable[..., int]
) -> None:
    hands.open(receive())
    hands.next_step()
    hands.until(lambda: hands.view.call.claimed_by == "anna")
    hands.until(lambda: hands.body.shown == Stage.TRIAGE)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert hands.body.forms[Stage.TRIAGE].isAncestorOf(focus)


def test_somebody_elses_act_does_not_move_the_form(
    hands: Hands, receive: Callable[..., int], other: Actor
) -> None:
    number = receive()
    hands.open(number)
    hands.do(ClaimCall(call_id=number), actor=other)
    hands.until(lambda: hands.view.call.claimed_by == "bo")
    assert hands.view.stage == Stage.TRIAGE
    assert hands.body.shown == Stage.INTAKE


def test_a_stage_the_person_chose_stays(hands: Hands, receive: Callable[..., int]) -> None:
    number = receive()
    hands.open(number)
    hands.click(hands.body.stage_bar.buttons[Stage.FOLLOWUP])
    hands.desk.submit(ClaimCall(call_id=number))
    hands.until(lambda: hands.view.stage == Stage.TRIAGE)
    assert hands.body.shown == Stage.FOLLOWUP


def test_the_stage_bar_is_worked_by_arrows_and_by_keys(
    hands: Hands, receive: Callable[..., int]
) -> None:
    hands.open(receive())
    bar = hands.body.stage_bar
    bar.buttons[Stage.INTAKE].setFocus()
    hands.press(Qt.Key.Key_Right)
    assert hands.shown() == Stage.TRIAGE
    hands.press(Qt.Key.Key_Right)
    assert hands.shown() == Stage.CONSENT
    hands.press(Qt.Key.Key_Left)
    assert hands.shown() == Stage.TRIAGE
    hands.press(Qt.Key.Key_F6, CONTROL)
    hands.until(lambda: hands.body.shown == Stage.HANDOFF)


def test_the_stage_bar_says_what_is_done_in_words(
    hands: Hands, receive: Callable[..., int]
) -> None:
    number = receive()
    hands.do(ClaimCall(call_id=number), FinishTriage(call_id=number))
    hands.open(number)
    names = hands.names(hands.body.stage_bar.buttons.values())
    assert names[0].endswith("klaret")
    assert names[1].endswith("klaret")
    assert names[2].endswith("nu")
    assert hands.view.stages[Stage.SCENE] == StageState.AHEAD
    assert names[4].endswith("forude")


def test_a_change_while_typing_keeps_text_focus_and_place(
    hands: Hands, receive: Callable[..., int], other: Actor
) -> None:
    number = receive()
    hands.open(number)
    form = hands.form(Stage.INTAKE, IntakePanel)
    location = form.told.inputs.texts["location"]
    location.set_text("")
    hands.type(location, "Prøvegade 9")
    hands.do(ClaimCall(call_id=number), actor=other)
    hands.do(EditCall(call_id=number, caller_name="Prøve Ny"), actor=other)
    hands.until(lambda: hands.view.call.caller_name == "Prøve Ny")
    assert location.text() == "Prøvegade 9"
    assert QApplication.focusWidget() is location.field
    assert form.told.inputs.texts["caller_name"].text() == "Prøve Ny"


def test_the_latest_answer_wins_when_another_call_is_wanted(
    hands: Hands, receive: Callable[..., int]
) -> None:
    first, second = receive(), receive()
    hands.panel.show_call(first)
    hands.panel.show_call(second)
    hands.until(lambda: hands.panel.current_call == second)
    hands.qtbot.wait(50)
    assert hands.panel.current_call == second


def test_an_unknown_call_is_refused_and_the_old_one_stays(
    hands: Hands, receive: Callable[..., int]
) -> None:
    number = receive()
    hands.open(number)
    hands.panel.show_call(999)
    hands.until_refused("not_found")
    assert hands.panel.current_call == number
    hands.do(ClaimCall(call_id=number))
    hands.until(lambda: hands.view.call.state == CallState.CLAIMED)


def test_opening_says_so_once(hands: Hands, receive: Callable[..., int], qtbot: QtBot) -> None:
    number = receive()
    with qtbot.waitSignal(hands.panel.opened) as opened:
        hands.panel.show_call(number)
    assert opened.args == [number]


def test_one_consent_does_not_move_the_form_but_both_do(
    hands: Hands, receive: Callable[..., int]
) -> None:
    number = receive()
    hands.do(ClaimCall(call_id=number), FinishTriage(call_id=number))
    hands.open(number)
    given = ConsentAnswer.GIVEN
    hands.desk.submit(RecordConsent(call_id=number, scope=ConsentScope.VISIT, answer=given))
    hands.until(lambda: hands.view.stage == Stage.ASSIGNMENT)
    assert hands.body.shown == Stage.CONSENT
    scope = ConsentScope.SHARE_MUNICIPALITY
    hands.desk.submit(RecordConsent(call_id=number, scope=scope, answer=given))
    hands.until(lambda: hands.body.shown == Stage.ASSIGNMENT)


def test_a_new_call_is_typed_and_claimed(hands: Hands) -> None:
    hands.panel.start_new_call()
    form = hands.panel.new_call
    assert isinstance(form, NewCallForm)
    hands.type(form.inputs.texts["caller_name"], "Prøve Ringer")
    hands.type(form.inputs.texts["caller_phone"], "20 00 00 07")
    hands.type(form.municipality, "Viborg")
    hands.until(lambda: form.municipality.code() == "0791")
    hands.press(Qt.Key.Key_Return, CONTROL)
    hands.until(lambda: hands.panel.body is not None)
    assert hands.view.call.caller_phone == "+4520000007"
    assert hands.view.call.municipality == "0791"
    assert hands.view.call.claimed_by == "anna"
    assert hands.panel.new_call is None


def test_an_empty_new_call_is_refused_and_nothing_typed_is_lost(hands: Hands) -> None:
    hands.panel.start_new_call()
    form = hands.panel.new_call
    assert form is not None
    hands.type(form.municipality, "Aarhus")
    hands.until(lambda: form.municipality.code() == "0751")
    hands.click(form.make)
    hands.until_refused("call_empty")
    assert form.municipality.text() == "Aarhus"


def test_a_municipality_that_is_not_known_is_not_dropped_silently(hands: Hands) -> None:
    hands.panel.start_new_call()
    form = hands.panel.new_call
    assert form is not None
    hands.type(form.inputs.texts["caller_name"], "Prøve Ringer")
    hands.type(form.municipality, "Aarhsu")
    hands.click(form.make)
    hands.until_refused("municipality_typed")
    assert form.municipality.text() == "Aarhsu"
    assert form.inputs.texts["caller_name"].text() == "Prøve Ringer"


def test_a_new_call_survives_the_window(
    hands: Hands, desk: Desk, drafts: Drafts, qtbot: QtBot
) -> None:
    hands.panel.start_new_call()
    assert hands.panel.new_call is not None
    hands.type(hands.panel.new_call.inputs.texts["narrative"], "Sidder på bænken")
    again = CallPanel(desk, drafts)
    qtbot.addWidget(again)
    again.start_new_call()
    assert again.new_call is not None
    assert again.new_call.inputs.texts["narrative"].text() == "Sidder på bænken"


def test_what_was_typed_on_a_call_comes_back_with_it(
    hands: Hands, receive: Callable[..., int]
) -> None:
    first, second = receive(), receive()
    hands.open(first)
    hands.type(hands.body.notes.box, "Halv note")
    hands.type(hands.form(Stage.INTAKE, IntakePanel).told.inputs.texts["location"], " st.")
    hands.open(second)
    assert hands.body.notes.box.text == ""
    hands.open(first)
    assert hands.body.notes.box.text == "Halv note"
    told = hands.form(Stage.INTAKE, IntakePanel).told
    assert told.inputs.texts["location"].text() == "Prøvevej 1 st."


def test_the_panel_is_let_go_while_an_answer_is_under_way(
    hands: Hands, receive: Callable[..., int], drafts: Drafts, qtbot: QtBot
) -> None:
    number = receive()
    panel = CallPanel(hands.desk, drafts)
    panel.show_call(number)
    panel.deleteLater()
    qtbot.waitUntil(lambda: not isValid(panel))
    done = hands.desk.submit(ClaimCall(call_id=number))
    qtbot.waitUntil(done.done)
    assert done.result() is not None


@pytest.mark.parametrize("stage", list(Stage))
def test_everything_to_use_has_a_name_and_is_reached_by_tab(
    hands: Hands, receive: Callable[..., int], stage: Stage
) -> None:
    number = receive()
    hands.do(ClaimCall(call_id=number))
    hands.open(number)
    hands.body.go(stage)
    hands.qtbot.wait(20)
    for widget in stops(hands.body):
        if widget.isVisible():
            assert widget.accessibleName(), widget
    reached = _by_tab(hands)
    shown = [w for w in stops(hands.body.forms[stage]) if w.isVisible() and w.isEnabled()]
    wanted = [w for w in shown if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    places = [reached.index(widget) for widget in wanted]
    assert places == sorted(places)


def _by_tab(hands: Hands) -> list[QWidget]:
    """What Tab reaches, in its order, beginning in the header."""
    hands.body.header.edit.setFocus()
    reached: list[QWidget] = []
    for _step in range(200):
        widget = QApplication.focusWidget()
        if widget is None or widget in reached:
            break
        reached.append(widget)
        hands.press(Qt.Key.Key_Tab)
    return reached


def test_the_panel_fits_between_the_docks_of_a_small_screen(
    hands: Hands, receive: Callable[..., int]
) -> None:
    hands.open(receive())
    for stage in Stage:
        hands.body.go(stage)
        hands.qtbot.wait(10)
        form = hands.body.forms[stage]
        assert form.width() <= hands.panel.width()
        for part in form.findChildren(QWidget):
            if part.isVisible() and part.parentWidget() is form:
                assert part.geometry().right() <= form.width(), part
    assert hands.panel.width() == 700


def test_categories_by_another_reach_an_open_triage(
    hands: Hands, receive: Callable[..., int], other: Actor
) -> None:
    number = receive()
    hands.do(ClaimCall(call_id=number))
    hands.open(number)
    form = hands.form(Stage.TRIAGE, TriagePanel)
    hands.do(SetCategories(call_id=number, categories=(Category.DRUGS,)), actor=other)
    hands.until(lambda: form.problems.categories.values == (Category.DRUGS,))
