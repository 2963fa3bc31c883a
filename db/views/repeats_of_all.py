"""Who calls, and how often, of many calls at once: in as many questions as for one.

The same as `repeats.counted` tells of each. That one is quicker for a call that is opened; here
every call on the board is asked for together, so that no round trip hangs on how many there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, CompoundSelect, Select, bindparam, func, select, union_all
from sqlalchemy.engine import Connection

from console.domain.citizen import Citizen
from console.domain.intake import Call
from console.domain.repeat_callers import Definition
from db import tables as t
from db.finding import masked
from db.types import EPOCH, MICROSECOND
from db.views import repeats
from db.views.repeats import DAY, SEEN, Counted, Seen

People = dict[int | None, list[Citizen]]
"""Every record of the same person by any of its numbers, the one that stands first."""
WITHIN = (t.call.c.received_at > bindparam("since"), t.call.c.received_at <= bindparam("until"))


class SeenCall(NamedTuple):
    """One that may be by the same caller, or from the same address; `at` in microseconds."""

    id: int
    at: int
    on_behalf: int
    municipality: str | None


Found = dict[Any, list[SeenCall]]
"""By citizen, by number or by address."""


def _one_of(column: ColumnElement[Any]) -> ColumnElement[bool]:
    return column.in_(bindparam("keys", expanding=True))


def _calls_by(column: ColumnElement[Any]) -> Select[Any]:
    found = select(column.label("key"), *SEEN, t.call.c.municipality)
    return found.where(_one_of(column), repeats.no_duplicate(), *WITHIN)


def _calls_at_home() -> Select[Any]:
    """Calls from no address that was told, about who lives there."""
    home = t.citizen.c.address_key
    lives = _calls_by(home).join(t.citizen, t.citizen.c.id == t.call.c.citizen_id)
    return lives.where(func.length(t.call.c.address_key) == 0)


PERSONS = repeats.person_of(_one_of(t.citizen.c.id))
PEOPLE = repeats.records_of(PERSONS, PERSONS.c.sought)
OF_CITIZENS = _calls_by(t.call.c.citizen_id)
OF_PHONES = _calls_by(t.call.c.caller_phone).where(
    t.call.c.caller_phone.not_in(select(t.shared_phone.c.phone))
)
SAME_PHONES = repeats.same("same_phones")
OF_ADDRESSES = union_all(_calls_by(t.call.c.address_key), _calls_at_home())


def counted(
    connection: Connection, calls: Sequence[Call], chosen: Definition
) -> dict[int, Counted]:
    """By call, up to and including it."""
    people = _people_of(connection, calls)
    who = {call.id: people.get(call.citizen_id, ()) for call in calls}
    places: dict[int, Any] = {
        call.id: repeats.address_of(call, who[call.id]) if chosen.address_windows else ""
        for call in calls
    }
    days = repeats.longest(chosen)
    citizens = _found(
        connection, OF_CITIZENS, {one.id for group in who.values() for one in group}, calls, days
    )
    near = max(chosen.address_windows, default=0)
    numbers: dict[int, Any] = {call.id: call.caller_phone for call in calls}
    if masked(connection):
        # By the call whose number or address it is: these are not to be seen.
        numbers = places = {call.id: call.id for call in calls}
        phones = _found(connection, SAME_PHONES, set(numbers), calls, days)
        addresses = _found(connection, repeats.SAME_ADDRESSES, set(numbers), calls, near)
    else:
        phones = _found(connection, OF_PHONES, set(numbers.values()), calls, days)
        addresses = _found(connection, OF_ADDRESSES, set(places.values()), calls, near)
    counts = {}
    for call in calls:
        group = who[call.id]
        same = chain(phones[numbers[call.id]], *(citizens[one.id] for one in group))
        seen = _seen(call, (_itself(call), *same), days)
        door = (one for one in addresses[places[call.id]] if _one_town(one, call))
        counts[call.id] = repeats.told_by(chosen, call, group, seen, _seen(call, door, near))
    return counts


def _people_of(connection: Connection, calls: Sequence[Call]) -> People:
    people: People = defaultdict(list)
    sought = {call.citizen_id for call in calls if call.citizen_id is not None}
    for row in connection.execute(PEOPLE, {"keys": sought}) if sought else ():
        record = dict(row._mapping)
        people[record.pop("sought")].append(Citizen(**record))
    return people


def _found(
    connection: Connection,
    statement: CompoundSelect[Any] | Select[Any],
    keys: set[Any],
    calls: Sequence[Call],
    days: int,
) -> Found:
    """Calls by these keys, as far back as any of the calls is told of; nothing by an empty one."""
    found: Found = defaultdict(list)
    keys = keys - {""}
    if not keys:
        return found
    moments = [call.received_at for call in calls]
    since = min(moments) - timedelta(days=days)
    values = {"keys": sorted(keys), "since": since, "until": max(moments)}
    for key, *seen in connection.execute(statement, values):
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
