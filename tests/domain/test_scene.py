"""The drive in its order, and where the citizen ended."""

from __future__ import annotations

from datetime import timedelta

import pytest

from console.domain import scene
from console.domain.codes import CallState, SceneOutcome, UnitStatus
from tests.domain.made import LATER, NOW, assignment, call, unit
from tests.domain.refused import refused

U = UnitStatus


def test_each_report_stamps_its_own_time_and_acknowledges() -> None:
    moved, stamped = scene.move_unit(unit(U.ASSIGNED), U.EN_ROUTE, assignment(), at=LATER)
    assert stamped is not None
    assert (moved.status, stamped.en_route_at, stamped.acknowledged_at) == (
        U.EN_ROUTE,
        LATER,
        LATER,
    )
    assert stamped.on_scene_at is None


def test_a_unit_may_skip_a_step_it_did_not_report() -> None:
    _, stamped = scene.move_unit(unit(U.ASSIGNED), U.ON_SCENE, assignment(), at=LATER)
    assert stamped is not None
    assert (stamped.en_route_at, stamped.on_scene_at) == (None, LATER)


def test_a_unit_back_on_scene_after_a_transport_keeps_its_first_arrival() -> None:
    there = assignment(on_scene_at=NOW, transporting_at=NOW + timedelta(minutes=1))
    _, stamped = scene.move_unit(unit(U.TRANSPORTING), U.ON_SCENE, there, at=LATER)
    assert stamped is not None
    assert stamped.on_scene_at == NOW


def test_a_unit_is_assigned_by_sending_it_not_by_its_status() -> None:
    with refused("assign_instead", unit="S1"):
        scene.move_unit(unit(), U.ASSIGNED, None, at=LATER)


@pytest.mark.parametrize("status", [s for s in UnitStatus if s != U.ASSIGNED])
def test_the_same_status_again_is_refused(status: UnitStatus) -> None:
    with refused("unit_same", status=status.value):
        scene.move_unit(unit(status), status, None, at=LATER)


def test_a_refused_move_says_from_where_to_where() -> None:
    with refused("unit_move", unit="S1", old="on_scene", new="off_duty"):
        scene.move_unit(unit(U.ON_SCENE), U.OFF_DUTY, assignment(), at=LATER)


@pytest.mark.parametrize("outcome", list(SceneOutcome))
def test_every_outcome_is_recorded_and_unknown_needs_a_reason(outcome: SceneOutcome) -> None:
    if outcome == SceneOutcome.UNKNOWN:
        with refused("reason_needed", field="outcome"):
            scene.record_outcome(call(), outcome, "  ", at=LATER)
    recorded = scene.record_outcome(call(), outcome, " gik ", at=LATER)
    assert (recorded.outcome, recorded.outcome_reason) == (outcome, "gik")


def test_a_visit_that_met_the_citizen_is_not_closed_without_an_outcome() -> None:
    with refused("outcome_needed", call=1):
        scene.check_cleared_outcome(call(), met_citizen=True)
    scene.check_cleared_outcome(call(), met_citizen=False)
    scene.check_cleared_outcome(call(outcome=SceneOutcome.HOME), met_citizen=True)


@pytest.mark.parametrize("state", [CallState.WAITING, CallState.CLOSED])
def test_no_outcome_on_a_call_nobody_works_on(state: CallState) -> None:
    with refused("call_closed" if state == CallState.CLOSED else "call_not_claimed"):
        scene.record_outcome(call(state), SceneOutcome.HOME, "", at=LATER)
