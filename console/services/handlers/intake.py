"""Handlers of the intake stage."""

from __future__ import annotations

from dataclasses import replace

from console.domain import intake
from console.domain.codes import CallState
from console.domain.errors import Refusal, require
from console.domain.intake import Call
from console.domain.notes import Note
from console.domain.phones import normalize
from console.services.commands import (
    AcknowledgeReject,
    EditCall,
    KeepRefusedMessage,
    ReceiveCall,
    RegisterCall,
)
from console.services.dispatcher import Context, Done
from console.services.handlers.access import open_own
from console.services.handlers.common import check_version, given
from console.services.ports import Reject, UnitOfWork

BODY_KEPT = 64 * 1024
"""Characters of a refused message that are kept."""


def receive_call(work: UnitOfWork, command: ReceiveCall, context: Context) -> Done:
    """A new call, or new facts for the call this message was about before."""
    known = work.calls.one(message_id=command.message_id) if command.message_id else None
    if known is not None:
        return _update(work, known, command, context)
    call = work.calls.add(
        Call(
            message_id=command.message_id or None,
            source=command.source,
            on_behalf=command.on_behalf,
            received_at=context.now,
            started_at=command.started_at or context.now,
            started_offset=command.started_offset,
            caller_name=command.caller_name.strip(),
            caller_phone=normalize(command.caller_phone),
            location=command.location.strip(),
            latitude=command.latitude,
            longitude=command.longitude,
            narrative=command.narrative.strip(),
            municipality=_known_municipality(work, command.municipality),
            categories=command.categories,
            warnings=command.warnings,
            made_up=command.made_up,
            touched_at=context.now,
        )
    )
    return Done(
        act="call_received", call_id=call.id, created=True, detail={"source": call.source.value}
    )


def _update(work: UnitOfWork, call: Call, command: ReceiveCall, context: Context) -> Done:
    """Take over what the new message carries; what it leaves out stays, and so does our work."""
    told: dict[str, object] = {
        "caller_name": command.caller_name.strip(),
        "caller_phone": normalize(command.caller_phone),
        "location": command.location.strip(),
        "latitude": command.latitude,
        "longitude": command.longitude,
        "narrative": command.narrative.strip(),
        "warnings": command.warnings,
    }
    if call.municipality is None:
        told["municipality"] = _known_municipality(work, command.municipality)
    changes = {k: v for k, v in told.items() if v not in (None, "") and v != getattr(call, k)}
    if "warnings" in changes and not command.warnings:
        del changes["warnings"]
    ours = work.corrected(call.id) & changes.keys() if changes else frozenset()
    if ours:
        _keep_beside(work, call, [str(changes[name]) for name in sorted(ours)], context)
    taken = {name: value for name, value in changes.items() if name not in ours}
    if taken:
        work.calls.save(replace(call, **taken))  # type: ignore[arg-type]  # names of fields
    return Done(
        act="call_updated" if changes else "call_repeated",
        call_id=call.id,
        detail={"fields": sorted(taken), "kept": sorted(ours) or None},
    )


def _keep_beside(work: UnitOfWork, call: Call, texts: list[str], context: Context) -> None:
    """What a person has corrected stands; what the sender says of it is kept as a note."""
    text = "\n".join(texts)
    if any(note.text == text for note in work.notes.find(call_id=call.id)):
        return
    work.notes.add(
        Note(
            call_id=call.id,
            text=text,
            author=context.by,
            created_at=context.now,
            signed_at=context.now,
        )
    )


def _known_municipality(work: UnitOfWork, code: str | None) -> str | None:
    if code is None:
        return None
    try:
        return work.municipality(code).code
    except Refusal:
        return None


def register_call(work: UnitOfWork, command: RegisterCall, context: Context) -> Done:
    """A call typed by a dispatcher. Something must be known of it."""
    told = (command.caller_name, command.caller_phone, command.location, command.narrative)
    require(any(text.strip() for text in told), "call_empty")
    if command.municipality is not None:
        work.municipality(command.municipality)
    call = Call(
        source=command.source,
        on_behalf=command.on_behalf,
        received_at=context.now,
        started_at=context.now,
        caller_name=command.caller_name.strip(),
        caller_phone=normalize(command.caller_phone),
        location=command.location.strip(),
        narrative=command.narrative.strip(),
        municipality=command.municipality,
        categories=command.categories,
        made_up=command.made_up,
        touched_at=context.now,
    )
    if command.claim:
        call = intake.claim(call, by=context.by, at=context.now)
    call = work.calls.add(call)
    if command.claim:
        open_own(work, call, context)
    return Done(
        act="call_registered", call_id=call.id, created=True, detail={"source": call.source.value}
    )


def edit_call(work: UnitOfWork, command: EditCall, context: Context) -> Done:
    call = work.calls.get(command.call_id)
    check_version(work, call, command.version)
    require(call.state != CallState.CLOSED, "call_closed", call=call.id)
    phone = command.caller_phone
    told = given(
        source=command.source,
        on_behalf=command.on_behalf,
        caller_name=command.caller_name,
        caller_phone=None if phone is None else normalize(phone),
        location=command.location,
        narrative=command.narrative,
    )
    changes = {k: v for k, v in told.items() if v != getattr(call, k)}
    if not changes:
        raise Refusal("nothing_changed")
    changed = replace(call, **changes)  # type: ignore[arg-type]  # names of fields
    work.calls.save(intake.touch(changed, context.now))
    before = {name: getattr(call, name) for name in changes}
    return Done(
        act="call_edited",
        call_id=call.id,
        detail={"fields": sorted(changes)},
        undo=EditCall(call_id=call.id, **before),
    )


def keep_refused_message(work: UnitOfWork, command: KeepRefusedMessage, context: Context) -> Done:
    reject = work.rejects.add(
        Reject(
            received_at=context.now,
            route=command.route,
            sender=command.sender,
            reason=command.reason,
            field=command.field,
            detail=command.detail[:500],
            body=command.body[:BODY_KEPT],
            size=command.size,
        )
    )
    return Done(
        act="message_refused", record_id=reject.id, created=True, detail={"reason": command.reason}
    )


def acknowledge_reject(work: UnitOfWork, command: AcknowledgeReject, context: Context) -> Done:
    reject = work.rejects.get(command.reject_id)
    require(reject.seen_at is None, "reject_seen", who=reject.seen_by)
    work.rejects.save(replace(reject, seen_at=context.now, seen_by=context.by))
    return Done(act="reject_seen", record_id=reject.id)
