"""Engines on a server: commands in serializable transactions, questions without any."""

from __future__ import annotations

from sqlalchemy import Engine, create_engine

from db.engine import Engines
from db.postgres.address import parameters
from db.postgres.feed import PostgresFeed

PLACES = "desk,sociolance"
"""What is read comes from the views, where there is one before its table."""
TABLES = "sociolance"
WRITER = {
    "statement_timeout": "10s",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "30s",
    # What a serializable transaction reads is locked: by the index a few rows, else the table.
    "enable_seqscan": "off",
}
READER = {"statement_timeout": "30s", "jit": "off"}


def open_server(url: str, password: str | None = None, *, chores: bool = False) -> Engines:
    """Engines on a server's database; nothing is connected to before something is asked."""
    told = parameters(url, password)
    places = {"search_path": TABLES if chores else PLACES}
    return Engines(
        # Handlers read, decide and write as if they were alone; who was not is run again.
        writer=_engine(told, "SERIALIZABLE", WRITER | places),
        # A connection that died while nobody asked is replaced without the asker's knowing.
        reader=_engine(told, "AUTOCOMMIT", READER | places, pre_ping=True),
        # Not a partial: its text would tell the password.
        feed=lambda: PostgresFeed({**told, **session("feed", places)}),
        own=False,
    )


def session(what: str, settings: dict[str, str]) -> dict[str, str]:
    """What the server is told of a connection; `what` is seen in its list of connections."""
    return {
        "application_name": f"sociolance {what}",
        "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
    }


def _engine(
    told: dict[str, str], isolation: str, settings: dict[str, str], *, pre_ping: bool = False
) -> Engine:
    what = "questions" if pre_ping else "commands"
    return create_engine(
        "postgresql+psycopg://",
        connect_args={**told, **session(what, settings)},
        isolation_level=isolation,
        pool_size=2,
        max_overflow=8,
        pool_timeout=10,
        pool_pre_ping=pre_ping,
        # An error's text may end in a crash report: without the values of the statement.
        hide_parameters=True,
    )
