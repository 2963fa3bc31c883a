"""Who looked and who changed: two books read by key, each filtered and sorted by storage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Table,
    Text,
    and_,
    cast,
    func,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.engine import Connection

from console.domain.access import Access
from console.domain.codes import AccessKind, AuditKind
from console.services.audit_view import AuditQuery, AuditRow
from console.services.ports import JournalEntry
from db import tables as t
from db.finding import Either, masked
from db.views.repeats import same_person

UNHEARD = ("unit_position",)
"""Acts of a unit's tracker, every few seconds: nobody's, and about nobody."""
UNTOLD = (AccessKind.SEARCHED, AccessKind.EXPORTED)
"""Looks at many at once, which name them in their detail alone."""


def page(connection: Connection, query: AuditQuery) -> tuple[AuditRow, ...]:
    """One page, newest first: the newest of both books."""
    people: list[int] = []
    if query.citizen_id is not None:
        people = _person(connection, query.citizen_id)
        if not people:
            return ()
    rows: list[AuditRow] = []
    if query.kind != AuditKind.CHANGED:
        rows += [_look(Access(**row)) for row in _read(connection, t.access, query, people)]
    if query.kind in {None, AuditKind.CHANGED}:
        roles = {row.name: row.roles for row in connection.execute(select(t.account))}
        found = _read(connection, t.journal, query, people)
        rows += [_act(JournalEntry(**row), roles) for row in found]
    return tuple(sorted(rows, key=lambda row: row.key, reverse=True)[: query.limit])


def _person(connection: Connection, citizen_id: int) -> list[int]:
    """Every record of the same person; on a server an auditor reads none of them."""
    if not masked(connection):
        return same_person(connection, citizen_id)
    return list(connection.scalars(select(func.guard.person(citizen_id))))


def _read(
    connection: Connection, table: Table, query: AuditQuery, people: Sequence[int]
) -> list[dict[str, Any]]:
    statement = (
        select(table)
        .where(*_filters(table, query, people))
        .order_by(table.c.at.desc(), table.c.id.desc())
        .limit(query.limit)
    )
    return [dict(row._mapping) for row in connection.execute(statement)]


def _filters(table: Table, query: AuditQuery, people: Sequence[int]) -> list[ColumnElement[bool]]:
    c = table.c
    where: list[ColumnElement[bool]] = []
    if table is t.journal:
        where.append(c.act.not_in(UNHEARD))
    if query.actor:
        where.append(c.actor == query.actor)
    if query.since is not None:
        where.append(c.at >= query.since)
    if query.until is not None:
        where.append(c.at < query.until)
    if query.kind is not None and table is t.access:
        where.append(c.kind == AccessKind(query.kind.value))
    if query.citizen_id is not None:
        where.append(_about(table, people))
    if query.before is not None:
        where.append(_before(table, query))
    return where


def _about(table: Table, people: Sequence[int]) -> ColumnElement[bool]:
    """What is about the citizen, about one of their calls, or found them among others."""
    c = table.c
    calls = select(t.call.c.id).where(t.call.c.citizen_id.in_(people))
    hidden = select(func.guard.calls_of(cast(list(people), ARRAY(BigInteger))))
    told = Either(c.call_id.in_(calls), c.call_id.in_(hidden))
    either: list[ColumnElement[bool]] = [c.citizen_id.in_(people), told]
    if table is t.access:
        # Found in another's call, it is a look at whoever was found, and not at its citizen.
        either[1] = and_(either[1], c.kind.not_in(UNTOLD))
        stored = type_coerce(c.detail, Text)
        named = [stored.like(f"% {number} %") for number in people]
        either.append(and_(c.kind.in_(UNTOLD), or_(*named)))
    return or_(*either)


def _before(table: Table, query: AuditQuery) -> ColumnElement[bool]:
    key = query.before
    if key is None:
        raise ValueError("there is no page before the first")
    c, look = table.c, table is t.access
    same = c.id < key.id if look == key.look else (c.id > 0 if key.look else c.id < 0)
    return or_(c.at < key.at, and_(c.at == key.at, same))


def _look(look: Access) -> AuditRow:
    return AuditRow(
        kind=AuditKind(look.kind.value),
        at=look.at,
        actor=look.actor,
        role=look.role,
        workstation=look.workstation,
        call_id=look.call_id,
        citizen_id=look.citizen_id,
        look=look,
    )


def _act(act: JournalEntry, roles: dict[str, Any]) -> AuditRow:
    return AuditRow(
        kind=AuditKind.CHANGED,
        at=act.at,
        actor=act.actor,
        role=next(iter(roles.get(act.actor, ())), None),
        workstation=act.workstation,
        call_id=act.call_id,
        citizen_id=act.citizen_id,
        act=act,
    )
