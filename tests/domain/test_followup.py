"""Follow-up and notes: what is looked at again, and what is not rewritten."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from console.domain import followup, notes
from console.domain.codes import CallState, FollowUpResult
from console.domain.notes import Note
from tests.domain.made import LATER, NOW, call
from tests.domain.refused import refused

TODAY = date(2026, 11, 20)


def note() -> Note:
    return Note(id=3, call_id=1, text="taler roligt", author="anna", created_at=NOW)


@pytest.mark.parametrize("state", list(CallState))
def test_a_follow_up_is_planned_for_today_or_later_in_any_state(state: CallState) -> None:
    planned = followup.plan(call(state), on=TODAY, by="anna", today=TODAY)
    assert (planned.follow_up_on, planned.follow_up_by) == (TODAY, "anna")
    with refused("date_past"):
        followup.plan(call(state), on=TODAY - timedelta(days=1), by="anna", today=TODAY)


def test_a_follow_up_taken_off_has_nobody_on_it() -> None:
    planned = followup.plan(call(), on=TODAY, by="anna", today=TODAY)
    off = followup.plan(planned, on=None, by="bo", today=TODAY)
    assert (off.follow_up_on, off.follow_up_by) == (None, None)


@pytest.mark.parametrize("result", list(FollowUpResult))
def test_only_a_held_meeting_or_a_citizen_who_moved_on_settles_it(result: FollowUpResult) -> None:
    settled = {FollowUpResult.MEETING_HELD, FollowUpResult.CITIZEN_MOVED_ON}
    assert followup.settles(result) == (result in settled)


def test_a_note_is_changed_by_its_author_until_it_is_signed() -> None:
    assert notes.write(note(), " roligere ", by="anna").text == "roligere"
    with refused("note_of_other", note=3, who="anna"):
        notes.write(note(), "andet", by="bo")
    with refused("text_needed"):
        notes.write(note(), "  ", by="anna")


def test_a_signed_note_is_locked_for_everybody() -> None:
    signed = notes.sign(note(), by="anna", at=LATER)
    for person in ("anna", "bo"):
        with refused("note_signed", note=3):
            notes.write(signed, "andet", by=person)
        with refused("note_signed"):
            notes.sign(signed, by=person, at=LATER)


def test_nobody_signs_for_somebody_else() -> None:
    with refused("note_of_other", who="anna"):
        notes.sign(note(), by="bo", at=LATER)


def test_a_correction_stands_beside_the_old_note_and_is_signed_at_once() -> None:
    signed = notes.sign(note(), by="anna", at=NOW)
    new = notes.correct(signed, "taler højt", by="bo", at=LATER)
    assert (new.corrects, new.author, new.signed_at, new.id) == (3, "bo", LATER, 0)
    assert signed.text == "taler roligt"
    with refused("text_needed"):
        notes.correct(signed, "", by="bo", at=LATER)


def test_an_unsigned_note_is_not_corrected_but_changed() -> None:
    with refused("note_not_signed", note=3):
        notes.correct(note(), "andet", by="anna", at=LATER)
