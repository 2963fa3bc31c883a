"""One call with everything the call panel shows: asked for in two statements."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.engine import Connection

from console.domain import progress
from console.domain.assignment import Assignment
from console.domain.consent import Consent, LegalGround
from console.domain.errors import Refusal
from console.domain.followup import FollowUp
from console.domain.handoff import Handoff
from console.domain.intake import Call
from console.domain.notes import Note
from console.domain.plan import current
from console.domain.scene import Need
from console.services.ports import JournalEntry
from console.services.views import CallView, UnitRow
from db import tables as t
from db.views import board, caller, directory, verdicts
from db.views.repeats import CALL
from db.views.together import Question, Together, records

PLACE = select(t.call.c.municipality).where(t.call.c.id == CALL).scalar_subquery()
OF_CALL = (
    *(t.consent, t.legal_ground, t.assignment, t.need, t.handoff, t.follow_up, t.note),
    t.journal,
)
"""Tables of which all that is of the call is shown."""


def _questions() -> dict[str, Question]:
    unit, on = t.unit.c, t.assignment.c
    return {
        "call": select(*t.recorded(t.call)).where(t.call.c.id == CALL),
        "signs": select(unit.id, unit.call_sign)
        .join(t.assignment, on.unit_id == unit.id)
        .where(on.call_id == CALL),
        **{
            table.name: select(*t.recorded(table))
            .where(table.c.call_id == CALL)
            .order_by(table.c.id)
            for table in OF_CALL
        },
        **caller.questions(),
        **directory.questions(PLACE),
    }


ASKED = Together(**_questions())


def call_view(connection: Connection, call_id: int) -> CallView:
    told = ASKED.ask(connection, call=call_id)
    if not told["call"]:
        raise Refusal("not_found", kind="call", id=call_id)
    (call,) = records(Call, told["call"])
    known = caller.caller(connection, call, told)
    people = known.people
    consents = records(Consent, told["consent"])
    grounds = records(LegalGround, told["legal_ground"])
    assignments = records(Assignment, told["assignment"])
    handoffs = records(Handoff, told["handoff"])
    facts = progress.facts_of((*consents, *grounds), assignments, handoffs)
    group = [citizen.id for citizen in people]
    return CallView(
        call=call,
        shared_phone=known.shared_phone,
        citizen=people[0] if people else None,
        absorbed=people[1:],
        consents=tuple(consents),
        grounds=tuple(grounds),
        assignments=tuple(assignments),
        call_signs={row.id: row.call_sign for row in told["signs"]},
        unit_rows=_units_on_it(connection, assignments),
        needs=tuple(records(Need, told["need"])),
        handoffs=tuple(handoffs),
        first_calls=verdicts.first_calls(connection, call, group, handoffs),
        followups=tuple(records(FollowUp, told["follow_up"])),
        notes=tuple(records(Note, told["note"])),
        timeline=tuple(records(JournalEntry, told["journal"])),
        municipality=directory.found_in(told),
        repeat=known.repeat,
        plan=current(known.plans),
        plans=known.plans,
        ongoing=known.ongoing,
        stages=progress.stages(call, facts),
        stage=progress.current(call, facts),
    )


def _units_on_it(connection: Connection, assignments: list[Assignment]) -> tuple[UnitRow, ...]:
    on_it = [a.unit_id for a in assignments if a.cleared_at is None]
    return board.units_where(connection, t.unit.c.id.in_(on_it)) if on_it else ()
