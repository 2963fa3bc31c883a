"""The intake as a server: inside the console in a thread of its own, or alone in a process."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable
from threading import Event, Thread
from types import FrameType
from typing import Any

import structlog
import uvicorn
from fastapi import FastAPI

log = structlog.get_logger("intake")

START_SECONDS = 10.0
STOP_SECONDS = 10.0
CONNECTIONS = 200


class IntakeUnavailable(Exception):
    """The address cannot be listened on; says which and why."""


class IntakeServer:
    """uvicorn in a daemon thread. `start` once, then `stop`."""

    def __init__(self, app: FastAPI, host: str, port: int) -> None:
        self._host = host
        self._port = port
        self._server = _Server(
            uvicorn.Config(
                app,
                lifespan="off",
                access_log=False,
                log_config=None,
                log_level="warning",
                server_header=False,
                ws="none",
                limit_concurrency=CONNECTIONS,
                timeout_graceful_shutdown=int(STOP_SECONDS / 2),
            )
        )
        self._socket: socket.socket | None = None
        self._thread: Thread | None = None

    def start(self) -> int:
        """Listen; returns the port, which matters where it was 0. Raises IntakeUnavailable."""
        self._socket = _bound(self._host, self._port)
        port = int(self._socket.getsockname()[1])
        self._thread = Thread(
            target=self._server.run, args=([self._socket],), name="intake", daemon=True
        )
        self._thread.start()
        if not self._server.ready.wait(START_SECONDS):
            self.stop()
            raise IntakeUnavailable(f"{self._host}:{port}: did not start")
        log.info("intake_started", host=self._host, port=port)
        return port

    @property
    def alive(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def stop(self) -> None:
        """Finish what is being answered, then stop listening. Does nothing if it is not running."""
        self._server.should_exit = True
        if self._thread is not None:
            self._thread.join(STOP_SECONDS)
            self._thread = None
            log.info("intake_stopped")
        if self._socket is not None:
            self._socket.close()
            self._socket = None


class _Server(uvicorn.Server):
    """Tells when it answers, so that nobody has to guess."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


def _bound(host: str, port: int) -> socket.socket:
    if not 0 <= port <= 65535:
        raise IntakeUnavailable(f"{host}:{port}: ports go from 0 to 65535")
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        bound = socket.socket(family, kind, protocol)
    except (OSError, UnicodeError) as error:
        raise IntakeUnavailable(f"{host}:{port}: {error}") from error
    # On Windows the same option would let two programs share the port.
    if sys.platform != "win32":
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind(address)
        # Now, so that a port which is taken is known before the thread starts.
        bound.listen(CONNECTIONS)
    except OSError as error:
        bound.close()
        raise IntakeUnavailable(f"{host}:{port}: {error.strerror or error}") from error
    return bound


def serve(
    app: FastAPI, host: str, port: int, *, started: Callable[[int], None] | None = None
) -> None:
    """Serve until SIGINT or SIGTERM, then finish and return. `started` is told the port.

    Call it in the main thread. Raises IntakeUnavailable.
    """
    server = IntakeServer(app, host, port)
    asked = Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        asked.set()

    before: dict[int, Any] = {
        number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        bound = server.start()
        if started is not None:
            started(bound)
        # In short waits: on Windows a wait without end does not hear Ctrl+C.
        while server.alive and not asked.wait(0.5):
            pass
    finally:
        server.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
