"""The handoff to one municipal service: the FHIR Task lifecycle with two lamps and a clock."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from console.domain import workflow
from console.domain.codes import ConsentScope, DeclineReason, HandoffState, NextStep, SharedField
from console.domain.errors import Refusal, require

S = HandoffState
CONSENT_WITHDRAWN = "consent_withdrawn"
"""The next action of a handoff whose consent was withdrawn after it was sent."""
CALLED_AGAIN = "called_again"
"""The next action of a handoff whose citizen called again and was joined to it."""


@dataclass(frozen=True, kw_only=True)
class Handoff:
    """One request to one municipal service.

    Received (a voice or a machine confirmed it came) and accepted (a named person took it) are
    two facts with a time each. `due_at` is when the next answer is due. A declined one awaits its
    next step until that is chosen; `follows` is the declined one a handoff was begun after.
    `to_health`: to the health service rather than to the municipality itself.
    """

    id: int = 0
    call_id: int
    citizen_id: int | None = None
    municipality: str
    service: str
    contact_name: str = ""
    contact_phone: str = ""
    reason: str = ""
    shared: tuple[SharedField, ...] = ()
    consent_id: int | None = None
    ground_id: int | None = None
    urgent: bool = False
    warm: bool = False
    phone_contact: str = ""
    state: HandoffState = S.DRAFT
    owner: str
    next_action: str = ""
    due_at: datetime | None = None
    snoozed_until: datetime | None = None
    snooze_reason: str = ""
    created_at: datetime
    created_by: str
    requested_at: datetime | None = None
    received_at: datetime | None = None
    received_from: str = ""
    accepted_at: datetime | None = None
    accepted_by: str = ""
    declined_at: datetime | None = None
    declined_by: str = ""
    decline_reason: DeclineReason | None = None
    awaits_step: bool = False
    next_step: NextStep | None = None
    step_text: str = ""
    follows: int | None = None
    to_health: bool = False
    alarm_seen_at: datetime | None = None
    alarm_seen_by: str | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    end_reason: str = ""
    made_up: bool = False
    version: int = 0

    @property
    def scope(self) -> ConsentScope:
        """The consent that sharing with this receiver needs."""
        return ConsentScope.SHARE_HEALTH if self.to_health else ConsentScope.SHARE_MUNICIPALITY


def on_board(handoff: Handoff) -> bool:
    """Whether somebody has still something to do with it."""
    return handoff.state in workflow.HANDOFF_OPEN or handoff.awaits_step


def edit(handoff: Handoff, **changes: object) -> Handoff:
    """Change a draft. What has been sent is not rewritten."""
    require(handoff.state == S.DRAFT, "handoff_sent", handoff=handoff.id)
    return replace(handoff, **changes)  # type: ignore[arg-type]  # fields come from a command


def request(
    handoff: Handoff, *, at: datetime, consent_id: int | None, ground_id: int | None
) -> Handoff:
    """Send it. Sharing anything needs a consent or a ground; urgent needs a word by phone."""
    workflow.check_handoff_move(handoff.id, handoff.state, S.REQUESTED)
    require(handoff.service.strip(), "service_needed")
    require(handoff.reason.strip(), "reason_needed", field="handoff")
    require(handoff.contact_name.strip(), "contact_needed")
    if handoff.shared:
        require(consent_id or ground_id, "consent_missing", scope=handoff.scope.value)
    if handoff.urgent:
        require(handoff.phone_contact.strip(), "phone_contact_needed")
    return replace(
        handoff,
        state=S.REQUESTED,
        requested_at=at,
        consent_id=consent_id,
        ground_id=ground_id,
    )


def receive(handoff: Handoff, *, at: datetime, answered_by: str) -> Handoff:
    """It came to them. That is not yet a yes."""
    workflow.check_handoff_move(handoff.id, handoff.state, S.RECEIVED)
    return replace(handoff, state=S.RECEIVED, received_at=at, received_from=answered_by.strip())


def accept(handoff: Handoff, *, at: datetime, person: str, warm: bool = False) -> Handoff:
    """A named person has taken it on. Who accepts has also received."""
    workflow.check_handoff_move(handoff.id, handoff.state, S.ACCEPTED)
    require(person.strip(), "person_needed", handoff=handoff.id)
    return replace(
        handoff,
        state=S.ACCEPTED,
        accepted_at=at,
        accepted_by=person.strip(),
        received_at=handoff.received_at or at,
        received_from=handoff.received_from if handoff.received_at else person.strip(),
        warm=handoff.warm or warm,
    )


def decline(
    handoff: Handoff, *, at: datetime, person: str, reason: DeclineReason, text: str = ""
) -> Handoff:
    """A no, with a coded reason and the name of who said it. 'No capacity' is an answer."""
    workflow.check_handoff_move(handoff.id, handoff.state, S.REJECTED)
    require(person.strip(), "person_needed", handoff=handoff.id)
    if reason == DeclineReason.OTHER:
        require(text.strip(), "reason_needed", field="decline")
    return replace(
        handoff,
        state=S.REJECTED,
        declined_at=at,
        declined_by=person.strip(),
        decline_reason=reason,
        received_at=handoff.received_at or at,
        awaits_step=True,
        ended_at=at,
        end_reason=text.strip(),
        due_at=None,
    )


def start(handoff: Handoff, *, at: datetime) -> Handoff:
    """The first meeting has been held."""
    workflow.check_handoff_move(handoff.id, handoff.state, S.IN_PROGRESS)
    return replace(handoff, state=S.IN_PROGRESS, started_at=at, due_at=None)


def complete(handoff: Handoff, *, at: datetime, text: str = "") -> Handoff:
    """The municipality has taken over."""
    workflow.check_handoff_move(handoff.id, handoff.state, S.COMPLETED)
    return _end(handoff, S.COMPLETED, at, text)


def stop(handoff: Handoff, state: HandoffState, *, at: datetime, reason: str) -> Handoff:
    """End it without success: failed, cancelled or entered in error, always with a reason."""
    if state not in {S.FAILED, S.CANCELLED, S.ENTERED_IN_ERROR}:
        raise Refusal("handoff_move", handoff=handoff.id, old=handoff.state.value, new=state.value)
    workflow.check_handoff_move(handoff.id, handoff.state, state)
    require(reason.strip(), "reason_needed", field="handoff_end")
    return _end(handoff, state, at, reason)


def _end(handoff: Handoff, state: HandoffState, at: datetime, reason: str) -> Handoff:
    return replace(
        handoff,
        state=state,
        ended_at=at,
        end_reason=reason.strip(),
        due_at=None,
        awaits_step=False,
    )


def take_back(handoff: Handoff, *, warm: bool | None = None) -> Handoff:
    """Undo the last answer: the step before it is the state again. A recorded act of its own.

    warm: what it was before an acceptance; None leaves it as it is.
    """
    require(
        handoff.state in {S.RECEIVED, S.ACCEPTED, S.IN_PROGRESS, S.COMPLETED, S.REJECTED},
        "nothing_to_take_back",
        handoff=handoff.id,
    )
    before = {
        S.RECEIVED: S.REQUESTED,
        S.ACCEPTED: S.RECEIVED if handoff.received_at != handoff.accepted_at else S.REQUESTED,
        S.IN_PROGRESS: S.ACCEPTED,
        S.COMPLETED: S.IN_PROGRESS if handoff.started_at else S.ACCEPTED,
        S.REJECTED: S.RECEIVED if handoff.received_at != handoff.declined_at else S.REQUESTED,
    }[handoff.state]
    cleared = replace(handoff, state=before, ended_at=None, end_reason="")
    if handoff.state == S.IN_PROGRESS:
        cleared = replace(cleared, started_at=None)
    if handoff.state == S.ACCEPTED:
        cleared = replace(cleared, accepted_at=None, accepted_by="")
        cleared = replace(cleared, warm=cleared.warm if warm is None else warm)
    if handoff.state == S.REJECTED:
        require(
            handoff.next_step in {None, NextStep.END},
            "step_taken",
            handoff=handoff.id,
            step=handoff.next_step,
        )
        cleared = replace(cleared, declined_at=None, declined_by="", decline_reason=None)
        cleared = replace(cleared, awaits_step=False, next_step=None, step_text="")
    if before == S.REQUESTED:
        cleared = replace(cleared, received_at=None, received_from="")
    return cleared


def snooze(handoff: Handoff, *, until: datetime, reason: str, now: datetime) -> Handoff:
    """Put the clock's calling off, with a reason; the deadline itself stands."""
    require(handoff.due_at is not None, "nothing_to_snooze", handoff=handoff.id)
    require(until > now, "date_past", field="snooze")
    require(reason.strip(), "reason_needed", field="snooze")
    return replace(handoff, snoozed_until=until, snooze_reason=reason.strip())


def waiting_since(handoff: Handoff) -> datetime:
    """From when the clock of the next answer counts."""
    if handoff.state in {S.ACCEPTED, S.IN_PROGRESS} and handoff.accepted_at:
        return handoff.accepted_at
    return handoff.requested_at or handoff.created_at
