"""Facts for the measures: read here, counted in `console/review`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.engine import Connection

from console.services.facts import HandoffFact
from db import tables as t
from db.views import repeats, verdicts

FACT = (
    t.handoff.c.id,
    t.handoff.c.call_id,
    t.handoff.c.municipality,
    t.handoff.c.state,
    t.handoff.c.requested_at,
    t.handoff.c.due_at,
    t.handoff.c.received_at,
    t.handoff.c.accepted_at,
    t.handoff.c.declined_at,
    t.handoff.c.decline_reason,
    t.handoff.c.started_at,
    verdicts.WHOSE.label("citizen_id"),
    verdicts.OF_EACH.label("first_call_after"),
)


def handoff_facts(connection: Connection, since: datetime) -> tuple[HandoffFact, ...]:
    rows = connection.execute(
        select(*FACT)
        .join(t.call, t.call.c.id == t.handoff.c.call_id)
        .where(t.handoff.c.requested_at >= since)
    )
    facts = [HandoffFact(**row._mapping) for row in rows]
    several = verdicts.merged(connection)
    return tuple(_of_all(connection, f) if f.citizen_id in several else f for f in facts)


def _of_all(connection: Connection, fact: HandoffFact) -> HandoffFact:
    """With the calls of all records of the person, where they were merged."""
    if fact.citizen_id is None or fact.accepted_at is None:
        return fact
    people = repeats.same_person(connection, fact.citizen_id)
    first = verdicts.first_call(connection, people, fact.accepted_at, fact.call_id)
    return replace(fact, first_call_after=first)
