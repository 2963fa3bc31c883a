"""What makes a centre's database hold against any client: roles, views, rights and triggers.

Made anew after every migration, in its transaction: nothing of it holds data, and a table that is
new in the code is seen, granted and watched by being named in `masks` and `rights`.
"""

from __future__ import annotations

from importlib.resources import files

from sqlalchemy import text
from sqlalchemy.engine import Connection

from db.postgres import masks, rights

OWNED = """
DO $$
DECLARE
    one record;
    kept text;
BEGIN
    FOR one IN SELECT relnamespace::regnamespace AS place, relname FROM pg_class
        WHERE relnamespace IN ('sociolance'::regnamespace) AND relkind = 'r'
            AND relowner <> 'sociolance_owner'::regrole LOOP
        EXECUTE format('ALTER TABLE %s.%I OWNER TO sociolance_owner', one.place, one.relname);
    END LOOP;
    FOR one IN SELECT relname FROM pg_class WHERE relnamespace = 'watch'::regnamespace
        AND relkind = 'r' LOOP
        EXECUTE format('ALTER TABLE watch.%I OWNER TO sociolance_owner', one.relname);
    END LOOP;
    FOR one IN SELECT oid::regprocedure AS name, proname FROM pg_proc
        WHERE pronamespace = 'sociolance'::regnamespace LOOP
        kept := CASE WHEN one.proname = 'text_words' THEN '' ELSE ' SECURITY DEFINER' END;
        EXECUTE format('ALTER FUNCTION %s%s SET search_path = pg_catalog, sociolance, pg_temp',
            one.name, kept);
        EXECUTE format('ALTER FUNCTION %s OWNER TO sociolance_keeper', one.name);
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', one.name);
    END LOOP;
END $$
"""
NO_OBJECTS = """
DO $$
DECLARE
    one regprocedure;
BEGIN
    FOR one IN SELECT oid FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace
        AND proname IN ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_import') LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', one);
    END LOOP;
EXCEPTION WHEN insufficient_privilege THEN
    NULL; -- they are the superuser's, who is to do it where the administrator is none
END $$
"""
"""Large objects lie beside all tables, where nothing is recorded and nobody would look."""
BEGUN = (
    NO_OBJECTS,
    "ALTER SCHEMA sociolance OWNER TO sociolance_owner",
    "ALTER SCHEMA watch OWNER TO sociolance_owner",
    "REVOKE ALL ON SCHEMA public FROM PUBLIC",
    "CREATE SCHEMA guard AUTHORIZATION sociolance_keeper",
    "CREATE SCHEMA desk AUTHORIZATION sociolance_keeper",
    "GRANT USAGE, CREATE ON SCHEMA sociolance TO sociolance_keeper",
    OWNED,
    "REVOKE CREATE ON SCHEMA sociolance FROM sociolance_keeper",
    "GRANT USAGE ON SCHEMA watch TO sociolance_keeper",
    "GRANT SELECT ON ALL TABLES IN SCHEMA sociolance TO sociolance_keeper",
    "GRANT INSERT, UPDATE ON sociolance.call_text, sociolance.citizen_text TO sociolance_keeper",
    "GRANT SELECT, INSERT ON watch.opened TO sociolance_keeper",
    "GRANT INSERT ON watch.searched, watch.audit TO sociolance_keeper",
    "GRANT SELECT ON watch.secret TO sociolance_keeper",
    "SET LOCAL ROLE sociolance_keeper",
)
CLOSED = (
    "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA guard FROM PUBLIC",
    "RESET ROLE",
)


def loosen(connection: Connection) -> None:
    """Before a migration: the views would hold the columns fast, the triggers the rows."""
    for schema in ("desk", "guard"):
        connection.exec_driver_sql(f"DROP SCHEMA IF EXISTS {schema} CASCADE")
    connection.exec_driver_sql("RESET ROLE")


def fasten(connection: Connection) -> None:
    """After it, on the newest schema."""
    _run(connection, _file("roles"))
    for statement in BEGUN:
        _run(connection, statement)
    _run(connection, _file("functions"))
    _run(connection, _file("triggers"))
    for statement in masks.statements():
        _run(connection, statement)
    for statement in CLOSED:
        _run(connection, statement)
    _run(connection, CLEAN)
    for statement in (*rights.grants(), *rights.OWN_ROWS, *rights.triggers()):
        _run(connection, statement)
    database = connection.scalar(text("SELECT quote_ident(current_database())"))
    _run(connection, f"REVOKE ALL ON DATABASE {database} FROM PUBLIC")
    _run(connection, f"GRANT CONNECT ON DATABASE {database} TO {rights.EVERYBODY}")
    _run(connection, f"GRANT CONNECT ON DATABASE {database} TO sociolance_sealer")


CLEAN = f"""
DO $$
DECLARE
    one record;
BEGIN
    FOR one IN SELECT relname FROM pg_class
        WHERE relnamespace = 'sociolance'::regnamespace AND relkind IN ('r', 'S') LOOP
        EXECUTE format('REVOKE ALL ON sociolance.%I FROM PUBLIC, {rights.EVERYBODY}', one.relname);
    END LOOP;
END $$
"""  # noqa: S608  # names of ours
"""Rights of columns go with those of their table: a right that is no longer given is gone."""


def _run(connection: Connection, statement: str) -> None:
    # Past the driver's placeholders: a per cent sign is one.
    connection.connection.driver_connection.execute(statement.encode())  # type: ignore[union-attr]  # psycopg's


def _file(name: str) -> str:
    return (files("db.postgres") / "sql" / f"{name}.sql").read_text(encoding="utf-8")
