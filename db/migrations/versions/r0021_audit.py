"""Who changed what, newest first: the journal by time, and by person and time."""

from __future__ import annotations

from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

INDEXES = {"ix_journal_at": ["at"], "ix_journal_actor_at": ["actor", "at"]}


def upgrade() -> None:
    for name, columns in INDEXES.items():
        op.create_index(name, "journal", columns)


def downgrade() -> None:
    for name in INDEXES:
        op.drop_index(name, table_name="journal")
