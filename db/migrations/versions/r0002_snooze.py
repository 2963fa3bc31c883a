"""A handoff's clock can be put off, with a reason."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("handoff", sa.Column("snoozed_until", sa.BigInteger(), nullable=True))
    op.add_column(
        "handoff", sa.Column("snooze_reason", sa.Text(), server_default="", nullable=False)
    )


def downgrade() -> None:
    op.drop_column("handoff", "snooze_reason")
    op.drop_column("handoff", "snoozed_until")
