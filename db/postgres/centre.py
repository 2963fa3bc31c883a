"""A centre's database on a server, made by its administrator; made again, only what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import psycopg
from psycopg import sql

from console.services.errors import StorageError
from db.postgres.address import parameters

OLDEST = 150000
"""PostgreSQL 15, as the server itself counts."""


def make_database(url: str, password: str | None = None) -> bool:
    """Make the database where there is none; True if it was made. Refuses one that cannot serve."""
    told = parameters(url, password)
    try:
        made = _create(told)
        with psycopg.connect(**told) as connection:  # type: ignore[arg-type]  # libpq's options are texts
            _check(connection)
    except psycopg.Error as error:
        raise StorageError(_code(error), type(error).__name__) from error
    return made


@contextmanager
def administering(
    url: str, password: str | None = None
) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    """A connection of whoever administers the server; each statement counts at once."""
    told = parameters(url, password)
    try:
        with psycopg.connect(autocommit=True, **told) as connection:  # type: ignore[arg-type]  # as above
            yield connection
    except psycopg.Error as error:
        raise StorageError(_code(error), type(error).__name__) from error


def _code(error: psycopg.Error) -> str:
    return "denied" if (error.sqlstate or "").startswith(("28", "42501")) else "away"


def _create(told: dict[str, str]) -> bool:
    with psycopg.connect(autocommit=True, **{**told, "dbname": "postgres"}) as connection:  # type: ignore[arg-type]  # as above
        known = "SELECT 1 FROM pg_database WHERE datname = %s"
        if connection.execute(known, [told["dbname"]]).fetchone() is not None:
            return False
        connection.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'").format(
                sql.Identifier(told["dbname"])
            )
        )
        _keep_values_out_of_its_log(connection, told["dbname"])
        return True


def _keep_values_out_of_its_log(connection: psycopg.Connection[Any], database: str) -> None:
    """A row that is refused is in the server's own log otherwise, and there with a CPR number.

    Only a superuser may say so. Where the administrator is none, it is the server's to be told.
    """
    terse = sql.SQL("ALTER DATABASE {} SET log_error_verbosity = 'terse'")
    with suppress(psycopg.errors.InsufficientPrivilege):
        connection.execute(terse.format(sql.Identifier(database)))


def _check(connection: psycopg.Connection[tuple[object, ...]]) -> None:
    """Numbers are looked for from their beginning on: texts must be in the order of their bytes."""
    if connection.info.server_version < OLDEST:
        raise StorageError("old_server", str(connection.info.server_version))
    row = connection.execute("SELECT 'B' < 'a', current_setting('server_encoding')").fetchone()
    if row != (True, "UTF8"):
        raise StorageError("order")
