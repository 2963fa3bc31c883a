"""Who has which call open: a hint between consoles, of which nothing is kept."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0016"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

# Only what others see is told of: not that somebody is still there.
TOLD = (
    """CREATE FUNCTION presence_told() RETURNS trigger
        LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
        BEGIN
            PERFORM pg_notify('sociolance_presence', '');
            RETURN NULL;
        END $$""",
    """CREATE TRIGGER presence_came_or_left AFTER INSERT OR DELETE ON presence
        FOR EACH ROW EXECUTE FUNCTION presence_told()""",
    """CREATE TRIGGER presence_moved AFTER UPDATE ON presence
        FOR EACH ROW WHEN ((old.call_id, old.typing) IS DISTINCT FROM (new.call_id, new.typing))
        EXECUTE FUNCTION presence_told()""",
)


def upgrade() -> None:
    server = op.get_bind().dialect.name == "postgresql"
    op.create_table(
        "presence",
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("workstation", sa.Text(), nullable=False),
        sa.Column("call_id", KEY, nullable=False),
        sa.Column("typing", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("actor", "workstation", name="pk_presence"),
        # Neither written to the log nor sent to a standby: after a failover all say it anew.
        prefixes=["UNLOGGED"] if server else [],
    )
    if server:
        for statement in TOLD:
            op.execute(statement)


def downgrade() -> None:
    op.drop_table("presence")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION presence_told()")
