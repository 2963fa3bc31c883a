"""What effect and handoffs are measured from: made in `db`, counted in `console/review`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from console.domain.codes import Category, DeclineReason, HandoffState
from console.domain.verdict import Verdict, verdict

Moment = int
"""Whole microseconds since 1970 in UTC, as they are stored: a million calls are measured at once,
and a `datetime` for each would cost more than the measuring."""


@dataclass(frozen=True, kw_only=True, slots=True)
class EffectFact:
    """What is measured of one citizen, merged records together.

    oneself, on_behalf: the moments of the calls, earliest first, by who called. requested_at: the
    first handoff sent; accepted_at: the first accepted; warm and municipality are of the accepted
    handoff, else of the first sent, else the latest known; categories are those of that handoff's
    call, else of the latest call. born: told only of those without a handoff.
    """

    citizen_id: int
    oneself: tuple[Moment, ...] = ()
    on_behalf: tuple[Moment, ...] = ()
    requested_at: Moment | None = None
    accepted_at: Moment | None = None
    born: date | None = None
    warm: bool = False
    municipality: str | None = None
    categories: tuple[Category, ...] = ()


@dataclass(frozen=True, kw_only=True)
class EffectFacts:
    """Every known citizen who called; since when calls are kept; the definition chosen."""

    citizens: tuple[EffectFact, ...] = ()
    first_call: datetime | None = None
    definition: str = ""


class HandoffFact(NamedTuple):
    """What is measured of one requested handoff. Times are aware; None has not happened."""

    id: int
    call_id: int
    municipality: str
    state: HandoffState
    urgent: bool
    requested_at: datetime
    due_at: datetime | None = None
    received_at: datetime | None = None
    accepted_at: datetime | None = None
    declined_at: datetime | None = None
    decline_reason: DeclineReason | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    awaits_step: bool = False
    """Declined, and nobody has chosen what comes next."""
    to_health: bool = False
    citizen_id: int | None = None
    first_call_after: datetime | None = None
    """The citizen's first call after it was accepted, other than its own."""
    visited_at: datetime | None = None
    """When a unit last left the citizen before it was sent."""
    tried: tuple[datetime, ...] = ()
    """When somebody wrote that they rang without an answer, put it off or followed it up."""
    verified_at: datetime | None = None
    """When the municipality's entry was last verified before it was sent."""

    def verdict(self, now: datetime) -> Verdict | None:
        """Whether it held; None if nobody accepted it."""
        return verdict(
            state=self.state,
            accepted_at=self.accepted_at,
            citizen_known=self.citizen_id is not None,
            first_call=self.first_call_after,
            now=now,
        )
