"""A caller's calls are told from duplicates by the index alone."""

from __future__ import annotations

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

WAYS = (
    ("ix_call_citizen_received", "citizen_id"),
    ("ix_call_phone_received", "caller_phone"),
)


def upgrade() -> None:
    _make_anew("received_at", "on_behalf", "disposition")


def downgrade() -> None:
    _make_anew("received_at", "on_behalf")


def _make_anew(*covered: str) -> None:
    for name, caller in WAYS:
        op.drop_index(name, "call")
        op.create_index(name, "call", [caller, *covered])
