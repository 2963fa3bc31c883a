"""After a decline: what fits next, and the handoff that follows. Nothing ends by being refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from console.domain.codes import ContactRole, DeclineReason, HandoffState, NextStep
from console.domain.errors import Refusal, require
from console.domain.handoff import Handoff
from console.domain.municipality import Contact

S = NextStep

ORDER: dict[DeclineReason, tuple[NextStep, ...]] = {
    DeclineReason.NO_CAPACITY: (S.OTHER_SERVICE, S.DEPUTY, S.OTHER_MUNICIPALITY, S.HEALTH),
    DeclineReason.NOT_TARGET_GROUP: (S.OTHER_SERVICE, S.HEALTH, S.OTHER_MUNICIPALITY),
    DeclineReason.NOT_OUR_CITIZEN: (S.OTHER_MUNICIPALITY, S.HEALTH, S.DEPUTY),
    DeclineReason.CITIZEN_DECLINED: (S.NEW_CONSENT, S.PLAN, S.OTHER_SERVICE, S.HEALTH),
    DeclineReason.ALREADY_KNOWN: (S.JOIN, S.DEPUTY, S.PLAN),
    DeclineReason.MISSING_INFORMATION: (S.RESEND, S.DEPUTY, S.OTHER_SERVICE),
    DeclineReason.OTHER: (S.OTHER_SERVICE, S.DEPUTY, S.OTHER_MUNICIPALITY, S.HEALTH, S.RESEND),
}
"""What fits the reason, the likeliest first. To end it, with a reason, always comes last."""

NEW_HANDOFF = frozenset({S.OTHER_SERVICE, S.DEPUTY, S.OTHER_MUNICIPALITY, S.HEALTH, S.RESEND})
ABOUT_CITIZEN = frozenset({S.JOIN, S.PLAN})
"""Steps kept with the citizen, who must be known for them."""
SAME_AIM = frozenset({S.DEPUTY, S.RESEND})
"""Steps that go to the same service again."""


def offered(
    declined: Handoff, *, deputy: Contact | None, may_share: bool, citizen_known: bool
) -> tuple[NextStep, ...]:
    """What can be chosen now. may_share: whether what was shared may be shared with whom it was
    sent to; where it may not, a new consent comes first."""
    steps = [
        step
        for step in ORDER[declined.decline_reason or DeclineReason.OTHER]
        if (step != S.DEPUTY or (deputy is not None and not declined.to_health))
        and (step not in ABOUT_CITIZEN or citizen_known)
    ]
    if declined.shared and not may_share and S.NEW_CONSENT not in steps:
        steps.insert(0, S.NEW_CONSENT)
    return (*steps, S.END)


def next_deputy(declined: Handoff, contacts: Sequence[Contact]) -> Contact | None:
    """The first deputy after those who have been asked."""
    deputies = sorted(
        (contact for contact in contacts if contact.role == ContactRole.DEPUTY),
        key=lambda contact: contact.rank,
    )
    asked = [
        place
        for place, contact in enumerate(deputies, start=1)
        if contact.name in {declined.contact_name, declined.declined_by}
    ]
    return next(iter(deputies[max(asked, default=0) :]), None)


def following(
    declined: Handoff, step: NextStep, *, deputy: Contact | None, by: str, at: datetime
) -> Handoff:
    """The draft of what comes after, with what can be taken over; the rest is left open."""
    draft = Handoff(
        call_id=declined.call_id,
        citizen_id=declined.citizen_id,
        municipality="" if step == S.OTHER_MUNICIPALITY else declined.municipality,
        service="" if step in {S.OTHER_SERVICE, S.HEALTH} else declined.service,
        reason=declined.reason,
        shared=declined.shared,
        urgent=declined.urgent,
        phone_contact=declined.phone_contact if step == S.RESEND else "",
        to_health=step == S.HEALTH or (step in SAME_AIM and declined.to_health),
        follows=declined.id,
        owner=by,
        created_at=at,
        created_by=by,
        made_up=declined.made_up,
    )
    if step == S.RESEND:
        return replace(
            draft, contact_name=declined.contact_name, contact_phone=declined.contact_phone
        )
    if step == S.DEPUTY:
        if deputy is None:
            raise Refusal("no_deputy", handoff=declined.id, municipality=declined.municipality)
        return replace(draft, contact_name=deputy.name, contact_phone=deputy.phone)
    return draft


def check_awaits(declined: Handoff) -> None:
    require(declined.state == HandoffState.REJECTED, "not_declined", handoff=declined.id)
    require(declined.awaits_step, "step_taken", handoff=declined.id, step=declined.next_step)


def settle(declined: Handoff, step: NextStep, text: str = "") -> Handoff:
    """The next step is chosen: this one asks for nothing any more."""
    check_awaits(declined)
    if step == S.END:
        require(text.strip(), "reason_needed", field="next_step")
    return replace(declined, awaits_step=False, next_step=step, step_text=text.strip())


def await_again(declined: Handoff) -> Handoff:
    """The step was not taken after all."""
    require(declined.next_step is not None, "no_step_taken", handoff=declined.id)
    return replace(declined, awaits_step=True, next_step=None, step_text="")
