"""A centre from the command line: logins made, acts in one's own name, the intake's own, seals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from console.services import dispatcher
from console.terminal import app, listing
from tests.cli.conftest import Sociolance
from tests.keyrings import InMemory
from tests.proxy import Proxy, proxied
from tests.servers import OWNER, Server

WORD = "prøve på fire ord\n"


@pytest.fixture
def centre(sociolance: Sociolance, server: Server, template: str) -> Iterator[str]:
    """The administrator's address of a centre with anna, who leads, and the intake's login."""
    with server.databases(template) as make:
        url = make()
        at = ("--database", url)
        roles = ("--role", "shift_leader,dispatcher")
        made = sociolance("admin", "user", "add", "anna", *roles, *at, typed=WORD)
        assert (made.status, made.err) == (0, "")
        assert sociolance("admin", "user", "intake", "modtagelse", *at, typed=WORD).status == 0
        yield url


def by(url: str, name: str) -> tuple[str, str]:
    return "--database", make_url(url).set(username=name).render_as_string()


def test_acts_are_in_the_name_of_the_login(sociolance: Sociolance, centre: str) -> None:
    assert sociolance("do", "ny", "Prøveopkald", *by(centre, "anna")).status == 0
    (call,) = sociolance("list", "calls", "--json", *by(centre, "anna")).records
    assert call["id"] == 1
    with psycopg.connect(centre) as admin:
        asked = "SELECT actor FROM sociolance.journal WHERE act = 'call_registered'"
        assert admin.execute(asked).fetchall() == [("anna",)]
    refused = sociolance("do", "ny enhed S9 sociolance", *by(centre, "modtagelse"))
    assert refused.status == 1


def test_the_intakes_login_takes_in_and_does_nothing_else(
    sociolance: Sociolance, centre: str
) -> None:
    own = by(centre, "modtagelse")[1]
    with psycopg.connect(own, autocommit=True) as service:
        service.execute("SELECT id FROM watch.audit")
        for attack in (
            "SELECT narrative FROM sociolance.call",
            "SELECT * FROM sociolance.citizen",
            "UPDATE sociolance.account SET roles = ''",
            "DELETE FROM watch.audit",
            "SET ROLE sociolance_owner",
        ):
            with pytest.raises(psycopg.Error):
                service.execute(attack.encode())
    assert "anna" in sociolance("admin", "user", "list", "--database", centre).out


def test_what_was_sealed_is_verified(
    sociolance: Sociolance, centre: str, tmp_path: Path, own_keyring: InMemory
) -> None:
    heads = str(tmp_path / "ender.jsonl")
    sociolance("do", "ny", "Prøveopkald", *by(centre, "anna"))
    sealed = sociolance("admin", "seal", heads, *by(centre, "modtagelse"))
    assert (sealed.status, sealed.err) == (0, "")
    at = ("--database", centre)
    assert sociolance("admin", "verify", "--seals", heads, *at).status == 0
    with psycopg.connect(centre, autocommit=True) as admin:
        admin.execute("ALTER TABLE watch.audit DISABLE TRIGGER USER")
        admin.execute("UPDATE watch.audit SET login = 'bo' WHERE login = 'anna'")
        admin.execute("ALTER TABLE watch.audit ENABLE ALWAYS TRIGGER append_only")
    found = sociolance("admin", "verify", "--seals", heads, *at)
    assert found.status == 1
    assert "forseglet" in found.out


def test_after_a_restore_it_is_said_that_a_new_chain_begins(
    sociolance: Sociolance, centre: str, tmp_path: Path, own_keyring: InMemory
) -> None:
    heads, fresh, copy = (str(tmp_path / name) for name in ("ender.jsonl", "ny.jsonl", "kopi.slb"))
    sociolance("do", "ny", "Prøveopkald", *by(centre, "anna"))
    assert sociolance("admin", "seal", heads, "--database", centre).status == 0
    assert sociolance("admin", "backup", copy, "--database", centre).status == 0
    with psycopg.connect(centre, autocommit=True) as admin:
        restored = f"{admin.info.dbname}_restored"
    at = ("--database", make_url(centre).set(database=restored).render_as_string())
    assert sociolance("admin", "restore", copy, *at).status == 0
    found = sociolance("admin", "verify", "--seals", heads, *at)
    assert (found.status, "kæden her er en ny" in found.out) == (1, True)
    again = sociolance("admin", "seal", fresh, *at)
    assert (again.status, "linjer er forseglet" in again.out) == (0, True)
    assert sociolance("admin", "verify", "--seals", fresh, *at).status == 0


@pytest.fixture
def wired(centre: str, server: Server) -> Iterator[tuple[Proxy, tuple[str, str]]]:
    """A wire to the centre that can fall silent, and how anna reaches it by that."""
    with proxied(server) as wire:
        database = make_url(centre).database or ""
        yield wire, by(wire.url(database), "anna")


def test_a_server_that_falls_silent_is_given_up(
    sociolance: Sociolance, wired: tuple[Proxy, tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    wire, anna = wired
    monkeypatch.setattr(dispatcher, "PATIENCE", 0.1)
    for module, asked, words in ((listing, "show", ("list", "units")), (app, "_do", ("do", "ny"))):
        reached = getattr(module, asked)

        def silent_first(
            *args: object, reached: Callable[..., object] = reached, **named: object
        ) -> object:
            wire.silent.set()
            return reached(*args, **named)

        monkeypatch.setattr(module, asked, silent_first)
        ran = sociolance(*words, *anna)
        assert (ran.status, ran.out) == (1, "")
        assert "ingen forbindelse" in ran.err
        wire.mend()


def test_a_server_that_is_silent_from_the_beginning_is_given_up(
    sociolance: Sociolance, wired: tuple[Proxy, tuple[str, str]]
) -> None:
    wire, anna = wired
    wire.silent.set()
    ran = sociolance("do", "ny", *anna)
    assert (ran.status, "ingen forbindelse" in ran.err) == (1, True)


def test_a_file_has_no_login_for_the_intake(sociolance: Sociolance, tmp_path: Path) -> None:
    ran = sociolance("admin", "user", "intake", "x", "--database", f"sqlite:///{tmp_path}/ny.db")
    assert ran.status == 1
    assert "server" in ran.err


@pytest.fixture
def asking(server: Server, centre: str) -> Iterator[str]:
    """The address by anna's name, while the server asks all but its own administrator for a
    password."""
    rules = server.folder / "data" / "pg_hba.conf"
    before = rules.read_text(encoding="utf-8")
    url = by(centre, "anna")[1]
    with server.admin() as admin:
        rules.write_text(f"local all {OWNER} trust\nlocal all all scram-sha-256\n")
        admin.execute("SELECT pg_reload_conf()")
        with suppress(psycopg.OperationalError):
            while True:
                psycopg.connect(url).close()
        yield url
        rules.write_text(before, encoding="utf-8")
        admin.execute("SELECT pg_reload_conf()")
    while True:
        with suppress(psycopg.OperationalError):
            psycopg.connect(url).close()
            break


def test_a_chore_says_that_the_password_is_not_taken(
    sociolance: Sociolance, asking: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOCIOLANCE_PASSWORD", raising=False)
    for chore in (("verify",), ("user", "list"), ("token", "Prøve")):
        ran = sociolance("admin", *chore, "--database", asking)
        assert (ran.status, "den fik ingen" in ran.err) == (1, True), chore
        assert "SOCIOLANCE_PASSWORD" in ran.err
    monkeypatch.setenv("SOCIOLANCE_PASSWORD", "en forkert prøve")
    ran = sociolance("admin", "verify", "--database", asking)
    assert (ran.status, "tager ikke adgangskoden" in ran.err) == (1, True)
    ran = sociolance("--lang", "en", "admin", "verify", "--database", asking)
    assert "does not take the password" in ran.err
    monkeypatch.setenv("SOCIOLANCE_PASSWORD", WORD.strip())
    elsewhere = make_url(asking).set(database="findes_ikke").render_as_string()
    assert "adgangskode" not in sociolance("admin", "verify", "--database", elsewhere).err
