"""Plans agreed with citizens who call often, every version kept."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "plan",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("citizen_id", KEY, nullable=False),
        sa.Column("instruction", sa.Text(), nullable=False),
        sa.Column("agreed", sa.Text(), server_default="", nullable=False),
        sa.Column("agreed_with", sa.Text(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("written_by", sa.Text(), nullable=False),
        sa.Column("written_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_by", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["citizen_id"], ["citizen.id"], name="fk_plan_citizen_id"),
        sa.PrimaryKeyConstraint("id", name="pk_plan"),
    )
    op.create_index("ix_plan_citizen_id", "plan", ["citizen_id"])


def downgrade() -> None:
    op.drop_index("ix_plan_citizen_id", table_name="plan")
    op.drop_table("plan")
