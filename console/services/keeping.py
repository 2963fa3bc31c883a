"""What is told of keeping the data: what a check found, and when the last backup was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it should be. `what` names a part of the database, never a person.

    code: revision, missing, changed, unknown, damaged, orphans, values, search, phones, numbers,
    untold or failed.
    """

    code: str
    what: str = ""
    count: int = 1


@dataclass(frozen=True)
class Saved:
    """A backup that was written. size: in bytes."""

    rows: int
    size: int


@dataclass(frozen=True)
class Restored:
    """made_at: of when the data is."""

    rows: int
    made_at: datetime
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Kept:
    """How long ago the chores were done; None where never. findings: of the last check."""

    backup_at: datetime | None = None
    verified_at: datetime | None = None
    findings: int = 0
    retention_at: datetime | None = None
