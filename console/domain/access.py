"""Who has looked at whose record, when and why: kept, and given to the citizen who asks."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from console.domain.codes import AccessKind, AccessReason, Role


@dataclass(frozen=True, kw_only=True)
class Access:
    """One look. `detail` holds codes and numbers alone, such as how many were found and which.

    Never changed and never removed but by the rule for how long it is kept.
    """

    id: int = 0
    at: datetime
    actor: str
    workstation: str
    role: Role | None = None
    kind: AccessKind
    call_id: int | None = None
    citizen_id: int | None = None
    reason: AccessReason | None = None
    text: str = ""
    detail: dict[str, Any] = field(default_factory=dict)
