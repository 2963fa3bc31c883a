"""Handlers of the change of shift."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from console.domain import handover as rules
from console.domain.calendar import local
from console.domain.codes import HandoverKind as Kind
from console.domain.errors import Refusal, require
from console.domain.handover import HandoverMark, ShiftHandover
from console.services.commands import (
    AcknowledgeHandover,
    HandOverShift,
    TakeBackAcknowledgement,
    WithdrawHandover,
    WriteHandoverNote,
)
from console.services.dispatcher import Context, Done
from console.services.ports import UnitOfWork


def hand_over_shift(work: UnitOfWork, command: HandOverShift, context: Context) -> Done:
    before = work.handovers.one(replaced_at=None)
    if before is not None:
        work.handovers.save(replace(before, replaced_at=context.now))
    new = ShiftHandover(note=command.note.strip(), by=context.by, at=context.now)
    return Done(
        act="shift_handed_over",
        record_id=work.handovers.add(new).id,
        created=True,
        undo=WithdrawHandover(),
    )


def withdraw_handover(work: UnitOfWork, command: WithdrawHandover, context: Context) -> Done:
    shift = _current(work)
    require(not work.handover_marks.find(handover_id=shift.id), "handover_begun")
    work.handovers.remove(shift.id)
    for before in work.handovers.find(replaced_at=shift.at)[-1:]:
        work.handovers.save(replace(before, replaced_at=None))
    return Done(act="handover_withdrawn", record_id=shift.id)


def write_handover_note(work: UnitOfWork, command: WriteHandoverNote, context: Context) -> Done:
    """A changed note is to be read again."""
    shift = _current(work)
    require(command.note.strip() != shift.note, "nothing_changed")
    work.handovers.save(replace(shift, note=command.note.strip()))
    read = _mark(work, shift, Kind.NOTE, shift.id)
    if read is not None:
        work.handover_marks.remove(read.id)
    undo = WriteHandoverNote(note=shift.note)
    return Done(act="handover_note_written", record_id=shift.id, undo=undo)


def acknowledge_handover(work: UnitOfWork, command: AcknowledgeHandover, context: Context) -> Done:
    """It becomes the acknowledger's own; the timeline says that it came with the shift."""
    shift = _current(work)
    earlier = _mark(work, shift, command.kind, command.number)
    if earlier is not None:
        raise Refusal("handover_acknowledged", who=earlier.by)
    mark = HandoverMark(
        handover_id=shift.id,
        kind=command.kind,
        number=command.number,
        by=context.by,
        at=context.now,
    )
    mark, done = TAKE[command.kind](work, shift, mark)
    work.handover_marks.add(mark)
    return replace(done, undo=TakeBackAcknowledgement(kind=command.kind, number=command.number))


def take_back_acknowledgement(
    work: UnitOfWork, command: TakeBackAcknowledgement, context: Context
) -> Done:
    """One's own only; what has gone on since stays as it is."""
    shift = _current(work)
    mark = _mark(work, shift, command.kind, command.number)
    if mark is None:
        raise Refusal("handover_waits", thing=command.kind.value, number=command.number)
    require(mark.by == context.by, "handover_acknowledged", who=mark.by)
    work.handover_marks.remove(mark.id)
    return _give_back(work, mark)


def _current(work: UnitOfWork) -> ShiftHandover:
    shift = work.handovers.one(replaced_at=None)
    if shift is None:
        raise Refusal("no_handover")
    return shift


def _mark(work: UnitOfWork, shift: ShiftHandover, kind: Kind, number: int) -> HandoverMark | None:
    return work.handover_marks.one(handover_id=shift.id, kind=kind, number=number)


# Taking each kind of thing: the mark with who had it, and what was done ---------------------


Taken = tuple[HandoverMark, Done]


def _take_call(work: UnitOfWork, shift: ShiftHandover, mark: HandoverMark) -> Taken:
    call = work.calls.get(mark.number)
    rules.check_part(rules.call_is_part(call, shift.at), mark.kind, mark.number)
    taken = rules.take_call(call, by=mark.by, at=mark.at)
    if taken != call:
        work.calls.save(taken)
    mark = replace(mark, had_by=call.claimed_by, had_since=call.claimed_at)
    if call.claimed_by is None:
        return mark, Done(act="handover_call_waits", call_id=call.id)
    return mark, Done(act="handover_call", call_id=call.id, detail={"from": call.claimed_by})


def _take_unit(work: UnitOfWork, _shift: ShiftHandover, mark: HandoverMark) -> Taken:
    unit = work.units.get(mark.number)
    rules.check_part(rules.unit_is_part(unit), mark.kind, mark.number)
    detail = {"unit": unit.call_sign, "status": unit.status.value}
    return mark, Done(act="handover_unit", unit_id=unit.id, detail=detail)


def _take_handoff(work: UnitOfWork, shift: ShiftHandover, mark: HandoverMark) -> Taken:
    handoff = work.handoffs.get(mark.number)
    rules.check_part(rules.handoff_is_part(handoff, shift.at), mark.kind, mark.number)
    if handoff.owner != mark.by:
        work.handoffs.save(replace(handoff, owner=mark.by))
    return replace(mark, had_by=handoff.owner), Done(
        act="handover_handoff",
        call_id=handoff.call_id,
        handoff_id=handoff.id,
        detail={"from": handoff.owner},
    )


def _take_follow_up(work: UnitOfWork, _shift: ShiftHandover, mark: HandoverMark) -> Taken:
    call = work.calls.get(mark.number)
    rules.check_part(rules.follow_up_is_part(call, local(mark.at).date()), mark.kind, mark.number)
    if call.follow_up_by != mark.by:
        work.calls.save(replace(call, follow_up_by=mark.by))
    return replace(mark, had_by=call.follow_up_by), Done(
        act="handover_follow_up", call_id=call.id, detail={"from": call.follow_up_by}
    )


def _take_note(_work: UnitOfWork, shift: ShiftHandover, mark: HandoverMark) -> Taken:
    rules.check_part(bool(shift.note) and mark.number == shift.id, mark.kind, mark.number)
    return mark, Done(act="handover_note_read", record_id=shift.id)


TAKE: dict[Kind, Callable[[UnitOfWork, ShiftHandover, HandoverMark], Taken]] = {
    Kind.NOTE: _take_note,
    Kind.CALL: _take_call,
    Kind.UNIT: _take_unit,
    Kind.HANDOFF: _take_handoff,
    Kind.FOLLOW_UP: _take_follow_up,
}


def _give_back(work: UnitOfWork, mark: HandoverMark) -> Done:
    """To whoever had it."""
    match mark.kind:
        case Kind.CALL:
            call = work.calls.get(mark.number)
            given = rules.give_back_call(call, mark)
            if given != call:
                work.calls.save(given)
            return Done(act="handover_taken_back", call_id=call.id)
        case Kind.HANDOFF:
            handoff = work.handoffs.get(mark.number)
            if handoff.owner == mark.by and mark.had_by:
                work.handoffs.save(replace(handoff, owner=mark.had_by))
            return Done(act="handover_taken_back", call_id=handoff.call_id, handoff_id=handoff.id)
        case Kind.FOLLOW_UP:
            call = work.calls.get(mark.number)
            if call.follow_up_by == mark.by and mark.had_by:
                work.calls.save(replace(call, follow_up_by=mark.had_by))
            return Done(act="handover_taken_back", call_id=call.id)
        case Kind.UNIT:
            return Done(act="handover_taken_back", unit_id=mark.number)
        case _:
            return Done(act="handover_taken_back", record_id=mark.number)
