"""Facts for the effect: every citizen's calls and first handoffs, set by set, never one by one.

What can be told in SQL is: a million calls come as one row for each citizen, of 200,000 handoffs
only the first of each citizen.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import BigInteger, Select, Text, case, cast, exists, func, select, type_coerce
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement

from console.domain.codes import HandoffState
from console.domain.repeat_callers import born_on
from console.services.facts import EffectFact, EffectFacts, Moment
from db import tables as t
from db.views.repeats import DEFINITION, no_duplicate


def _moment(column: ColumnElement[Any]) -> ColumnElement[int]:
    """As it is stored."""
    return type_coerce(column, BigInteger)


def _moments(condition: ColumnElement[bool]) -> ColumnElement[str]:
    """The moments of those calls in one text; None if there are none."""
    at = case((condition, cast(_moment(t.call.c.received_at), Text)))
    return func.aggregate_strings(at, ",")


CALLS = (
    select(
        t.call.c.citizen_id,
        _moments(t.call.c.on_behalf.is_(False)),
        _moments(t.call.c.on_behalf.is_(True)),
    )
    .where(t.call.c.citizen_id.is_not(None), no_duplicate())
    .group_by(t.call.c.citizen_id)
)
"""From the index alone."""

WAS_SENT = (
    t.handoff.c.requested_at.is_not(None),
    t.handoff.c.state != HandoffState.ENTERED_IN_ERROR,
)
FIRST_CALL = select(t.call.c.received_at).order_by(t.call.c.received_at).limit(1)
"""By its index: for min() a server reads all where a view stands before the table."""
LATEST = (
    select(t.call.c.citizen_id, func.max(t.call.c.id).label("id"))
    .where(t.call.c.citizen_id.is_not(None))
    .group_by(t.call.c.citizen_id)
    .subquery()
)
KNOWN = (
    select(
        t.call.c.citizen_id,
        t.citizen.c.birth_date,
        t.citizen.c.cpr,
        func.coalesce(t.call.c.municipality, t.citizen.c.municipality),
        t.call.c.categories,
    )
    .join(LATEST, LATEST.c.id == t.call.c.id)
    .join(t.citizen, t.citizen.c.id == LATEST.c.citizen_id)
    .where(~exists().where(t.handoff.c.citizen_id == LATEST.c.citizen_id, *WAS_SENT))
    .order_by(t.call.c.id)
)
"""Each record's latest call, where no handoff tells more; of merged records the last one speaks."""


def _sent() -> Select[Any]:
    """Of each record the first handoff sent and the first accepted, in the order they were sent."""
    h, c = t.handoff.c, t.call.c
    sent = (
        select(
            h.id,
            h.citizen_id,
            _moment(h.requested_at).label("requested_at"),
            _moment(h.accepted_at).label("accepted_at"),
        )
        .where(h.citizen_id.is_not(None), *WAS_SENT)
        .subquery()
    )
    whose = sent.c.citizen_id
    first = select(
        sent,
        func.min(sent.c.requested_at).over(partition_by=whose).label("first_sent"),
        func.min(sent.c.accepted_at).over(partition_by=whose).label("first_accepted"),
    ).subquery()
    f = first.c
    return (
        select(f.citizen_id, f.requested_at, f.accepted_at, h.warm, h.municipality, c.categories)
        .join(t.handoff, h.id == f.id)
        .join(t.call, c.id == h.call_id)
        .where((f.requested_at == f.first_sent) | (f.accepted_at == f.first_accepted))
        .order_by(f.requested_at, f.id)
    )


SENT = _sent()
ACCEPTED_AT = 1
"""Its place in a row of SENT, after the citizen."""


MERGED_INTO = select(t.citizen.c.merged_into).where(t.citizen.c.merged_into.is_not(None))
MERGED = (
    select(t.citizen.c.id, t.citizen.c.merged_into, t.citizen.c.birth_date, t.citizen.c.cpr)
    .where(t.citizen.c.merged_into.is_not(None) | t.citizen.c.id.in_(MERGED_INTO))
    .order_by(t.citizen.c.merged_into.is_not(None), t.citizen.c.id)
)
"""Every record of those who have several, those that stand first."""


class Standing(dict[int, int]):
    """Each merged record's number to that of the record that stands; any other stands itself.

    born: when those with several records were born, by the first of them that tells.
    """

    def __init__(self) -> None:
        self.born: dict[int, date] = {}

    def __missing__(self, citizen: int) -> int:
        return citizen


def effect_facts(connection: Connection) -> EffectFacts:
    standing = _standing(connection)
    sent, accepted = _handoffs(connection, standing)
    known, born = {}, {}
    for citizen, birth_date, cpr, *told in connection.execute(KNOWN):
        person = standing[citizen]
        if person not in sent:
            known[person] = (None, None, False, *told)
            born[person] = standing.born.get(person) or born_on(birth_date, cpr)
    oneself, on_behalf = _calls(connection, standing)
    return EffectFacts(
        citizens=tuple(
            _fact(
                citizen,
                (oneself.get(citizen, ""), on_behalf.get(citizen, "")),
                sent.get(citizen),
                accepted.get(citizen),
                known.get(citizen),
                born.get(citizen),
            )
            for citizen in sorted({*sent, *known})
        ),
        first_call=connection.scalar(FIRST_CALL),
        definition=connection.scalar(DEFINITION) or "",
    )


def _calls(connection: Connection, standing: Standing) -> tuple[dict[int, str], dict[int, str]]:
    """The moments of each person's own calls and of those on their behalf, as texts."""
    found: tuple[dict[int, str], dict[int, str]] = ({}, {})
    for citizen, *texts in connection.execute(CALLS):
        person = standing[citizen]
        for side, text in zip(found, texts, strict=True):
            if text:
                side[person] = f"{side[person]},{text}" if person in side else text
    return found


def _handoffs(connection: Connection, standing: Standing) -> tuple[dict[int, Any], dict[int, Any]]:
    """Each person's first handoff sent, and the first accepted: the fields of SENT, in order."""
    sent: dict[int, Any] = {}
    accepted: dict[int, Any] = {}
    for citizen, *told in connection.execute(SENT):
        person = standing[citizen]
        sent.setdefault(person, told)
        at = told[ACCEPTED_AT]
        if at is not None and at < accepted.setdefault(person, told)[ACCEPTED_AT]:
            accepted[person] = told
    return sent, accepted


def _standing(connection: Connection) -> Standing:
    rows = connection.execute(MERGED).all()
    into = {row.id: row.merged_into for row in rows if row.merged_into is not None}
    found = Standing()
    for row in rows:
        top = row.id
        while top in into:
            top = into[top]
        found[row.id] = top
        born = born_on(row.birth_date, row.cpr)
        if born is not None:
            found.born.setdefault(top, born)
    return found


def _fact(
    citizen: int,
    calls: tuple[str, str],
    sent: Any,
    accepted: Any,
    known: Any,
    born: date | None,
) -> EffectFact:
    _requested_at, accepted_at, warm, municipality, categories = accepted or sent or known
    return EffectFact(
        citizen_id=citizen,
        oneself=_read(calls[0]),
        on_behalf=_read(calls[1]),
        requested_at=sent[0] if sent else None,
        accepted_at=accepted_at,
        born=born,
        warm=warm and accepted is not None,
        municipality=municipality,
        categories=categories,
    )


def _read(moments: str) -> tuple[Moment, ...]:
    """Earliest first."""
    return tuple(sorted(map(int, moments.split(",")))) if moments else ()
