"""A stream under a passphrase: pieces of AES-256-GCM that cannot be changed, swapped or cut off."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

if TYPE_CHECKING:
    from typing_extensions import Buffer

PIECE = 1 << 16
COST = (1 << 17, 8, 1)
"""Of scrypt: a guess takes half a second and 128 MB."""
LENGTH = struct.Struct(">I")


class SealBroken(Exception):
    """The passphrase is not the one, or the pieces are not those that were written."""


def key_of(passphrase: str, salt: bytes) -> bytes:
    n, r, p = COST
    return Scrypt(salt=salt, length=32, n=n, r=r, p=p).derive(passphrase.encode())


def _nonce(number: int, *, last: bool) -> bytes:
    """A key seals one file, so that the number of the piece suffices; the last one says so."""
    return number.to_bytes(11, "big") + bytes([last])


class Sealing(io.RawIOBase):
    """Writes what it is given, sealed, to `under`. Whole only once it was closed."""

    def __init__(self, under: BinaryIO, key: bytes, head: bytes) -> None:
        self._under = under
        self._cipher = AESGCM(key)
        self._head = head
        self._held = bytearray()
        self._number = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Buffer, /) -> int:
        self._held += data
        # What fills a piece is held back until more comes: it might be the last.
        while len(self._held) > PIECE:
            self._piece(bytes(self._held[:PIECE]), last=False)
            del self._held[:PIECE]
        return memoryview(data).nbytes

    def close(self) -> None:
        if not self.closed:
            self._piece(bytes(self._held), last=True)
        super().close()

    def _piece(self, data: bytes, *, last: bool) -> None:
        sealed = self._cipher.encrypt(_nonce(self._number, last=last), data, self._head)
        self._under.write(LENGTH.pack(len(sealed)) + sealed)
        self._number += 1


class Opening(io.RawIOBase):
    """Reads what `Sealing` wrote. Raises SealBroken."""

    def __init__(self, under: BinaryIO, key: bytes, head: bytes) -> None:
        self._under = under
        self._cipher = AESGCM(key)
        self._head = head
        self._held = b""
        self._number = 0
        self._ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer, /) -> int:
        while not self._held and not self._ended:
            self._held = self._piece()
        target = memoryview(buffer).cast("B")
        given = self._held[: len(target)]
        target[: len(given)] = given
        self._held = self._held[len(given) :]
        return len(given)

    def _piece(self) -> bytes:
        said = self._under.read(LENGTH.size)
        if len(said) < LENGTH.size:
            raise SealBroken
        (length,) = LENGTH.unpack(said)
        # A piece is never longer; a length that was changed must not fill the memory.
        sealed = self._under.read(min(length, PIECE + 16))
        for last in (False, True):
            try:
                data = self._cipher.decrypt(_nonce(self._number, last=last), sealed, self._head)
            except InvalidTag:
                continue
            self._ended = last
            self._number += 1
            return data
        raise SealBroken
