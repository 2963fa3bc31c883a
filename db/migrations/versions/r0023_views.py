"""Nothing of the tables: a server's views and functions are made anew after any migration."""

from __future__ import annotations

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """See `db/postgres/secure.py`."""


def downgrade() -> None:
    """As above."""
