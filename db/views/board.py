"""What is open now: calls, units and handoffs, whole or by id, each in one statement."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select, text
from sqlalchemy.engine import Connection

from console.domain.codes import CallState
from console.services.reach import Reach
from console.services.views import BoardRows, HandoffRow, UnitRow
from db import tables as t
from db.views import queue
from db.views.together import Answers, Question, Together, among

ON_BOARD = text(t.on_board("handoff."))
ON_IT = and_(t.assignment.c.unit_id == t.unit.c.id, t.assignment.c.cleared_at.is_(None))


def board(connection: Connection) -> BoardRows:
    return _rows(BOARD.ask(connection))


def board_rows(
    connection: Connection,
    call_ids: Sequence[int],
    unit_ids: Sequence[int],
    handoff_ids: Sequence[int],
    citizen_ids: Sequence[int],
    reach: Reach,
) -> BoardRows:
    """Rows by id, and what hangs on them: a closed call changes the rows of its handoffs too."""
    called = {"calls": call_ids, "citizens": citizen_ids}
    if reach == Reach.ROW:
        return _rows(ROWS_ALONE.ask(connection, **called))
    hanging = {**called, "units": unit_ids, "handoffs": handoff_ids}
    if reach == Reach.WORK:
        asked = BOARD_WORK if call_ids or citizen_ids else HANGING
        return _rows(asked.ask(connection, **hanging))
    return _rows(BOARD_ROWS.ask(connection, **hanging))


def _rows(answers: Answers) -> BoardRows:
    return BoardRows(
        calls=queue.rows_of(answers) if "calls" in answers else (),
        units=tuple(map(_unit_row, answers.get("units", ()))),
        handoffs=tuple(map(handoff_row, answers.get("handoffs", ()))),
    )


def _board() -> Together:
    return Together(**queue.questions(queue.open_calls()), units=_units(), handoffs=_handoffs())


def _called(*, counted: bool) -> dict[str, Question]:
    c = t.call.c
    calls = among(c.id, "calls") | among(c.citizen_id, "citizens")
    return queue.questions(queue.open_calls().where(calls), counted=counted)


def _hanging() -> dict[str, Question]:
    a, h = t.assignment.c, t.handoff.c
    sent = select(a.unit_id).where(among(a.call_id, "calls"))
    handed = (
        among(h.id, "handoffs"),
        among(h.call_id, "calls"),
        among(h.citizen_id, "citizens"),
    )
    return {
        "units": _units().where(among(t.unit.c.id, "units") | t.unit.c.id.in_(sent)),
        "handoffs": _handoffs().where(or_(*handed)),
    }


# Units -------------------------------------------------------------------------------------


def units_where(connection: Connection, where: ColumnElement[bool]) -> tuple[UnitRow, ...]:
    return tuple(map(_unit_row, connection.execute(_units().where(where))))


def _units() -> Select[Any]:
    return (
        select(t.unit, t.assignment.c.call_id, t.assignment.c.acknowledged_at)
        .select_from(t.unit.outerjoin(t.assignment, ON_IT))
        .order_by(t.unit.c.call_sign)
    )


def _unit_row(row: Any) -> UnitRow:
    return UnitRow(
        id=row.id,
        call_sign=row.call_sign,
        kind=row.kind,
        status=row.status,
        status_since=row.status_since,
        call_id=row.call_id,
        acknowledged=row.acknowledged_at is not None,
        crew=row.crew,
        shift_from=row.shift_from,
        shift_to=row.shift_to,
        latitude=row.latitude,
        longitude=row.longitude,
        position_at=row.position_at,
        device_id=row.device_id,
        made_up=row.made_up,
    )


# Handoffs ----------------------------------------------------------------------------------


def handoffs(
    connection: Connection, *, where: ColumnElement[bool] | None = None, every: bool = False
) -> tuple[HandoffRow, ...]:
    """Those on the board by what is due next; of these only; or every one, newest first."""
    if every:
        statement = handoffs_joined().order_by(t.handoff.c.id.desc()).limit(1000)
    else:
        statement = _handoffs()
    if where is not None:
        statement = statement.where(where)
    return tuple(map(handoff_row, connection.execute(statement)))


def _handoffs() -> Select[Any]:
    due = t.handoff.c.due_at
    return handoffs_joined().where(ON_BOARD).order_by(due.is_(None), due, t.handoff.c.id)


def handoffs_joined() -> Select[Any]:
    """Handoffs with what `handoff_row` reads."""
    return (
        select(
            t.handoff,
            t.call.c.state.label("call_state"),
            t.municipality.c.name.label("municipality_name"),
            t.municipality.c.hours.label("municipality_hours"),
            t.citizen.c.name.label("citizen_name"),
        )
        .join(t.call, t.call.c.id == t.handoff.c.call_id)
        .join(t.municipality, t.municipality.c.code == t.handoff.c.municipality)
        .outerjoin(t.citizen, t.citizen.c.id == t.handoff.c.citizen_id)
    )


def handoff_row(row: Any) -> HandoffRow:
    return HandoffRow(
        id=row.id,
        call_id=row.call_id,
        call_closed=row.call_state == CallState.CLOSED,
        municipality=row.municipality,
        municipality_name=row.municipality_name,
        service=row.service,
        contact_name=row.contact_name,
        contact_phone=row.contact_phone,
        citizen_id=row.citizen_id,
        citizen_name=row.citizen_name or "",
        state=row.state,
        urgent=row.urgent,
        owner=row.owner,
        next_action=row.next_action,
        due_at=row.due_at,
        snoozed_until=row.snoozed_until,
        hours=row.municipality_hours,
        requested_at=row.requested_at,
        received_at=row.received_at,
        accepted_at=row.accepted_at,
        accepted_by=row.accepted_by,
        warm=row.warm,
        declined_at=row.declined_at,
        decline_reason=row.decline_reason,
        awaits_step=row.awaits_step,
        to_health=row.to_health,
        alarm_seen_at=row.alarm_seen_at,
        alarm_seen_by=row.alarm_seen_by or "",
        made_up=row.made_up,
        version=row.version,
    )


BOARD = _board()
BOARD_ROWS = Together(**_called(counted=True), **_hanging())
BOARD_WORK = Together(**_called(counted=False), **_hanging())
ROWS_ALONE = Together(**_called(counted=False))
HANGING = Together(**_hanging())
