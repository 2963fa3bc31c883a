"""The history: never read whole, always by page, newest first, filtered and sorted by storage."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    TextClause,
    bindparam,
    column,
    func,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.engine import Connection

from console.domain.intake import Call
from console.services.views import HistoryQuery, HistoryRow
from db import tables as t
from db.search import matches
from db.types import Key
from db.views import repeats

COLUMNS = (
    t.call.c.id,
    t.call.c.received_at,
    t.call.c.state,
    t.call.c.disposition,
    t.call.c.source,
    t.call.c.on_behalf,
    t.call.c.municipality,
    t.call.c.categories,
    t.call.c.caller_name,
    t.call.c.caller_phone,
    t.call.c.location,
    t.call.c.narrative,
    t.call.c.citizen_id,
    t.call.c.claimed_by,
    func.coalesce(t.municipality.c.name, "").label("municipality_name"),
)
NAMES = tuple(column.key for column in COLUMNS)
MOST_DIGITS = 9
"""A longer number is no call's."""
CALL_TEXT = table("call_text", column("rowid", Key))
PLACED = t.municipality.c.code == t.call.c.municipality
ROWS = select(*COLUMNS).select_from(t.call.outerjoin(t.municipality, PLACED))
MATCHES = select(*COLUMNS).select_from(
    CALL_TEXT.join(t.call, t.call.c.id == CALL_TEXT.c.rowid).outerjoin(t.municipality, PLACED)
)


def page(connection: Connection, query: HistoryQuery) -> tuple[HistoryRow, ...]:
    """One page. The words are matched by the full-text index, everything else by columns."""
    match = matches(connection, "call_text", query.text)
    if match is None:
        return () if query.text.strip() else _filtered(connection, query)
    number = query.text.strip()
    if not number.isdecimal() or len(number) > MOST_DIGITS:
        return _matching(connection, match, query)
    # The call of that number stands first on the first page, and on no page again.
    others = _matching(connection, match, query, t.call.c.id != int(number))
    if query.before is not None:
        return others
    where = [t.call.c.id == int(number), *_filters(connection, query)]
    return (rows_where(connection, where, 1) + others)[: query.limit]


def _filters(connection: Connection, query: HistoryQuery) -> list[ColumnElement[bool]]:
    c = t.call.c
    where: list[ColumnElement[bool]] = []
    if query.municipality is not None:
        where.append(c.municipality == query.municipality)
    if query.category is not None:
        where.append(
            c.categories.op("LIKE", is_comparison=True)(
                text("'% ' || :the_category || ' %'").bindparams(the_category=query.category.value)
            )
        )
    if query.disposition is not None:
        where.append(c.disposition == query.disposition)
    if query.citizen_id is not None:
        where.append(c.citizen_id.in_(repeats.same_person(connection, query.citizen_id)))
    if query.received_from is not None:
        where.append(c.received_at >= query.received_from)
    if query.received_to is not None:
        where.append(c.received_at < query.received_to)
    return where


def _filtered(connection: Connection, query: HistoryQuery) -> tuple[HistoryRow, ...]:
    where = _filters(connection, query)
    if query.before is not None:
        where.append(t.call.c.id < query.before)
    return rows_where(connection, where, query.limit)


def _matching(
    connection: Connection, match: TextClause, query: HistoryQuery, *more: ColumnElement[bool]
) -> tuple[HistoryRow, ...]:
    """By rowid and not by rank: a rank would read every match before it shows the first."""
    where = [*more, *_filters(connection, query)]
    if query.before is not None:
        where.append(CALL_TEXT.c.rowid < query.before)
    statement = (
        MATCHES.where(match, *where).order_by(CALL_TEXT.c.rowid.desc()).limit(_number(query.limit))
    )
    return _rows(connection, statement)


def rows_where(
    connection: Connection, where: Sequence[ColumnElement[bool]], limit: int
) -> tuple[HistoryRow, ...]:
    """Newest first, which is the highest number first."""
    statement = ROWS.where(*where).order_by(t.call.c.id.desc()).limit(_number(limit))
    return _rows(connection, statement)


def _number(limit: int) -> ColumnElement[int]:
    """In writing: a server that is not told how few are wanted plans anew each time."""
    return literal_column(str(limit))


@lru_cache
def _earlier(records: int, by_phone: bool) -> Select[Any]:
    numbers = repeats.earlier_calls(records, by_phone)
    newest_first = ROWS.where(t.call.c.id.in_(numbers)).order_by(t.call.c.id.desc())
    return newest_first.limit(bindparam("limit"))


def earlier(
    connection: Connection, call: Call, group: list[int], limit: int
) -> tuple[HistoryRow, ...]:
    """The same caller's latest calls before this one, newest first; `group`: see `same_person`."""
    if not group and not call.caller_phone:
        return ()
    statement = _earlier(repeats.records(group), bool(call.caller_phone))
    return _rows(connection, statement, repeats.about(call, group) | {"limit": limit})


def follow_ups_due(connection: Connection, until: date) -> tuple[HistoryRow, ...]:
    due = t.call.c.follow_up_on
    return rows_where(connection, [due.is_not(None), due <= until], 200)


def _rows(
    connection: Connection, statement: Select[Any], values: dict[str, Any] | None = None
) -> tuple[HistoryRow, ...]:
    rows = connection.execute(statement, values).all()
    return tuple(HistoryRow(**dict(zip(NAMES, row, strict=True))) for row in rows)
