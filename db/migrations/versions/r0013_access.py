"""Who has looked at whose record, when and why."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "access",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("workstation", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("call_id", KEY, nullable=True),
        sa.Column("citizen_id", KEY, nullable=True),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("detail", sa.Text(), server_default="{}", nullable=False),
        sa.CheckConstraint("kind IN ('opened', 'searched', 'exported')", name="ck_access_kind"),
        sa.CheckConstraint(
            "reason IN ('own_call', 'helping', 'handoff', 'review', 'complaint', 'other')",
            name="ck_access_reason",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_access"),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name="fk_access_call_id"),
        sa.ForeignKeyConstraint(["citizen_id"], ["citizen.id"], name="fk_access_citizen_id"),
    )
    op.create_index("ix_access_at", "access", ["at"])
    op.create_index("ix_access_call_id", "access", ["call_id"])
    op.create_index("ix_access_citizen_id", "access", ["citizen_id"])
    op.create_index("ix_access_actor_at", "access", ["actor", "at"])


def downgrade() -> None:
    op.drop_table("access")
