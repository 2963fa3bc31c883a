"""A question of a known text, asked of the driver itself.

On a connection that rests between two commits SQLAlchemy's own steps around a statement take
longer than a small answer does; so do the driver's, where only texts are told and answered.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NoReturn

import psycopg
from psycopg.generators import execute
from psycopg.pq import ExecStatus
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

PLACE = re.compile(r"%\((\w+)\)s|%%")


def rows(
    connection: Connection, statement: str, values: Mapping[str, Any]
) -> Sequence[Sequence[Any]]:
    """Raises what SQLAlchemy would; a connection that was lost is given up likewise."""
    driver: Any = connection.connection.driver_connection
    try:
        return driver.execute(statement, values).fetchall()  # type: ignore[no-any-return]  # the driver's
    except psycopg.Error as error:
        _fail(connection, driver, error)


def texts(
    connection: Connection, statement: str, values: Mapping[str, Any]
) -> Sequence[str | None]:
    """The one row of a question whose columns are all texts, and whose values are all cast in it.

    The server keeps it by a name from the first time on. Raises as `rows` does.
    """
    driver: Any = connection.connection.driver_connection
    asked, names = _numbered(statement)
    try:
        with driver.lock:
            name = driver.named.get(statement)
            if name is None:
                name = b"sociolance_%d" % len(driver.named)
                driver.pgconn.send_prepare(name, asked)
                _result(driver, ExecStatus.COMMAND_OK)
                driver.named[statement] = name
            driver.pgconn.send_query_prepared(name, [_text(values[told]) for told in names])
            found = _result(driver, ExecStatus.TUPLES_OK)
    except psycopg.Error as error:
        _fail(connection, driver, error)
    return [
        None if (value := found.get_value(0, column)) is None else value.decode()
        for column in range(found.nfields)
    ]


@lru_cache
def _numbered(statement: str) -> tuple[bytes, tuple[str, ...]]:
    """Its places by number, and their names in that order."""
    names: list[str] = []

    def number(found: re.Match[str]) -> str:
        name = found[1]
        if name is None:
            return "%"
        if name not in names:
            names.append(name)
        return f"${names.index(name) + 1}"

    return PLACE.sub(number, statement).encode(), tuple(names)


def _text(value: object) -> bytes | None:
    return None if value is None else str(value).encode()


def _result(driver: Any, wanted: ExecStatus) -> Any:
    *_, last = driver.wait(execute(driver.pgconn))
    if last.status != wanted:
        raise psycopg.errors.error_from_result(last)
    return last


def _fail(connection: Connection, driver: Any, error: psycopg.Error) -> NoReturn:
    if driver.closed:
        connection.invalidate(error)
    raise DBAPIError.instance(
        None,
        None,
        error,
        psycopg.Error,
        hide_parameters=True,
        connection_invalidated=driver.closed,
        dialect=connection.dialect,
    ) from error
