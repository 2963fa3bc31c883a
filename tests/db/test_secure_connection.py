"""To a server elsewhere: proven, encrypted, by a personal password; anything less connects not."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from console.services.errors import StorageError
from db import schema
from db.engine import open_engines
from db.postgres import users
from tests.certificates import Authority, authority
from tests.servers import Server, running

HOST = "central.example"
PASSWORD = "kun til prøve 112"
HBA = "local all all trust\nhostssl all all all scram-sha-256\n"


@pytest.fixture(scope="module")
def trusted() -> Authority:
    return authority()


@contextmanager
def centre(certified: Authority, patch: pytest.MonkeyPatch, **certificate: int) -> Iterator[int]:
    """A server that listens with such a certificate and knows anna; its port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    with running() as server:
        with psycopg.connect(server.url("postgres"), autocommit=True) as admin:
            admin.execute("CREATE DATABASE central")
        engines = open_engines(server.url("central"))
        schema.ensure(engines.writer)
        engines.dispose()
        with psycopg.connect(server.url("central"), autocommit=True) as admin:
            users.add(admin, "anna", ["dispatcher"], PASSWORD)
            admin.execute("CHECKPOINT")
        server.stop()
        _encrypt(server, certified, **certificate)
        patch.setenv("PGPORT", str(port))
        server.settings |= {"listen_addresses": "127.0.0.1", "port": str(port)}
        server.start()
        yield port


def _encrypt(server: Server, certified: Authority, **certificate: int) -> None:
    files = certified.certify(HOST, server.folder, **certificate)
    for path in files:
        path.chmod(0o600)
        shutil.chown(path, (server.folder / "data").stat().st_uid)
    (server.folder / "data" / "pg_hba.conf").write_text(HBA, encoding="utf-8")
    server.settings |= {"ssl": "on", "ssl_cert_file": str(files[0]), "ssl_key_file": str(files[1])}


def address(port: int, root: Path, host: str = HOST, **options: str) -> str:
    told = {"hostaddr": "127.0.0.1", "sslrootcert": str(root), **options}
    query = "&".join(f"{name}={value}" for name, value in told.items())
    return f"postgresql://anna@{host}:{port}/central?{query}"


def connected(url: str, password: str | None = PASSWORD) -> str | None:
    """The schema that was found behind the address."""
    engines = open_engines(url, password)
    try:
        with engines.reader.connect() as connection:
            return schema.current(connection)
    finally:
        engines.dispose()


def refused(url: str, password: str | None = PASSWORD) -> str:
    engines = open_engines(url, password)
    try:
        with pytest.raises(StorageError) as error:
            schema.check(engines.writer)
    finally:
        engines.dispose()
    return error.value.detail


def test_only_the_right_server_and_the_right_password_connect(
    trusted: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = trusted.write(tmp_path / "root.crt")
    strange = authority().write(tmp_path / "strange.crt")
    with centre(trusted, monkeypatch) as port:
        assert connected(address(port, root)) == schema.HEAD
        assert "SSL error" in refused(address(port, strange))
        assert "does not match host name" in refused(address(port, root, "andre.example"))
        assert "password authentication failed" in refused(address(port, root), "en anden")
        refused(address(port, root), None)
        for plain in (
            {"sslmode": "disable"},
            {"sslmode": "require"},
            {"channel_binding": "disable"},
        ):
            with pytest.raises(StorageError, match="insecure"):
                open_engines(address(port, root, **plain), PASSWORD)
        with pytest.raises(psycopg.OperationalError, match="no encryption"):
            psycopg.connect(
                f"postgresql://anna@127.0.0.1:{port}/central?sslmode=disable", password=PASSWORD
            )


def test_a_certificate_that_has_run_out_connects_not(
    trusted: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = trusted.write(tmp_path / "root.crt")
    with centre(trusted, monkeypatch, days=-1) as port:
        assert "certificate verify failed" in refused(address(port, root))
