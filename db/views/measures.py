"""Facts for the measures: read here, counted in `console/review`."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.engine import Connection

from console.services.views import HandoffFact
from db import tables as t

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
)


def handoff_facts(connection: Connection, since: datetime) -> tuple[HandoffFact, ...]:
    rows = connection.execute(select(*FACT).where(t.handoff.c.requested_at >= since))
    return tuple(HandoffFact(**row._mapping) for row in rows)
