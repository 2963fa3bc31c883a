"""The change of shift: everything open, with who has it and who has acknowledged it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.engine import Connection

from console.domain.calendar import local
from console.domain.codes import HandoverKind, UnitStatus
from console.domain.handover import HandoverMark, ShiftHandover
from console.services.handover_view import HandoverItem, HandoverView
from console.services.views import QueueRow
from db import tables as t
from db.repositories import Records
from db.views import board, queue

Marks = dict[tuple[HandoverKind, int], HandoverMark]


def handover(connection: Connection, now: datetime) -> HandoverView:
    """What is open now; after a handover, only what was known when the shift was handed over."""
    shift = Records(connection, t.shift_handover, ShiftHandover).one(replaced_at=None)
    since = shift.at if shift else now
    marks: Marks = {}
    if shift is not None:
        found = Records(connection, t.handover_mark, HandoverMark).find(handover_id=shift.id)
        marks = {(mark.kind, mark.number): mark for mark in found}
    items = (
        *_note(shift, marks),
        *_calls(connection, shift, since, marks),
        *_units(connection, marks),
        *_handoffs(connection, since, now, marks),
        *_follow_ups(connection, now, marks),
    )
    return HandoverView(handover=shift, items=items)


def _note(shift: ShiftHandover | None, marks: Marks) -> Iterator[HandoverItem]:
    if shift is not None and shift.note:
        kind = HandoverKind.NOTE
        yield HandoverItem(
            kind=kind, number=shift.id, owner=shift.by, mark=marks.get((kind, shift.id))
        )


def _calls(
    connection: Connection, shift: ShiftHandover | None, since: datetime, marks: Marks
) -> Iterator[HandoverItem]:
    for row in queue.calls(connection):
        if row.received_at <= since:
            yield HandoverItem(
                kind=HandoverKind.CALL,
                number=row.id,
                call_id=row.id,
                municipality=row.municipality,
                state=row.state,
                stage=row.stage,
                owner=row.claimed_by or "",
                units=row.units,
                mark=marks.get((HandoverKind.CALL, row.id)) or _taken_since(row, shift),
            )


def _taken_since(row: QueueRow, shift: ShiftHandover | None) -> HandoverMark | None:
    """A call that somebody took after the handover has been acknowledged by that."""
    if shift is None or row.claimed_by is None or row.claimed_at is None:
        return None
    if row.claimed_at <= shift.at:
        return None
    return HandoverMark(
        handover_id=shift.id,
        kind=HandoverKind.CALL,
        number=row.id,
        by=row.claimed_by,
        at=row.claimed_at,
    )


def _units(connection: Connection, marks: Marks) -> Iterator[HandoverItem]:
    for row in board.units_where(connection, t.unit.c.status != UnitStatus.OFF_DUTY):
        yield HandoverItem(
            kind=HandoverKind.UNIT,
            number=row.id,
            call_id=row.call_id,
            state=row.status,
            owner=row.crew,
            units=(row.call_sign,),
            mark=marks.get((HandoverKind.UNIT, row.id)),
        )


def _handoffs(
    connection: Connection, since: datetime, now: datetime, marks: Marks
) -> Iterator[HandoverItem]:
    for row in board.handoffs(connection, where=t.handoff.c.created_at <= since):
        yield HandoverItem(
            kind=HandoverKind.HANDOFF,
            number=row.id,
            call_id=row.call_id,
            municipality=row.municipality,
            service=row.service,
            state=row.state,
            owner=row.owner,
            next_action=row.next_action,
            due_at=row.due_at,
            clock=row.clock(now) if row.due_at else None,
            urgent=row.urgent,
            mark=marks.get((HandoverKind.HANDOFF, row.id)),
        )


def _follow_ups(connection: Connection, now: datetime, marks: Marks) -> Iterator[HandoverItem]:
    c = t.call.c
    rows = connection.execute(
        select(c.id, c.municipality, c.state, c.follow_up_by, c.follow_up_on)
        .where(c.follow_up_on.is_not(None), c.follow_up_on <= local(now).date())
        .order_by(c.follow_up_on, c.id)
    )
    for row in rows:
        yield HandoverItem(
            kind=HandoverKind.FOLLOW_UP,
            number=row.id,
            call_id=row.id,
            municipality=row.municipality,
            state=row.state,
            owner=row.follow_up_by or "",
            due_on=row.follow_up_on,
            mark=marks.get((HandoverKind.FOLLOW_UP, row.id)),
        )
