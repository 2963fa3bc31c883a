"""Addresses as they are compared; FreCaNN is one definition with three parts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from console.domain.addresses import address_key

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

SETTING = "UPDATE setting SET value = :new WHERE key = 'repeat_definition' AND value = :old"
PLACES = (
    ("call", "SELECT id, location FROM call WHERE location <> ''"),
    ("citizen", "SELECT id, address FROM citizen WHERE address <> '' AND NOT no_fixed_address"),
)


def upgrade() -> None:
    for table, _ in PLACES:
        column = sa.Column("address_key", sa.Text(), server_default="", nullable=False)
        op.add_column(table, column)
    _fill()
    op.create_index("ix_call_address_received", "call", ["address_key", "received_at"])
    op.create_index("ix_citizen_address_key", "citizen", ["address_key"])
    op.get_bind().execute(sa.text(SETTING), {"old": "frecann_adult", "new": "frecann"})


def _fill() -> None:
    connection = op.get_bind()
    for table, written in PLACES:
        kept = sa.table(table, sa.column("id"), sa.column("address_key"))
        change = kept.update().where(kept.c.id == sa.bindparam("number"))
        keys = [
            {"number": number, "address_key": key}
            for number, text in connection.execute(sa.text(written))
            if (key := address_key(text))
        ]
        if keys:
            connection.execute(change, keys)


def downgrade() -> None:
    connection = op.get_bind()
    connection.execute(sa.text(SETTING), {"old": "frecann", "new": "frecann_adult"})
    # A definition of one's own is not known there.
    connection.execute(
        sa.text("DELETE FROM setting WHERE key = 'repeat_definition' AND value LIKE 'own;%'")
    )
    op.drop_index("ix_citizen_address_key", "citizen")
    op.drop_index("ix_call_address_received", "call")
    op.drop_column("citizen", "address_key")
    op.drop_column("call", "address_key")
