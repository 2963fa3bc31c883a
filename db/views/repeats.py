"""How often somebody calls: counted by citizen (merged records too) and by phone number."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import ColumnElement, Integer, cast, func, literal, select, union
from sqlalchemy.engine import Connection

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


def chosen_definition(connection: Connection) -> Definition:
    code = connection.scalar(
        select(t.setting.c.value).where(t.setting.c.key == "repeat_definition")
    )
    return DEFINITIONS.get(code or "", MIDTJYLLAND)


def same_person(connection: Connection, citizen_id: int) -> list[int]:
    """The citizen and every record merged into the same one."""
    root = citizen_id
    while True:
        above = connection.scalar(select(t.citizen.c.merged_into).where(t.citizen.c.id == root))
        if above is None:
            break
        root = above
    group = select(literal(root).label("id")).cte("person", recursive=True)
    group = group.union(select(t.citizen.c.id).join(group, t.citizen.c.merged_into == group.c.id))
    return [root, *(i for i in connection.scalars(select(group.c.id)) if i != root)]


def same_caller(
    connection: Connection, call: Call, group: list[int] | None = None
) -> list[ColumnElement[bool]]:
    """Conditions, each with its own index, that find the calls of the same caller."""
    conditions: list[ColumnElement[bool]] = []
    if call.citizen_id is not None:
        people = group or same_person(connection, call.citizen_id)
        conditions.append(t.call.c.citizen_id.in_(people))
    if call.caller_phone:
        conditions.append(t.call.c.caller_phone == call.caller_phone)
    return conditions


def counts_for(
    connection: Connection, call: Call, group: list[int] | None = None
) -> dict[int, Counts]:
    """Counts by window in days, up to and including this call."""
    conditions = same_caller(connection, call, group)
    if not conditions:
        one = Counts(on_behalf=1) if call.on_behalf else Counts(oneself=1)
        return dict.fromkeys(WINDOWS, one)
    c = t.call.c
    longest = call.received_at - timedelta(days=max(WINDOWS))
    calls = union(
        *(
            select(c.id, c.received_at, c.on_behalf).where(
                condition, c.received_at > longest, c.received_at <= call.received_at
            )
            for condition in conditions
        )
    ).subquery()
    columns: list[ColumnElement[int]] = []
    for window in WINDOWS:
        inside = calls.c.received_at > call.received_at - timedelta(days=window)
        behalf = cast(calls.c.on_behalf, Integer)
        columns.append(func.coalesce(func.sum(cast(inside, Integer) * (1 - behalf)), 0))
        columns.append(func.coalesce(func.sum(cast(inside, Integer) * behalf), 0))
    row = connection.execute(select(*columns)).one()
    return {
        window: Counts(oneself=row[2 * i], on_behalf=row[2 * i + 1])
        for i, window in enumerate(WINDOWS)
    }
