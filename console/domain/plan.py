"""What has been agreed with somebody who calls often: on the screen the moment the call is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from console.domain.errors import require


@dataclass(frozen=True, kw_only=True)
class Plan:
    """One version of a citizen's plan; a new one stands beside the old, which is kept.

    instruction: what the dispatcher does when the citizen calls. agreed: what citizen and helpers
    agreed on. agreed_with: who was part of it, the citizen first.
    """

    id: int = 0
    citizen_id: int
    instruction: str
    agreed: str = ""
    agreed_with: str
    valid_until: date
    written_by: str
    written_at: datetime
    ended_at: datetime | None = None
    ended_by: str | None = None
    version: int = 0


def check(plan: Plan, today: date) -> None:
    """Refuse a plan that says nothing, that nobody agreed to, or that is out of date at once."""
    require(plan.instruction.strip(), "plan_empty")
    require(plan.agreed_with.strip(), "plan_alone")
    require(plan.valid_until >= today, "date_past", field="plan")


def current(plans: Iterable[Plan]) -> Plan | None:
    """The newest version, unless it was ended."""
    newest = max(plans, key=lambda plan: (plan.written_at, plan.id), default=None)
    return newest if newest is not None and newest.ended_at is None else None


def end(plan: Plan, *, by: str, at: datetime) -> Plan:
    require(plan.ended_at is None, "plan_ended")
    return replace(plan, ended_at=at, ended_by=by)


def restore(plan: Plan, standing: Plan | None, *, by: str, at: datetime) -> Plan:
    """An earlier version stands again: the newest by being ended no more, an older one as a new
    version with its words. Nothing is taken out."""
    require(standing is None or standing.id != plan.id, "plan_stands")
    if plan.ended_at is not None:
        return replace(plan, ended_at=None, ended_by=None)
    return replace(plan, id=0, written_by=by, written_at=at, version=0)


def is_out_of_date(plan: Plan, today: date) -> bool:
    return plan.valid_until < today
