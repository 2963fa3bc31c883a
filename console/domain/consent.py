"""Consent, and the legal ground that may stand in its place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from console.domain.codes import ConsentAnswer, ConsentGiver, ConsentHow, ConsentScope, Ground
from console.domain.errors import Refusal, require


@dataclass(frozen=True, kw_only=True)
class Consent:
    """One answer to one question. A later answer to the same question is a new record."""

    id: int = 0
    call_id: int
    scope: ConsentScope
    answer: ConsentAnswer
    given_by: ConsentGiver
    how: ConsentHow
    at: datetime
    recorded_by: str
    withdrawn_at: datetime | None = None
    withdrawn_by: str | None = None


@dataclass(frozen=True, kw_only=True)
class LegalGround:
    """Why something is done without consent; sundhedsloven § 43 stk. 2 and serviceloven § 153/154.

    On vital interest the citizen is informed afterwards, or it is said why not (§ 43 stk. 4).
    """

    id: int = 0
    call_id: int
    scope: ConsentScope
    ground: Ground
    reason: str
    decided_by: str
    at: datetime
    informed_at: datetime | None = None
    not_informed_reason: str = ""


def check_ground(ground: LegalGround) -> None:
    require(ground.reason.strip(), "reason_needed", field="legal_ground")
    require(ground.decided_by.strip(), "decider_needed")


def withdraw(consent: Consent, *, by: str, at: datetime) -> Consent:
    require(consent.answer == ConsentAnswer.GIVEN, "consent_not_given", scope=consent.scope.value)
    require(consent.withdrawn_at is None, "consent_already_withdrawn", scope=consent.scope.value)
    return replace(consent, withdrawn_at=at, withdrawn_by=by)


def latest(consents: Iterable[Consent], scope: ConsentScope) -> Consent | None:
    """The answer that counts now: the last one recorded for this scope."""
    return max((c for c in consents if c.scope == scope), key=lambda c: (c.at, c.id), default=None)


def standing(
    scope: ConsentScope, consents: Iterable[Consent], grounds: Iterable[LegalGround]
) -> Consent | LegalGround | None:
    """What allows this scope now: a consent given and not withdrawn, else a legal ground."""
    last = latest(consents, scope)
    if last and last.answer == ConsentAnswer.GIVEN and last.withdrawn_at is None:
        return last
    return max((g for g in grounds if g.scope == scope), key=lambda g: (g.at, g.id), default=None)


def check_allowed(
    scope: ConsentScope, consents: Iterable[Consent], grounds: Iterable[LegalGround]
) -> Consent | LegalGround:
    """What allows this scope, or the refusal that tells which answer stands in the way."""
    consents = tuple(consents)
    allowed = standing(scope, consents, grounds)
    if allowed is not None:
        return allowed
    last = latest(consents, scope)
    if last is None:
        raise Refusal("consent_missing", scope=scope.value)
    if last.withdrawn_at is not None:
        raise Refusal("consent_withdrawn", scope=scope.value)
    raise Refusal("consent_refused", scope=scope.value, answer=last.answer.value)


def inform(
    ground: LegalGround, *, at: datetime, informed: bool, reason_not: str = ""
) -> LegalGround:
    """Record that the citizen was told afterwards, or why not."""
    if informed:
        return replace(ground, informed_at=at, not_informed_reason="")
    require(reason_not.strip(), "reason_needed", field="not_informed")
    return replace(ground, informed_at=None, not_informed_reason=reason_not.strip())
