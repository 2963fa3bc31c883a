"""Handlers of the plan agreed with a citizen."""

from __future__ import annotations

from collections.abc import Sequence

from console.domain import plan as rules
from console.domain.calendar import local
from console.domain.errors import Refusal
from console.domain.plan import Plan
from console.services.commands import EndPlan, WritePlan
from console.services.dispatcher import Context, Done
from console.services.ports import UnitOfWork


def write_plan(work: UnitOfWork, command: WritePlan, context: Context) -> Done:
    person = _records(work, command.call_id)
    before = rules.current(_plans(work, person))
    plan = Plan(
        citizen_id=person[0],
        instruction=command.instruction.strip(),
        agreed=command.agreed.strip(),
        agreed_with=command.agreed_with.strip(),
        valid_until=command.valid_until,
        written_by=context.by,
        written_at=context.now,
    )
    rules.check(plan, local(context.now).date())
    stored = work.plans.add(plan)
    return Done(
        act="plan_written",
        call_id=command.call_id,
        citizen_id=person[0],
        record_id=stored.id,
        created=True,
        detail={"on": command.valid_until.isoformat()},
        undo=EndPlan(call_id=command.call_id) if before is None else None,
    )


def end_plan(work: UnitOfWork, command: EndPlan, context: Context) -> Done:
    person = _records(work, command.call_id)
    plan = rules.current(_plans(work, person))
    if plan is None:
        raise Refusal("plan_missing", citizen=person[0])
    work.plans.save(rules.end(plan, by=context.by, at=context.now))
    return Done(act="plan_ended", call_id=command.call_id, citizen_id=person[0])


def _records(work: UnitOfWork, call_id: int) -> list[int]:
    """The records of the citizen the call is about, the one that speaks for them first."""
    call = work.calls.get(call_id)
    if call.citizen_id is None:
        raise Refusal("citizen_needed", call=call_id)
    citizen = work.citizens.get(call.citizen_id)
    while citizen.merged_into is not None:
        citizen = work.citizens.get(citizen.merged_into)
    found = [citizen.id]
    for number in found:
        found += [other.id for other in work.citizens.find(merged_into=number)]
    return found


def _plans(work: UnitOfWork, person: Sequence[int]) -> list[Plan]:
    return [plan for number in person for plan in work.plans.find(citizen_id=number)]
