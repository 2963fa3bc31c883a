"""The history: never read whole, always by page, newest first, filtered and sorted by storage."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
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
from db.finding import masked
from db.search import match_lexemes, matches
from db.types import EPOCH, MICROSECOND, Key
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
    if not query.text.strip():
        return _filtered(connection, query)
    match = _found(query.text) if masked(connection) else matches("call_text", query.text)
    if match is None:
        return ()
    number = query.text.strip()
    if not number.isdecimal() or len(number) > MOST_DIGITS:
        return _matching(connection, match, query)
    # The call of that number stands first on the first page, and on no page again.
    others = _matching(connection, match, query, other_than=int(number))
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


def _found(words: str) -> TextClause | None:
    """The server looks for these words itself: see `_numbers`."""
    match = match_lexemes(words)
    return text(":match").bindparams(match=match) if match else None


def _matching(
    connection: Connection, match: TextClause, query: HistoryQuery, other_than: int | None = None
) -> tuple[HistoryRow, ...]:
    """By rowid and not by rank: a rank would read every match before it shows the first."""
    if masked(connection):
        numbers = _numbers(connection, query, other_than)
        return rows_where(connection, [t.call.c.id.in_(numbers)], query.limit)
    where = _filters(connection, query)
    if other_than is not None:
        where.append(t.call.c.id != other_than)
    if query.before is not None:
        where.append(CALL_TEXT.c.rowid < query.before)
    statement = (
        MATCHES.where(match, *where).order_by(CALL_TEXT.c.rowid.desc()).limit(_number(query.limit))
    )
    return _rows(connection, statement)


FIND = text(
    "SELECT guard.find_calls(:match, :before, :municipality, :category, :disposition, "
    "CAST(:people AS bigint[]), :since, :until, :other_than, :most)"
)
AT_ONCE = 50
"""A server tells no more numbers than these at a time, and keeps a record of each time."""


def _numbers(connection: Connection, query: HistoryQuery, other_than: int | None) -> list[int]:
    """The calls in which the words are, as far as the page goes."""
    person = None
    if query.citizen_id is not None:
        person = repeats.same_person(connection, query.citizen_id)
    asked: dict[str, Any] = {
        "match": match_lexemes(query.text),
        "municipality": query.municipality,
        "category": query.category and query.category.value,
        "disposition": query.disposition and query.disposition.value,
        "people": person,
        "since": _moment(query.received_from),
        "until": _moment(query.received_to),
        "other_than": other_than,
        "before": query.before,
    }
    found: list[int] = []
    while len(found) < query.limit:
        most = min(AT_ONCE, query.limit - len(found))
        more = connection.scalars(FIND, {**asked, "most": most}).all()
        found += more
        if len(more) < most:
            break
        asked["before"] = found[-1]
    return found


def _moment(at: datetime | None) -> int | None:
    return None if at is None else (at - EPOCH) // MICROSECOND


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
    by_phone = repeats.has_phone(connection, call)
    if not group and not by_phone:
        return ()
    statement = _earlier(repeats.records(group), by_phone)
    return _rows(connection, statement, repeats.about(call, group) | {"limit": limit})


def follow_ups_due(connection: Connection, until: date) -> tuple[HistoryRow, ...]:
    due = t.call.c.follow_up_on
    return rows_where(connection, [due.is_not(None), due <= until], 200)


def _rows(
    connection: Connection, statement: Select[Any], values: dict[str, Any] | None = None
) -> tuple[HistoryRow, ...]:
    rows = connection.execute(statement, values).all()
    return tuple(HistoryRow(**dict(zip(NAMES, row, strict=True))) for row in rows)
