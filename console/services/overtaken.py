"""Whether an act that reached storage late would undo what somebody else has done since."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from console.domain.errors import Refusal
from console.services.ports import JournalEntry, UnitOfWork

ON_CALL: Mapping[str, str | None] = {
    "call_edited": "fields",
    "categories_set": None,
    "municipality_set": None,
    "need_assessed": "area",
    "outcome_recorded": None,
}
"""Acts that replace what stood before, and the detail that says of what."""

UNIT_ACTS = frozenset({"unit_status", "unit_cleared", "assignment_acknowledged"})
MOVES_UNIT = UNIT_ACTS | {"unit_assigned", "assignment_cancelled"}
"""After these a report about the unit may be about another drive."""


class Act(Protocol):
    """Of what was done: its name, its subjects and its codes."""

    @property
    def act(self) -> str: ...
    @property
    def call_id(self) -> int | None: ...
    @property
    def unit_id(self) -> int | None: ...
    @property
    def detail(self) -> dict[str, Any]: ...


def check_not_overtaken(work: UnitOfWork, done: Act, by: str, at: datetime) -> None:
    """Refuse what somebody else has decided anew since then; both sides are for a person."""
    for later in _later(work, done, at):
        if later.actor != by:
            raise Refusal("done_meanwhile", who=later.actor, at=later.at)


def _later(work: UnitOfWork, done: Act, at: datetime) -> list[JournalEntry]:
    if done.act in UNIT_ACTS:
        return [e for e in work.acts_after(at, unit_id=done.unit_id) if e.act in MOVES_UNIT]
    if done.act not in ON_CALL:
        return []
    name = ON_CALL[done.act]
    same = work.acts_after(at, call_id=done.call_id, act=done.act)
    return [e for e in same if name is None or _meet(e.detail.get(name), done.detail.get(name))]


def _meet(one: object, other: object) -> bool:
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return bool(set(one) & set(other))
    return one == other
