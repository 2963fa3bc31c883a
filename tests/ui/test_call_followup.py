"""Stage 7 in the call panel: the date, the result, closing and reopening; and the notes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt

from console.domain.codes import (
    CallState,
    ConsentAnswer,
    ConsentScope,
    Disposition,
    FollowUpResult,
    ReopenReason,
    Stage,
    UnitStatus,
)
from console.services.commands import (
    AssignUnit,
    ClaimCall,
    CloseCall,
    FinishTriage,
    RecordConsent,
    SetUnitStatus,
    WriteNote,
)
from console.services.dispatcher import Actor
from console.ui.call.followup_panel import FollowupPanel
from console.ui.call.notes import NoteCard
from tests.ui.call_hands import CONTROL, Hands


@pytest.fixture
def number(hands: Hands, receive: Callable[..., int]) -> int:
    made = receive(3)
    hands.do(ClaimCall(call_id=made))
    hands.open(made)
    return made


def followup(hands: Hands) -> FollowupPanel:
    return hands.form(Stage.FOLLOWUP, FollowupPanel)


# The date and the result -------------------------------------------------------------------


def test_a_date_two_weeks_ahead_is_one_key(hands: Hands, number: int) -> None:
    form = followup(hands)
    form.close_form.likely.setFocus()
    hands.press(Qt.Key.Key_2, CONTROL)
    hands.until(lambda: hands.view.call.follow_up_on == date(2026, 12, 4))
    hands.click(form.date.clear)
    hands.until(lambda: hands.view.call.follow_up_on is None)


def test_any_date_can_be_typed(hands: Hands, number: int) -> None:
    form = followup(hands)
    hands.type(form.date.day, "i morgen")
    hands.press(Qt.Key.Key_Return)
    assert form.date._wrong.isVisible()
    form.date.day.clear()
    hands.type(form.date.day, "24.12")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.view.call.follow_up_on == date(2026, 12, 24))


def test_a_date_that_has_gone_is_refused(hands: Hands, number: int) -> None:
    form = followup(hands)
    hands.type(form.date.day, "1.1.2026")
    hands.press(Qt.Key.Key_Return)
    hands.until_refused("date_past")
    assert form.date.day.text() == "1.1.2026"


def test_what_the_follow_up_showed_is_recorded(hands: Hands, number: int) -> None:
    form = followup(hands)
    assert not form.result.save.isEnabled()
    hands.click(form.result.result.button(FollowUpResult.NO_ANSWER))
    hands.type(form.result.text, "Prøver igen")
    hands.next_step()
    hands.until(lambda: hands.view.followups)
    assert hands.view.followups[0].text == "Prøver igen"
    hands.until(lambda: form.result.result.value is None)


# The end -----------------------------------------------------------------------------------


def test_a_call_is_closed_with_a_disposition_that_fits(hands: Hands, number: int) -> None:
    form = followup(hands).close_form
    assert not form.close_call.isEnabled()
    hands.click(form.likely.button(Disposition.SOLVED_BY_PHONE))
    assert form.close_call.text() == "Luk: løst i telefonen"
    hands.next_step()
    hands.until(lambda: hands.view.call.state == CallState.CLOSED)


def test_what_did_not_happen_is_refused(hands: Hands, number: int) -> None:
    form = followup(hands).close_form
    assert Disposition.SOCIOLANCE_VISIT not in form.likely._buttons
    hands.click(form.others.button(Disposition.SOCIOLANCE_VISIT))
    hands.click(form.close_call)
    hands.until_refused("no_visit")
    assert form.disposition == Disposition.SOCIOLANCE_VISIT


def test_unknown_needs_a_reason(hands: Hands, number: int) -> None:
    form = followup(hands).close_form
    hands.click(form.others.button(Disposition.UNKNOWN))
    hands.click(form.close_call)
    hands.until_refused("reason_needed")
    hands.type(form.reason, "Opdigtet grund")
    hands.click(form.close_call)
    hands.until(lambda: hands.view.call.disposition == Disposition.UNKNOWN)
    assert hands.view.call.disposition_reason == "Opdigtet grund"


def test_a_visit_is_closed_only_with_where_the_citizen_ended(hands: Hands, number: int) -> None:
    unit = hands.backend.views.units()[0].id
    hands.do(
        FinishTriage(call_id=number),
        RecordConsent(call_id=number, scope=ConsentScope.VISIT, answer=ConsentAnswer.GIVEN),
        AssignUnit(call_id=number, unit_id=unit),
        SetUnitStatus(unit_id=unit, status=UnitStatus.ON_SCENE),
    )
    form = followup(hands).close_form
    hands.until(lambda: "S1 er stadig på opkaldet" in form._obstacle.text())
    hands.do(SetUnitStatus(unit_id=unit, status=UnitStatus.AVAILABLE))
    hands.until(lambda: "hvor borgeren endte" in form._obstacle.text())
    hands.click(form.likely.button(Disposition.SOCIOLANCE_VISIT))
    hands.click(form.close_call)
    hands.until_refused("outcome_needed")
    hands.click(form.to_scene)
    assert hands.body.shown == Stage.SCENE


def test_a_closed_call_is_reopened_with_a_coded_reason(hands: Hands, number: int) -> None:
    hands.do(CloseCall(call_id=number, disposition=Disposition.SOLVED_BY_PHONE))
    form = followup(hands).reopen_form
    hands.until(form.isVisible)
    assert not form.reopen.isEnabled()
    hands.click(form.reason.button(ReopenReason.OTHER))
    hands.click(form.reopen)
    hands.until_refused("reason_needed")
    hands.type(form.text, "Ringede tilbage")
    hands.click(form.reopen)
    hands.until(lambda: hands.view.call.state == CallState.CLAIMED)
    assert hands.view.notes[0].text == "Ringede tilbage"


# Notes -------------------------------------------------------------------------------------


def card(hands: Hands) -> NoteCard:
    """The newest note."""
    newest = max(note.id for note in hands.view.notes)
    hands.until(lambda: newest in hands.body.notes.cards.cards)
    made = hands.body.notes.cards.cards[newest]
    assert isinstance(made, NoteCard)
    return made


def test_a_note_is_signed_by_ctrl_enter_and_locked(hands: Hands, number: int) -> None:
    hands.type(hands.body.notes.box, "Aftalt møde")
    hands.press(Qt.Key.Key_Return, CONTROL)
    hands.until(lambda: hands.view.notes)
    assert hands.view.notes[0].signed_at is not None
    hands.until(lambda: hands.body.notes.box.text == "")
    shown = card(hands)
    assert "underskrevet 12:00" in shown._by.text()
    assert not shown.write_on.isVisible()


def test_a_draft_is_written_on_and_signed(hands: Hands, number: int) -> None:
    hands.type(hands.body.notes.box, "Halv")
    hands.click(hands.body.notes.save)
    hands.until(lambda: hands.view.notes)
    hands.until(lambda: hands.body.notes.box.text == "")
    hands.click(card(hands).write_on)
    assert hands.body.notes.box.text == "Halv"
    hands.press(Qt.Key.Key_End, CONTROL)
    hands.qtbot.keyClicks(hands.body.notes.box, " og hel")
    hands.click(hands.body.notes.sign)
    hands.until(lambda: hands.view.notes[0].signed_at)
    assert [note.text for note in hands.view.notes] == ["Halv og hel"]


def test_a_correction_stands_beside_the_old(hands: Hands, number: int) -> None:
    hands.do(WriteNote(call_id=number, text="Forkert", sign=True))
    hands.until(lambda: hands.view.notes)
    hands.click(card(hands).correct)
    hands.qtbot.keyClicks(hands.body.notes.box, "Rigtigt")
    hands.click(hands.body.notes.sign)
    hands.until(lambda: len(hands.view.notes) == 2)
    assert [note.text for note in hands.view.notes] == ["Forkert", "Rigtigt"]
    assert "retter note 1" in card(hands)._by.text()


def test_another_persons_draft_is_theirs(hands: Hands, number: int, other: Actor) -> None:
    hands.do(WriteNote(call_id=number, text="Bos kladde"), actor=other)
    hands.until(lambda: hands.view.notes)
    shown = card(hands)
    assert not shown.sign.isVisible()
    assert not shown.write_on.isVisible()
    assert not shown.correct.isVisible()


def test_a_note_is_written_on_a_closed_call(hands: Hands, number: int) -> None:
    hands.do(CloseCall(call_id=number, disposition=Disposition.SOLVED_BY_PHONE))
    hands.until(lambda: hands.view.call.state == CallState.CLOSED)
    hands.type(hands.body.notes.box, "Ringede selv op")
    hands.click(hands.body.notes.sign)
    hands.until(lambda: hands.view.notes)


def test_the_timeline_grows_at_the_top(hands: Hands, number: int, other: Actor) -> None:
    lines = hands.body.timeline.list
    assert "Opkald taget" in lines.item(0).text()
    hands.do(WriteNote(call_id=number, text="Bos kladde"), actor=other)
    hands.until(lambda: "bo:" in lines.item(0).text())
    assert lines.count() == 3
