"""Finding a citizen by what one has: a number, a birth date, a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, column, func, select, table, text
from sqlalchemy.engine import Connection

from console.domain.citizen import Citizen, parse_cpr
from console.domain.errors import Refusal
from console.domain.intake import Call
from console.domain.likeness import Likeness, birth_dates_like, likeness
from console.domain.phones import SharedPhone, normalize
from console.services.citizen_view import CitizenHit, KnownAs
from db import tables as t
from db.finding import found_citizens, masked
from db.repositories import Records
from db.search import alike_lexemes, match_lexemes, matches, names_alike
from db.views.repeats import same_person

OFFERED, SIMILAR = 10, 3
"""At most so many at a call, and so many while a new record is written."""
COMPARED = 500
"""Names compared one by one, those that share most beginnings first."""

NAMED = table("citizen_text", column("rowid"))


def search(connection: Connection, words: str, limit: int) -> list[CitizenHit]:
    """Whichever the text looks like; a text that may be several things is tried as all of them."""
    words = words.strip()
    if not words:
        return []
    found: list[tuple[int, str]] = []
    compact = re.sub(r"[\s.\-]", "", words)
    if re.fullmatch(r"\d{4,10}|\d{6}[0-9A-Za-z]{1,4}", compact):
        found += _tag("cpr", _by_cpr(connection, compact.upper(), limit))
    if re.fullmatch(r"\+?\d{4,15}", compact):
        found += _tag("phone", _by_phone(connection, compact, limit))
    for day in _dates(words):
        found += _tag("birth_date", _born(connection, day, limit))
    if not found or not compact.isdigit():
        found += _tag("name", _by_name(connection, words, limit))
    return _hits(connection, found, limit)


def candidates(connection: Connection, call_id: int) -> list[CitizenHit]:
    """Whom the call may be about: its number first, then its caller's name. Offered, never made.

    A number that many people call from tells little: those who are alike by name come first.
    """
    call = Records(connection, t.call, Call).get(call_id)
    alike = _alike(connection, call.caller_name, None)
    by_name = _tag("like", alike)
    if len(call.caller_name) > 2:
        by_name += _tag("name", _by_name(connection, call.caller_name, OFFERED))
    shared, callers = _callers(connection, call)
    if not callers:
        return _hits(connection, by_name, OFFERED, alike)
    by_phone = _tag("shared_phone" if shared else "phone", callers)
    if shared:
        both = [(number, by) for number, by in by_phone if number in alike]
        return _hits(connection, both + by_name + by_phone, OFFERED, alike)
    return _hits(connection, by_phone + by_name, OFFERED, alike)


def _callers(connection: Connection, call: Call) -> tuple[bool, list[int | None]]:
    """Whether many people call from its number; whose it is, then who called from it before."""
    if masked(connection):
        of_call = {"call": call.id}
        shared = bool(connection.scalar(text("SELECT guard.is_shared(:call)"), of_call))
        return shared, list(connection.scalars(text("SELECT guard.callers(:call)"), of_call))
    phone = call.caller_phone
    if not phone:
        return False, []
    earlier = connection.scalars(
        select(t.call.c.citizen_id)
        .where(t.call.c.caller_phone == phone, t.call.c.citizen_id.is_not(None))
        .order_by(t.call.c.received_at.desc())
        .limit(20)
    )
    found = [*_by_phone(connection, phone, OFFERED), *earlier]
    return phone_shared(connection, phone) is not None, found


def phone_shared(connection: Connection, phone: str) -> SharedPhone | None:
    """What the number is marked as, if many people call from it."""
    return Records(connection, t.shared_phone, SharedPhone).one(phone=phone) if phone else None


def similar(connection: Connection, known: KnownAs) -> list[CitizenHit]:
    """Whom a new record may be a second record of: surely by CPR number, else most alike first."""
    cpr = None
    with suppress(Refusal):  # Half a number is one that is still being typed.
        cpr = parse_cpr(known.cpr)
    same = _same_cpr(connection, cpr.value) if cpr is not None else []
    born = known.birth_date or (cpr.birth_date if cpr is not None else None)
    alike = _alike(connection, known.name, born)
    return _hits(connection, _tag("same_cpr", same) + _tag("like", alike), SIMILAR, alike)


def _alike(connection: Connection, name: str, born: date | None) -> dict[int, Likeness]:
    """Records like this, the most alike first. Both ways to them go through an index."""
    rows = _near(connection, name, born)
    found = {row.id: likeness(name, born, row.name, row.birth_date) for row in rows}
    alike = [(number, one) for number, one in found.items() if one is not None]
    return dict(sorted(alike, key=lambda hit: hit[1].rank, reverse=True)[:OFFERED])


def _near(connection: Connection, name: str, born: date | None) -> Sequence[Any]:
    """Who may be alike, with what they are compared by."""
    dates = list(birth_dates_like(born)) if born is not None else []
    if masked(connection):
        sought = {"sought": alike_lexemes(name), "born": dates}
        ask = text("SELECT id, name, birth_date FROM guard.alike(:sought, CAST(:born AS date[]))")
        return connection.execute(ask, sought).all() if sought["sought"] or dates else ()
    c = t.citizen.c
    near = select(c.id, c.name, c.birth_date)
    rows = list(connection.execute(near.where(c.id.in_(names_alike(connection, name, COMPARED)))))
    if dates:
        rows += connection.execute(near.where(c.birth_date.in_(dates)))
    return rows


def _tag(by: str, ids: Iterable[int | None]) -> list[tuple[int, str]]:
    return [(i, by) for i in ids if i is not None]


def _ids(connection: Connection, where: ColumnElement[bool], limit: int) -> Sequence[int]:
    return connection.scalars(
        select(t.citizen.c.id).where(where).order_by(t.citizen.c.id.desc()).limit(limit)
    ).all()


def _same_cpr(connection: Connection, cpr: str) -> Sequence[int]:
    if masked(connection):
        return found_citizens(connection, "cpr_is", cpr, 1)
    return _ids(connection, t.citizen.c.cpr == cpr, 1)


def _born(connection: Connection, day: date, limit: int) -> Sequence[int]:
    if masked(connection):
        return found_citizens(connection, "birth_date", day.isoformat(), limit)
    return _ids(connection, t.citizen.c.birth_date == day, limit)


def _by_cpr(connection: Connection, start: str, limit: int) -> Sequence[int]:
    if masked(connection):
        return found_citizens(connection, "cpr", start, limit)
    c = t.citizen.c
    return _ids(connection, (c.cpr >= start) & (c.cpr < f"{start}\uffff"), limit)


def _by_phone(connection: Connection, number: str, limit: int) -> Sequence[int]:
    whole = normalize(number)
    start = whole if whole.startswith("+") else f"+45{whole}"
    if masked(connection):
        return found_citizens(connection, "phone", start, limit)
    c = t.citizen_phone.c
    return connection.scalars(
        select(c.citizen_id)
        .where(c.phone >= start, c.phone < f"{start}\uffff")
        .order_by(c.phone, c.citizen_id)
        .limit(limit)
    ).all()


def _by_name(connection: Connection, words: str, limit: int) -> Sequence[int]:
    if masked(connection):
        sought = match_lexemes(words)
        return found_citizens(connection, "name", sought, limit) if sought else []
    match = matches("citizen_text", words)
    if match is None:
        return []
    found = select(NAMED.c.rowid).where(match).order_by(NAMED.c.rowid.desc()).limit(limit)
    return connection.scalars(found).all()


def _dates(words: str) -> list[date]:
    """Birth dates the text may mean: 01.02.1955, 010255, 1955-02-01."""
    found = re.fullmatch(r"(\d{1,2})[.\-/ ]?(\d{1,2})[.\-/ ]?(\d{4}|\d{2})", words)
    iso = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", words)
    days: list[tuple[int, int, int]] = []
    if iso:
        days.append((int(iso[1]), int(iso[2]), int(iso[3])))
    elif found and len(found[3]) == 4:
        days.append((int(found[3]), int(found[2]), int(found[1])))
    elif found:
        days += [(c + int(found[3]), int(found[2]), int(found[1])) for c in (1900, 2000)]
    return [day for y, m, d in days if (day := _date(y, m, d))]


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _hits(
    connection: Connection,
    found: Iterable[tuple[int, str]],
    limit: int,
    alike: Mapping[int, Likeness] = MappingProxyType({}),
) -> list[CitizenHit]:
    """Living records, each once, with how often they called. A merged one leads to its keeper."""
    hits: dict[int, CitizenHit] = {}
    people = Records(connection, t.citizen, Citizen)
    for citizen_id, by in found:
        if len(hits) >= limit:
            break
        group = same_person(connection, citizen_id)
        if group[0] in hits:
            continue
        calls, last = connection.execute(
            select(func.count(), func.max(t.call.c.received_at)).where(
                t.call.c.citizen_id.in_(group)
            )
        ).one()
        hits[group[0]] = CitizenHit(
            citizen=people.get(group[0]),
            by=by,
            calls=calls,
            last_call=last,
            likeness=alike.get(citizen_id),
        )
    return list(hits.values())
