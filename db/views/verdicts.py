"""What tells whether handoffs held: when their citizen first called again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Select, bindparam, func, or_, select
from sqlalchemy.engine import Connection

from console.domain.codes import Disposition, HandoffState
from console.domain.handoff import Handoff
from console.domain.intake import Call
from console.domain.verdict import UNSUCCESSFUL
from console.services.views import ConcernedHandoff
from db import tables as t
from db.views import repeats
from db.views.board import handoff_row, handoffs_joined

AGAIN = t.call.alias("again")
NO_DUPLICATE = or_(AGAIN.c.disposition.is_(None), AGAIN.c.disposition != Disposition.DUPLICATE)
"""A call that was entered twice is one call."""
FIRST_CALL = select(func.min(AGAIN.c.received_at)).where(
    AGAIN.c.citizen_id.in_(bindparam("people", expanding=True)),
    AGAIN.c.received_at > bindparam("index"),
    AGAIN.c.id != bindparam("call"),
    NO_DUPLICATE,
)
WHOSE = func.coalesce(t.handoff.c.citizen_id, t.call.c.citizen_id)
"""Of a handoff joined with its call: a citizen found after it was sent counts too."""
OF_EACH = (
    select(func.min(AGAIN.c.received_at))
    .where(
        AGAIN.c.citizen_id == WHOSE,
        AGAIN.c.received_at > t.handoff.c.accepted_at,
        AGAIN.c.id != t.handoff.c.call_id,
        NO_DUPLICATE,
    )
    .correlate(t.handoff, t.call)
    .scalar_subquery()
)
"""The first call again of each handoff joined with its call, of one record of the citizen alone."""
CONCERNED = 5
"""Earlier handoffs that a call again may concern."""
MERGED = select(t.citizen.c.id, t.citizen.c.merged_into).where(t.citizen.c.merged_into.is_not(None))


def first_call(
    connection: Connection, people: Iterable[int], index: datetime, call_id: int
) -> datetime | None:
    """The first call about any of these records after the index, other than the call itself."""
    values = {"people": list(people), "index": index, "call": call_id}
    found: datetime | None = connection.scalar(FIRST_CALL, values)
    return found


def first_calls(
    connection: Connection, call: Call, group: list[int], handoffs: Iterable[Handoff]
) -> dict[int, datetime]:
    """By handoff of the call, those whose citizen has called again after it was accepted."""
    found: dict[int, datetime] = {}
    for handoff in handoffs:
        if handoff.accepted_at is None:
            continue
        people = group
        if handoff.citizen_id is not None and handoff.citizen_id not in group:
            people = repeats.same_person(connection, handoff.citizen_id)
        at = first_call(connection, people, handoff.accepted_at, call.id) if people else None
        if at is not None:
            found[handoff.id] = at
    return found


@lru_cache
def _before(records: int) -> Select[Any]:
    h = t.handoff.c
    of_all = h.citizen_id.in_(bindparam("group", expanding=True))
    again = AGAIN.c.citizen_id
    first_call = (
        select(func.min(AGAIN.c.received_at))
        .where(
            again == bindparam("person")
            if records == 1
            else again.in_(bindparam("group", expanding=True)),
            AGAIN.c.received_at > h.accepted_at,
            AGAIN.c.id != h.call_id,
            NO_DUPLICATE,
        )
        .correlate(t.handoff)
        .scalar_subquery()
    )
    return (
        handoffs_joined()
        .add_columns(first_call.label("first_call"))
        .where(
            h.citizen_id == bindparam("person") if records == 1 else of_all,
            h.accepted_at < bindparam("at"),
            h.call_id != bindparam("call"),
            h.state != HandoffState.ENTERED_IN_ERROR,
        )
        .order_by(h.accepted_at.desc(), h.id.desc())
        .limit(CONCERNED)
    )


def concerns(connection: Connection, call: Call, group: list[int]) -> tuple[ConcernedHandoff, ...]:
    """The citizen's handoffs accepted last before this call, not those of the call; one that
    stands, still open or completed, before one that ended without success."""
    if not group:
        return ()
    rows = connection.execute(_before(repeats.records(group)), repeats.about(call, group))
    found = [ConcernedHandoff(handoff=handoff_row(r), first_call=r.first_call) for r in rows]
    return tuple(sorted(found, key=lambda one: one.handoff.state in UNSUCCESSFUL))


def merged(connection: Connection) -> frozenset[int]:
    """Every record that is one of several of the same person."""
    return frozenset(number for row in connection.execute(MERGED) for number in row)
