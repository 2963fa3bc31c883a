"""Who may do what: one table, every command in it once, and nobody stands without an undo."""

from __future__ import annotations

from collections import Counter

import pytest

from console.domain import roles
from console.domain.codes import Right, Role
from console.services import commands as c
from console.services.handlers import HANDLERS
from tests.domain.refused import refused
from tests.services.acts_to_undo import UNDOABLE
from tests.services.shift import Shift

D, B, L, E, A = Role


def test_every_command_takes_exactly_one_right() -> None:
    named = Counter(name for names in roles.COMMANDS.values() for name in names)
    assert set(named) == {kind.__name__ for kind in HANDLERS}
    assert set(named.values()) == {1}


def test_every_right_says_which_roles_have_it() -> None:
    assert set(roles.RIGHTS) == set(Right)


@pytest.mark.parametrize(
    ("command", "who"),
    [
        (c.ClaimNext, {D, L}),
        (c.AssignUnit, {D, L}),
        (c.RegisterCall, {D, B, L}),
        (c.RecordOutcome, {D, B, L}),
        (c.RequestHandoff, {D, B, L}),
        (c.ReturnToEmergency, {D, B, L}),
        (c.SetRepeatDefinition, {L}),
        (c.HandOverShift, {L}),
        (c.AddAccount, {L}),
        (c.SaveContact, {L, E}),
        (c.ReceiveCall, set()),
        (c.SignOff, {D, B, L, E, A}),
    ],
)
def test_the_roles_of_a_command(command: type[c.Command], who: set[Role]) -> None:
    right = roles.right_of(command.__name__)
    assert {role for role in Role if roles.may(role, right)} == who
    assert roles.may(None, right), "who sits alone may do everything"


def test_a_command_that_is_not_in_the_table_is_nobodys() -> None:
    assert roles.right_of("FromTomorrow") == Right.MACHINE


def test_a_refusal_says_what_who_one_is_and_who_may() -> None:
    with refused("not_your_role", right=Right.LEAD, role=B, may=(L,)):
        roles.check(B, Right.LEAD)


@pytest.mark.parametrize("name", list(UNDOABLE))
def test_who_may_do_an_act_may_undo_it(shift: Shift, name: str) -> None:
    command = UNDOABLE[name](shift)
    undo = shift.do(command).undo
    assert undo is not None
    done, undone = (roles.RIGHTS[roles.right_of(type(x).__name__)] for x in (command, undo))
    assert done <= undone


@pytest.mark.parametrize(("role", "owner", "closes"), [(B, "anna", False), (B, None, False),
                         (B, "bo", True), (D, "anna", True), (None, None, True)])  # fmt: skip
def test_a_bridge_builder_closes_only_their_own_calls(
    role: Role | None, owner: str | None, closes: bool
) -> None:
    if closes:
        roles.check_close(role, call=1, owner=owner, by="bo")
        return
    with refused("close_own_only", call=1, who=owner):
        roles.check_close(role, call=1, owner=owner, by="bo")
