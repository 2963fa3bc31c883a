"""Accounts by commands, roles at the one door, and signing in where passwords are kept here."""

from __future__ import annotations

from datetime import timedelta

import pytest

from console.domain.codes import Disposition, Role
from console.services import commands as c
from console.services import passwords
from console.services.accounts import KeptSignIn, StoredSignIn
from console.services.dispatcher import Actor
from tests.domain.refused import refused
from tests.services.shift import Shift

QUICK = (16, 1, 1)
RIGHT, WRONG = "prøve på fire ord", "noget helt andet"
BO = Actor("bo", "bord-2", Role.BRIDGE_BUILDER)


@pytest.fixture
def centre(shift: Shift) -> Shift:
    """Anna leads, bo is a bridge-builder."""
    for name, role in (("anna", Role.SHIFT_LEADER), ("bo", Role.BRIDGE_BUILDER)):
        hashed = passwords.hashed(RIGHT, QUICK)
        shift.do(c.AddAccount(name=name, roles=(role,), password=hashed))
    return shift


@pytest.fixture
def door(centre: Shift) -> StoredSignIn:
    return StoredSignIn(centre.store.begin, lambda: centre.now, "bord-9")


def acts(shift: Shift) -> list[str]:
    return [entry.act for entry in shift.store.entries]


# Roles at the door -------------------------------------------------------------------------


def test_what_is_not_ones_role_is_refused_before_anything_is_read(centre: Shift) -> None:
    state, written = centre.state(), len(centre.store.entries)
    with refused("not_your_role", role=Role.BRIDGE_BUILDER):
        centre.do(c.ClaimCall(call_id=404), BO)
    assert (centre.state(), len(centre.store.entries)) == (state, written)


def test_a_bridge_builder_takes_a_call_at_the_phone_and_closes_it_but_no_other(
    centre: Shift,
) -> None:
    other = centre.call()
    done = centre.do(c.RegisterCall(narrative="Prøveopkald", claim=True), BO)
    assert done.call_id is not None
    solved = Disposition.SOLVED_BY_PHONE
    centre.do(c.CloseCall(call_id=done.call_id, disposition=solved), BO)
    with refused("close_own_only", call=other, who="anna"):
        centre.do(c.CloseCall(call_id=other, disposition=solved), BO)


def test_a_closed_account_can_do_nothing_more_from_that_moment(centre: Shift) -> None:
    call = centre.call()
    centre.do(c.WriteNote(call_id=call, text="før"), BO)
    centre.do(c.DisableAccount(name="bo"))
    with refused("account_disabled", account="bo"):
        centre.do(c.WriteNote(call_id=call, text="efter"), BO)


def test_a_role_that_was_taken_away_is_gone_in_the_middle_of_a_shift(centre: Shift) -> None:
    centre.do(c.SetAccountRoles(name="bo", roles=(Role.AUDITOR,)))
    with refused("role_not_yours", account="bo", roles=(Role.AUDITOR,)):
        centre.do(c.RegisterCall(narrative="Prøveopkald"), BO)


# Accounts ----------------------------------------------------------------------------------


def test_the_first_account_leads(shift: Shift) -> None:
    with refused("last_leader", account="ib"):
        shift.do(c.AddAccount(name="ib", roles=(Role.DISPATCHER,)))


def test_the_last_leader_stays_one(centre: Shift) -> None:
    for command in (
        c.DisableAccount(name="anna"),
        c.SetAccountRoles(name="anna", roles=(Role.DISPATCHER,)),
    ):
        with refused("last_leader", account="anna"):
            centre.do(command)


def test_a_name_is_one_persons(centre: Shift) -> None:
    with refused("account_known", account="bo"):
        centre.do(c.AddAccount(name=" BO ", roles=(Role.DISPATCHER,)))


def test_a_name_that_nobody_has_is_not_repeated(centre: Shift) -> None:
    with refused("account_unknown") as refusal:
        centre.do(c.SetPassword(name="Kanariefugl", password=""))
    assert refusal.value.params == {}


def test_roles_and_closing_are_undone(centre: Shift) -> None:
    for command in (
        c.SetAccountRoles(name="bo", roles=(Role.DISPATCHER, Role.AUDITOR)),
        c.DisableAccount(name="bo"),
    ):
        before = centre.state()
        undo = centre.do(command).undo
        assert undo is not None
        assert centre.state() != before
        centre.do(undo)
        assert centre.state() == before


def test_an_open_account_is_not_opened_again(centre: Shift) -> None:
    with refused("account_enabled", account="bo"):
        centre.do(c.EnableAccount(name="bo"))


def test_the_lock_is_put_to_what_it_was(centre: Shift) -> None:
    first = centre.do(c.SetIdleLock(minutes=5)).undo
    assert first == c.SetIdleLock(op_id=first.op_id if first else "", minutes=10)
    second = centre.do(c.SetIdleLock(minutes=20)).undo
    assert isinstance(second, c.SetIdleLock)
    assert second.minutes == 5


def test_a_shift_is_on_the_journal_from_its_beginning_to_its_end(centre: Shift) -> None:
    centre.do(c.SignOn(role=Role.BRIDGE_BUILDER), BO)
    centre.do(c.RegisterCall(narrative="Prøveopkald", claim=True), BO)
    centre.do(c.LockConsole(), BO)
    centre.do(c.UnlockConsole(), BO)
    centre.do(c.LockConsole(idle=True), BO)
    done = centre.do(c.SignOff(), BO)
    assert acts(centre)[-6:] == [
        "signed_on", "call_registered", "locked", "unlocked", "idle_locked", "signed_off",
    ]  # fmt: skip
    assert done.detail["own_calls"] == 1


def test_nobody_begins_a_shift_in_a_role_they_do_not_have(centre: Shift) -> None:
    with refused("role_not_yours"):
        centre.do(c.SignOn(role=Role.SHIFT_LEADER), BO)


# Signing in --------------------------------------------------------------------------------


def test_the_right_password_tells_who_it_is(door: StoredSignIn) -> None:
    account = door.sign_in(" Bo ", RIGHT)
    assert (account.name, account.roles) == ("bo", (Role.BRIDGE_BUILDER,))


@pytest.mark.parametrize("name", ["bo", "ingen"])
def test_a_wrong_password_and_an_unknown_name_are_told_alike(
    door: StoredSignIn, name: str, centre: Shift
) -> None:
    with refused("sign_in_wrong") as refusal:
        door.sign_in(name, WRONG)
    assert refusal.value.params == {}
    entry = centre.store.entries[-1]
    assert (entry.act, entry.workstation, entry.detail) == ("sign_in_wrong", "bord-9", {})
    assert entry.actor == ("bo" if name == "bo" else "?"), "a name typed may be a password"


def test_after_wrong_passwords_there_is_a_pause_even_for_the_right_one(
    door: StoredSignIn, centre: Shift
) -> None:
    for _ in range(3):
        with refused("sign_in_wrong"):
            door.sign_in("bo", WRONG)
    with refused("sign_in_pause", seconds=1):
        door.sign_in("bo", RIGHT)
    centre.now += timedelta(seconds=1)
    assert door.sign_in("bo", RIGHT).wrong == 0
    assert centre.store.accounts.one(name="bo").wait_until is None


def test_a_new_password_ends_the_pause(door: StoredSignIn, centre: Shift) -> None:
    for _ in range(3):
        with refused("sign_in_wrong"):
            door.sign_in("bo", WRONG)
    centre.do(c.SetPassword(name="bo", password=passwords.hashed(WRONG, QUICK)))
    assert door.sign_in("bo", WRONG).name == "bo"


def test_who_is_closed_is_told_so_only_with_the_right_password(
    door: StoredSignIn, centre: Shift
) -> None:
    centre.do(c.DisableAccount(name="bo"))
    with refused("sign_in_wrong"):
        door.sign_in("bo", WRONG)
    with refused("account_disabled", account="bo"):
        door.sign_in("bo", RIGHT)


def test_an_account_without_a_password_here_lets_nobody_in(
    door: StoredSignIn, centre: Shift
) -> None:
    centre.do(c.AddAccount(name="eva", roles=(Role.AUDITOR,)))
    with refused("sign_in_wrong"):
        door.sign_in("eva", "")


def test_with_storage_away_only_who_signed_in_here_comes_back(
    door: StoredSignIn, centre: Shift
) -> None:
    kept = KeptSignIn(door.sign_in("bo", RIGHT), RIGHT, lambda: centre.now)
    assert kept.sign_in("bo", RIGHT).name == "bo"
    with refused("sign_in_away", account="bo"):
        kept.sign_in("anna", RIGHT)
    for _ in range(3):
        with refused("sign_in_wrong"):
            kept.sign_in("bo", WRONG)
    with refused("sign_in_pause"):
        kept.sign_in("bo", RIGHT)


# Passwords ---------------------------------------------------------------------------------


def test_a_hash_is_salted_and_brings_its_own_cost() -> None:
    one, other = passwords.hashed(RIGHT, QUICK), passwords.hashed(RIGHT, (32, 1, 1))
    assert one != passwords.hashed(RIGHT, QUICK)
    assert RIGHT not in one
    for kept in (one, other):
        assert passwords.matches(RIGHT, kept)
        assert not passwords.matches(WRONG, kept)


@pytest.mark.parametrize("kept", ["", "andet$16$1$1$YQ==$x", "scrypt$16"])
def test_what_is_no_hash_of_ours_matches_nothing(kept: str) -> None:
    assert not passwords.matches("-", kept)


def test_the_real_cost_is_one_that_slows_a_thief() -> None:
    n, r, p = passwords.COST
    assert n * r * 128 >= 32 * 1024 * 1024
    assert p >= 3
    assert passwords.matches(RIGHT, passwords.hashed(RIGHT))


def test_a_short_password_is_refused() -> None:
    with refused("password_short"):
        passwords.hashed("kort")
