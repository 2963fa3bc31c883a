"""A centre's two servers on one's own machine: a primary and its hot standby.

As a real centre has them: connections are encrypted and verified, passwords are SCRAM, and a
commit is acknowledged only when both have it.
"""

from __future__ import annotations

import secrets
import signal
import socket
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from db.postgres.certificates import HOST, Authority
from db.postgres.local import OWNER, LocalServer, find_programs

DATABASE = "sociolance"
ACCESS = """\
local   all         all       scram-sha-256
hostssl all         all  all  scram-sha-256
hostssl replication all  all  scram-sha-256
"""


class Pair:
    """Two servers in a folder. `start` them; `kill` the first and `promote` the second.

    password: of the login that made them, `user`; nobody else knows it.
    """

    user = OWNER

    def __init__(self, folder: Path) -> None:
        programs = find_programs()
        self.password = secrets.token_urlsafe(16)
        self._trusted = folder / "root.crt"
        first, second = folder / "first", folder / "second"
        self.first = LocalServer(first, programs, self._settings(first))
        self.first.give(folder)
        # The same programs, copied once at most.
        programs = self.first.programs
        self.second = LocalServer(second, programs, self._settings(second))
        self.first.settings["synchronous_standby_names"] = "second"
        authority = Authority()
        authority.write(self._trusted)
        for server in (self.first, self.second):
            certificate, key = server.folder / "server.crt", server.folder / "server.key"
            authority.certify(certificate, key)
            server.give(key)

    def start(self) -> None:
        """Make both, and let the second follow the first. Raises StorageError."""
        secret = self.first.folder / "secret"
        secret.touch(mode=0o600)
        secret.write_text(self.password)
        self.first.give(secret)
        self.first.make("-A", "scram-sha-256", f"--pwfile={secret}")
        secret.unlink()
        (self.first.data / "pg_hba.conf").write_text(ACCESS)
        self.first.start()
        primary = (
            f"host={HOST} port={self.first.port} user={OWNER} application_name=second"
            f" sslmode=verify-full sslrootcert={self._trusted} channel_binding=require"
        )
        self.second.copy(primary, self.password)
        self.second.start()

    def kill(self) -> None:
        """The first is gone, as with a power cut."""
        self.first.stop(signal.SIGKILL)

    def promote(self) -> None:
        """The second takes its place."""
        self.second.promote()

    def stop(self) -> None:
        for server in (self.first, self.second):
            if server.runs:
                server.stop(signal.SIGINT)

    @property
    def url(self) -> str:
        """Of both, as every console of the centre is given it."""
        return (
            f"postgresql://{OWNER}@{HOST}:{self.first.port},{HOST}:{self.second.port}/{DATABASE}"
            f"?sslmode=verify-full&sslrootcert={quote(str(self._trusted))}"
            "&channel_binding=require&target_session_attrs=read-write"
        )

    def _settings(self, folder: Path) -> dict[str, str]:
        return {
            "listen_addresses": HOST,
            "port": str(_free_port()),
            "ssl": "on",
            "ssl_cert_file": str(folder / "server.crt"),
            "ssl_key_file": str(folder / "server.key"),
            "password_encryption": "scram-sha-256",
            # In the folder, not in the machine's memory, where what is killed would leave it.
            "dynamic_shared_memory_type": "mmap",
        }


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port
