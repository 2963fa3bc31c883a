"""Whether a history of acts on one thing can be told in some order, each taking effect at once.

The thing is a register: an act finds a value in it and leaves another, or the one it found. An act
that had returned before another was invoked comes before it. Wing and Gong's search for such an
order, with Lowe's memory of where it has been.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

Value = Hashable
Place = tuple[int, int, Value]
"""How far: done is all before an index, and of those from it on what the bits say; the value."""


@dataclass(frozen=True)
class Step:
    """One act: any of `found` was there when it took effect, `left` was there after it."""

    invoked: int
    returned: int
    found: frozenset[Value]
    left: Value
    about: str = ""

    @property
    def looked(self) -> bool:
        """It changed nothing: it was refused, and told what it had found."""
        return self.found == {self.left}


def first_impossible(steps: Iterable[Step], value: Value) -> Step | None:
    """None if there is an order; else the act that no order comes past. value: at first."""
    history = sorted(steps, key=lambda step: step.invoked)
    places: list[Place] = [(0, 0, value)]
    been = set(places)
    furthest = 0
    while places:
        place = places.pop()
        furthest = max(furthest, place[0])
        if place[0] == len(history):
            return None
        new = [following for following in _following(history, *place) if following not in been]
        places += new
        been.update(new)
    return history[furthest]


def _following(history: Sequence[Step], first: int, done: int, value: Value) -> list[Place]:
    """Where one more act leads to: one that no other had returned before."""
    places: list[Place] = []
    deadline = history[first].returned
    for index in range(first, len(history)):
        step = history[index]
        if step.invoked > deadline:
            break
        if done >> (index - first) & 1:
            continue
        deadline = min(deadline, step.returned)
        if value in step.found:
            place = _moved_on(first, done | 1 << (index - first), step.left)
            if step.looked:
                # It takes nothing from the others, so no order is lost by taking it now.
                return [place]
            places.append(place)
    return places


def _moved_on(first: int, done: int, value: Value) -> Place:
    while done & 1:
        first, done = first + 1, done >> 1
    return first, done, value
