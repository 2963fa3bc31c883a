"""Secrets of this user, in the platform's keyring and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

SERVICE = "Sociolance"


class CredentialsUnavailable(Exception):
    """There is no keyring that answers; the console goes on without, for this run."""


@contextmanager
def _asking() -> Iterator[None]:
    try:
        yield
    except Exception as error:  # what answers is another's program, over a bus that may be gone
        raise CredentialsUnavailable(type(error).__name__) from error


def read(name: str) -> str | None:
    """The secret of that name, None if there is none. Raises CredentialsUnavailable."""
    # Imported when first asked for: looking for backends costs a fifth of a second.
    import keyring

    with _asking():
        return keyring.get_password(SERVICE, name)


def keep(name: str, secret: str) -> None:
    """Store the secret. Raises CredentialsUnavailable."""
    import keyring

    with _asking():
        keyring.set_password(SERVICE, name, secret)


def forget(name: str) -> None:
    """Keep it no longer; nothing if there is none. Raises CredentialsUnavailable."""
    import keyring
    from keyring.errors import PasswordDeleteError

    with _asking(), suppress(PasswordDeleteError):
        keyring.delete_password(SERVICE, name)


def password_of(database_url: str, user: str) -> str:
    """The name under which a person's password to a database is kept."""
    return f"password {sha256(database_url.encode()).hexdigest()[:12]} {user}"


def outbox_of(folder: Path) -> str:
    """The name under which the key of an outbox is kept."""
    return f"outbox {sha256(str(folder.absolute()).encode()).hexdigest()[:12]}"


def file_of(salt: bytes) -> str:
    """The name under which the key of an encrypted file is kept."""
    return f"database {salt.hex()}"


def backend_name() -> str:
    """The keyring in use, for `admin doctor`."""
    import keyring

    chosen = keyring.get_keyring()
    return f"{type(chosen).__module__}.{type(chosen).__name__}"
