"""One call with everything the call panel shows."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, select
from sqlalchemy.engine import Connection

from console.domain import progress
from console.domain.assignment import Assignment
from console.domain.citizen import Citizen
from console.domain.consent import Consent, LegalGround
from console.domain.followup import FollowUp
from console.domain.handoff import Handoff
from console.domain.intake import Call
from console.domain.notes import Note
from console.domain.plan import Plan, current
from console.domain.scene import Need
from console.services.handlers.efforts import ongoing
from console.services.ports import JournalEntry
from console.services.views import CallView, RepeatView
from db import tables as t
from db.repositories import Records
from db.unit_of_work import SqlUnitOfWork
from db.views import board, directory, history, queue, repeats, verdicts
from db.views.citizens import phone_shared
from db.views.repeats import person

PREVIOUS = 5
"""Earlier calls shown beside a call."""
PLANS = (
    select(t.plan)
    .where(t.plan.c.citizen_id.in_(bindparam("group", expanding=True)))
    .order_by(t.plan.c.id.desc())
)


def call_view(connection: Connection, call_id: int) -> CallView:
    call = Records(connection, t.call, Call).get(call_id)
    people, repeat = caller(connection, call)
    assignments = Records(connection, t.assignment, Assignment).find(call_id=call_id)
    facts = queue.facts_of(connection, call_id)
    plans = plans_of(connection, people)
    handoffs = Records(connection, t.handoff, Handoff).find(call_id=call_id)
    group = [citizen.id for citizen in people]
    on_it = [a.unit_id for a in assignments if a.cleared_at is None]
    return CallView(
        call=call,
        shared_phone=phone_shared(connection, call.caller_phone),
        citizen=people[0] if people else None,
        absorbed=people[1:],
        consents=tuple(Records(connection, t.consent, Consent).find(call_id=call_id)),
        grounds=tuple(Records(connection, t.legal_ground, LegalGround).find(call_id=call_id)),
        assignments=tuple(assignments),
        call_signs=_call_signs(connection, assignments),
        unit_rows=board.units_where(connection, t.unit.c.id.in_(on_it)),
        needs=tuple(Records(connection, t.need, Need).find(call_id=call_id)),
        handoffs=tuple(handoffs),
        first_calls=verdicts.first_calls(connection, call, group, handoffs),
        followups=tuple(Records(connection, t.follow_up, FollowUp).find(call_id=call_id)),
        notes=tuple(Records(connection, t.note, Note).find(call_id=call_id)),
        timeline=tuple(Records(connection, t.journal, JournalEntry).find(call_id=call_id)),
        municipality=directory.municipality(connection, call.municipality)
        if call.municipality
        else None,
        repeat=repeat,
        plan=current(plans),
        plans=plans,
        ongoing=tuple(ongoing(SqlUnitOfWork(connection), call)),
        stages=progress.stages(call, facts),
        stage=progress.current(call, facts),
    )


def plans_of(connection: Connection, people: Sequence[Citizen]) -> tuple[Plan, ...]:
    rows = connection.execute(PLANS, {"group": [citizen.id for citizen in people]})
    return tuple(Plan(**row._mapping) for row in rows)


def _call_signs(connection: Connection, assignments: Sequence[Assignment]) -> dict[int, str]:
    ids = {a.unit_id for a in assignments}
    rows = connection.execute(select(t.unit.c.id, t.unit.c.call_sign).where(t.unit.c.id.in_(ids)))
    return {row.id: row.call_sign for row in rows}


def caller(connection: Connection, call: Call) -> tuple[tuple[Citizen, ...], RepeatView]:
    """The citizen's records, the one that stands first, and what is known of earlier calls."""
    people = person(connection, call.citizen_id) if call.citizen_id else ()
    group = [citizen.id for citizen in people]
    definition = repeats.definition(connection)
    counted = repeats.counted(connection, call, definition, people)
    previous = history.earlier(connection, call, group, PREVIOUS)
    last, concerns = verdicts.earlier(connection, call, group, [row.id for row in previous])
    return people, RepeatView(
        definition=definition,
        counts=counted.person,
        address=counted.address,
        parts=counted.parts,
        trend=counted.trend(),
        previous=previous,
        last_handoff=last,
        concerns=concerns,
    )
