"""What is past its time, by rule, and its removal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Delete,
    Select,
    Table,
    and_,
    delete,
    exists,
    false,
    func,
    or_,
    select,
    text,
    true,
    update,
)
from sqlalchemy.engine import Connection

from console.domain.calendar import local
from console.domain.codes import KeepRule
from console.domain.retention import Group, Node, groups
from console.services.keeping import Due
from db import tables as t
from db.keeping import trace
from db.types import Instant

NODES: Mapping[str, tuple[Table, str]] = {
    "call": (t.call, "call_id"),
    "citizen": (t.citizen, "citizen_id"),
    "handoff": (t.handoff, "handoff_id"),
}
"""What goes as a whole, and the column under which other tables hang on it."""
LINKS = (
    ("call", t.call.c.id, "citizen", t.call.c.citizen_id),
    ("call", t.call.c.id, "handoff", t.call.c.joined_handoff_id),
    ("call", t.call.c.id, "handoff", t.call.c.again_handoff_id),
    ("citizen", t.citizen.c.id, "citizen", t.citizen.c.merged_into),
    ("handoff", t.handoff.c.id, "call", t.handoff.c.call_id),
    ("handoff", t.handoff.c.id, "citizen", t.handoff.c.citizen_id),
    ("handoff", t.handoff.c.id, "handoff", t.handoff.c.follows),
    ("call", t.note.c.call_id, "handoff", t.note.c.handoff_id),
    ("call", t.follow_up.c.call_id, "handoff", t.follow_up.c.handoff_id),
)
PLANNED = {"birth_date", "due_at", "snoozed_until"}
"""Days and moments at which nobody entered anything."""
WORKING = {
    "call": text("call.state = 'closed'"),
    "citizen": text("1 = 1"),
    "handoff": text(f"NOT {t.on_board('handoff.')}"),
}
"""What is still being worked on is kept, however old."""

Before = Mapping[KeepRule, datetime]


# What is past its time ---------------------------------------------------------------------


def due(connection: Connection, before: Before) -> Due:
    """Everything that is past its time, and the oldest of what is not."""
    found = tuple(_groups(connection, before, None))
    counts: dict[KeepRule, int] = {KeepRule.RECORDS: len(found)}
    oldest: dict[KeepRule, datetime | None] = {KeepRule.RECORDS: _oldest_call(connection, found)}
    for rule, rows in ROWS.items():
        old = rows.old(before[rule])
        found_old = select(func.count()).select_from(rows.table).where(old)
        counts[rule] = connection.scalar(found_old) or 0
        oldest[rule] = connection.scalar(select(func.min(rows.at)).where(rows.among, ~old))
    if connection.dialect.name != "sqlite":
        count, kept = trace.due(connection, before[KeepRule.ACCESS])
        counts[KeepRule.ACCESS] += count
        ages = [at for at in (oldest[KeepRule.ACCESS], kept) if at is not None]
        oldest[KeepRule.ACCESS] = min(ages, default=None)
    units = select(func.count()).select_from(t.unit).where(_lost(before))
    counts[KeepRule.POSITIONS] += connection.scalar(units) or 0
    return Due(groups=found, counts=counts, oldest_kept=oldest)


def _groups(connection: Connection, before: Before, only: Group | None) -> list[Group]:
    old: set[Node] = set()
    for kind in NODES:
        found = connection.scalars(_old(kind, before, _numbers(kind, only)))
        old.update((kind, number) for number in found)
    return groups(old, _links(connection, old, only)) if old else []


def _numbers(kind: str, only: Group | None) -> Sequence[int] | None:
    return None if only is None else getattr(only, f"{kind}s")


def _old(kind: str, before: Before, only: Sequence[int] | None) -> Select[Any]:
    """Ended, with no entry on it or on what hangs on it that is within its time."""
    table, column = NODES[kind]
    records = before[KeepRule.RECORDS]
    young = [_young(table, records)]
    for other in _hanging(kind):
        limit = before[KeepRule.ACCESS] if other is t.access else records
        fresh = _young(other, limit)
        if other is t.assignment:
            fresh = or_(fresh, t.assignment.c.cleared_at.is_(None))
        young.append(exists().where(other.c[column] == table.c.id, fresh))
    statement = select(table.c.id).where(WORKING[kind], ~or_(*young))
    return statement if only is None else statement.where(table.c.id.in_(only))


def _hanging(kind: str) -> Iterator[Table]:
    """The tables whose rows are part of such a record."""
    _, column = NODES[kind]
    nodes = [table for table, _ in NODES.values()]
    return (
        table
        for table in t.metadata.sorted_tables
        if column in table.c and table not in nodes and _moments(table)
    )


def _moments(table: Table) -> list[Any]:
    kinds = (Instant, Date)
    return [c for c in table.c if isinstance(c.type, kinds) and c.name not in PLANNED]


def _young(table: Table, limit: datetime) -> ColumnElement[bool]:
    day = local(limit).date()
    return or_(
        *(
            and_(column.is_not(None), column >= (day if isinstance(column.type, Date) else limit))
            for column in _moments(table)
        )
    )


def _links(
    connection: Connection, old: set[Node], only: Group | None
) -> Iterator[tuple[Node, Node]]:
    """What hangs on what, where one of the two is old."""
    for kind, column, other_kind, other in LINKS:
        statement = select(column, other).where(other.is_not(None))
        if only is not None:
            ours, theirs = _numbers(kind, only), _numbers(other_kind, only)
            statement = statement.where(or_(column.in_(ours or ()), other.in_(theirs or ())))
        for number, other_number in connection.execute(statement):
            pair = (kind, number), (other_kind, other_number)
            if old.intersection(pair):
                yield pair


def _oldest_call(connection: Connection, gone: Iterable[Group]) -> datetime | None:
    going = set(chain.from_iterable(group.calls for group in gone))
    by_age = select(t.call.c.id, t.call.c.received_at).order_by(t.call.c.received_at)
    found = connection.execute(by_age.limit(len(going) + 1))
    return next((at for number, at in found if number not in going), None)


# What stands alone -------------------------------------------------------------------------


@dataclass(frozen=True)
class Rows:
    """Rows that go one by one. waits: those that stay however old they are."""

    table: Table
    at: Any
    among: ColumnElement[bool] = field(default_factory=true)
    waits: ColumnElement[bool] = field(default_factory=false)

    def old(self, before: datetime) -> ColumnElement[bool]:
        return and_(self.at < before, self.among, ~self.waits)


_j = t.journal.c
_ABOUT_NOBODY = and_(_j.call_id.is_(None), _j.citizen_id.is_(None), _j.handoff_id.is_(None))
ROWS: Mapping[KeepRule, Rows] = {
    KeepRule.ACCESS: Rows(t.access, t.access.c.at),
    KeepRule.ACTS: Rows(t.journal, _j.at, and_(_ABOUT_NOBODY, _j.act != "unit_position")),
    # The one that stands is what the next shift begins with.
    KeepRule.SHIFTS: Rows(
        t.shift_handover, t.shift_handover.c.at, waits=t.shift_handover.c.replaced_at.is_(None)
    ),
    # What nobody has seen may be a cry for help.
    KeepRule.REJECTS: Rows(t.reject, t.reject.c.received_at, waits=t.reject.c.seen_at.is_(None)),
    KeepRule.POSITIONS: Rows(t.journal, _j.at, _j.act == "unit_position"),
}


def _lost(before: Before) -> ColumnElement[bool]:
    """Units whose last position is past its time."""
    return t.unit.c.position_at < before[KeepRule.POSITIONS]


POSITION = dict.fromkeys(
    ("latitude", "longitude", "position_at", "position_accuracy", "speed", "bearing"), None
)


# Removal -----------------------------------------------------------------------------------


def remove(
    connection: Connection, rule: KeepRule, before: Before, batch: Sequence[Group], most: int
) -> dict[str, int]:
    """Remove what of the batch is past its time even now, or so many rows; how many of what."""
    if connection.dialect.name != "sqlite":
        # What holds history fast on a server lets go for this alone, and for no dispatcher.
        connection.execute(text("SET LOCAL sociolance.retention = 'on'"))
    if rule == KeepRule.RECORDS:
        return _remove_records(connection, before, batch)
    table, old = ROWS[rule].table, ROWS[rule].old(before[rule])
    oldest = select(table.c.id).where(old).order_by(table.c.id).limit(most)
    numbers = connection.scalars(oldest).all()
    if rule == KeepRule.SHIFTS:
        marks = t.handover_mark
        connection.execute(delete(marks).where(marks.c.handover_id.in_(numbers)))
    gone = connection.execute(delete(table).where(table.c.id.in_(numbers))).rowcount
    if rule == KeepRule.POSITIONS:
        gone += connection.execute(update(t.unit).where(_lost(before)).values(POSITION)).rowcount
    removed = {table.name: gone} if gone else {}
    if rule == KeepRule.ACCESS and connection.dialect.name != "sqlite":
        removed |= trace.remove(connection, before[rule], most)
    return removed


def _remove_records(
    connection: Connection, before: Before, batch: Sequence[Group]
) -> dict[str, int]:
    asked = _joined(batch)
    still = _joined(_groups(connection, before, asked))
    gone: dict[str, int] = {}
    for table in reversed(t.metadata.sorted_tables):
        statement = _removal(table, still)
        if statement is not None:
            count = connection.execute(statement).rowcount
            if count:
                gone[table.name] = count
    return gone


def _joined(batch: Iterable[Group]) -> Group:
    batch = list(batch)
    return Group(
        tuple(chain.from_iterable(group.calls for group in batch)),
        tuple(chain.from_iterable(group.citizens for group in batch)),
        tuple(chain.from_iterable(group.handoffs for group in batch)),
    )


def _removal(table: Table, going: Group) -> Delete | None:
    """The rows of a table that are these records, or hang on one of them."""
    where: list[ColumnElement[bool]] = []
    for kind, (node, column) in NODES.items():
        numbers = getattr(going, f"{kind}s")
        if table is node:
            return delete(table).where(table.c.id.in_(numbers)) if numbers else None
        if column in table.c and numbers:
            where.append(table.c[column].in_(numbers))
    return delete(table).where(or_(*where)) if where else None
