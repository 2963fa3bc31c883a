"""What the journal tells of the past of a record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.engine import Connection

from console.domain.errors import StaleRecord
from console.services.ports import JournalEntry
from db.tables import journal

SUBJECTS = {
    "call": "call_id",
    "unit": "unit_id",
    "handoff": "handoff_id",
    "citizen": "citizen_id",
    "municipality": "municipality",
}
"""Table to the column under which the journal keeps the acts on its records."""


def last_entry(connection: Connection, **subject: object) -> JournalEntry | None:
    """The newest act about a subject, such as ``call_id=245``."""
    where = [journal.c[name] == value for name, value in subject.items()]
    row = connection.execute(
        select(journal).where(*where).order_by(journal.c.id.desc()).limit(1)
    ).first()
    return None if row is None else JournalEntry(**row._mapping)


def acts_after(connection: Connection, at: datetime, **subject: object) -> Sequence[JournalEntry]:
    """Acts about a subject that were done after that moment, in the order of their ids."""
    where = [journal.c[name] == value for name, value in subject.items()]
    rows = connection.execute(
        select(journal).where(journal.c.at > at, *where).order_by(journal.c.id)
    )
    return [JournalEntry(**row._mapping) for row in rows]


def stale(connection: Connection, table: str, key: object) -> StaleRecord:
    """The refusal of a record that is not as it was read, with who changed it and when."""
    subject = SUBJECTS.get(table)
    last = last_entry(connection, **{subject: key}) if subject else None
    return StaleRecord(
        "stale",
        kind=table,
        id=key,
        who=last.actor if last else None,
        at=last.at if last else None,
    )
