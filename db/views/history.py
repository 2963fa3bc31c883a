"""The history: never read whole, always by page, newest first, filtered and sorted by storage."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, column, select, table, text
from sqlalchemy.engine import Connection

from console.services.views import HistoryQuery, HistoryRow
from db import tables as t
from db.search import match_words
from db.views.repeats import same_person

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
)
CALL_TEXT = table("call_text", column("rowid"), column("call_text"))


def page(connection: Connection, query: HistoryQuery) -> tuple[HistoryRow, ...]:
    """One page. The words are matched by the full-text index, everything else by columns."""
    match = match_words(query.text)
    number = query.text.strip()
    found: tuple[HistoryRow, ...] = ()
    if number.isdecimal() and len(number) <= 7 and query.before is None:
        found = rows_where(connection, [t.call.c.id == int(number)], 1)
    if query.text.strip() and not match:
        return found
    rest = _matching(connection, match, query) if match else _filtered(connection, query)
    return found + tuple(row for row in rest if row not in found)


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
        where.append(c.citizen_id.in_(same_person(connection, query.citizen_id)))
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


def _matching(connection: Connection, match: str, query: HistoryQuery) -> tuple[HistoryRow, ...]:
    """By rowid and not by rank: a rank would read every match before it shows the first."""
    where = [text("call_text MATCH :match").bindparams(match=match)]
    if query.before is not None:
        where.append(text("call_text.rowid < :before").bindparams(before=query.before))
    statement = (
        select(*COLUMNS, t.municipality.c.name.label("municipality_name"))
        .select_from(
            CALL_TEXT.join(t.call, t.call.c.id == CALL_TEXT.c.rowid).outerjoin(
                t.municipality, t.municipality.c.code == t.call.c.municipality
            )
        )
        .where(*where, *_filters(connection, query))
        .order_by(CALL_TEXT.c.rowid.desc())
        .limit(query.limit)
    )
    return tuple(_row(row) for row in connection.execute(statement))


def rows_where(
    connection: Connection, where: Sequence[ColumnElement[bool]], limit: int
) -> tuple[HistoryRow, ...]:
    """Newest first, which is the highest number first."""
    statement = (
        select(*COLUMNS, t.municipality.c.name.label("municipality_name"))
        .select_from(
            t.call.outerjoin(t.municipality, t.municipality.c.code == t.call.c.municipality)
        )
        .where(*where)
        .order_by(t.call.c.id.desc())
        .limit(limit)
    )
    return tuple(_row(row) for row in connection.execute(statement))


def follow_ups_due(connection: Connection, until: date) -> tuple[HistoryRow, ...]:
    due = t.call.c.follow_up_on
    return rows_where(connection, [due.is_not(None), due <= until], 200)


def _row(row: Any) -> HistoryRow:
    values = dict(row._mapping)
    values["municipality_name"] = values["municipality_name"] or ""
    return HistoryRow(**values)
