"""Accounts: names, roles, and the pause after wrong passwords."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain import accounts
from console.domain.accounts import Account
from console.domain.codes import Role
from tests.domain.refused import refused

NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
ANNA = Account(id=1, name="anna", roles=(Role.DISPATCHER,), created_at=NOON)
LEADER = Account(id=2, name="bo", roles=(Role.SHIFT_LEADER,), created_at=NOON)


def test_names_are_kept_in_small_letters() -> None:
    assert accounts.check_name("  Søren.Å-1_b ") == "søren.å-1_b"


@pytest.mark.parametrize("name", ["", " ", "an na", "anna@amk", "x" * 41, "a/b"])
def test_odd_names_are_refused(name: str) -> None:
    with refused("account_name"):
        accounts.check_name(name)


def test_a_password_is_judged_by_its_length_alone() -> None:
    accounts.check_password("æ" * accounts.SHORTEST_PASSWORD)
    with refused("password_short", least=accounts.SHORTEST_PASSWORD):
        accounts.check_password("Aa1!æøå?")


def test_somebody_always_leads() -> None:
    accounts.check_roles((Role.AUDITOR,), name="anna", others=(LEADER,))
    accounts.check_roles((Role.SHIFT_LEADER,), name="anna", others=())
    closed = replace(LEADER, disabled_at=NOON)
    with refused("last_leader", account="anna"):
        accounts.check_roles((Role.DISPATCHER,), name="anna", others=(closed, ANNA))
    with refused("role_needed"):
        accounts.check_roles((), name="anna", others=(LEADER,))


def test_the_first_mistakes_cost_nothing_and_then_the_pause_doubles() -> None:
    seconds = [accounts.pause(wrong).total_seconds() for wrong in range(8)]
    assert seconds == [0, 0, 0, 1, 2, 4, 8, 16]


@given(st.integers(0, 10**9))
def test_nobody_is_locked_out_for_good(wrong: int) -> None:
    assert timedelta() <= accounts.pause(wrong) <= accounts.LONGEST_PAUSE


def test_a_try_in_the_pause_is_refused_with_the_seconds_left_and_is_not_counted() -> None:
    account = replace(ANNA, wrong=4, wait_until=NOON + timedelta(seconds=1.2))
    with refused("sign_in_pause", seconds=2):
        accounts.tried(account, NOON)
    assert accounts.tried(account, NOON + timedelta(seconds=1.2)).wrong == 5


def test_the_right_password_forgets_the_wrong_ones() -> None:
    after = accounts.signed_in(replace(ANNA, wrong=9, wait_until=NOON))
    assert (after.wrong, after.wait_until) == (0, None)


def test_a_closed_account_signs_nobody_in() -> None:
    with refused("account_disabled", account="anna"):
        accounts.signed_in(replace(ANNA, disabled_at=NOON))


def test_a_shift_in_a_role_one_does_not_have_is_refused_with_those_one_has() -> None:
    accounts.check_role(ANNA, Role.DISPATCHER)
    with refused("role_not_yours", role=Role.AUDITOR, roles=(Role.DISPATCHER,)):
        accounts.check_role(ANNA, Role.AUDITOR)


@pytest.mark.parametrize("minutes", [0, 61])
def test_the_lock_cannot_be_put_off_for_good(minutes: int) -> None:
    with refused("idle_minutes", least=1, most=60):
        accounts.check_idle(minutes)
