"""A made-up history of a million calls, made once and kept in the temporary folder.

The skew is that of the work: a few hundred citizens call again and again, some words are in every
other narrative and most in hardly any, half of the calls come from four of the 19 municipalities.
Rows are written in bulk, past the commands: this is the ground for measurements, not a test of how
the rows come about. The same seed makes the same history.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from itertools import accumulate
from pathlib import Path

from console.domain.addresses import address_key
from console.domain.codes import CallSource, Category, Disposition
from db import schema
from db.engine import open_engines

EDITION = 3
"""Raise it when a change below makes other rows, so that kept histories are made anew."""
SEED = 112
DAY = 86_400_000_000
"""Microseconds."""
YEARS = 10
NOW = 1_795_000_000_000_000
"""November 2026 in microseconds since 1970: the moment the history ends."""
WAITING = 40
"""The last calls, still in the queue."""
FREQUENT = 900
"""Citizens who make a quarter of the calls."""
CITIZENS = 50_000
BATCH = 20_000

MUNICIPALITIES = (
    ("0751", "Aarhus", 30), ("0730", "Randers", 10), ("0740", "Silkeborg", 8),
    ("0657", "Herning", 8), ("0791", "Viborg", 8), ("0615", "Horsens", 7),
    ("0661", "Holstebro", 5), ("0746", "Skanderborg", 4), ("0760", "Ringkøbing-Skjern", 4),
    ("0710", "Favrskov", 3), ("0779", "Skive", 3), ("0707", "Norddjurs", 3),
    ("0706", "Syddjurs", 3), ("0727", "Odder", 2), ("0766", "Hedensted", 2),
    ("0756", "Ikast-Brande", 2), ("0671", "Struer", 1), ("0665", "Lemvig", 1),
    ("0741", "Samsø", 1),
)  # fmt: skip
WORDS = (
    "borger er og på i har ikke med ringer om hjem alene drukket angst bolig sover gaden ensom"
    " naboen datter søn mor far bange ked stemmer politi ambulance tidligere kommune bostøtte"
    " misbrug metadon abstinenser demens forvirret faldet kold sulten penge medicin psykiatri"
    " alkohol udskrevet herberg opgang trappe råber græder tavs hjælp igen ofte"
)
"""The commonest first."""
SYLLABLES = "bra dro fle gry hav kil lom mer nør pil ros sti tol væg øst årn"
RARE = 20_000
"""Made-up words behind those, each rarer than the one before."""
FRAGMENTS = 40_000


def big_database(calls: int) -> Path:
    """The history with so many calls; made if it is not there yet. Never write to it: copy it."""
    made_of = f"{EDITION} {SEED} {_schema_source()}"
    key = hashlib.sha256(made_of.encode()).hexdigest()[:12]
    folder = Path(tempfile.gettempdir()) / "sociolance-bench"
    path = folder / f"calls-{calls}-{key}.db"
    if not path.exists():
        folder.mkdir(exist_ok=True)
        for old in folder.glob(f"calls-{calls}-*.db*"):
            old.unlink()
        draft = path.with_suffix(f".draft-{os.getpid()}")
        _make(draft, calls)
        draft.rename(path)
    return path


def copy_of(path: Path, folder: Path) -> Path:
    """A copy one may write to."""
    return Path(shutil.copyfile(path, folder / "history.db"))


def _schema_source() -> str:
    versions = Path(schema.__file__).parent / "migrations" / "versions"
    return "".join(file.read_text("utf-8") for file in sorted(versions.glob("r*.py")))


def _make(path: Path, calls: int) -> None:
    engines = open_engines(f"sqlite:///{path}")
    schema.ensure(engines.writer)
    engines.dispose()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -400000")
        later = _without_indexes(connection)
        connection.execute("BEGIN")
        _fill(connection, calls)
        for statement in later:
            connection.execute(statement)
        for index in ("call_text", "citizen_text"):
            connection.execute(f"INSERT INTO {index}({index}) VALUES ('rebuild')")  # noqa: S608  # names from above
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL")


def _without_indexes(connection: sqlite3.Connection) -> list[str]:
    """Drop indexes and triggers for the bulk load; the statements that bring them back."""
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_master"
        " WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
    ).fetchall()
    for kind, name, _sql in rows:
        connection.execute(f"DROP {kind} {name}")
    return [sql for _kind, _name, sql in rows]


def _fill(connection: sqlite3.Connection, calls: int) -> None:
    rng = random.Random(SEED)
    connection.executemany(
        "INSERT INTO municipality (code, name, received_days, answered_days, meeting_days,"
        " urgent_hours, made_up) VALUES (?, ?, 2, 5, 14, 24, 1)",
        [(code, name) for code, name, _weight in MUNICIPALITIES],
    )
    names = _names(rng)
    _insert(connection, "citizen", _citizens(rng, names))
    _insert(connection, "citizen_phone", ((i, _phone(i)) for i in range(1, CITIZENS + 1)))
    _insert(connection, "unit", _units())
    _insert(connection, "call", _calls(rng, calls, names))
    for statement in FROM_CALLS:
        connection.execute(statement, {"day": DAY})


CITIZEN = "id name birth_date phones municipality made_up created_at"
UNIT = "id call_sign kind status status_since crew device_id made_up"
CALL = (
    "id message_id source on_behalf received_at started_at caller_name caller_phone location"
    " address_key narrative municipality citizen_id state claimed_by claimed_at touched_at"
    " categories triaged_at disposition closed_at closed_by made_up version"
)
FROM_CALLS = (
    # Three acts for every call, a consent for every other, and a handoff for one in five.
    """INSERT INTO journal (op_id, at, actor, workstation, act, call_id)
        SELECT printf('%032x', call.id * 4 + act.nr), received_at, 'anna', 'bord-1', act.name, id
        FROM call JOIN (SELECT 0 AS nr, 'call_received' AS name UNION SELECT 1, 'call_claimed'
            UNION SELECT 2, 'call_closed') AS act
        WHERE act.nr = 0 OR state = 'closed' ORDER BY id, act.nr""",
    """INSERT INTO consent (call_id, scope, answer, given_by, how, at, recorded_by)
        SELECT id, 'visit', 'given', 'citizen', 'phone', received_at, 'anna'
        FROM call WHERE state = 'closed' AND id % 2""",
    # In ten: six accepted, of whom five met and three were completed; three declined; one in
    # silence. A third of the steps outlast their deadline, and every fourth handoff was rung about.
    """INSERT INTO handoff (call_id, citizen_id, municipality, service, state, owner, due_at,
            created_at, created_by, requested_at, received_at, accepted_at, accepted_by,
            declined_at, decline_reason, started_at, ended_at, made_up)
        SELECT id, citizen_id, municipality, 'bostøtte',
            CASE WHEN luck < 3 THEN 'completed' WHEN luck < 5 THEN 'in_progress'
                WHEN luck = 5 OR luck = 9 THEN 'failed' ELSE 'rejected' END,
            'anna', NULL, at, 'anna', at,
            CASE WHEN luck < 9 THEN answered - 3600000000 END,
            CASE WHEN luck < 6 THEN answered END,
            CASE WHEN luck < 6 THEN 'Testkontakt A' ELSE '' END,
            CASE WHEN luck IN (6, 7, 8) THEN answered END,
            CASE luck WHEN 6 THEN 'no_capacity' WHEN 7 THEN 'missing_information'
                WHEN 8 THEN 'not_target_group' END,
            CASE WHEN luck < 5 THEN answered + id % 23 * :day END,
            CASE WHEN luck IN (6, 7, 8) THEN answered
                WHEN luck NOT IN (3, 4) THEN answered + 40 * :day END, 1
        FROM (SELECT id, citizen_id, municipality, received_at AS at, id / 5 * 7 % 10 AS luck,
                received_at + (id / 5 * 11 % 150 + 1) * 3600000000 AS answered
            FROM call WHERE state = 'closed' AND id % 5 = 0)""",
    """UPDATE handoff SET state = 'accepted', accepted_at = requested_at + 1, ended_at = NULL,
            declined_at = NULL, decline_reason = NULL, started_at = NULL,
            due_at = requested_at + :day
        WHERE id > (SELECT max(id) - 20 FROM handoff)""",
    """INSERT INTO journal (op_id, at, actor, workstation, act, call_id, handoff_id)
        SELECT printf('%032x', (1 << 40) + id), requested_at + id % 9 * :day, 'anna', 'bord-1',
            'handoff_no_answer', call_id, id FROM handoff WHERE id % 4 = 0""",
    """INSERT INTO journal (op_id, at, actor, workstation, act, municipality)
        SELECT printf('%032x', (1 << 41) + row_number() OVER ()), at, 'anna', 'bord-1',
            'municipality_verified', code
        FROM municipality, (SELECT received_at AS at FROM call WHERE id % 50000 = 0)""",
)
COLUMNS = {
    "citizen": CITIZEN,
    "citizen_phone": "citizen_id phone",
    "unit": UNIT,
    "call": CALL,
}


def _insert(connection: sqlite3.Connection, table: str, rows: Iterator[tuple[object, ...]]) -> None:
    columns = COLUMNS[table].split()
    places = ", ".join("?" * len(columns))
    names = ", ".join(f'"{name}"' for name in columns)
    connection.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({places})', rows)  # noqa: S608  # names from above


def _phone(number: int) -> str:
    return f"+4520{number % 1_000_000:06d}"


def _word(rng: random.Random) -> str:
    return "".join(rng.choices(SYLLABLES.split(), k=rng.randint(2, 4)))


def _names(rng: random.Random) -> list[str]:
    """Names that look made up: Prøve Branørsen."""
    first = ("Prøve", "Test", "Fiktiva", "Eksempel", "Mønster", "Opdigt")
    return [f"{rng.choice(first)} {_word(rng).capitalize()}sen" for _ in range(8000)]


def _citizens(rng: random.Random, names: list[str]) -> Iterator[tuple[object, ...]]:
    codes = [code for code, _name, _weight in MUNICIPALITIES]
    for i in range(1, CITIZENS + 1):
        born = f"{rng.randint(1930, 2006)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
        phones = json.dumps([_phone(i)])
        yield i, rng.choice(names), born, phones, rng.choice(codes), 1, NOW - YEARS * 365 * DAY


def _units() -> Iterator[tuple[object, ...]]:
    kinds = {"S1": "sociolance", "S2": "sociolance", "PP1": "police_coresponse"}
    for i, (call_sign, kind) in enumerate(kinds.items(), 1):
        yield i, call_sign, kind, "available", NOW, "Testvagt A", call_sign, 1


def _fragments(rng: random.Random) -> list[str]:
    vocabulary = WORDS.split() + [_word(rng) + _word(rng) for _ in range(RARE)]
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(vocabulary))))
    return [" ".join(rng.choices(vocabulary, cum_weights=weights, k=7)) for _ in range(FRAGMENTS)]


def _calls(rng: random.Random, calls: int, names: list[str]) -> Iterator[tuple[object, ...]]:
    codes = [code for code, _name, _weight in MUNICIPALITIES]
    places = list(accumulate(weight for _code, _name, weight in MUNICIPALITIES))
    frequent = list(accumulate(rank**-0.7 for rank in range(1, FREQUENT + 1)))
    people = range(1, FREQUENT + 1)
    sources = list(CallSource)
    categories = list(Category)
    dispositions = list(Disposition)
    fragments = _fragments(rng)
    step = YEARS * 365 * DAY // calls
    for i in range(1, calls + 1):
        closed = i <= calls - WAITING
        at = NOW - (calls - i + 1) * step
        known = rng.random()
        if known < 0.25:
            citizen: int | None = rng.choices(people, cum_weights=frequent)[0]
        else:
            citizen = rng.randint(FREQUENT + 1, CITIZENS) if known < 0.6 else None
        place = f"{rng.choice(names).split()[1]}vej {i % 90 + 1}"
        phone = _phone(citizen or rng.randint(CITIZENS + 1, 999_999))
        yield (
            i, f"urn:example:{i:08d}", rng.choices(sources, (60, 10, 10, 10, 8, 2))[0],
            int(rng.random() < 0.3), at, at, rng.choice(names) if citizen else "",
            phone if known < 0.9 else "", place, address_key(place),
            ". ".join(rng.choices(fragments, k=i % 3 + 2)),
            rng.choices(codes, cum_weights=places)[0], citizen if closed else None,
            "closed" if closed else "waiting", "anna" if closed else None,
            at + 60_000_000 if closed else None, at,
            f" {rng.choice(categories)} " if closed else "",
            at + 120_000_000 if closed else None, rng.choice(dispositions) if closed else None,
            at + 3_600_000_000 if closed else None, "anna" if closed else None, 1, 3,
        )  # fmt: skip
