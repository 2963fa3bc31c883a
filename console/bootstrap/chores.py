"""What whoever keeps a database or a centre does to it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from console.bootstrap.storage import actor_of, clock, on_server, opened
from console.domain.errors import require
from console.settings import Settings

# The first window is painted before any of these is needed.
if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.keeping.keeper import Keeper
    from db.postgres.pair import Pair


def migrate(settings: Settings) -> bool:
    """Bring the schema up to date; True if something was done."""
    storage, done = opened(settings, bring_up=True)
    storage.close()
    return done


def init_centre(settings: Settings) -> bool:
    """Make what a centre needs on its server, as its administrator; True if something was done."""
    from db import schema
    from db.engine import open_engines
    from db.postgres.centre import make_database

    made = make_database(settings.database_url, settings.password)
    if migrate(settings):
        return True
    # What guards the tables is this console's, also where the schema is the same.
    engines = open_engines(settings.database_url, settings.password)
    schema.migrate(engines.writer, "head")
    engines.dispose()
    return made


def keeper(settings: Settings) -> Keeper:
    """Backup, restore, checking and removal by rule."""
    from db.keeping.keeper import Keeper

    return Keeper(settings.database_url, settings.password, actor_of(settings), clock)


def encrypt(settings: Settings, *, on: bool) -> None:
    """The file of this database, encrypted or in the clear. Raises Refusal or StorageError."""
    require(not on_server(settings), "file_only")
    from db import cipher
    from db.engine import sqlite_path

    (cipher.encrypt if on else cipher.decrypt)(sqlite_path(settings.database_url))


def keep_login(
    settings: Settings, name: str, roles: Iterable[str] | None, password: str | None
) -> None:
    """The person's own login on the server, with these roles and this password; None: as before."""
    from db.postgres import users
    from db.postgres.centre import administering

    with administering(settings.database_url, settings.password) as connection:
        if roles is not None:
            users.add(connection, name, roles, password)
        elif password is not None:
            users.set_password(connection, name, password)


def switch_login(settings: Settings, name: str, *, on: bool) -> None:
    from db.postgres import users
    from db.postgres.centre import administering

    with administering(settings.database_url, settings.password) as connection:
        users.switch(connection, name, on=on)


def two_servers(folder: Path) -> Pair:
    """A centre's servers on this machine, in that folder, not started yet. Raises StorageError."""
    from db.postgres.pair import Pair

    return Pair(folder)
