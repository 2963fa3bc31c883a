"""Every state and every allowed move, as tables."""

from __future__ import annotations

from console.domain.codes import CallState, HandoffState, UnitStatus
from console.domain.errors import Refusal

C, U, H = CallState, UnitStatus, HandoffState

CALL_MOVES: dict[CallState, frozenset[CallState]] = {
    C.WAITING: frozenset({C.CLAIMED, C.CLOSED}),
    C.CLAIMED: frozenset({C.WAITING, C.DISPATCHED, C.CLOSED}),
    C.DISPATCHED: frozenset({C.CLAIMED, C.CLOSED}),
    C.CLOSED: frozenset({C.CLAIMED}),
}

# A unit on an assignment goes through the drive in order, may skip a step it did not report,
# and comes back to available; only a free unit can take a break or leave duty.
UNIT_MOVES: dict[UnitStatus, frozenset[UnitStatus]] = {
    U.AVAILABLE: frozenset({U.ASSIGNED, U.ON_BREAK, U.OUT_OF_SERVICE, U.OFF_DUTY}),
    U.ASSIGNED: frozenset({U.EN_ROUTE, U.ON_SCENE, U.AVAILABLE}),
    U.EN_ROUTE: frozenset({U.ON_SCENE, U.AVAILABLE}),
    U.ON_SCENE: frozenset({U.TRANSPORTING, U.AVAILABLE}),
    U.TRANSPORTING: frozenset({U.ON_SCENE, U.AVAILABLE}),
    U.ON_BREAK: frozenset({U.AVAILABLE, U.OUT_OF_SERVICE, U.OFF_DUTY}),
    U.OUT_OF_SERVICE: frozenset({U.AVAILABLE, U.OFF_DUTY}),
    U.OFF_DUTY: frozenset({U.AVAILABLE, U.OUT_OF_SERVICE}),
}

ON_ASSIGNMENT = frozenset({U.ASSIGNED, U.EN_ROUTE, U.ON_SCENE, U.TRANSPORTING})

# Received may be skipped: who accepts on the phone has received it. The two times stay apart.
HANDOFF_MOVES: dict[HandoffState, frozenset[HandoffState]] = {
    H.DRAFT: frozenset({H.REQUESTED, H.CANCELLED, H.ENTERED_IN_ERROR}),
    H.REQUESTED: frozenset(
        {H.RECEIVED, H.ACCEPTED, H.REJECTED, H.FAILED, H.CANCELLED, H.ENTERED_IN_ERROR}
    ),
    H.RECEIVED: frozenset({H.ACCEPTED, H.REJECTED, H.FAILED, H.CANCELLED, H.ENTERED_IN_ERROR}),
    H.ACCEPTED: frozenset({H.IN_PROGRESS, H.COMPLETED, H.FAILED, H.CANCELLED, H.ENTERED_IN_ERROR}),
    H.IN_PROGRESS: frozenset({H.COMPLETED, H.FAILED, H.CANCELLED, H.ENTERED_IN_ERROR}),
    H.COMPLETED: frozenset({H.ENTERED_IN_ERROR}),
    H.REJECTED: frozenset({H.ENTERED_IN_ERROR}),
    H.FAILED: frozenset({H.ENTERED_IN_ERROR}),
    H.CANCELLED: frozenset({H.ENTERED_IN_ERROR}),
    H.ENTERED_IN_ERROR: frozenset(),
}

HANDOFF_OPEN = frozenset({H.DRAFT, H.REQUESTED, H.RECEIVED, H.ACCEPTED, H.IN_PROGRESS})


def check_call_move(number: int | None, old: CallState, new: CallState) -> None:
    """Refuse a move of a call that the table does not know."""
    if new not in CALL_MOVES[old]:
        code = {C.CLOSED: "call_closed", C.WAITING: "call_not_claimed"}.get(old, "call_move")
        raise Refusal(code, call=number, old=old.value, new=new.value)


def check_unit_move(call_sign: str, old: UnitStatus, new: UnitStatus) -> None:
    """Refuse a status that does not follow from the one the unit has."""
    if new not in UNIT_MOVES[old]:
        raise Refusal("unit_move", unit=call_sign, old=old.value, new=new.value)


def check_handoff_move(number: int | None, old: HandoffState, new: HandoffState) -> None:
    """Refuse a move of a handoff that the table does not know."""
    if new not in HANDOFF_MOVES[old]:
        raise Refusal("handoff_move", handoff=number, old=old.value, new=new.value)
