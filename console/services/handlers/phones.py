"""Handlers of telephones that many people call from. The journal never holds the number."""

from __future__ import annotations

from dataclasses import replace

from console.domain.errors import Refusal, require
from console.domain.phones import SharedPhone, check_shared, normalize
from console.services.commands import MarkSharedPhone, UnmarkSharedPhone
from console.services.dispatcher import Context, Done
from console.services.ports import UnitOfWork


def mark_shared_phone(work: UnitOfWork, command: MarkSharedPhone, context: Context) -> Done:
    """Marked again, it gets another place or name."""
    marked = SharedPhone(
        phone=normalize(command.phone),
        place=command.place,
        name=command.name.strip(),
        marked_by=context.by,
        marked_at=context.now,
    )
    check_shared(marked)
    _check_call(work, command.call_id)
    old = work.shared_phones.one(phone=marked.phone)
    undo: MarkSharedPhone | UnmarkSharedPhone
    if old is None:
        stored = work.shared_phones.add(marked)
        undo = UnmarkSharedPhone(phone=stored.phone, call_id=command.call_id)
    else:
        require((old.place, old.name) != (marked.place, marked.name), "nothing_changed")
        stored = work.shared_phones.save(replace(marked, id=old.id))
        undo = _as_before(old, command.call_id)
    return Done(
        act="phone_shared",
        call_id=command.call_id,
        record_id=stored.id,
        created=old is None,
        detail={"telephone": stored.id, "place": stored.place.value},
        undo=undo,
    )


def unmark_shared_phone(work: UnitOfWork, command: UnmarkSharedPhone, context: Context) -> Done:
    _check_call(work, command.call_id)
    old = work.shared_phones.one(phone=normalize(command.phone))
    if old is None:
        raise Refusal("phone_not_shared")
    work.shared_phones.remove(old.id)
    return Done(
        act="phone_unshared",
        call_id=command.call_id,
        detail={"telephone": old.id, "place": old.place.value},
        undo=_as_before(old, command.call_id),
    )


def _as_before(old: SharedPhone, call_id: int | None) -> MarkSharedPhone:
    return MarkSharedPhone(phone=old.phone, place=old.place, name=old.name, call_id=call_id)


def _check_call(work: UnitOfWork, call_id: int | None) -> None:
    if call_id is not None:
        work.calls.get(call_id)
