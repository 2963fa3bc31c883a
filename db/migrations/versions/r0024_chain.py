"""Which chain a seal belongs to, so that a restored database begins its own, and when it was made."""

from __future__ import annotations

from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

TABLES = (
    "CREATE TABLE watch.chain (id uuid NOT NULL DEFAULT gen_random_uuid())",
    "INSERT INTO watch.chain DEFAULT VALUES",
    # What was sealed before is as if sealed now: it is kept longer, and never shorter.
    "ALTER TABLE watch.seal ADD COLUMN at timestamptz NOT NULL DEFAULT now()",
)


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        for statement in TABLES:
            op.execute(statement)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TABLE watch.chain")
        op.execute("ALTER TABLE watch.seal DROP COLUMN at")
