"""Facts for the measures: read here, counted in `console/review`.

Set by set, never one handoff at a time: a year has tens of thousands.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select, text
from sqlalchemy.engine import Connection

from console.domain.codes import HandoffState
from console.services.facts import HandoffFact
from db import tables as t
from db.views import repeats, verdicts

FACTS: Select[Any] = (
    select(
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
        verdicts.WHOSE.label("citizen_id"),
        verdicts.OF_EACH.label("first_call_after"),
    )
    .join(t.call, t.call.c.id == t.handoff.c.call_id)
    .order_by(t.handoff.c.requested_at)
)
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


WRONG = HandoffState.ENTERED_IN_ERROR
SENT = (
    select(t.handoff.c.call_id, verdicts.WHOSE, t.handoff.c.requested_at)
    .join(t.call, t.call.c.id == t.handoff.c.call_id)
    .where(t.handoff.c.state != WRONG)
    .order_by(t.handoff.c.requested_at)
)
CALL, PLACE, STATE, REQUESTED, ACCEPTED, DECLINED, CITIZEN, AGAIN = 1, 2, 3, 5, 8, 9, 13, 14
"""Where they stand in a row of `FACTS`."""


def handoff_facts(
    connection: Connection, since: datetime, until: datetime | None
) -> tuple[HandoffFact, ...]:
    asked = t.handoff.c.requested_at >= since
    if until is not None:
        asked &= t.handoff.c.requested_at < until
    visited = dict(connection.execute(VISITED.where(asked)).all())
    tried = _moments(connection, TRIES.where(asked))
    checks = _moments(connection, CHECKS)
    several = verdicts.merged(connection)
    rows = connection.execute(FACTS.where(asked)).all()
    sent = _Sent((row[CALL], row[CITIZEN], row[REQUESTED]) for row in rows if row[STATE] != WRONG)
    if until is not None:
        sent.add(connection.execute(SENT.where(t.handoff.c.requested_at >= until)))
    facts = []
    for row in rows:
        known = checks[row[PLACE]]
        before = bisect_right(known, row[REQUESTED])
        people, again = [row[CITIZEN]], row[AGAIN]
        if row[CITIZEN] in several:
            people = repeats.same_person(connection, row[CITIZEN])
            if row[ACCEPTED] is not None:
                again = verdicts.first_call(connection, people, row[ACCEPTED], row[CALL])
        more: tuple[Any, ...] = (
            again,
            row[DECLINED] is not None and sent.after(row[DECLINED], row[CALL], people),
            visited.get(row[0]),
            tuple(tried[row[0]]) if row[0] in tried else (),
            known[before - 1] if before else None,
        )
        facts.append(HandoffFact(*row[:AGAIN], *more))
    return tuple(facts)


class _Sent:
    """When the latest handoff of each call and of each record of a citizen was sent."""

    def __init__(self, rows: Iterable[Any]) -> None:
        """rows: call, citizen, when sent, the latest last."""
        self._of_call: dict[int, datetime] = {}
        self._of_citizen: dict[int | None, datetime] = {}
        self.add(rows)

    def add(self, rows: Iterable[Any]) -> None:
        """Later ones."""
        for call, citizen, at in rows:
            self._of_call[call] = at
            self._of_citizen[citizen] = at

    def after(self, moment: datetime, call: int, people: Iterable[int | None]) -> bool:
        """Whether one was sent after a moment; never the one that was declined then."""
        latest = [self._of_call.get(call)]
        latest += (self._of_citizen.get(one) for one in people if one is not None)
        return any(at is not None and at > moment for at in latest)


def _moments(connection: Connection, statement: Select[Any]) -> dict[Any, list[datetime]]:
    """All of the second column by the first."""
    found: dict[Any, list[datetime]] = defaultdict(list)
    for key, at in connection.execute(statement).all():
        found[key].append(at)
    return found
