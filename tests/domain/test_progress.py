"""The stage bar: all seven stages, where the call is, and what was skipped."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain.codes import (
    CallState,
    Category,
    Disposition,
    SceneOutcome,
    Stage,
    StageState,
)
from console.domain.progress import Facts, current, stages
from tests.domain.made import LATER, NOW, call

WAITING, CLAIMED, DISPATCHED, CLOSED = CallState
LETTERS = {
    StageState.AHEAD: ".",
    StageState.CURRENT: "!",
    StageState.DONE: "x",
    StageState.SKIPPED: "-",
}
SOCIAL: dict[str, Any] = {"categories": (Category.ALCOHOL,), "triaged_at": LATER}
BY_PHONE: dict[str, Any] = {
    **SOCIAL,
    "disposition": Disposition.SOLVED_BY_PHONE,
    "closed_at": LATER,
}
SENT = Facts(consent_answered=True, ever_assigned=True, unit_on_call=True)
BACK = Facts(consent_answered=True, ever_assigned=True, met_citizen=True)


def bar(state: CallState, facts: Facts = Facts(), **changes: Any) -> str:  # noqa: B008  # frozen
    found = stages(call(state, **changes), facts)
    assert list(found) == list(Stage)
    return "".join(LETTERS[found[stage]] for stage in Stage)


def test_a_whole_call_goes_through_the_seven_stages_in_order() -> None:
    home: dict[str, Any] = {**SOCIAL, "outcome": SceneOutcome.HOME}
    asked = Facts(consent_answered=True, ever_assigned=True, handoffs=1, handoffs_open=1)
    taken = Facts(consent_answered=True, ever_assigned=True, handoffs=1)
    path = [
        bar(WAITING),
        bar(CLAIMED),
        bar(CLAIMED, **SOCIAL),
        bar(CLAIMED, Facts(consent_answered=True), **SOCIAL),
        bar(DISPATCHED, SENT, **SOCIAL),
        bar(CLAIMED, BACK, **home),
        bar(CLOSED, asked, **home),
        bar(CLOSED, taken, follow_up_on=date(2026, 12, 1), **home),
        bar(CLOSED, taken, **home),
    ]
    assert path == [
        "!......",
        "x!.....",
        "xx!....",
        "xxx!...",
        "xxxx!..",
        "xxxxx!.",
        "xxxxx!.",
        "xxxxxx!",
        "xxxxxxx",
    ]


def test_a_call_solved_by_phone_skips_what_it_did_not_need() -> None:
    assert bar(CLOSED, **BY_PHONE) == "xx----x"


def test_a_handoff_from_the_phone_skips_the_unit() -> None:
    facts = Facts(consent_answered=True, handoffs=1, handoffs_open=1)
    assert bar(CLAIMED, facts, **SOCIAL) == "xxx--!."


def test_a_unit_cleared_before_it_met_anybody_leaves_no_stage_open_when_closed() -> None:
    facts = Facts(consent_answered=True, ever_assigned=True)
    assert bar(CLOSED, facts, **SOCIAL) == "xxxx--x"


def test_a_call_returned_to_emergency_dispatch_is_over() -> None:
    returned = bar(CLOSED, disposition=Disposition.RETURNED_TO_EMERGENCY, closed_at=NOW)
    assert returned == "xx----x"


def test_the_scene_is_not_done_while_the_unit_is_still_there() -> None:
    assert bar(DISPATCHED, SENT, **SOCIAL, outcome=SceneOutcome.HOME) == "xxxx!.."


def test_a_planned_follow_up_keeps_the_last_stage_open() -> None:
    planned = bar(CLOSED, **BY_PHONE, follow_up_on=date(2026, 12, 1))
    assert planned == "xx----!"


@pytest.mark.parametrize("state", list(CallState))
def test_when_all_is_done_the_last_stage_is_shown(state: CallState) -> None:
    shown = current(call(state, **BY_PHONE), Facts())
    assert (shown == Stage.FOLLOWUP) == (state == CLOSED)


@given(
    st.sampled_from(list(CallState)),
    st.booleans(),
    st.none() | st.sampled_from(list(SceneOutcome)),
    st.none() | st.just(date(2026, 12, 1)),
    st.builds(
        Facts,
        consent_answered=st.booleans(),
        ever_assigned=st.booleans(),
        unit_on_call=st.booleans(),
        handoffs=st.just(2),
        handoffs_open=st.integers(0, 2),
    )
    | st.builds(Facts, consent_answered=st.booleans(), ever_assigned=st.booleans()),
)
def test_one_stage_at_most_is_current_and_an_open_call_always_has_one(
    state: CallState,
    triaged: bool,
    outcome: SceneOutcome | None,
    follow_up: date | None,
    facts: Facts,
) -> None:
    made = call(
        state, triaged_at=LATER if triaged else None, outcome=outcome, follow_up_on=follow_up
    )
    found = list(stages(made, facts).values())
    assert found.count(StageState.CURRENT) <= 1
    if state != CLOSED:
        assert StageState.CURRENT in found
    if StageState.CURRENT in found:
        after = found[found.index(StageState.CURRENT) + 1 :]
        assert StageState.AHEAD not in found[: found.index(StageState.CURRENT)]
        assert current(made, facts) == list(Stage)[found.index(StageState.CURRENT)]
        assert set(after) <= {StageState.AHEAD, StageState.DONE, StageState.SKIPPED}
