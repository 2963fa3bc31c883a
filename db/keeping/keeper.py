"""The chores of whoever keeps the data, on one database; each ends with an act on the record."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from console.domain import retention
from console.domain.codes import KeepRule
from console.domain.errors import Refusal
from console.services.commands import Command, RecordBackup, RecordVerification, SetKeepDays
from console.services.dispatcher import Actor, Dispatcher, Done
from console.services.errors import StorageError
from console.services.handlers import HANDLERS
from console.services.keeping import Due, Finding, Restored, Saved
from console.services.retention import apply, keep_days
from db import schema
from db.engine import Engines, open_engines
from db.keeping import archive
from db.keeping.backup import Told, backup, one_moment
from db.keeping.restore import restore
from db.keeping.retention import due
from db.keeping.verify import verify
from db.unit_of_work import unit_of_work
from db.views import SqlViews


@dataclass(frozen=True)
class Keeper:
    """Connects for each chore anew. All raise Refusal or StorageError."""

    url: str
    password: str | None = field(repr=False)
    actor: Actor
    clock: Callable[[], datetime]

    def backup(self, path: Path, passphrase: str | None, told: Told) -> Saved:
        """Also of a schema that is behind, so that a copy can be had before it is brought up."""
        with self._engines() as engines:
            rows, size = backup(engines.reader, path, passphrase, self.clock(), told)
            if schema.revision_of(engines.writer) == schema.HEAD:
                self._submit(engines, RecordBackup(rows=rows, size=size))
        return Saved(rows, size)

    @staticmethod
    def is_sealed(path: Path) -> bool:
        """Whether a backup takes a passphrase."""
        return archive.is_sealed(path)

    def restore(self, path: Path, passphrase: str | None, told: Told) -> Restored:
        """Into an empty place, which is made if need be; what was stored is then checked."""
        with self._engines() as engines:
            if not engines.own:
                from db.postgres.centre import make_database

                make_database(self.url, self.password)
            contents = restore(engines.writer, path, passphrase, told)
            found = verify(engines, lambda _done, _all: None)
        return Restored(contents.rows, contents.made_at, found)

    def verify(self, told: Told) -> tuple[Finding, ...]:
        """Everything that is not as it should be; that it was asked is recorded if it can be."""
        with self._engines() as engines:
            found = verify(engines, told)
            # A database in which something is wrong may take no record of it.
            with contextlib.suppress(StorageError, Refusal):
                self._submit(engines, RecordVerification(findings=len(found)))
        return found

    def due(self) -> tuple[Due, dict[KeepRule, int]]:
        """What is past its time, and for how many days each thing is kept."""
        with self._engines() as engines:
            schema.check(engines.writer)
            days = keep_days(SqlViews(engines.reader))
            with one_moment(engines.reader) as connection:
                return due(connection, retention.limits(days, self.clock())), days

    def apply(self, what: Due, told: Told) -> dict[KeepRule, int]:
        """Remove it in small batches; how many rows by each rule."""
        with self._engines() as engines:
            schema.check(engines.writer)
            return apply(self._dispatcher(engines), self.actor, what, told)

    def set_days(self, rule: KeepRule, days: int) -> Done:
        with self._engines() as engines:
            schema.check(engines.writer)
            return self._submit(engines, SetKeepDays(rule=rule, days=days))

    @contextlib.contextmanager
    def _engines(self) -> Iterator[Engines]:
        engines = open_engines(self.url, self.password, chores=True)
        try:
            yield engines
        finally:
            engines.dispose()

    def _submit(self, engines: Engines, command: Command) -> Done:
        return self._dispatcher(engines).submit(command, self.actor)

    def _dispatcher(self, engines: Engines) -> Dispatcher:
        return Dispatcher(unit_of_work(engines.writer), HANDLERS, self.clock)
