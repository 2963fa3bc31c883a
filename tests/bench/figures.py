"""What one measurement is, and how its numbers are taken."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

Unit = str
Work = Callable[[], object]


@dataclass(frozen=True, kw_only=True)
class Aim:
    """At most `limit`, of the ratio to the floor or of the value itself."""

    limit: float
    of_ratio: bool = True
    unit: Unit = "×"

    def __str__(self) -> str:
        return f"≤ {self.limit:g} {self.unit}"


def times(limit: float) -> Aim:
    """At most so many times the floor."""
    return Aim(limit=limit)


def at_most(limit: float, unit: Unit) -> Aim:
    """At most so much, whatever the floor."""
    return Aim(limit=limit, of_ratio=False, unit=unit)


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One line of the table. `floor` was measured in the same run; None where there is none."""

    name: str
    value: float
    unit: Unit
    floor: float | None
    aim: Aim

    @property
    def ratio(self) -> float | None:
        return self.value / self.floor if self.floor else None

    @property
    def met(self) -> bool:
        measured = self.ratio if self.aim.of_ratio else self.value
        return measured is not None and measured <= self.aim.limit

    def as_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "value": _short(self.value),
            "unit": self.unit,
            "floor": _short(self.floor),
            "ratio": _short(self.ratio),
            "aim": str(self.aim),
            "met": self.met,
        }


def _short(number: float | None) -> float | None:
    return None if number is None else float(f"{number:.4g}")


def p50(samples: Sequence[float]) -> float:
    return statistics.median(samples)


def p99(samples: Sequence[float]) -> float:
    """The nearest-rank 99th percentile: a value that was really measured."""
    return sorted(samples)[math.ceil(0.99 * len(samples)) - 1]


def timed(work: Work) -> float:
    """Milliseconds the work took."""
    start = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - start) / 1e6


def alternated(ours: Sequence[Work], floor: Sequence[Work]) -> tuple[list[float], list[float]]:
    """Milliseconds of each, taken turn and turn about, so that both meet the same noise."""
    taken: tuple[list[float], list[float]] = ([], [])
    for turn, (one, other) in enumerate(zip(ours, floor, strict=True)):
        pair = (one, other) if turn % 2 == 0 else (other, one)
        first, second = (timed(work) for work in pair)
        taken[0].append(first if turn % 2 == 0 else second)
        taken[1].append(second if turn % 2 == 0 else first)
    return taken
