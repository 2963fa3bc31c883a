"""The history: never read whole, always by page, newest first, filtered and sorted by storage."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ARRAY,
    CTE,
    Column,
    ColumnElement,
    Date,
    Integer,
    Select,
    String,
    Text,
    and_,
    any_,
    cast,
    column,
    func,
    literal,
    literal_column,
    select,
    table,
)
from sqlalchemy.engine import Connection

from console.services.views import HistoryQuery, HistoryRow
from db import tables as t
from db.finding import masked
from db.search import match_lexemes, match_words
from db.types import Key
from db.views import repeats
from db.views.asked import Asked, given
from db.views.together import among

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
CALL_TEXT = table("call_text", column("rowid", Key))
PLACED = t.municipality.c.code == t.call.c.municipality
ROWS = select(*COLUMNS).select_from(t.call.outerjoin(t.municipality, PLACED))
MATCHES = select(*COLUMNS).select_from(
    CALL_TEXT.join(t.call, t.call.c.id == CALL_TEXT.c.rowid).outerjoin(t.municipality, PLACED)
)
MOST_DIGITS = 9
"""A longer number is no call's."""


def _same(column: Column[Any]) -> ColumnElement[bool]:
    return column == given(column.name, column.type)


C = t.call.c
_LISTED = literal("% ", Text()) + given("category", Text()) + literal(" %", Text())
FILTERS: Mapping[str, ColumnElement[bool]] = {
    "municipality": _same(C.municipality),
    "category": C.categories.op("LIKE", is_comparison=True)(_LISTED),
    "disposition": _same(C.disposition),
    "people": among(C.citizen_id, "people"),
    "received_from": C.received_at >= given("received_from", Key),
    "received_to": C.received_at < given("received_to", Key),
    "match": literal_column("call_text").op("MATCH")(given("match", Text())),
    "id": _same(C.id),
    "due": and_(C.follow_up_on.is_not(None), C.follow_up_on <= given("due", Date())),
}
"""What a page may be asked by, under the name of the value."""
PAGES: Mapping[str, Callable[[ColumnElement[int]], ColumnElement[bool]]] = {
    "before": lambda number: number < given("before", Key),
    "other_than": lambda number: number != given("other_than", Key),
}
"""The same of the call's number, wherever it is found."""


def page(connection: Connection, query: HistoryQuery) -> tuple[HistoryRow, ...]:
    """One page. The words are matched by the full-text index, everything else by columns."""
    asked = _filters(connection, query)
    words = query.text.strip()
    if not words:
        return _rows(connection, query.limit, **asked, before=query.before)
    match = match_lexemes(words) if masked(connection) else match_words(words)
    if not match:
        return ()
    if not words.isdecimal() or len(words) > MOST_DIGITS:
        return _matching(connection, query.limit, match, **asked, before=query.before)
    # The call of that number stands first on the first page, and on no page again.
    number = int(words)
    before = {"other_than": number, "before": query.before}
    others = _matching(connection, query.limit, match, **asked, **before)
    if query.before is not None:
        return others
    return (_rows(connection, 1, **asked, id=number) + others)[: query.limit]


def _filters(connection: Connection, query: HistoryQuery) -> dict[str, Any]:
    """Under the names of `FILTERS`; nothing of what is not asked by."""
    people = None
    if query.citizen_id is not None:
        people = repeats.same_person(connection, query.citizen_id)
    return {
        "municipality": query.municipality,
        "category": query.category and query.category.value,
        "disposition": query.disposition and query.disposition.value,
        "people": people,
        "received_from": query.received_from,
        "received_to": query.received_to,
    }


def _matching(
    connection: Connection, limit: int, match: str, **asked: Any
) -> tuple[HistoryRow, ...]:
    """By rowid and not by rank: a rank would read every match before it shows the first."""
    if not masked(connection):
        return _rows(connection, limit, match=match, **asked)
    told = {"other_than": None, **asked, "match": match}
    found: tuple[HistoryRow, ...] = ()
    while len(found) < limit:
        most = min(AT_ONCE, limit - len(found))
        more = FOUND.ask(connection, **told, most=most)
        found += more
        if len(more) < most:
            break
        told["before"] = found[-1].id
    return found


AT_ONCE = 50
"""A server that looks for words itself finds no more calls than these at a time, and keeps a record
of each time."""


def _found() -> Select[Any]:
    numbers = select(
        func.guard.find_calls(
            given("match", Text()),
            given("before", Key),
            given("municipality", String()),
            given("category", Text()),
            given("disposition", String()),
            cast(func.string_to_array(given("people", Text()), ","), ARRAY(Key)),
            given("received_from", Key),
            given("received_to", Key),
            given("other_than", Key),
            given("most", Integer()),
        )
    )
    # As an array the numbers are found once, and each row by its number.
    found = ROWS.where(C.id == any_(func.array(numbers.scalar_subquery())))
    return found.order_by(C.id.desc())


FOUND = Asked(HistoryRow, _found())


def follow_ups_due(connection: Connection, until: date) -> tuple[HistoryRow, ...]:
    return _rows(connection, 200, due=until.isoformat())


def _rows(connection: Connection, limit: int, **asked: Any) -> tuple[HistoryRow, ...]:
    """Newest first, which is the highest number first."""
    told = {name: value for name, value in asked.items() if value is not None}
    return _page(tuple(told), limit).ask(connection, **told)


@lru_cache(maxsize=64)
def _page(asked: tuple[str, ...], limit: int) -> Asked[HistoryRow]:
    """The limit is in writing: a server that is not told how few are wanted plans anew each
    time."""
    statement, number = (MATCHES, CALL_TEXT.c.rowid) if "match" in asked else (ROWS, C.id)
    where = [FILTERS[name] if name in FILTERS else PAGES[name](number) for name in asked]
    found = statement.where(*where).order_by(number.desc()).limit(literal_column(str(limit)))
    return Asked(HistoryRow, found)


def among_these(calls: CTE) -> Select[Any]:
    return ROWS.where(C.id.in_(select(calls.c.id))).order_by(C.id.desc())
