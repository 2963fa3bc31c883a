"""Who calls, and how often, of many calls at once.

The same as `caller.caller` tells of each. That one is quicker for a call that is opened; here
every call on the board is asked for together, so that no round trip hangs on how many there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import chain
from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    FromClause,
    Select,
    SelectBase,
    and_,
    case,
    exists,
    false,
    func,
    or_,
    select,
    type_coerce,
    union_all,
)

from console.domain import repeat_callers as rules
from console.domain.citizen import Citizen
from console.domain.intake import Call
from db import tables as t
from db.types import EPOCH, MICROSECOND
from db.views import repeats
from db.views.asked import maker
from db.views.repeats import DAY, SEEN, Counted, Seen
from db.views.together import Answers, EitherQuestion, Question

RECORD = [column.key for column in t.recorded(t.citizen)]
CITIZEN = maker(Citizen, RECORD)
COUNTS_DOORS = exists(repeats.DEFINITION.where(t.setting.c.value != rules.MIDTJYLLAND.code))


def _days() -> ColumnElement[int]:
    """As far back as the definition in use looks."""
    known = {code: max(one.windows) for code, one in rules.DEFINITIONS.items()}
    chosen = case(known, value=t.setting.c.value, else_=rules.MOST_DAYS)
    found = repeats.DEFINITION.with_only_columns(chosen).scalar_subquery()
    return func.coalesce(found, known[rules.MIDTJYLLAND.code])


DAYS = _days()


# The questions -----------------------------------------------------------------------------


def questions(asked: CTE) -> dict[str, Question]:
    """What `counted` is told of these calls."""
    c = t.call.c
    persons = repeats.person_of(t.citizen.c.id.in_(select(asked.c.citizen_id)))
    known = asked.join(persons, persons.c.sought == asked.c.citizen_id)
    phone = and_(c.caller_phone == asked.c.caller_phone, asked.c.caller_phone != "")
    shared = c.caller_phone.in_(select(t.shared_phone.c.phone))
    return {
        "definition": repeats.DEFINITION,
        "people": repeats.records_of(persons, persons.c.sought),
        "of_citizens": _seen_before(asked, known, c.citizen_id == persons.c.id),
        "of_phones": EitherQuestion(
            plain=_seen_before(asked, asked, phone).where(~shared),
            server=_hidden(asked, "same_phones"),
        ),
        "of_children": EitherQuestion(
            plain=select(asked.c.id).where(false()),
            server=repeats.as_child(_numbers(asked)),
        ),
        "of_addresses": EitherQuestion(
            plain=_of_addresses(asked),
            server=_hidden(asked, "same_addresses").where(COUNTS_DOORS),
        ),
    }


def _seen_before(asked: CTE, known: FromClause, same: ColumnElement[bool]) -> Select[Any]:
    """With each call those that are the same in this, as far back as the definition looks.

    Beside the call asked for, and not in one span of time for all: a server would take the span
    for short, and read all calls in it.
    """
    _id, at, _on_behalf = SEEN
    now = type_coerce(asked.c.received_at, BigInteger)
    within = and_(at.element > now - DAYS * DAY, at.element <= now)
    found = select(asked.c.id.label("call_id"), *SEEN)
    return found.join_from(known, t.call, and_(same, within)).where(repeats.no_duplicate())


def _hidden(asked: CTE, what: str) -> Select[Any]:
    """The same where numbers and addresses are hidden, asked by the calls."""
    return repeats.same(what, _numbers(asked), DAYS * DAY)


def _numbers(asked: CTE) -> ColumnElement[Any]:
    return func.array(select(asked.c.id).scalar_subquery())


def _of_addresses(asked: CTE) -> SelectBase:
    """Calls from the address of each, or about who lives there from no address that was told;
    none where the definition does not count them.

    Calls known to be of two municipalities are not from one address.
    """
    c, home = t.call.c, t.citizen.alias("home")
    told = asked.c.address_key
    door = case((told != "", told), else_=home.c.address_key)
    known = asked.outerjoin(home, home.c.id == asked.c.citizen_id)
    town = asked.c.municipality
    where = (
        COUNTS_DOORS,
        door != "",
        or_(c.municipality.is_(None), town.is_(None), c.municipality == town),
    )
    from_there = _seen_before(asked, known, c.address_key == door)
    lives = known.join(t.citizen, t.citizen.c.address_key == door)
    # Not by its index: that would read every call of the time that has no address.
    untold = func.length(c.address_key) == 0
    at_home = _seen_before(asked, lives, c.citizen_id == t.citizen.c.id).where(untold)
    return union_all(from_there.where(*where), at_home.where(*where))


# What they come to -------------------------------------------------------------------------


def counted(calls: Sequence[Call], answers: Answers) -> dict[int, Counted]:
    """By call, up to and including it; `answers` to the questions about these calls."""
    chosen = rules.read(next((row.value for row in answers["definition"]), None))
    people: dict[int | None, list[Citizen]] = defaultdict(list)
    for sought, *record in answers["people"]:
        people[sought].append(CITIZEN(record))
    same = _by_call(chain(answers["of_citizens"], answers["of_phones"]))
    near = _by_call(answers["of_addresses"])
    children = {number for (number,) in answers["of_children"]}
    days, near_days = max(chosen.windows), max(chosen.address_windows, default=0)
    counts = {}
    for call in calls:
        # It is counted too where nobody is known, or many call from the number.
        itself = (call.id, _micros(call.received_at), int(call.on_behalf))
        seen = _seen(call, (itself, *same[call.id]), days)
        door = _seen(call, near[call.id], near_days)
        group = people.get(call.citizen_id, ())
        young = call.id in children
        counts[call.id] = repeats.told_by(chosen, call, group, seen, door, met_as_child=young)
    return counts


def _by_call(rows: Iterable[Any]) -> dict[int, list[tuple[int, int, int]]]:
    found: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row[1:])
    return found


def _seen(call: Call, found: Iterable[tuple[int, int, int]], days: int) -> Seen:
    """In the call's own time; one found in two ways is one."""
    now = _micros(call.received_at)
    ago = {number: (now - at, on_behalf) for number, at, on_behalf in found}
    return [one for one in ago.values() if one[0] < days * DAY]


def _micros(moment: datetime) -> int:
    return (moment - EPOCH) // MICROSECOND
