"""The municipality's scorecard: worked examples and what must hold for any facts."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, time, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from console.domain.codes import DeclineReason, HandoffState, Measure, VerdictCode
from console.domain.deadlines import Closings
from console.domain.municipality import Hours, Municipality
from console.review.scorecard import (
    ALL,
    HEALTH,
    OURS,
    THEIRS,
    Score,
    Times,
    not_called,
    scorecard,
    times,
)
from console.services.facts import HandoffFact

START = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
"""A Monday, nine in the morning in Denmark."""
NOW = START + timedelta(days=30)
HOUR = timedelta(hours=1)
DAY = 24 * HOUR
OFFICE = tuple(Hours(day, time(8), time(15)) for day in range(5))
PLACES = [
    Municipality(code=code, name=code, hours=OFFICE, verified_at=START)
    for code in ("0751", "0779", "0791")
]
PLACE = PLACES[0]
CLOSINGS = Closings(OFFICE, START - 30 * DAY, START + 400 * DAY)
MONDAY, TUESDAY, WEDNESDAY = (START + n * DAY + 6 * HOUR for n in range(3))
"""When it closes."""


def fact(number: int, place: str = "0751", **more: Any) -> HandoffFact:
    """Sent on Monday morning, to an entry verified that day."""
    asked = HandoffFact(
        id=number, call_id=number, municipality=place, state=HandoffState.REQUESTED, urgent=False,
        requested_at=START, verified_at=START,
    )  # fmt: skip
    return asked._replace(**more)


def score(facts: list[HandoffFact], now: datetime = NOW) -> Score:
    """Of one municipality."""
    found = scorecard(facts, PLACES, now)
    assert len(found) == 2
    return found[0]


def test_a_worked_example_of_their_side() -> None:
    facts = [
        fact(1, received_at=START + HOUR, accepted_at=START + 3 * HOUR,
             started_at=START + 27 * HOUR, state=HandoffState.COMPLETED),
        fact(2, received_at=START + 2 * HOUR, state=HandoffState.REJECTED,
             declined_at=START + 2 * HOUR, decline_reason=DeclineReason.MISSING_INFORMATION),
        fact(3, due_at=START + 24 * HOUR),
        fact(4, state=HandoffState.ENTERED_IN_ERROR, received_at=START),
    ]  # fmt: skip
    found = score(facts)
    assert {step: n for step, n in found.counts.items() if step in THEIRS} == {
        Measure.REQUESTED: 3, Measure.RECEIVED: 2, Measure.ACCEPTED: 1, Measure.STARTED: 1,
        Measure.COMPLETED: 1, Measure.DECLINED: 1, DeclineReason.MISSING_INFORMATION: 1,
        Measure.OVERDUE: 1, VerdictCode.UNKNOWN: 1,
    }  # fmt: skip
    assert found.times == {
        Measure.RECEIVED: Times(2, 1.5 * HOUR, 2 * HOUR),
        Measure.ACCEPTED: Times(1, 3 * HOUR, 3 * HOUR),
        Measure.STARTED: Times(1, 24 * HOUR, 24 * HOUR),
    }
    assert found.share(Measure.ACCEPTED) == 1 / 3
    assert found.share(VerdictCode.UNKNOWN) == 1
    assert found.share(DeclineReason.MISSING_INFORMATION) == 1


def ours(one: HandoffFact, now: datetime = NOW) -> set[Measure]:
    found = score([one], now)
    return {step for step in OURS if found.count(step)}


ANSWERED: dict[str, Any] = {
    "received_at": START + HOUR, "accepted_at": START + 3 * HOUR, "started_at": START + 27 * HOUR,
    "state": HandoffState.IN_PROGRESS,
}  # fmt: skip


BACK: dict[str, Any] = {
    "state": HandoffState.REJECTED, "received_at": START + HOUR, "declined_at": START + HOUR,
    "ended_at": START + HOUR,
}  # fmt: skip


def test_nothing_is_ours_where_all_went_well() -> None:
    assert ours(fact(1, **ANSWERED)) == set()


def test_a_handoff_sent_back_is_ours() -> None:
    for reason in DeclineReason:
        one = fact(1, **BACK, decline_reason=reason)
        incomplete = {Measure.INCOMPLETE, Measure.OURS}
        missing = reason == DeclineReason.MISSING_INFORMATION
        assert ours(one) == (incomplete if missing else set())


def test_a_decline_asks_for_a_next_step_until_one_is_chosen() -> None:
    alone = {Measure.NO_NEXT_STEP, Measure.OURS}
    for reason in set(DeclineReason) - {DeclineReason.MISSING_INFORMATION}:
        assert ours(fact(1, **BACK, decline_reason=reason, awaits_step=True)) == alone


def test_an_entry_is_stale_by_the_day_it_was_sent() -> None:
    stale = {Measure.STALE_ENTRY, Measure.OURS}
    assert ours(fact(1, **ANSWERED, verified_at=None)) == stale
    assert ours(fact(1, **ANSWERED, verified_at=START - 90 * DAY)) == set()
    second = timedelta(seconds=1)
    assert ours(fact(1, **ANSWERED, verified_at=START - 90 * DAY - second)) == stale


def test_the_health_service_is_no_municipality() -> None:
    facts = [
        fact(1), fact(2, to_health=True, received_at=START + HOUR, verified_at=None),
        fact(3, "0791", to_health=True),
    ]  # fmt: skip
    aarhus, health, municipalities = scorecard(facts, PLACES, START + 100 * DAY)
    assert (aarhus.municipality, health.municipality) == ("0751", HEALTH)
    assert aarhus.count(Measure.REQUESTED) == municipalities.count(Measure.REQUESTED) == 1
    assert (health.count(Measure.REQUESTED), health.stale) == (2, 0)
    assert health.times[Measure.RECEIVED].count == 1
    assert not health.count(Measure.STALE_ENTRY), "nobody verifies it in a municipality's entry"
    assert municipalities.times[Measure.RECEIVED].count == 0
    alone = scorecard(facts[1:2], PLACES, NOW)
    assert [one.count(Measure.REQUESTED) for one in alone] == [1, 0]


def test_sent_late_is_after_the_next_working_day_of_the_visit() -> None:
    friday = START - 3 * DAY  # at nine, before it closes
    sent: dict[str, Any] = {**ANSWERED, "visited_at": friday}
    assert ours(fact(1, **sent, requested_at=MONDAY)) == set()
    second = timedelta(seconds=1)
    assert ours(fact(1, **sent, requested_at=MONDAY + second)) == {Measure.SENT_LATE, Measure.OURS}
    after_hours = {**sent, "visited_at": friday + 8 * HOUR}
    assert ours(fact(1, **after_hours, requested_at=MONDAY + second)) == set()


# Not called --------------------------------------------------------------------------------


def let_go(now: datetime, **more: Any) -> bool:
    return not_called(fact(1, **more), PLACE, CLOSINGS, now)


def test_nobody_rang_when_it_was_not_received() -> None:
    """Sent on Monday: due on Tuesday at three, with the deputies on Wednesday at three."""
    assert not let_go(WEDNESDAY - HOUR), "there is still time"
    assert let_go(WEDNESDAY)
    assert not let_go(WEDNESDAY, received_at=WEDNESDAY), "late, but it was recorded in time"
    assert let_go(NOW, received_at=WEDNESDAY + HOUR)
    assert not let_go(WEDNESDAY, ended_at=TUESDAY), "it was taken back"


def test_a_call_without_an_answer_is_a_call_if_the_clock_asked_for_it() -> None:
    asked = TUESDAY - 4 * HOUR
    assert not let_go(NOW, tried=(asked,))
    assert not let_go(NOW, tried=(WEDNESDAY,))
    assert let_go(NOW, tried=(asked - HOUR,)), "that was before the clock asked"
    assert let_go(NOW, tried=(WEDNESDAY + HOUR,)), "that was for the deputies"


def test_each_answer_is_rung_for_by_itself() -> None:
    """Received at once; a yes or no is due on Thursday, with the deputies on Friday."""
    got = {"received_at": START + HOUR}
    thursday, friday = MONDAY + 3 * DAY, MONDAY + 4 * DAY
    assert let_go(friday, **got)
    assert not let_go(friday, **got, tried=(thursday,))
    assert not let_go(friday, **got, accepted_at=friday)
    yes = {**got, "accepted_at": START + HOUR}
    meeting, deputies = MONDAY + 14 * DAY, MONDAY + 15 * DAY
    assert not let_go(deputies - HOUR, **yes)
    assert let_go(deputies, **yes)
    assert not let_go(deputies, **yes, started_at=deputies)
    assert not let_go(deputies, **yes, tried=(meeting,))


def test_an_urgent_one_is_rung_for_within_the_hour() -> None:
    """Answered within two hours; the clock asks half an hour before, the deputies an hour after."""
    urgent = {"urgent": True}
    assert not let_go(START + 2 * HOUR, **urgent)
    assert let_go(START + 3 * HOUR, **urgent)
    assert let_go(START + 3 * HOUR, **urgent, received_at=START + HOUR), "came is not answered"
    assert not let_go(START + 3 * HOUR, **urgent, accepted_at=START + 3 * HOUR)
    assert not let_go(START + 3 * HOUR, **urgent, tried=(START + 1.5 * HOUR,))
    assert let_go(START + 3 * HOUR, **urgent, tried=(START + HOUR,))


# Verdicts and times ------------------------------------------------------------------------


def test_the_ninetieth_percentile_is_a_time_that_was_seen() -> None:
    assert times(n * HOUR for n in range(1, 11)) == Times(10, 5.5 * HOUR, 9 * HOUR)
    assert times([]) == Times()


def test_the_verdicts_add_up_to_the_accepted() -> None:
    done: dict[str, Any] = {"accepted_at": START, "citizen_id": 1, "state": HandoffState.COMPLETED}
    facts = [
        fact(1, **done, first_call_after=START + 3 * DAY),
        fact(2, **done, first_call_after=START + 40 * DAY),
        fact(3, **done),
        fact(4, **(done | {"citizen_id": None})),
        fact(5),
    ]

    def counts(days: int) -> dict[VerdictCode, int]:
        found = score(facts, START + days * DAY)
        told = {code: found.count(code) for code in VerdictCode if found.count(code)}
        assert sum(told.values()) == found.count(Measure.ACCEPTED) == 4
        return told

    told = {VerdictCode.NOT_HELD: 1, VerdictCode.PARTLY: 1, VerdictCode.UNKNOWN: 1}
    assert counts(60) == told | {VerdictCode.TOO_EARLY: 1}
    assert counts(91) == told | {VerdictCode.HELD: 1}


def test_entries_that_are_stale_now_are_counted_for_all() -> None:
    later = START + 91 * DAY
    first, second, both = scorecard([fact(1), fact(2, "0791"), fact(3, "0791")], PLACES, later)
    assert (first.stale, second.stale, both.stale) == (1, 1, 2)
    assert scorecard([fact(1)], PLACES, NOW)[0].stale == 0
    assert scorecard([], PLACES, NOW) == ()


SPANS = st.lists(st.timedeltas(timedelta(0), timedelta(days=90)), min_size=1)


@given(SPANS)
def test_at_least_nine_of_ten_are_within_the_percentile(spans: list[timedelta]) -> None:
    found = times(spans)
    assert found.p90 is not None
    assert sum(span <= found.p90 for span in spans) * 10 >= 9 * len(spans)
    assert found.p90 in spans


MOMENTS = st.none() | st.integers(0, 700).map(lambda hours: START + hours * HOUR)
FACTS = st.lists(
    st.builds(
        fact,
        st.integers(1, 999),
        st.sampled_from(["0751", "0791"]),
        state=st.sampled_from(list(HandoffState)),
        urgent=st.booleans(),
        due_at=MOMENTS,
        received_at=MOMENTS,
        accepted_at=MOMENTS,
        declined_at=MOMENTS,
        decline_reason=st.none() | st.sampled_from(DeclineReason),
        started_at=MOMENTS,
        ended_at=MOMENTS,
        citizen_id=st.none() | st.integers(1, 3),
        first_call_after=MOMENTS,
        awaits_step=st.booleans(),
        to_health=st.booleans(),
        visited_at=st.none() | st.integers(0, 200).map(lambda hours: START - hours * HOUR),
        tried=st.lists(MOMENTS.filter(bool), max_size=2).map(tuple),
        verified_at=st.none() | st.just(START),
    ),
    max_size=12,
)


@given(FACTS, FACTS)
def test_another_municipalitys_handoffs_change_nobodys_figures(
    facts: list[HandoffFact], others: list[HandoffFact]
) -> None:
    elsewhere = [other._replace(municipality="0779") for other in others]
    apart = ("0779", HEALTH, ALL)
    before = [s for s in scorecard(facts, PLACES, NOW) if s.municipality not in apart]
    both = scorecard([*elsewhere, *facts], PLACES, NOW)
    assert [s for s in both if s.municipality not in apart] == before


@given(FACTS)
def test_the_handoffs_behind_a_number_are_as_many_and_each_counts_once(
    facts: list[HandoffFact],
) -> None:
    for one in scorecard(facts, PLACES, NOW):
        for step in (*THEIRS, *OURS):
            assert len(one.behind(step)) == one.count(step)
        for counted in one.handoffs:
            assert max(Counter(counted.steps).values()) == 1
        assert set(one.counts) <= {*THEIRS, *OURS}, "everything that is counted is shown"


@given(FACTS)
def test_the_steps_nest_and_all_together_are_the_sum(facts: list[HandoffFact]) -> None:
    found = scorecard(facts, PLACES, NOW)
    for one in found:
        assert all(count <= one.count(Measure.REQUESTED) for count in one.counts.values())
        assert sum(map(one.count, VerdictCode)) == one.count(Measure.ACCEPTED)
        assert one.count(Measure.RECEIVED) == one.times[Measure.RECEIVED].count
        faults = [one.count(step) for step in OURS if step != Measure.OURS]
        assert max(faults) <= one.count(Measure.OURS) <= sum(faults)
    for step in (*THEIRS, *OURS):
        each = sum(one.count(step) for one in found if one.municipality not in (HEALTH, ALL))
        assert each == sum(one.count(step) for one in found if one.municipality == ALL)


def test_no_two_steps_are_spelled_alike() -> None:
    every = (*THEIRS, *OURS)
    assert len({step.value for step in every}) == len(every)
