"""A centre's servers: connections go to the one that can be written to, and end when it is lost."""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen

Result = TypeVar("Result")

PLACE = ("host", "port", "hostaddr")


class Servers:
    """The servers of an address; the one that was connected to last is tried first.

    A server that was switched off without a word costs every new connection two seconds, so it is
    not asked before the one that took its place.
    """

    def __init__(self, told: dict[str, str]) -> None:
        self._told = {name: value for name, value in told.items() if name not in PLACE}
        places = {name: told[name].split(",") for name in PLACE if name in told}
        count = len(places["host"])
        self._places = [
            {name: values[number if len(values) > 1 else 0] for name, values in places.items()}
            for number in range(count)
        ]
        self.lost_at = 0.0

    def connect(self, *, autocommit: bool = False, **session: Any) -> Connection:
        """A connection to the one that can be written to. Raises psycopg.Error."""
        told = {**self._told, **session}
        for name in self._places[0]:
            told[name] = ",".join(place[name] for place in self._places)
        connection = Connection.connect(autocommit=autocommit, **told)
        connection.servers, connection.made_at = self, time.monotonic()
        self._begin_with(connection.info.host, str(connection.info.port))
        return connection

    def each(self) -> list[dict[str, str]]:
        """What to connect to each of them alone with."""
        return [self._told | place for place in self._places]

    def lost(self) -> None:
        """Nobody answers any more: whoever waits on a connection there is now waits in vain."""
        self.lost_at = time.monotonic()

    def _begin_with(self, host: str, port: str) -> None:
        # Sorting is stable, and the list is replaced whole: connections are made in many threads.
        self._places = sorted(
            self._places,
            key=lambda place: (place["host"], place.get("port") or port) != (host, port),
        )


class Connection(psycopg.Connection[Any]):
    """Whoever waits for an answer hears of it when the change feed finds the server dead, or when
    `patience`, in seconds, has passed without a word.

    Nothing else would tell them: a server that hangs still acknowledges packets, and on Windows a
    pulled cable is noticed after many seconds.
    """

    servers: Servers | None = None
    made_at = 0.0
    patience = float("inf")

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.named: dict[str, bytes] = {}
        """Names under which the server keeps questions it was asked here."""

    def wait(self, gen: PQGen[Result], *args: Any, **options: Any) -> Result:
        return super().wait(self._unless_lost(gen), *args, **options)

    def _unless_lost(self, gen: PQGen[Result]) -> Generator[Any, Any, Result]:
        ready: Any = None
        heard = time.monotonic()
        while True:
            try:
                wanted = gen.send(ready)
            except StopIteration as end:
                result: Result = end.value
                return result
            ready = yield wanted
            # psycopg looks up ten times a second, with nothing to read.
            if ready:
                heard = time.monotonic()
            elif self._is_lost() or time.monotonic() - heard > self.patience:
                self.pgconn.finish()
                raise psycopg.OperationalError("the server was lost")

    def _is_lost(self) -> bool:
        return self.servers is not None and self.servers.lost_at > self.made_at
