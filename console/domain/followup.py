"""Follow-up: the date to look again, and what was found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from console.domain.codes import FollowUpResult
from console.domain.errors import require
from console.domain.intake import Call


@dataclass(frozen=True, kw_only=True)
class FollowUp:
    """One look at whether the handoff holds."""

    id: int = 0
    call_id: int
    handoff_id: int | None = None
    result: FollowUpResult
    text: str = ""
    at: datetime
    by: str


SETTLED = frozenset({FollowUpResult.MEETING_HELD, FollowUpResult.CITIZEN_MOVED_ON})


def settles(result: FollowUpResult) -> bool:
    """Whether there is nothing left to look for. No answer and no meeting are not the end."""
    return result in SETTLED


def plan(call: Call, *, on: date | None, by: str, today: date) -> Call:
    """Set the date of the follow-up and who does it; None takes it off again."""
    if on is not None:
        require(on >= today, "date_past", field="follow_up")
    return replace(call, follow_up_on=on, follow_up_by=by if on else None)
