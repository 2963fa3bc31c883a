"""`sociolance admin user`, and signing in where there is no window."""

from __future__ import annotations

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from console import credentials
from tests.cli.conftest import Sociolance
from tests.conftest import Backend

WORD = "prøve på fire ord"

pytestmark = pytest.mark.usefixtures("own_keyring", "quick_hashes")


@pytest.fixture
def centre(sociolance: Sociolance) -> Sociolance:
    """Anna leads and dispatches; bo is a bridge-builder."""
    add = ("admin", "user", "add")
    assert sociolance(*add, "Anna", "--role", "vagtleder,dispatcher", typed=WORD).status == 0
    assert sociolance(*add, "bo", "--role", "bridge_builder", typed=WORD).status == 0
    return sociolance


def test_without_accounts_nobody_is_asked(sociolance: Sociolance) -> None:
    assert sociolance("do", 'ny "Prøveopkald"').status == 0
    assert "logger man ikke på" in sociolance("admin", "user", "list").out


def test_users_are_made_listed_closed_and_opened(centre: Sociolance) -> None:
    listed = centre("admin", "user", "list").out
    assert "vagtleder, disponent" in listed
    assert "bo" in listed
    for verb, said in (("disable", "lukket"), ("enable", "åbnet igen")):
        ran = centre("admin", "user", verb, "bo")
        assert (ran.status, said in ran.out) == (0, True)
    ran = centre("admin", "user", "role", "bo", "--role", "auditor")
    assert "databeskyttelse" in ran.out


def test_the_first_user_leads_and_a_short_password_is_not_taken(sociolance: Sociolance) -> None:
    add = ("admin", "user", "add", "ib", "--role")
    ran = sociolance(*add, "dispatcher", typed=WORD)
    assert (ran.status, "vagtleder" in ran.err) == (1, True)
    ran = sociolance(*add, "shift_leader", typed="kort")
    assert (ran.status, "mindst 10 tegn" in ran.err) == (1, True)
    assert "kort\n" not in ran.err
    ran = sociolance(*add, "konge", typed=WORD)
    assert (ran.status, "shift_leader" in ran.err) == (2, True)


def test_a_password_is_never_an_argument(sociolance: Sociolance) -> None:
    ran = sociolance("admin", "user", "add", "ib", "--role", "auditor", "--password", WORD)
    assert ran.status == 2


def test_the_password_is_stored_as_a_hash_alone(centre: Sociolance, backend: Backend) -> None:
    files = list(backend.path.parent.rglob("sociolance*"))
    assert all(WORD.encode() not in path.read_bytes() for path in files if path.is_file())


def test_with_accounts_an_act_takes_ones_password_and_ones_role(
    centre: Sociolance, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert centre("do", 'ny "Prøveopkald"', typed=WORD).status == 0
    wrong = centre("do", 'ny "Prøveopkald"', typed="noget helt andet")
    assert (wrong.status, "passer ikke" in wrong.err) == (1, True)
    silent = centre("do", 'ny "Prøveopkald"')
    assert (silent.status, "logget på" in silent.err) == (1, True)
    monkeypatch.setenv("SOCIOLANCE_USER", "bo")
    refused = centre("do", "tag 1", typed=WORD)
    assert (refused.status, "brobygger" in refused.err) == (1, True)
    assert centre("list", "calls", typed=WORD).status == 0


def test_the_role_of_the_shift_is_chosen(centre: Sociolance) -> None:
    act = ("do", "gentagen frecann")
    assert centre(*act, typed=WORD).status == 0
    ran = centre("do", "--role", "disponent", "gentagen midtjylland", typed=WORD)
    assert (ran.status, "disponent" in ran.err) == (1, True)
    ran = centre("do", "--role", "auditor", "hjælp", typed=WORD)
    assert (ran.status, "databeskyttelse" in ran.err) == (1, True)


def test_lines_from_standard_input_come_after_the_password(centre: Sociolance) -> None:
    ran = centre("do", "-", typed=f'{WORD}\nny "Prøveopkald"\ntag 1\n')
    assert [line["ok"] for line in ran.lines] == [True, True]


def test_a_role_without_calls_reads_none(
    centre: Sociolance, monkeypatch: pytest.MonkeyPatch
) -> None:
    centre("admin", "user", "role", "bo", "--role", "directory_editor")
    monkeypatch.setenv("SOCIOLANCE_USER", "bo")
    assert centre("list", "calls", typed=WORD).status == 1
    assert centre("do", "find 20000001", typed=WORD).status == 1
    assert centre("list", "municipalities", typed=WORD).status == 0


def test_a_password_in_the_keyring_is_used(centre: Sociolance, backend: Backend) -> None:
    credentials.keep(credentials.password_of(backend.url, "anna"), WORD)
    assert centre("do", 'ny "Prøveopkald"').status == 0


def test_without_a_keyring_the_password_is_asked_for(centre: Sociolance) -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # keyring has no annotations
    assert centre("do", 'ny "Prøveopkald"', typed=WORD).status == 0


def test_a_new_password_takes_the_place_of_the_old(centre: Sociolance) -> None:
    assert centre("admin", "user", "password", "anna", typed="fem andre ord her").status == 0
    assert centre("do", "hjælp", typed=WORD).status == 1
    assert centre("do", "hjælp", typed="fem andre ord her").status == 0


@pytest.mark.parametrize("chore", ["add", "list", "role", "password", "disable", "enable"])
def test_every_chore_explains_itself(sociolance: Sociolance, chore: str) -> None:
    for lang in ([], ["--lang", "en"]):
        assert sociolance(*lang, "admin", "user", chore, "--help").status == 0
