"""The change feed of an SQLite file: `PRAGMA data_version`, then the new rows of the journal.

What the rows tell, any feed tells alike: `notice_of`.

SQLite has one writer at a time, so journal ids come in the order of the commits.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from console.domain.codes import Disposition
from console.services.errors import StorageError
from console.services.ports import Notice
from db.cipher import Opening
from db.files import file_of

POLL_SECONDS = 0.02
"""A look costs about 2 µs; a file watcher would fire before the commit can be seen."""

COLUMNS = "id, act, call_id, unit_id, handoff_id, citizen_id, municipality"
"""Of the journal, in the order in which `notice_of` takes them; then those of `DETAILS`."""
DETAILS = ("from_citizen", "disposition")
"""Whom a call and its handoffs are no longer about: their other calls show it. And how it ended: a
duplicate is no more counted among the calls of whoever made it."""
TEXTS = frozenset({1, 6, 8})
"""Which of them are no numbers."""
PRESENT = "SELECT actor, workstation, call_id, typing FROM presence ORDER BY actor, workstation"
"""What others see of it: not that somebody is still there."""
TOLD = ", ".join(f"json_extract(detail, '$.{name}')" for name in DETAILS)
NEW_ROWS = f"SELECT {COLUMNS}, {TOLD} FROM journal WHERE id > ? ORDER BY id"  # noqa: S608  # fixed names
EVERYWHERE = frozenset(
    {
        "call_edited",
        "call_updated",
        "municipality_set",
        "citizen_edited",
        "citizens_merged",
        "citizen_unmerged",
        "repeat_definition_set",
        "phone_shared",
        "phone_unshared",
        "directory_imported",
        "municipality_added",
    }
)
"""Acts that may change any row of the board, if only how often its caller has called: it is small,
so it is read anew."""
MANY = 500
"""After a gap of so many acts the board is read anew instead of row by row."""


class SqliteFeed:
    """Tells of every commit on the file, one's own included; first of all to read everything."""

    def __init__(self, path: Path, opening: Opening) -> None:
        self._path, self._opening = path, opening
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, tell: Callable[[Notice], None]) -> None:
        """Begin; `tell` is called from the feed's own thread."""
        self._thread = threading.Thread(target=self._follow, args=(tell,), name="changes")
        self._thread.daemon = True
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    def _follow(self, tell: Callable[[Notice], None]) -> None:
        away = False

        def told(notice: Notice) -> None:
            nonlocal away
            away = False
            tell(notice)

        while not self._stop.is_set():
            try:
                self._follow_one_connection(told)
            except (self._opening.driver.Error, OSError, StorageError):
                # The file is away or locked for long, for this feed or for whoever it tells: try
                # again, and read everything after it.
                if not away and not self._stop.is_set():
                    tell(Notice(away=True))
                away = True
                self._stop.wait(0.5)

    def _follow_one_connection(self, tell: Callable[[Notice], None]) -> None:
        # mode=rw: a file that went away is missed, not made anew and empty.
        where = f"{self._path.absolute().as_uri()}?mode=rw"
        connection = self._opening.connect(where, uri=True, timeout=1.0, isolation_level=None)
        try:
            version, file = _data_version(connection), file_of(self._path)
            (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()
            present = connection.execute(PRESENT).fetchall()
            tell(Notice(reload=True))
            # Whoever is told reads for themselves: what came meanwhile may have been seen or not.
            sure = _data_version(connection) == version
            while not self._stop.wait(POLL_SECONDS):
                if file_of(self._path) != file:
                    return
                seen = _data_version(connection)
                if seen == version:
                    continue
                version = seen
                rows = connection.execute(NEW_ROWS, (last,)).fetchall()
                if rows:
                    last = rows[-1][0]
                    tell(notice_of(rows))
                if present != (present := connection.execute(PRESENT).fetchall()) or not sure:
                    tell(Notice(presence=True))
                    sure = _data_version(connection) == version
        finally:
            connection.close()


def _data_version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA data_version").fetchone()
    return int(version)


def notice_of(rows: Sequence[tuple[object, ...]]) -> Notice:
    """One notice about new rows of the journal, each with the values of `COLUMNS` and `DETAILS`."""
    acts = frozenset(str(row[1]) for row in rows)
    duplicate = any(row[8] == Disposition.DUPLICATE for row in rows)
    if len(rows) > MANY or duplicate or acts & EVERYWHERE:
        return Notice(reload=True, acts=acts)

    def column(index: int) -> frozenset[object]:
        return frozenset(row[index] for row in rows if row[index] is not None)

    return Notice(
        acts=acts,
        calls=column(2),  # type: ignore[arg-type]  # the column's type is the table's
        units=column(3),  # type: ignore[arg-type]  # as above
        handoffs=column(4),  # type: ignore[arg-type]  # as above
        citizens=column(5) | column(7),  # type: ignore[arg-type]  # as above
        municipalities=column(6),  # type: ignore[arg-type]  # as above
    )


def both(one: Notice, other: Notice) -> Notice | None:
    """One that tells of both; None of storage that went away, which is told in its place."""
    if one.away or other.away:
        return None
    return Notice(
        calls=one.calls | other.calls,
        units=one.units | other.units,
        handoffs=one.handoffs | other.handoffs,
        citizens=one.citizens | other.citizens,
        municipalities=one.municipalities | other.municipalities,
        acts=one.acts | other.acts,
        reload=one.reload or other.reload,
        presence=one.presence or other.presence,
    )
