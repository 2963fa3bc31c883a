"""Who calls, how often before, what was agreed and what goes on: looked up whenever a call is
opened. Two statements, whatever there is to be told: on a server it is the round trips that take
the time, and on a file the making of statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection

from console.domain import repeat_callers as rules
from console.domain.citizen import Citizen
from console.domain.efforts import Ongoing, going_on
from console.domain.intake import Call
from console.domain.phones import SharedPhone
from console.domain.plan import Plan
from console.domain.repeat_callers import Definition
from console.services.views import HistoryRow, RepeatView
from db import tables as t
from db.finding import masked
from db.types import EPOCH, MICROSECOND
from db.views import history, repeats, verdicts
from db.views.together import Answers, Question, Together, records

PREVIOUS = 5
"""Earlier calls shown beside a call."""
OF_CALL = select(t.call.c.citizen_id).where(t.call.c.id == repeats.CALL).scalar_subquery()


@dataclass(frozen=True, kw_only=True)
class Caller:
    """people: every record of the citizen, the one that stands first."""

    people: tuple[Citizen, ...]
    repeat: RepeatView
    shared_phone: SharedPhone | None
    plans: tuple[Plan, ...]
    ongoing: tuple[Ongoing, ...]


def questions() -> dict[str, Question]:
    """What must be known before the rest can be asked for."""
    return {
        "people": repeats.nearest(OF_CALL),
        "definition": repeats.DEFINITION,
    }


FIRST = Together(**questions())


def caller(connection: Connection, call: Call, first: Answers | None = None) -> Caller:
    """first: the answers to `questions`; asked for if left out."""
    if first is None:
        first = FIRST.ask(connection, call=call.id)
    people = repeats.whole(connection, call.citizen_id, first["people"])
    chosen = rules.read(next((row.value for row in first["definition"]), None))
    group = [citizen.id for citizen in people]
    answers = _ask(connection, call, people, chosen)
    counted = repeats.told_by(
        chosen,
        call,
        people,
        _ago(call, answers["seen"]),
        _ago(call, answers.get("near", ())),
        met_as_child=bool(answers.get("child")),
    )
    handoffs = answers.get("earlier", ())
    last, concerns = verdicts.concerning(connection, call, group, handoffs)
    return Caller(
        people=people,
        repeat=RepeatView(
            definition=chosen,
            counts=counted.person,
            address=counted.address,
            parts=counted.parts,
            trend=counted.trend(),
            previous=tuple(records(HistoryRow, answers.get("previous", ()))),
            last_handoff=last,
            concerns=concerns,
        ),
        shared_phone=next(iter(records(SharedPhone, answers["shared_phone"])), None),
        plans=tuple(records(Plan, answers.get("plans", ()))),
        ongoing=tuple(_going_on(call, answers)),
    )


def _ask(
    connection: Connection, call: Call, people: Sequence[Citizen], chosen: Definition
) -> Answers:
    group = [citizen.id for citizen in people]
    windows = chosen.address_windows
    hidden = masked(connection)
    address = repeats.address_of(call, people) if windows else ""
    back = timedelta(days=max(windows, default=0))
    asked = {
        "call": call.id,
        "at": call.received_at,
        "since": call.received_at - timedelta(days=repeats.longest(chosen)),
        "phone": call.caller_phone,
    }
    if group:
        asked |= {"group": group} if len(group) > 1 else {"person": group[0]}
    near = bool(windows) and (hidden or bool(address))
    if near and hidden:
        asked["back"] = back // MICROSECOND
    elif near:
        asked |= {"near_since": call.received_at - back, "address": address}
        asked["municipality"] = call.municipality
    by_phone = hidden or bool(call.caller_phone)
    child = hidden and bool(chosen.child)
    return _rest(repeats.records(group), by_phone, near, child).ask(connection, **asked)


@lru_cache
def _rest(people: int, by_phone: bool, near: bool, child: bool) -> Together:
    phone = t.shared_phone.c.phone == repeats.PHONE
    found: dict[str, Question] = {
        "seen": repeats.calls(people, by_phone=by_phone),
        "shared_phone": select(*t.recorded(t.shared_phone)).where(phone),
    }
    if near:
        found["near"] = repeats.CALLS_AT_ADDRESS
    if child:
        found["child"] = repeats.MET_AS_CHILD
    if people or by_phone:
        numbers = repeats.earlier_calls(people, PREVIOUS, by_phone=by_phone)
        found["previous"] = history.among_these(numbers)
        found["earlier"] = verdicts.earlier(people, numbers)
    if people:
        found |= _of_citizen(people)
    return Together(**found)


def _of_citizen(people: int) -> dict[str, Question]:
    """What was agreed, and what goes on, as far as `going_on` looks: on a server every hidden
    column that is asked for has to be judged."""
    h, e, p, a = t.handoff.c, t.effort.c, t.plan.c, t.assignment.c
    plans = select(*t.recorded(t.plan)).where(repeats.of_person(p.citizen_id, people))
    handoffs = select(
        *(h.id, h.call_id, h.state, h.service, h.owner, h.accepted_by),
        *(h.accepted_at, h.requested_at, h.created_at),
    ).where(repeats.of_person(h.citizen_id, people), h.ended_at.is_(None))
    visits = (
        select(a.call_id, a.assigned_at, t.unit.c.call_sign)
        .join(t.call, t.call.c.id == a.call_id)
        .join(t.unit, t.unit.c.id == a.unit_id)
        .where(
            repeats.of_person(t.call.c.citizen_id, people),
            t.call.c.closed_at.is_(None),
            a.cleared_at.is_(None),
        )
    )
    efforts = select(e.id, e.kind, e.owner, e.since).where(
        repeats.of_person(e.citizen_id, people), e.ended_at.is_(None)
    )
    return {
        "plans": plans.order_by(p.id.desc()),
        "handoffs": handoffs.order_by(h.id),
        "visits": visits.order_by(a.id),
        "efforts": efforts.order_by(e.id),
    }


def _going_on(call: Call, answers: Answers) -> list[Ongoing]:
    visits = [(row, row.call_sign) for row in answers.get("visits", ())]
    return going_on(call, answers.get("handoffs", ()), visits, answers.get("efforts", ()))


def _ago(call: Call, rows: Sequence[Any]) -> repeats.Seen:
    now = (call.received_at - EPOCH) // MICROSECOND
    return [(now - row.at, row.on_behalf) for row in rows]
