"""Engines on a server: commands in serializable transactions, questions without any."""

from __future__ import annotations

import psycopg
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DisconnectionError

from db.engine import Engines
from db.postgres.address import parameters
from db.postgres.feed import PostgresFeed, readable

SCHEMA = "sociolance"
WRITER = {
    "statement_timeout": "10s",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "30s",
    # What a serializable transaction reads is locked: by the index a few rows, else the table.
    "enable_seqscan": "off",
}
READER = {"statement_timeout": "30s", "jit": "off"}


def open_server(url: str, password: str | None = None) -> Engines:
    """Engines on a server's database; nothing is connected to before something is asked."""
    told = parameters(url, password)
    return Engines(
        # Handlers read, decide and write as if they were alone; who was not is run again.
        writer=_engine("commands", told, "SERIALIZABLE", WRITER),
        reader=_reader(told),
        # Not a partial: its text would tell the password.
        feed=lambda: PostgresFeed({**told, **session("feed", {})}),
        own=False,
    )


def session(what: str, settings: dict[str, str]) -> dict[str, str]:
    """What the server is told of a connection; `what` is seen in its list of connections."""
    options = {"search_path": SCHEMA, **settings}
    return {
        "application_name": f"sociolance {what}",
        "options": " ".join(f"-c {name}={value}" for name, value in options.items()),
    }


def _reader(told: dict[str, str]) -> Engine:
    engine = _engine("questions", told, "AUTOCOMMIT", READER)

    @event.listens_for(engine, "checkout")
    def _on_checkout(connection: psycopg.Connection, _record: object, _proxy: object) -> None:
        # One that was ended while nobody asked is replaced without the asker's knowing. A server
        # says nothing unasked but that; to ask it whether it is there would be one more round trip.
        if readable(0, connection.fileno()):
            raise DisconnectionError

    return engine


def _engine(what: str, told: dict[str, str], isolation: str, settings: dict[str, str]) -> Engine:
    return create_engine(
        "postgresql+psycopg://",
        connect_args={**told, **session(what, settings)},
        isolation_level=isolation,
        pool_size=2,
        max_overflow=8,
        pool_timeout=10,
        # An error's text may end in a crash report: without the values of the statement.
        hide_parameters=True,
    )
