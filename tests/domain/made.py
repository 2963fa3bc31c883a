"""Made-up records for the tests of the rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from console.domain.assignment import Assignment, Unit
from console.domain.citizen import Citizen
from console.domain.codes import CallState, UnitKind, UnitStatus
from console.domain.handoff import Handoff
from console.domain.intake import Call

NOW = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
"""A Friday, noon in Denmark."""
LATER = NOW + timedelta(minutes=5)


def moments() -> st.SearchStrategy[datetime]:
    """Moments in UTC over eight years, the last with store bededag first."""
    span = int(timedelta(days=8 * 365).total_seconds())
    begin = datetime(2023, 1, 1, tzinfo=UTC)
    return st.integers(0, span).map(lambda seconds: begin + timedelta(seconds=seconds))


def call(state: CallState = CallState.CLAIMED, **changes: Any) -> Call:
    """Call 1, taken by anna unless it waits."""
    made = Call(id=1, received_at=NOW, started_at=NOW, touched_at=NOW, state=state)
    if state != CallState.WAITING:
        made = replace(made, claimed_by="anna", claimed_at=NOW)
    return replace(made, **changes)


def unit(status: UnitStatus = UnitStatus.AVAILABLE, **changes: Any) -> Unit:
    made = Unit(
        id=1, call_sign="S1", kind=UnitKind.SOCIOLANCE, status=status, status_since=NOW, crew="Test"
    )
    return replace(made, **changes)


def assignment(**changes: Any) -> Assignment:
    made = Assignment(
        id=1, call_id=1, unit_id=1, sociolance=True, assigned_at=NOW, assigned_by="anna"
    )
    return replace(made, **changes)


def citizen(number: int = 1, **changes: Any) -> Citizen:
    return replace(Citizen(id=number, name="Prøve Prøvesen", created_at=NOW), **changes)


def handoff(**changes: Any) -> Handoff:
    """A draft that may be requested."""
    made = Handoff(
        id=1,
        call_id=1,
        municipality="0751",
        service="bostøtte",
        contact_name="Testkontakt Aarhus",
        reason="bolig",
        owner="anna",
        created_at=NOW,
        created_by="anna",
    )
    return replace(made, **changes)
