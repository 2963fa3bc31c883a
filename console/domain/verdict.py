"""Did an accepted handoff hold? Reckoned whenever it is asked for, never stored.

The index is the moment of acceptance; days are those of a Danish calendar. A call about the
citizen on the day of the index, after it, is a call on day 0. Only the first call again counts:

- not held: on day 0-30;
- partly: on day 31-90, however many calls follow it;
- held: none, and day 90 is over;
- too early: none yet, and day 90 is not over;
- unknown: nobody can tell whose calls to look for, the handoff was an error, or it ended without
  success and nobody has called since, which proves nothing about a service that was not given.

A further call can only leave the verdict as it was or make it worse.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from console.domain.calendar import local_date
from console.domain.codes import AgainReason, HandoffState, VerdictCode, VerdictGap
from console.domain.errors import require
from console.domain.handoff import Handoff
from console.domain.intake import Call, check_in_work

SHORT, LONG = 30, 90
"""Days without a call: for being no failure, and for having held."""
UNSUCCESSFUL = frozenset({HandoffState.FAILED, HandoffState.CANCELLED, HandoffState.REJECTED})


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """day: of the first call again, counted from the index. gap: why it is unknown."""

    code: VerdictCode
    day: int | None = None
    gap: VerdictGap | None = None


def days_between(index: datetime, at: datetime) -> int:
    """Danish calendar days, whatever the clocks were put to meanwhile."""
    return (local_date(at) - local_date(index)).days


def verdict(
    *,
    state: HandoffState,
    accepted_at: datetime | None,
    citizen_known: bool,
    first_call: datetime | None,
    now: datetime,
) -> Verdict | None:
    """None for a handoff nobody accepted: there is nothing to judge.

    first_call: the citizen's first call after the index, made by whomever on their behalf.
    """
    if accepted_at is None:
        return None
    if state == HandoffState.ENTERED_IN_ERROR:
        return Verdict(code=VerdictCode.UNKNOWN, gap=VerdictGap.IN_ERROR)
    if not citizen_known:
        return Verdict(code=VerdictCode.UNKNOWN, gap=VerdictGap.NO_CITIZEN)
    day = None if first_call is None else days_between(accepted_at, first_call)
    if day is not None and day <= SHORT:
        return Verdict(code=VerdictCode.NOT_HELD, day=day)
    if day is not None and day <= LONG:
        return Verdict(code=VerdictCode.PARTLY, day=day)
    if state in UNSUCCESSFUL:
        return Verdict(code=VerdictCode.UNKNOWN, gap=VerdictGap.UNSUCCESSFUL)
    over = days_between(accepted_at, now) > LONG
    return Verdict(code=VerdictCode.HELD if over else VerdictCode.TOO_EARLY)


def is_again(call: Call, handoff: Handoff) -> bool:
    """Whether the call came after the handoff of an earlier call was accepted."""
    return (
        handoff.accepted_at is not None
        and handoff.accepted_at < call.received_at
        and handoff.call_id != call.id
        and handoff.state != HandoffState.ENTERED_IN_ERROR
    )


def record_again(
    call: Call, handoff_id: int | None, reason: AgainReason | None, text: str, *, at: datetime
) -> Call:
    """Why the citizen calls again after that handoff; None takes it off."""
    check_in_work(call)
    if reason == AgainReason.OTHER:
        require(text.strip(), "reason_needed", field="again")
    return replace(
        call,
        again_handoff_id=handoff_id if reason else None,
        again_reason=reason,
        again_text=text.strip() if reason else "",
        touched_at=at,
    )
