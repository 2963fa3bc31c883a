"""The municipality's scorecard: worked examples and what must hold for any facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from console.domain.codes import DeclineReason, HandoffState, VerdictCode
from console.review.scorecard import Times, score, scorecard, times
from console.services.facts import HandoffFact

START = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
NOW = START + timedelta(days=30)
HOUR = timedelta(hours=1)


def fact(number: int, place: str = "0751", **more: object) -> HandoffFact:
    asked = HandoffFact(
        id=number, call_id=number, municipality=place, state=HandoffState.REQUESTED,
        requested_at=START,
    )  # fmt: skip
    return replace(asked, **more)  # type: ignore[arg-type]  # fields, made in a test


def test_a_worked_example() -> None:
    facts = [
        fact(1, received_at=START + HOUR, accepted_at=START + 3 * HOUR,
             started_at=START + 27 * HOUR, state=HandoffState.COMPLETED),
        fact(2, received_at=START + 2 * HOUR, state=HandoffState.REJECTED,
             declined_at=START + 2 * HOUR, decline_reason=DeclineReason.MISSING_INFORMATION),
        fact(3, due_at=START + 24 * HOUR),
        fact(4, state=HandoffState.ENTERED_IN_ERROR, received_at=START),
    ]  # fmt: skip
    result = score("0751", facts, NOW)
    assert (result.requested, result.received, result.accepted) == (3, 2, 1)
    assert (result.declined, result.incomplete) == (1, 1)
    assert (result.started, result.completed, result.overdue) == (1, 1, 1)
    assert result.to_received == Times(2, 1.5 * HOUR, 2 * HOUR)
    assert result.to_accepted == Times(1, 3 * HOUR, 3 * HOUR)
    assert result.to_meeting == Times(1, 24 * HOUR, 24 * HOUR)


def test_the_ninetieth_percentile_is_a_time_that_was_seen() -> None:
    assert times(n * HOUR for n in range(1, 11)) == Times(10, 5.5 * HOUR, 9 * HOUR)
    assert times([]) == Times()


def test_the_verdicts_add_up_to_the_accepted() -> None:
    day = 24 * HOUR
    done: dict[str, Any] = {"accepted_at": START, "citizen_id": 1, "state": HandoffState.COMPLETED}
    facts = [
        fact(1, **done, first_call_after=START + 3 * day),
        fact(2, **done, first_call_after=START + 40 * day),
        fact(3, **done),
        fact(4, **(done | {"citizen_id": None})),
        fact(5),
    ]

    def counts(days: int) -> dict[VerdictCode, int]:
        found = score("0751", facts, START + days * day)
        assert sum(found.verdicts.values()) == found.accepted == 4
        return found.verdicts

    told = {VerdictCode.NOT_HELD: 1, VerdictCode.PARTLY: 1, VerdictCode.UNKNOWN: 1}
    assert counts(60) == told | {VerdictCode.TOO_EARLY: 1}
    assert counts(91) == told | {VerdictCode.HELD: 1}


SPANS = st.lists(st.timedeltas(timedelta(0), timedelta(days=90)), min_size=1)


@given(SPANS)
def test_at_least_nine_of_ten_are_within_the_percentile(spans: list[timedelta]) -> None:
    found = times(spans)
    assert found.p90 is not None
    assert sum(span <= found.p90 for span in spans) * 10 >= 9 * len(spans)
    assert found.p90 in spans


FACTS = st.lists(
    st.builds(
        fact,
        st.integers(1, 999),
        st.sampled_from(["0751", "0791"]),
        received_at=st.none() | st.just(START + HOUR),
        state=st.sampled_from(list(HandoffState)),
    )
)


@given(FACTS, FACTS)
def test_another_municipalitys_handoffs_change_nobodys_figures(
    facts: list[HandoffFact], others: list[HandoffFact]
) -> None:
    elsewhere = [replace(other, municipality="0779") for other in others]
    before = scorecard(facts, NOW)
    after = [s for s in scorecard([*elsewhere, *facts], NOW) if s.municipality != "0779"]
    assert list(before) == after


@given(FACTS)
def test_the_steps_nest(facts: list[HandoffFact]) -> None:
    for one in scorecard(facts, NOW):
        assert one.requested >= max(one.received, one.accepted, one.declined, one.completed)
        assert one.received == one.to_received.count
