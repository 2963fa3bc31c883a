"""Intake: one contact, and its way from waiting to closed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from console.domain import workflow
from console.domain.codes import (
    AgainReason,
    BesideReason,
    CallSource,
    CallState,
    Category,
    Disposition,
    RedFlag,
    SceneOutcome,
)
from console.domain.errors import require

STALE_CLAIM = timedelta(minutes=10)
"""A claimed call nobody has touched for so long is shown in amber."""


@dataclass(frozen=True, kw_only=True)
class Call:
    """One contact. Times are aware and in UTC; `started_offset` keeps the sender's zone, minutes.

    `id` is the number people say aloud; 0 before it is stored.
    """

    id: int = 0
    message_id: str | None = None
    source: CallSource = CallSource.CALLER_112
    on_behalf: bool = False
    received_at: datetime
    started_at: datetime
    started_offset: int = 0
    caller_name: str = ""
    caller_phone: str = ""
    location: str = ""
    latitude: float | None = None
    longitude: float | None = None
    narrative: str = ""
    municipality: str | None = None
    citizen_id: int | None = None
    state: CallState = CallState.WAITING
    claimed_by: str | None = None
    claimed_at: datetime | None = None
    touched_at: datetime
    categories: tuple[Category, ...] = ()
    category_text: str = ""
    red_flag: RedFlag | None = None
    triaged_at: datetime | None = None
    outcome: SceneOutcome | None = None
    outcome_reason: str = ""
    follow_up_on: date | None = None
    follow_up_by: str | None = None
    disposition: Disposition | None = None
    disposition_reason: str = ""
    closed_at: datetime | None = None
    closed_by: str | None = None
    beside: BesideReason | None = None
    beside_text: str = ""
    joined_handoff_id: int | None = None
    """The handoff that was open already and was told, in place of something new."""
    again_handoff_id: int | None = None
    again_reason: AgainReason | None = None
    again_text: str = ""
    warnings: tuple[str, ...] = ()
    made_up: bool = False
    version: int = 0


def check_open(call: Call) -> None:
    """Refuse to work on a closed call; it is reopened first, and that is recorded."""
    require(call.state != CallState.CLOSED, "call_closed", call=call.id)


def check_in_work(call: Call) -> None:
    """Refuse unless somebody has claimed the call."""
    check_open(call)
    require(call.state != CallState.WAITING, "call_not_claimed", call=call.id)


def is_own(call: Call, by: str) -> bool:
    """Whether this person has the call in work."""
    return call.claimed_by == by and call.state in {CallState.CLAIMED, CallState.DISPATCHED}


def touch(call: Call, at: datetime) -> Call:
    return replace(call, touched_at=at)


def claim(call: Call, *, by: str, at: datetime, take_over: bool = False) -> Call:
    """Give the call to one person. Somebody else's claim is only taken over on purpose."""
    check_open(call)
    if call.state == CallState.WAITING:
        workflow.check_call_move(call.id, call.state, CallState.CLAIMED)
        return replace(call, state=CallState.CLAIMED, claimed_by=by, claimed_at=at, touched_at=at)
    require(call.claimed_by != by, "already_yours", call=call.id)
    require(take_over, "claimed_by_other", call=call.id, who=call.claimed_by)
    return replace(call, claimed_by=by, claimed_at=at, touched_at=at)


def release(call: Call, *, by: str, at: datetime) -> Call:
    """Put one's own call back in the queue; its clock has run all the time."""
    check_in_work(call)
    require(call.claimed_by == by, "claimed_by_other", call=call.id, who=call.claimed_by)
    require(call.state == CallState.CLAIMED, "call_has_unit", call=call.id)
    return replace(call, state=CallState.WAITING, claimed_by=None, claimed_at=None, touched_at=at)


def close(
    call: Call,
    *,
    disposition: Disposition,
    reason: str,
    by: str,
    at: datetime,
    has_open_assignment: bool,
) -> Call:
    """Close with a disposition. A unit still on the call is cleared first, by its crew."""
    check_open(call)
    require(not has_open_assignment, "call_has_unit", call=call.id)
    if disposition == Disposition.UNKNOWN:
        require(reason.strip(), "reason_needed", field="disposition")
    workflow.check_call_move(call.id, call.state, CallState.CLOSED)
    return replace(
        call,
        state=CallState.CLOSED,
        disposition=disposition,
        disposition_reason=reason.strip(),
        closed_at=at,
        closed_by=by,
        touched_at=at,
    )


def reopen(call: Call, *, by: str, at: datetime) -> Call:
    """Take a closed call up again. What it was closed as stays on the timeline."""
    require(call.state == CallState.CLOSED, "call_not_closed", call=call.id)
    workflow.check_call_move(call.id, call.state, CallState.CLAIMED)
    return replace(
        call,
        state=CallState.CLAIMED,
        claimed_by=by,
        claimed_at=at,
        touched_at=at,
        red_flag=None,
        disposition=None,
        disposition_reason="",
        closed_at=None,
        closed_by=None,
    )


def is_stale(call: Call, now: datetime) -> bool:
    return call.state == CallState.CLAIMED and now - call.touched_at > STALE_CLAIM
