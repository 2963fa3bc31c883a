"""How long things are kept, and what hangs together so that it goes together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import datetime, timedelta

from console.domain.codes import KeepRule
from console.domain.errors import require

FIVE_YEARS = 1827
DAYS: Mapping[KeepRule, int] = {
    KeepRule.RECORDS: FIVE_YEARS,
    KeepRule.ACCESS: FIVE_YEARS,
    KeepRule.ACTS: FIVE_YEARS,
    KeepRule.SHIFTS: 365,
    KeepRule.REJECTS: 90,
    KeepRule.POSITIONS: 30,
}
"""Unless the centre decides otherwise."""
LEAST: Mapping[KeepRule, int] = {KeepRule.RECORDS: FIVE_YEARS, KeepRule.ACCESS: FIVE_YEARS}
"""Health records are kept for five years at least, and who looked at them as long; one day else."""
MOST = 36_525

Node = tuple[str, int]
"""A record that others may hang on: `("call", 245)`, `("citizen", 7)` or `("handoff", 12)`."""


@dataclass(frozen=True)
class Group:
    """Calls, citizens and handoffs that hang together: they go together or not at all."""

    calls: tuple[int, ...] = ()
    citizens: tuple[int, ...] = ()
    handoffs: tuple[int, ...] = ()

    @property
    def size(self) -> int:
        return len(self.calls) + len(self.citizens) + len(self.handoffs)


def check_days(rule: KeepRule, days: int) -> None:
    least = LEAST.get(rule, 1)
    require(least <= days <= MOST, "keep_days", rule=rule, least=least, most=MOST)


def limits(days: Mapping[KeepRule, int], now: datetime) -> dict[KeepRule, datetime]:
    """What was last entered before this is past its time."""
    return {rule: now - timedelta(days=days.get(rule, DAYS[rule])) for rule in KeepRule}


def groups(old: Set[Node], links: Iterable[tuple[Node, Node]]) -> list[Group]:
    """What goes: the old records that hang on nothing newer, by what hangs together.

    old: the records whose own entries are all past their time. links: what hangs on what; one
    side that is not old keeps all that hangs on it.
    """
    near: dict[Node, list[Node]] = defaultdict(list)
    for one, other in links:
        near[one].append(other)
        near[other].append(one)
    found, seen = [], set[Node]()
    for start in sorted(old):
        if start not in seen:
            whole = _reached(start, near)
            seen |= whole
            if whole <= old:
                found.append(_group(whole))
    return found


def _reached(start: Node, near: Mapping[Node, list[Node]]) -> set[Node]:
    found, ahead = {start}, [start]
    while ahead:
        for node in near.get(ahead.pop(), ()):
            if node not in found:
                found.add(node)
                ahead.append(node)
    return found


def _group(nodes: Iterable[Node]) -> Group:
    by_kind = defaultdict(list)
    for kind, number in sorted(nodes):
        by_kind[kind].append(number)
    return Group(tuple(by_kind["call"]), tuple(by_kind["citizen"]), tuple(by_kind["handoff"]))
