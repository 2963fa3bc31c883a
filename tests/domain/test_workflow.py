"""The tables of moves: every move is allowed or refused as it is written here."""

from __future__ import annotations

from itertools import product

import pytest

from console.domain import workflow
from console.domain.codes import CallState, HandoffState, UnitStatus
from console.domain.errors import Refusal

C, U, H = CallState, UnitStatus, HandoffState

CALL_MOVES = {
    (C.WAITING, C.CLAIMED),
    (C.WAITING, C.CLOSED),
    (C.CLAIMED, C.WAITING),
    (C.CLAIMED, C.DISPATCHED),
    (C.CLAIMED, C.CLOSED),
    (C.DISPATCHED, C.CLAIMED),
    (C.DISPATCHED, C.CLOSED),
    (C.CLOSED, C.CLAIMED),
}
UNIT_MOVES = {
    U.AVAILABLE: {U.ASSIGNED, U.ON_BREAK, U.OUT_OF_SERVICE, U.OFF_DUTY},
    U.ASSIGNED: {U.EN_ROUTE, U.ON_SCENE, U.AVAILABLE},
    U.EN_ROUTE: {U.ON_SCENE, U.AVAILABLE},
    U.ON_SCENE: {U.TRANSPORTING, U.AVAILABLE},
    U.TRANSPORTING: {U.ON_SCENE, U.AVAILABLE},
    U.ON_BREAK: {U.AVAILABLE, U.OUT_OF_SERVICE, U.OFF_DUTY},
    U.OUT_OF_SERVICE: {U.AVAILABLE, U.OFF_DUTY},
    U.OFF_DUTY: {U.AVAILABLE, U.OUT_OF_SERVICE},
}
ENDS = {H.CANCELLED, H.ENTERED_IN_ERROR}
HANDOFF_MOVES = {
    H.DRAFT: {H.REQUESTED, *ENDS},
    H.REQUESTED: {H.RECEIVED, H.ACCEPTED, H.REJECTED, H.FAILED, *ENDS},
    H.RECEIVED: {H.ACCEPTED, H.REJECTED, H.FAILED, *ENDS},
    H.ACCEPTED: {H.IN_PROGRESS, H.COMPLETED, H.FAILED, *ENDS},
    H.IN_PROGRESS: {H.COMPLETED, H.FAILED, *ENDS},
    H.COMPLETED: {H.ENTERED_IN_ERROR},
    H.REJECTED: {H.ENTERED_IN_ERROR},
    H.FAILED: {H.ENTERED_IN_ERROR},
    H.CANCELLED: {H.ENTERED_IN_ERROR},
    H.ENTERED_IN_ERROR: set(),
}


@pytest.mark.parametrize(("old", "new"), list(product(CallState, CallState)))
def test_a_call_moves_only_as_the_table_says(old: CallState, new: CallState) -> None:
    if (old, new) in CALL_MOVES:
        workflow.check_call_move(1, old, new)
        return
    with pytest.raises(Refusal) as refusal:
        workflow.check_call_move(1, old, new)
    assert refusal.value.params == {"call": 1, "old": old.value, "new": new.value}


@pytest.mark.parametrize(("old", "new"), list(product(UnitStatus, UnitStatus)))
def test_a_unit_moves_only_as_the_table_says(old: UnitStatus, new: UnitStatus) -> None:
    if new in UNIT_MOVES[old]:
        workflow.check_unit_move("S1", old, new)
        return
    with pytest.raises(Refusal, match="unit_move") as refusal:
        workflow.check_unit_move("S1", old, new)
    assert refusal.value.params == {"unit": "S1", "old": old.value, "new": new.value}


@pytest.mark.parametrize(("old", "new"), list(product(HandoffState, HandoffState)))
def test_a_handoff_moves_only_as_the_table_says(old: HandoffState, new: HandoffState) -> None:
    if new in HANDOFF_MOVES[old]:
        workflow.check_handoff_move(1, old, new)
        return
    with pytest.raises(Refusal, match="handoff_move"):
        workflow.check_handoff_move(1, old, new)


def test_a_unit_on_an_assignment_cannot_take_a_break_or_leave_duty() -> None:
    away = {U.ON_BREAK, U.OUT_OF_SERVICE, U.OFF_DUTY}
    assert not any(away & workflow.UNIT_MOVES[status] for status in workflow.ON_ASSIGNMENT)


def test_every_unit_comes_back_to_available_in_one_move_or_is_sent_nowhere() -> None:
    assert all(U.AVAILABLE in moves for old, moves in UNIT_MOVES.items() if old != U.AVAILABLE)


def test_a_handoff_that_ended_is_only_ever_marked_as_an_error() -> None:
    ended = set(HandoffState) - workflow.HANDOFF_OPEN - {H.ENTERED_IN_ERROR}
    assert all(workflow.HANDOFF_MOVES[state] == {H.ENTERED_IN_ERROR} for state in ended)
