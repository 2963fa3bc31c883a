"""Who calls, and how often: by citizen (merged records too), by phone number and by address.

Asked for every row of the queue and whenever a call is opened, so every statement here is made
once and finds its rows in an index, however long the history is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    Subquery,
    bindparam,
    cast,
    func,
    or_,
    select,
    type_coerce,
    union,
    union_all,
)
from sqlalchemy.engine import Connection

from console.domain import repeat_callers as rules
from console.domain.addresses import address_key
from console.domain.citizen import Citizen
from console.domain.codes import RepeatPart
from console.domain.intake import Call
from console.domain.repeat_callers import Counts, Definition
from console.review.trend import WEEKS
from db import tables as t
from db.types import EPOCH, MICROSECOND

WEEK = timedelta(days=7)
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
    records = select(*t.recorded(t.citizen)).join(group, group.c.id == c.id)
    return records.order_by(c.merged_into.is_not(None), c.id)


PERSON = _person()
NEAREST = select(*t.recorded(t.citizen)).where(
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


def _of_person(column: ColumnElement[Any], records: int) -> list[ColumnElement[bool]]:
    if records > 1:
        return [column.in_(bindparam("group", expanding=True))]
    return [column == bindparam("person")] if records else []


def _same_caller(records: int, by_phone: bool) -> list[ColumnElement[bool]]:
    """Conditions, each with its own index, that find the calls of the same caller."""
    conditions = _of_person(t.call.c.citizen_id, records)
    if by_phone:
        conditions.append(t.call.c.caller_phone == bindparam("phone"))
    return conditions


def _calls(records: int, by_phone: bool) -> Subquery:
    """The same caller's calls after `since` and up to `at`, each once."""
    c = t.call.c
    within = (c.received_at > bindparam("since"), c.received_at <= bindparam("at"))
    return union(
        *(
            select(c.id, c.received_at, c.on_behalf).where(condition, *within)
            for condition in _same_caller(records, by_phone)
        )
    ).subquery()


def _calls_at_address() -> Subquery:
    """Calls from the address, or about who lives there from no address that was told.

    A street and a number are found in many towns: calls known to be of two municipalities are not
    from one address.
    """
    c = t.call.c
    within = (
        c.received_at > bindparam("since"),
        c.received_at <= bindparam("at"),
        or_(
            c.municipality.is_(None),
            bindparam("municipality", type_=c.municipality.type).is_(None),
            c.municipality == bindparam("municipality"),
        ),
    )
    columns = select(c.id, c.received_at, c.on_behalf)
    told = columns.where(c.address_key == bindparam("address"), *within)
    lives = columns.join(t.citizen, t.citizen.c.id == c.citizen_id)
    at_home = lives.where(
        t.citizen.c.address_key == bindparam("address"), c.address_key == "", *within
    )
    return union(told, at_home).subquery()


@lru_cache
def _counts(records: int, by_phone: bool, windows: tuple[int, ...]) -> Select[Any]:
    return _split(_calls(records, by_phone), windows)


@lru_cache
def _address_counts(windows: tuple[int, ...]) -> Select[Any]:
    return _split(_calls_at_address(), windows)


def _split(calls: Subquery, windows: tuple[int, ...]) -> Select[Any]:
    """Of each window, how many called themselves and how many on somebody's behalf."""
    behalf = cast(calls.c.on_behalf, Integer)
    columns: list[Any] = []
    for window in windows:
        inside = cast(calls.c.received_at > bindparam(f"since_{window}"), Integer)
        columns.append(func.coalesce(func.sum(inside * (1 - behalf)), 0))
        columns.append(func.coalesce(func.sum(inside * behalf), 0))
    return select(*columns)


@lru_cache
def _weeks(records: int, by_phone: bool) -> Select[Any]:
    """Calls by how many whole weeks before `at` they came."""
    calls = _calls(records, by_phone)
    at = bindparam("microseconds", type_=BigInteger)
    week = (at - type_coerce(calls.c.received_at, BigInteger)) // (WEEK // MICROSECOND)
    behalf = func.sum(cast(calls.c.on_behalf, Integer))
    columns: list[Any] = [week, func.count() - behalf, behalf]
    return select(*columns).group_by(week)


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
    whose = _of_person(h.citizen_id, records)
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


@dataclass(frozen=True, kw_only=True)
class Counted:
    """Counts by window in days, up to and including one call, and the parts of the definition
    that they meet. address: nothing where the definition or the call has none."""

    person: dict[int, Counts]
    address: dict[int, Counts] = field(default_factory=dict)
    parts: tuple[RepeatPart, ...] = ()


def definition(connection: Connection) -> Definition:
    """The one the shift leader has chosen."""
    return rules.read(connection.scalar(DEFINITION))


def counted(
    connection: Connection,
    call: Call,
    chosen: Definition,
    people: Sequence[Citizen] | None = None,
) -> Counted:
    """people: see `person`; looked up if left out."""
    if people is None:
        people = () if call.citizen_id is None else person(connection, call.citizen_id)
    own = _of_caller(connection, call, [one.id for one in people], chosen.windows)
    address = _of_address(connection, call, people, chosen.address_windows)
    child = bool(chosen.child) and rules.is_child(rules.birth_date(people), call.received_at)
    parts = rules.parts_met(chosen, own, address, child=child)
    return Counted(person=own, address=address, parts=parts)


def _of_caller(
    connection: Connection, call: Call, group: list[int], windows: tuple[int, ...]
) -> dict[int, Counts]:
    if not group and not call.caller_phone:
        return dict.fromkeys(windows, _one(call))
    statement = _counts(records(group), bool(call.caller_phone), windows)
    return _read(connection, statement, call, windows, about(call, group))


def _of_address(
    connection: Connection, call: Call, people: Sequence[Citizen], windows: tuple[int, ...]
) -> dict[int, Counts]:
    address = _address_of(call, people) if windows else ""
    if not address:
        return {}
    values = {"address": address, "municipality": call.municipality, "at": call.received_at}
    return _read(connection, _address_counts(windows), call, windows, values)


def _address_of(call: Call, people: Sequence[Citizen]) -> str:
    """What was told of the call; else where its citizen lives."""
    home = next((one for one in people if one.id == call.citizen_id), None)
    told = address_key(call.location)
    if told or home is None or home.no_fixed_address:
        return told
    return address_key(home.address)


def _read(
    connection: Connection,
    statement: Select[Any],
    call: Call,
    windows: tuple[int, ...],
    values: dict[str, Any],
) -> dict[int, Counts]:
    since: dict[str, datetime] = {
        f"since_{window}": call.received_at - timedelta(days=window) for window in windows
    }
    since["since"] = since[f"since_{max(windows)}"]
    row = connection.execute(statement, values | since).one()
    return {w: Counts(row[2 * i], row[2 * i + 1]) for i, w in enumerate(windows)}


def _one(call: Call) -> Counts:
    """A call by nobody that could be known again."""
    return Counts(on_behalf=1) if call.on_behalf else Counts(oneself=1)


def trend(connection: Connection, call: Call, group: list[int]) -> tuple[Counts, ...]:
    """Calls in each of the weeks before and up to this call, the oldest first."""
    weeks = [Counts()] * WEEKS
    if not group and not call.caller_phone:
        weeks[-1] = _one(call)
        return tuple(weeks)
    statement = _weeks(records(group), bool(call.caller_phone))
    values = about(call, group) | {
        "since": call.received_at - WEEKS * WEEK,
        "microseconds": (call.received_at - EPOCH) // MICROSECOND,
    }
    for ago, oneself, on_behalf in connection.execute(statement, values):
        weeks[WEEKS - 1 - ago] = Counts(oneself, on_behalf)
    return tuple(weeks)
