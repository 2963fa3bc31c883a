"""Whether a handoff held, in the call panel: read, commented, and the why of a call again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.domain.codes import AgainReason, BesideReason, Stage
from console.labels.timeline import sentence
from console.services import commands as c
from console.ui.call.again_box import ConcernedCard
from console.ui.call.handoff_card import HandoffCard
from console.ui.call.handoff_panel import HandoffPanel
from console.ui.call.tab_order import holds_focus
from console.ui.call.triage_panel import TriagePanel
from console.ui.main_window import MainWindow
from tests.conftest import Backend, Clock
from tests.ui.accessible import nameless
from tests.ui.call_hands import Hands


@pytest.fixture
def first(receive: Callable[..., int], backend: Backend) -> int:
    """A call whose handoff was accepted."""
    call = receive()
    backend.do(c.ClaimCall(call_id=call))
    backend.do(c.CreateCitizen(call_id=call, name="Prøve Prøvesen"))
    backend.do(
        c.DraftHandoff(call_id=call, service="bostøtte", contact_name="Testkontakt", reason="x")
    )
    backend.do(c.RequestHandoff(handoff_id=1))
    backend.do(c.MarkAccepted(handoff_id=1, person="Testkontakt Aarhus"))
    return call


@pytest.fixture
def again(first: int, receive: Callable[..., int], backend: Backend, clock: Clock) -> int:
    """The citizen calls again twelve days later."""
    clock.pass_(days=12)
    call = receive()
    backend.do(c.ClaimCall(call_id=call))
    backend.do(c.MatchCitizen(call_id=call, citizen_id=1))
    return call


def triage(hands: Hands, call: int) -> TriagePanel:
    hands.open(call)
    return hands.form(Stage.TRIAGE, TriagePanel)


def test_the_repeat_line_tells_that_the_last_handoff_did_not_hold(hands: Hands, again: int) -> None:
    hands.open(again)
    text = hands.body.header.repeat._handoff.text()
    assert "accepteret, holdt ikke: ringede igen dag 12" in text


def test_the_why_is_picked_by_keys(hands: Hands, again: int, backend: Backend) -> None:
    form = triage(hands, again)
    assert "overdragelse 1 til Aarhus, bostøtte" in form.again._title.text()
    form.again.why.setFocus()
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: backend.views.call(again).call.again_reason == AgainReason.STOPPED)
    hands.until(lambda: "stoppet" in form.again._said.text())
    hands.until(lambda: "stoppet" in hands.body.header.repeat._again.text())


def test_another_reason_is_written_first(hands: Hands, again: int, backend: Backend) -> None:
    form = triage(hands, again)
    hands.click(form.again.why.button(AgainReason.OTHER))
    assert form.again.text.hasFocus()
    hands.press(Qt.Key.Key_Return)
    hands.until_refused("reason_needed")
    hands.type(form.again.text, "flyttet til en anden by")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.view.call.again_text == "flyttet til en anden by")
    hands.until(form.again.text.isHidden)
    assert nameless(form) == []


def test_the_box_is_away_where_nothing_was_accepted(hands: Hands, first: int) -> None:
    assert triage(hands, first).again.isHidden()


def card_of(hands: Hands) -> HandoffCard:
    form = hands.form(Stage.HANDOFF, HandoffPanel)
    (card,) = form.cards.cards.values()
    assert isinstance(card, HandoffCard)
    return card


def test_the_card_tells_the_verdict_and_takes_a_comment_by_keys(
    hands: Hands, first: int, again: int
) -> None:
    hands.open(first)
    card = card_of(hands)
    assert card.verdict.mark.text() == "Holdt ikke: ringede igen dag 12"
    card.verdict.begin.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert card.verdict.text.hasFocus()
    hands.type(card.verdict.text, "kontakten skiftede job")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: "kontakten skiftede job" in card.verdict._said.text())
    assert not card.verdict.text.isVisible()
    assert card.verdict.mark.text() == "Holdt ikke: ringede igen dag 12"
    assert nameless(card) == []


def test_before_it_is_known_the_card_says_so(hands: Hands, first: int) -> None:
    hands.open(first)
    assert card_of(hands).verdict.mark.text() == "For tidligt at sige"


def test_a_handoff_nobody_accepted_has_no_verdict(hands: Hands, first: int) -> None:
    hands.do(c.TakeBackAnswer(handoff_id=1))
    hands.open(first)
    assert not card_of(hands).verdict.isVisible()


def test_of_several_handoffs_the_one_it_concerns_is_picked_and_the_reason_goes_with_it(
    hands: Hands, again: int, receive: Callable[..., int], clock: Clock
) -> None:
    draft = c.DraftHandoff(call_id=again, service="herberg", contact_name="Test", reason="x")
    hands.do(c.GoBeside(call_id=again, reason=BesideReason.NEW_NEED), draft)
    hands.do(c.RequestHandoff(handoff_id=2), c.MarkAccepted(handoff_id=2, person="Testkontakt"))
    clock.pass_(days=5)
    third = receive()
    hands.do(c.ClaimCall(call_id=third), c.MatchCitizen(call_id=third, citizen_id=1))
    form = triage(hands, third)
    cards = form.again.cards.cards
    assert list(cards) == [2, 1]
    newest, oldest = cards[2], cards[1]
    assert isinstance(newest, ConcernedCard)
    assert isinstance(oldest, ConcernedCard)
    assert newest.pick.isChecked()
    assert "herberg" in newest._words.text()
    hands.click(form.again.why.button(AgainReason.STOPPED))
    hands.until(lambda: hands.view.call.again_handoff_id == 2)
    oldest.pick.setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.until(lambda: hands.view.call.again_handoff_id == 1)
    assert hands.view.call.again_reason == AgainReason.STOPPED
    hands.until(oldest.pick.isChecked)
    assert not newest.pick.isChecked()
    assert nameless(form) == []


def test_what_was_recorded_about_a_record_parted_since_says_so(
    hands: Hands, again: int, backend: Backend
) -> None:
    hands.do(c.RecordAgain(call_id=again, handoff_id=1, reason=AgainReason.STOPPED))
    other = backend.do(c.CreateCitizen(name="Anden Prøvesen")).citizen_id
    hands.open(again)
    assert "ikke blandt" not in hands.body.header.repeat._again.text()
    hands.do(c.MatchCitizen(call_id=again, citizen_id=other))
    hands.until(lambda: hands.view.call.citizen_id == other)
    assert "ikke blandt borgerens" in hands.body.header.repeat._again.text()
    assert hands.form(Stage.TRIAGE, TriagePanel).again.isHidden()


def test_a_handoff_that_turns_out_to_be_anothers_leaves_the_panel(
    hands: Hands, first: int, receive: Callable[..., int], backend: Backend, clock: Clock
) -> None:
    """It was sent for a record that is one of two of the caller's, and then found not to be."""
    clock.pass_(days=12)
    again = receive(phone="20 00 00 02")
    kept, other = (backend.do(c.CreateCitizen(name=n)).citizen_id for n in ("Prøve", "Test"))
    assert kept is not None
    hands.do(
        c.MergeCitizens(kept_id=kept, absorbed_id=1),
        c.ClaimCall(call_id=again),
        c.MatchCitizen(call_id=again, citizen_id=kept),
    )
    form = triage(hands, again)
    assert form.again.isVisible()
    calls = hands.desk.board.calls
    hands.until(lambda: again in calls and calls[again].citizen_id == kept)
    hands.until(lambda: not hands.panel._asking)  # nothing else makes it read anew
    hands.do(c.MatchCitizen(call_id=first, citizen_id=other))
    hands.until(form.again.isHidden)
    timeline = backend.views.call(first).timeline
    assert any("i stedet for borger 1" in sentence(entry) for entry in timeline)


@pytest.mark.parametrize("lang", ["da", "en"])
def test_on_a_small_screen_the_why_is_whole_when_the_call_opens(
    window: MainWindow, again: int, backend: Backend, clock: Clock, lang: str, qtbot: QtBot
) -> None:
    """Three handoffs, under a plan; the keyboard begins in it until it is answered."""
    window.looks.choose_language(lang)
    backend.do(c.GoBeside(call_id=again, reason=BesideReason.NEW_NEED))
    for service in ("misbrugsbehandling", "opsøgende medarbejder"):
        draft = c.DraftHandoff(call_id=again, service=service, contact_name="Test", reason="x")
        number = backend.do(draft).handoff_id
        assert number is not None
        backend.do(c.RequestHandoff(handoff_id=number))
        backend.do(c.MarkAccepted(handoff_id=number, person="Testkontakt Aarhus"))
    clock.pass_(days=5)
    third = backend.do(c.ReceiveCall(caller_phone="20 00 00 02")).call_id
    assert third is not None
    day = clock.now.date() + timedelta(days=90)
    plan = c.WritePlan(
        call_id=third, instruction="Ring til bostøtten", agreed_with="Prøve", valid_until=day
    )
    for command in (c.ClaimCall(call_id=third), c.MatchCitizen(call_id=third, citizen_id=1), plan):
        backend.do(command)
    window.resize(1366, 768)
    window.show_call(third)
    qtbot.waitUntil(lambda: window.contents.call.current_call == third)
    body = window.contents.call.body
    assert body is not None
    form = body.form(Stage.TRIAGE)
    assert isinstance(form, TriagePanel)
    assert len(form.again.cards.cards) == 3
    qtbot.waitUntil(lambda: holds_focus(form.again))
    qtbot.waitUntil(lambda: form.again.visibleRegion().boundingRect() == form.again.rect())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not form.again.asks)
    body.enter()
    assert holds_focus(form.problems.categories)
