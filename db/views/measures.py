"""Facts for the measures: read here, counted in `console/review`.

Set by set, never one handoff at a time: a year has tens of thousands.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from datetime import datetime
from itertools import chain
from typing import Any

from sqlalchemy import Select, func, select, text
from sqlalchemy.engine import Connection

from console.services.facts import HandoffFact
from db import tables as t
from db.views import verdicts

FACTS: Select[Any] = select(
    t.handoff.c.id,
    t.handoff.c.call_id,
    t.handoff.c.municipality,
    t.handoff.c.state,
    t.handoff.c.urgent,
    t.handoff.c.requested_at,
    t.handoff.c.due_at,
    t.handoff.c.received_at,
    t.handoff.c.accepted_at,
    t.handoff.c.declined_at,
    t.handoff.c.decline_reason,
    t.handoff.c.started_at,
    t.handoff.c.ended_at,
    t.handoff.c.awaits_step,
    t.handoff.c.to_health,
    t.handoff.c.citizen_id,
    verdicts.OF_EACH.label("first_call_after"),
).order_by(t.handoff.c.requested_at)
"""In the order of a fact's first fields."""
VISITED = (
    select(t.handoff.c.id, func.max(t.assignment.c.cleared_at))
    .join(t.assignment, t.assignment.c.call_id == t.handoff.c.call_id)
    .where(
        t.assignment.c.on_scene_at.is_not(None),
        t.assignment.c.cleared_at <= t.handoff.c.requested_at,
    )
    .group_by(t.handoff.c.id)
)
TRIES = (
    select(t.journal.c.handoff_id, t.journal.c.at)
    .join(t.handoff, t.handoff.c.id == t.journal.c.handoff_id)
    .where(text(t.TRIED))
)
"""Acts of somebody who rang, or answered the clock's asking in another way."""
CHECKS = (
    select(t.journal.c.municipality, t.journal.c.at)
    .where(text(t.VERIFIED))
    .order_by(t.journal.c.municipality, t.journal.c.at)
)


PLACE, REQUESTED, AGAIN = 2, 5, 16
"""Where they stand in a row of `FACTS`."""


CHUNK = 1000
"""Rows read at a time: all at once they keep the garbage collector busy."""


def handoff_facts(
    connection: Connection, since: datetime, until: datetime | None
) -> tuple[HandoffFact, ...]:
    asked = t.handoff.c.requested_at >= since
    if until is not None:
        asked &= t.handoff.c.requested_at < until
    visited = dict(connection.execute(VISITED.where(asked)).all())
    tried = _moments(connection, TRIES.where(asked))
    checks = _moments(connection, CHECKS)
    several: dict[int, datetime] = dict(connection.execute(verdicts.OF_SEVERAL.where(asked)).all())
    facts = []
    for row in chain.from_iterable(connection.execute(FACTS.where(asked)).partitions(CHUNK)):
        known = checks[row[PLACE]]
        before = bisect_right(known, row[REQUESTED])
        more: tuple[Any, ...] = (
            several.get(row[0], row[AGAIN]),
            visited.get(row[0]),
            tuple(tried[row[0]]) if row[0] in tried else (),
            known[before - 1] if before else None,
        )
        facts.append(HandoffFact(*row[:AGAIN], *more))
    return tuple(facts)


def _moments(connection: Connection, statement: Select[Any]) -> dict[Any, list[datetime]]:
    """All of the second column by the first."""
    found: dict[Any, list[datetime]] = defaultdict(list)
    for key, at in connection.execute(statement).all():
        found[key].append(at)
    return found
