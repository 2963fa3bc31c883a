"""Units and assignments: one unit on one call, at most one Sociolance on an open call."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from console.domain import workflow
from console.domain.codes import CallState, UnitKind, UnitStatus
from console.domain.errors import Refusal, require
from console.domain.intake import Call, check_in_work

NOT_ARRIVED = frozenset({UnitStatus.ASSIGNED, UnitStatus.EN_ROUTE})
"""A unit may be called off until it has met the citizen."""


@dataclass(frozen=True, kw_only=True)
class Unit:
    """A unit as the board shows it. Position in WGS 84 degrees, speed in km/h, battery in %."""

    id: int = 0
    call_sign: str
    kind: UnitKind
    status: UnitStatus = UnitStatus.OFF_DUTY
    status_since: datetime
    crew: str = ""
    shift_from: datetime | None = None
    shift_to: datetime | None = None
    device_id: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    position_at: datetime | None = None
    position_accuracy: float | None = None
    speed: float | None = None
    bearing: float | None = None
    battery: float | None = None
    made_up: bool = False
    version: int = 0


@dataclass(frozen=True, kw_only=True)
class Assignment:
    """One unit on one call. Open until cleared."""

    id: int = 0
    call_id: int
    unit_id: int
    sociolance: bool
    assigned_at: datetime
    assigned_by: str
    acknowledged_at: datetime | None = None
    en_route_at: datetime | None = None
    on_scene_at: datetime | None = None
    transporting_at: datetime | None = None
    cleared_at: datetime | None = None
    cancelled: bool = False
    version: int = 0


def not_before(unit: Unit, at: datetime) -> datetime:
    """The moment as the unit's own times tell it, which never run backwards: clocks differ, and an
    act that had to wait its turn began before the one that was quicker."""
    return max(at, unit.status_since)


def assign(
    call: Call,
    unit: Unit,
    *,
    by: str,
    at: datetime,
    unit_busy_with: int | None,
    sociolance_on_call: str | None,
) -> tuple[Call, Unit, Assignment]:
    """Send a free unit. The caller has checked the consent to a visit.

    unit_busy_with: the call the unit is on, if any. sociolance_on_call: the call sign of the
    Sociolance already on this call, if any.
    """
    check_in_work(call)
    if unit_busy_with is not None:
        raise Refusal("unit_busy", unit=unit.call_sign, call=unit_busy_with)
    if unit.status != UnitStatus.AVAILABLE:
        raise Refusal("unit_not_free", unit=unit.call_sign, status=unit.status.value)
    sociolance = unit.kind == UnitKind.SOCIOLANCE
    if sociolance and sociolance_on_call is not None:
        raise Refusal("call_has_sociolance", call=call.id, unit=sociolance_on_call)
    workflow.check_unit_move(unit.call_sign, unit.status, UnitStatus.ASSIGNED)
    at = not_before(unit, at)
    return (
        replace(call, state=CallState.DISPATCHED, touched_at=at),
        replace(unit, status=UnitStatus.ASSIGNED, status_since=at),
        Assignment(
            call_id=call.id, unit_id=unit.id, sociolance=sociolance, assigned_at=at, assigned_by=by
        ),
    )


def acknowledge(assignment: Assignment, *, at: datetime) -> Assignment:
    """The crew has heard it. A second acknowledgement changes nothing."""
    return assignment if assignment.acknowledged_at else replace(assignment, acknowledged_at=at)


def cancel(
    call: Call, unit: Unit, assignment: Assignment, *, at: datetime, others: int
) -> tuple[Call, Unit, Assignment]:
    """Call the unit off before it has met the citizen. `others`: units still on the call."""
    require(
        unit.status in NOT_ARRIVED,
        "unit_on_scene",
        unit=unit.call_sign,
    )
    call, unit, assignment = clear(call, unit, assignment, at=at, others=others)
    return call, unit, replace(assignment, cancelled=True)


def clear(
    call: Call, unit: Unit, assignment: Assignment, *, at: datetime, others: int
) -> tuple[Call, Unit, Assignment]:
    """The unit is free again; the call goes back to its dispatcher when no unit is left on it."""
    workflow.check_unit_move(unit.call_sign, unit.status, UnitStatus.AVAILABLE)
    at = not_before(unit, at)
    if call.state == CallState.DISPATCHED and not others:
        call = replace(call, state=CallState.CLAIMED)
    return (
        replace(call, touched_at=at),
        replace(unit, status=UnitStatus.AVAILABLE, status_since=at),
        replace(assignment, cleared_at=at),
    )


def sign_on(
    unit: Unit, *, crew: str, shift_from: datetime, shift_to: datetime, at: datetime
) -> Unit:
    """Put a crew on the unit; a unit that was off duty becomes available."""
    require(shift_to > shift_from, "shift_order", unit=unit.call_sign)
    require(crew.strip(), "crew_needed", unit=unit.call_sign)
    unit = replace(unit, crew=crew.strip(), shift_from=shift_from, shift_to=shift_to)
    if unit.status == UnitStatus.OFF_DUTY:
        since = not_before(unit, at)
        unit = replace(unit, status=UnitStatus.AVAILABLE, status_since=since)
    return unit
