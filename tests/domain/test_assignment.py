"""One unit on one call, and one Sociolance at most."""

from __future__ import annotations

from datetime import timedelta

import pytest

from console.domain import assignment as rules
from console.domain.codes import CallState, UnitKind, UnitStatus
from console.domain.scene import move_unit
from tests.domain.made import LATER, NOW, assignment, call, unit
from tests.domain.refused import refused


def send(**changes: object) -> tuple[object, ...]:
    given: dict[str, object] = {"unit_busy_with": None, "sociolance_on_call": None, **changes}
    return rules.assign(
        call=given.pop("call", call()),  # type: ignore[arg-type]  # made above
        unit=given.pop("unit", unit()),  # type: ignore[arg-type]  # made above
        by="anna",
        at=LATER,
        **given,  # type: ignore[arg-type]  # made above
    )


def test_a_free_unit_is_sent() -> None:
    sent, moved, new = rules.assign(
        call(), unit(), by="anna", at=LATER, unit_busy_with=None, sociolance_on_call=None
    )
    assert (sent.state, moved.status, moved.status_since) == (
        CallState.DISPATCHED,
        UnitStatus.ASSIGNED,
        LATER,
    )
    assert (new.call_id, new.unit_id, new.sociolance, new.assigned_by) == (1, 1, True, "anna")


def test_a_busy_unit_is_not_assigned_twice_and_it_is_said_who_has_it() -> None:
    with refused("unit_busy", unit="S1", call=243):
        send(unit=unit(UnitStatus.EN_ROUTE), unit_busy_with=243)


@pytest.mark.parametrize("status", [s for s in UnitStatus if s != UnitStatus.AVAILABLE])
def test_a_unit_that_is_not_available_is_not_sent(status: UnitStatus) -> None:
    with refused("unit_not_free", unit="S1", status=status.value):
        send(unit=unit(status))


def test_a_call_has_one_sociolance_but_other_units_may_join() -> None:
    with refused("call_has_sociolance", call=1, unit="S2"):
        send(call=call(CallState.DISPATCHED), sociolance_on_call="S2")
    send(
        call=call(CallState.DISPATCHED),
        unit=unit(kind=UnitKind.POLICE_CORESPONSE),
        sociolance_on_call="S2",
    )


@pytest.mark.parametrize("state", [CallState.WAITING, CallState.CLOSED])
def test_no_unit_is_sent_to_a_call_nobody_works_on(state: CallState) -> None:
    with refused("call_closed" if state == CallState.CLOSED else "call_not_claimed"):
        send(call=call(state))


def test_a_units_times_never_run_backwards() -> None:
    """Another console's clock may be ahead, and an act may have waited while others were first."""
    free = unit(status_since=LATER)
    _, moved, new = rules.assign(
        call(), free, by="bo", at=NOW, unit_busy_with=None, sociolance_on_call=None
    )
    assert moved.status_since == new.assigned_at == LATER
    driving, stamped = move_unit(moved, UnitStatus.EN_ROUTE, new, at=NOW)
    assert stamped is not None
    assert driving.status_since == stamped.en_route_at == LATER
    _, again, ended = rules.cancel(call(), driving, stamped, at=NOW, others=0)
    assert again.status_since == ended.cleared_at == LATER


def test_the_first_acknowledgement_counts() -> None:
    heard = rules.acknowledge(assignment(), at=NOW)
    assert rules.acknowledge(heard, at=LATER).acknowledged_at == NOW


@pytest.mark.parametrize("status", [UnitStatus.ASSIGNED, UnitStatus.EN_ROUTE])
def test_a_unit_is_called_off_before_it_has_met_the_citizen(status: UnitStatus) -> None:
    back, freed, ended = rules.cancel(
        call(CallState.DISPATCHED), unit(status), assignment(), at=LATER, others=0
    )
    assert (back.state, freed.status) == (CallState.CLAIMED, UnitStatus.AVAILABLE)
    assert (ended.cancelled, ended.cleared_at) == (True, LATER)


@pytest.mark.parametrize("status", [UnitStatus.ON_SCENE, UnitStatus.TRANSPORTING])
def test_a_unit_that_has_met_the_citizen_is_cleared_not_called_off(status: UnitStatus) -> None:
    busy = unit(status)
    with refused("unit_on_scene", unit="S1"):
        rules.cancel(call(CallState.DISPATCHED), busy, assignment(), at=LATER, others=0)
    _, freed, ended = rules.clear(
        call(CallState.DISPATCHED), busy, assignment(), at=LATER, others=0
    )
    assert (freed.status, ended.cancelled) == (UnitStatus.AVAILABLE, False)


def test_the_call_stays_dispatched_while_another_unit_is_on_it() -> None:
    back, _, _ = rules.clear(
        call(CallState.DISPATCHED), unit(UnitStatus.ON_SCENE), assignment(), at=LATER, others=1
    )
    assert back.state == CallState.DISPATCHED


def test_a_crew_that_signs_on_makes_the_unit_available() -> None:
    end = NOW + timedelta(hours=12)
    on = rules.sign_on(
        unit(UnitStatus.OFF_DUTY), crew=" Testvagt ", shift_from=NOW, shift_to=end, at=LATER
    )
    assert (on.status, on.status_since, on.crew) == (UnitStatus.AVAILABLE, LATER, "Testvagt")


def test_a_new_crew_does_not_reset_what_the_unit_is_doing() -> None:
    end = NOW + timedelta(hours=12)
    on = rules.sign_on(
        unit(UnitStatus.ON_SCENE), crew="Testvagt B", shift_from=NOW, shift_to=end, at=LATER
    )
    assert (on.status, on.status_since) == (UnitStatus.ON_SCENE, NOW)


@pytest.mark.parametrize("hours", [0, -1])
def test_a_shift_ends_after_it_begins(hours: int) -> None:
    with refused("shift_order"):
        end = NOW + timedelta(hours=hours)
        rules.sign_on(unit(), crew="Testvagt", shift_from=NOW, shift_to=end, at=LATER)


def test_nobody_signs_on_without_a_crew() -> None:
    with refused("crew_needed", unit="S1"):
        end = NOW + timedelta(hours=8)
        rules.sign_on(unit(), crew=" ", shift_from=NOW, shift_to=end, at=LATER)
