"""What one person has looked at lately; asked by the rules and by what is shown."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.engine import Connection

from console.domain.access import Access, Looks
from db import tables as t

LATELY = (
    select(t.access)
    .where(t.access.c.actor == bindparam("who"), t.access.c.at >= bindparam("since"))
    .order_by(t.access.c.at, t.access.c.id)
)


def looks(connection: Connection, actor: str, since: datetime) -> Looks:
    rows = connection.execute(LATELY, {"who": actor, "since": since})
    return Looks(tuple(Access(**row._mapping) for row in rows))
