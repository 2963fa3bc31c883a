"""The outbox on this machine: encrypted, readable for its owner alone, whole after any crash."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import keyring
import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st
from keyring.backends.fail import Keyring as NoKeyring

from console.domain.codes import Category, ConsentAnswer, ConsentScope, UnitStatus
from console.domain.errors import Refusal
from console.services import commands as c
from console.services.dispatcher import Actor
from console.services.errors import StorageError
from console.services.outbox import WAITS, Unsent, asked
from db.outbox import OutboxFolder
from tests.conftest import NOON
from tests.db.test_same_as_memory import made
from tests.keyrings import InMemory

pytestmark = [pytest.mark.sqlite, pytest.mark.usefixtures("own_keyring")]

ANNA = Actor("anna", "bord-1")
NOTE = c.WriteNote(call_id=-1, text="Prøvenote om Prøve Prøvesen")


def unsent(command: c.Command, number: int = 1) -> Unsent:
    return Unsent(number=number, command=command, actor=ANNA, at=NOON, call_id=-1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "outbox"


def opened(folder: Path) -> tuple[OutboxFolder, list[Unsent]]:
    outbox = OutboxFolder(folder)
    return outbox, outbox.open()


def test_what_was_put_is_there_at_the_next_start_in_its_order(folder: Path) -> None:
    outbox, found = opened(folder)
    assert found == []
    kept = [
        unsent(c.RegisterCall(narrative="Prøveopkald", categories=(Category.ALCOHOL,)), 1),
        unsent(
            c.RecordConsent(call_id=-1, scope=ConsentScope.VISIT, answer=ConsentAnswer.GIVEN), 2
        ),
        unsent(c.SetUnitStatus(unit_id=1, status=UnitStatus.ON_SCENE), 10),
    ]
    for one in reversed(kept):
        outbox.put(one)
    assert opened(folder)[1] == kept


def test_what_was_removed_is_gone(folder: Path) -> None:
    outbox, _ = opened(folder)
    outbox.put(unsent(NOTE))
    outbox.remove(unsent(NOTE))
    outbox.remove(unsent(NOTE))
    assert opened(folder)[1] == []
    assert list(folder.iterdir()) == []


def test_a_question_takes_the_place_of_the_act_it_is_about(folder: Path) -> None:
    outbox, _ = opened(folder)
    outbox.put(unsent(NOTE))
    refusal = Refusal("done_meanwhile", who="bo", at=NOON + timedelta(minutes=1))
    question = asked(unsent(NOTE), refusal, NOON + timedelta(minutes=2))
    outbox.put(question)
    (found,) = opened(folder)[1]
    assert found == question
    assert found.question is not None
    assert found.question.refusal.params == refusal.params


@pytest.mark.skipif(os.name != "posix", reason="rights are another thing elsewhere")
def test_nobody_else_reads_it_and_nothing_in_it_can_be_read(folder: Path) -> None:
    outbox, _ = opened(folder)
    outbox.put(unsent(NOTE))
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert "Prøve".encode() not in path.read_bytes()
        assert "Prøve" not in path.name


def test_the_key_is_in_the_keyring_and_not_in_the_folder(
    folder: Path, own_keyring: InMemory
) -> None:
    outbox, _ = opened(folder)
    outbox.put(unsent(NOTE))
    assert outbox.in_keyring
    assert len(own_keyring.kept) == 1
    assert [path.suffix for path in folder.iterdir()] == [".box"]


def test_without_a_keyring_the_key_lies_beside_and_that_is_told(folder: Path) -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # keyring leaves it so
    outbox, _ = opened(folder)
    outbox.put(unsent(NOTE))
    assert not outbox.in_keyring
    assert opened(folder)[1] == [unsent(NOTE)], "a crash loses nothing all the same"
    assert stat.S_IMODE((folder / "key").stat().st_mode) == 0o600 or os.name != "posix"


def test_once_the_keyring_answers_the_key_beside_it_goes(
    folder: Path, own_keyring: InMemory
) -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # as above
    opened(folder)[0].put(unsent(NOTE))
    keyring.set_keyring(own_keyring)
    outbox, found = opened(folder)
    assert (found, outbox.in_keyring) == ([unsent(NOTE)], True)
    assert not (folder / "key").exists()
    assert opened(folder)[1] == [unsent(NOTE)]


def test_what_another_key_wrote_is_told_of_and_kept(folder: Path, own_keyring: InMemory) -> None:
    opened(folder)[0].put(unsent(NOTE))
    keys = dict(own_keyring.kept)
    own_keyring.kept.clear()
    outbox, found = opened(folder)
    assert (found, outbox.unreadable) == ([], 1)
    own_keyring.kept = keys
    assert opened(folder)[1] == [unsent(NOTE)]


def test_a_disk_that_takes_nothing_is_a_failure_with_a_name(folder: Path) -> None:
    outbox, _ = opened(folder)
    folder.rmdir()
    folder.touch()
    with pytest.raises(StorageError) as error:
        outbox.put(unsent(NOTE))
    assert error.value.code == "outbox"


def test_half_a_character_is_refused_and_nothing_is_kept(folder: Path) -> None:
    outbox, _ = opened(folder)
    with pytest.raises(Refusal) as refusal:
        outbox.put(unsent(replace(NOTE, text="\ud83d")))
    assert refusal.value.code == "value_range"
    assert opened(folder)[1] == []


@given(command=st.one_of([made(kind) for kind in sorted(WAITS, key=lambda kind: kind.__name__)]))
@settings(max_examples=40, deadline=None)
def test_every_act_that_may_wait_comes_back_as_it_was(command: c.Command) -> None:
    with TemporaryDirectory() as place:
        outbox = OutboxFolder(Path(place) / "outbox", in_keyring=False)
        outbox.open()
        try:
            outbox.put(unsent(command))
        except Refusal:
            reject()  # half a character, which is refused: see above
        assert outbox.open() == [unsent(command)]


@given(damage=st.data())
@settings(max_examples=40, deadline=None)
def test_no_damage_to_one_act_touches_another(damage: st.DataObject) -> None:
    """Cut anywhere, or with anything in its place: the others are read, and it is told of."""
    with TemporaryDirectory() as place:
        folder = Path(place) / "outbox"
        outbox = OutboxFolder(folder, in_keyring=False)
        outbox.open()
        whole = [unsent(replace(NOTE, op_id=f"{n:032x}"), n) for n in range(1, 4)]
        for one in whole:
            outbox.put(one)
        paths = sorted(folder.glob("*.box"))
        hit = damage.draw(st.integers(0, 2))
        content = paths[hit].read_bytes()
        cut = damage.draw(st.integers(0, len(content) - 1))
        paths[hit].write_bytes(content[:cut] + damage.draw(st.binary(max_size=40)))
        found = outbox.open()
        rest = [one for at, one in enumerate(whole) if at != hit]
        assert found == rest or paths[hit].read_bytes().startswith(content)
        assert outbox.unreadable == 3 - len(found)


def test_what_a_crash_left_half_written_was_never_kept(folder: Path) -> None:
    outbox, _ = opened(folder)
    outbox.put(unsent(NOTE))
    (box,) = folder.glob("*.box")
    box.with_suffix(".1.part").write_bytes(box.read_bytes()[:20])
    outbox, found = opened(folder)
    assert (found, outbox.unreadable) == ([unsent(NOTE)], 0)
    assert [path.suffix for path in folder.iterdir()] == [".box"]
