"""What a server itself keeps of who opened, searched and changed what, cleared by the rule for who
looked at what.

The sealed chain is cleared from its beginning, whole sealings at a time: it then begins after an
end that was signed, and the newest sealing stays for the next to go on from.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import text
from sqlalchemy.engine import Connection

OLD_SEALS = "seal.at < :before AND seal.at < (SELECT max(at) FROM watch.seal)"
UNSEALED = "at < :before AND NOT EXISTS (SELECT FROM watch.seal)"
"""Where nobody seals. Where somebody does, a row without a seal came late and is to be found."""
KEPT = (
    ("opened", "at < :before"),
    ("searched", "at < :before"),
    ("audit", UNSEALED),
)
CLEAR_SEALED = f"""
    WITH until AS (SELECT max(at) AS at FROM (
        SELECT at FROM watch.seal WHERE {OLD_SEALS} ORDER BY seq LIMIT :most) AS oldest),
    gone AS (DELETE FROM watch.seal USING until WHERE seal.at <= until.at RETURNING audit_id)
    DELETE FROM watch.audit WHERE id IN (SELECT audit_id FROM gone)"""  # noqa: S608  # ours


def due(connection: Connection, before: datetime) -> tuple[int, datetime | None]:
    """How many rows are past their time, and of when the oldest is that stays."""
    sealed = f"SELECT count(*) FROM watch.seal WHERE {OLD_SEALS}"  # noqa: S608  # ours
    counts = [sealed] + [f"SELECT count(*) FROM watch.{name} WHERE {old}" for name, old in KEPT]  # noqa: S608  # ours
    count = sum(connection.scalar(text(one), {"before": before}) or 0 for one in counts)
    oldest = " UNION ALL ".join(
        f"SELECT min(at) AS at FROM watch.{name} WHERE at >= :before"  # noqa: S608  # ours
        for name, _ in KEPT
    )
    kept = connection.scalar(text(f"SELECT min(at) FROM ({oldest}) AS one"), {"before": before})  # noqa: S608  # ours
    return count, kept


def remove(connection: Connection, before: datetime, most: int) -> dict[str, int]:
    """So many rows of each, the oldest first; how many of what."""
    told = {"before": before, "most": most}
    # A first sealing may have been a large one.
    connection.execute(text("SET LOCAL statement_timeout = 0"))
    gone = {"audit": connection.execute(text(CLEAR_SEALED), told).rowcount}
    for name, old in KEPT:
        oldest = f"SELECT id FROM watch.{name} WHERE {old} ORDER BY id LIMIT :most"  # noqa: S608  # ours
        statement = f"DELETE FROM watch.{name} WHERE id IN ({oldest})"  # noqa: S608  # ours
        gone[name] = gone.get(name, 0) + connection.execute(text(statement), told).rowcount
    return {name: count for name, count in gone.items() if count}
