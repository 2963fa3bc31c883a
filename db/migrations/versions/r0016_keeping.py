"""No number is given twice, and when the data was last backed up, checked and cleared."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0013"
branch_labels = None
depends_on = None

TABLES = (
    *("access", "assignment", "call", "citizen", "consent", "effort", "follow_up", "handoff"),
    *("handover_mark", "journal", "legal_ground", "need", "note", "plan", "reject"),
    "shift_handover",
)
KEPT = "act IN ('backup_made', 'database_verified', 'retention_applied')"
PLAIN, COUNTED = "PRIMARY KEY (id)", "PRIMARY KEY (id AUTOINCREMENT)"


def upgrade() -> None:
    op.create_index(
        "ix_journal_kept",
        "journal",
        ["act", "at"],
        sqlite_where=sa.text(KEPT),
        postgresql_where=sa.text(KEPT),
    )
    if op.get_bind().dialect.name == "sqlite":
        _rewrite(PLAIN, COUNTED)
        for table in TABLES:
            op.execute(
                f"INSERT INTO sqlite_sequence (name, seq) SELECT '{table}', max(id) FROM {table}"  # noqa: S608  # ours
                " HAVING max(id) IS NOT NULL"
            )


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        names = ", ".join(f"'{table}'" for table in TABLES)
        op.execute(f"DELETE FROM sqlite_sequence WHERE name IN ({names})")  # noqa: S608  # ours
        _rewrite(COUNTED, PLAIN)
    op.drop_index("ix_journal_kept", "journal")


def _rewrite(before: str, after: str) -> None:
    """SQLite's own way for a change of which nothing is on the pages of the table.

    Making a table anew would take away the rows that refer to it.
    """
    names = ", ".join(f"'{table}'" for table in TABLES)
    op.execute("PRAGMA writable_schema = ON")
    op.execute(
        f"UPDATE sqlite_master SET sql = replace(sql, '{before}', '{after}')"  # noqa: S608  # ours
        f" WHERE type = 'table' AND name IN ({names})"
    )
    op.execute("PRAGMA writable_schema = RESET")
