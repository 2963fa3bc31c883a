"""Whom to ring now: the handoffs whose answer is awaited, the worst first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import case, func, select
from sqlalchemy.engine import Connection

from console.domain.calendar import is_public_holiday, local
from console.domain.codes import ClockState, ContactRole
from console.domain.municipality import Contact, open_state
from console.services.views import CallListRow, HandoffRow, MunicipalityView
from db import tables as t
from db.views import board, directory

NO_ANSWER = "handoff_no_answer"
ATTEMPTS = (NO_ANSWER, "handoff_no_answer_taken_back")
NEVER = datetime.max.replace(tzinfo=UTC)
WORST_FIRST = tuple(reversed(ClockState))


def call_list(connection: Connection, now: datetime) -> tuple[CallListRow, ...]:
    places = {view.municipality.code: view for view in directory.municipalities(connection)}
    waiting = [row for row in board.handoffs(connection) if row.wanted_at is not None]
    attempts = _attempts(connection, [row.id for row in waiting])
    rows = [_row(row, places[row.municipality], attempts.get(row.id, 0), now) for row in waiting]
    return tuple(sorted(rows, key=_order))


def _order(row: CallListRow) -> tuple[int, bool, datetime, int]:
    due = row.handoff.wanted_at or NEVER
    return WORST_FIRST.index(row.state), not row.handoff.urgent, due, row.handoff.id


def _row(handoff: HandoffRow, place: MunicipalityView, attempts: int, now: datetime) -> CallListRow:
    state = handoff.clock(now)
    deputy = _deputy(place.contacts) if state in {ClockState.DEPUTIES, ClockState.LEADER} else None
    return CallListRow(
        handoff=handoff,
        state=state,
        name=deputy.name if deputy else handoff.contact_name,
        phone=(deputy.phone if deputy else handoff.contact_phone) or place.municipality.phone,
        deputy=deputy.rank if deputy else 0,
        open=open_state(place.municipality.hours, local(now), is_public_holiday),
        out_of_hours_phone=place.municipality.out_of_hours_phone,
        attempts=attempts,
        seen_by=handoff.alarm_seen_by if handoff.alarm_seen(now) else "",
    )


def _deputy(contacts: Sequence[Contact]) -> Contact | None:
    """The first deputy who can be rung."""
    return next((c for c in contacts if c.role == ContactRole.DEPUTY and c.phone), None)


def _attempts(connection: Connection, handoffs: Sequence[int]) -> dict[int, int]:
    """How often nobody answered, by handoff, since its last answer."""
    j = t.journal.c
    answered = (
        select(j.handoff_id, func.max(j.id).label("last"))
        .where(j.handoff_id.in_(handoffs), j.act.not_in(ATTEMPTS))
        .group_by(j.handoff_id)
        .subquery()
    )
    rows = connection.execute(
        select(j.handoff_id, func.sum(case((j.act == NO_ANSWER, 1), else_=-1)))
        .join(answered, answered.c.handoff_id == j.handoff_id)
        .where(j.act.in_(ATTEMPTS), j.id > answered.c.last)
        .group_by(j.handoff_id)
    )
    return {row[0]: row[1] for row in rows}
