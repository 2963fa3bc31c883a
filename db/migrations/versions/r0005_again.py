"""Why a citizen calls again after which handoff, and notes about one handoff."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("call", sa.Column("again_handoff_id", KEY, nullable=True))
    op.add_column("call", sa.Column("again_reason", sa.String(length=40), nullable=True))
    op.add_column("call", sa.Column("again_text", sa.Text(), server_default="", nullable=False))
    op.add_column("note", sa.Column("handoff_id", KEY, nullable=True))


def downgrade() -> None:
    op.drop_column("note", "handoff_id")
    op.drop_column("call", "again_text")
    op.drop_column("call", "again_reason")
    op.drop_column("call", "again_handoff_id")
