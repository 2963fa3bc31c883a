"""The shift changes: what is open goes to the next shift, thing by thing, and nothing drops."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from console.domain import intake
from console.domain.assignment import Unit
from console.domain.codes import CallState, HandoverKind, UnitStatus
from console.domain.errors import require
from console.domain.handoff import Handoff, on_board
from console.domain.intake import Call


@dataclass(frozen=True, kw_only=True)
class ShiftHandover:
    """One change of shift, with what the leaving shift wants the next to know.

    What was open at `at` is to be acknowledged. It stands until the next one (`replaced_at`).
    """

    id: int = 0
    note: str = ""
    by: str
    at: datetime
    replaced_at: datetime | None = None
    version: int = 0


@dataclass(frozen=True, kw_only=True)
class HandoverMark:
    """Somebody of the next shift has one thing now. `number`: the call's, the unit's or the
    handoff's id; of the note, the handover's own. had_by, had_since: who had it before."""

    id: int = 0
    handover_id: int
    kind: HandoverKind
    number: int
    by: str
    at: datetime
    had_by: str | None = None
    had_since: datetime | None = None


def take_call(call: Call, *, by: str, at: datetime) -> Call:
    """The call is the acknowledger's own; a waiting one is seen, and goes on waiting."""
    if call.state == CallState.WAITING or call.claimed_by == by:
        return call
    return intake.claim(call, by=by, at=at, take_over=True)


def give_back_call(call: Call, mark: HandoverMark) -> Call:
    """As before the acknowledgement, unless the call has gone on since."""
    if call.state == CallState.CLOSED or call.claimed_by != mark.by or mark.had_by is None:
        return call
    return replace(call, claimed_by=mark.had_by, claimed_at=mark.had_since)


def call_is_part(call: Call, since: datetime) -> bool:
    """Open, and known when the shift was handed over."""
    return call.state != CallState.CLOSED and call.received_at <= since


def unit_is_part(unit: Unit) -> bool:
    return unit.status != UnitStatus.OFF_DUTY


def handoff_is_part(handoff: Handoff, since: datetime) -> bool:
    return on_board(handoff) and handoff.created_at <= since


def follow_up_is_part(call: Call, today: date) -> bool:
    return call.follow_up_on is not None and call.follow_up_on <= today


def check_part(part: bool, kind: HandoverKind, number: int) -> None:
    """Refuse what is not open, or came after the shift was handed over."""
    require(part, "handover_not_part", thing=kind.value, number=number)
