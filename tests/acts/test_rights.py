"""Menus, palette and help know whose an act is without doing it."""

from __future__ import annotations

import pytest

from console.acts import rights
from console.acts.parse import parse
from console.acts.registry import ACTS, act
from console.domain.codes import Role
from console.texts import set_language
from tests.acts.worlds import WORLD
from tests.domain.refused import refused


@pytest.mark.parametrize("name", [a.name for a in ACTS if a.build is not None])
def test_an_act_tells_the_command_it_becomes(name: str) -> None:
    command = parse(act(name).examples["da"], WORLD, "da").command
    assert rights.command_of(act(name)) is type(command)


def test_acts_that_only_look_are_named_as_they_are_called() -> None:
    assert set(rights.LOOKING) <= {a.name for a in ACTS}


def test_help_and_the_end_of_the_shift_are_everybodys() -> None:
    for name in ("help", "lock", "sign_out", "undo", "theme", "quit"):
        assert all(rights.may(role, act(name)) for role in Role)


def test_an_auditor_and_an_editor_see_no_calls() -> None:
    for role in (Role.AUDITOR, Role.DIRECTORY_EDITOR):
        for name in ("find", "history", "handover", "effect"):
            assert not rights.may(role, act(name))
    assert rights.may(Role.DIRECTORY_EDITOR, act("directory"))
    assert not rights.may(Role.AUDITOR, act("directory"))


def test_an_editor_is_shown_a_municipality_and_no_call() -> None:
    rights.check_words(Role.DIRECTORY_EDITOR, parse("vis Aarhus", WORLD, "da"))
    for words in ("vis 245", "vis S1"):
        rights.check_words(Role.DISPATCHER, parse(words, WORLD, "da"))
        with refused("not_your_role", role=Role.DIRECTORY_EDITOR):
            rights.check_words(Role.DIRECTORY_EDITOR, parse(words, WORLD, "da"))
    with refused("not_your_role", role=Role.AUDITOR):
        rights.check_words(Role.AUDITOR, parse("vis Aarhus", WORLD, "da"))


def test_who_may_is_said_in_words() -> None:
    set_language("da")
    assert rights.only_text(act("claim_call")) == "kun disponent, vagtleder"


def test_an_act_that_is_not_ones_role_is_refused() -> None:
    rights.check(None, act("claim_call"))
    rights.check(Role.AUDITOR, act("help"))
    with refused("not_your_role", role=Role.AUDITOR):
        rights.check(Role.AUDITOR, act("claim_call"))
