"""Made-up handoffs of the simulated year: when they are asked for, answered, begun and ended.

Municipalities answer while they are open, by the hours of the made-up directory.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from console.domain.calendar import is_public_holiday, local, utc
from console.domain.codes import DeclineReason, HandoffState
from console.domain.municipality import next_opening, open_state
from console.intake.demo_directory import HOURS

TALK = timedelta(minutes=95)
"""From the call until the handoff is sent: time for a visit."""
PATIENCE = timedelta(days=35)
"""After which a handoff without an answer is given up."""
URGENT = 0.05
DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class MadeHandoff:
    """One handoff of the call at `call_at`. A time that is None has not come."""

    call_at: datetime
    requested_at: datetime
    received_at: datetime | None = None
    accepted_at: datetime | None = None
    declined_at: datetime | None = None
    decline_reason: DeclineReason | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    end: HandoffState | None = None
    warm: bool = False
    urgent: bool = False

    @property
    def state(self) -> HandoffState:
        """Where it stands when the year is over."""
        if self.ended_at is not None and self.end is not None:
            return self.end
        for at, state in (
            (self.declined_at, HandoffState.REJECTED),
            (self.started_at, HandoffState.IN_PROGRESS),
            (self.accepted_at, HandoffState.ACCEPTED),
            (self.received_at, HandoffState.RECEIVED),
        ):
            if at is not None:
                return state
        return HandoffState.REQUESTED


def unanswered(chance: Random, call_at: datetime, ends: datetime) -> MadeHandoff:
    """Nobody says yes or no; half of them say that it came. In the end it is given up."""
    asked = call_at + TALK
    return _until(
        ends,
        MadeHandoff(
            call_at=call_at,
            requested_at=asked,
            received_at=_open(chance, asked) if chance.random() < 0.5 else None,
            ended_at=_open(chance, asked + PATIENCE),
            end=chance.choice((HandoffState.FAILED, HandoffState.CANCELLED)),
        ),
    )


def declined(chance: Random, call_at: datetime, ends: datetime) -> MadeHandoff:
    """A no, for any of the reasons; a third of them at once, without a word that it came."""
    asked = call_at + TALK
    received = _open(chance, asked)
    at_once = chance.random() < 0.33
    no = received if at_once else _open(chance, received + chance.uniform(0.05, 4) * DAY)
    return _until(
        ends,
        MadeHandoff(
            call_at=call_at,
            requested_at=asked,
            received_at=received,
            declined_at=no,
            decline_reason=chance.choice(list(DeclineReason)),
        ),
    )


def accepted(
    chance: Random,
    call_at: datetime,
    ends: datetime,
    *,
    failed: bool = False,
    in_error: bool = False,
) -> MadeHandoff:
    """A yes, a first meeting, an end. failed: the service never began."""
    asked = call_at + TALK
    received = _open(chance, asked)
    at_once = chance.random() < 0.33
    yes = received if at_once else _open(chance, received + chance.uniform(0.05, 5) * DAY)
    meeting = _open(chance, yes + chance.uniform(2, 21) * DAY)
    done = _open(chance, meeting + chance.uniform(10, 60) * DAY)
    made = MadeHandoff(
        call_at=call_at,
        requested_at=asked,
        received_at=received,
        accepted_at=yes,
        started_at=meeting,
        ended_at=done,
        end=HandoffState.COMPLETED,
        warm=chance.random() < 0.5,
        urgent=chance.random() < URGENT,
    )
    if failed:
        made = replace(made, started_at=None, end=HandoffState.FAILED)
    if in_error:
        made = replace(
            made,
            started_at=None,
            ended_at=_open(chance, yes + DAY),
            end=HandoffState.ENTERED_IN_ERROR,
        )
    return _until(ends, made)


def _open(chance: Random, after: datetime) -> datetime:
    """A little later, while a municipality is open."""
    moment = local(after + timedelta(minutes=chance.randint(5, 240)))
    if not open_state(HOURS, moment, is_public_holiday).open:
        opens = next_opening(HOURS, moment, is_public_holiday) or moment + DAY
        moment = opens + timedelta(minutes=chance.randint(1, 180))
    return utc(moment).replace(microsecond=0)


def _until(ends: datetime, made: MadeHandoff) -> MadeHandoff:
    """What would come after the end has not come."""

    def come(at: datetime | None) -> datetime | None:
        return at if at is not None and at < ends else None

    return replace(
        made,
        received_at=come(made.received_at),
        accepted_at=come(made.accepted_at),
        declined_at=come(made.declined_at),
        decline_reason=made.decline_reason if come(made.declined_at) else None,
        started_at=come(made.started_at),
        ended_at=come(made.ended_at),
    )
