"""Files that are encrypted, by SQLCipher, with a key in the keyring of whoever uses them.

An encrypted file begins with the salt its key was made with, and that with a mark of ours: it is
told from a damaged one, and finds its key, wherever it is moved.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from console import credentials
from console.credentials import CredentialsUnavailable
from console.domain.errors import Refusal, require
from console.services.errors import StorageError
from db.errors import storage_error_of
from db.files import file_of, flush_folder

MARK = b"SOCIOLANCE"
SALT_BYTES, KEY_BYTES = 16, 32
BUSY_SECONDS = 1.0


@dataclass(frozen=True)
class Opening:
    """How a file is opened: by which driver, and with which key, as hexadecimal digits."""

    driver: ModuleType = sqlite3
    key: str | None = field(default=None, repr=False)

    def connect(self, *args: Any, **named: Any) -> sqlite3.Connection:
        """As `sqlite3.connect`; the other driver's connections are used alike."""
        connection: sqlite3.Connection = self.driver.connect(*args, **named)
        if self.driver is not sqlite3:
            # It would write on standard error what it cannot decrypt.
            connection.execute("PRAGMA cipher_log_level = NONE")
            # What a file is made by is said, whatever a later SQLCipher would choose.
            connection.execute("PRAGMA cipher_default_compatibility = 4")
        if self.key is not None:
            connection.execute(f"PRAGMA key = \"x'{self.key}'\"")
            # As Python's own SQLite has it; this one was built otherwise.
            connection.execute("PRAGMA recursive_triggers = OFF")
        return connection


_IN_USE: dict[object, tuple[tuple[int, int], Opening]] = {}
"""By whoever has a file open in this process: which one, and how."""


def take(path: Path) -> tuple[Opening, Callable[[], None]]:
    """How this file is opened, and what to call when it is closed.

    One that is open here already is not looked into: to close any handle on it would give up the
    locks SQLite has on it (POSIX).
    """
    file, token = file_of(path), object()
    known = [opening for other, opening in list(_IN_USE.values()) if other == file]
    opening = known[0] if known else opening_of(path)
    _IN_USE[token] = file, opening

    def let_go() -> None:
        _IN_USE.pop(token, None)

    return opening, let_go


def opening_of(path: Path) -> Opening:
    """How this file is opened. Raises StorageError: no_cipher, no_keyring or no_key."""
    salt = _salt(path)
    if salt is None:
        return Opening()
    driver = _driver()
    try:
        key = credentials.read(_name(salt))
    except CredentialsUnavailable as error:
        raise StorageError("no_keyring", str(error)) from error
    if key is None:
        raise StorageError("no_key")
    return Opening(driver, key)


def is_encrypted(path: Path) -> bool:
    return _salt(path) is not None


def encrypt(path: Path) -> None:
    """The same, encrypted with a new key, which is in the keyring before anything is changed."""
    require(not is_encrypted(path), "file_encrypted")
    driver = _driver()
    salt = MARK + secrets.token_bytes(SALT_BYTES - len(MARK))
    key = secrets.token_hex(KEY_BYTES)
    _keep(_name(salt), key)
    _make_anew(path, Opening(driver), f"x'{key}{salt.hex()}'")


def decrypt(path: Path) -> None:
    """The same, in the clear. The key stays in the keyring: copies of the file may need it."""
    require(is_encrypted(path), "file_not_encrypted")
    _make_anew(path, opening_of(path), "")


# Inside ------------------------------------------------------------------------------------


def _salt(path: Path) -> bytes | None:
    """What an encrypted file begins with; None for any other."""
    try:
        with path.open("rb") as file:
            begins = file.read(SALT_BYTES)
    except OSError as error:
        raise StorageError("missing", error.strerror or "") from error
    return begins if begins.startswith(MARK) else None


def _name(salt: bytes) -> str:
    return credentials.file_of(salt)


def _keep(name: str, key: str) -> None:
    try:
        credentials.keep(name, key)
        kept = credentials.read(name)
    except CredentialsUnavailable as error:
        raise StorageError("no_keyring", str(error)) from error
    # There are keyrings that keep nothing and say nothing.
    if kept != key:
        raise StorageError("no_keyring", credentials.backend_name())


def _driver() -> ModuleType:
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise StorageError("no_cipher") from error
    driver: ModuleType = dbapi2
    return driver


def _make_anew(path: Path, opening: Opening, key: str) -> None:
    """Copy the file to one with this key, and put that in its place, whole or not at all."""
    made = path.with_name(f"{path.name}.part")
    try:
        # One that was broken off.
        made.unlink(missing_ok=True)
        made.touch(mode=0o600)
        connection = opening.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            _keep_others_out(connection)
            _copy(connection, made, key)
            if os.name == "nt":
                # No file is replaced there while it is open.
                connection.close()
            made.replace(path)
        finally:
            connection.close()
            made.unlink(missing_ok=True)
    except opening.driver.Error as error:
        said = storage_error_of(str(error))
        raise (Refusal("file_in_use") if said.code == "locked" else said) from error
    except PermissionError as error:
        raise Refusal("file_in_use") from error
    except OSError as error:
        raise StorageError("failed", error.strerror or "") from error
    flush_folder(path.parent)


def _keep_others_out(connection: sqlite3.Connection) -> None:
    """Until it is closed. Who has the file open, were it only to read, makes this fail."""
    # Nothing that was written may be left in a log beside the file that is replaced.
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")


def _copy(connection: sqlite3.Connection, made: Path, key: str) -> None:
    connection.execute("ATTACH DATABASE ? AS made KEY ?", (str(made), key))
    connection.execute("SELECT sqlcipher_export('made')")
    whole = connection.execute("PRAGMA made.integrity_check").fetchall()
    tables = connection.execute(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND rootpage > 0"
    ).fetchall()
    same = all(_rows(connection, "main", n) == _rows(connection, "made", n) for (n,) in tables)
    if whole != [("ok",)] or not same:
        raise StorageError("damaged")
    connection.execute("DETACH DATABASE made")


def _rows(connection: sqlite3.Connection, where: str, table: str) -> int:
    counted = f'SELECT count(*) FROM {where}."{table}"'  # noqa: S608  # a name from the catalog
    (rows,) = connection.execute(counted).fetchone()
    return int(rows)
