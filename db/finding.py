"""Finding by what a citizen is known by, where the server hides it: it is asked which, not what.

On a file these conditions are plain columns. On a server the views of `db/postgres/masks.py` hide
identity, so its own functions look, keep a record of the search and answer with numbers alone.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, text
from sqlalchemy.engine import Connection
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.visitors import InternalTraversal

BASE = "sociolance"
"""The schema of the tables themselves; what is read comes from the views before them."""


def masked(connection: Connection) -> bool:
    """Whether this storage hides identity until it is opened."""
    return connection.dialect.name == "postgresql"


def base(connection: Connection) -> dict[str, Any]:
    """Execution options of a statement that writes: to the tables, past the views."""
    return {"schema_translate_map": {None: BASE}} if masked(connection) else {}


class Either(ColumnElement[bool]):
    """A condition that a server with hidden columns is asked in another way."""

    inherit_cache = True
    _traverse_internals = [  # noqa: RUF012  # SQLAlchemy's own form of it
        ("plain", InternalTraversal.dp_clauseelement),
        ("server", InternalTraversal.dp_clauseelement),
    ]

    def __init__(self, plain: ColumnElement[bool], server: ColumnElement[bool]) -> None:
        self.plain = plain
        self.server = server

    @property
    def _from_objects(self) -> Any:
        return self.server._from_objects  # noqa: SLF001  # SQLAlchemy's, for elements of one's own


@compiles(Either)
def _plain(element: Either, compiler: Any, **options: Any) -> str:
    found: str = compiler.process(element.plain, **options)
    return found


@compiles(Either, "postgresql")
def _server(element: Either, compiler: Any, **options: Any) -> str:
    found: str = compiler.process(element.server, **options)
    return found


FIND = text("SELECT guard.find_citizens(:how, :sought, :most)")


def found_citizens(connection: Connection, how: str, sought: str, most: int) -> list[int]:
    """Numbers of records, the best first; `how`: see `guard.find_citizens`."""
    return list(connection.scalars(FIND, {"how": how, "sought": sought, "most": most}))


def citizen_with_cpr(connection: Connection, cpr: str) -> int | None:
    return next(iter(found_citizens(connection, "cpr_is", cpr, 1)), None)
