"""What an act was about is in its notice: each console need not ask for it."""

from __future__ import annotations

from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

ABOUT = """concat_ws(' ', new.id, new.act, coalesce(new.call_id::text, '-'),
        coalesce(new.unit_id::text, '-'), coalesce(new.handoff_id::text, '-'),
        coalesce(new.citizen_id::text, '-'), coalesce(new.municipality, '-'),
        coalesce(new.detail::json ->> 'from_citizen', '-'),
        coalesce(new.detail::json ->> 'disposition', '-'))"""
"""Numbers, the name of the act and two codes; nothing that anybody wrote."""
NUMBER = "new.id::text"


def upgrade() -> None:
    _tell(ABOUT)


def downgrade() -> None:
    _tell(NUMBER)


def _tell(what: str) -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute(
        f"""CREATE OR REPLACE FUNCTION journal_told() RETURNS trigger
        LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
        BEGIN
            PERFORM pg_notify('sociolance_journal', {what});
            RETURN NULL;
        END $$"""  # texts from above
    )
