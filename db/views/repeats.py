"""Who calls, and how often: by citizen (merged records too) and by phone number.

Asked for every row of the queue and whenever a call is opened, so every statement here is made
once and finds its rows in an index, however long the history is.
"""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    and_,
    bindparam,
    cast,
    exists,
    func,
    or_,
    select,
    union,
    union_all,
)
from sqlalchemy.engine import Connection

from console.domain.citizen import Citizen
from console.domain.intake import Call
from console.domain.repeat_callers import (
    DEFINITIONS,
    FOUR_MONTHS,
    MIDTJYLLAND,
    MONTH,
    QUARTER,
    Counts,
    Definition,
)
from db import tables as t

WINDOWS = (MONTH, QUARTER, FOUR_MONTHS)
DEFINITION = select(t.setting.c.value).where(t.setting.c.key == "repeat_definition")


# The person --------------------------------------------------------------------------------


def _person() -> Select[Any]:
    """Up to the record that stands, then down to all that were merged into it."""
    c = t.citizen.c
    above = select(c.id, c.merged_into).where(c.id == bindparam("citizen"))
    up = above.cte("up", recursive=True)
    up = up.union(select(c.id, c.merged_into).join(up, c.id == up.c.merged_into))
    group = select(up.c.id).where(up.c.merged_into.is_(None)).cte("person", recursive=True)
    group = group.union(select(c.id).join(group, c.merged_into == group.c.id))
    records = select(t.citizen).join(group, group.c.id == c.id)
    return records.order_by(c.merged_into.is_not(None), c.id)


PERSON = _person()
NEAREST = select(t.citizen).where(
    or_(
        t.citizen.c.id == bindparam("citizen"),
        t.citizen.c.merged_into == bindparam("citizen"),
    )
)


def person(connection: Connection, citizen_id: int) -> tuple[Citizen, ...]:
    """Every record of the same person, the one that stands first."""
    rows = connection.execute(NEAREST, {"citizen": citizen_id}).all()
    if len(rows) > 1 or (rows and rows[0].merged_into is not None):
        rows = connection.execute(PERSON, {"citizen": citizen_id}).all()
    return tuple(Citizen(**row._mapping) for row in rows)


def same_person(connection: Connection, citizen_id: int) -> list[int]:
    """The numbers of `person`."""
    return [citizen.id for citizen in person(connection, citizen_id)]


# The calls ---------------------------------------------------------------------------------


def records(group: list[int]) -> int:
    """How many records the person has, as the statements here tell them apart: 0, 1 or more.

    Nearly always it is one, and a single value is asked for in half the time of a list.
    """
    return min(len(group), 2)


def of_person(column: ColumnElement[Any], records: int) -> ColumnElement[bool]:
    """That this is one of the person's records."""
    if records > 1:
        return column.in_(bindparam("group", expanding=True))
    return column == bindparam("person")


SHARED = exists().where(t.shared_phone.c.phone == bindparam("phone"))
"""Many people call from the number of this call: it tells of none of them."""


def _same_caller(records: int, by_phone: bool) -> list[ColumnElement[bool]]:
    """Conditions, each with its own index, that find the calls of the same caller."""
    conditions = [of_person(t.call.c.citizen_id, records)] if records else []
    if by_phone:
        conditions.append(and_(t.call.c.caller_phone == bindparam("phone"), ~SHARED))
    return conditions


@lru_cache
def _counts(records: int, by_phone: bool) -> Select[Any]:
    c = t.call.c
    calls = union(
        *(
            select(c.id, c.received_at, c.on_behalf).where(
                condition,
                c.received_at > bindparam(f"since_{max(WINDOWS)}"),
                c.received_at <= bindparam("at"),
            )
            for condition in (c.id == bindparam("call"), *_same_caller(records, by_phone))
        )
    ).subquery()
    behalf = cast(calls.c.on_behalf, Integer)
    columns: list[Any] = []
    for window in WINDOWS:
        inside = cast(calls.c.received_at > bindparam(f"since_{window}"), Integer)
        columns.append(func.coalesce(func.sum(inside * (1 - behalf)), 0))
        columns.append(func.coalesce(func.sum(inside * behalf), 0))
    return select(*columns, DEFINITION.scalar_subquery())


def earlier_calls(records: int, by_phone: bool) -> Select[Any]:
    """Numbers of the same caller's latest calls before one, up to `limit` by each way.

    One index at a time: with OR every call there ever was would be read.
    """
    c = t.call.c
    parts = [
        select(
            select(c.id)
            .where(condition, c.received_at <= bindparam("at"), c.id != bindparam("call"))
            .order_by(c.received_at.desc(), c.id.desc())
            .limit(bindparam("limit"))
            .subquery()
        )
        for condition in _same_caller(records, by_phone)
    ]
    return select(union(*parts).subquery())


def last_handoff(records: int, calls: int) -> Select[Any]:
    """The number of the person's newest handoff or of that many calls', not one of this call.

    The calls are asked for as `call_0`, `call_1` and so on.
    """
    h = t.handoff.c
    whose = [of_person(h.citizen_id, records)] if records else []
    if calls:
        whose.append(h.call_id.in_([bindparam(f"call_{i}") for i in range(calls)]))
    newest = union_all(
        *(
            select(func.max(h.id).label("id")).where(one, h.call_id != bindparam("call"))
            for one in whose
        )
    ).subquery()
    return select(func.max(newest.c.id))


def about(call: Call, group: list[int]) -> dict[str, Any]:
    """The values the statements here are asked with."""
    return {
        "call": call.id,
        "group": group,
        "person": group[0] if group else None,
        "phone": call.caller_phone,
        "at": call.received_at,
    }


def counts_for(
    connection: Connection, call: Call, group: list[int] | None = None
) -> tuple[Definition, dict[int, Counts]]:
    """Counts by window in days, up to and including this call; and the definition chosen."""
    if call.citizen_id is None and not call.caller_phone:
        one = Counts(on_behalf=1) if call.on_behalf else Counts(oneself=1)
        return _definition(connection.scalar(DEFINITION)), dict.fromkeys(WINDOWS, one)
    if group is None:
        group = [] if call.citizen_id is None else same_person(connection, call.citizen_id)
    since = {f"since_{window}": call.received_at - timedelta(days=window) for window in WINDOWS}
    statement = _counts(records(group), bool(call.caller_phone))
    row = connection.execute(statement, about(call, group) | since).one()
    counts = {
        window: Counts(oneself=row[2 * i], on_behalf=row[2 * i + 1])
        for i, window in enumerate(WINDOWS)
    }
    return _definition(row[-1]), counts


def _definition(code: str | None) -> Definition:
    return DEFINITIONS.get(code or "", MIDTJYLLAND)
