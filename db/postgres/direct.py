"""A question of a known text, asked of the driver itself.

On a connection that rests between two commits SQLAlchemy's own steps around a statement take
longer than a small answer does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import psycopg
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError


def rows(
    connection: Connection, statement: str, values: Mapping[str, Any]
) -> Sequence[Sequence[Any]]:
    """Raises what SQLAlchemy would; a connection that was lost is given up likewise."""
    driver: Any = connection.connection.driver_connection
    try:
        return driver.execute(statement, values).fetchall()  # type: ignore[no-any-return]  # the driver's
    except psycopg.Error as error:
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
