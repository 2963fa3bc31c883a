"""A workstation's file that is encrypted: the same work, and nothing in it for who has no key."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from threading import Event

import keyring
import pytest
from keyring.backends.null import Keyring as KeepsNothing
from sqlalchemy import text

from console.domain.errors import Refusal
from console.services import commands as c
from console.services.errors import StorageError
from console.services.ports import Notice
from console.services.views import HistoryQuery
from db import cipher
from db.keeping.keeper import Keeper
from tests.conftest import Backend
from tests.db.calls import citizen, claimed, received
from tests.keyrings import InMemory, Locked
from tests.sources import ROOT

pytestmark = [pytest.mark.sqlite, pytest.mark.usefixtures("own_keyring")]

SECRET = "Testkontakt ved kanalen"


@pytest.fixture
def worked(backend: Backend) -> Backend:
    """A file in which there is something to be found and to be lost, and that nobody has open."""
    backend.do(c.ReceiveCall(narrative=SECRET))
    claimed(backend)
    citizen(backend, name="Prøve Prøvesen")
    backend.close()
    return backend


def keeper(backend: Backend) -> Keeper:
    return Keeper(backend.url, None, backend.actor, backend.clock)


def contents(backend: Backend) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    with backend.engines.reader.connect() as connection:
        names = connection.scalars(
            text("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        ).all()
        return {
            name: [tuple(row) for row in connection.execute(text(f'SELECT * FROM "{name}"'))]  # noqa: S608  # from the catalog
            for name in names
        }


def test_the_same_is_in_it_before_encrypted_and_in_the_clear_again(worked: Backend) -> None:
    plain = worked.again()
    before = contents(plain)
    plain.close()
    assert SECRET.encode() in worked.path.read_bytes()
    cipher.encrypt(worked.path)
    assert SECRET.encode() not in worked.path.read_bytes()
    encrypted = worked.again()
    assert contents(encrypted) == before
    assert encrypted.engines.server.endswith(", encrypted")
    encrypted.close()
    cipher.decrypt(worked.path)
    clear = worked.again()
    assert contents(clear) == before
    clear.close()
    assert [path.name for path in worked.path.parent.iterdir()] == [worked.path.name]
    assert oct(worked.path.stat().st_mode)[-3:] == "600"


def test_work_goes_on_in_an_encrypted_file_and_others_are_told(
    worked: Backend, tmp_path: Path
) -> None:
    cipher.encrypt(worked.path)
    one, other = worked.again(), worked.again()
    told: list[Notice] = []
    seen = Event()

    def tell(notice: Notice) -> None:
        told.append(notice)
        if notice.calls:
            seen.set()

    with closing(other):
        other.feed.start(tell)
        number = received(one)
        assert seen.wait(10)
        assert told[-1].calls == {number}
        assert len(one.views.history(HistoryQuery(text="kanalen"))) == 1
    one.close()
    assert keeper(worked).verify(lambda _done, _all: None) == ()
    saved = keeper(worked).backup(tmp_path / "kopi.slb", None, lambda _done, _all: None)
    assert saved.rows > 0


def test_a_file_that_was_moved_finds_its_key(worked: Backend, tmp_path: Path) -> None:
    cipher.encrypt(worked.path)
    moved = tmp_path / "andetsteds.db"
    worked.path.rename(moved)
    assert cipher.opening_of(moved).key is not None


def test_without_its_key_it_is_refused_and_left_as_it_is(
    worked: Backend, own_keyring: InMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused() -> str:
        with pytest.raises(StorageError) as error:
            worked.again()
        return error.value.code

    cipher.encrypt(worked.path)
    before = worked.path.read_bytes()
    keyring.set_keyring(Locked())
    assert refused() == "no_keyring"
    keyring.set_keyring(InMemory())
    assert refused() == "no_key"
    keyring.set_keyring(own_keyring)
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    assert refused() == "no_cipher"
    assert worked.path.read_bytes() == before


@pytest.mark.parametrize("silent", [KeepsNothing, Locked])
def test_nothing_is_encrypted_with_a_key_that_is_not_kept(
    worked: Backend, silent: type[InMemory]
) -> None:
    before = worked.path.read_bytes()
    keyring.set_keyring(silent())
    with pytest.raises(StorageError) as error:
        cipher.encrypt(worked.path)
    assert error.value.code == "no_keyring"
    assert worked.path.read_bytes() == before


def test_a_file_that_somebody_has_open_is_left_alone(worked: Backend) -> None:
    console = worked.again()
    received(console)
    assert encrypted_elsewhere(worked.path) == "file_in_use"
    received(console)
    console.close()
    assert encrypted_elsewhere(worked.path) == ""


def test_what_is_done_already_is_refused(worked: Backend) -> None:
    with pytest.raises(Refusal) as refused:
        cipher.decrypt(worked.path)
    assert refused.value.code == "file_not_encrypted"
    cipher.encrypt(worked.path)
    with pytest.raises(Refusal) as refused:
        cipher.encrypt(worked.path)
    assert refused.value.code == "file_encrypted"


def test_nothing_is_lost_when_it_is_killed_before_the_last_step(worked: Backend) -> None:
    part = worked.path.with_name(f"{worked.path.name}.part")
    encrypted_elsewhere(worked.path, "Path.replace = lambda *_: os._exit(9)")
    assert part.exists()
    console = worked.again()
    assert len(console.views.board().calls) == 2
    console.close()
    cipher.encrypt(worked.path)
    console = worked.again()
    assert len(console.views.board().calls) == 2
    console.close()
    assert not part.exists()


def encrypted_elsewhere(path: Path, before: str = "") -> str:
    """What a process of its own refused, if it did. Locks of a file tell nobody of one's own."""
    program = f"""
import os, sys, keyring
from pathlib import Path
from console.domain.errors import Refusal
from db import cipher
from tests.keyrings import InMemory
keyring.set_keyring(InMemory())
{before}
try:
    cipher.encrypt(Path(sys.argv[1]))
except Refusal as refused:
    print(refused.code, end="")
"""
    ran = subprocess.run(  # noqa: S603  # ours
        [sys.executable, "-c", program, str(path)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    return ran.stdout + ran.stderr
