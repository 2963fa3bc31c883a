"""A made-up year of a region, planned from a seed: who calls when, and which handoffs hold.

The plan is the truth. `year_player.play` plays it through the intake and the commands, so what the
measures find in the database can be held against what was planned here. The year has three months
on either side, because the effect looks that far. Nothing in it is anybody's.

What is built in: everybody to be handed off calls most in the hundred days before it, and falls
back to `BY_ITSELF` of that, whatever is done. On top of it an accepted handoff *holds* (silence,
then hardly a call), *eases* (calls fall to `EASED` of that) or *relapses* (silence for some weeks,
then as before). Those who call now and then call as much all along.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from random import Random

from console.domain.calendar import COPENHAGEN, utc
from console.domain.codes import CallSource, Category
from console.intake.simulated_handoffs import MadeHandoff, accepted, declined, unanswered
from console.labels.places import municipality_names

YEAR, AROUND = 365, 91
"""Days of the year, and before and after it."""
CITIZENS = 900
STRANGERS = 60
"""Calls beside them from people nobody could tell who were."""
BY_ITSELF, EASED, HARDLY = 0.6, 0.5, 0.15
"""What is left of the calls, as the head of this module tells."""
PEAK_DAYS, SILENT_DAYS = 100, 100
LATE, UPDATED, DOUBLED, VISITED, ACUTE = 0.02, 0.02, 0.04, 0.4, 0.03
"""Shares of the calls, see `MadeCall`."""
MOST = 14.0
"""Calls per 30 days that nobody goes over."""
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)


class Fate(StrEnum):
    """What becomes of a citizen."""

    ONCE = "once"
    NOW_AND_THEN = "now_and_then"
    HELD = "held"
    EASED = "eased"
    RELAPSED = "relapsed"
    DECLINED = "declined"
    LATER = "later"
    """Declined at first, accepted on a later call; then eased."""
    UNANSWERED = "unanswered"
    STOPPED = "stopped"
    """Accepted, and the service never began."""
    IN_ERROR = "in_error"
    """Accepted, but it should never have been sent."""
    STRANGER = "stranger"


LEFT = {Fate.HELD: HARDLY, Fate.EASED: EASED, Fate.LATER: EASED}
"""What an accepted handoff leaves of the calls there would have been, once silence is over."""
NEVER_LATE = frozenset({Fate.IN_ERROR, Fate.STRANGER})
SHARES = {
    Fate.NOW_AND_THEN: 0.22, Fate.HELD: 0.07, Fate.EASED: 0.05, Fate.RELAPSED: 0.06,
    Fate.DECLINED: 0.05, Fate.LATER: 0.01, Fate.UNANSWERED: 0.03, Fate.STOPPED: 0.005,
    Fate.IN_ERROR: 0.005,
}  # fmt: skip
"""Of the citizens; the rest call once."""
LARGE = {"0751": 30, "0730": 10, "0740": 8, "0657": 8, "0791": 8, "0615": 7, "0661": 5}
"""How many live in the larger municipalities, in hundredths; two in each of the others."""
PROBLEMS = {
    Category.ALCOHOL: 22, Category.MENTAL_ILLNESS: 18, Category.LONELINESS: 16,
    Category.ANXIETY: 14, Category.HOMELESSNESS: 9, Category.DRUGS: 8, Category.DEMENTIA: 7,
    Category.FAMILY: 6,
}  # fmt: skip
ON_BEHALF = {Category.DEMENTIA: 0.9, Category.FAMILY: 0.5}
"""The share of calls others make for the citizen; a fifth where nothing is said."""
SOURCES = (CallSource.AMBULANCE, CallSource.POLICE, CallSource.MUNICIPALITY)
FIRST_NAMES = (
    "Prøve",
    "Test",
    "Demo",
    "Fiktiva",
    "Opdigt",
    "Modella",
    "Skabelon",
    "Øvelse",
    "Kladde",
)
LAST_NAMES = ("Prøvesen", "Testesen", "Demosen", "Fiktivsen", "Opdigtsen", "Mønstersen")


@dataclass(frozen=True, kw_only=True)
class MadeCall:
    """One call. record: to which of the citizen's records it is matched.

    late: found out only two days later. updated: the sender tells more of it after half a minute.
    doubled: a second sender tells of it too. visit: a unit goes there if one is free. acute: it is
    returned to emergency dispatch.
    """

    at: datetime
    on_behalf: bool
    source: CallSource
    by_feed: bool
    record: int = 0
    late: bool = False
    updated: bool = False
    doubled: bool = False
    visit: bool = False
    acute: bool = False


@dataclass(frozen=True, kw_only=True)
class MadeCitizen:
    """Somebody made up. calls: in their order. records: how many there were made of the citizen,
    merged at `merged_at` into the one numbered `stands`."""

    number: int
    fate: Fate
    name: str
    phone: str
    municipality: str
    categories: tuple[Category, ...]
    calls: tuple[MadeCall, ...] = ()
    handoffs: tuple[MadeHandoff, ...] = ()
    records: int = 1
    stands: int = 0
    merged_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Year:
    """first, last: the days observed. ends: when it is over and looked back on."""

    first: date
    last: date
    ends: datetime
    citizens: tuple[MadeCitizen, ...]

    @property
    def begins(self) -> datetime:
        return midnight(self.first)

    @property
    def calls(self) -> int:
        """How many there are of the year itself, without the months around it."""
        year = (midnight(self.first + AROUND * DAY), midnight(self.last - (AROUND - 1) * DAY))
        return sum(year[0] <= call.at < year[1] for one in self.citizens for call in one.calls)


def midnight(day: date) -> datetime:
    """When the day begins in Denmark."""
    return utc(datetime.combine(day, time(), tzinfo=COPENHAGEN))


def plan(seed: int, last: date, citizens: int = CITIZENS) -> Year:
    """The year that ends three months before `last`. The same seed makes the same year."""
    days = YEAR + 2 * AROUND
    first = last - (days - 1) * DAY
    ends = utc(datetime.combine(last + DAY, time(8), tzinfo=COPENHAGEN))
    fates = [fate for fate, share in SHARES.items() for _ in range(round(share * citizens))]
    fates += [Fate.ONCE] * (citizens - len(fates))
    fates += [Fate.STRANGER] * (STRANGERS * citizens // CITIZENS)
    # Each has a chance of their own: a change to one life leaves the others as they were.
    lives = (_Life(Random(f"{seed}-{n}"), first, days, ends) for n in range(len(fates)))
    people = (
        life.citizen(n, fate) for n, (life, fate) in enumerate(zip(lives, fates, strict=True))
    )
    return Year(first=first, last=last, ends=ends, citizens=tuple(people))


class _Life:
    """Makes up one citizen."""

    def __init__(self, chance: Random, first: date, days: int, ends: datetime) -> None:
        self._chance = chance
        self._first = first
        self._days = days
        self._ends = ends

    def citizen(self, number: int, fate: Fate) -> MadeCitizen:
        chance = self._chance
        codes = sorted(municipality_names())
        municipality = chance.choices(codes, [LARGE.get(code, 2) for code in codes])[0]
        problems = chance.choices(
            list(PROBLEMS), list(PROBLEMS.values()), k=chance.choice((1, 1, 2))
        )
        categories = tuple(c for c in Category if c in problems)
        times, handoffs = self._story(fate)
        if fate == Fate.EASED and number % 6 == 0:
            within = (midnight(self._first), midnight(self._first + self._days * DAY))
            edges = (at for at in _edges(handoffs[0]) if within[0] <= at < within[1])
            times = sorted([*times, *edges])
        records = chance.choices((1, 2, 3), (94, 5, 1))[0] if len(times) > 2 else 1
        own = [h.call_at for h in handoffs]
        return MadeCitizen(
            number=number,
            fate=fate,
            name=f"{chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)} {number:03}",
            phone=f"2000{2000 + number}",
            municipality=municipality,
            categories=categories,
            calls=tuple(self._calls(fate, times, own, categories[0], records)),
            handoffs=handoffs,
            records=records,
            stands=chance.randrange(2) if records == 2 else 0,
            merged_at=self._ends - chance.uniform(0.2, 200) * DAY if records > 1 else None,
        )

    # When they call ------------------------------------------------------------------------

    def _story(self, fate: Fate) -> tuple[list[datetime], tuple[MadeHandoff, ...]]:
        chance = self._chance
        if fate in {Fate.ONCE, Fate.STRANGER}:
            return [self._moment(chance.uniform(0, self._days))], ()
        if fate == Fate.NOW_AND_THEN:
            times = self._while(0, self._days, chance.uniform(0.2, 0.8))
            return times or [self._moment(chance.uniform(0, self._days))], ()
        anchor = chance.uniform(AROUND + 4, self._days - AROUND - 6)
        if chance.random() < 0.5:
            # Anywhere: some come too soon or too late to be measured.
            anchor = chance.uniform(20, self._days - 5)
        peak = min(MOST, 0.95 * chance.paretovariate(2.0))
        usual = peak * BY_ITSELF
        asked = self._moment(anchor)
        handoffs = tuple(self._handoffs(fate, asked))
        taken = next((h.accepted_at for h in handoffs if h.accepted_at), None)
        turned = self._day(taken or asked)
        silent = {Fate.HELD: SILENT_DAYS, Fate.RELAPSED: 7 * chance.randint(1, 10)}.get(fate, 0)
        called = {
            *self._while(0, anchor - PEAK_DAYS, usual),
            *self._while(anchor - PEAK_DAYS, anchor, peak),
            *(h.call_at for h in handoffs),
            *self._while(anchor, turned, usual),
            *self._while(turned + silent, self._days, usual * LEFT.get(fate, 1)),
        }
        if fate == Fate.RELAPSED and turned + silent + 1 < self._days:
            called.add(self._moment(turned + silent + 1))
        if taken is not None:
            called -= {at for at in called if taken < at < taken + silent * DAY}
        return sorted(called), handoffs

    def _while(self, start: float, end: float, per_month: float) -> list[datetime]:
        """Calls by chance from one day until another, counted from the first."""
        found: list[datetime] = []
        at = max(start, 0.0)
        while (at := at + self._chance.expovariate(per_month / 30)) < min(end, self._days):
            found.append(self._moment(at))
        return found

    def _moment(self, day: float) -> datetime:
        """More calls in the evening than at night: a seventh until seven, half from five on."""
        whole, part = divmod(day, 1)
        for share, start, hours in ((0.15, 0, 7), (0.4, 7, 10), (0.45, 17, 7)):
            if part < share:
                seconds = int((start + hours * part / share) * 3600)
                break
            part -= share
        else:
            seconds = 24 * 3600 - 1
        clock = time(seconds // 3600, seconds // 60 % 60, seconds % 60)
        return utc(datetime.combine(self._first + whole * DAY, clock, tzinfo=COPENHAGEN))

    def _day(self, moment: datetime) -> float:
        return (moment - midnight(self._first)) / DAY

    # What is done about it -------------------------------------------------------------------

    def _handoffs(self, fate: Fate, asked: datetime) -> Iterator[MadeHandoff]:
        chance, ends = self._chance, self._ends
        if fate == Fate.UNANSWERED:
            yield unanswered(chance, asked, ends)
        elif fate == Fate.DECLINED:
            yield declined(chance, asked, ends)
        elif fate == Fate.LATER:
            no = declined(chance, asked, ends)
            yield no
            again = (no.declined_at or ends) + 10 * DAY
            if again + DAY < ends:
                yield accepted(chance, again, ends)
        else:
            failed = fate == Fate.STOPPED
            yield accepted(chance, asked, ends, failed=failed, in_error=fate == Fate.IN_ERROR)

    def _calls(
        self,
        fate: Fate,
        times: Iterable[datetime],
        own: list[datetime],
        problem: Category,
        records: int,
    ) -> Iterator[MadeCall]:
        chance = self._chance
        often = ON_BEHALF.get(problem, 0.2)
        for at in times:
            behalf = chance.random() < often
            other = behalf and chance.random() < 0.5
            once = fate == Fate.ONCE
            acute = once and chance.random() < ACUTE
            late = chance.random() < LATE and not acute and fate not in NEVER_LATE
            yield MadeCall(
                at=at,
                on_behalf=behalf,
                source=chance.choice(SOURCES) if other else CallSource.CALLER_112,
                by_feed=chance.random() < 0.5 and not other,
                record=chance.randrange(records),
                late=late and at + 3 * DAY < self._ends,
                updated=chance.random() < UPDATED,
                # Of those who call once alone: told twice or not, they make no figure.
                doubled=once and chance.random() < DOUBLED,
                visit=(once or at in own) and not acute and chance.random() < VISITED,
                acute=acute,
            )


def _edges(handoff: MadeHandoff) -> Iterator[datetime]:
    """Calls on the very edges of what the effect looks at, and two in one second."""
    if handoff.accepted_at is None:
        return
    index = handoff.accepted_at.astimezone(COPENHAGEN).date()
    for day in (index - 90 * DAY, index, index + DAY, index + 91 * DAY):
        edge = midnight(day)
        yield from (edge - SECOND, edge)
    yield from (midnight(index - 30 * DAY),) * 2
