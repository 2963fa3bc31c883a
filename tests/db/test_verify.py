"""Each thing that can be broken is broken on purpose, and found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

import pytest

from console.domain.codes import UnitKind
from console.services import commands as c
from console.services.dispatcher import Actor
from console.services.keeping import Finding
from db import schema
from db.keeping.verify import verify
from tests.conftest import NOON, Backend, Clock, open_backend
from tests.db.calls import citizen, dispatched, handed_off
from tests.logins import guarded
from tests.servers import Server

ALL_LEAD = "CREATE OR REPLACE FUNCTION guard.leads() RETURNS boolean STABLE RETURN true"
QUIET = """CREATE OR REPLACE FUNCTION journal_told() RETURNS trigger LANGUAGE plpgsql
    AS 'BEGIN RETURN NULL; END'"""


def found(backend: Backend) -> set[tuple[str, str]]:
    return {(one.code, one.what) for one in _verify(backend)}


def _verify(backend: Backend) -> Iterable[Finding]:
    return verify(backend.engines, lambda _done, _all: None)


def broken(backend: Backend, *statements: str) -> None:
    """As somebody who owns the database, past all that guards it."""
    sqlite = backend.engines.writer.dialect.name == "sqlite"
    with backend.engines.writer.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute(
            "PRAGMA foreign_keys = OFF" if sqlite else "SET session_replication_role = replica"
        )
        if sqlite:
            raw.execute("PRAGMA ignore_check_constraints = ON")
        else:
            guarded(connection, on=False)
            # The views hold their columns fast.
            raw.execute("DROP SCHEMA desk CASCADE")
        for statement in statements:
            raw.execute(statement)
        if not sqlite:
            connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
            guarded(connection, on=True)
        raw.commit()
        connection.invalidate()


def work_on(backend: Backend) -> Backend:
    dispatched(backend)
    handed_off(backend)
    citizen(backend, name="Prøve Prøvesen", phones=("20000001",))
    backend.do(c.WriteNote(call_id=1, text="Prøvenote", sign=True))
    return backend


@pytest.fixture
def worked(backend: Backend) -> Backend:
    return work_on(backend)


@pytest.fixture
def on_server(server: Server, template: str, clock: Clock, actor: Actor) -> Iterator[Backend]:
    with server.databases(template) as make:
        backend = open_backend(make(), clock, actor)
        backend.do(c.AddMunicipality(code="0751", name="Aarhus"))
        backend.do(c.AddUnit(call_sign="S1", kind=UnitKind.SOCIOLANCE, made_up=True))
        later = NOON + timedelta(hours=8)
        backend.do(c.SignOnUnit(unit_id=1, crew="Testvagt A", shift_from=NOON, shift_to=later))
        yield work_on(backend)
        backend.close()


def test_nothing_is_found_where_nothing_is_wrong(worked: Backend) -> None:
    assert found(worked) == set()


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("DROP INDEX uq_assignment_open_unit", ("missing", "index uq_assignment_open_unit")),
        ("DROP INDEX ix_call_closed_at", ("missing", "index ix_call_closed_at")),
        ("ALTER TABLE unit DROP COLUMN battery", ("missing", "column unit.battery")),
        ("ALTER TABLE call ADD COLUMN extra TEXT", ("unknown", "column call.extra")),
        ("CREATE TABLE extra (id INTEGER)", ("unknown", "column extra.id")),
        ("UPDATE alembic_version SET version_num = '0007'", ("revision", "0007")),
        ("DELETE FROM unit WHERE id = 1", ("orphans", "assignment.unit_id")),
        ("UPDATE call SET joined_handoff_id = 99", ("orphans", "call.joined_handoff_id")),
        ("DELETE FROM citizen_phone", ("phones", "citizen_phone")),
        ("UPDATE citizen SET phones = '[]'", ("phones", "citizen_phone")),
        ("DELETE FROM journal WHERE act = 'call_registered'", ("untold", "call")),
        ("UPDATE call SET claimed_by = 'ib' WHERE id = 2", ("untold", "claim")),
        ("UPDATE call SET state = 'closed' WHERE id = 2", ("untold", "closed")),
        ("DELETE FROM journal WHERE act = 'unit_assigned'", ("untold", "assignment")),
        ("DELETE FROM journal WHERE act = 'consent_recorded'", ("untold", "consent")),
        ("DELETE FROM journal WHERE handoff_id = 1", ("untold", "handoff")),
        ("DELETE FROM journal WHERE citizen_id = 1", ("untold", "citizen")),
        ("UPDATE note SET author = 'ib'", ("untold", "note")),
    ],
)
def test_what_was_broken_is_found(
    worked: Backend, statement: str, finding: tuple[str, str]
) -> None:
    broken(worked, statement)
    assert finding in found(worked)


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("statements", "finding"),
    [
        (
            ("DROP TRIGGER call_text_update", "UPDATE call SET narrative = 'andet'"),
            {("missing", "trigger call_text_update"), ("search", "call")},
        ),
        (
            ("DROP TRIGGER citizen_text_delete", "DELETE FROM citizen"),
            {("search", "citizen"), ("orphans", "journal.citizen_id")},
        ),
        (
            ("UPDATE call SET state = 'sovende'",),
            {("damaged", "CHECK constraint failed in call")},
        ),
        (
            ("DROP TABLE reject",),
            {("missing", "column reject.id"), ("missing", "column reject.body")},
        ),
    ],
)
def test_what_was_broken_in_a_file_is_found(
    worked: Backend, statements: tuple[str, ...], finding: set[tuple[str, str]]
) -> None:
    broken(worked, *statements)
    assert finding <= found(worked)


@pytest.mark.sqlite
def test_a_damaged_page_is_found(worked: Backend) -> None:
    with worked.engines.writer.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'ix_call_received_at'"
        ).one()
        connection.invalidate()
    worked.engines.dispose()
    with worked.path.open("r+b") as file:
        file.seek((page - 1) * 4096 + 4000)
        file.write(b"\x55" * 90)
    assert {code for code, _ in found(worked)} & {"damaged", "failed"}


@pytest.mark.parametrize(
    ("statements", "finding"),
    [
        (
            ("ALTER TABLE journal DISABLE TRIGGER journal_told",),
            {("changed", "trigger journal_told on journal")},
        ),
        (("UPDATE citizen_text SET words = ''",), {("search", "citizen")}),
        (("DELETE FROM call_text",), {("search", "call")}),
        (
            ("ALTER TABLE call DROP CONSTRAINT ck_call_state", "UPDATE call SET state = 'sover'"),
            {("missing", "constraint ck_call_state"), ("values", "ck_call_state")},
        ),
        (
            ("ALTER TABLE note DROP CONSTRAINT fk_note_call_id", "DELETE FROM call"),
            {("missing", "constraint fk_note_call_id"), ("orphans", "note.call_id")},
        ),
        (
            (QUIET,),
            {("changed", "function journal_told()")},
        ),
        (
            (
                ALL_LEAD,
                "ALTER FUNCTION guard.opened_calls() RESET search_path",
            ),
            {
                ("changed", "function guard.leads()"),
                ("changed", "function guard.opened_calls()"),
            },
        ),
        (("SELECT setval('call_id_seq', 1)",), {("numbers", "call")}),
        (
            ("ALTER TABLE call RENAME TO kald",),
            {("missing", "column call.id"), ("failed", "journal")},
        ),
    ],
)
def test_what_was_broken_on_a_server_is_found(
    on_server: Backend, statements: tuple[str, ...], finding: set[tuple[str, str]]
) -> None:
    broken(on_server, *statements)
    assert finding <= found(on_server)


def test_a_view_that_hides_less_is_found(on_server: Backend) -> None:
    with on_server.engines.writer.begin() as connection:
        for statement in (
            "DROP VIEW desk.citizen",
            "CREATE VIEW desk.citizen AS SELECT * FROM sociolance.citizen",
            "ALTER VIEW desk.citizen OWNER TO sociolance_keeper",
            "ALTER VIEW desk.need OWNER TO sociolance_owner",
            "CREATE VIEW desk.extra AS SELECT * FROM sociolance.call",
            "DROP VIEW desk.plan",
        ):
            connection.exec_driver_sql(statement)
    assert found(on_server) == {
        ("changed", "view desk.citizen"),
        ("changed", "view desk.need"),
        ("unknown", "view desk.extra"),
        ("missing", "view desk.plan"),
    }


def test_an_older_schema_is_told_of_and_still_looked_through(worked: Backend) -> None:
    schema.migrate(worked.engines.writer, schema.KNOWN[-2])
    assert ("revision", schema.KNOWN[-2]) in found(worked)
