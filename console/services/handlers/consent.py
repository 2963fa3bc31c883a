"""Handlers of the consent stage."""

from __future__ import annotations

from dataclasses import replace

from console.domain import consent as rules
from console.domain.codes import ConsentAnswer, ConsentScope, HandoffState
from console.domain.consent import Consent, LegalGround
from console.domain.errors import Refusal
from console.domain.handoff import CONSENT_WITHDRAWN
from console.domain.intake import check_in_work, touch
from console.services.commands import (
    InformCitizen,
    RecordConsent,
    RecordLegalGround,
    WithdrawConsent,
)
from console.services.dispatcher import Context, Done
from console.services.handlers.common import call_off_under_way
from console.services.ports import UnitOfWork


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
    refused = command.answer == ConsentAnswer.REFUSED
    return Done(
        act="consent_recorded",
        call_id=call.id,
        detail={
            "scope": command.scope.value,
            "answer": command.answer.value,
            "given_by": command.given_by.value,
            "how": command.how.value,
            **(_stop(work, call.id, command.scope, context) if refused else {}),
        },
    )


def withdraw_consent(work: UnitOfWork, command: WithdrawConsent, context: Context) -> Done:
    """Stop what has not happened yet (drafts, units under way) and mark what has.

    Works on a closed call too: a citizen may withdraw at any time.
    """
    given = rules.latest(work.consents.find(call_id=command.call_id), command.scope)
    if given is None:
        raise Refusal("consent_missing", scope=command.scope.value)
    work.consents.save(rules.withdraw(given, by=context.by, at=context.now))
    return Done(
        act="consent_withdrawn",
        call_id=command.call_id,
        detail={
            "scope": command.scope.value,
            **_stop(work, command.call_id, command.scope, context),
        },
    )


def _stop(
    work: UnitOfWork, call_id: int, scope: ConsentScope, context: Context
) -> dict[str, object]:
    """Stop what rested on the consent that is gone, and tell what that was.

    A legal ground carries what was not sent yet; what was shared on a consent stays marked.
    """
    marked = _mark(work, call_id, scope)
    grounded = bool(work.grounds.find(call_id=call_id, scope=scope))
    visit = scope == ConsentScope.VISIT and not grounded
    called_off = call_off_under_way(work, call_id, context.now) if visit else []
    return {"handoffs_marked": marked or None, "units_called_off": called_off or None}


def _mark(work: UnitOfWork, call_id: int, scope: ConsentScope) -> int:
    """Mark the handoffs that were sent on any earlier yes to this scope."""
    on = {consent.id for consent in work.consents.find(call_id=call_id, scope=scope)}
    marked = 0
    for handoff in work.handoffs.find(call_id=call_id):
        if handoff.consent_id in on and handoff.state not in {
            HandoffState.ENTERED_IN_ERROR,
            HandoffState.CANCELLED,
        }:
            work.handoffs.save(replace(handoff, next_action=CONSENT_WITHDRAWN))
            marked += 1
    return marked


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
