"""What is already going on for a citizen, and with whom: nobody starts beside it unknowingly."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from console.domain.assignment import Assignment
from console.domain.codes import BesideReason, EffortKind
from console.domain.errors import Refusal, require
from console.domain.handoff import Handoff, waiting_since
from console.domain.intake import Call, check_in_work
from console.domain.workflow import HANDOFF_OPEN

RECORDED = (
    EffortKind.MUNICIPAL_WORKER,
    EffortKind.TREATMENT,
    EffortKind.POLICE_CONTACT,
    EffortKind.OTHER,
)
"""Kinds a person records; handoffs and visits are known by themselves."""


@dataclass(frozen=True, kw_only=True)
class Effort:
    """Help from others that somebody has told of. owner: who has it, a person or a team."""

    id: int = 0
    citizen_id: int
    kind: EffortKind
    owner: str
    since: datetime
    recorded_by: str
    ended_at: datetime | None = None
    version: int = 0


@dataclass(frozen=True, kw_only=True)
class Ongoing:
    """One thing that is going on, from whatever source. The ids say what it can be joined by."""

    kind: EffortKind
    owner: str
    what: str
    since: datetime
    handoff_id: int | None = None
    call_id: int | None = None
    effort_id: int | None = None


def check(effort: Effort) -> None:
    require(effort.owner.strip(), "owner_needed")
    require(effort.kind in RECORDED, "effort_kind")


def end(effort: Effort, *, at: datetime) -> Effort:
    require(effort.ended_at is None, "effort_ended")
    return replace(effort, ended_at=at)


def resume(effort: Effort) -> Effort:
    require(effort.ended_at is not None, "effort_goes_on")
    return replace(effort, ended_at=None)


def join(call: Call, handoff_id: int, *, at: datetime) -> Call:
    """Once for each handoff: a duplicate avoided is counted once."""
    check_in_work(call)
    require(
        call.joined_handoff_id != handoff_id, "already_joined", call=call.id, handoff=handoff_id
    )
    return replace(call, joined_handoff_id=handoff_id, touched_at=at)


def check_beside(call: Call, ongoing: Sequence[Ongoing]) -> None:
    """Refuse to start beside what is going on, unless it was decided with a reason."""
    if ongoing and call.beside is None:
        first = ongoing[0]
        raise Refusal(
            "effort_exists",
            call=call.id,
            count=len(ongoing),
            effort=first.kind.value,
            who=first.owner,
        )


def decide_beside(call: Call, reason: BesideReason | None, text: str, *, at: datetime) -> Call:
    """Without a reason the decision is taken off."""
    check_in_work(call)
    if reason == BesideReason.OTHER:
        require(text.strip(), "reason_needed", field="beside")
    return replace(call, beside=reason, beside_text=text.strip(), touched_at=at)


# What goes on -----------------------------------------------------------------------------

Visit = tuple[Assignment, str]
"""A unit that is with the citizen, or on its way, and its call sign."""


def going_on(
    call: Call, handoffs: Iterable[Handoff], visits: Iterable[Visit], efforts: Iterable[Effort]
) -> list[Ongoing]:
    """Of what has not ended for its citizen, other than on the call itself; oldest first."""
    found = [_handoff(h) for h in handoffs if h.state in HANDOFF_OPEN and h.call_id != call.id]
    found += [_visit(*visit) for visit in visits if visit[0].call_id != call.id]
    found += [
        Ongoing(kind=e.kind, owner=e.owner, what="", since=e.since, effort_id=e.id) for e in efforts
    ]
    return sorted(found, key=lambda one: one.since)


def _handoff(handoff: Handoff) -> Ongoing:
    return Ongoing(
        kind=EffortKind.HANDOFF,
        owner=handoff.accepted_by or handoff.owner,
        what=handoff.service,
        since=waiting_since(handoff),
        handoff_id=handoff.id,
        call_id=handoff.call_id,
    )


def _visit(assignment: Assignment, call_sign: str) -> Ongoing:
    return Ongoing(
        kind=EffortKind.VISIT,
        owner=call_sign,
        what="",
        since=assignment.assigned_at,
        call_id=assignment.call_id,
    )
