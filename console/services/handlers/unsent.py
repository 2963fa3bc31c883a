"""Handler of what could not be sent: a person has decided, and that is kept."""

from __future__ import annotations

from console.domain.notes import Note
from console.services.commands import SettleUnsent
from console.services.dispatcher import Context, Done
from console.services.ports import UnitOfWork


def settle_unsent(work: UnitOfWork, command: SettleUnsent, context: Context) -> Done:
    note = _note(work, command, context)
    return Done(
        act="unsent_settled",
        call_id=command.call_id,
        detail={
            "unsent_choice": command.choice.value,
            "refused": command.code,
            "note": note.id if note else None,
        },
    )


def _note(work: UnitOfWork, command: SettleUnsent, context: Context) -> Note | None:
    if command.call_id is None:
        return None
    call = work.calls.get(command.call_id)
    if not command.text.strip():
        return None
    return work.notes.add(
        Note(
            call_id=call.id,
            text=command.text.strip(),
            author=context.by,
            created_at=context.now,
            signed_at=context.now,
        )
    )
