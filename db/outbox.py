"""The outbox on this machine: one encrypted file for each act that waits.

A file is written beside its place, flushed to the disk and moved there, so that it is there whole
or not at all; what was put is there after a crash. Its name is a number and a random word. The key
is in the keyring; without one it lies in the folder, which only its owner can read, and the screen
says so: an act that is lost is worse than one that is protected less.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from console import credentials
from console.credentials import CredentialsUnavailable
from console.domain.errors import Refusal
from console.services.commands import Command
from console.services.dispatcher import Actor
from console.services.errors import StorageError
from console.services.outbox import WAITS, Question, Unsent
from db.files import flush_folder

if TYPE_CHECKING:
    from cryptography.fernet import MultiFernet

ENDING, PART = ".box", ".part"
KINDS: Mapping[str, type[Command]] = {kind.__name__: kind for kind in WAITS}


@dataclass(frozen=True, kw_only=True)
class Kept:
    """What is encrypted: an act that waits, its command by kind and fields."""

    number: int
    kind: str
    fields: dict[str, Any]
    actor: Actor
    at: datetime
    call_id: int | None
    unit_id: int | None
    question: Question | None
    sent_as: int | None
    act: str
    detail: dict[str, Any]


class OutboxFolder:
    """Fulfils `services.outbox.Outbox`. in_keyring False: the key is never looked for there."""

    def __init__(self, folder: Path, *, in_keyring: bool = True) -> None:
        self._folder = folder
        self._in_keyring = in_keyring
        self._key: MultiFernet | None = None
        self._unreadable = 0

    @property
    def in_keyring(self) -> bool:
        return self._in_keyring

    @property
    def unreadable(self) -> int:
        return self._unreadable

    def open(self) -> list[Unsent]:
        """What was put and not removed; what a crash left half written was never acknowledged."""
        with _files():
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._key = self._find_key()
            for half in self._folder.glob(f"*{PART}"):
                half.unlink(missing_ok=True)
            found = [self._read(path) for path in sorted(self._folder.glob(f"*{ENDING}"))]
            readable = [unsent for unsent in found if unsent is not None]
            self._unreadable = len(found) - len(readable)
            self._forget_key_file(readable)
        return readable

    def put(self, unsent: Unsent) -> None:
        text = _encoded(unsent)
        with _files():
            _write(self._path(unsent), self._cipher.encrypt(text))

    def remove(self, unsent: Unsent) -> None:
        with _files():
            self._path(unsent).unlink(missing_ok=True)

    # Inside --------------------------------------------------------------------------------

    @property
    def _cipher(self) -> MultiFernet:
        if self._key is None:
            raise StorageError("failed", "the outbox is not open")
        return self._key

    def _path(self, unsent: Unsent) -> Path:
        return self._folder / f"{unsent.number:06d}-{unsent.command.op_id}{ENDING}"

    def _read(self, path: Path) -> Unsent | None:
        from cryptography.fernet import InvalidToken

        try:
            return _decoded(self._cipher.decrypt(path.read_bytes()))
        except (InvalidToken, ValueError, KeyError):
            # Another key, or damaged: kept where it is, and told of.
            return None

    # The key -------------------------------------------------------------------------------

    @property
    def _key_file(self) -> Path:
        return self._folder / "key"

    def _find_key(self) -> MultiFernet:
        from cryptography.fernet import Fernet, MultiFernet

        keys = [key for key in (self._keyrings_key(), self._files_key()) if key is not None]
        if not keys:
            keys = [Fernet.generate_key()]
            _write(self._key_file, keys[0])
        return MultiFernet([Fernet(key) for key in keys])

    def _keyrings_key(self) -> bytes | None:
        if not self._in_keyring:
            return None
        from cryptography.fernet import Fernet

        name = credentials.outbox_of(self._folder)
        try:
            kept = credentials.read(name)
            if kept is None:
                kept = Fernet.generate_key().decode()
                credentials.keep(name, kept)
        except CredentialsUnavailable:
            self._in_keyring = False
            return None
        return kept.encode()

    def _files_key(self) -> bytes | None:
        return self._key_file.read_bytes() if self._key_file.exists() else None

    def _forget_key_file(self, readable: list[Unsent]) -> None:
        """The keyring answers again: nothing needs the key that lay beside it."""
        if not self._in_keyring or not self._key_file.exists():
            return
        for unsent in readable:
            self.put(unsent)
        if not self._unreadable:
            self._key_file.unlink()


def _encoded(unsent: Unsent) -> bytes:
    from pydantic import TypeAdapter

    command = unsent.command
    kept = Kept(
        number=unsent.number,
        kind=type(command).__name__,
        fields=TypeAdapter(type(command)).dump_python(command),
        actor=unsent.actor,
        at=unsent.at,
        call_id=unsent.call_id,
        unit_id=unsent.unit_id,
        question=unsent.question,
        sent_as=unsent.sent_as,
        act=unsent.act,
        detail=unsent.detail,
    )
    try:
        return TypeAdapter(Kept).dump_json(kept)
    except ValueError as error:
        # Half a character: nothing that could be stored anywhere.
        raise Refusal("value_range") from error


def _decoded(text: bytes) -> Unsent:
    from pydantic import TypeAdapter

    kept = TypeAdapter(Kept).validate_json(text)
    return Unsent(
        number=kept.number,
        command=TypeAdapter(KINDS[kept.kind]).validate_python(kept.fields),
        actor=kept.actor,
        at=kept.at,
        call_id=kept.call_id,
        unit_id=kept.unit_id,
        question=kept.question,
        sent_as=kept.sent_as,
        act=kept.act,
        detail=kept.detail,
    )


def _write(path: Path, content: bytes) -> None:
    part = path.with_suffix(f".{os.getpid()}{PART}")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    flush_folder(path.parent)


@contextmanager
def _files() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError("outbox", error.strerror or "") from error
