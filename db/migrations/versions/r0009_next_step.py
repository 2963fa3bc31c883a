"""After a decline: the next step and the handoff that follows; who has seen an alarm; what a call
joined."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OPEN = "state IN ('accepted', 'draft', 'in_progress', 'received', 'requested')"
JOINED = "joined_handoff_id IS NOT NULL"
ON_BOARD = f"({OPEN} OR awaits_step)"
COLUMNS = (
    "awaits_step",
    "next_step",
    "step_text",
    "follows",
    "to_health",
    "alarm_seen_at",
    "alarm_seen_by",
)


def upgrade() -> None:
    no = sa.text("false")
    for column in (
        sa.Column("awaits_step", sa.Boolean(), server_default=no, nullable=False),
        sa.Column("next_step", sa.String(length=40), nullable=True),
        sa.Column("step_text", sa.Text(), server_default="", nullable=False),
        sa.Column("follows", KEY, nullable=True),
        sa.Column("to_health", sa.Boolean(), server_default=no, nullable=False),
        sa.Column("alarm_seen_at", sa.BigInteger(), nullable=True),
        sa.Column("alarm_seen_by", sa.Text(), nullable=True),
    ):
        op.add_column("handoff", column)
    op.add_column("call", sa.Column("joined_handoff_id", KEY, nullable=True))
    op.execute(
        "UPDATE call SET joined_handoff_id = (SELECT journal.handoff_id FROM journal"
        " WHERE journal.call_id = call.id AND journal.act = 'effort_joined'"
        " ORDER BY journal.id DESC LIMIT 1)"
        " WHERE id IN (SELECT call_id FROM journal WHERE act = 'effort_joined')"
    )
    op.create_index(
        "ix_call_joined",
        "call",
        ["joined_handoff_id"],
        sqlite_where=sa.text(JOINED),
        postgresql_where=sa.text(JOINED),
    )
    _index(ON_BOARD)


def downgrade() -> None:
    _index(OPEN)
    op.drop_index("ix_call_joined", table_name="call")
    op.drop_column("call", "joined_handoff_id")
    for name in reversed(COLUMNS):
        op.drop_column("handoff", name)


def _index(where: str) -> None:
    op.drop_index("ix_handoff_open", table_name="handoff")
    op.create_index(
        "ix_handoff_open",
        "handoff",
        ["due_at"],
        sqlite_where=sa.text(where),
        postgresql_where=sa.text(where),
    )
