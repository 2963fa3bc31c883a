"""The file of a backup: one form for both engines, whole or not there at all.

SOCIOLANCE BACKUP 1
{"sealed": null}                     or the salt of the passphrase
gzip, sealed if there is a passphrase, of lines of JSON:
    {"schema": "0016", "made_at": …, "tables": [{"name": "call", "rows": 2, "next": 3, …}]}
    [1, "112", …]                    every row of every table, in the order of the tables
    {"sha256": …}                    of all lines before it
"""

from __future__ import annotations

import gzip
import io
import json
import os
import tempfile
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO

from console.domain.errors import Refusal, require
from db.files import flush_folder
from db.keeping.sealed import Opening, SealBroken, Sealing, key_of

MAGIC = b"SOCIOLANCE BACKUP 1\n"
LEVEL = 6
LONGEST_HEAD = 1 << 16


@dataclass(frozen=True)
class Part:
    """One table: the rows it has, and the number its next row gets; None where it counts none."""

    name: str
    columns: tuple[str, ...]
    rows: int
    next: int | None


@dataclass(frozen=True)
class Contents:
    """What a backup holds, and of when. schema: the revision the rows fit."""

    schema: str
    made_at: datetime
    tables: tuple[Part, ...]

    @property
    def rows(self) -> int:
        return sum(part.rows for part in self.tables)


# Writing -----------------------------------------------------------------------------------


def write(
    path: Path, passphrase: str | None, contents: Contents, rows: Iterable[Sequence[Any]]
) -> int:
    """Write the file, for its owner alone, under another name until it is whole; its size."""
    require(not path.exists(), "backup_exists", path=path.name)
    with _until_whole(path) as file, ExitStack() as layers:
        head = MAGIC + _line({"sealed": None})
        key = None
        if passphrase is not None:
            salt = os.urandom(16)
            head = MAGIC + _line({"sealed": b64encode(salt).decode()})
            key = key_of(passphrase, salt)
        file.write(head)
        under: Any = file if key is None else layers.enter_context(Sealing(file, key, head))
        packed = layers.enter_context(
            gzip.GzipFile("", "wb", compresslevel=LEVEL, fileobj=under, mtime=0)
        )
        _write_lines(layers.enter_context(io.BufferedWriter(packed, 1 << 16)), contents, rows)
    return path.stat().st_size


def _write_lines(out: BinaryIO, contents: Contents, rows: Iterable[Sequence[Any]]) -> None:
    digest = sha256()
    first = {**asdict(contents), "made_at": contents.made_at.isoformat()}
    for what in chain((first,), rows):
        line = _line(what)
        digest.update(line)
        out.write(line)
    out.write(_line({"sha256": digest.hexdigest()}))


def _line(what: Any) -> bytes:
    return json.dumps(what, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


@contextmanager
def _until_whole(path: Path) -> Iterator[BinaryIO]:
    """A file beside, which takes the name once all of it is on the disk."""
    try:
        handle, beside = tempfile.mkstemp(".part", f".{path.name}.", path.parent)
    except OSError as error:
        raise Refusal("file_unwritable", path=path.name) from error
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


# Reading -----------------------------------------------------------------------------------


def is_sealed(path: Path) -> bool:
    """Whether a passphrase is needed. Raises Refusal if it is no backup."""
    with _opened(path) as file:
        return _salt(_head(file)) is not None


@contextmanager
def reading(path: Path, passphrase: str | None) -> Iterator[tuple[Contents, Iterator[Any]]]:
    """What it holds, and its rows; the last row comes only if all of them were as written.

    Raises Refusal: no_backup, backup_damaged or wrong_passphrase.
    """
    with _opened(path) as file, ExitStack() as layers:
        head = _head(file)
        salt = _salt(head)
        require(salt is None or passphrase is not None, "passphrase_needed")
        under: Any = file
        if salt is not None:
            key = key_of(passphrase or "", salt)
            under = layers.enter_context(io.BufferedReader(Opening(file, key, head)))
        packed = layers.enter_context(gzip.GzipFile(fileobj=under, mode="rb"))
        lines = layers.enter_context(io.BufferedReader(packed, 1 << 16))
        digest = sha256()
        try:
            first = lines.readline()
        except SealBroken:
            raise Refusal("wrong_passphrase") from None
        except (OSError, EOFError, zlib.error):
            raise Refusal("backup_damaged") from None
        digest.update(first)
        yield _contents(first), _rows(lines, digest)


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise Refusal("file_unreadable", path=path.name) from error


def _head(file: BinaryIO) -> bytes:
    magic = file.read(len(MAGIC))
    require(magic == MAGIC, "no_backup")
    return magic + file.readline(LONGEST_HEAD)


def _salt(head: bytes) -> bytes | None:
    try:
        told = json.loads(head.removeprefix(MAGIC))["sealed"]
        return None if told is None else b64decode(told)
    except (ValueError, KeyError, TypeError):
        raise Refusal("backup_damaged") from None


def _contents(line: bytes) -> Contents:
    try:
        told = json.loads(line)
        return Contents(
            schema=str(told["schema"]),
            made_at=datetime.fromisoformat(told["made_at"]),
            tables=tuple(
                Part(part["name"], tuple(part["columns"]), part["rows"], part["next"])
                for part in told["tables"]
            ),
        )
    except (ValueError, KeyError, TypeError):
        raise Refusal("backup_damaged") from None


def _rows(lines: BinaryIO, digest: Any) -> Iterator[Any]:
    """Each row; at the end the sum is compared, so a reader must commit only after it."""
    try:
        for line in lines:
            said = json.loads(line)
            if isinstance(said, dict):
                require(said.get("sha256") == digest.hexdigest(), "backup_damaged")
                # Past the end: what is sealed or packed tells only there whether it was cut.
                require(not lines.read(1), "backup_damaged")
                return
            digest.update(line)
            yield said
    except (OSError, EOFError, ValueError, zlib.error, SealBroken):
        raise Refusal("backup_damaged") from None
    raise Refusal("backup_damaged")
