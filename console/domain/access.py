"""Who has looked at whose record, when and why: kept, and given to the citizen who asks."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from console.domain.codes import AccessKind, AccessReason, Role
from console.domain.errors import require

HOLDS = timedelta(minutes=15)
"""How long one look lasts: nobody is asked again, and no second row is made, before it is over."""
ASKED = tuple(reason for reason in AccessReason if reason != AccessReason.OWN_CALL)
"""The reasons one gives, in the order of their digits."""


@dataclass(frozen=True, kw_only=True)
class Access:
    """One look. `detail` holds codes and numbers alone, such as how many were found and which.

    Never changed and never removed but by the rule for how long it is kept. The citizen of a call
    that was opened is kept beside it, for whoever asks by citizen.
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


@dataclass(frozen=True)
class Looks:
    """What one person has looked at lately."""

    rows: tuple[Access, ...] = ()

    @cached_property
    def _calls(self) -> dict[int, Access]:
        return {r.call_id: r for r in self._opened if r.call_id is not None}

    @cached_property
    def _citizens(self) -> dict[int, Access]:
        return {
            r.citizen_id: r for r in self._opened if r.citizen_id is not None and r.call_id is None
        }

    @cached_property
    def _met(self) -> frozenset[int]:
        return frozenset(r.citizen_id for r in self._opened if r.citizen_id is not None)

    @property
    def _opened(self) -> tuple[Access, ...]:
        return tuple(row for row in self.rows if row.kind == AccessKind.OPENED)

    def at_call(self, call_id: int) -> Access | None:
        return self._calls.get(call_id)

    def at_citizen(self, citizen_id: int) -> Access | None:
        return self._citizens.get(citizen_id)

    def cover(self, call_id: int | None, citizen_id: int | None) -> bool:
        """Whether this person may see it now. Who has opened a citizen has opened their calls in
        lists; who has opened a call has met its citizen, and none of the citizen's other calls."""
        if call_id is None:
            return citizen_id in self._met
        return call_id in self._calls or citizen_id in self._citizens

    def repeat(self, kind: AccessKind, call_id: int | None, detail: dict[str, Any]) -> bool:
        """Whether just this was looked for and found already."""
        return any((r.kind, r.call_id, r.detail) == (kind, call_id, detail) for r in self.rows)


def why(
    reason: AccessReason | None, text: str, *, own: bool, role: Role | None
) -> tuple[AccessReason | None, str]:
    """The reason as it is kept. One's own claimed call tells it by itself, and who sits alone at a
    workstation without accounts is not asked; everybody else says one."""
    if own:
        return AccessReason.OWN_CALL, ""
    if role is not None:
        require(reason in ASKED, "open_reason")
        if reason == AccessReason.OTHER:
            require(text.strip(), "reason_needed", field="open")
    return reason, text.strip()


def found(hits: int, citizens: tuple[int, ...]) -> dict[str, Any]:
    """What is kept of a search: numbers, with a blank on either side so that one is found."""
    return {"hits": hits, "citizens": numbers(citizens)}


def numbers(citizens: tuple[int, ...]) -> str:
    return f" {' '.join(map(str, sorted(set(citizens))))} " if citizens else ""
