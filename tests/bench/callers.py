"""Who calls, how often before, and what goes on already: looked up the moment a call is opened."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from console.domain.intake import Call
from db import tables
from db.engine import open_engines, prepare
from db.repositories import Records
from db.views import SqlViews
from db.views.caller import caller
from tests.bench.big import CITIZENS, FREQUENT
from tests.bench.figures import Figure, alternated, at_most, p50, p99, times

LOOKUPS = 1000
DAY = 86_400_000_000
"""Microseconds."""
CITIZEN = "SELECT * FROM citizen WHERE id = :citizen"
DEFINITION = "SELECT value FROM setting WHERE key = 'repeat_definition'"
BY_PHONE = "caller_phone = :phone AND caller_phone <> ''"
SAME_CALLER = f"""
    SELECT id, received_at, on_behalf FROM call WHERE citizen_id = :citizen
        AND received_at > :longest AND received_at <= :at
    UNION SELECT id, received_at, on_behalf FROM call WHERE {BY_PHONE}
        AND received_at > :longest AND received_at <= :at
"""  # noqa: S608  # parts from above
COUNTS = f"""
    SELECT count(*) FILTER (WHERE received_at > :at - 30 * {DAY}),
        count(*) FILTER (WHERE received_at > :at - 120 * {DAY}),
        count(*), count(*) FILTER (WHERE on_behalf) FROM ({SAME_CALLER}) AS seen
"""  # noqa: S608  # parts from above
PREVIOUS = f"""
    SELECT call.*, municipality.name FROM call
    LEFT JOIN municipality ON municipality.code = call.municipality
    WHERE call.id IN (
        SELECT * FROM (SELECT id FROM call WHERE citizen_id = :citizen AND id <> :call
            ORDER BY received_at DESC LIMIT 5) AS own
        UNION SELECT * FROM (SELECT id FROM call WHERE {BY_PHONE}
            AND id <> :call ORDER BY received_at DESC LIMIT 5) AS by_phone)
    ORDER BY call.id DESC LIMIT 5
"""  # noqa: S608  # parts from above
HANDOFF = """
    SELECT handoff.*, municipality.name FROM handoff
    JOIN municipality ON municipality.code = handoff.municipality
    WHERE citizen_id = :citizen AND call_id <> :call ORDER BY handoff.id DESC LIMIT 1
"""
CONCERNED = """
    SELECT handoff.*, municipality.name,
        (SELECT min(received_at) FROM call WHERE call.citizen_id = :citizen
            AND received_at > accepted_at AND call.id <> handoff.call_id) FROM handoff
    JOIN municipality ON municipality.code = handoff.municipality
    WHERE citizen_id = :citizen AND accepted_at < :at AND call_id <> :call
    ORDER BY accepted_at DESC LIMIT 5
"""
SHARED_PHONE = "SELECT * FROM shared_phone WHERE phone = :phone"
PLAN = "SELECT * FROM plan WHERE citizen_id = :citizen ORDER BY id DESC"
GOING_ON = (
    """SELECT * FROM handoff WHERE citizen_id = :citizen AND call_id <> :call
        AND state IN ('draft', 'requested', 'received', 'accepted', 'in_progress')""",
    "SELECT * FROM call WHERE citizen_id = :citizen AND closed_at IS NULL AND id <> :call",
    "SELECT * FROM effort WHERE citizen_id = :citizen AND ended_at IS NULL",
)
WHO = (CITIZEN, DEFINITION, COUNTS, PREVIOUS, HANDOFF, CONCERNED)
BANNER = (*WHO, SHARED_PHONE, PLAN, *GOING_ON)
"""All that a dispatcher is shown of the citizen before the first key."""


def measure(history: Path) -> Iterator[Figure]:
    """Both are told the call, as the console is when it opens one, inside one transaction."""
    engines = open_engines(f"sqlite:///{history}")
    views = SqlViews(engines.reader)
    with closing(sqlite3.connect(history)) as connection, engines.reader.connect() as reading:
        prepare(connection)
        connection.row_factory = sqlite3.Row
        chosen = numbers(connection)
        calls = {number: Records(reading, tables.call, Call).get(number) for number in chosen}
        asked = {number: values(connection, number) for number in chosen}

        def raw(number: int) -> None:
            for statement in BANNER:
                connection.execute(statement, asked[number]).fetchall()

        for number in chosen[:50]:  # Both start with warm statements.
            raw(number)
            caller(reading, calls[number])
        lookups = chosen[50:]
        taken, floor = alternated(
            [partial(caller, reading, calls[number]) for number in lookups],
            [partial(raw, number) for number in lookups],
        )
        opened, _ = alternated(
            [partial(views.call, number) for number in lookups[:300]],
            [partial(raw, number) for number in lookups[:300]],
        )
    engines.dispose()
    name = "banner at call open"
    yield Figure(name=f"{name}, p50", value=p50(taken), unit="ms", floor=p50(floor), aim=times(3))
    for which, samples in ((f"{name}, p99", taken), ("whole call opened, p99", opened)):
        aim = at_most(10, "ms")
        yield Figure(name=which, value=p99(samples), unit="ms", floor=p99(floor), aim=aim)


def values(connection: sqlite3.Connection, number: int) -> dict[str, object]:
    call = connection.execute("SELECT * FROM call WHERE id = ?", (number,)).fetchone()
    return {
        "call": number,
        "phone": call["caller_phone"],
        "citizen": call["citizen_id"],
        "at": call["received_at"],
        "longest": call["received_at"] - 182 * DAY,
    }


def numbers(connection: sqlite3.Connection) -> list[int]:
    """Calls as they come in: half by the frequent callers, the most frequent among them."""
    rng = random.Random(7)
    frequent = [1, 2, 3, *rng.sample(range(1, FREQUENT), LOOKUPS // 2)]
    others = rng.sample(range(FREQUENT + 1, CITIZENS), LOOKUPS // 2 + 50)
    latest = "SELECT max(id) FROM call WHERE citizen_id = ?"
    found = [connection.execute(latest, (citizen,)).fetchone() for citizen in (*frequent, *others)]
    told = [number for (number,) in found if number is not None]
    rng.shuffle(told)
    return told
