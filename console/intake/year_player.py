"""Plays a made-up year: calls come in as messages, all else is a command at its own moment.

Nothing is written past the commands, so the database holds what a region that worked for a year
would have. The clock is told the time; it never runs backwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import heapify, heappop, heappush
from itertools import chain, count

from console.domain.calendar import local
from console.domain.codes import UnitKind
from console.intake.simulated_year import Year
from console.intake.year_desk import PEOPLE, Made, ToldClock, YearDesk
from console.intake.year_room import room
from console.intake.year_scripts import Script, answers, chores, contact, mistakes, with_units
from console.services.dispatcher import Dispatcher
from console.services.views import Views


@dataclass
class Clock:
    """Tells the time it was told last."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


def play(
    year: Year,
    dispatcher: Dispatcher,
    views: Views,
    clock: ToldClock,
    told: Callable[[datetime], None] = lambda _at: None,
    beside: Callable[[YearDesk, Year], Iterable[Script]] = lambda _desk, _year: (),
) -> Made:
    """Play it on a database with units and a directory, and say what was made of the plan.

    clock: the dispatcher's own. told: is told the time in each new month of the year. beside: more
    that happens in it.
    """
    clock.now = year.begins
    with room(dispatcher, views, clock, PEOPLE[0]) as opened:
        desk = YearDesk(dispatcher, clock, opened)
        _run(chain(_scripts(year, desk, views), beside(desk, year)), clock, told)
        clock.now = year.ends
        return desk.made()


def _scripts(year: Year, desk: YearDesk, views: Views) -> Iterator[Script]:
    kinds = (UnitKind.SOCIOLANCE, UnitKind.POLICE_CORESPONSE)
    units = [unit.id for kind in kinds for unit in views.units() if unit.kind == kind]
    visits = with_units(year, units)
    for citizen in year.citizens:
        for place, call in enumerate(citizen.calls):
            unit = visits.get((citizen.number, place))
            yield contact(desk, citizen, place, call, unit)
        for place, handoff in enumerate(citizen.handoffs):
            yield answers(desk, citizen, place, handoff)
        if citizen.merged_at is not None:
            yield desk.merge(citizen, citizen.merged_at)
    yield chores(desk, year, views.units())
    yield mistakes(desk, year)


def _run(scripts: Iterable[Script], clock: ToldClock, told: Callable[[datetime], None]) -> None:
    """Each script yields the moment of its next act and is gone on with when that has come."""
    order = count()
    waiting = [(next(script), next(order), script) for script in scripts]
    heapify(waiting)
    month = 0
    while waiting:
        at, _, script = heappop(waiting)
        clock.now = at
        following = next(script, None)
        if following is not None:
            heappush(waiting, (following, next(order), script))
        if local(at).month != month:
            month = local(at).month
            told(local(at))
