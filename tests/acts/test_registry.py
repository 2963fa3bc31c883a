"""The registry: one word, one act; one key, one act; every command has its words."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from console.acts.choices import RepeatDefinition
from console.acts.model import Act, Kind
from console.acts.parse import parse
from console.acts.registry import ACTS, act
from console.domain.codes import Stage
from console.domain.repeat_callers import DEFINITIONS, OWN
from console.services import commands
from console.services.commands import Command
from console.services.handlers import HANDLERS
from tests.acts.worlds import WORLD

MACHINES_ONLY = {
    commands.ReceiveCall: "comes in over HTTP",
    commands.KeepRefusedMessage: "the intake keeps what it refuses",
    commands.RecordPosition: "comes from the unit's device",
    commands.MakeToken: "sociolance admin token, which shows the token once",
    commands.AddMunicipality: "fills an empty directory",
    commands.ImportDirectory: "made from a file; the act of the file is import_directory",
    commands.AddAccount: "sociolance admin user, where a password is typed unseen",
    commands.SetPassword: "the same",
    commands.SetAccountRoles: "the same",
    commands.DisableAccount: "the same",
    commands.EnableAccount: "the same",
    commands.RecordBackup: "sociolance admin backup",
    commands.RecordVerification: "sociolance admin verify",
    commands.ApplyRetention: "sociolance admin retention --apply, batch by batch",
    commands.RecordSearch: "written down when somebody is looked for",
    commands.RecordExport: "written down when a file is made",
    commands.SignOn: "said by the page where one signs in",
    commands.SignOff: "the window's own act, sign_out",
    commands.LockConsole: "the window's own act, lock",
    commands.UnlockConsole: "said by the page where one signs in",
    commands.SettleUnsent: "chosen on the page of the window's own act, resolve",
}
"""Commands that nobody gives by words, and why."""


def _command_of(act: Act, lang: str) -> Command | None:
    return parse(act.examples[lang], WORLD, lang).command


def test_every_command_a_person_gives_has_an_act() -> None:
    spoken = {type(_command_of(a, "da")) for a in ACTS if a.build is not None}
    assert spoken | set(MACHINES_ONLY) == set(HANDLERS)


def test_a_word_belongs_to_one_act() -> None:
    pairs = {(word, a.name) for a in ACTS for spoken in a.words.values() for word in spoken}
    twice = [word for word, n in Counter(word for word, _ in pairs).items() if n > 1]
    assert not twice


def test_a_key_belongs_to_one_act() -> None:
    twice = [key for key, n in Counter(a.keys for a in ACTS if a.keys).items() if n > 1]
    assert not twice


EDITING = {
    "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+X", "Ctrl+C", "Ctrl+V", "Ctrl+A", "Ctrl+Backspace",
    "Ctrl+Del", "Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End", "Ctrl+Ins", "Shift+Ins",
    "Shift+Del", "Alt+Backspace", "F10",
}  # fmt: skip


def test_no_key_takes_a_letter_or_an_editing_key_from_a_text_field() -> None:
    """Ctrl+Alt is AltGr on a Danish keyboard, where it types @, £, $ and {."""
    for a in ACTS:
        assert a.keys not in EDITING
        assert "Ctrl+Alt" not in a.keys
        assert not a.keys or a.keys.startswith(("F", "Ctrl+", "Alt+", "Shift+F")), a.name


def test_the_acts_of_every_stage_are_there_in_the_order_of_the_stages() -> None:
    stages = [a.stage for a in ACTS if a.stage is not None]
    assert list(dict.fromkeys(stages)) == list(Stage)


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("name", [a.name for a in ACTS])
def test_the_examples_are_understood_whatever_the_language_of_the_screen(
    name: str, lang: str
) -> None:
    for example in act(name).examples.values():
        parsed = parse(example, WORLD, lang)
        assert parsed.act.name == name
        assert parsed.preview
        assert (parsed.command is None) == (parsed.act.build is None)


def test_both_languages_mean_the_same() -> None:
    names = {"write_note", "assess_need", "record_legal_ground", "not_informed", "correct_note",
             "fail_handoff", "cancel_handoff", "error_handoff", "register_call",
             "set_handoff_owner", "snooze_handoff", "write_plan", "comment_verdict",
             "hand_over_shift", "write_handover_note"}  # fmt: skip
    for a in ACTS:
        if a.build is None or a.name in names:  # their example texts differ by language
            continue
        danish = parse(a.examples["da"], WORLD, "da").values
        english = parse(a.examples["en"], WORLD, "en").values
        assert danish == english, a.name


def test_every_argument_has_a_title_and_an_optional_named_one_a_key() -> None:
    for a in ACTS:
        for arg in a.args:
            assert arg.title[1], (a.name, arg.name)
            assert arg.words or not (arg.named or arg.kind == Kind.FLAG), (a.name, arg.name)


def test_two_arguments_of_one_act_never_share_a_key() -> None:
    for a in ACTS:
        keys = [word for arg in a.args for word in set(arg.words)]
        assert len(keys) == len(set(keys)), a.name


def test_every_act_has_a_picture() -> None:
    folder = Path(__file__).resolve().parents[2] / "resources" / "icons"
    missing = [a.name for a in ACTS if not (folder / f"{a.icon}.svg").exists()]
    assert not missing


def test_the_definitions_of_a_repeat_caller_can_be_said() -> None:
    assert {d.value for d in RepeatDefinition} == {*DEFINITIONS, OWN}
