"""A dispatcher's or a bridge-builder's password in psql gives no more than the console gives."""

from __future__ import annotations

import re
import shutil
import subprocess
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
from console.domain.phones import SharedPhone
from console.services import commands as c
from console.services.dispatcher import Actor
from console.services.masking import SECRETS
from db.postgres import users
from db.postgres.local import find_programs
from db.postgres.masks import MARK, PLAIN, VIEWS, hidden
from db.postgres.rights import PREFIX, ROLES
from db.tables import metadata
from tests.conftest import Backend, Clock, open_backend
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
        digest = "SELECT count(*), md5(string_agg(t::text, '' ORDER BY t::text)) FROM {} t"
        found = [admin.execute(digest.format(place).encode()).fetchone() for (place,) in places]
        roles = admin.execute(
            "SELECT rolname, rolsuper, rolcreaterole, rolcanlogin FROM pg_roles ORDER BY 1"
        ).fetchall()
        members = admin.execute("SELECT roleid, member FROM pg_auth_members ORDER BY 1, 2")
        return [found, roles, members.fetchall()]


TOLD = (
    "INSERT INTO sociolance.journal (op_id, at, actor, workstation, act, call_id) "
    "VALUES (gen_random_uuid()::text, 0, session_user, 'psql', 'call_edited', 1)"
)
OPENING = (
    b"INSERT INTO sociolance.access (at, actor, workstation, kind, call_id, reason) "
    b"VALUES (0, session_user, 'psql', 'opened', 1, 'helping')"
)


def attacks() -> dict[str, str]:
    """By name, from the file."""
    text = Path(__file__).with_name("attacks.sql").read_text(encoding="utf-8")
    found = re.findall(r"^-- ([^#\n]+)\n((?:[^-\n].*\n)+)", text, re.MULTILINE)
    return {name: statements.replace(":told", TOLD) for name, statements in found}


ATTACKS = attacks()


def test_there_are_enough_attacks() -> None:
    assert len(ATTACKS) > 60


@pytest.mark.parametrize("name", ATTACKS)
def test_a_rogue_client_gets_nothing_and_changes_nothing(
    centre: Backend, rogue: Session, name: str
) -> None:
    before = everything(centre)
    with pytest.raises(psycopg.Error) as refused, rogue.transaction():
        rogue.execute(ATTACKS[name].encode())
    assert CANARY not in str(refused.value)
    assert everything(centre) == before


IN_PSQL = {
    "copying out by the program": r"\copy sociolance.citizen TO STDOUT",
    "copying a question out": r"\copy (SELECT caller_name FROM sociolance.call) TO STDOUT",
    "names, one way for each row": r"SELECT text FROM sociolance.note \gexec",
    "a large object": r"\lo_import /etc/hostname",
    "another's password": r"ALTER ROLE anna PASSWORD 'x';",
    "as another, by the open connection": r"\connect - postgres",
}
"""What only the program itself can do."""


@pytest.mark.parametrize("role", [Role.DISPATCHER, Role.BRIDGE_BUILDER])
def test_psql_itself_gets_no_more(centre: Backend, role: Role) -> None:
    signed_in(centre, f"psql_{role}", role).close()
    before = everything(centre)
    url = make_url(centre.url).set(username=f"psql_{role}").render_as_string()
    psql = shutil.which("psql", path=str(find_programs())) or shutil.which("psql")
    if psql is None:
        pytest.skip("no psql beside this server, nor elsewhere")
    program = [psql, "--no-psqlrc", "--single-transaction", "--file=-"]
    for name, tried in (ATTACKS | IN_PSQL).items():
        done = subprocess.run(  # noqa: S603  # the server's own program
            [*program, "--set=ON_ERROR_STOP=1", url],
            input=f"SET search_path = desk, sociolance;\n{tried}\n",
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert done.returncode != 0, name
        assert CANARY not in done.stdout + done.stderr, name
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


def test_a_search_in_a_call_that_is_not_open_opens_nobody(centre: Backend) -> None:
    tell = (
        "INSERT INTO sociolance.access (at, actor, workstation, kind, call_id, detail)"
        """ VALUES (0, session_user, 'psql', 'searched', 1, '{"hits": 1, "citizens": " 1 "}')"""
    )
    opening = OPENING.replace(b"'opened', 1", b"'opened', 3")
    with signed_in(centre, "seeker", "dispatcher") as session:
        session.execute(tell.encode())
        assert session.execute("SELECT name FROM desk.citizen").fetchone() == (MARK,)
        session.execute(opening)
        session.execute(tell.replace("'searched', 1", "'searched', 3").encode())
        assert session.execute("SELECT name FROM desk.citizen").fetchone() != (MARK,)


def test_every_table_is_hidden_or_named_as_harmless() -> None:
    assert VIEWS.keys() | set(PLAIN) == metadata.tables.keys()
    assert not VIEWS.keys() & set(PLAIN)
    for name, view in VIEWS.items():
        assert set(view.shown) <= set(metadata.tables[name].c.keys()), name


def test_the_server_hides_what_the_console_does() -> None:
    for kind, secret in SECRETS.items():
        table = re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()
        if table in VIEWS and kind is not SharedPhone:
            assert set(secret.fields) <= set(hidden(table)), table


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
    asked = "SELECT caller_name FROM desk.call WHERE id = 1"
    with rogue.transaction(force_rollback=True):
        rogue.execute(OPENING)
        assert rogue.execute(asked).fetchone() == (MARK,)
    assert rogue.execute(asked).fetchone() == (MARK,)
    rogue.execute(OPENING)
    assert rogue.execute(asked).fetchone() == (f"{CANARY} Prøvesen",)
    assert rogue.execute("SELECT caller_name FROM desk.call WHERE id = 3").fetchone() == (MARK,)
    assert rogue.execute("SELECT name FROM desk.citizen").fetchone() == (f"{CANARY} Prøvesen",)


def test_a_search_tells_numbers_and_is_kept(centre: Backend) -> None:
    with signed_in(centre, "finder", "dispatcher") as session:
        ask = "SELECT guard.find_citizens('name', '''kanarie'':*', 1000)"
        assert session.execute(ask.encode()).fetchall() == [(1,)]
        assert session.execute("SELECT name FROM desk.citizen").fetchall() == [(MARK,)]
    with psycopg.connect(centre.url) as admin:
        kept = "SELECT login::text, how, hits, ids FROM watch.searched WHERE login = 'finder'"
        assert admin.execute(kept).fetchall() == [("finder", "name", 1, [1])]


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.DIRECTORY_EDITOR])
def test_who_does_not_work_with_calls_sees_none(centre: Backend, role: Role) -> None:
    with signed_in(centre, f"other_{role}", role) as session:
        for place in ("call", "citizen", "note", "handoff", "consent"):
            assert session.execute(f"TABLE desk.{place}".encode()).fetchall() == []
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
    WHERE grantee LIKE 'sociolance\\_%' AND grantee <> 'sociolance_owner'
        AND (grantee, table_schema) <> ('sociolance_keeper', 'desk') OR
        (grantee = 'PUBLIC' AND table_schema NOT IN ('pg_catalog', 'information_schema'))
    UNION ALL
    SELECT grantee, table_schema || '.' || table_name || ' ' || privilege_type || ' ('
        || string_agg(column_name, ' ' ORDER BY column_name) || ')'
    FROM information_schema.column_privileges c
    WHERE grantee LIKE 'sociolance\\_%' AND grantee <> 'sociolance_owner'
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
