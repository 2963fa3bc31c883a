"""The change feed of a server: NOTIFY as a hint of what an act was about.

Rows of the journal become visible in another order than their ids, so the highest id says nothing
about what has been seen: what was never notified is found by counting. Whoever may connect may also
notify, of anything: it is believed as far as that something is to be read again, and no farther.
"""

from __future__ import annotations

import re
import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Sequence
from contextlib import closing

import psycopg
from psycopg.pq import ExecStatus
from psycopg.pq.abc import PGconn, PGresult

from console.services.errors import StorageError
from console.services.ports import Notice
from db.changes import COLUMNS, DETAILS, TEXTS, both, notice_of
from db.postgres.servers import Servers

CHANNEL = "sociolance_journal"
PRESENCE = "sociolance_presence"
"""Says that somebody came to a call or left it; missed, it is learned by the next look at it."""
NUMBER = re.compile("[0-9]{1,18}")
HEARD = re.compile(
    r"([0-9]{1,18}) (\w{1,60})"
    + " ([0-9]{1,18}|-)" * 4
    + r" (\w{1,9}|-) ([0-9]{1,18}|-) (\w{1,40}|-)"
)
"""What an act was about, as `notice_of` takes it."""
LOOK_SECONDS = 1.0
"""How often the server is asked something: whether it answers, and whether anything was missed."""
ANSWER_SECONDS = 1.5
"""How long it may take; together under the three seconds in which a lost server is told of."""
LONGEST_PAUSE = 1.0
SELECTOR: type[selectors.BaseSelector] = getattr(
    selectors, "PollSelector", selectors.DefaultSelector
)
"""Made for each look: one that is kept in the system takes it four calls more."""
REST, LONGEST_REST = 2.0, 0.2
"""How long nothing is told after something was: so many times what that took, at most so long."""
RECENT = 1000
"""Ids below the highest that are still expected: transactions last seconds."""

TOLD = ", ".join(f"detail::json ->> '{name}'" for name in DETAILS)
ROWS = f"SELECT {COLUMNS}, {TOLD} FROM journal WHERE id = ANY($1::bigint[]) ORDER BY id"  # noqa: S608  # fixed names
NEWEST = "SELECT id FROM journal WHERE id > (SELECT coalesce(max(id), 0) FROM journal) - $1::bigint"
HOW_MANY = """
    SELECT count(*) FILTER (WHERE id <= $2::bigint), coalesce(max(id), 0) FROM journal
    WHERE id > $1::bigint"""
THERE = "SELECT id FROM journal WHERE id > $1::bigint AND id <= $2::bigint"

Row = tuple[object, ...]


class PostgresFeed:
    """Tells of every commit on the server, one's own included; connects again for ever."""

    def __init__(self, servers: Servers, session: dict[str, str]) -> None:
        self._servers = servers
        self._session = session
        self._stop = threading.Event()
        self._threads: tuple[threading.Thread, ...] = ()
        self._call: socket.socket | None = None
        self._news = News()
        self._rested = threading.Event()
        self._rested.set()
        self._unread = threading.Event()

    def start(self, tell: Callable[[Notice], None]) -> None:
        """Begin; `tell` is called from a thread of the feed's own.

        Not from the one that listens: whoever is told asks the server for more, and where it hangs
        somebody else must notice.
        """
        # A wire to the thread itself: it is woken by the end of it.
        self._call, hear = socket.socketpair()
        self._threads = (
            threading.Thread(target=self._follow, args=(hear,), name="listener", daemon=True),
            threading.Thread(target=self._tell_on, args=(tell,), name="changes", daemon=True),
        )
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._stop.set()
        if self._call is not None:
            self._call.close()
        for thread in self._threads:
            thread.join()

    def _tell_on(self, tell: Callable[[Notice], None]) -> None:
        while (notice := self._news.get()) is not None:
            self._rested.clear()
            began = time.monotonic()
            try:
                tell(notice)
            except StorageError:
                # Whoever was told could not read what it was told of; all is read again.
                self._unread.set()
            # The busier the server, the longer it took, and the more is asked for together next.
            self._stop.wait(min(REST * (time.monotonic() - began), LONGEST_REST))
            self._rested.set()

    def _follow(self, hear: socket.socket) -> None:
        away, pause = False, 0.1
        while not self._stop.is_set():
            try:
                with closing(self._servers.connect(autocommit=True, **self._session)) as connection:
                    seen = Seen(Line(connection.pgconn, hear))
                    away, pause = False, 0.1
                    self._unread.clear()
                    self._news.put(Notice(reload=True))
                    self._follow_one_connection(seen)
            except (psycopg.Error, StorageError) as error:
                if isinstance(error, psycopg.Error):
                    self._servers.lost()
                if not away and not self._stop.is_set():
                    self._news.put(Notice(away=True))
                away = True
                self._stop.wait(pause)
                pause = min(2 * pause, LONGEST_PAUSE)
        self._news.put(None)
        hear.close()

    def _follow_one_connection(self, seen: Seen) -> None:
        looked = time.monotonic()
        while not self._stop.is_set():
            if self._unread.is_set():
                raise StorageError("away")
            # What cannot be told yet is heard together with what comes meanwhile.
            self._rested.wait(LONGEST_REST)
            new, moved = seen.notified(looked + LOOK_SECONDS - time.monotonic())
            if time.monotonic() >= looked + LOOK_SECONDS:
                new += seen.missed()
                looked = time.monotonic()
            if new and not self._stop.is_set():
                self._news.put(notice_of(new))
            if moved:
                self._news.put(Notice(presence=True))


class News:
    """What was not told yet. All that waits while something is told becomes one notice, so that a
    console on a busy machine or a slow line asks less often and never falls further behind."""

    def __init__(self) -> None:
        self._waiting: deque[Notice | None] = deque()
        self._changed = threading.Condition()

    def put(self, notice: Notice | None) -> None:
        """None is the end of it."""
        with self._changed:
            last = self._waiting[-1] if self._waiting else None
            joined = None if notice is None or last is None else both(last, notice)
            if joined is not None:
                self._waiting.pop()
            self._waiting.append(joined or notice)
            self._changed.notify()

    def get(self) -> Notice | None:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting)
            return self._waiting.popleft()


class Seen:
    """What has been told of, over one connection that listens from the beginning."""

    def __init__(self, line: Line) -> None:
        self._line = line
        for channel in (CHANNEL, PRESENCE):
            line.ask(f"LISTEN {channel}")
        self._ids = {int(row[0] or 0) for row in line.ask(NEWEST, str(RECENT))}
        self._newest = max(self._ids, default=0)
        self._floor = self._newest - RECENT

    def notified(self, seconds: float) -> tuple[list[Row], bool]:
        """What acts were about, and whether anybody came or left, within that time."""
        heard = self._line.notified(seconds)
        found = [HEARD.fullmatch(said) for channel, said in heard if channel == CHANNEL]
        rows = [_row(told.groups()) for told in found if told is not None]
        self._ids.update(row[0] for row in rows if isinstance(row[0], int))
        return rows, any(channel == PRESENCE for channel, _ in heard)

    def missed(self) -> list[Row]:
        """Acts nobody notified of; none of the recent ones is asked for if the count is right.

        Of those that were there at the last look: of what came since the notices may be on the way.
        """
        # From where the last look ended: however much came since, all of it is looked at once.
        floor, last = self._floor, self._newest
        ((count, newest),) = self._line.ask(HOW_MANY, str(floor), str(last))
        self._newest = max(last, int(newest or 0))
        self._floor = last - RECENT
        # What was notified and is not there was nobody's act.
        self._ids = {number for number in self._ids if floor < number <= self._newest}
        if count == str(sum(number <= last for number in self._ids)):
            return []
        there = {int(row[0] or 0) for row in self._line.ask(THERE, str(floor), str(last))}
        unheard = there - self._ids
        self._ids = there.union(number for number in self._ids if number > last)
        return [_row(row) for row in self._line.ask(ROWS, _array(unheard))]


def _row(values: Sequence[str | None]) -> Row:
    return tuple(
        _number(value) if index not in TEXTS else None if value == "-" else value
        for index, value in enumerate(values)
    )


def _number(value: str | None) -> int | None:
    """None where it is none: in an act's detail may stand whatever somebody put there."""
    return int(value) if value and NUMBER.fullmatch(value) else None


def _array(ids: Collection[int]) -> str:
    return "{" + ",".join(str(number) for number in ids) + "}"


class Line:
    """A connection that is never waited for longer than one is willing to.

    Below psycopg's own cursors, which wait for an answer for as long as the network lets them: on
    Windows that is many seconds after the cable was pulled.
    """

    def __init__(self, connection: PGconn, hear: socket.socket) -> None:
        self._connection = connection
        self._hear = hear
        self._known: dict[str, bytes] = {}

    def ask(self, statement: str, *values: str) -> list[tuple[str | None, ...]]:
        """The rows of the answer, as text. Raises psycopg.Error, also when there is none."""
        if statement not in self._known:
            # Its plan is made once: it takes the server longer than the answer.
            name = str(len(self._known)).encode()
            self._connection.send_prepare(name, statement.encode())
            self._answer()
            self._known[statement] = name
        given = [value.encode() for value in values] or None
        self._connection.send_query_prepared(self._known[statement], given)
        return self._answer()

    def _answer(self) -> list[tuple[str | None, ...]]:
        self._connection.flush()
        deadline = time.monotonic() + ANSWER_SECONDS
        rows: list[tuple[str | None, ...]] = []
        while True:
            while self._connection.is_busy():
                if not readable(deadline - time.monotonic(), self._connection.socket):
                    raise psycopg.OperationalError("the server does not answer")
                self._connection.consume_input()
                self._connection.flush()
            result = self._connection.get_result()
            if result is None:
                return rows
            rows += _rows(result)

    def notified(self, seconds: float) -> set[tuple[str, str]]:
        """Channels and what was said on them; waits for the first, or until the feed is stopped."""
        found = self._drained()
        if not found and readable(seconds, self._connection.socket, self._hear.fileno()):
            self._connection.consume_input()
            found = self._drained()
        return found

    def _drained(self) -> set[tuple[str, str]]:
        found = set()
        while (notify := self._connection.notifies()) is not None:
            found.add((notify.relname.decode(), notify.extra.decode()))
        return found


def readable(seconds: float, *handles: int) -> bool:
    """Whether something comes in on any of them within the time."""
    with SELECTOR() as selector:
        for handle in handles:
            selector.register(handle, selectors.EVENT_READ)
        return bool(selector.select(max(seconds, 0)))


def _rows(result: PGresult) -> list[tuple[str | None, ...]]:
    if result.status not in {ExecStatus.TUPLES_OK, ExecStatus.COMMAND_OK}:
        raise psycopg.OperationalError("the server refused what the feed asked")
    return [
        tuple(
            None if (value := result.get_value(row, column)) is None else value.decode()
            for column in range(result.nfields)
        )
        for row in range(result.ntuples)
    ]
