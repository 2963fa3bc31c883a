"""Who calls, and how often, of many calls at once.

The same as `repeats.counted` tells of each. That one is quicker for a call that is opened; here
every call on the board is asked for together, so that no round trip hangs on how many there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    Select,
    SelectBase,
    case,
    exists,
    func,
    null,
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
from db.views.repeats import DAY, SEEN, Counted, Seen
from db.views.together import Answers


class SeenCall(NamedTuple):
    """One that may be by the same caller, or from the same address; `at` in microseconds."""

    id: int
    at: int
    on_behalf: int
    municipality: str | None


Found = dict[Any, list[SeenCall]]
"""By citizen, by number or by address."""

RECORD = [column.key for column in t.recorded(t.citizen)]
NOWHERE = null()
COUNTS_DOORS = t.setting.c.value != rules.MIDTJYLLAND.code


# The questions -----------------------------------------------------------------------------


def questions(asked: CTE) -> dict[str, SelectBase]:
    """What `counted` is told of these calls."""
    c = t.call.c
    persons = repeats.person_of(t.citizen.c.id.in_(select(asked.c.citizen_id)))
    phones = select(asked.c.caller_phone).where(asked.c.caller_phone != "")
    shared = c.caller_phone.in_(select(t.shared_phone.c.phone))
    return {
        "definition": repeats.DEFINITION,
        "people": repeats.records_of(persons, persons.c.sought),
        "of_citizens": _calls_by(asked, c.citizen_id, select(persons.c.id)),
        "of_phones": _calls_by(asked, c.caller_phone, phones).where(~shared),
        "of_addresses": _of_addresses(asked),
    }


def _calls_by(
    asked: CTE,
    key: ColumnElement[Any],
    keys: Select[Any],
    town: ColumnElement[Any] = NOWHERE,
) -> Select[Any]:
    """Those by any of the keys, as far back as any definition looks.

    Where it does not count it is not asked for: the rest is read from the index alone.
    """
    _id, at, _on_behalf = SEEN
    sought = type_coerce(asked.c.received_at, BigInteger)
    since = select(func.min(sought) - rules.MOST_DAYS * DAY).scalar_subquery()
    until = select(func.max(sought)).scalar_subquery()
    found = select(key.label("key"), *SEEN, town.label("municipality"))
    return found.where(
        key.in_(keys), repeats.no_duplicate(), at.element > since, at.element <= until
    )


def _of_addresses(asked: CTE) -> SelectBase:
    """Calls from the addresses of these, or about who lives there from no address that was told;
    none where the definition does not count them."""
    home, told = t.citizen.c.address_key, asked.c.address_key
    door = case((told != "", told), else_=home)
    doors = (
        select(door).select_from(asked).outerjoin(t.citizen, t.citizen.c.id == asked.c.citizen_id)
    )
    doors = doors.where(door != "", exists(repeats.DEFINITION.where(COUNTS_DOORS)))
    town = t.call.c.municipality
    from_there = _calls_by(asked, t.call.c.address_key, doors, town)
    at_home = _calls_by(asked, home, doors, town)
    at_home = at_home.join(t.citizen, t.citizen.c.id == t.call.c.citizen_id)
    # Not by its index: that would read every call of the time that has no address.
    return union_all(from_there, at_home.where(func.length(t.call.c.address_key) == 0))


# What they come to -------------------------------------------------------------------------


def counted(calls: Sequence[Call], answers: Answers) -> dict[int, Counted]:
    """By call, up to and including it; `answers` to the questions about these calls."""
    chosen = rules.read(next((row.value for row in answers["definition"]), None))
    people: dict[int | None, list[Citizen]] = defaultdict(list)
    for sought, *record in answers["people"]:
        people[sought].append(Citizen(**dict(zip(RECORD, record, strict=True))))
    citizens, phones, addresses = (
        _found(answers[of]) for of in ("of_citizens", "of_phones", "of_addresses")
    )
    days, near = repeats.longest(chosen), max(chosen.address_windows, default=0)
    counts = {}
    for call in calls:
        group = people.get(call.citizen_id, [])
        same = chain(
            phones.get(call.caller_phone, ()), *(citizens.get(one.id, ()) for one in group)
        )
        seen = _seen(call, (_itself(call), *same), days)
        place = repeats.address_of(call, group) if near else ""
        door = (one for one in addresses.get(place, ()) if _one_town(one, call))
        counts[call.id] = repeats.told_by(chosen, call, group, seen, _seen(call, door, near))
    return counts


def _found(rows: Iterable[Any]) -> Found:
    found: Found = defaultdict(list)
    for key, *seen in rows:
        found[key].append(SeenCall(*seen))
    return found


def _itself(call: Call) -> SeenCall:
    """Counted too where nobody is known, or many call from the number."""
    return SeenCall(call.id, _micros(call.received_at), int(call.on_behalf), call.municipality)


def _one_town(one: SeenCall, call: Call) -> bool:
    """Calls known to be of two municipalities are not from one address."""
    return None in {one.municipality, call.municipality} or one.municipality == call.municipality


def _seen(call: Call, found: Iterable[SeenCall], days: int) -> Seen:
    """Up to and including the call, in its own time; one found in two ways is one."""
    now = _micros(call.received_at)
    ago = {one.id: (now - one.at, one.on_behalf) for one in found}
    return [one for one in ago.values() if 0 <= one[0] < days * DAY]


def _micros(moment: datetime) -> int:
    return (moment - EPOCH) // MICROSECOND
