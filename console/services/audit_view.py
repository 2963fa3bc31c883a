"""What the auditor sees: every look and every act in one list, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from console.domain.access import Access
from console.domain.codes import AuditKind, Role
from console.services.ports import JournalEntry


@dataclass(frozen=True, order=True)
class AuditKey:
    """A row's place in the list: when, looks after acts of the same moment, and its number."""

    at: datetime
    look: bool
    id: int


@dataclass(frozen=True, kw_only=True)
class AuditRow:
    """One look, or one act that changed something."""

    kind: AuditKind
    at: datetime
    actor: str
    role: Role | None
    """That of the shift; of an act, the first the person's account has now."""
    workstation: str
    call_id: int | None
    citizen_id: int | None
    look: Access | None = None
    act: JournalEntry | None = None

    @property
    def key(self) -> AuditKey:
        source = self.look or self.act
        return AuditKey(self.at, self.look is not None, source.id if source else 0)


@dataclass(frozen=True, kw_only=True)
class AuditQuery:
    """Whom and when to look at; pages go backwards from `before`. since <= at < until."""

    citizen_id: int | None = None
    actor: str = ""
    kind: AuditKind | None = None
    since: datetime | None = None
    until: datetime | None = None
    before: AuditKey | None = None
    limit: int = 100
