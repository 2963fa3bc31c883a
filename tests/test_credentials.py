"""Secrets lie in the keyring; without one the console says so and goes on for this run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from console import credentials
from console.bootstrap import Storage, local_token, open_storage
from console.credentials import CredentialsUnavailable
from console.intake.tokens import token_hash
from console.settings import Settings
from tests.keyrings import Gone, InMemory, Locked

pytestmark = pytest.mark.usefixtures("own_keyring")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        database_url=f"sqlite:///{tmp_path}/sociolance.db",
        data_dir=tmp_path,
        lang="da",
        actor="anna",
        workstation="bord-1",
    )


@pytest.fixture
def storage(settings: Settings) -> Iterator[Storage]:
    storage = open_storage(settings)
    yield storage
    storage.close()


def test_a_secret_is_kept_and_read_by_its_name(own_keyring: InMemory) -> None:
    assert credentials.read("intake") is None
    credentials.keep("intake", "hemmelig")
    assert credentials.read("intake") == "hemmelig"
    assert own_keyring.kept == {("Sociolance", "intake"): "hemmelig"}
    assert credentials.backend_name().endswith("InMemory")


def test_a_secret_is_forgotten_and_may_be_forgotten_twice(own_keyring: InMemory) -> None:
    name = credentials.password_of("sqlite:///a.db", "anna")
    assert name != credentials.password_of("sqlite:///b.db", "anna")
    credentials.keep(name, "hemmelig")
    credentials.forget(name)
    credentials.forget(name)
    assert own_keyring.kept == {}


@pytest.mark.parametrize("backend", [NoKeyring, Locked, Gone])
def test_a_keyring_that_does_not_answer_is_said_in_one_word_without_the_secret(
    backend: type[KeyringBackend],
) -> None:
    keyring.set_keyring(backend())
    with pytest.raises(CredentialsUnavailable) as unread:
        credentials.read("intake")
    with pytest.raises(CredentialsUnavailable) as unkept:
        credentials.keep("intake", "hemmelig")
    with pytest.raises(CredentialsUnavailable) as unforgotten:
        credentials.forget("intake")
    for error in (unread.value, unkept.value, unforgotten.value):
        assert str(error).isidentifier()
        assert "hemmelig" not in str(error)


def test_the_local_intake_token_is_made_once_and_found_again(
    storage: Storage, settings: Settings, own_keyring: InMemory
) -> None:
    token, problem = local_token(storage, settings)
    assert problem is None
    assert storage.views.token_known(token_hash(token)) is not None
    assert local_token(storage, settings) == (token, None)
    assert list(own_keyring.kept.values()) == [token]


def test_a_token_of_another_database_is_not_used_here(
    storage: Storage, settings: Settings, tmp_path: Path, own_keyring: InMemory
) -> None:
    token, _ = local_token(storage, settings)
    elsewhere = replace(settings, database_url=f"sqlite:///{tmp_path}/other.db")
    other = open_storage(elsewhere)
    new, _ = local_token(other, elsewhere)
    other.close()
    assert new != token
    assert local_token(storage, settings) == (token, None)
    assert len(own_keyring.kept) == 2


def test_a_kept_token_that_storage_does_not_know_is_replaced(
    storage: Storage, settings: Settings, own_keyring: InMemory
) -> None:
    local_token(storage, settings)
    ((name, _),) = own_keyring.kept.items()
    own_keyring.kept[name] = "forkert"
    token, problem = local_token(storage, settings)
    assert (problem, own_keyring.kept[name]) == (None, token)


@pytest.mark.parametrize("backend", [NoKeyring, Locked, Gone])
def test_without_a_keyring_the_console_goes_on_for_this_run_and_says_why(
    storage: Storage, settings: Settings, backend: type[KeyringBackend]
) -> None:
    keyring.set_keyring(backend())
    token, problem = local_token(storage, settings)
    assert storage.views.token_known(token_hash(token)) is not None
    assert problem
    assert token not in problem


def test_a_demo_leaves_nothing_in_the_keyring(
    storage: Storage, settings: Settings, own_keyring: InMemory
) -> None:
    _, problem = local_token(storage, replace(settings, demo=True))
    assert problem is None
    assert own_keyring.kept == {}


def test_no_secret_is_stored_in_the_database_itself(
    storage: Storage, settings: Settings, tmp_path: Path
) -> None:
    token, _ = local_token(storage, settings)
    files = list(tmp_path.glob("sociolance.db*"))
    assert files
    assert all(token.encode() not in path.read_bytes() for path in files)
