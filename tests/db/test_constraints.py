"""What must never be broken is held by the database, also when no handler is asked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from console.domain.codes import Disposition, UnitStatus
from console.domain.errors import Refusal, StaleRecord
from console.services import commands as c
from console.services.dispatcher import Actor
from db.engine import prepare
from db.errors import translated
from db.unit_of_work import unit_of_work
from tests.conftest import Backend
from tests.db.calls import citizen, claimed, dispatched, handed_off
from tests.domain.refused import refused


@pytest.fixture
def raw(backend: Backend) -> Iterator[sqlite3.Connection]:
    """SQL past everything, on the same file."""
    connection = sqlite3.connect(backend.path, isolation_level=None)
    prepare(connection)
    yield connection
    connection.close()


ASSIGN = (
    "INSERT INTO assignment (call_id, unit_id, sociolance, assigned_at, assigned_by)"
    " VALUES (?, ?, ?, 0, 'raw')"
)


def names_of(raw: sqlite3.Connection, table: str) -> dict[str, tuple[bool, str]]:
    """Indexes of a table: name to whether it is unique, and its SQL."""
    found = {}
    for _, name, unique, *_ in raw.execute(f"PRAGMA index_list({table})"):
        (sql,) = raw.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
        found[name] = (bool(unique), sql or "")
    return found


def test_the_two_invariants_of_assignments_are_named_unique_indexes(
    raw: sqlite3.Connection,
) -> None:
    indexes = names_of(raw, "assignment")
    for name, column in (
        ("uq_assignment_open_unit", "unit_id"),
        ("uq_assignment_open_sociolance", "call_id"),
    ):
        unique, sql = indexes[name]
        assert unique
        assert column in sql
        assert "cleared_at IS NULL" in sql


def test_a_second_open_assignment_of_a_unit_is_refused_by_the_database(
    backend: Backend, raw: sqlite3.Connection
) -> None:
    dispatched(backend)
    other = claimed(backend)
    with pytest.raises(sqlite3.IntegrityError, match=r"assignment\.unit_id"):
        raw.execute(ASSIGN, (other, 1, False))
    raw.execute("UPDATE assignment SET cleared_at = 1")
    raw.execute(ASSIGN, (other, 1, False))


def test_a_second_sociolance_on_an_open_call_is_refused_by_the_database(
    backend: Backend, raw: sqlite3.Connection
) -> None:
    call = dispatched(backend)
    with pytest.raises(sqlite3.IntegrityError, match=r"assignment\.call_id"):
        raw.execute(ASSIGN, (call, 2, True))
    raw.execute(ASSIGN, (call, 3, False))


@pytest.mark.parametrize(
    ("statement", "constraint"),
    [
        ("UPDATE call SET state = 'lost'", "ck_call_state"),
        ("UPDATE call SET disposition = 'gone'", "ck_call_disposition"),
        ("UPDATE call SET source = 'tv'", "ck_call_source"),
        ("UPDATE call SET red_flag = 'green'", "ck_call_red_flag"),
        ("UPDATE call SET outcome = 'moon'", "ck_call_outcome"),
        ("UPDATE unit SET status = 'asleep'", "ck_unit_status"),
        ("UPDATE unit SET kind = 'bus'", "ck_unit_kind"),
        ("UPDATE handoff SET state = 'maybe'", "ck_handoff_state"),
        ("UPDATE handoff SET decline_reason = 'no'", "ck_handoff_decline_reason"),
        ("UPDATE consent SET answer = 'perhaps'", "ck_consent_answer"),
        ("UPDATE consent SET scope = 'all'", "ck_consent_scope"),
    ],
)
def test_the_database_knows_only_the_codes_of_the_domain(
    backend: Backend, raw: sqlite3.Connection, statement: str, constraint: str
) -> None:
    handed_off(backend)
    with pytest.raises(sqlite3.IntegrityError, match=constraint):
        raw.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE call SET municipality = '9999'",
        "UPDATE call SET citizen_id = 99",
        "UPDATE assignment SET unit_id = 99",
        "UPDATE handoff SET call_id = 99",
        "UPDATE handoff SET consent_id = 99",
        "UPDATE consent SET call_id = 99",
        "UPDATE journal SET call_id = 99",
        "UPDATE citizen SET merged_into = 99",
        "DELETE FROM call",
        "DELETE FROM municipality",
        "DELETE FROM unit",
    ],
)
def test_nothing_points_at_what_is_not_there(
    backend: Backend, raw: sqlite3.Connection, statement: str
) -> None:
    dispatched(backend)
    handed_off(backend)
    citizen(backend, name="Prøve")
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        raw.execute(statement)


@pytest.mark.parametrize(
    ("statement", "column"),
    [
        (("INSERT INTO journal (op_id, at, actor, workstation, act)"
         " SELECT op_id, at, actor, workstation, act FROM journal LIMIT 1"), "journal.op_id"),
        ("UPDATE unit SET call_sign = 'S1'", "unit.call_sign"),
        ("UPDATE citizen SET cpr = '1206550001'", "citizen.cpr"),
        ("UPDATE call SET message_id = 'm'", "call.message_id"),
        ("INSERT INTO setting (key) VALUES ('a'), ('a')", "setting.key"),
        (("INSERT INTO contact (municipality, role) VALUES ('0751', 'entrance'),"
         " ('0751', 'entrance')"), "contact.municipality"),
        ("INSERT INTO service (municipality, name) VALUES ('0751', 'a'), ('0751', 'a')",
         "service.municipality"),
        ("INSERT INTO token (name, token_hash, created_at) VALUES ('a', 'x', 0), ('b', 'x', 0)",
         "token.token_hash"),
    ],
)  # fmt: skip
def test_what_is_one_of_its_kind_stays_one(
    backend: Backend, raw: sqlite3.Connection, statement: str, column: str
) -> None:
    for _ in range(2):
        claimed(backend)
        citizen(backend, name="Prøve")
    with pytest.raises(sqlite3.IntegrityError, match=f"UNIQUE constraint failed: {column}"):
        raw.execute(statement)


def test_a_bypassed_handler_still_gets_the_refusal_a_person_understands(
    backend: Backend,
) -> None:
    dispatched(backend)
    other = claimed(backend)
    begin = unit_of_work(backend.engines.writer)
    with refused("unit_busy"), begin() as work:
        (there,) = work.open_assignments(unit_id=1)
        work.assignments.add(replace(there, id=0, call_id=other, sociolance=False))
    with refused("call_has_sociolance"), begin() as work:
        (there,) = work.open_assignments(unit_id=1)
        work.assignments.add(replace(there, id=0, unit_id=2))
    assert len(backend.views.board().units) == 3


def test_a_missing_value_is_a_bug_and_not_the_refusal_of_its_column(backend: Backend) -> None:
    dispatched(backend)
    with (
        pytest.raises(Exception, match="constraint") as caught,
        translated(),
        backend.engines.writer.begin() as connection,
    ):
        connection.exec_driver_sql("UPDATE assignment SET unit_id = NULL")
    assert not isinstance(caught.value, Refusal)


def test_a_record_changed_since_it_was_read_is_stale_and_says_by_whom(
    backend: Backend, other: Actor
) -> None:
    call = claimed(backend)
    begin = unit_of_work(backend.engines.writer)
    with begin() as work:
        old = work.calls.get(call)
    backend.do(c.EditCall(call_id=call, location="her"), other)
    with pytest.raises(StaleRecord) as stale, begin() as work:
        work.calls.save(replace(old, location="der"))
    assert (stale.value.params["kind"], stale.value.params["id"]) == ("call", call)
    assert (stale.value.params["who"], stale.value.params["at"]) == ("bo", backend.clock.now)


def test_a_municipality_changed_meanwhile_is_stale_too(backend: Backend) -> None:
    begin = unit_of_work(backend.engines.writer)
    with begin() as work:
        old = work.municipality("0751")
    backend.do(c.EditMunicipality(code="0751", note="ny"))
    with pytest.raises(StaleRecord) as stale, begin() as work:
        work.save_municipality(replace(old, note="anden"))
    assert stale.value.params["who"] == "anna"


def test_a_refused_command_rolls_back_everything_it_had_written(
    backend: Backend, raw: sqlite3.Connection
) -> None:
    def rows() -> list[int]:
        tables = [
            name
            for (name,) in raw.execute(
                "SELECT name FROM sqlite_master"
                " WHERE type = 'table' AND sql NOT LIKE '%fts5%'"
                " AND name NOT LIKE '%\\_text\\_%' ESCAPE '\\'"
            )
        ]
        return [raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables]  # noqa: S608  # names from the schema

    call = dispatched(backend)
    before = rows()
    with refused("call_has_unit"):
        backend.do(c.CloseCall(call_id=call, disposition=Disposition.CANCELLED))
    with refused("unit_move"):
        backend.do(c.SetUnitStatus(unit_id=1, status=UnitStatus.ON_BREAK))
    assert rows() == before


@pytest.mark.parametrize(
    "command",
    [
        c.ClaimCall(call_id=10**30),
        c.RegisterCall(narrative="half a letter \ud800"),
        c.AssignUnit(call_id=-(10**20), unit_id=1),
    ],
    ids=["number", "letter", "negative"],
)
def test_what_cannot_be_stored_is_refused_and_no_fault(
    backend: Backend, command: c.Command
) -> None:
    with refused("value_range"):
        backend.do(command)


def test_an_error_of_the_database_says_no_value_of_the_statement(backend: Backend) -> None:
    """An error's text may end in a crash report."""
    with (
        pytest.raises(IntegrityError) as caught,
        backend.engines.writer.begin() as connection,
    ):
        connection.exec_driver_sql(
            "INSERT INTO setting (key, value) VALUES (?, ?), (?, ?)",
            ("a", "Kanariefugl", "a", "Kanariefugl"),
        )
    assert "Kanariefugl" not in str(caught.value)
