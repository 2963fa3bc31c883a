"""Engines by the address of the database. Each has one for writing and one for reading."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.engine import Connection
from sqlalchemy.exc import ArgumentError, DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry

from console.services.errors import StorageError
from console.services.ports import ChangeFeed
from db.changes import SqliteFeed
from db.cipher import Opening, take
from db.files import file_of

BUSY_SECONDS = 10.0
POSTGRES = "postgresql://"


@dataclass(frozen=True)
class Engines:
    """`feed` makes a change feed of its own; `own`: a file whose schema any console brings up;
    `let_go` is told when all is closed."""

    writer: Engine
    reader: Engine
    feed: Callable[[], ChangeFeed]
    own: bool
    encrypted: bool = False
    let_go: Callable[[], None] = lambda: None

    @property
    def server(self) -> str:
        """What answers, with its version. Known once something was asked."""
        dialect = self.writer.dialect
        version = ".".join(str(part) for part in dialect.server_version_info or ())
        return f"{dialect.name} {version}{', encrypted' * self.encrypted}"

    def dispose(self) -> None:
        """Close all; what is in use just now is closed when it is given back."""
        for engine in (self.writer, self.reader):
            event.listen(engine.pool, "checkin", _close)
            engine.dispose()
        self.let_go()


def _close(_connection: object, record: ConnectionPoolEntry) -> None:
    record.invalidate()


def open_engines(url: str, password: str | None = None, *, chores: bool = False) -> Engines:
    """Engines on `sqlite:///path` or `postgresql://user@host/name`. Raises StorageError.

    chores: for who keeps the data, on the tables themselves, past the views that hide identity.
    """
    if not url.startswith(POSTGRES):
        return _open_file(sqlite_path(url))
    # Imported here: a console on a file needs no driver for a server.
    from db.postgres.engine import open_server

    return open_server(url, password, chores=chores)


def sqlite_path(url: str) -> Path:
    """The file of a `sqlite:///path` URL."""
    try:
        parsed: URL = make_url(url)
    except ArgumentError:
        raise StorageError("url", "not a database URL") from None
    if parsed.get_backend_name() != "sqlite":
        raise StorageError("url", f"{parsed.get_backend_name()} is not supported")
    if not parsed.database or parsed.database == ":memory:":
        raise StorageError("url", "a database in memory is nobody else's; name a file")
    return Path(parsed.database)


def _open_file(path: Path) -> Engines:
    """Engines on the file, which is made if missing, readable for its owner alone.

    Transactions of the writer begin as IMMEDIATE: a reading one that is upgraded fails at once.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.touch(mode=0o600)
    except OSError as error:
        raise StorageError("missing", error.strerror or "cannot make the file") from error
    opening, let_go = take(path)
    return Engines(
        writer=_engine(path, "BEGIN IMMEDIATE", opening),
        reader=_engine(path, "BEGIN", opening),
        feed=lambda: SqliteFeed(path, opening),
        own=True,
        encrypted=opening.key is not None,
        let_go=let_go,
    )


def _engine(path: Path, begin: str, opening: Opening) -> Engine:
    engine = create_engine(
        # mode=rw: a file that went away is missed, not made anew and empty.
        URL.create(
            "sqlite",
            database=path.absolute().as_uri(),
            query={"mode": "rw", "uri": "true"},
        ),
        module=opening.driver,
        # An error's text may end in a crash report: without the values of the statement.
        hide_parameters=True,
        connect_args={
            "timeout": BUSY_SECONDS,
            "isolation_level": None,
            "check_same_thread": False,
        },
    )

    @event.listens_for(engine, "do_connect")
    def _connect(
        _dialect: object, _record: object, args: list[Any], named: dict[str, Any]
    ) -> sqlite3.Connection:
        # Here: whatever is asked of the file, its key comes first.
        return opening.connect(*args, **named)

    @event.listens_for(engine, "connect")
    def _on_connect(connection: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
        record.info["file"] = file_of(path)
        prepare(connection)

    @event.listens_for(engine, "checkout")
    def _on_checkout(_connection: object, record: ConnectionPoolEntry, _proxy: object) -> None:
        # What is written to a file that was moved away would be found by nobody.
        try:
            same = file_of(path) == record.info["file"]
        except OSError:
            same = False
        if not same:
            raise DisconnectionError

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def prepare(connection: sqlite3.Connection) -> None:
    """What every connection needs: write-ahead log, full sync, foreign keys held."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def hurry(engine: Engine) -> None:
    """Do not wait for a file's disk: for what is made up, and made again after a power cut."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "checkout", lambda one, *_: one.execute("PRAGMA synchronous = OFF"))
