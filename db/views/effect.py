"""Facts for the effect: every citizen's calls and first handoffs, set by set, never one by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from console.domain.codes import HandoffState
from console.domain.repeat_callers import born_on
from console.services.facts import CallFact, EffectFact, EffectFacts
from db import tables as t
from db.views.repeats import DEFINITION

CALLS = (
    select(t.call.c.citizen_id, t.call.c.received_at, t.call.c.on_behalf)
    .where(t.call.c.citizen_id.is_not(None))
    .order_by(t.call.c.citizen_id, t.call.c.received_at)
)
"""From the index alone."""

LATEST = (
    select(func.max(t.call.c.id).label("id"))
    .where(t.call.c.citizen_id.is_not(None))
    .group_by(t.call.c.citizen_id)
    .subquery()
)
KNOWN = (
    select(
        t.call.c.citizen_id,
        t.call.c.categories,
        func.coalesce(t.call.c.municipality, t.citizen.c.municipality).label("municipality"),
        t.citizen.c.birth_date,
        t.citizen.c.cpr,
    )
    .join(LATEST, LATEST.c.id == t.call.c.id)
    .join(t.citizen, t.citizen.c.id == t.call.c.citizen_id)
    .order_by(t.call.c.id)
)
"""Each record's latest call; of merged records the last one speaks."""

SENT = (
    select(
        func.coalesce(t.handoff.c.citizen_id, t.call.c.citizen_id).label("citizen_id"),
        t.handoff.c.requested_at,
        t.handoff.c.accepted_at,
        t.handoff.c.warm,
        t.handoff.c.municipality,
        t.call.c.categories,
    )
    .join(t.call, t.call.c.id == t.handoff.c.call_id)
    .where(
        t.handoff.c.requested_at.is_not(None),
        t.handoff.c.state != HandoffState.ENTERED_IN_ERROR,
    )
    .order_by(t.handoff.c.requested_at, t.handoff.c.id)
)


def effect_facts(connection: Connection) -> EffectFacts:
    person = _persons(connection)
    facts: dict[int, dict[str, Any]] = defaultdict(dict)
    calls: dict[int, list[CallFact]] = defaultdict(list)
    for citizen, at, on_behalf in connection.execute(CALLS):
        calls[person.get(citizen, citizen)].append(CallFact(at, on_behalf))
    for row in connection.execute(KNOWN):
        known = facts[person.get(row.citizen_id, row.citizen_id)]
        known["municipality"] = row.municipality
        known["categories"] = row.categories
        known["born"] = born_on(row.birth_date, row.cpr) or known.get("born")
    for citizen, handoffs in _by_person(connection.execute(SENT), person).items():
        facts[citizen].update(_first(handoffs))
    return EffectFacts(
        citizens=tuple(
            EffectFact(citizen_id=citizen, calls=tuple(calls[citizen]), **facts[citizen])
            for citizen in sorted(facts)
        ),
        first_call=connection.scalar(select(func.min(t.call.c.received_at))),
        definition=connection.scalar(DEFINITION) or "",
    )


def _persons(connection: Connection) -> dict[int, int]:
    """Each merged record's number to that of the record that stands."""
    c = t.citizen.c
    into: dict[int, int] = {
        row.id: row.merged_into
        for row in connection.execute(select(c.id, c.merged_into).where(c.merged_into.is_not(None)))
    }
    found = {}
    for citizen in into:
        top = citizen
        while top in into:
            top = into[top]
        found[citizen] = top
    return found


def _by_person(rows: Iterable[Any], person: dict[int, int]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        if row.citizen_id is not None:
            found[person.get(row.citizen_id, row.citizen_id)].append(row)
    return found


def _first(handoffs: list[Any]) -> dict[str, Any]:
    """Of handoffs by when they were sent: the first sent and the first accepted."""
    accepted = [row for row in handoffs if row.accepted_at is not None]
    first = min(accepted, key=lambda row: row.accepted_at) if accepted else handoffs[0]
    return {
        "requested_at": handoffs[0].requested_at,
        "accepted_at": first.accepted_at,
        "warm": first.warm,
        "municipality": first.municipality,
        "categories": first.categories,
    }
