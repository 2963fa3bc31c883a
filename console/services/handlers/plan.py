"""Handlers of the plan agreed with a citizen."""

from __future__ import annotations

from collections.abc import Sequence

from console.domain import plan as rules
from console.domain.calendar import local
from console.domain.errors import Refusal
from console.domain.plan import Plan
from console.services.commands import EndPlan, RestorePlan, WritePlan
from console.services.dispatcher import Context, Done
from console.services.handlers.common import citizen_records
from console.services.ports import UnitOfWork


def write_plan(work: UnitOfWork, command: WritePlan, context: Context) -> Done:
    person = citizen_records(work, command.call_id)
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
        undo=EndPlan(call_id=command.call_id)
        if before is None
        else RestorePlan(call_id=command.call_id, plan_id=before.id),
    )


def end_plan(work: UnitOfWork, command: EndPlan, context: Context) -> Done:
    person = citizen_records(work, command.call_id)
    plan = rules.current(_plans(work, person))
    if plan is None:
        raise Refusal("plan_missing", citizen=person[0])
    work.plans.save(rules.end(plan, by=context.by, at=context.now))
    return Done(
        act="plan_ended",
        call_id=command.call_id,
        citizen_id=person[0],
        undo=RestorePlan(call_id=command.call_id, plan_id=plan.id),
    )


def restore_plan(work: UnitOfWork, command: RestorePlan, context: Context) -> Done:
    person = citizen_records(work, command.call_id)
    plans = _plans(work, person)
    plan = next((one for one in plans if one.id == command.plan_id), None)
    if plan is None:
        raise Refusal("plan_missing", citizen=person[0])
    back = rules.restore(plan, rules.current(plans), by=context.by, at=context.now)
    if back.id:
        work.plans.save(back)
    else:
        work.plans.add(back)
    return Done(
        act="plan_restored",
        call_id=command.call_id,
        citizen_id=person[0],
        detail={"on": plan.valid_until.isoformat()},
    )


def _plans(work: UnitOfWork, person: Sequence[int]) -> list[Plan]:
    return [plan for number in person for plan in work.plans.find(citizen_id=number)]
