"""A centre as its people use it: each act by the login of who did it, nobody the administrator.

What hides identity is opened for them here before they read or act, as the window does when
somebody opens a call; `tests/db/test_rights.py` is about what is not opened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from threading import Lock

import psycopg
from sqlalchemy import make_url, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from console.domain.codes import Right, Role
from console.domain.roles import right_of
from console.services.commands import Command
from console.services.dispatcher import INTAKE as FROM_OUTSIDE
from console.services.dispatcher import Actor, Dispatcher, Done
from console.services.handlers import HANDLERS
from db.engine import Engines, open_engines
from db.postgres import users
from db.unit_of_work import unit_of_work
from db.views import SqlViews

INTAKE, AUDITOR = "modtagelsen", "ib"
GROUPS = {INTAKE: ("intake",), AUDITOR: ("auditor",)}
KNOWN: set[tuple[object, str]] = set()
WORKING = tuple(role.value for role in Role if role != Role.AUDITOR)
ADMIN = {
    *("AddAccount", "SetAccountRoles", "SetPassword", "DisableAccount", "EnableAccount"),
    *("RecordBackup", "RecordVerification", "ApplyRetention"),
}
"""Given by `sociolance admin …`, by whoever administers the server."""
LOOKS = {"OpenCall", "OpenCitizen"}
"""By who sits alone, without a role, no reason is given; on a centre everybody has a role."""
OPENED = tuple(
    text(
        f"INSERT INTO watch.opened (login, at, xid, {kind}_id) "  # noqa: S608  # ours
        f"SELECT :login, clock_timestamp(), '3'::xid8, id FROM sociolance.{kind} "
        f"WHERE NOT EXISTS (SELECT FROM watch.opened o "
        f"WHERE o.login = :login AND o.{kind}_id = {kind}.id)"
    )
    for kind in ("call", "citizen")
)


GUARDS = """
    SELECT tgrelid::regclass::text, tgname FROM pg_trigger
    WHERE tgfoid IN (SELECT oid FROM pg_proc WHERE pronamespace = 'guard'::regnamespace)"""


def guarded(connection: Connection, *, on: bool) -> None:
    """Whether the server's guards are awake: not for what is about what lies below them."""
    if connection.dialect.name == "sqlite":
        return
    what = "ENABLE ALWAYS" if on else "DISABLE"
    for table, name in connection.execute(text(GUARDS)).all():
        connection.exec_driver_sql(f"ALTER TABLE {table} {what} TRIGGER {name}")


class Logins:
    """Engines by who uses them, made when first wanted. admin: opened for chores."""

    def __init__(self, url: str, admin: Engines) -> None:
        self._url = url
        self.admin = admin
        self._hands = admin.writer.execution_options(isolation_level="READ COMMITTED")
        self._made: dict[str, Engines] = {}
        self._making = Lock()

    def of(self, name: str) -> Engines:
        with self._making:
            return self._of(name)

    def _of(self, name: str) -> Engines:
        if name not in self._made:
            own = make_url(self._url).set(username=name)
            # Logins are the whole server's: made once for all its databases.
            login = (own.query["host"], name)
            if login not in KNOWN:
                with psycopg.connect(self._url, autocommit=True) as connection:
                    if not users.known(connection, name):
                        users.add(connection, name, GROUPS.get(name, WORKING), None)
                KNOWN.add(login)
            self._made[name] = open_engines(own.render_as_string())
        return self._made[name]

    def open_all(self, name: str) -> None:
        """Where the server is away there is nothing to open: whoever asks next is told of it."""
        with suppress(DBAPIError, PoolTimeout), self._hands.begin() as connection:
            for statement in OPENED:
                connection.execute(statement, {"login": name})

    def dispose(self) -> None:
        for engines in self._made.values():
            engines.dispose()


class PersonalDispatcher(Dispatcher):
    """Submits each command by the login of its actor."""

    def __init__(self, logins: Logins, clock: Callable[[], datetime]) -> None:
        super().__init__(unit_of_work(logins.admin.writer), HANDLERS, clock)
        self._logins = logins

    def submit(self, command: Command, actor: Actor, *, at: datetime | None = None) -> Done:
        kind = type(command).__name__
        if kind in ADMIN or (actor.role is None and kind in LOOKS):
            return super().submit(command, actor, at=at)
        machine = actor.workstation == FROM_OUTSIDE or right_of(kind) == Right.MACHINE
        name = INTAKE if machine else actor.name
        engines = self._logins.of(name)
        if not machine:
            self._logins.open_all(name)
        own = Dispatcher(unit_of_work(engines.writer), self._handlers, self._clock)
        return own.submit(command, actor, at=at)


class PersonalViews(SqlViews):
    """Reads as one person, to whom all is open."""

    def __init__(self, logins: Logins, name: str) -> None:
        super().__init__(logins.of(name).reader)
        self._logins = logins
        self._name = name

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        self._logins.open_all(self._name)
        with super()._reading() as connection:
            yield connection
