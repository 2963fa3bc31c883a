"""Engines on a server: commands in serializable transactions, questions without any."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DisconnectionError

from db.engine import Engines
from db.postgres.address import parameters
from db.postgres.feed import PostgresFeed, readable
from db.postgres.servers import Connection, Servers

PLACES = "desk,sociolance"
"""What is read comes from the views, where there is one before its table."""
TABLES = "sociolance"
WRITER = {
    "statement_timeout": "10s",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "30s",
    # What a serializable transaction reads is locked: by the index a few rows, else the table.
    "enable_seqscan": "off",
    # A plan that cannot do without one counts as dear, and servers compile what is dear: half a
    # second for each statement.
    "jit": "off",
}
READER = {"statement_timeout": "30s", "jit": "off"}


def open_server(url: str, password: str | None = None, *, chores: bool = False) -> Engines:
    """Engines on a server's database; nothing is connected to before something is asked."""
    servers = Servers(parameters(url, password))
    places = {"search_path": TABLES if chores else PLACES}
    return Engines(
        # Handlers read, decide and write as if they were alone; who was not is run again.
        writer=_engine("commands", servers, "SERIALIZABLE", WRITER | places),
        reader=_reader(servers, READER | places),
        feed=lambda: PostgresFeed(servers, session("feed", places)),
        own=False,
    )


def session(what: str, settings: dict[str, str]) -> dict[str, str]:
    """What the server is told of a connection; `what` is seen in its list of connections."""
    return {
        "application_name": f"sociolance {what}",
        "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
    }


def _reader(servers: Servers, settings: dict[str, str]) -> Engine:
    engine = _engine("questions", servers, "AUTOCOMMIT", settings)

    @event.listens_for(engine, "checkout")
    def _on_checkout(connection: Connection, _record: object, _proxy: object) -> None:
        # One that was ended while nobody asked is replaced without the asker's knowing. A server
        # says nothing unasked but that; to ask it whether it is there would be one more round trip.
        if readable(0, connection.fileno()) or servers.lost_at > connection.made_at:
            raise DisconnectionError

    return engine


def _engine(what: str, servers: Servers, isolation: str, settings: dict[str, str]) -> Engine:
    engine = create_engine(
        "postgresql+psycopg://",
        connect_args=session(what, settings),
        isolation_level=isolation,
        pool_size=2,
        max_overflow=8,
        pool_timeout=10,
        # Whoever only asks has no transaction to be undone.
        pool_reset_on_return=None if isolation == "AUTOCOMMIT" else "rollback",
        # An error's text may end in a crash report: without the values of the statement.
        hide_parameters=True,
    )

    @event.listens_for(engine, "do_connect")
    def _connect(_dialect: object, _record: object, _args: object, told: dict[str, Any]) -> Any:
        return servers.connect(**told)

    return engine
