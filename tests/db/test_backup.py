"""A backup is taken while others work, and what was restored from it is what was there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from console.domain.codes import SharedPlace
from console.domain.errors import Refusal
from console.services import commands as c
from console.services.errors import StorageError
from db import schema
from db.engine import Engines, open_engines
from db.keeping import sealed
from db.keeping.archive import is_sealed, reading
from db.keeping.backup import backup
from db.keeping.parts import tables
from db.keeping.restore import restore
from tests.conftest import NOON, Backend, open_backend
from tests.db.calls import citizen, dispatched, handed_off, received
from tests.domain.refused import refused
from tests.servers import Server

WORDS = "fire prøvede ord her"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed, "COST", (16, 1, 1))


Place = Callable[[str], str]


@pytest.fixture
def empty_place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Gives the address of a database of an engine in which there is nothing at all."""

    def make(engine_name: str) -> str:
        if engine_name == "sqlite":
            return f"sqlite:///{tmp_path / 'restored.db'}"
        server: Server = request.getfixturevalue("server")
        return server.url(server.database())

    return make


@pytest.fixture
def place(engine_name: str, empty_place: Place) -> str:
    return empty_place(engine_name)


def worked(backend: Backend) -> None:
    """A little of everything, with what engines store in ways of their own."""
    dispatched(backend)
    handed_off(backend)
    home = citizen(backend, name="Prøve Ærøsen", phones=("20000001",), address="Testvej 1")
    other = citizen(backend, name="Test Prøvesen", description='"citater"\n\tog \\ linjer')
    backend.do(c.MergeCitizens(kept_id=home, absorbed_id=other))
    backend.do(c.WriteNote(call_id=1, text="Prøvenote", sign=True))


def silent(_done: int, _all: int) -> None:
    pass


def saved(backend: Backend, path: Path, passphrase: str | None = None) -> int:
    rows, size = backup(backend.engines.reader, path, passphrase, NOON, silent)
    assert path.stat().st_size == size
    return rows


def content(engines: Engines) -> dict[str, Any]:
    with engines.reader.connect() as connection:
        return {
            table.name: connection.execute(table.select().order_by(*table.primary_key)).all()
            for table in tables(connection)
        }


def test_what_was_restored_is_what_was_there(backend: Backend, place: str, tmp_path: Path) -> None:
    worked(backend)
    before = content(backend.engines)
    path = tmp_path / "kopi.slb"
    rows = saved(backend, path)
    assert rows == sum(map(len, before.values()))
    assert path.stat().st_mode & 0o777 == 0o600
    assert not list(tmp_path.glob(".kopi*"))
    engines = open_engines(place, chores=True)
    steps: list[tuple[int, int]] = []
    contents = restore(engines.writer, path, None, lambda *step: steps.append(step))
    assert (contents.schema, contents.made_at) == (schema.HEAD, NOON)
    assert steps[-1] == (rows, rows)
    assert content(engines) == before
    engines.dispose()
    after = open_backend(place, backend.clock, backend.actor)
    assert [hit.citizen.name for hit in after.views.citizens("ærøsen")] == ["Prøve Ærøsen"]
    assert received(after) == received(backend), "the next number is the next number"
    after.close()


def test_a_workstations_file_becomes_a_centre_and_a_centre_a_file(
    backend: Backend, engine_name: str, empty_place: Place, tmp_path: Path
) -> None:
    worked(backend)
    path = tmp_path / "kopi.slb"
    saved(backend, path)
    engines = open_engines(
        empty_place("sqlite" if engine_name == "postgres" else "postgres"), chores=True
    )
    restore(engines.writer, path, None, silent)
    assert content(engines) == content(backend.engines)
    engines.dispose()


def test_a_number_that_was_given_is_not_given_again_after_a_restore(
    backend: Backend, place: str, tmp_path: Path
) -> None:
    backend.do(c.MarkSharedPhone(phone="20000001", place=SharedPlace.SHELTER))
    backend.do(c.UnmarkSharedPhone(phone="20000001"))
    saved(backend, tmp_path / "kopi.slb")
    engines = open_engines(place, chores=True)
    restore(engines.writer, tmp_path / "kopi.slb", None, silent)
    engines.dispose()
    after = open_backend(place, backend.clock, backend.actor)
    done = after.do(c.MarkSharedPhone(phone="20000001", place=SharedPlace.SHELTER))
    assert done.record_id == 2
    after.close()


def test_others_go_on_working_and_the_backup_is_of_one_moment(
    backend: Backend, place: str, tmp_path: Path
) -> None:
    worked(backend)
    before = content(backend.engines)
    during: list[int] = []

    def work(_done: int, _all: int) -> None:
        if not during:
            during.append(received(backend))

    backup(backend.engines.reader, tmp_path / "kopi.slb", None, NOON, work)
    assert during
    engines = open_engines(place, chores=True)
    restore(engines.writer, tmp_path / "kopi.slb", None, silent)
    assert content(engines) == before
    engines.dispose()


@pytest.mark.sqlite
def test_a_sealed_backup_takes_its_passphrase_and_shows_nothing_without(
    backend: Backend, place: str, tmp_path: Path
) -> None:
    worked(backend)
    path = tmp_path / "kopi.slb"
    saved(backend, path, WORDS)
    assert is_sealed(path)
    engines = open_engines(place, chores=True)
    for said, code in ((None, "passphrase_needed"), ("et andet ord", "wrong_passphrase")):
        with refused(code):
            restore(engines.writer, path, said, silent)
    restore(engines.writer, path, WORDS, silent)
    assert content(engines) == content(backend.engines)
    engines.dispose()


def read_all(path: Path, passphrase: str | None) -> list[Any]:
    with reading(path, passphrase) as (contents, rows):
        return [contents, *rows]


@pytest.mark.sqlite
@pytest.mark.parametrize("passphrase", [None, WORDS])
def test_whatever_byte_was_changed_or_cut_off_nothing_wrong_is_read(
    backend: Backend, tmp_path: Path, passphrase: str | None
) -> None:
    path, other = tmp_path / "kopi.slb", tmp_path / "anden.slb"
    received(backend)
    saved(backend, path, passphrase)
    whole, right = path.read_bytes(), read_all(path, passphrase)
    for at in range(0, len(whole), 7):
        for changed in (whole[:at], whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]):
            other.write_bytes(changed)
            try:
                # A few bits say nothing, such as the one for text in what gzip begins with.
                assert read_all(other, passphrase) == right
            except Refusal as refusal:
                assert refusal.code in {  # noqa: PT017  # it may also be read as it was
                    "no_backup", "backup_damaged", "wrong_passphrase", "passphrase_needed",
                }  # fmt: skip


def test_a_damaged_backup_leaves_the_place_empty_and_a_good_one_fills_it_after(
    backend: Backend, place: str, tmp_path: Path
) -> None:
    worked(backend)
    good, bad = tmp_path / "god.slb", tmp_path / "skadet.slb"
    saved(backend, good)
    bad.write_bytes(good.read_bytes()[:-10])
    engines = open_engines(place, chores=True)
    with refused("backup_damaged"):
        restore(engines.writer, bad, None, silent)
    restore(engines.writer, good, None, silent)
    assert content(engines) == content(backend.engines)
    engines.dispose()


def test_a_place_in_use_is_left_as_it_is(backend: Backend, tmp_path: Path) -> None:
    worked(backend)
    saved(backend, tmp_path / "kopi.slb")
    before = content(backend.engines)
    with pytest.raises(Refusal) as refusal:
        restore(backend.engines.writer, tmp_path / "kopi.slb", None, silent)
    assert refusal.value.code == "place_in_use"
    assert refusal.value.params["calls"] == 2
    assert content(backend.engines) == before


def test_an_older_backup_is_brought_up_and_a_newer_one_refused(
    backend: Backend, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked(backend)
    schema.migrate(backend.engines.writer, "0007")
    saved(backend, tmp_path / "kopi.slb")
    engines = open_engines(place, chores=True)
    with monkeypatch.context() as older:
        older.setattr(schema, "KNOWN", schema.KNOWN[:6])
        with refused("backup_newer", found="0007"):
            restore(engines.writer, tmp_path / "kopi.slb", None, silent)
    assert restore(engines.writer, tmp_path / "kopi.slb", None, silent).schema == "0007"
    schema.check(engines.writer)
    schema.migrate(backend.engines.writer, "head")
    assert content(engines) == content(backend.engines)
    engines.dispose()


@pytest.mark.sqlite
def test_another_file_of_that_name_is_never_written_over(backend: Backend, tmp_path: Path) -> None:
    path = tmp_path / "kopi.slb"
    path.write_text("noget andet")
    with refused("backup_exists", path="kopi.slb"):
        saved(backend, path)
    assert path.read_text() == "noget andet"
    with refused("no_backup"):
        is_sealed(path)
    with refused("file_unwritable", path="kopi.slb"):
        saved(backend, tmp_path / "findes ikke" / "kopi.slb")
    with refused("file_unreadable", path="ingen.slb"):
        is_sealed(tmp_path / "ingen.slb")


@pytest.mark.sqlite
def test_a_backup_that_was_broken_off_leaves_no_file(backend: Backend, tmp_path: Path) -> None:
    def stop(_done: int, _all: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backup(backend.engines.reader, tmp_path / "kopi.slb", None, NOON, stop)
    assert not list(tmp_path.glob("*kopi*"))


@pytest.mark.sqlite
def test_a_backup_of_nothing_is_refused(place: str, tmp_path: Path) -> None:
    engines = open_engines(place, chores=True)
    with pytest.raises(StorageError) as error:
        backup(engines.reader, tmp_path / "kopi.slb", None, NOON, silent)
    assert error.value.code == "no_schema"
    engines.dispose()
