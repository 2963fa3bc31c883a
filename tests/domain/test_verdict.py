"""Whether a handoff held: Danish days, the first call again, and nothing that improves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain.calendar import COPENHAGEN
from console.domain.codes import AgainReason, CallState, HandoffState, VerdictCode, VerdictGap
from console.domain.errors import Refusal
from console.domain.verdict import (
    UNSUCCESSFUL,
    Verdict,
    days_between,
    is_again,
    record_again,
    verdict,
)
from tests.domain.made import NOW, call, handoff, moments

INDEX = datetime(2026, 8, 3, 10, 0, tzinfo=UTC)
LATE = INDEX + timedelta(days=200)
CALLS = st.lists(st.timedeltas(timedelta(seconds=1), timedelta(days=120)))
STATES = st.sampled_from([s for s in HandoffState if s != HandoffState.ENTERED_IN_ERROR])
WORSE = [VerdictCode.HELD, VerdictCode.TOO_EARLY, VerdictCode.PARTLY, VerdictCode.NOT_HELD]


def judged(
    *calls: datetime,
    now: datetime = LATE,
    index: datetime | None = INDEX,
    state: HandoffState = HandoffState.COMPLETED,
    known: bool = True,
) -> Verdict | None:
    return verdict(
        state=state,
        accepted_at=index,
        citizen_known=known,
        first_call=min(calls, default=None),
        now=now,
    )


def danish(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=COPENHAGEN).astimezone(UTC)  # type: ignore[misc,arg-type]  # year to minute


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (0, VerdictCode.NOT_HELD),
        (30, VerdictCode.NOT_HELD),
        (31, VerdictCode.PARTLY),
        (90, VerdictCode.PARTLY),
        (91, VerdictCode.HELD),
    ],
)
def test_the_day_of_the_first_call_again_decides(days: int, expected: VerdictCode) -> None:
    found = judged(INDEX + timedelta(days=days, minutes=1))
    assert found is not None
    assert found.code == expected
    assert found.day == (None if expected == VerdictCode.HELD else days)


def test_without_a_call_it_is_too_early_until_day_90_is_over() -> None:
    def at(days: int) -> VerdictCode | None:
        found = judged(now=INDEX + timedelta(days=days))
        return found.code if found else None

    assert [at(d) for d in (0, 30, 31, 90)] == [VerdictCode.TOO_EARLY] * 4
    assert at(91) == VerdictCode.HELD


def test_what_cannot_be_told_says_why() -> None:
    call_again = INDEX + timedelta(days=3)
    error = judged(call_again, state=HandoffState.ENTERED_IN_ERROR)
    assert error == Verdict(code=VerdictCode.UNKNOWN, gap=VerdictGap.IN_ERROR)
    nobody = judged(known=False)
    assert nobody == Verdict(code=VerdictCode.UNKNOWN, gap=VerdictGap.NO_CITIZEN)
    for state in UNSUCCESSFUL:
        quiet = judged(state=state)
        assert quiet == Verdict(code=VerdictCode.UNKNOWN, gap=VerdictGap.UNSUCCESSFUL)
        assert judged(call_again, state=state) == Verdict(code=VerdictCode.NOT_HELD, day=3)


def test_what_nobody_accepted_has_no_verdict() -> None:
    assert judged(INDEX + timedelta(days=3), index=None) is None


@pytest.mark.parametrize(
    ("index", "at", "days"),
    [
        # The clocks go back on 25 October 2026: 30 days that are 30 days and an hour.
        (danish(2026, 10, 1, 0, 30), danish(2026, 10, 31, 23, 59), 30),
        (danish(2026, 10, 1, 0, 30), danish(2026, 11, 1, 0, 1), 31),
        # They go forward on 29 March 2026: a minute past midnight is 23 hours later.
        (danish(2026, 3, 1, 23, 59), danish(2026, 3, 31, 23, 59), 30),
        (danish(2026, 3, 1, 23, 59), danish(2026, 4, 1, 0, 0), 31),
        # A leap day is a day.
        (danish(2028, 2, 28, 12, 0), danish(2028, 3, 29, 12, 0), 30),
    ],
)
def test_days_are_those_of_a_danish_calendar(index: datetime, at: datetime, days: int) -> None:
    assert days_between(index, at) == days
    found = judged(at, index=index, now=at + timedelta(days=100))
    assert found is not None
    assert found.code == (VerdictCode.NOT_HELD if days <= 30 else VerdictCode.PARTLY)


@given(CALLS, st.timedeltas(timedelta(seconds=1), timedelta(days=120)), moments(), STATES)
def test_another_call_never_improves_it(
    spans: list[timedelta], more: timedelta, index: datetime, state: HandoffState
) -> None:
    calls = [index + span for span in spans]
    now = index + timedelta(days=150)
    before = judged(*calls, index=index, now=now, state=state)
    after = judged(*calls, index + more, index=index, now=now, state=state)
    assert before is not None
    assert after is not None
    if before.code == VerdictCode.UNKNOWN:
        assert after.code not in {VerdictCode.HELD, VerdictCode.TOO_EARLY}
    else:
        assert WORSE.index(after.code) >= WORSE.index(before.code)


@given(CALLS, moments(), st.integers(0, 200), st.integers(0, 200))
def test_what_is_settled_stays_settled(
    spans: list[timedelta], index: datetime, days: int, later: int
) -> None:
    """With the same calls, waiting turns only too early into something else."""
    now = index + timedelta(days=days)
    calls = [index + span for span in spans if index + span <= now]
    before = judged(*calls, index=index, now=now)
    after = judged(*calls, index=index, now=now + timedelta(days=later))
    assert before is not None
    assert after == before or before.code == VerdictCode.TOO_EARLY


def test_a_call_is_again_only_after_an_earlier_calls_accepted_handoff() -> None:
    again = call(received_at=NOW)
    given_ = {"call_id": 2, "state": HandoffState.ACCEPTED}
    assert is_again(again, handoff(**given_, accepted_at=NOW - timedelta(seconds=1)))
    assert not is_again(again, handoff(**given_, accepted_at=NOW)), "the same second"
    assert not is_again(again, handoff(call_id=1, accepted_at=NOW - timedelta(days=1)))
    assert not is_again(again, handoff(call_id=2))
    error = HandoffState.ENTERED_IN_ERROR
    assert not is_again(again, handoff(call_id=2, accepted_at=NOW - timedelta(1), state=error))


def test_the_why_is_coded_and_another_reason_needs_words() -> None:
    told = record_again(call(), 12, AgainReason.STOPPED, "", at=NOW)
    assert (told.again_handoff_id, told.again_reason) == (12, AgainReason.STOPPED)
    with pytest.raises(Refusal) as refused:
        record_again(call(), 12, AgainReason.OTHER, " ", at=NOW)
    assert refused.value.code == "reason_needed"
    off = record_again(told, 12, None, "", at=NOW)
    assert (off.again_handoff_id, off.again_reason, off.again_text) == (None, None, "")
    with pytest.raises(Refusal) as closed:
        record_again(call(CallState.CLOSED), 12, AgainReason.STOPPED, "", at=NOW)
    assert closed.value.code == "call_closed"
