"""What is true of a simulated year, counted from its plan by the plainest means there are.

Nothing here uses the measures: days are counted one by one, quartiles are the standard library's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction
from math import ceil
from statistics import median, quantiles

from console.domain.calendar import COPENHAGEN, is_public_holiday, local
from console.domain.codes import DeclineReason, HandoffState, LeftOut, VerdictCode
from console.intake.demo_directory import HOURS
from console.intake.simulated_handoffs import MadeHandoff
from console.intake.simulated_year import Fate, MadeCitizen, Year

DAY = timedelta(days=1)
CALLS, WITHIN = 4, 120 * DAY
"""Who is a repeat caller in Midtjylland, which is the definition while nobody chose another."""


@dataclass(frozen=True)
class Around:
    """One citizen's calls in the 90 days before and after the day they are measured from."""

    index: date
    accepted: bool
    warm: bool
    before: int
    after: int
    behalf_before: int
    behalf_after: int


def day_of(moment: datetime) -> date:
    return local(moment).date()


def known(year: Year) -> list[MadeCitizen]:
    return [one for one in year.citizens if one.fate != Fate.STRANGER]


def sent(citizen: MadeCitizen) -> list[MadeHandoff]:
    """The handoffs that were not a mistake."""
    return [h for h in citizen.handoffs if h.state != HandoffState.ENTERED_IN_ERROR]


# The effect --------------------------------------------------------------------------------


def arounds(year: Year) -> dict[int, Around | LeftOut]:
    """What the effect must say of each citizen, by their numbers in the plan."""
    first = min(day_of(call.at) for one in year.citizens for call in one.calls) + DAY
    return {one.number: _around(one, first, year.last) for one in known(year)}


def _around(citizen: MadeCitizen, first: date, last: date) -> Around | LeftOut:
    taken = [h for h in sent(citizen) if h.accepted_at]
    yes = min(taken, key=lambda h: h.accepted_at or h.requested_at, default=None)
    index = _index(citizen, yes, first)
    if index is None:
        return LeftOut.NO_INDEX
    if index - 90 * DAY < first:
        return LeftOut.SHORT_BEFORE
    if index + 90 * DAY > last:
        return LeftOut.SHORT_AFTER
    before = [c for c in citizen.calls if 1 <= (index - day_of(c.at)).days <= 90]
    after = [c for c in citizen.calls if 1 <= (day_of(c.at) - index).days <= 90]
    return Around(
        index=index,
        accepted=yes is not None,
        warm=yes is not None and yes.warm,
        before=len(before),
        after=len(after),
        behalf_before=sum(c.on_behalf for c in before),
        behalf_after=sum(c.on_behalf for c in after),
    )


def _index(citizen: MadeCitizen, yes: MadeHandoff | None, first: date) -> date | None:
    if yes is not None and yes.accepted_at is not None:
        return day_of(yes.accepted_at)
    if sent(citizen):
        return min(day_of(h.requested_at) for h in sent(citizen))
    for call in citizen.calls:
        lately = [c for c in citizen.calls if call.at - WITHIN < c.at <= call.at]
        if day_of(call.at) >= first + 90 * DAY and len(lately) >= CALLS:
            return day_of(call.at)
    return None


def measured(year: Year, *, accepted: bool) -> dict[int, Around]:
    """Those who can be measured, with or without an accepted handoff."""
    found = arounds(year).items()
    return {n: a for n, a in found if isinstance(a, Around) and a.accepted == accepted}


def left_out(year: Year, *, accepted: bool) -> dict[LeftOut, int]:
    found = arounds(year)
    return dict(
        Counter(
            reason
            for one in known(year)
            if isinstance(reason := found[one.number], LeftOut)
            and any(h.accepted_at for h in sent(one)) == accepted
        )
    )


def per_month(calls: Iterable[int]) -> tuple[float, float, float]:
    """Quartiles of calls in 90 days, as calls per 30 days."""
    low, middle, high = quantiles([Fraction(n, 3) for n in calls], n=4, method="inclusive")
    return float(low), float(middle), float(high)


# Handoffs ----------------------------------------------------------------------------------


def verdict(year: Year, citizen: MadeCitizen, handoff: MadeHandoff) -> VerdictCode | None:
    """Whether the handoff held, by the calls that were planned."""
    taken = handoff.accepted_at
    if taken is None:
        return None
    if handoff.state == HandoffState.ENTERED_IN_ERROR:
        return VerdictCode.UNKNOWN
    again = [c.at for c in citizen.calls if c.at > taken]
    days = (day_of(min(again)) - day_of(taken)).days if again else None
    if days is not None and days <= 90:
        return VerdictCode.NOT_HELD if days <= 30 else VerdictCode.PARTLY
    if handoff.state in {HandoffState.FAILED, HandoffState.CANCELLED}:
        return VerdictCode.UNKNOWN
    over = (day_of(year.ends) - day_of(taken)).days > 90
    return VerdictCode.HELD if over else VerdictCode.TOO_EARLY


def by_municipality(year: Year) -> dict[str, list[tuple[MadeCitizen, MadeHandoff]]]:
    """Every handoff that was no mistake, with its citizen."""
    found: dict[str, list[tuple[MadeCitizen, MadeHandoff]]] = {}
    for citizen in year.citizens:
        for handoff in sent(citizen):
            found.setdefault(citizen.municipality, []).append((citizen, handoff))
    return found


def declines(handoffs: Iterable[MadeHandoff]) -> dict[DeclineReason, int]:
    return dict(Counter(h.decline_reason for h in handoffs if h.decline_reason is not None))


def spans(handoffs: Iterable[MadeHandoff], to: str, since: str) -> list[timedelta]:
    """From one time of each handoff to another, where both have come."""
    both = ((getattr(h, to), getattr(h, since)) for h in handoffs)
    return sorted(end - start for end, start in both if end and start)


def middle_and_late(taken: Sequence[timedelta]) -> tuple[timedelta | None, timedelta | None]:
    """The median, and the span nine in ten were within."""
    if not taken:
        return None, None
    middle = median(span / timedelta.resolution for span in taken)
    return middle * timedelta.resolution, taken[ceil(len(taken) * 0.9) - 1]


def overdue(handoff: MadeHandoff, now: datetime) -> bool:
    """Whether an answer is awaited whose day is over."""
    waits = {
        HandoffState.REQUESTED: (handoff.requested_at, 1),
        HandoffState.RECEIVED: (handoff.requested_at, 3),
        HandoffState.ACCEPTED: (handoff.accepted_at, 10),
    }
    since, days = waits.get(handoff.state, (None, 0))
    if since is None:
        return False
    if handoff.urgent and handoff.accepted_at is None:
        return since + timedelta(hours=2) < now
    # The day it came in, or the next working day, is not one of the days.
    return [closing for closing in _closings(day_of(since)) if closing > since][days] < now


def _closings(first: date) -> Iterator[datetime]:
    """When municipalities close on the working days from this one on."""
    closes = {hours.weekday: hours.closes for hours in HOURS}
    for day in (first + ahead * DAY for ahead in range(60)):
        if day.weekday() in closes and not is_public_holiday(day):
            yield datetime.combine(day, closes[day.weekday()], tzinfo=COPENHAGEN)
