"""What a server itself keeps of what was opened, searched and changed, whatever client did it."""

from __future__ import annotations

from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

TABLES = (
    "CREATE SCHEMA watch",
    # What is open to whom: seen by others' transactions alone, so that reading leaves its trace.
    """CREATE TABLE watch.opened (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, login name NOT NULL,
        at timestamptz NOT NULL, xid xid8 NOT NULL, call_id bigint, citizen_id bigint)""",
    "CREATE INDEX ix_opened_login_at ON watch.opened (login, at)",
    """CREATE TABLE watch.searched (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, login name NOT NULL,
        at timestamptz NOT NULL, how text NOT NULL, hits integer NOT NULL, ids bigint[] NOT NULL)""",
    """CREATE TABLE watch.audit (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, xid xid8 NOT NULL,
        login name NOT NULL, at timestamptz NOT NULL, place text NOT NULL, key text NOT NULL,
        op text NOT NULL, columns text[] NOT NULL, before bytea, after bytea)""",
    "CREATE INDEX ix_audit_place_key ON watch.audit (place, key, id)",
    """CREATE TABLE watch.seal (
        seq bigint PRIMARY KEY, audit_id bigint NOT NULL UNIQUE, hash bytea NOT NULL)""",
    "CREATE TABLE watch.secret (value bytea NOT NULL)",
    "INSERT INTO watch.secret SELECT sha256(string_agg(uuid_send(gen_random_uuid()), '')) FROM generate_series(1, 4)",
)


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        for statement in TABLES:
            op.execute(statement)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP SCHEMA watch CASCADE")
