"""What must never be broken is held by the database, also when no handler is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import insert, inspect, text
from sqlalchemy.exc import IntegrityError

from console.domain.codes import Disposition, UnitStatus
from console.domain.errors import Refusal, StaleRecord
from console.services import commands as c
from console.services.dispatcher import Actor
from db.errors import translated
from db.tables import metadata
from db.unit_of_work import unit_of_work
from tests.conftest import Backend
from tests.db.calls import citizen, claimed, dispatched, handed_off
from tests.domain.refused import refused
from tests.logins import guarded

Raw = Callable[..., Sequence[Any]]


@pytest.fixture
def backend(backend: Backend) -> Backend:
    """With nothing but its constraints: what guards a server is in test_rights.py."""
    with backend.engines.writer.begin() as connection:
        guarded(connection, on=False)
    return backend


@pytest.fixture
def raw(backend: Backend) -> Raw:
    """SQL past everything, on the same database."""

    def run(statement: str, **values: object) -> Sequence[Any]:
        with backend.engines.writer.begin() as connection:
            result = connection.execute(text(statement), values)
            return result.all() if result.returns_rows else ()

    return run


ASSIGN = (
    "INSERT INTO assignment (call_id, unit_id, sociolance, assigned_at, assigned_by)"
    " VALUES (:call, :unit, :sociolance, 0, 'raw')"
)


def refused_by(constraint: str) -> AbstractContextManager[Any]:
    """The name of the constraint, or what SQLite says in its place: the column."""
    parts: list[Any] = []
    for table in metadata.tables.values():
        parts += [*table.indexes, *table.constraints]
    found = next(part for part in parts if part.name == constraint)
    column = f"{found.table.name}.{next(iter(found.columns)).name}"
    return pytest.raises(IntegrityError, match=f"{constraint}|UNIQUE.* {re.escape(column)}")


def test_the_two_invariants_of_assignments_are_named_unique_indexes(backend: Backend) -> None:
    indexes = {i["name"]: i for i in inspect(backend.engines.reader).get_indexes("assignment")}
    for name, column in (
        ("uq_assignment_open_unit", "unit_id"),
        ("uq_assignment_open_sociolance", "call_id"),
    ):
        assert (bool(indexes[name]["unique"]), indexes[name]["column_names"]) == (True, [column])
        (condition,) = (v for k, v in indexes[name]["dialect_options"].items() if "_where" in k)
        assert "cleared_at IS NULL" in str(condition)


def test_a_second_open_assignment_of_a_unit_is_refused_by_the_database(
    backend: Backend, raw: Raw
) -> None:
    dispatched(backend)
    other = claimed(backend)
    with refused_by("uq_assignment_open_unit"):
        raw(ASSIGN, call=other, unit=1, sociolance=False)
    raw("UPDATE assignment SET cleared_at = 1")
    raw(ASSIGN, call=other, unit=1, sociolance=False)


def test_a_second_sociolance_on_an_open_call_is_refused_by_the_database(
    backend: Backend, raw: Raw
) -> None:
    call = dispatched(backend)
    with refused_by("uq_assignment_open_sociolance"):
        raw(ASSIGN, call=call, unit=2, sociolance=True)
    raw(ASSIGN, call=call, unit=3, sociolance=False)


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
    backend: Backend, raw: Raw, statement: str, constraint: str
) -> None:
    handed_off(backend)
    with pytest.raises(IntegrityError, match=constraint):
        raw(statement)


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
def test_nothing_points_at_what_is_not_there(backend: Backend, raw: Raw, statement: str) -> None:
    dispatched(backend)
    handed_off(backend)
    citizen(backend, name="Prøve")
    with pytest.raises(IntegrityError, match=r"FOREIGN KEY|foreign key"):
        raw(statement)


@pytest.mark.parametrize(
    ("statement", "constraint"),
    [
        (("INSERT INTO journal (op_id, at, actor, workstation, act)"
         " SELECT op_id, at, actor, workstation, act FROM journal LIMIT 1"), "uq_journal_op_id"),
        ("UPDATE unit SET call_sign = 'S1'", "uq_unit_call_sign"),
        ("UPDATE citizen SET cpr = '1206550001'", "uq_citizen_cpr"),
        ("UPDATE call SET message_id = 'm'", "uq_call_message_id"),
        ("INSERT INTO setting (key) VALUES ('a'), ('a')", "uq_setting_key"),
        (("INSERT INTO contact (municipality, role) VALUES ('0751', 'entrance'),"
         " ('0751', 'entrance')"), "uq_contact_one_entrance"),
        ("INSERT INTO service (municipality, name) VALUES ('0751', 'a'), ('0751', 'a')",
         "uq_service_municipality_name"),
        ("INSERT INTO token (name, token_hash, created_at) VALUES ('a', 'x', 0), ('b', 'x', 0)",
         "uq_token_token_hash"),
    ],
)  # fmt: skip
def test_what_is_one_of_its_kind_stays_one(
    backend: Backend, raw: Raw, statement: str, constraint: str
) -> None:
    for _ in range(2):
        claimed(backend)
        citizen(backend, name="Prøve")
    with refused_by(constraint):
        raw(statement)


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


def test_a_refused_command_rolls_back_everything_it_had_written(backend: Backend, raw: Raw) -> None:
    def rows() -> list[int]:
        return [raw(f"SELECT count(*) FROM {name}")[0][0] for name in metadata.tables]  # noqa: S608  # names from the schema

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
    canary = {"key": "a", "value": "Kanariefugl"}
    with (
        pytest.raises(IntegrityError) as caught,
        backend.engines.writer.begin() as connection,
    ):
        connection.execute(insert(metadata.tables["setting"]), [canary, canary])
    assert "Kanariefugl" not in str(caught.value)
