"""The change of shift: its note, and who of the next shift has acknowledged what."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KINDS = "'note', 'call', 'unit', 'handoff', 'follow_up'"


def upgrade() -> None:
    op.create_table(
        "shift_handover",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("replaced_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shift_handover"),
    )
    op.create_table(
        "handover_mark",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("handover_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("number", KEY, nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("had_by", sa.Text(), nullable=True),
        sa.Column("had_since", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(f"kind IN ({KINDS})", name="ck_handover_mark_kind"),
        sa.ForeignKeyConstraint(
            ["handover_id"], ["shift_handover.id"], name="fk_handover_mark_handover_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_handover_mark"),
        sa.UniqueConstraint(
            "handover_id", "kind", "number", name="uq_handover_mark_handover_id_kind_number"
        ),
    )


def downgrade() -> None:
    op.drop_table("handover_mark")
    op.drop_table("shift_handover")
