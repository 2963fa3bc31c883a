"""The schema's version: brought up when it is behind, refused when it is ahead."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, inspect, text
from sqlalchemy.engine import Connection

from console.services.errors import StorageError
from db.errors import translated

HEAD = "0012"
"""The newest revision; a test holds it equal to the newest file in `migrations/versions`."""

KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0012")


def current(connection: Connection) -> str | None:
    """The revision of the database, None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return version


def ensure(engine: Engine) -> bool:
    """Bring the schema to HEAD; True if something was done. Quick when nothing is to be done."""
    with translated(), engine.connect() as connection:
        found = current(connection)
    if found == HEAD:
        return False
    if found is not None and found not in KNOWN:
        raise StorageError("newer_schema", f"database has {found}, this console knows {HEAD}")
    migrate(engine, "head")
    return True


def migrate(engine: Engine, revision: str) -> None:
    """Move the schema up or down to a revision, in one transaction."""
    # Imported here: Alembic costs a third of a second, and is needed once per schema.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with translated(), engine.begin() as connection:
        config.attributes["connection"] = connection
        here = current(connection) or ""
        if revision == "base" or revision < here:
            command.downgrade(config, revision)
        else:
            command.upgrade(config, revision)
