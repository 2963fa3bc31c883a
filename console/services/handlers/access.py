"""Handlers of looking: what is written down before anybody is told who somebody is.

They change nothing, so the journal is not told: `access` is their book, and no screen stirs.
"""

from __future__ import annotations

from typing import Any

from console.domain import access
from console.domain.access import Access
from console.domain.codes import AccessKind, AccessReason
from console.domain.intake import Call, is_own
from console.services.commands import OpenCall, OpenCitizen, RecordExport, RecordSearch
from console.services.dispatcher import Context, Done
from console.services.ports import UnitOfWork


def open_call(work: UnitOfWork, command: OpenCall, context: Context) -> Done:
    """Again within the time one look lasts, it is the same look."""
    call = work.calls.get(command.call_id)
    reason, text = access.why(
        command.reason,
        command.text,
        own=is_own(call, context.by),
        role=context.actor.role,
    )
    _open(work, context, call=call, reason=reason, text=text)
    return Done(
        act="call_opened",
        call_id=call.id,
        citizen_id=call.citizen_id,
        detail={"reason": reason},
        quiet=True,
    )


def open_own(work: UnitOfWork, call: Call, context: Context) -> None:
    """Whoever takes a call sees whom it is about."""
    _open(work, context, call=call, reason=AccessReason.OWN_CALL)


def open_citizen(work: UnitOfWork, command: OpenCitizen, context: Context) -> Done:
    citizen = work.citizens.get(command.citizen_id)
    reason, text = access.why(command.reason, command.text, own=False, role=context.actor.role)
    looks = work.looks(context.by, context.now - access.HOLDS)
    if looks.at_citizen(citizen.id) is None:
        look = _look(context, AccessKind.OPENED, citizen_id=citizen.id, reason=reason, text=text)
        work.accesses.add(look)
    return Done(act="citizen_opened", citizen_id=citizen.id, detail={"reason": reason}, quiet=True)


def record_search(work: UnitOfWork, command: RecordSearch, context: Context) -> Done:
    """The same found again, as happens while one types, is the same search."""
    _check_there(work, command.call_id)
    detail = access.found(command.hits, command.citizens)
    looks = work.looks(context.by, context.now - access.HOLDS)
    if not looks.repeat(AccessKind.SEARCHED, command.call_id, detail):
        work.accesses.add(
            _look(context, AccessKind.SEARCHED, call_id=command.call_id, detail=detail)
        )
    return Done(act="searched", call_id=command.call_id, detail=detail, quiet=True)


def record_export(work: UnitOfWork, command: RecordExport, context: Context) -> Done:
    _check_there(work, command.call_id, command.citizen_id)
    citizens = access.numbers(command.citizens)
    detail = {"export": command.what.value, "count": command.count, "citizens": citizens}
    work.accesses.add(
        _look(
            context,
            AccessKind.EXPORTED,
            call_id=command.call_id,
            citizen_id=command.citizen_id,
            detail=detail,
        )
    )
    return Done(act="exported", detail=detail, quiet=True)


def _check_there(work: UnitOfWork, call_id: int | None, citizen_id: int | None = None) -> None:
    if call_id is not None:
        work.calls.get(call_id)
    if citizen_id is not None:
        work.citizens.get(citizen_id)


def _open(
    work: UnitOfWork, context: Context, *, call: Call, reason: AccessReason | None, text: str = ""
) -> None:
    looks = work.looks(context.by, context.now - access.HOLDS)
    if looks.at_call(call.id) is not None:
        return
    work.accesses.add(
        _look(
            context,
            AccessKind.OPENED,
            call_id=call.id,
            citizen_id=call.citizen_id,
            reason=reason,
            text=text,
        )
    )


def _look(context: Context, kind: AccessKind, **what: Any) -> Access:
    actor = context.actor
    return Access(
        at=context.now,
        actor=actor.name,
        workstation=actor.workstation,
        role=actor.role,
        kind=kind,
        **what,
    )
