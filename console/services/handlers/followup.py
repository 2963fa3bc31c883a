"""Handlers of the follow-up stage: notes, the follow-up itself, closing and reopening."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from console.domain import followup, intake, notes, roles, scene
from console.domain.calendar import local
from console.domain.codes import Disposition, HandoffState, ReopenReason
from console.domain.errors import require
from console.domain.followup import FollowUp
from console.domain.intake import Call
from console.domain.notes import Note
from console.services.commands import (
    CloseCall,
    CorrectNote,
    PlanFollowUp,
    RecordFollowUp,
    ReopenCall,
    SignNote,
    WriteNote,
)
from console.services.dispatcher import Context, Done
from console.services.handlers.access import open_own
from console.services.handlers.common import has_unit
from console.services.ports import UnitOfWork


def plan_follow_up(work: UnitOfWork, command: PlanFollowUp, context: Context) -> Done:
    call = work.calls.get(command.call_id)
    today = local(context.now).date()
    work.calls.save(followup.plan(call, on=command.on, by=context.by, today=today))
    return Done(
        act="follow_up_planned" if command.on else "follow_up_unplanned",
        call_id=call.id,
        detail={"on": command.on.isoformat() if command.on else None},
        undo=_plan_again(call, today),
    )


def _plan_again(call: Call, today: date) -> PlanFollowUp | None:
    """The plan as it was, unless its date has gone by."""
    if call.follow_up_on is not None and call.follow_up_on < today:
        return None
    return PlanFollowUp(call_id=call.id, on=call.follow_up_on)


def record_follow_up(work: UnitOfWork, command: RecordFollowUp, context: Context) -> Done:
    """What was found. Until it is settled the follow-up stays due, so that nobody forgets it."""
    call = work.calls.get(command.call_id)
    if command.handoff_id is not None:
        handoff = work.handoffs.get(command.handoff_id)
        require(handoff.call_id == call.id, "handoff_of_other_call", call=handoff.call_id)
    work.followups.add(
        FollowUp(
            call_id=call.id,
            handoff_id=command.handoff_id,
            result=command.result,
            text=command.text.strip(),
            at=context.now,
            by=context.by,
        )
    )
    if followup.settles(command.result):
        work.calls.save(replace(call, follow_up_on=None, follow_up_by=None))
    return Done(
        act="follow_up_recorded",
        call_id=call.id,
        handoff_id=command.handoff_id,
        detail={"result": command.result.value},
    )


def close_call(work: UnitOfWork, command: CloseCall, context: Context) -> Done:
    """Close. A visit needs its outcome; a handoff without a visit needs the handoff."""
    call = work.calls.get(command.call_id)
    roles.check_close(context.actor.role, call=call.id, owner=call.claimed_by, by=context.by)
    met = any(a.on_scene_at for a in work.assignments.find(call_id=call.id))
    scene.check_cleared_outcome(call, met)
    if call.red_flag is not None:
        returned = command.disposition == Disposition.RETURNED_TO_EMERGENCY
        require(returned, "red_flag_stands", call=call.id)
    if command.disposition == Disposition.SOCIOLANCE_VISIT:
        require(met, "no_visit", call=call.id)
    if command.disposition == Disposition.HANDED_OFF_WITHOUT_VISIT:
        require(_handed_off(work, call.id), "no_handoff", call=call.id)
    closed = intake.close(
        call,
        disposition=command.disposition,
        reason=command.reason,
        by=context.by,
        at=context.now,
        has_open_assignment=has_unit(work, call.id),
    )
    work.calls.save(closed)
    return Done(
        act="call_closed",
        call_id=call.id,
        detail={"disposition": command.disposition.value},
        undo=ReopenCall(call_id=call.id, reason=ReopenReason.CLOSED_IN_ERROR),
    )


def _handed_off(work: UnitOfWork, call_id: int) -> bool:
    return any(
        handoff.requested_at and handoff.state != HandoffState.ENTERED_IN_ERROR
        for handoff in work.handoffs.find(call_id=call_id)
    )


def reopen_call(work: UnitOfWork, command: ReopenCall, context: Context) -> Done:
    call = work.calls.get(command.call_id)
    if command.reason == ReopenReason.OTHER:
        require(command.text.strip(), "reason_needed", field="reopen")
    work.calls.save(intake.reopen(call, by=context.by, at=context.now))
    open_own(work, call, context)
    if command.text.strip():
        work.notes.add(_signed(call.id, command.text, context))
    return Done(
        act="call_reopened",
        call_id=call.id,
        detail={
            "reason": command.reason.value,
            "disposition": call.disposition.value if call.disposition else None,
        },
    )


def _signed(call_id: int, text: str, context: Context) -> Note:
    return Note(
        call_id=call_id,
        text=text.strip(),
        author=context.by,
        created_at=context.now,
        signed_at=context.now,
    )


def write_note(work: UnitOfWork, command: WriteNote, context: Context) -> Done:
    """Notes may be added to a closed call: what is learned later belongs there too."""
    work.calls.get(command.call_id)
    if command.note_id is None:
        note = Note(call_id=command.call_id, text="", author=context.by, created_at=context.now)
    else:
        note = work.notes.get(command.note_id)
        require(note.call_id == command.call_id, "note_of_other_call", call=note.call_id)
    note = notes.write(note, command.text, by=context.by)
    if command.sign:
        note = notes.sign(note, by=context.by, at=context.now)
    note = work.notes.add(note) if command.note_id is None else work.notes.save(note)
    return Done(
        act="note_signed" if command.sign else "note_written",
        call_id=note.call_id,
        record_id=note.id,
        created=command.note_id is None,
        detail={"note": note.id},
    )


def sign_note(work: UnitOfWork, command: SignNote, context: Context) -> Done:
    note = notes.sign(work.notes.get(command.note_id), by=context.by, at=context.now)
    work.notes.save(note)
    return Done(
        act="note_signed", call_id=note.call_id, record_id=note.id, detail={"note": note.id}
    )


def correct_note(work: UnitOfWork, command: CorrectNote, context: Context) -> Done:
    old = work.notes.get(command.note_id)
    new = work.notes.add(notes.correct(old, command.text, by=context.by, at=context.now))
    return Done(
        act="note_corrected",
        call_id=old.call_id,
        record_id=new.id,
        created=True,
        detail={"note": new.id, "corrects": old.id},
    )
