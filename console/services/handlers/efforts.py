"""Handlers of what is already going on, and of the choice to join it or to go beside it."""

from __future__ import annotations

from dataclasses import replace

from console.domain import efforts as rules
from console.domain.efforts import Effort, Ongoing, Visit, going_on
from console.domain.errors import require
from console.domain.handoff import CALLED_AGAIN, Handoff
from console.domain.intake import Call, check_in_work, touch
from console.services.commands import (
    EndEffort,
    GoBeside,
    JoinEffort,
    LeaveEffort,
    RecordEffort,
    ResumeEffort,
)
from console.services.dispatcher import Context, Done
from console.services.handlers.common import citizen_records, same_person
from console.services.ports import UnitOfWork


def ongoing(work: UnitOfWork, call: Call) -> list[Ongoing]:
    """What goes on for the citizen of this call, other than on the call itself; oldest first."""
    if call.citizen_id is None:
        return []
    handoffs: list[Handoff] = []
    visits: list[Visit] = []
    efforts: list[Effort] = []
    for number in same_person(work, call.citizen_id):
        handoffs += work.handoffs.find(citizen_id=number, ended_at=None)
        visits += [
            (assignment, work.units.get(assignment.unit_id).call_sign)
            for other in work.calls.find(citizen_id=number, closed_at=None)
            for assignment in work.open_assignments(call_id=other.id)
        ]
        efforts += work.efforts.find(citizen_id=number, ended_at=None)
    return going_on(call, handoffs, visits, efforts)


def record_effort(work: UnitOfWork, command: RecordEffort, context: Context) -> Done:
    person = citizen_records(work, command.call_id)
    effort = Effort(
        citizen_id=person[0],
        kind=command.kind,
        owner=command.owner.strip(),
        since=context.now,
        recorded_by=context.by,
    )
    rules.check(effort)
    stored = work.efforts.add(effort)
    return Done(
        act="effort_recorded",
        call_id=command.call_id,
        citizen_id=person[0],
        record_id=stored.id,
        created=True,
        detail={"effort": command.kind.value},
        undo=EndEffort(effort_id=stored.id),
    )


def end_effort(work: UnitOfWork, command: EndEffort, context: Context) -> Done:
    effort = work.efforts.get(command.effort_id)
    work.efforts.save(rules.end(effort, at=context.now))
    return Done(
        act="effort_ended",
        citizen_id=effort.citizen_id,
        detail={"effort": effort.kind.value},
        undo=ResumeEffort(effort_id=effort.id),
    )


def resume_effort(work: UnitOfWork, command: ResumeEffort, context: Context) -> Done:
    effort = work.efforts.get(command.effort_id)
    work.efforts.save(rules.resume(effort))
    return Done(
        act="effort_resumed", citizen_id=effort.citizen_id, detail={"effort": effort.kind.value}
    )


def join_effort(work: UnitOfWork, command: JoinEffort, context: Context) -> Done:
    """A duplicate avoided: the handoff's owner is told, and the deadline stands."""
    call = work.calls.get(command.call_id)
    joined = rules.join(call, command.handoff_id, at=context.now)
    handoff = work.handoffs.get(command.handoff_id)
    own = {one.handoff_id for one in ongoing(work, call)}
    require(handoff.id in own, "nothing_to_join", call=call.id)
    work.handoffs.save(replace(handoff, next_action=CALLED_AGAIN, snoozed_until=None))
    work.calls.save(joined)
    return Done(
        act="effort_joined",
        call_id=call.id,
        handoff_id=handoff.id,
        municipality=handoff.municipality,
        undo=LeaveEffort(
            call_id=call.id,
            handoff_id=handoff.id,
            next_action=handoff.next_action,
            snoozed_until=handoff.snoozed_until,
            joined_before=call.joined_handoff_id,
        ),
    )


def leave_effort(work: UnitOfWork, command: LeaveEffort, context: Context) -> Done:
    """What others have done with the handoff since stays as it is."""
    call = work.calls.get(command.call_id)
    check_in_work(call)
    handoff = work.handoffs.get(command.handoff_id)
    require(call.joined_handoff_id == handoff.id, "nothing_to_join", call=call.id)
    if handoff.next_action == CALLED_AGAIN:
        work.handoffs.save(
            replace(handoff, next_action=command.next_action, snoozed_until=command.snoozed_until)
        )
    left = replace(call, joined_handoff_id=command.joined_before)
    work.calls.save(touch(left, context.now))
    return Done(
        act="effort_left",
        call_id=call.id,
        handoff_id=handoff.id,
        municipality=handoff.municipality,
    )


def go_beside(work: UnitOfWork, command: GoBeside, context: Context) -> Done:
    call = work.calls.get(command.call_id)
    require(command.reason is None or ongoing(work, call), "nothing_beside", call=call.id)
    work.calls.save(rules.decide_beside(call, command.reason, command.text, at=context.now))
    return Done(
        act="beside_decided" if command.reason else "beside_taken_off",
        call_id=call.id,
        detail={"beside": command.reason.value if command.reason else None},
        undo=GoBeside(call_id=call.id, reason=call.beside, text=call.beside_text),
    )
