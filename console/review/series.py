"""Calls over time around the index day, in steps of 30 whole Danish days. A pure function.

The index day itself is in no step, as in the effect. A citizen is in a step only if every day of
it was observed, so the far steps have fewer citizens than those next to the index day; each tells
how many. Nobody's steps depend on any other citizen.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from console.domain.codes import WhoCalled
from console.review.effect import DAY, PER, Measured, Observed, calls_of
from console.review.moments import midnight
from console.services.facts import Moment

STEPS = 12
"""At most so many steps on either side."""
SIDES = (*range(-STEPS, 0), *range(1, STEPS + 1))
NUMBERS = (0, *range(-STEPS, STEPS + 1))
"""By the edge a call comes after: the steps, with 0 for the index day."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step: -1 is the 30 days that end the day before the index day, 1 those after it."""

    number: int
    citizens: int
    calls: int

    @property
    def rate(self) -> Fraction:
        """Mean calls per 30 days for each citizen."""
        return Fraction(self.calls, self.citizens)

    @property
    def days(self) -> tuple[int, int]:
        """Its first and last day; 1 is the day after the index day, -1 the day before it."""
        if self.number < 0:
            return self.number * PER, self.number * PER + PER - 1
        return (self.number - 1) * PER + 1, self.number * PER

    @property
    def middle(self) -> float:
        return sum(self.days) / 2


def series(
    citizens: Sequence[Measured], observed: Observed, who: WhoCalled = WhoCalled.ANYBODY
) -> tuple[Step, ...]:
    """The steps that anybody was observed in, earliest first."""
    days = {index: _Steps(index, observed) for index in {one.index for one in citizens}}
    seen: Counter[int] = Counter()
    calls: Counter[int] = Counter()
    for one in citizens:
        steps = days[one.index]
        seen.update(steps.observed)
        for side in calls_of(one.fact, who):
            calls.update(steps.of(side))
    return tuple(
        Step(number=number, citizens=seen[number], calls=calls[number])
        for number in SIDES
        if seen[number]
    )


class _Steps:
    """The steps around one index day: their edges as moments, and those that were observed."""

    def __init__(self, index: date, observed: Observed) -> None:
        before = [index + number * PER * DAY for number in range(-STEPS, 1)]
        after = [index + DAY + number * PER * DAY for number in range(STEPS + 1)]
        self._edges = [midnight(day) for day in (*before, *after)]
        first = [*before[:-1], *after[:-1]]
        self.observed = tuple(
            number
            for number, day in zip(SIDES, first, strict=True)
            if observed.first <= day and day + (PER - 1) * DAY <= observed.last
        )

    def of(self, calls: Sequence[Moment]) -> Iterator[int]:
        """The observed step of each call that is in one."""
        edges = self._edges
        for at in range(bisect_left(calls, edges[0]), bisect_left(calls, edges[-1])):
            number = NUMBERS[bisect_right(edges, calls[at])]
            if number in self.observed:
                yield number
