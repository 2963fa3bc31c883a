"""When the surroundings fail it is said in one word, and nothing is half stored."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from console.services import commands as c
from console.services.errors import StorageError
from db import engine as engines_module
from db import schema
from db.engine import open_engines, sqlite_path
from db.errors import refusal_of, storage_error_of
from tests.conftest import Backend, Clock, open_backend
from tests.db.calls import received

pytestmark = pytest.mark.sqlite

CALL = c.ReceiveCall(narrative="Prøveopkald")


def code_of(command: c.Command, backend: Backend) -> str:
    with pytest.raises(StorageError) as error:
        backend.do(command)
    return error.value.code


@pytest.fixture
def impatient(backend: Backend, monkeypatch: pytest.MonkeyPatch) -> Iterator[Backend]:
    """A console on the file that waits for a lock only shortly."""
    monkeypatch.setattr(engines_module, "BUSY_SECONDS", 0.05)
    second = backend.again()
    yield second
    second.close()


def test_the_file_is_readable_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "folder" / "of" / "its" / "own"
    engines = open_engines(f"sqlite:///{folder}/new.db")
    schema.ensure(engines.writer)
    assert (folder / "new.db").exists()
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
    engines.dispose()


def test_every_connection_is_safe_against_a_power_cut(backend: Backend) -> None:
    for engine in (backend.engines.writer, backend.engines.reader):
        with engine.connect() as connection:
            asked = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys")
            }
        assert asked == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_locked_file_is_said_to_be_locked_and_works_again(
    backend: Backend, impatient: Backend
) -> None:
    other = sqlite3.connect(backend.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert code_of(CALL, impatient) == "locked"
    assert impatient.views.board().calls == (), "reading goes on meanwhile"
    other.execute("ROLLBACK")
    other.close()
    received(impatient)


def test_a_full_disk_is_said_to_be_full_and_nothing_is_half_stored(backend: Backend) -> None:
    pages = 0
    with backend.engines.writer.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    with backend.engines.writer.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    before = len(backend.views.board().calls)
    big = c.ReceiveCall(narrative="Prøveopkald " * 50_000)
    assert code_of(big, backend) == "full"
    assert len(backend.views.board().calls) == before
    with backend.engines.writer.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    backend.do(big)


def test_a_read_only_database_is_said_to_be_read_only(backend: Backend) -> None:
    received(backend)
    with backend.engines.writer.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    assert code_of(CALL, backend) == "read_only"
    assert len(backend.views.board().calls) == 1


def test_a_file_that_is_no_database_is_said_to_be_damaged(
    tmp_path: Path, backend: Backend, clock: Clock
) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Kære borger " * 100, encoding="utf-8")
    with pytest.raises(StorageError) as error:
        open_backend(path, clock, backend.actor)
    assert error.value.code == "damaged"
    assert path.read_text(encoding="utf-8").startswith("Kære"), "and it is left as it was"


def test_a_file_whose_schema_is_no_text_any_more_is_said_to_be_damaged(
    tmp_path: Path, backend: Backend, clock: Clock
) -> None:
    path = tmp_path / "scrambled.db"
    with closing(sqlite3.connect(path)) as made:
        made.execute("CREATE TABLE borger (navn)")
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE", b"CREATE TABL\xff"))
    with pytest.raises(StorageError) as error:
        open_backend(path, clock, backend.actor)
    assert error.value.code == "damaged"


def test_a_folder_in_the_place_of_the_file_is_said_to_be_missing(
    tmp_path: Path, backend: Backend, clock: Clock
) -> None:
    folder = tmp_path / "folder.db"
    folder.mkdir()
    with pytest.raises(StorageError) as error:
        open_backend(folder, clock, backend.actor)
    assert error.value.code == "missing"


def test_a_file_that_was_moved_away_is_missing_and_nothing_is_written_to_it(
    backend: Backend,
) -> None:
    received(backend)
    aside = backend.path.rename(backend.path.with_suffix(".aside"))
    assert code_of(CALL, backend) == "missing"
    assert not backend.path.exists()
    aside.rename(backend.path)
    received(backend)
    assert len(backend.views.board().calls) == 2


def test_a_file_in_the_place_of_the_folder_is_said_to_be_missing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError) as error:
        open_engines(f"sqlite:///{tmp_path}/file/new.db")
    assert error.value.code == "missing"


@pytest.mark.parametrize(
    "url",
    ["postgresql://localhost/x", "nonsense", "", "sqlite://", "sqlite:///:memory:", "mysql://h/d"],
)
def test_an_address_that_cannot_be_used_is_refused_before_anything_is_opened(url: str) -> None:
    with pytest.raises(StorageError) as error:
        sqlite_path(url)
    assert error.value.code == "url"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("database is locked", "locked"),
        ("database table is locked: call", "locked"),
        ("database or disk is full", "full"),
        ("attempt to write a readonly database", "read_only"),
        ("database disk image is malformed", "damaged"),
        ("file is not a database", "damaged"),
        ("unable to open database file", "missing"),
        ("disk I/O error", "failed"),
        ("something new: with a secret", "failed"),
    ],
)
def test_what_sqlite_says_becomes_one_word_of_ours(said: str, code: str) -> None:
    error = storage_error_of(said)
    assert error.code == code
    assert "secret" not in str(error)


def test_an_unknown_constraint_is_a_fault_that_names_no_value() -> None:
    error = refusal_of("CHECK constraint failed: ck_call_state")
    assert isinstance(error, StorageError)
    assert str(error) == "constraint: CHECK constraint failed"


def test_a_file_damaged_in_the_middle_is_said_to_be_damaged(
    backend: Backend, clock: Clock, tmp_path: Path
) -> None:
    for _ in range(30):
        received(backend, narrative="Prøveopkald " * 300)
    with backend.engines.writer.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")
    content = bytearray(backend.path.read_bytes())
    for page in range(20, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    broken = tmp_path / "broken.db"
    broken.write_bytes(content)
    with pytest.raises(StorageError) as error:
        open_backend(broken, clock, backend.actor).views.board()
    assert error.value.code == "damaged"
