"""Units sent, moved and called off; what they report and where the citizen ended."""

from __future__ import annotations

from datetime import timedelta

import pytest

from console.domain.codes import (
    CallState,
    ConsentScope,
    Disposition,
    NeedArea,
    NeedLevel,
    SceneOutcome,
    UnitKind,
    UnitStatus,
)
from console.services import commands as c
from tests.domain.refused import refused
from tests.services.shift import NOON, Shift

U = UnitStatus


def test_a_busy_unit_is_refused_with_the_call_that_has_it_and_keeps_its_status(
    shift: Shift,
) -> None:
    first = shift.dispatched()
    shift.do(c.SetUnitStatus(unit_id=1, status=U.EN_ROUTE))
    second = shift.call(ConsentScope.VISIT)
    with refused("unit_busy", unit="S1", call=first):
        shift.do(c.AssignUnit(call_id=second, unit_id=1))
    assert shift.store.units.get(1).status == U.EN_ROUTE
    assert shift.store.calls.get(second).state == CallState.CLAIMED


def test_an_open_call_has_one_sociolance_and_room_for_others(shift: Shift) -> None:
    call = shift.dispatched()
    with refused("call_has_sociolance", call=call, unit="S1"):
        shift.do(c.AssignUnit(call_id=call, unit_id=shift.unit("S2")))
    shift.do(c.AssignUnit(call_id=call, unit_id=2))
    shift.do(c.CancelAssignment(unit_id=1))
    assert shift.store.calls.get(call).state == CallState.DISPATCHED, "the other is still on it"
    shift.do(c.CancelAssignment(unit_id=2))
    assert shift.store.calls.get(call).state == CallState.CLAIMED


def test_a_call_with_a_unit_is_not_closed_and_says_why(shift: Shift) -> None:
    call = shift.dispatched()
    with refused("call_has_unit", call=call):
        shift.do(c.CloseCall(call_id=call, disposition=Disposition.CANCELLED))


def test_a_unit_without_a_call_has_nothing_to_acknowledge_or_to_be_called_off_from(
    shift: Shift,
) -> None:
    for command in (c.AcknowledgeAssignment(unit_id=1), c.CancelAssignment(unit_id=1)):
        with refused("unit_without_call", unit="S1"):
            shift.do(command)
    shift.dispatched()
    shift.do(c.AcknowledgeAssignment(unit_id=1))
    with refused("already_acknowledged", unit="S1"):
        shift.do(c.AcknowledgeAssignment(unit_id=1))


def test_the_times_of_a_visit_are_kept_one_by_one(shift: Shift) -> None:
    shift.dispatched()
    times = {}
    for status in (U.EN_ROUTE, U.ON_SCENE, U.TRANSPORTING, U.AVAILABLE):
        shift.do(c.SetUnitStatus(unit_id=1, status=status))
        times[status] = shift.now
    visit = shift.store.assignments.get(1)
    assert (visit.en_route_at, visit.on_scene_at, visit.transporting_at, visit.cleared_at) == (
        *times.values(),
    )
    assert not visit.cancelled


def test_a_break_in_the_middle_of_a_visit_is_refused_and_nothing_is_reset(shift: Shift) -> None:
    shift.dispatched()
    with refused("unit_move", unit="S1", old="assigned", new="on_break"):
        shift.do(c.SetUnitStatus(unit_id=1, status=U.ON_BREAK))
    assert shift.store.units.get(1).status == U.ASSIGNED


def test_an_undo_is_only_offered_where_it_is_possible(shift: Shift) -> None:
    shift.do(c.SetUnitStatus(unit_id=1, status=U.ON_BREAK))
    done = shift.do(c.SetUnitStatus(unit_id=1, status=U.OUT_OF_SERVICE))
    assert done.undo is None, "out of service does not lead back to a break"
    shift.dispatched(unit=2)
    assert shift.do(c.SetUnitStatus(unit_id=2, status=U.EN_ROUTE)).undo is None


def test_a_position_moves_the_unit_and_an_older_one_does_not(shift: Shift) -> None:
    shift.do(c.SetUnitDevice(unit_id=1, device_id="sporer-1"))

    def report(latitude: float, minutes: int, device: str = "sporer-1") -> None:
        at = NOON + timedelta(minutes=minutes)
        shift.do(c.RecordPosition(device_id=device, latitude=latitude, longitude=10.2, at=at))

    shift.now = NOON + timedelta(minutes=30)
    report(56.1, 10)
    report(56.0, 5)
    assert shift.store.units.get(1).latitude == 56.1
    report(56.2, 11, device="s1")
    assert shift.store.units.get(1).latitude == 56.2, "the call sign speaks for the unit too"
    with refused("device_unknown", device="nobody"):
        report(56.3, 12, device="nobody")


def test_a_device_whose_clock_runs_ahead_does_not_shut_out_what_comes_after(
    shift: Shift,
) -> None:
    def report(latitude: float, days: int) -> None:
        at = shift.now + timedelta(days=days)
        shift.do(c.RecordPosition(device_id="S1", latitude=latitude, longitude=10.2, at=at))

    report(56.1, 365)
    assert shift.store.units.get(1).position_at == shift.now
    shift.now += timedelta(minutes=1)
    report(56.2, 0)
    assert shift.store.units.get(1).latitude == 56.2


def test_one_device_speaks_for_one_unit(shift: Shift) -> None:
    shift.do(c.SetUnitDevice(unit_id=1, device_id="sporer-1"))
    with refused("device_known", unit="S1"):
        shift.do(c.SetUnitDevice(unit_id=2, device_id="sporer-1"))
    with refused("device_known", unit="S1"):
        shift.do(c.AddUnit(call_sign="S9", kind=UnitKind.SOCIOLANCE, device_id=" sporer-1 "))
    shift.do(c.SetUnitDevice(unit_id=1, device_id=""))
    shift.do(c.SetUnitDevice(unit_id=2, device_id="sporer-1"))


@pytest.mark.parametrize(
    ("call_sign", "code"), [("", "call_sign_form"), ("S 1", "call_sign_form"), ("s1", "unit_known")]
)
def test_a_call_sign_is_one_new_word(shift: Shift, call_sign: str, code: str) -> None:
    with refused(code):
        shift.do(c.AddUnit(call_sign=call_sign, kind=UnitKind.SOCIOLANCE))


def test_a_need_is_assessed_once_for_each_area_and_changed_after(shift: Shift) -> None:
    call = shift.call()
    shift.do(c.AssessNeed(call_id=call, area=NeedArea.HOUSING, level=NeedLevel.SOME))
    shift.do(c.AssessNeed(call_id=call, area=NeedArea.HOUSING, level=NeedLevel.URGENT, note=" nu "))
    (need,) = shift.store.needs.find(call_id=call)
    assert (need.level, need.note) == (NeedLevel.URGENT, "nu")


def test_a_visit_is_closed_when_it_is_said_where_the_citizen_ended(shift: Shift) -> None:
    call = shift.visited()
    visit = c.CloseCall(call_id=call, disposition=Disposition.SOCIOLANCE_VISIT)
    with refused("outcome_needed", call=call):
        shift.do(visit)
    with refused("reason_needed", field="outcome"):
        shift.do(c.RecordOutcome(call_id=call, outcome=SceneOutcome.UNKNOWN))
    shift.do(c.RecordOutcome(call_id=call, outcome=SceneOutcome.SHELTER))
    shift.do(visit)
    assert shift.store.calls.get(call).state == CallState.CLOSED
