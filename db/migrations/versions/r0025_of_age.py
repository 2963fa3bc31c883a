"""When a citizen comes of age, beside the birth date: a server counts children's calls by it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from console.domain.repeat_callers import born_on, of_age_on

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("citizen", sa.Column("of_age_on", sa.Date()))
    citizen = sa.table(
        "citizen",
        sa.column("id"),
        sa.column("birth_date", sa.Date()),
        sa.column("cpr"),
        sa.column("of_age_on", sa.Date()),
    )
    connection, c = op.get_bind(), citizen.c
    known = sa.select(c.id, c.birth_date, c.cpr).where(
        c.birth_date.is_not(None) | c.cpr.is_not(None)
    )
    days = [
        {"number": number, "day": of_age_on(born)}
        for number, told, cpr in connection.execute(known)
        if (born := born_on(told, cpr)) is not None
    ]
    if days:
        change = citizen.update().where(c.id == sa.bindparam("number"))
        connection.execute(change.values(of_age_on=sa.bindparam("day")), days)


def downgrade() -> None:
    op.drop_column("citizen", "of_age_on")
