"""Sealing what a server keeps of changes, and finding what was changed after it."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from console.bootstrap.storage import clock
from console.services.errors import StorageError
from console.settings import Settings

# The first window is painted before any of these is needed.
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from console.services.keeping import Finding
    from db.postgres.seal import Fault


SEAL_KEY = "segl"
"""The name of the key with which the end of the audit's chain is signed."""


SEAL_SECONDS = 60


def seal(settings: Settings, heads: Path) -> tuple[tuple[Finding, ...], int]:
    """Verify what was sealed and seal what came since: what was found, and how many rows."""
    from db.postgres import seal as seals
    from db.postgres.centre import administering

    key = _seal_key()
    with administering(settings.database_url, settings.password) as connection:
        public = key.public_key()
        faults = seals.verify(connection, heads, public, clock())
        sealed = seals.seal(connection, heads, key)
        return _findings(faults + seals.waiting(connection, heads, public, clock())), sealed


def sealed_findings(settings: Settings, heads: Path) -> tuple[Finding, ...]:
    """What was changed after it had been sealed. Raises CredentialsUnavailable or StorageError."""
    from db.postgres import seal as seals
    from db.postgres.centre import administering

    with administering(settings.database_url, settings.password) as connection:
        told = connection, heads, _seal_key().public_key(), clock()
        return _findings(seals.verify(*told) + seals.waiting(*told))


def _findings(faults: list[Fault]) -> tuple[Finding, ...]:
    from console.labels import date_text
    from console.services.keeping import Finding

    return tuple(
        Finding("sealed", f"{fault.kind} {fault.number}")
        if fault.at is None
        else Finding(fault.kind, date_text(fault.at), fault.number)
        for fault in faults
    )


def _seal_key() -> Ed25519PrivateKey:
    """Of this machine: whoever administers the database need not have it."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from console import credentials

    kept = credentials.read(SEAL_KEY)
    if kept is None:
        kept = Ed25519PrivateKey.generate().private_bytes_raw().hex()
        credentials.keep(SEAL_KEY, kept)
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(kept))


@contextlib.contextmanager
def sealing(settings: Settings, heads: Path | None) -> Iterator[None]:
    """Seal every minute until the end; while the server is away, the next minute seals more."""
    if heads is None:
        yield
        return
    from db.postgres import seal as seals
    from db.postgres.centre import administering

    key, stopped = _seal_key(), threading.Event()

    def work() -> None:
        while True:
            with (
                contextlib.suppress(StorageError),
                administering(settings.database_url, settings.password) as connection,
            ):
                seals.seal(connection, heads, key)
            if stopped.wait(SEAL_SECONDS):
                return

    thread = threading.Thread(target=work, name="seals", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stopped.set()
        thread.join()
