"""One contact, from waiting to closed and back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from console.domain import intake
from console.domain.codes import CallState, Disposition, RedFlag
from console.domain.intake import STALE_CLAIM
from tests.domain.made import LATER, NOW, call
from tests.domain.refused import refused

WAITING, CLAIMED, DISPATCHED, CLOSED = CallState


def closed() -> intake.Call:
    return intake.close(
        call(),
        disposition=Disposition.SOLVED_BY_PHONE,
        reason="",
        by="anna",
        at=LATER,
        has_open_assignment=False,
    )


def test_a_waiting_call_is_claimed_by_one_person() -> None:
    mine = intake.claim(call(WAITING), by="bo", at=LATER)
    assert (mine.state, mine.claimed_by, mine.claimed_at) == (CLAIMED, "bo", LATER)


def test_ones_own_call_is_not_claimed_again() -> None:
    with refused("already_yours", call=1):
        intake.claim(call(), by="anna", at=LATER)


def test_somebody_elses_call_says_whose_it_is() -> None:
    with refused("claimed_by_other", call=1, who="anna"):
        intake.claim(call(), by="bo", at=LATER)


@pytest.mark.parametrize("state", [CLAIMED, DISPATCHED])
def test_a_call_is_taken_over_on_purpose_and_keeps_its_state(state: CallState) -> None:
    taken = intake.claim(call(state), by="bo", at=LATER, take_over=True)
    assert (taken.state, taken.claimed_by) == (state, "bo")


def test_a_closed_call_is_not_claimed() -> None:
    with refused("call_closed", call=1):
        intake.claim(closed(), by="bo", at=LATER)


def test_a_released_call_waits_again_and_its_clock_has_run() -> None:
    released = intake.release(call(), by="anna", at=LATER)
    assert (released.state, released.claimed_by, released.received_at) == (WAITING, None, NOW)


def test_only_who_has_the_call_puts_it_back() -> None:
    with refused("claimed_by_other", who="anna"):
        intake.release(call(), by="bo", at=LATER)


def test_a_call_with_a_unit_is_not_released() -> None:
    with refused("call_has_unit"):
        intake.release(call(DISPATCHED), by="anna", at=LATER)


@pytest.mark.parametrize("state", [WAITING, CLAIMED, DISPATCHED])
def test_a_call_is_closed_from_every_open_state_when_no_unit_is_on_it(state: CallState) -> None:
    done = intake.close(
        call(state),
        disposition=Disposition.CANCELLED,
        reason="",
        by="anna",
        at=LATER,
        has_open_assignment=False,
    )
    assert (done.state, done.disposition, done.closed_by) == (CLOSED, Disposition.CANCELLED, "anna")


def test_a_call_with_a_unit_on_it_is_not_closed() -> None:
    with refused("call_has_unit", call=1):
        intake.close(
            call(DISPATCHED),
            disposition=Disposition.CANCELLED,
            reason="",
            by="anna",
            at=LATER,
            has_open_assignment=True,
        )


@pytest.mark.parametrize("reason", ["", "   \n"])
def test_an_unknown_disposition_needs_a_reason(reason: str) -> None:
    with refused("reason_needed", field="disposition"):
        intake.close(
            call(),
            disposition=Disposition.UNKNOWN,
            reason=reason,
            by="anna",
            at=LATER,
            has_open_assignment=False,
        )


def test_a_closed_call_is_not_closed_again() -> None:
    with refused("call_closed"):
        intake.close(
            closed(),
            disposition=Disposition.DUPLICATE,
            reason="",
            by="bo",
            at=LATER,
            has_open_assignment=False,
        )


def test_a_reopened_call_belongs_to_who_opened_it_and_has_no_disposition() -> None:
    again = intake.reopen(closed(), by="bo", at=LATER)
    assert (again.state, again.claimed_by, again.disposition) == (CLAIMED, "bo", None)
    assert (again.closed_at, again.closed_by, again.disposition_reason) == (None, None, "")


def test_a_reopened_call_is_triaged_anew_and_its_red_flag_does_not_stand() -> None:
    returned = call(CLOSED, red_flag=RedFlag.STROKE, closed_at=NOW, closed_by="anna")
    assert intake.reopen(returned, by="bo", at=LATER).red_flag is None


@pytest.mark.parametrize("state", [WAITING, CLAIMED, DISPATCHED])
def test_only_a_closed_call_is_reopened(state: CallState) -> None:
    with refused("call_not_closed"):
        intake.reopen(call(state), by="bo", at=LATER)


def test_a_claim_turns_stale_after_ten_minutes_untouched() -> None:
    at_limit = NOW + STALE_CLAIM
    assert not intake.is_stale(call(), at_limit)
    assert intake.is_stale(call(), at_limit + timedelta(microseconds=1))
    assert not intake.is_stale(call(WAITING), at_limit + timedelta(days=1))
    assert not intake.is_stale(call(touched_at=at_limit), at_limit + timedelta(minutes=1))
