"""Calls that joined an open handoff, from the journal; a joining that was taken back is none."""

from __future__ import annotations

from sqlalchemy import func, select, text
from sqlalchemy.engine import Connection

from console.services.avoided import Avoided
from db import tables as t

JOINED = text(f"call.{t.JOINED}")


def avoided(connection: Connection) -> tuple[Avoided, ...]:
    j, c, h, m = t.journal.c, t.call.c, t.handoff.c, t.municipality.c
    last = (
        select(func.max(j.id))
        .where(j.call_id == c.id, j.act == "effort_joined", j.handoff_id == c.joined_handoff_id)
        .correlate(t.call)
        .scalar_subquery()
    )
    rows = connection.execute(
        select(
            c.id.label("call_id"),
            h.id.label("handoff_id"),
            j.at,
            j.actor.label("by"),
            h.municipality,
            m.name.label("municipality_name"),
            h.service,
        )
        .select_from(t.call)
        .join(t.journal, j.id == last)
        .join(t.handoff, h.id == c.joined_handoff_id)
        .join(t.municipality, m.code == h.municipality)
        .where(JOINED)
        .order_by(j.id.desc())
    )
    return tuple(Avoided(**row._mapping) for row in rows)
