"""Follow-up, notes, closing and reopening."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from console.domain.codes import CallState, Disposition, FollowUpResult, ReopenReason
from console.services import commands as c
from tests.domain.refused import refused
from tests.services.shift import BO, Shift

SOON = date(2026, 11, 24)


def test_a_follow_up_is_planned_recorded_and_then_off_the_list(shift: Shift) -> None:
    call = shift.call()
    shift.do(c.PlanFollowUp(call_id=call, on=SOON))
    shift.do(c.CloseCall(call_id=call, disposition=Disposition.SOLVED_BY_PHONE))
    shift.do(c.RecordFollowUp(call_id=call, result=FollowUpResult.MEETING_HELD), BO)
    assert shift.store.calls.get(call).follow_up_on is None
    assert shift.store.followups.get(1).by == "bo"


@pytest.mark.parametrize("result", [FollowUpResult.NO_ANSWER, FollowUpResult.MEETING_NOT_HELD])
def test_what_is_not_settled_stays_due_so_that_nobody_forgets_it(
    shift: Shift, result: FollowUpResult
) -> None:
    call = shift.call()
    shift.do(c.PlanFollowUp(call_id=call, on=SOON))
    shift.do(c.RecordFollowUp(call_id=call, result=result))
    assert shift.store.calls.get(call).follow_up_on == SOON


def test_a_follow_up_is_not_planned_for_yesterday_in_danish_time(shift: Shift) -> None:
    call = shift.call()
    shift.now = shift.now.replace(hour=23, minute=30)  # half past midnight in Denmark
    with refused("date_past"):
        shift.do(c.PlanFollowUp(call_id=call, on=date(2026, 11, 20)))
    shift.do(c.PlanFollowUp(call_id=call, on=date(2026, 11, 21)))


def test_moving_an_overdue_follow_up_offers_no_undo_that_would_be_refused(shift: Shift) -> None:
    call = shift.call()
    shift.do(c.PlanFollowUp(call_id=call, on=SOON))
    shift.now += timedelta(days=30)
    assert shift.do(c.PlanFollowUp(call_id=call, on=date(2027, 1, 4))).undo is None


def test_a_follow_up_belongs_to_a_handoff_of_the_same_call(shift: Shift) -> None:
    number, other = shift.handoff(), shift.call()
    with refused("handoff_of_other_call", call=shift.store.handoffs.get(number).call_id):
        shift.do(
            c.RecordFollowUp(call_id=other, handoff_id=number, result=FollowUpResult.MEETING_HELD)
        )


@pytest.mark.parametrize(
    ("disposition", "code"),
    [
        (Disposition.UNKNOWN, "reason_needed"),
        (Disposition.SOCIOLANCE_VISIT, "no_visit"),
        (Disposition.HANDED_OFF_WITHOUT_VISIT, "no_handoff"),
    ],
)
def test_a_disposition_says_what_happened(
    shift: Shift, disposition: Disposition, code: str
) -> None:
    call = shift.call()
    with refused(code):
        shift.do(c.CloseCall(call_id=call, disposition=disposition))
    assert shift.store.calls.get(call).state == CallState.CLAIMED


def test_a_waiting_call_can_be_closed_by_who_sees_that_it_is_a_duplicate(shift: Shift) -> None:
    call = shift.do(c.ReceiveCall(narrative="x")).call_id
    assert call is not None
    shift.do(c.CloseCall(call_id=call, disposition=Disposition.DUPLICATE))
    assert shift.store.calls.get(call).closed_by == "anna"


def test_reopening_is_recorded_with_its_reason_and_what_the_call_was_closed_as(
    shift: Shift,
) -> None:
    call = shift.call()
    with refused("call_not_closed"):
        shift.do(c.ReopenCall(call_id=call, reason=ReopenReason.CALLED_AGAIN))
    shift.do(c.CloseCall(call_id=call, disposition=Disposition.NOT_REACHED))
    with refused("reason_needed", field="reopen"):
        shift.do(c.ReopenCall(call_id=call, reason=ReopenReason.OTHER))
    done = shift.do(c.ReopenCall(call_id=call, reason=ReopenReason.OTHER, text="ringede selv"), BO)
    assert done.detail == {"reason": "other", "disposition": "not_reached"}
    assert shift.store.calls.get(call).claimed_by == "bo"
    (note,) = shift.store.notes.find(call_id=call)
    assert note.signed_at is not None


def test_a_note_is_written_signed_locked_and_corrected(shift: Shift) -> None:
    call, other = shift.call(), shift.call()
    number = shift.do(c.WriteNote(call_id=call, text="kladde")).record_id
    assert number is not None
    with refused("note_of_other", who="anna"):
        shift.do(c.WriteNote(call_id=call, note_id=number, text="andet"), BO)
    with refused("note_of_other_call", call=call):
        shift.do(c.WriteNote(call_id=other, note_id=number, text="andet"))
    shift.do(c.WriteNote(call_id=call, note_id=number, text="færdig", sign=True))
    with refused("note_signed"):
        shift.do(c.WriteNote(call_id=call, note_id=number, text="andet"))
    with refused("note_signed"):
        shift.do(c.SignNote(note_id=number))
    new = shift.do(c.CorrectNote(note_id=number, text="rettet"), BO).record_id
    assert [shift.store.notes.get(n).text for n in (number, new)] == ["færdig", "rettet"]


def test_an_empty_note_is_not_written_and_nothing_of_it_is_stored(shift: Shift) -> None:
    call = shift.call()
    with refused("text_needed"):
        shift.do(c.WriteNote(call_id=call, text=" \n"))
    assert not shift.store.notes.rows


def test_a_note_may_be_added_to_a_closed_call(shift: Shift) -> None:
    call = shift.call()
    shift.do(c.CloseCall(call_id=call, disposition=Disposition.CANCELLED))
    shift.do(c.WriteNote(call_id=call, text="kommunen ringede", sign=True))
