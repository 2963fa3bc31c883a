"""A wire to a PostgreSQL server that can be cut, go silent, or lose what was said on it."""

from __future__ import annotations

import shutil
import socket
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from db.postgres.local import OWNER, LocalServer

SOCKET = ".s.PGSQL.5432"
COMMIT = b"COMMIT\0"


class Proxy:
    """Passes bytes on. `silent`: nothing goes through, and nobody is told, as with a pulled cable.

    `lose_commits`: so many commits reach the server, and their answers do not come back.
    """

    def __init__(self, server: LocalServer, folder: Path) -> None:
        self.silent = threading.Event()
        self.lose_commits = 0
        self.folder = folder
        self._server = server
        self._open: set[socket.socket] = set()
        self._listening = self._listen()

    def url(self, database: str) -> str:
        return f"postgresql://{OWNER}@/{database}?host={self.folder}"

    def cut(self) -> None:
        """Every connection is reset, and nobody can connect until `mend`."""
        self._listening.close()
        (self.folder / SOCKET).unlink()
        self._drop()

    def mend(self) -> None:
        self.silent.clear()
        # What was silent knows nothing of what it missed.
        self._drop()
        if not (self.folder / SOCKET).exists():
            self._listening = self._listen()

    def _drop(self) -> None:
        for wire in tuple(self._open):
            with suppress(OSError):
                wire.shutdown(socket.SHUT_RDWR)

    def _listen(self) -> socket.socket:
        listening = socket.socket(socket.AF_UNIX)
        listening.bind(str(self.folder / SOCKET))
        listening.listen(64)
        threading.Thread(target=self._accept, args=(listening,), daemon=True).start()
        return listening

    def _accept(self, listening: socket.socket) -> None:
        with suppress(OSError):
            while True:
                near, _ = listening.accept()
                far = socket.socket(socket.AF_UNIX)
                try:
                    far.connect(str(self._server.folder / f".s.PGSQL.{self._server.port}"))
                except OSError:
                    near.close()
                    far.close()
                    continue
                self._open |= {near, far}
                deaf = threading.Event()
                for one, other in ((near, far), (far, near)):
                    threading.Thread(
                        target=self._pump, args=(one, other, one is near, deaf), daemon=True
                    ).start()

    def _pump(
        self, one: socket.socket, other: socket.socket, to_server: bool, deaf: threading.Event
    ) -> None:
        with suppress(OSError):
            while data := one.recv(65536):
                if self.silent.is_set():
                    continue
                if to_server and self.lose_commits and COMMIT in data:
                    self.lose_commits -= 1
                    deaf.set()
                elif not to_server and deaf.is_set():
                    break
                other.sendall(data)
        for wire in (one, other):
            self._open.discard(wire)
            with suppress(OSError):
                wire.shutdown(socket.SHUT_RDWR)
            wire.close()


@contextmanager
def proxied(server: LocalServer) -> Iterator[Proxy]:
    """A wire of one's own to the server."""
    folder = Path(tempfile.mkdtemp(prefix="sociolance-wire-"))
    proxy = Proxy(server, folder)
    try:
        yield proxy
        proxy.cut()
    finally:
        shutil.rmtree(folder)
