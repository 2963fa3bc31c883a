"""The schema's version: brought up when it is behind and this console's own, refused otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, inspect, text
from sqlalchemy.engine import Connection

from console.services.errors import StorageError
from db.errors import translated

HEAD = "0026"
"""The newest revision; a test holds it equal to the newest file in `migrations/versions`."""

KNOWN = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
    "0016",
    "0020",
    "0021",
    "0022",
    "0023",
    "0024",
    "0025",
    "0026",
)


def current(connection: Connection) -> str | None:
    """The revision of the database, None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return version


def ensure(engine: Engine) -> bool:
    """Bring the schema to HEAD; True if something was done. Quick when nothing is to be done."""
    if revision_of(engine) == HEAD:
        return False
    migrate(engine, "head")
    return True


def check(engine: Engine) -> bool:
    """Refuse a schema that is not HEAD: many share it, and `admin migrate` brings it up.

    False, as `ensure` where nothing was to be done.
    """
    fits(revision_of(engine))
    return False


def fits(found: str | None) -> None:
    """Whether this console can work on that revision; StorageError if not."""
    if found is None:
        raise StorageError("no_schema")
    if found not in KNOWN:
        raise StorageError("newer_schema", f"database has {found}, this console knows {HEAD}")
    if found != HEAD:
        raise StorageError("older_schema", f"database has {found}, this console needs {HEAD}")


def revision_of(engine: Engine) -> str | None:
    """The revision of the database, None for an empty one; refused if it is a newer one's."""
    with translated(), engine.connect() as connection:
        found = current(connection)
    if found is not None and found not in KNOWN:
        raise StorageError("newer_schema", f"database has {found}, this console knows {HEAD}")
    return found


def migrate(engine: Engine, revision: str) -> None:
    """Move the schema up or down to a revision, in one transaction."""
    # Imported here: Alembic costs a third of a second, and is needed once per schema.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with translated(), _alone(engine) as connection:
        config.attributes["connection"] = connection
        here = current(connection) or ""
        if revision == "base" or revision < here:
            command.downgrade(config, revision)
        else:
            command.upgrade(config, revision)
        if connection.dialect.name != "sqlite" and current(connection) == HEAD:
            from db.postgres.secure import fasten

            fasten(connection)


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """A transaction in which nobody else changes the schema: SQLite has one writer anyway."""
    if engine.dialect.name == "sqlite":
        with engine.begin() as connection:
            yield connection
        return
    # Not serializable: what the one before us did must be seen after waiting for it.
    options = {"isolation_level": "READ COMMITTED"}
    with engine.connect().execution_options(**options) as connection, connection.begin():
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        connection.execute(text("SET LOCAL lock_timeout = 0"))
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('sociolance schema'))"))
        connection.execute(text("CREATE SCHEMA IF NOT EXISTS sociolance"))
        connection.execute(text("SET LOCAL search_path = sociolance"))
        from db.postgres.secure import loosen

        loosen(connection)
        yield connection
