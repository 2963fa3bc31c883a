"""Who calls, and how often: by citizen (merged records too), by phone number and by address.

Asked whenever a call is opened, so every statement here is made once and finds its rows in an
index, however long the history is. Of many calls at once: `repeats_of_all`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    SelectBase,
    String,
    Text,
    and_,
    bindparam,
    exists,
    func,
    literal_column,
    or_,
    select,
    type_coerce,
    union,
    union_all,
)
from sqlalchemy.dialects.postgresql import array
from sqlalchemy.engine import Connection

from console.domain import repeat_callers as rules
from console.domain.addresses import address_key
from console.domain.citizen import Citizen
from console.domain.codes import Disposition, RepeatPart
from console.domain.intake import Call
from console.domain.repeat_callers import Counts, Definition
from console.review.trend import WEEKS
from db import tables as t
from db.finding import Either
from db.types import MICROSECOND, Key
from db.views.asked import given
from db.views.together import EitherQuestion, among

DAY = timedelta(days=1) // MICROSECOND
WEEK = 7 * DAY
DEFINITION = select(t.setting.c.value).where(t.setting.c.key == "repeat_definition")


# The person --------------------------------------------------------------------------------


def person_of(records: ColumnElement[bool]) -> CTE:
    """From each of these records, `sought`, up to the one that stands, then down to all that were
    merged into it, `id`."""
    c = t.citizen.c
    above = select(c.id.label("sought"), c.id, c.merged_into).where(records)
    up = above.cte("up", recursive=True)
    up = up.union(select(up.c.sought, c.id, c.merged_into).join(up, c.id == up.c.merged_into))
    top = select(up.c.sought, up.c.id).where(up.c.merged_into.is_(None))
    group = top.cte("person", recursive=True)
    return group.union(select(group.c.sought, c.id).join(group, c.merged_into == group.c.id))


def records_of(group: CTE, *columns: ColumnElement[Any]) -> Select[Any]:
    """Of each person the record that stands first."""
    c = t.citizen.c
    found = select(*columns, *t.recorded(t.citizen)).join(group, group.c.id == c.id)
    return found.order_by(c.merged_into.is_not(None), c.id)


def nearest(citizen: ColumnElement[Any]) -> Select[Any]:
    """The record itself and those that were merged into it: nearly always it is one."""
    c = t.citizen.c
    return select(*t.recorded(t.citizen)).where(or_(c.id == citizen, c.merged_into == citizen))


PERSON = records_of(person_of(t.citizen.c.id == bindparam("citizen")))
NEAREST = nearest(bindparam("citizen"))


def person(connection: Connection, citizen_id: int) -> tuple[Citizen, ...]:
    """Every record of the same person, the one that stands first."""
    rows = connection.execute(NEAREST, {"citizen": citizen_id}).all()
    return whole(connection, citizen_id, rows)


def whole(
    connection: Connection, citizen_id: int | None, rows: Sequence[Any]
) -> tuple[Citizen, ...]:
    """The same, of whom the `nearest` are known: where there was a merge all are looked for."""
    if len(rows) > 1 or any(row.merged_into is not None for row in rows):
        rows = connection.execute(PERSON, {"citizen": citizen_id}).all()
    return tuple(Citizen(**row._asdict()) for row in rows)


def same_person(connection: Connection, citizen_id: int) -> list[int]:
    """The numbers of `person`."""
    return [citizen.id for citizen in person(connection, citizen_id)]


# The calls ---------------------------------------------------------------------------------

CALL, AT, SINCE = given("call", Key), given("at", Key), given("since", Key)
PHONE = given("phone", Text())
"""The call in question, when it came, since when others count, and the number it came from."""


def no_duplicate(call: FromClause = t.call) -> ColumnElement[bool]:
    """A call that was entered twice is one call."""
    disposition = call.c.disposition
    return or_(disposition.is_(None), disposition != Disposition.DUPLICATE)


def records(group: list[int]) -> int:
    """How many records the person has, as the statements here tell them apart: 0, 1 or more.

    Nearly always it is one, and a single value is asked for in half the time of a list.
    """
    return min(len(group), 2)


def of_person(column: ColumnElement[Any], records: int) -> ColumnElement[bool]:
    """That this is one of the person's records."""
    return among(column, "group") if records > 1 else column == given("person", Key)


SHARED = exists().where(t.shared_phone.c.phone == PHONE)
"""Many people call from the number of this call: it tells of none of them."""


SAME_PHONE = select(func.guard.same_phone(CALL))
"""The same where the number is hidden."""


def _same_caller(records: int, by_phone: bool) -> list[ColumnElement[bool]]:
    """Conditions, each with its own index, that find the calls of the same caller."""
    conditions = [of_person(t.call.c.citizen_id, records)] if records else []
    if by_phone:
        plain = and_(t.call.c.caller_phone == PHONE, ~SHARED)
        conditions.append(Either(plain, t.call.c.id.in_(SAME_PHONE)))
    return conditions


def _seen(*ways: Select[Any]) -> SelectBase:
    """A call found in two ways is one call."""
    return union(*ways) if len(ways) > 1 else ways[0]


SEEN = (
    t.call.c.id,
    type_coerce(t.call.c.received_at, BigInteger).label("at"),
    type_coerce(t.call.c.on_behalf, Integer).label("on_behalf"),
)
WITHIN = (t.call.c.received_at > SINCE, t.call.c.received_at <= AT)


def calls(records: int, *, by_phone: bool) -> SelectBase:
    """The same caller's calls: a few dozen, or some hundreds of the most frequent.

    The call itself is one of them, from a shared telephone too, and as a duplicate.
    """
    itself = select(*SEEN).where(t.call.c.id == CALL)
    same = (and_(one, no_duplicate(), *WITHIN) for one in _same_caller(records, by_phone))
    return _seen(itself, *(select(*SEEN).where(condition) for condition in same))


def _calls_at_address() -> SelectBase:
    """Calls from the address, or about who lives there from no address that was told.

    A street and a number are found in many towns: calls known to be of two municipalities are not
    from one address.
    """
    c = t.call.c
    town = given("municipality", String())
    within = (
        c.received_at > given("near_since", Key),
        c.received_at <= AT,
        no_duplicate(),
        or_(c.municipality.is_(None), town.is_(None), c.municipality == town),
    )
    sought = given("address", Text())
    told = select(*SEEN).where(c.address_key == sought, *within)
    lives = select(*SEEN).join(t.citizen, t.citizen.c.id == c.citizen_id)
    # Not by its index: that would read every call of the time that has no address.
    untold = func.length(c.address_key) == 0
    at_home = lives.where(t.citizen.c.address_key == sought, untold, *within)
    return _seen(told, at_home)


def same(what: str, calls: ColumnElement[Any], back: ColumnElement[Any]) -> Select[Any]:
    """Where numbers and addresses are hidden: beside each of the calls those from the same one, no
    more than so many microseconds before it."""
    named = ("call_id", "id", "at", "on_behalf")
    found = getattr(func.guard, what)(calls, back).table_valued(*named)
    return select(*(found.c[name] for name in named))


CALLS_AT_ADDRESS = EitherQuestion(
    plain=_calls_at_address(),
    server=same("same_addresses", array([CALL]), given("back", Key)),
)


def as_child(calls: ColumnElement[Any]) -> Select[Any]:
    """Where birth dates are hidden: which of the calls meet the definition's part for children."""
    return select(func.guard.met_as_child(calls).label("call_id"))


MET_AS_CHILD = as_child(array([CALL]))


def earlier_calls(records: int, most: int, *, by_phone: bool) -> CTE:
    """Numbers of the same caller's latest calls before this one.

    One index at a time: with OR every call there ever was would be read.
    """
    c = t.call.c
    parts = [
        select(
            select(c.id)
            .where(condition, c.received_at <= AT, c.id != CALL)
            .order_by(c.received_at.desc(), c.id.desc())
            .limit(literal_column(str(most)))
            .subquery()
        )
        for condition in _same_caller(records, by_phone)
    ]
    either = _seen(*parts).subquery()
    newest = select(either.c.id).order_by(either.c.id.desc()).limit(literal_column(str(most)))
    return newest.cte("earlier_calls")


def last_handoff(records: int, calls: CTE) -> Select[Any]:
    """The number of the person's newest handoff or of these calls', not one of this call."""
    h = t.handoff.c
    whose: list[ColumnElement[bool]] = [h.call_id.in_(select(calls.c.id))]
    if records:
        whose.append(of_person(h.citizen_id, records))
    newest = union_all(
        *(select(func.max(h.id).label("id")).where(one, h.call_id != CALL) for one in whose)
    ).subquery()
    return select(func.max(newest.c.id))


Seen = Sequence[tuple[int, int]]
"""Calls as how many microseconds before the call in question, and 1 if on behalf, else 0."""


@dataclass(frozen=True, kw_only=True)
class Counted:
    """Counts by window in days, up to and including one call, and the parts of the definition
    that they meet. address: nothing where the definition or the call has none."""

    person: dict[int, Counts]
    address: dict[int, Counts]
    parts: tuple[RepeatPart, ...]
    seen: Seen

    def trend(self) -> tuple[Counts, ...]:
        """The caller's calls in each of the last weeks, the oldest first."""
        weeks = [[0, 0] for _ in range(WEEKS)]
        for ago, behalf in self.seen:
            if ago < WEEKS * WEEK:
                weeks[WEEKS - 1 - ago // WEEK][behalf] += 1
        return tuple(Counts(*week) for week in weeks)


def longest(chosen: Definition) -> int:
    """The days in which a caller's calls are looked for: those of the trend at the least."""
    return max(*chosen.windows, WEEKS * 7)


def told_by(
    chosen: Definition,
    call: Call,
    people: Sequence[Citizen],
    seen: Seen,
    near: Seen,
    *,
    met_as_child: bool,
) -> Counted:
    """What the same caller's calls and those from the same address come to.

    met_as_child: so the server says, where the birth date is hidden.
    """
    own = _counts(seen, chosen.windows)
    address = _counts(near, chosen.address_windows)
    young = met_as_child or rules.is_child(rules.birth_date(people), call.received_at)
    child = bool(chosen.child) and young
    parts = rules.parts_met(chosen, own, address, child=child)
    return Counted(person=own, address=address, parts=parts, seen=seen)


def address_of(call: Call, people: Sequence[Citizen]) -> str:
    """What was told of the call; else where its citizen lives."""
    home = next((one for one in people if one.id == call.citizen_id), None)
    told = address_key(call.location)
    if told or home is None or home.no_fixed_address:
        return told
    return address_key(home.address)


def _counts(seen: Seen, windows: tuple[int, ...]) -> dict[int, Counts]:
    """Of each window, how many called themselves and how many on somebody's behalf."""
    found = {}
    for days in windows if seen else ():
        inside = [behalf for ago, behalf in seen if ago < days * DAY]
        found[days] = Counts(inside.count(0), inside.count(1))
    return found
