"""When the data was last backed up, checked and cleared."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, select, text
from sqlalchemy.engine import Connection

from console.services.keeping import Kept
from db import tables as t


def kept(connection: Connection) -> Kept:
    backup, verified, cleared = (
        connection.execute(_last(act)).first()
        for act in ("backup_made", "database_verified", "retention_applied")
    )
    return Kept(
        backup_at=backup.at if backup else None,
        verified_at=verified.at if verified else None,
        findings=verified.detail.get("findings", 0) if verified else 0,
        retention_at=cleared.at if cleared else None,
    )


def _last(act: str) -> Select[Any]:
    """The condition of the index in its own words: these acts are few among all there were."""
    c = t.journal.c
    return select(c.at, c.detail).where(text(t.KEPT), c.act == act).order_by(c.at.desc()).limit(1)
