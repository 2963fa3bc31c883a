"""What is open now: calls, units and handoffs, whole or by id."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, text
from sqlalchemy.engine import Connection, Row

from console.domain import progress
from console.domain.codes import CallState, HandoffState
from console.domain.intake import Call
from console.domain.progress import Facts
from console.domain.repeat_callers import MONTH
from console.domain.workflow import HANDOFF_OPEN
from console.services.views import BoardRows, HandoffRow, QueueRow, UnitRow
from db import tables as t
from db.views import repeats, repeats_of_all

ON_BOARD = text(t.on_board("handoff."))
OPEN_CALL = text(f"call.{t.CALL_OPEN}")
ON_IT = and_(t.assignment.c.unit_id == t.unit.c.id, t.assignment.c.cleared_at.is_(None))


def board(connection: Connection) -> BoardRows:
    return BoardRows(
        calls=calls(connection), units=units_where(connection, None), handoffs=handoffs(connection)
    )


def board_rows(
    connection: Connection,
    call_ids: Sequence[int],
    unit_ids: Sequence[int],
    handoff_ids: Sequence[int],
    citizen_ids: Sequence[int],
) -> BoardRows:
    """Rows by id, and what hangs on them: a closed call changes the rows of its handoffs too."""
    a, h = t.assignment.c, t.handoff.c
    sent = select(a.unit_id).where(a.call_id.in_(call_ids))
    return BoardRows(
        calls=_calls_of(connection, call_ids, citizen_ids),
        units=units_where(connection, t.unit.c.id.in_(unit_ids) | t.unit.c.id.in_(sent))
        if unit_ids or call_ids
        else (),
        handoffs=handoffs(
            connection,
            where=or_(
                h.id.in_(handoff_ids), h.call_id.in_(call_ids), h.citizen_id.in_(citizen_ids)
            ),
        )
        if handoff_ids or call_ids or citizen_ids
        else (),
    )


# Calls -------------------------------------------------------------------------------------


def _calls_of(
    connection: Connection, ids: Sequence[int], citizen_ids: Sequence[int]
) -> tuple[QueueRow, ...]:
    if not ids and not citizen_ids:
        return ()
    where = or_(t.call.c.id.in_(ids), t.call.c.citizen_id.in_(citizen_ids))
    return calls(connection, where=where)


def calls(
    connection: Connection,
    *,
    where: ColumnElement[bool] | None = None,
    latest: int | None = None,
) -> tuple[QueueRow, ...]:
    """Open calls, longest waiting first; of these only; or the latest whatever their state."""
    statement = select(*t.recorded(t.call))
    if latest is not None:
        statement = statement.order_by(t.call.c.id.desc()).limit(latest)
    else:
        statement = statement.where(OPEN_CALL).order_by(t.call.c.received_at, t.call.c.id)
    if where is not None:
        statement = statement.where(where)
    found = [Call(**row._mapping) for row in connection.execute(statement)]
    if not found:
        return ()
    numbers = [call.id for call in found]
    facts = facts_of(connection, numbers)
    units = _call_signs(connection, numbers)
    names = municipality_names(connection)
    definition = repeats.definition(connection)
    counts = repeats_of_all.counted(connection, found, definition)
    rows = []
    for call in found:
        repeat = counts[call.id]
        rows.append(
            QueueRow(
                id=call.id,
                state=call.state,
                source=call.source,
                on_behalf=call.on_behalf,
                received_at=call.received_at,
                started_at=call.started_at,
                touched_at=call.touched_at,
                claimed_by=call.claimed_by,
                claimed_at=call.claimed_at,
                municipality=call.municipality,
                municipality_name=names.get(call.municipality or "", ""),
                categories=call.categories,
                caller_name=call.caller_name,
                caller_phone=call.caller_phone,
                location=call.location,
                narrative=call.narrative,
                citizen_id=call.citizen_id,
                calls_month=max(1, repeat.person[MONTH].total),
                address_month=repeat.address[MONTH].total if repeat.address else 0,
                repeat=repeat.parts,
                warnings=call.warnings,
                units=tuple(units[call.id]),
                stage=progress.current(call, facts[call.id]),
                made_up=call.made_up,
                version=call.version,
            )
        )
    return tuple(rows)


def in_work(connection: Connection, actor: str) -> frozenset[int]:
    """The open calls this person has; as `intake.is_own` says it of one."""
    own = select(t.call.c.id).where(
        OPEN_CALL, t.call.c.claimed_by == actor, t.call.c.state != CallState.WAITING
    )
    return frozenset(connection.scalars(own))


def municipality_names(connection: Connection) -> dict[str, str]:
    rows = connection.execute(select(t.municipality.c.code, t.municipality.c.name))
    return {row.code: row.name for row in rows}


def _call_signs(connection: Connection, numbers: Collection[int]) -> dict[int, list[str]]:
    rows = connection.execute(
        select(t.assignment.c.call_id, t.unit.c.call_sign)
        .join(t.unit, ON_IT)
        .where(t.assignment.c.call_id.in_(numbers))
        .order_by(t.assignment.c.id)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for call_id, call_sign in rows:
        found[call_id].append(call_sign)
    return found


def facts_of(connection: Connection, numbers: Collection[int]) -> dict[int, Facts]:
    """What the stage bar needs to know, of several calls at once."""
    answered = _ids(connection, t.consent.c.call_id, t.consent.c.call_id.in_(numbers))
    answered |= _ids(connection, t.legal_ground.c.call_id, t.legal_ground.c.call_id.in_(numbers))
    assignments = t.assignment.c
    assigned = connection.execute(
        select(
            assignments.call_id,
            func.count(),
            func.count(assignments.cleared_at),
            func.count(assignments.on_scene_at),
        )
        .where(assignments.call_id.in_(numbers), assignments.cancelled.is_(False))
        .group_by(assignments.call_id)
    )
    driven = {row[0]: tuple(row) for row in assigned}
    handoffs_of: dict[int, list[bool]] = defaultdict(list)
    h = t.handoff.c
    for call_id, state, awaits_step in connection.execute(
        select(h.call_id, h.state, h.awaits_step).where(h.call_id.in_(numbers))
    ):
        if state not in {HandoffState.ENTERED_IN_ERROR, HandoffState.CANCELLED}:
            handoffs_of[call_id].append(state in HANDOFF_OPEN or awaits_step)
    return {
        number: _facts(number in answered, driven.get(number), handoffs_of[number])
        for number in numbers
    }


def _facts(answered: bool, driven: Sequence[int] | None, going: list[bool]) -> Facts:
    return Facts(
        consent_answered=answered,
        ever_assigned=driven is not None,
        unit_on_call=driven is not None and driven[1] > driven[2],
        met_citizen=driven is not None and driven[3] > 0,
        handoffs=len(going),
        handoffs_open=sum(going),
    )


def _ids(
    connection: Connection, column: ColumnElement[Any], where: ColumnElement[bool]
) -> set[int]:
    return set(connection.scalars(select(column).where(where).distinct()))


# Units -------------------------------------------------------------------------------------


def units_where(connection: Connection, where: ColumnElement[bool] | None) -> tuple[UnitRow, ...]:
    statement = (
        select(
            t.unit,
            t.assignment.c.call_id.label("call_id"),
            t.assignment.c.acknowledged_at.label("acknowledged_at"),
        )
        .select_from(t.unit.outerjoin(t.assignment, ON_IT))
        .order_by(t.unit.c.call_sign)
    )
    if where is not None:
        statement = statement.where(where)
    return tuple(
        UnitRow(
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
        for row in connection.execute(statement)
    )


# Handoffs ----------------------------------------------------------------------------------


def handoffs(
    connection: Connection, *, where: ColumnElement[bool] | None = None, every: bool = False
) -> tuple[HandoffRow, ...]:
    """Those on the board by what is due next; of these only; or every one, newest first."""
    statement = handoffs_joined()
    if every:
        statement = statement.order_by(t.handoff.c.id.desc()).limit(1000)
    else:
        due = t.handoff.c.due_at
        statement = statement.where(ON_BOARD).order_by(due.is_(None), due, t.handoff.c.id)
    if where is not None:
        statement = statement.where(where)
    return tuple(handoff_row(row) for row in connection.execute(statement))


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


def handoff_row(row: Row[Any]) -> HandoffRow:
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
