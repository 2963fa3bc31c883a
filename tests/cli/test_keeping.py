"""`sociolance admin backup`, `restore`, `verify` and `retention`, as a script sees them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import keyring
import pytest
from sqlalchemy import text

from console import bootstrap
from console.domain.codes import Disposition
from console.services import commands as c
from db.keeping import sealed
from tests.cli.conftest import Sociolance
from tests.conftest import Backend
from tests.db.calls import citizen, claimed, received
from tests.keyrings import InMemory

WORDS = "fire prøvede ord her"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, own_keyring: InMemory) -> None:
    monkeypatch.setattr(sealed, "COST", (16, 1, 1))


def test_a_backup_is_made_restored_and_told_of(
    sociolance: Sociolance, backend: Backend, tmp_path: Path
) -> None:
    received(backend)
    file, place = tmp_path / "kopi.slb", f"sqlite:///{tmp_path / 'ny.db'}"
    assert "last backup         never" in sociolance("admin", "doctor").out
    ran = sociolance("admin", "backup", str(file))
    assert (ran.status, "rækker" in ran.out, "ikke låst" in ran.out) == (0, True, True)
    ran = sociolance("admin", "restore", str(file), "--database", place)
    assert (ran.status, "intet at bemærke" in ran.out) == (0, True)
    listed = ("list", "calls", "--json")
    assert sociolance(*listed, "--database", place).records == sociolance(*listed).records
    assert "last backup         never" not in sociolance("admin", "doctor").out
    ran = sociolance("admin", "backup", str(file))
    assert (ran.status, "kopi.slb er der allerede" in ran.err) == (1, True)
    ran = sociolance("admin", "restore", str(file), "--database", place)
    assert (ran.status, "1 opkald" in ran.err) == (1, True)


def test_a_locked_backup_takes_its_passphrase(sociolance: Sociolance, tmp_path: Path) -> None:
    file, place = tmp_path / "kopi.slb", f"sqlite:///{tmp_path / 'ny.db'}"
    ran = sociolance("admin", "backup", str(file), "--encrypt", typed="kort")
    assert (ran.status, file.exists()) == (1, False)
    ran = sociolance("admin", "backup", str(file), "--encrypt", typed=WORDS)
    assert (ran.status, "ikke låst" in ran.out) == (0, False)
    restore = ("admin", "restore", str(file), "--database", place)
    ran = sociolance(*restore, typed="et andet kodeord")
    assert (ran.status, "Kodeordet passer ikke" in ran.err) == (1, True)
    assert sociolance(*restore, typed=WORDS).status == 0


def test_a_restore_never_goes_to_the_usual_place_by_chance(
    sociolance: Sociolance, tmp_path: Path
) -> None:
    assert sociolance("admin", "backup", str(tmp_path / "kopi.slb")).status == 0
    assert sociolance("admin", "restore", str(tmp_path / "kopi.slb")).status == 2


def test_a_file_is_encrypted_and_in_the_clear_again(
    sociolance: Sociolance, backend: Backend
) -> None:
    number = received(backend)
    backend.close()
    assert sociolance("admin", "decrypt").status == 1
    ran = sociolance("admin", "encrypt")
    assert (ran.status, "backup FIL --encrypt" in ran.out) == (0, True)
    listed = sociolance("list", "calls", "--json").records
    assert [call["id"] for call in listed] == [number]
    assert ", encrypted" in sociolance("admin", "doctor").out
    keyring.set_keyring(InMemory())
    ran = sociolance("list", "calls")
    assert (ran.status, "ikke i din nøglering" in ran.err) == (1, True)


def test_a_check_names_each_finding_and_ends_with_status_1(
    sociolance: Sociolance, backend: Backend
) -> None:
    assert sociolance("admin", "verify").status == 0
    with backend.engines.writer.begin() as connection:
        connection.execute(text("DROP INDEX uq_assignment_open_unit"))
    claimed(backend)
    with backend.engines.writer.begin() as connection:
        connection.execute(text("DELETE FROM journal WHERE act = 'call_registered'"))
    ran = sociolance("--lang", "en", "admin", "verify")
    assert ran.status == 1
    assert ran.out.splitlines() == [
        "Missing in the database: index uq_assignment_open_unit",
        "1 without an act in the journal: calls",
        "1 without an act in the journal: calls somebody has",
        "3 findings. Put them right, or restore a backup.",
    ]
    assert ", 3 findings" in sociolance("admin", "doctor").out


def test_what_is_past_its_time_is_shown_first_and_deleted_when_told(
    sociolance: Sociolance, backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend.clock.now = bootstrap.clock() - timedelta(days=2000)
    number = claimed(backend)
    backend.do(c.CloseCall(call_id=number, disposition=Disposition.CANCELLED))
    citizen(backend, name="Prøve Prøvesen")
    ran = sociolance("admin", "retention")
    assert "1 borgere, 1 opkald, 0 overdragelser" in ran.out
    assert "Intet er slettet" in ran.out
    ran = sociolance("admin", "retention", "--keep", "records=3653")
    assert "Borgere og opkald: gemmes nu i 3653 dage" in ran.out
    assert "0 borgere, 0 opkald" in ran.out
    assert sociolance("admin", "retention", "--keep", "records=1827").status == 0
    ran = sociolance("admin", "retention", "--apply")
    assert (ran.status, "Slettet: " in ran.out) == (0, True)
    assert sociolance("list", "calls", "--all", "--json").records == []
    assert "Prøvesen" not in ran.out + ran.err


@pytest.mark.parametrize("keep", ["records", "records=", "alt=30", "records=-1"])
def test_a_rule_that_is_not_understood_is_refused(sociolance: Sociolance, keep: str) -> None:
    ran = sociolance("admin", "retention", "--keep", keep)
    assert (ran.status, "records=3653" in ran.err) == (1, True)


def test_health_records_are_not_deleted_early(sociolance: Sociolance) -> None:
    ran = sociolance("admin", "retention", "--keep", "records=30")
    assert (ran.status, "1827" in ran.err) == (1, True)
