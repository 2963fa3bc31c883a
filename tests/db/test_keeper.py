"""The chores as their keeper does them, each with its act on the record."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from console.domain.codes import KeepRule
from console.services.dispatcher import Actor
from console.services.errors import StorageError
from console.services.keeping import Kept
from db import schema
from db.keeping.keeper import Keeper
from tests.conftest import Backend, Clock
from tests.db.calls import dispatched
from tests.servers import Server

ROOT = Path(__file__).resolve().parents[2]


def silent(_done: int, _all: int) -> None:
    pass


def keeper(backend: Backend) -> Keeper:
    return Keeper(backend.url, None, backend.actor, backend.clock)


def test_each_chore_is_on_record(backend: Backend, tmp_path: Path) -> None:
    assert backend.views.kept() == Kept()
    chores = keeper(backend)
    chores.backup(tmp_path / "kopi.slb", None, silent)
    now = backend.clock()
    backend.clock.pass_(hours=1)
    assert chores.verify(silent) == ()
    assert backend.views.kept() == Kept(backup_at=now, verified_at=backend.clock())
    with backend.engines.writer.begin() as connection:
        connection.execute(text("DROP INDEX ix_call_closed_at"))
    assert len(chores.verify(silent)) == backend.views.kept().findings == 1


def test_a_restore_makes_the_place_if_need_be(
    backend: Backend, engine_name: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    dispatched(backend)
    keeper(backend).backup(tmp_path / "kopi.slb", None, silent)
    place = f"sqlite:///{tmp_path / 'ny' / 'sociolance.db'}"
    if engine_name == "postgres":
        server: Server = request.getfixturevalue("server")
        place = server.url("made_by_restore")
    restored = Keeper(place, None, backend.actor, backend.clock).restore(
        tmp_path / "kopi.slb", None, silent
    )
    assert (restored.made_at, restored.findings) == (backend.clock(), ())


def test_a_copy_can_be_had_before_the_schema_is_brought_up(
    backend: Backend, tmp_path: Path
) -> None:
    schema.migrate(backend.engines.writer, schema.KNOWN[-2])
    chores = keeper(backend)
    assert chores.backup(tmp_path / "kopi.slb", None, silent).rows > 0
    (found,) = chores.verify(silent)
    assert found.code == "revision"
    for chore in (chores.due, lambda: chores.set_days(KeepRule.REJECTS, 30)):
        with pytest.raises(StorageError) as error:
            chore()
        assert error.value.code == "older_schema"


SLOW = """
import sys
from tests.db.test_keeper import saved_until_told
saved_until_told(*sys.argv[1:])
"""


def saved_until_told(url: str, path: str) -> None:
    """Back up, say when the file is half written, and wait for ever."""

    def wait(done: int, _all: int) -> None:
        sys.stdout.write(f"{done}\n")
        sys.stdout.flush()
        sys.stdin.read()

    Keeper(url, None, Actor("anna", "bord-1"), Clock()).backup(Path(path), None, wait)


@pytest.mark.sqlite
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_a_backup_that_was_killed_leaves_nothing_under_its_name(
    backend: Backend, tmp_path: Path
) -> None:
    dispatched(backend)
    path = tmp_path / "kopi.slb"
    process = subprocess.Popen(  # noqa: S603  # our own module on a path of the test
        [sys.executable, "-c", SLOW, backend.url, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline()
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    assert not path.exists()
    assert keeper(backend).backup(path, None, silent).rows > 0


def test_a_password_is_not_in_what_a_keeper_says_of_itself(backend: Backend) -> None:
    assert "hemmeligt" not in repr(Keeper(backend.url, "hemmeligt", backend.actor, backend.clock))
