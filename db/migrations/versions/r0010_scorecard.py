"""The scorecard finds a period's handoffs and their few acts without reading all there ever were."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

PARTS = {
    "ix_journal_verified": (["municipality", "at"], "act = 'municipality_verified'"),
    "ix_journal_tried": (
        ["handoff_id", "at"],
        "act IN ('handoff_no_answer', 'handoff_snoozed', 'follow_up_recorded')",
    ),
}


def upgrade() -> None:
    op.create_index("ix_handoff_requested_at", "handoff", ["requested_at"])
    for name, (columns, condition) in PARTS.items():
        where = sa.text(condition)
        op.create_index(name, "journal", columns, sqlite_where=where, postgresql_where=where)


def downgrade() -> None:
    for name in PARTS:
        op.drop_index(name, table_name="journal")
    op.drop_index("ix_handoff_requested_at", table_name="handoff")
