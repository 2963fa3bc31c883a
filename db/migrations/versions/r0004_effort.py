"""What others already do for a citizen, and why something was started beside it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KINDS = "'handoff', 'visit', 'municipal_worker', 'treatment', 'police_contact', 'other'"


def upgrade() -> None:
    op.create_table(
        "effort",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("citizen_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(f"kind IN ({KINDS})", name="ck_effort_kind"),
        sa.ForeignKeyConstraint(["citizen_id"], ["citizen.id"], name="fk_effort_citizen_id"),
        sa.PrimaryKeyConstraint("id", name="pk_effort"),
    )
    op.create_index("ix_effort_citizen_id", "effort", ["citizen_id"])
    op.add_column("call", sa.Column("beside", sa.String(length=40), nullable=True))
    op.add_column("call", sa.Column("beside_text", sa.Text(), server_default="", nullable=False))


def downgrade() -> None:
    op.drop_column("call", "beside_text")
    op.drop_column("call", "beside")
    op.drop_index("ix_effort_citizen_id", table_name="effort")
    op.drop_table("effort")
