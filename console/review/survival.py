"""How long it takes until the citizen calls again: Kaplan and Meier's estimate, exactly.

Days are Danish days from the index day. A new call is the first on a later day; who has not called
by the last observed day is **censored** there: until then they are counted among those who could
have called, afterwards nothing is said of them. On a day when some call and others leave
observation, those who leave were still there to call.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from console.domain.codes import WhoCalled
from console.review.effect import DAY, Measured, Observed, calls_of
from console.review.moments import danish_day, midnight

HORIZON = 360
"""Days that are told of."""


@dataclass(frozen=True, kw_only=True)
class Fall:
    """One day on which somebody called for the first time, or left observation."""

    day: int
    at_risk: int
    """Citizens who had not called before this day and were still observed."""
    called: int
    censored: int
    share: Fraction
    """Of all, the estimated share that has not called by the end of the day."""


@dataclass(frozen=True, kw_only=True)
class Survival:
    """Days without a new call, of so many citizens."""

    citizens: int = 0
    falls: tuple[Fall, ...] = ()

    def at(self, day: int) -> Fraction:
        """The share without a new call by the end of that day; 1 before the first."""
        known = [fall.share for fall in self.falls if fall.day <= day]
        return known[-1] if known else Fraction(1)

    def at_risk(self, day: int) -> int:
        """Who had not called before that day, and were observed on it."""
        gone = sum(fall.called + fall.censored for fall in self.falls if fall.day < day)
        return self.citizens - gone

    @property
    def median(self) -> int | None:
        """The day by which half had called; None if more than half had not."""
        return next((fall.day for fall in self.falls if fall.share <= Fraction(1, 2)), None)


def survival(
    citizens: Sequence[Measured], observed: Observed, who: WhoCalled = WhoCalled.ANYBODY
) -> Survival:
    """Of these citizens, from each one's index day, up to the horizon."""
    ends = [_end(one, observed, who) for one in citizens]
    called = Counter(day for day, again in ends if again)
    censored = Counter(day for day, again in ends if not again)
    falls, left, share = [], len(ends), Fraction(1)
    for day in sorted({*called, *censored}):
        share *= 1 - Fraction(called[day], left)
        falls.append(
            Fall(
                day=day,
                at_risk=left,
                called=called[day],
                censored=censored[day],
                share=share,
            )
        )
        left -= called[day] + censored[day]
    return Survival(citizens=len(ends), falls=tuple(falls))


def _end(one: Measured, observed: Observed, who: WhoCalled) -> tuple[int, bool]:
    """Days until the first new call and True, or until nothing more is known and False."""
    last = min((observed.last - one.index).days, HORIZON)
    start, stop = midnight(one.index + DAY), midnight(one.index + (last + 1) * DAY)
    first = [
        side[at]
        for side in calls_of(one.fact, who)
        for at in (bisect_left(side, start),)
        if at < len(side) and side[at] < stop
    ]
    return ((danish_day(min(first)) - one.index).days, True) if first else (last, False)
