"""Handlers of whether a handoff held: why the citizen calls again, and words about the verdict."""

from __future__ import annotations

from console.domain import verdict as rules
from console.domain.errors import require
from console.domain.handoff import Handoff
from console.domain.intake import Call
from console.domain.notes import Note
from console.services.commands import CommentVerdict, RecordAgain
from console.services.dispatcher import Context, Done
from console.services.handlers.common import same_person
from console.services.ports import UnitOfWork


def record_again(work: UnitOfWork, command: RecordAgain, context: Context) -> Done:
    """The loop is open again: which handoff it concerns, and why."""
    call = work.calls.get(command.call_id)
    handoff = work.handoffs.get(command.handoff_id)
    # What was recorded is taken off even where the records were parted since.
    if command.reason is not None or call.again_handoff_id != handoff.id:
        require(
            rules.is_again(call, handoff) and _same_citizen(work, call, handoff),
            "nothing_again",
            call=call.id,
            handoff=handoff.id,
        )
    again = rules.record_again(call, handoff.id, command.reason, command.text, at=context.now)
    work.calls.save(again)
    return Done(
        act="again_recorded" if command.reason else "again_taken_off",
        call_id=call.id,
        handoff_id=handoff.id,
        municipality=handoff.municipality,
        detail={"again": command.reason.value if command.reason else None},
        undo=_as_before(call, handoff.id),
    )


def _same_citizen(work: UnitOfWork, call: Call, handoff: Handoff) -> bool:
    return (
        call.citizen_id is not None
        and handoff.citizen_id is not None
        and handoff.citizen_id in same_person(work, call.citizen_id)
    )


def _as_before(call: Call, handoff_id: int) -> RecordAgain:
    return RecordAgain(
        call_id=call.id,
        handoff_id=call.again_handoff_id or handoff_id,
        reason=call.again_reason,
        text=call.again_text,
    )


def comment_verdict(work: UnitOfWork, command: CommentVerdict, context: Context) -> Done:
    """A signed note that names the handoff. The verdict itself is nobody's to write."""
    handoff = work.handoffs.get(command.handoff_id)
    require(handoff.accepted_at is not None, "no_verdict", handoff=handoff.id)
    require(command.text.strip(), "text_needed")
    note = work.notes.add(
        Note(
            call_id=handoff.call_id,
            handoff_id=handoff.id,
            text=command.text.strip(),
            author=context.by,
            created_at=context.now,
            signed_at=context.now,
        )
    )
    return Done(
        act="verdict_commented",
        call_id=handoff.call_id,
        handoff_id=handoff.id,
        record_id=note.id,
        created=True,
        detail={"note": note.id},
    )
