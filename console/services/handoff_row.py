"""One handoff as the board, the lists and the command line show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from console.domain.clocks import alarm_seen, clock_state
from console.domain.codes import ClockState, DeclineReason, HandoffState
from console.domain.municipality import Hours
from console.domain.verdict import Verdict, verdict


@dataclass(frozen=True, kw_only=True)
class HandoffRow:
    """One handoff on the board, open or in a listing."""

    id: int
    call_id: int
    call_closed: bool
    municipality: str
    municipality_name: str
    service: str
    contact_name: str
    contact_phone: str
    citizen_id: int | None
    citizen_name: str
    state: HandoffState
    urgent: bool
    owner: str
    next_action: str
    due_at: datetime | None
    snoozed_until: datetime | None
    hours: tuple[Hours, ...]
    """The receiver's opening hours, by which its clock goes on."""
    requested_at: datetime | None
    received_at: datetime | None
    accepted_at: datetime | None
    accepted_by: str
    warm: bool
    declined_at: datetime | None
    decline_reason: DeclineReason | None
    awaits_step: bool
    to_health: bool
    alarm_seen_at: datetime | None
    alarm_seen_by: str
    made_up: bool
    version: int

    @property
    def wanted_at(self) -> datetime | None:
        """When something is due: the answer, or, since it was declined, one's own next step."""
        return self.declined_at if self.awaits_step else self.due_at

    def alarm_seen(self, now: datetime) -> bool:
        """Whether somebody has seen the alarm it has now."""
        return alarm_seen(
            self.due_at,
            now,
            seen_at=self.alarm_seen_at,
            urgent=self.urgent,
            hours=self.hours,
            snoozed_until=self.snoozed_until,
        )

    def clock(self, now: datetime) -> ClockState:
        """How its clock stands."""
        if self.awaits_step:
            return ClockState.NEXT_STEP
        return clock_state(
            self.due_at,
            now,
            urgent=self.urgent,
            hours=self.hours,
            snoozed_until=self.snoozed_until,
        )

    def verdict(self, first_call: datetime | None, now: datetime) -> Verdict | None:
        """Whether it held, by when its citizen first called again."""
        return verdict(
            state=self.state,
            accepted_at=self.accepted_at,
            citizen_known=self.citizen_id is not None,
            first_call=first_call,
            now=now,
        )
