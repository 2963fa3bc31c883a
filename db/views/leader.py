"""The shift leader's page: what nobody has, what is late, and what the day was."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from console.domain.calendar import local
from console.domain.codes import CallState
from console.domain.intake import STALE_CLAIM
from console.services.ports import Reject
from console.services.views import LeaderView
from db import tables as t
from db.views import board, directory, history, queue


def leader(connection: Connection, now: datetime, day_start: datetime) -> LeaderView:
    open_calls = queue.calls(connection)
    handoffs = board.handoffs(connection)
    c = t.call.c
    today = connection.execute(
        select(c.categories, c.municipality, c.disposition).where(c.received_at >= day_start)
    ).all()
    closed = connection.scalar(
        select(func.count()).select_from(t.call).where(c.closed_at >= day_start)
    )
    names = directory.municipality_names(connection)
    return LeaderView(
        waiting=tuple(row for row in open_calls if row.state == CallState.WAITING),
        stale=tuple(
            row
            for row in open_calls
            if row.state == CallState.CLAIMED and now - row.touched_at > STALE_CLAIM
        ),
        overdue=tuple(row for row in handoffs if row.due_at is not None and row.due_at < now),
        follow_ups_due=history.follow_ups_due(connection, local(now).date()),
        today_total=len(today),
        today_closed=closed or 0,
        today_by_category=dict(Counter(code for row in today for code in row[0])),
        today_by_municipality=dict(Counter(names.get(row[1] or "", "") for row in today)),
        today_by_disposition=dict(Counter(row[2] for row in today if row[2] is not None)),
        rejects=rejects(connection, unseen_only=False),
        rejects_unseen=connection.scalar(
            select(func.count()).select_from(t.reject).where(t.reject.c.seen_at.is_(None))
        )
        or 0,
    )


def rejects(connection: Connection, *, unseen_only: bool) -> tuple[Reject, ...]:
    table = t.reject
    statement = select(table).order_by(table.c.seen_at.is_not(None), table.c.id.desc()).limit(200)
    if unseen_only:
        statement = statement.where(table.c.seen_at.is_(None))
    return tuple(Reject(**row._mapping) for row in connection.execute(statement))
