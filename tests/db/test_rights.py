"""A dispatcher's or a bridge-builder's password in psql gives no more than the console gives."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

from console.domain.codes import (
    ConsentAnswer,
    ConsentScope,
    Disposition,
    Role,
    SharedField,
    UnitKind,
)
from console.services import commands as c
from db.postgres import users
from db.postgres.rights import PREFIX, ROLES
from tests.conftest import Actor, Backend, Clock, open_backend
from tests.db.calls import claimed
from tests.servers import Server

CANARY = "Kanarie"
Session = psycopg.Connection[Any]
HOLDS = Path(__file__).parent / "privileges.txt"
"""Read and agreed to: a right that is new is looked at here before it is given."""


@pytest.fixture(scope="module")
def centre(server: Server) -> Iterator[Backend]:
    """A centre of its own, with a closed call, one of anna's and one that waits."""
    backend = open_backend(server.url(server.database()), Clock(), Actor("anna", "bord-1"))
    backend.do(c.AddMunicipality(code="0751", name="Aarhus"))
    done = claimed(backend, caller_name=f"{CANARY} Prøvesen", caller_phone="20000001")
    person = backend.do(
        c.CreateCitizen(call_id=done, name=f"{CANARY} Prøvesen", address=f"{CANARY}vej 1")
    )
    assert person.citizen_id is not None
    backend.do(c.WriteNote(call_id=done, text=f"{CANARY} signeret", sign=True))
    backend.do(
        c.RecordConsent(call_id=done, scope=ConsentScope.VISIT, answer=ConsentAnswer.REFUSED)
    )
    backend.do(
        c.DraftHandoff(
            call_id=done, service="bostøtte", reason=f"{CANARY} bolig", shared=(SharedField.NAME,)
        )
    )
    backend.do(c.AddUnit(call_sign="S1", kind=UnitKind.SOCIOLANCE, made_up=True))
    closed = claimed(backend, narrative=f"{CANARY} lukket")
    backend.do(c.CloseCall(call_id=closed, disposition=Disposition.SOLVED_BY_PHONE))
    backend.do(c.ReceiveCall(narrative=f"{CANARY} venter", caller_name=f"{CANARY} Tre"))
    yield backend
    backend.close()


def signed_in(centre: Backend, name: str, *roles: str) -> Session:
    with psycopg.connect(centre.url, autocommit=True) as admin:
        users.add(admin, name, roles, None)
    url = make_url(centre.url).set(username=name).render_as_string()
    return psycopg.connect(url, autocommit=True, options="-c search_path=desk,sociolance")


@pytest.fixture(params=[Role.DISPATCHER, Role.BRIDGE_BUILDER])
def rogue(centre: Backend, request: pytest.FixtureRequest) -> Iterator[Session]:
    with signed_in(centre, f"rogue_{request.param}", request.param) as session:
        yield session


def everything(centre: Backend) -> list[Any]:
    """What there is, as the administrator sees it."""
    with psycopg.connect(centre.url) as admin:
        places = admin.execute(
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables "
            "WHERE schemaname IN ('sociolance', 'watch') ORDER BY 1"
        ).fetchall()
        found = [
            admin.execute(f"SELECT count(*), md5(string_agg(t::text, '' ORDER BY t::text)) FROM {place} t".encode()).fetchone()  # noqa: S608
            for (place,) in places
        ]
        roles = admin.execute(
            "SELECT rolname, rolsuper, rolcreaterole, rolcanlogin FROM pg_roles ORDER BY 1"
        ).fetchall()
        members = admin.execute("SELECT roleid, member FROM pg_auth_members ORDER BY 1, 2")
        return [found, roles, members.fetchall()]


JOURNAL = (
    "INSERT INTO sociolance.journal (op_id, at, actor, workstation, act, call_id) "
    "VALUES (gen_random_uuid()::text, 0, {who}, 'psql', 'call_edited', {call})"
)
TOLD = JOURNAL.format(who="session_user", call="1")
OPENED = (
    "INSERT INTO sociolance.access (at, actor, workstation, kind, call_id, reason) "
    "VALUES (0, {who}, 'psql', 'opened', 1, {reason})"
)
ATTACKS = {
    # Reading past the views.
    "names of callers": "SELECT caller_name FROM sociolance.call",
    "citizens": "SELECT * FROM sociolance.citizen",
    "citizens' numbers": "SELECT phone FROM sociolance.citizen_phone",
    "notes": "SELECT text FROM sociolance.note",
    "words of calls": "SELECT * FROM sociolance.call_text",
    "words of citizens": "SELECT * FROM sociolance.citizen_text",
    "hashes of passwords": "SELECT password FROM sociolance.account",
    "the server's passwords": "SELECT rolpassword FROM pg_authid",
    "copying out": "COPY sociolance.citizen TO STDOUT",
    "a file": "SELECT pg_read_file('/etc/passwd')",
    "a program": "COPY (SELECT 1) TO PROGRAM 'true'",
    "who opened": "SELECT * FROM watch.opened",
    "who searched": "SELECT * FROM watch.searched",
    "the audit": "SELECT * FROM watch.audit",
    "the secret": "SELECT value FROM watch.secret",
    "finding by a hidden column": "UPDATE sociolance.call SET version = version + 1 WHERE caller_name LIKE 'K%'",
    "returning": "UPDATE sociolance.call SET version = version + 1 RETURNING caller_name",
    "copying into a column that is seen": "UPDATE sociolance.call SET category_text = narrative, version = version + 1",
    # Becoming somebody else.
    "the owner": "SET ROLE sociolance_owner",
    "the keeper": "SET ROLE sociolance_keeper",
    "the administrator": "SET SESSION AUTHORIZATION sociolance",
    "a superuser": "ALTER ROLE CURRENT_USER SUPERUSER",
    "a new login": "CREATE ROLE rogue LOGIN",
    "a leader": "GRANT sociolance_shift_leader TO CURRENT_USER",
    "the intake": "GRANT sociolance_intake TO CURRENT_USER",
    # Changing what holds.
    "a table": "CREATE TABLE sociolance.mine (id int)",
    "a table in public": "CREATE TABLE public.mine (id int)",
    "a temporary table": "CREATE TEMPORARY TABLE mine (id int)",
    "a schema": "CREATE SCHEMA mine",
    "a function in the way": "CREATE FUNCTION sociolance.is_a(text) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
    "another guard": "CREATE OR REPLACE FUNCTION guard.trusted() RETURNS boolean LANGUAGE sql AS 'SELECT true'",
    "no triggers": "ALTER TABLE sociolance.call DISABLE TRIGGER ALL",
    "no replication triggers": "SET session_replication_role = replica",
    "a trigger gone": "DROP TRIGGER audited ON sociolance.call",
    "a view gone": "DROP VIEW desk.call",
    "an extension": "CREATE EXTENSION pg_trgm",
    "numbers from the beginning": "SELECT setval('sociolance.journal_id_seq', 1)",
    "another's connection": "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'sociolance'",
    # History.
    "journal removed": "DELETE FROM sociolance.journal",
    "journal changed": "UPDATE sociolance.journal SET actor = 'ingen'",
    "journal emptied": "TRUNCATE sociolance.journal",
    "access removed": "DELETE FROM sociolance.access",
    "access changed": "UPDATE sociolance.access SET actor = 'ingen'",
    "audit removed": "DELETE FROM watch.audit",
    "a call removed": "DELETE FROM sociolance.call",
    "a note removed": "DELETE FROM sociolance.note",
    "a signed note changed": f"UPDATE sociolance.note SET text = 'x', version = version + 1; {TOLD}",
    "a consent changed": "UPDATE sociolance.consent SET answer = 'given'",
    "a closed call changed": "UPDATE sociolance.call SET narrative = 'x', version = version + 1 WHERE id = 2; "
    + JOURNAL.format(who="session_user", call="2"),
    # Acting as another, or untold.
    "the journal in another's name": JOURNAL.format(who="'anna'", call="1"),
    "a call claimed for another": f"UPDATE sociolance.call SET claimed_by = 'bo', version = version + 1 WHERE id = 1; {TOLD}",
    "an act untold": "UPDATE sociolance.call SET touched_at = 1, version = version + 1 WHERE id = 1",
    "an act told of another call": "UPDATE sociolance.call SET touched_at = 1, version = version + 1 WHERE id = 1; "
    + JOURNAL.format(who="session_user", call="3"),
    "an act told by a forged setting": "SET sociolance.told = 'x| any call:1 '; "
    "UPDATE sociolance.call SET touched_at = 1, version = version + 1 WHERE id = 1",
    "signing what is told": "SELECT guard.signature('x')",
    "a version skipped": f"UPDATE sociolance.call SET version = version + 2 WHERE id = 1; {TOLD}",
    "a state skipped": f"UPDATE sociolance.call SET state = 'dispatched', version = version + 1 WHERE id = 3; {TOLD}",
    "a unit sent without consent": "INSERT INTO sociolance.assignment (call_id, unit_id, assigned_at, assigned_by) "
    f"VALUES (1, 1, 0, session_user); {TOLD}",
    "data shared without consent": f"UPDATE sociolance.handoff SET state = 'requested', version = version + 1; {TOLD}",
    "writing over what is hidden": f"UPDATE sociolance.call SET caller_name = 'x', version = version + 1 WHERE id = 1; {TOLD}",
    "a citizen written over": f"UPDATE sociolance.citizen SET name = 'x', version = version + 1; {TOLD}",
    "numbers of a citizen removed": f"DELETE FROM sociolance.citizen_phone; DELETE FROM sociolance.citizen; {TOLD}",
    # What others are for.
    "a role for oneself": "UPDATE sociolance.account SET roles = ' shift_leader '",
    "a setting": "INSERT INTO sociolance.setting (key, value) VALUES ('idle_lock', '60')",
    "a token": "INSERT INTO sociolance.token (name, token_hash, created_at) VALUES ('x', 'x', 0)",
    "the directory": f"UPDATE sociolance.municipality SET phone = '20000009', version = version + 1; {TOLD}",
    "a schema version": "UPDATE sociolance.alembic_version SET version_num = '0001'",
    # Opening.
    "open to oneself": "INSERT INTO watch.opened (login, at, xid, call_id) VALUES (session_user, now(), '3', 1)",
    "opened without a reason": OPENED.format(who="session_user", reason="NULL"),
    "opened as one's own": OPENED.format(who="session_user", reason="'own_call'"),
    "opened in another's name": OPENED.format(who="'anna'", reason="'helping'"),
    "a search unrecorded": "SELECT guard.searched('x', '{}')",
}


@pytest.mark.parametrize("name", ATTACKS)
def test_a_rogue_client_gets_nothing_and_changes_nothing(
    centre: Backend, rogue: Session, name: str
) -> None:
    before = everything(centre)
    with pytest.raises(psycopg.Error) as refused, rogue.transaction():
        rogue.execute(ATTACKS[name].encode())
    assert CANARY not in str(refused.value)
    assert everything(centre) == before


READINGS = (
    "SELECT row_to_json(t)::text FROM desk.{place} t",
    "SELECT t::text FROM {place} t",
    "SELECT string_agg(t::text, '') FROM desk.{place} t",
)


@pytest.mark.parametrize("place", ["call", "citizen", "note", "handoff", "citizen_phone"])
def test_what_was_not_opened_is_empty(rogue: Session, place: str) -> None:
    for reading in READINGS:
        rows = rogue.execute(reading.format(place=place).encode()).fetchall()
        assert CANARY not in str(rows)
        assert "20000001" not in str(rows)


def test_the_servers_statistics_tell_nothing(centre: Backend, rogue: Session) -> None:
    with psycopg.connect(centre.url, autocommit=True) as admin:
        admin.execute("ANALYZE sociolance.call, sociolance.citizen")
    assert CANARY not in str(rogue.execute("SELECT * FROM pg_stats").fetchall())
    assert CANARY not in str(rogue.execute("SELECT query FROM pg_stat_activity").fetchall())


def test_a_refused_row_is_not_told_in_the_error(rogue: Session) -> None:
    with pytest.raises(psycopg.errors.CheckViolation) as refused:
        rogue.execute("UPDATE sociolance.call SET source = 'x', version = version + 1 WHERE id = 1")
    assert CANARY not in str(refused.value) + (refused.value.diag.message_detail or "")


def test_reading_without_a_trace_is_not_possible(rogue: Session) -> None:
    """Opened, read and rolled back: nothing was read. Opened and kept: it is there, and told."""
    opening = OPENED.format(who="session_user", reason="'helping'").encode()
    asked = "SELECT caller_name FROM desk.call WHERE id = 1"
    with rogue.transaction(force_rollback=True):
        rogue.execute(opening)
        assert rogue.execute(asked).fetchone() == ("",)
    assert rogue.execute(asked).fetchone() == ("",)
    rogue.execute(opening)
    assert rogue.execute(asked).fetchone() == (f"{CANARY} Prøvesen",)
    assert rogue.execute("SELECT caller_name FROM desk.call WHERE id = 3").fetchone() == ("",)
    assert rogue.execute("SELECT name FROM desk.citizen").fetchone() == (f"{CANARY} Prøvesen",)


def test_a_search_tells_numbers_and_is_kept(centre: Backend) -> None:
    with signed_in(centre, "finder", "dispatcher") as session:
        ask = "SELECT guard.find_citizens('name', '''kanarie'':*', 1000)"
        assert session.execute(ask.encode()).fetchall() == [(1,)]
        assert session.execute("SELECT name FROM desk.citizen").fetchall() == [("",)]
    with psycopg.connect(centre.url) as admin:
        kept = "SELECT login::text, how, hits, ids FROM watch.searched WHERE login = 'finder'"
        assert admin.execute(kept).fetchall() == [("finder", "name", 1, [1])]


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.DIRECTORY_EDITOR])
def test_who_does_not_work_with_calls_sees_none(centre: Backend, role: Role) -> None:
    with signed_in(centre, f"other_{role}", role) as session:
        for place in ("call", "citizen", "note", "handoff", "consent"):
            assert session.execute(f"SELECT * FROM desk.{place}".encode()).fetchall() == []  # noqa: S608
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            session.execute("SELECT guard.find_citizens('cpr', '0', 50)")


def test_no_login_is_more_than_its_roles(centre: Backend) -> None:
    with psycopg.connect(centre.url) as admin:
        asked = """
            SELECT rolname FROM pg_roles WHERE (rolname = ANY (%s) OR rolname LIKE 'rogue%%')
            AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls)"""
        groups = [PREFIX + role for role in (*ROLES, "owner", "keeper", "sealer")]
        assert admin.execute(asked, [groups]).fetchall() == []


def test_the_passwords_verifier_lets_its_password_in() -> None:
    """RFC 5803's own form; the server's SCRAM is tried in test_secure_connection.py."""
    made = users.verifier("pencil", bytes(range(16)))
    assert made.startswith("SCRAM-SHA-256$4096:AAECAwQFBgcICQoLDA0ODw==$")


MATRIX = """
    SELECT grantee, table_schema || '.' || table_name || ' ' || privilege_type
    FROM information_schema.table_privileges
    WHERE grantee LIKE 'sociolance\\_%' AND grantee NOT IN ('sociolance_owner') OR
        (grantee = 'PUBLIC' AND table_schema NOT IN ('pg_catalog', 'information_schema'))
    UNION ALL
    SELECT grantee, table_schema || '.' || table_name || ' ' || privilege_type || ' ('
        || string_agg(column_name, ' ' ORDER BY column_name) || ')'
    FROM information_schema.column_privileges c
    WHERE grantee LIKE 'sociolance\\_%' AND grantee NOT IN ('sociolance_owner')
        AND NOT EXISTS (
            SELECT FROM information_schema.table_privileges t
            WHERE (t.grantee, t.table_schema, t.table_name, t.privilege_type)
                = (c.grantee, c.table_schema, c.table_name, c.privilege_type))
    GROUP BY grantee, table_schema, table_name, privilege_type
    UNION ALL
    SELECT grantee, routine_schema || '.' || routine_name || '() ' || privilege_type
    FROM information_schema.routine_privileges
    WHERE routine_schema NOT IN ('pg_catalog', 'information_schema')
        AND (grantee LIKE 'sociolance\\_%' AND grantee <> 'sociolance_keeper' OR grantee = 'PUBLIC')
    ORDER BY 1, 2"""


def test_the_rights_are_those_that_were_agreed_to(centre: Backend) -> None:
    with psycopg.connect(centre.url) as admin:
        rows = admin.execute(MATRIX.encode()).fetchall()
    found = "".join(f"{who}: {what}\n" for who, what in rows)
    assert found == HOLDS.read_text(encoding="utf-8"), "look at what changed, then write it down"
