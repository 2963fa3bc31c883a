"""Handlers of the consent stage."""

from __future__ import annotations

from dataclasses import replace

from console.domain import consent as rules
from console.domain.codes import HandoffState
from console.domain.consent import Consent, LegalGround
from console.domain.errors import Refusal
from console.domain.intake import check_in_work, touch
from console.services.commands import (
    InformCitizen,
    RecordConsent,
    RecordLegalGround,
    WithdrawConsent,
)
from console.services.dispatcher import Context, Done
from console.services.ports import UnitOfWork

WITHDRAWN_ACTION = "consent_withdrawn"


def record_consent(work: UnitOfWork, command: RecordConsent, context: Context) -> Done:
    call = work.calls.get(command.call_id)
    check_in_work(call)
    work.consents.add(
        Consent(
            call_id=call.id,
            scope=command.scope,
            answer=command.answer,
            given_by=command.given_by,
            how=command.how,
            at=context.now,
            recorded_by=context.by,
        )
    )
    work.calls.save(touch(call, context.now))
    return Done(
        act="consent_recorded",
        call_id=call.id,
        detail={
            "scope": command.scope.value,
            "answer": command.answer.value,
            "given_by": command.given_by.value,
            "how": command.how.value,
        },
    )


def withdraw_consent(work: UnitOfWork, command: WithdrawConsent, context: Context) -> Done:
    """Stop what has not happened yet (drafts on this consent) and mark what has.

    Works on a closed call too: a citizen may withdraw at any time.
    """
    last = rules.latest(work.consents.find(call_id=command.call_id), command.scope)
    if last is None:
        raise Refusal("consent_missing", scope=command.scope.value)
    work.consents.save(rules.withdraw(last, by=context.by, at=context.now))
    marked = 0
    for handoff in work.handoffs.find(call_id=command.call_id):
        if handoff.consent_id == last.id and handoff.state not in {
            HandoffState.ENTERED_IN_ERROR,
            HandoffState.CANCELLED,
        }:
            work.handoffs.save(replace(handoff, next_action=WITHDRAWN_ACTION))
            marked += 1
    return Done(
        act="consent_withdrawn",
        call_id=command.call_id,
        detail={"scope": command.scope.value, "handoffs_marked": marked},
    )


def record_legal_ground(work: UnitOfWork, command: RecordLegalGround, context: Context) -> Done:
    call = work.calls.get(command.call_id)
    check_in_work(call)
    ground = LegalGround(
        call_id=call.id,
        scope=command.scope,
        ground=command.ground,
        reason=command.reason.strip(),
        decided_by=command.decided_by.strip(),
        at=context.now,
    )
    rules.check_ground(ground)
    work.grounds.add(ground)
    work.calls.save(touch(call, context.now))
    return Done(
        act="ground_recorded",
        call_id=call.id,
        detail={"scope": command.scope.value, "ground": command.ground.value},
    )


def inform_citizen(work: UnitOfWork, command: InformCitizen, context: Context) -> Done:
    ground = work.grounds.get(command.ground_id)
    work.grounds.save(
        rules.inform(
            ground, at=context.now, informed=command.informed, reason_not=command.reason_not
        )
    )
    return Done(
        act="citizen_informed" if command.informed else "citizen_not_informed",
        call_id=ground.call_id,
    )
