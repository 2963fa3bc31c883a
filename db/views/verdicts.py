"""What tells whether handoffs held: when their citizen first called again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Select,
    and_,
    bindparam,
    func,
    null,
    or_,
    select,
    union_all,
)
from sqlalchemy.engine import Connection

from console.domain.codes import HandoffState
from console.domain.handoff import Handoff
from console.domain.intake import Call
from console.domain.verdict import UNSUCCESSFUL
from console.services.views import ConcernedHandoff, HandoffRow
from db import tables as t
from db.views import repeats
from db.views.board import handoff_row, handoffs_joined

AGAIN = t.call.alias("again")
NO_DUPLICATE = repeats.no_duplicate(AGAIN)
# The first by their order: for min() a server reads them all where a view stands before the table.
FIRST = select(AGAIN.c.received_at).order_by(AGAIN.c.received_at).limit(1)
FIRST_CALL = FIRST.where(
    AGAIN.c.citizen_id.in_(bindparam("people", expanding=True)),
    AGAIN.c.received_at > bindparam("index"),
    AGAIN.c.id != bindparam("call"),
    NO_DUPLICATE,
)


def _again(citizen: ColumnElement[int]) -> ColumnElement[bool]:
    """That a call about this record came after a handoff was accepted."""
    return and_(
        AGAIN.c.citizen_id == citizen,
        AGAIN.c.received_at > t.handoff.c.accepted_at,
        AGAIN.c.id != t.handoff.c.call_id,
        NO_DUPLICATE,
    )


OF_EACH = FIRST.where(_again(t.handoff.c.citizen_id)).correlate(t.handoff).scalar_subquery()
"""The first call again of each handoff, of one record of the citizen alone."""


def _of_several() -> Select[Any]:
    """The same of those whose citizen has several records, by the calls about any of them."""
    c, h = t.citizen.c, t.handoff.c
    kept = select(c.merged_into).where(c.merged_into.is_not(None))
    person = repeats.person_of(or_(c.merged_into.is_not(None), c.id.in_(kept)))
    found = select(h.id, func.min(AGAIN.c.received_at)).group_by(h.id)
    known = found.join(person, person.c.sought == h.citizen_id)
    return known.join(AGAIN, _again(person.c.id))


OF_SEVERAL = _of_several()
CONCERNED = 5
"""Earlier handoffs that a call again may concern."""


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


_SHOWN = {field.name for field in fields(HandoffRow)}
_JOINED = handoffs_joined()
ROWS = _JOINED.with_only_columns(
    *(c for c in _JOINED.selected_columns if c.name in _SHOWN or c.name not in t.handoff.c)
)
"""What `handoff_row` reads and no more: on a server every hidden column has to be judged."""


def earlier(records: int, previous: CTE) -> Select[Any]:
    """The newest handoff of the person or of these previous calls, and those accepted last; each
    with the first call after it."""
    h = t.handoff.c
    last = repeats.last_handoff(records, previous)
    if not records:
        found = ROWS.add_columns(null().label("first_call"))
        return found.where(h.id == last.scalar_subquery())
    one = t.handoff.alias("accepted").c
    accepted = (
        select(one.id)
        .where(
            repeats.of_person(one.citizen_id, records),
            one.accepted_at < repeats.AT,
            one.call_id != repeats.CALL,
            one.state != HandoffState.ENTERED_IN_ERROR,
        )
        .order_by(one.accepted_at.desc(), one.id.desc())
        .limit(CONCERNED)
    )
    first_call = (
        FIRST.where(
            repeats.of_person(AGAIN.c.citizen_id, records),
            AGAIN.c.received_at > h.accepted_at,
            AGAIN.c.id != h.call_id,
            NO_DUPLICATE,
        )
        .correlate(t.handoff)
        .scalar_subquery()
    )
    either = union_all(last, select(accepted.subquery()))
    found = ROWS.add_columns(first_call.label("first_call"))
    return found.where(h.id.in_(either)).order_by(h.accepted_at.desc(), h.id.desc())


def concerning(
    connection: Connection, call: Call, group: list[int], rows: Iterable[Any]
) -> tuple[ConcernedHandoff | None, tuple[ConcernedHandoff, ...]]:
    """Of the rows of `earlier` the newest handoff, and those accepted before this call, which a
    call again may concern: one that stands before one that ended without success."""
    found = [ConcernedHandoff(handoff=handoff_row(r), first_call=r.first_call) for r in rows]
    last = max(found, key=lambda one: one.handoff.id, default=None)
    concerned = [one for one in found if _concerned(one.handoff, call, group)][:CONCERNED]
    concerned.sort(key=lambda one: one.handoff.state in UNSUCCESSFUL)
    if last is not None and last.handoff.citizen_id not in group:
        last = _of_another(connection, last.handoff)
    return last, tuple(concerned)


def _concerned(row: HandoffRow, call: Call, group: list[int]) -> bool:
    return (
        row.citizen_id in group
        and row.accepted_at is not None
        and row.accepted_at < call.received_at
        and row.state != HandoffState.ENTERED_IN_ERROR
    )


def _of_another(connection: Connection, row: HandoffRow) -> ConcernedHandoff:
    """A handoff found by the number alone: whether its own citizen called again after it."""
    at = None
    if row.accepted_at is not None and row.citizen_id is not None:
        people = repeats.same_person(connection, row.citizen_id)
        at = first_call(connection, people, row.accepted_at, row.call_id)
    return ConcernedHandoff(handoff=row, first_call=at)
