"""Telephones that many people call from; handoffs whose citizen was found after they were sent."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
PLACES = (
    "'shelter', 'supported_housing', 'institution', 'nursing_home', 'boarding_house',"
    " 'public_phone', 'other'"
)
FOUND_SINCE = """
    UPDATE handoff SET citizen_id = (SELECT citizen_id FROM call WHERE call.id = handoff.call_id)
    WHERE citizen_id IS NULL
"""


def upgrade() -> None:
    op.create_table(
        "shared_phone",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("place", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("marked_by", sa.Text(), nullable=False),
        sa.Column("marked_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(f"place IN ({PLACES})", name="ck_shared_phone_place"),
        sa.PrimaryKeyConstraint("id", name="pk_shared_phone"),
        sa.UniqueConstraint("phone", name="uq_shared_phone_phone"),
        sqlite_autoincrement=True,
    )
    op.execute(FOUND_SINCE)
    op.create_index("ix_handoff_citizen_accepted", "handoff", ["citizen_id", "accepted_at"])


def downgrade() -> None:
    op.drop_index("ix_handoff_citizen_accepted", table_name="handoff")
    op.drop_table("shared_phone")
