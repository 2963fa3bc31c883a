"""Handlers of what comes after a decline: it stays with its owner until a next step is chosen."""

from __future__ import annotations

from dataclasses import replace

from console.domain import efforts
from console.domain import next_step as rules
from console.domain.codes import EffortKind, NextStep
from console.domain.efforts import Effort
from console.domain.errors import Refusal
from console.domain.handoff import Handoff
from console.services.commands import (
    AwaitNextStep,
    DraftHandoff,
    SetHandoffOwner,
    TakeNextStep,
)
from console.services.dispatcher import Context, Done
from console.services.handlers.common import citizen_records
from console.services.handlers.handoff import draft_handoff
from console.services.ports import UnitOfWork


def take_next_step(work: UnitOfWork, command: TakeNextStep, context: Context) -> Done:
    declined = work.handoffs.get(command.handoff_id)
    rules.check_awaits(declined)
    match command.step:
        case NextStep.NEW_CONSENT | NextStep.PLAN:
            return _agree_first(work, declined, command)
        case NextStep.JOIN:
            return _join(work, declined, command, context)
        case NextStep.END:
            work.handoffs.save(rules.settle(declined, command.step, command.text))
            return _taken(declined, command.step)
        case _:
            return _follow(work, declined, command, context)


def _taken(declined: Handoff, step: NextStep, effort_id: int | None = None) -> Done:
    return Done(
        act="next_step_taken",
        call_id=declined.call_id,
        handoff_id=declined.id,
        municipality=declined.municipality,
        detail={"step": step.value},
        undo=AwaitNextStep(handoff_id=declined.id, effort_id=effort_id),
    )


def _agree_first(work: UnitOfWork, declined: Handoff, command: TakeNextStep) -> Done:
    """Something is to be agreed with the citizen; until then it goes on waiting for its step."""
    work.handoffs.save(replace(declined, next_action=command.step.value))
    return Done(
        act="next_step_planned",
        call_id=declined.call_id,
        handoff_id=declined.id,
        municipality=declined.municipality,
        detail={"step": command.step.value},
        undo=SetHandoffOwner(
            handoff_id=declined.id, owner=declined.owner, next_action=declined.next_action
        ),
    )


def _join(work: UnitOfWork, declined: Handoff, command: TakeNextStep, context: Context) -> Done:
    """They know the citizen: that is recorded as what goes on, with who said so."""
    effort = Effort(
        citizen_id=citizen_records(work, declined.call_id)[0],
        kind=EffortKind.TREATMENT if declined.to_health else EffortKind.MUNICIPAL_WORKER,
        owner=command.text.strip() or declined.declined_by,
        since=context.now,
        recorded_by=context.by,
    )
    efforts.check(effort)
    stored = work.efforts.add(effort)
    work.handoffs.save(rules.settle(declined, command.step))
    return replace(_taken(declined, command.step, stored.id), citizen_id=stored.citizen_id)


def _follow(work: UnitOfWork, declined: Handoff, command: TakeNextStep, context: Context) -> Done:
    contacts = work.contacts.find(municipality=declined.municipality)
    deputy = rules.next_deputy(declined, contacts)
    draft = rules.following(declined, command.step, deputy=deputy, by=context.by, at=context.now)
    municipality = command.municipality or draft.municipality
    if not municipality:
        raise Refusal("step_municipality", handoff=declined.id)
    added = command.text.strip()
    draft_command = DraftHandoff(
        call_id=draft.call_id,
        municipality=municipality,
        service=command.service.strip() or draft.service,
        contact_name=draft.contact_name,
        contact_phone=draft.contact_phone,
        reason="\n".join(part for part in (draft.reason, added) if part),
        shared=draft.shared,
        urgent=draft.urgent,
        phone_contact=draft.phone_contact,
        to_health=draft.to_health,
        follows=declined.id,
        step=command.step,
    )
    return draft_handoff(work, draft_command, context)


def await_next_step(work: UnitOfWork, command: AwaitNextStep, context: Context) -> Done:
    declined = work.handoffs.get(command.handoff_id)
    work.handoffs.save(rules.await_again(declined))
    if command.effort_id is not None:
        work.efforts.save(efforts.end(work.efforts.get(command.effort_id), at=context.now))
    return Done(
        act="next_step_taken_back",
        call_id=declined.call_id,
        handoff_id=declined.id,
        municipality=declined.municipality,
        detail={"step": declined.next_step.value if declined.next_step else None},
    )
