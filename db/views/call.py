"""One call with everything the call panel shows."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.engine import Connection

from console.domain import progress
from console.domain.assignment import Assignment
from console.domain.citizen import Citizen
from console.domain.consent import Consent, LegalGround
from console.domain.followup import FollowUp
from console.domain.handoff import Handoff
from console.domain.intake import Call
from console.domain.notes import Note
from console.domain.repeat_callers import is_repeat
from console.domain.scene import Need
from console.services.ports import JournalEntry
from console.services.views import CallView, RepeatView
from db import tables as t
from db.repositories import Records
from db.views import board, directory, history
from db.views.repeats import chosen_definition, counts_for, same_caller, same_person

PREVIOUS = 5
"""Earlier calls shown beside a call."""


def call_view(connection: Connection, call_id: int) -> CallView:
    call = Records(connection, t.call, Call).get(call_id)
    people = Records(connection, t.citizen, Citizen)
    group = same_person(connection, call.citizen_id) if call.citizen_id else []
    assignments = Records(connection, t.assignment, Assignment).find(call_id=call_id)
    facts = board.facts_of(connection, [call_id])[call_id]
    on_it = [a.unit_id for a in assignments if a.cleared_at is None]
    return CallView(
        call=call,
        citizen=people.get(group[0]) if group else None,
        absorbed=tuple(people.get(i) for i in group[1:]),
        consents=tuple(Records(connection, t.consent, Consent).find(call_id=call_id)),
        grounds=tuple(Records(connection, t.legal_ground, LegalGround).find(call_id=call_id)),
        assignments=tuple(assignments),
        call_signs=_call_signs(connection, assignments),
        unit_rows=board.units_where(connection, t.unit.c.id.in_(on_it)),
        needs=tuple(Records(connection, t.need, Need).find(call_id=call_id)),
        handoffs=tuple(Records(connection, t.handoff, Handoff).find(call_id=call_id)),
        followups=tuple(Records(connection, t.follow_up, FollowUp).find(call_id=call_id)),
        notes=tuple(Records(connection, t.note, Note).find(call_id=call_id)),
        timeline=tuple(Records(connection, t.journal, JournalEntry).find(call_id=call_id)),
        municipality=directory.municipality(connection, call.municipality)
        if call.municipality
        else None,
        repeat=_repeat(connection, call, group),
        stages=progress.stages(call, facts),
        stage=progress.current(call, facts),
    )


def _call_signs(connection: Connection, assignments: Sequence[Assignment]) -> dict[int, str]:
    ids = {a.unit_id for a in assignments}
    rows = connection.execute(select(t.unit.c.id, t.unit.c.call_sign).where(t.unit.c.id.in_(ids)))
    return {row.id: row.call_sign for row in rows}


def _repeat(connection: Connection, call: Call, group: list[int]) -> RepeatView:
    """The caller's earlier calls and the last handoff: in view the moment the call is."""
    definition = chosen_definition(connection)
    counts = counts_for(connection, call, group)
    conditions = same_caller(connection, call, group)
    previous = (
        history.rows_where(connection, [or_(*conditions), t.call.c.id != call.id], PREVIOUS)
        if conditions
        else ()
    )
    earlier = [row.id for row in previous]
    whose: ColumnElement[bool] = t.handoff.c.call_id.in_(earlier)
    if group:
        whose = or_(whose, t.handoff.c.citizen_id.in_(group))
    handoffs = (
        board.handoffs_where(connection, whose & (t.handoff.c.call_id != call.id), limit=1)
        if earlier or group
        else ()
    )
    return RepeatView(
        counts=counts,
        repeat=is_repeat(definition, counts),
        definition=definition.code,
        previous=previous,
        last_handoff=handoffs[0] if handoffs else None,
    )
