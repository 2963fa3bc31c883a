"""What is told of keeping the data: what a check found, and when the last backup was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from console.domain.codes import KeepRule
from console.domain.retention import Group


def keep_key(rule: KeepRule) -> str:
    """The setting for how many days something is kept."""
    return f"keep_{rule.value}"


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it should be. `what` names a part of the database, never a person.

    code: revision, missing, changed, unknown, damaged, orphans, values, search, phones, numbers,
    untold, sealed, other_chain, waiting or failed.
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


@dataclass(frozen=True)
class Due:
    """What is past its time. counts: rows by rule, and of records what hangs together.

    oldest_kept: the oldest that stays, None where nothing does.
    """

    groups: tuple[Group, ...]
    counts: Mapping[KeepRule, int]
    oldest_kept: Mapping[KeepRule, datetime | None]
