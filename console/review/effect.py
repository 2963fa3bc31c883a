"""The effect: calls before and after the first accepted handoff. Pure functions over facts.

The **index day** is the Danish calendar day of the first accepted handoff. Before and after are the
90 whole Danish days on either side of it, so summer time moves no call across an edge; the index
day itself is in neither, which keeps the call that led to the handoff from counting as a rise.

Those **without an accepted handoff** are measured beside them. Their index day must be one that
could have been named on that very day, or their figures would know the future: it is the day of
the first handoff that was sent and not accepted, else the day of the first call, once there are 90
observed days before it, that made the citizen a repeat caller by the chosen definition. A citizen
with neither has no such day and is left out, counted. A definition's part for a shared address is
about the address and not the citizen, so it makes nobody's index day.

Nobody's figures depend on any other citizen; medians and quartiles are exact, interpolated between
the two nearest (as a spreadsheet's QUARTILE.INC does).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import lru_cache

from console.domain.calendar import local
from console.domain.codes import EffectBy, LeftOut, Warmth, WhoCalled
from console.domain.repeat_callers import Counts, Definition, Thresholds, of_age_on, read
from console.review.moments import DAY_LONG, danish_day, midnight
from console.services.facts import EffectFact, EffectFacts, Moment

SPAN = 90
"""Days on either side of the index day."""
PER = 30
"""Rates are calls in so many days."""
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Observed:
    """The first and the last whole Danish day of which every call is known."""

    first: date
    last: date

    def holds(self, index: date) -> LeftOut | None:
        """Why an index day has too little around it; None if it has enough."""
        if index - SPAN * DAY < self.first:
            return LeftOut.SHORT_BEFORE
        return LeftOut.SHORT_AFTER if index + SPAN * DAY > self.last else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Measured:
    """One citizen's calls around the index day, split by who called."""

    citizen_id: int
    index: date
    accepted: bool
    warm: bool
    municipality: str | None
    categories: tuple[str, ...]
    before: Counts
    after: Counts
    fact: EffectFact
    """What it was counted from; the pictures count it further."""


@dataclass(frozen=True)
class Quartiles:
    """Calls per 30 days: a quarter of the citizens are at or under `low`, and so on."""

    low: float
    median: float
    high: float


@dataclass(frozen=True, kw_only=True)
class Summary:
    """The figures of some citizens. `fewer`: how many called less after than before."""

    citizens: int = 0
    calls_before: int = 0
    calls_after: int = 0
    fewer: int = 0
    before: Quartiles | None = None
    after: Quartiles | None = None

    @property
    def fewer_share(self) -> float | None:
        """0 to 1; None of nobody."""
        return self.fewer / self.citizens if self.citizens else None

    @property
    def change(self) -> float | None:
        """Mean change per citizen, in calls per 30 days; below nought is a fall."""
        if not self.citizens:
            return None
        return float(rate(self.calls_after - self.calls_before) / self.citizens)


@dataclass(frozen=True, kw_only=True)
class Effect:
    """Who was measured, with and without an accepted handoff, and who was left out and why.

    observed and definition: what it was measured by; None where there was nothing to measure.
    """

    observed: Observed | None = None
    definition: Definition | None = None
    accepted: tuple[Measured, ...] = ()
    beside: tuple[Measured, ...] = ()
    left_out: dict[bool, dict[LeftOut, int]] = field(default_factory=dict)
    """By whether they had an accepted handoff; reasons nobody had are not there."""

    @property
    def citizens(self) -> tuple[int, ...]:
        """The numbers of those who were measured."""
        return tuple(one.citizen_id for one in (*self.accepted, *self.beside))


@dataclass(frozen=True, kw_only=True, eq=False)
class Line:
    """One line of the table: a group of citizens, its figures and those behind them.

    Never compared: citizen by citizen it would take longer than to show it.
    """

    by: EffectBy
    key: str
    accepted: bool
    summary: Summary
    citizens: tuple[Measured, ...]


def rate(calls: int) -> Fraction:
    """Calls in 90 days as calls per 30 days."""
    return Fraction(calls * PER, SPAN)


def counted(counts: Counts, who: WhoCalled) -> int:
    """The calls of those who are asked about."""
    if who == WhoCalled.ONESELF:
        return counts.oneself
    return counts.on_behalf if who == WhoCalled.ON_BEHALF else counts.total


def calls_of(fact: EffectFact, who: WhoCalled) -> tuple[tuple[Moment, ...], ...]:
    """The calls of those who are asked about, each side earliest first."""
    if who == WhoCalled.ANYBODY:
        return fact.oneself, fact.on_behalf
    return (fact.oneself if who == WhoCalled.ONESELF else fact.on_behalf,)


# One citizen -------------------------------------------------------------------------------


def measure(fact: EffectFact, observed: Observed, definition: Definition) -> Measured | LeftOut:
    """The citizen's calls around the index day, or why there is nothing to tell."""
    index = index_day(fact, observed, definition)
    if index is None:
        return LeftOut.NO_INDEX
    short = observed.holds(index)
    if short is not None:
        return short
    return Measured(
        citizen_id=fact.citizen_id,
        index=index,
        accepted=fact.accepted_at is not None,
        warm=fact.warm,
        municipality=fact.municipality,
        categories=tuple(sorted(fact.categories)),
        before=_count(fact, index - SPAN * DAY, index),
        after=_count(fact, index + DAY, index + (SPAN + 1) * DAY),
        fact=fact,
    )


def index_day(fact: EffectFact, observed: Observed, definition: Definition) -> date | None:
    """The day to measure from, as the head of this module tells."""
    sent = fact.requested_at if fact.accepted_at is None else fact.accepted_at
    if sent is not None:
        return danish_day(sent)
    calls = sorted((*fact.oneself, *fact.on_behalf))
    start = bisect_left(calls, midnight(observed.first + SPAN * DAY))
    grown = _grown(fact, definition)
    for at in range(start, len(calls)):
        if _met(calls, at, definition.of_person(child=calls[at] < grown)):
            return danish_day(calls[at])
    return None


def _grown(fact: EffectFact, definition: Definition) -> Moment:
    """Calls before this are a child's; none where children are counted as adults are."""
    return midnight(of_age_on(fact.born)) if fact.born and definition.child else 0


def _met(calls: Sequence[Moment], at: int, thresholds: Thresholds) -> bool:
    """Whether this call, with those before it, makes a repeat caller."""
    return any(
        at + 1 >= one.calls and calls[at + 1 - one.calls] > calls[at] - one.days * DAY_LONG
        for one in thresholds
    )


def _count(fact: EffectFact, first: date, end: date) -> Counts:
    """Calls from the first day until before the end."""
    start, stop = midnight(first), midnight(end)
    return _counts(between(fact.oneself, start, stop), between(fact.on_behalf, start, stop))


@lru_cache(maxsize=10_000)
def _counts(oneself: int, on_behalf: int) -> Counts:
    """Of tens of thousands of citizens most have the same few counts: kept once."""
    return Counts(oneself=oneself, on_behalf=on_behalf)


def between(calls: Sequence[Moment], start: Moment, stop: Moment) -> int:
    """How many of the calls, earliest first, are from start until before stop."""
    return bisect_left(calls, stop) - bisect_left(calls, start)


def observed_until(first_call: datetime, now: datetime) -> Observed:
    """From the day after the first call there is, until yesterday: only whole days."""
    return Observed(local(first_call).date() + DAY, local(now).date() - DAY)


# All of them -------------------------------------------------------------------------------


def effect_of(facts: EffectFacts, now: datetime) -> Effect:
    """Measured by the chosen definition, as far as all is known by now."""
    if facts.first_call is None:
        return Effect()
    observed = observed_until(facts.first_call, now)
    return effect(facts.citizens, observed, read(facts.definition))


def effect(facts: Iterable[EffectFact], observed: Observed, definition: Definition) -> Effect:
    """Measure every citizen; the order of the facts means nothing."""
    found: dict[bool, list[Measured]] = {True: [], False: []}
    out: dict[bool, Counter[LeftOut]] = {True: Counter(), False: Counter()}
    for fact in facts:
        one, accepted = measure(fact, observed, definition), fact.accepted_at is not None
        if isinstance(one, LeftOut):
            out[accepted][one] += 1
        else:
            found[accepted].append(one)
    return Effect(
        observed=observed,
        definition=definition,
        accepted=tuple(sorted(found[True], key=lambda m: m.citizen_id)),
        beside=tuple(sorted(found[False], key=lambda m: m.citizen_id)),
        left_out={accepted: {r: n[r] for r in LeftOut if r in n} for accepted, n in out.items()},
    )


def summary(citizens: Sequence[Measured], who: WhoCalled = WhoCalled.ANYBODY) -> Summary:
    """The figures of these citizens, counting the calls of `who`."""
    before = [counted(m.before, who) for m in citizens]
    after = [counted(m.after, who) for m in citizens]
    return Summary(
        citizens=len(citizens),
        calls_before=sum(before),
        calls_after=sum(after),
        fewer=sum(a < b for b, a in zip(before, after, strict=True)),
        before=quartiles(before),
        after=quartiles(after),
    )


def quartiles(calls: Iterable[int]) -> Quartiles | None:
    """Of calls in 90 days, as rates; None of nobody."""
    ordered = sorted(calls)
    if not ordered:
        return None
    low, median, high = (float(_at(ordered, Fraction(part, 4))) for part in (1, 2, 3))
    return Quartiles(low, median, high)


def _at(ordered: Sequence[int], share: Fraction) -> Fraction:
    place = share * (len(ordered) - 1)
    under = int(place)
    over = min(under + 1, len(ordered) - 1)
    return rate(ordered[under]) + (place - under) * rate(ordered[over] - ordered[under])


def difference(found: Effect, who: WhoCalled = WhoCalled.ANYBODY) -> float | None:
    """How much more those with an accepted handoff changed than those beside them.

    Mean calls per 30 days for each citizen; below nought speaks for the handoffs. None if either
    side has nobody.
    """
    ours, beside = summary(found.accepted, who).change, summary(found.beside, who).change
    return None if ours is None or beside is None else ours - beside


def lines(found: Effect, by: EffectBy, who: WhoCalled = WhoCalled.ANYBODY) -> tuple[Line, ...]:
    """The table: for each group the citizens with an accepted handoff, then those beside them.

    A citizen with two categories is in both of their lines. Those without an accepted handoff are
    neither warm nor cold, and stand in one line.
    """
    made: list[Line] = []
    keys = _KEYS[by]
    for key in sorted({k for m in (*found.accepted, *found.beside) for k in keys(m)}):
        for accepted, people in ((True, found.accepted), (False, found.beside)):
            group = tuple(m for m in people if key in keys(m))
            if group:
                figures = summary(group, who)
                made.append(
                    Line(by=by, key=key, accepted=accepted, summary=figures, citizens=group)
                )
    return tuple(made)


def _warmth(measured: Measured) -> tuple[str, ...]:
    if not measured.accepted:
        return ("",)
    return (Warmth.WARM if measured.warm else Warmth.COLD,)


_KEYS: dict[EffectBy, Callable[[Measured], tuple[str, ...]]] = {
    EffectBy.ALL: lambda _m: ("",),
    EffectBy.MUNICIPALITY: lambda m: (m.municipality or "",),
    EffectBy.CATEGORY: lambda m: m.categories or ("",),
    EffectBy.WARMTH: _warmth,
}
