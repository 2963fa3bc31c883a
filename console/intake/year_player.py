"""Plays a made-up year: calls come in over HTTP, everything else is a command at its own moment.

Nothing is written past the commands, so the database holds what a region that worked for a year
would have. The clock is told the time; it never runs backwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import heapify, heappop, heappush
from itertools import chain, count

import httpx

from console.domain.calendar import local
from console.domain.codes import UnitKind
from console.intake.api import create_app
from console.intake.server import IntakeServer
from console.intake.simulated_year import Year
from console.intake.tokens import new_token, token_hash
from console.intake.year_desk import PEOPLE, Made, ToldClock, YearDesk
from console.intake.year_scripts import Script, answers, chores, contact, mistakes, with_units
from console.services.commands import MakeToken
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
    token = new_token()
    dispatcher.submit(MakeToken(name="opdigtet år", token_hash=token_hash(token)), PEOPLE[0])
    server = IntakeServer(create_app(dispatcher, views, clock), "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.start()}"
    headers = {"Authorization": f"Bearer {token}"}
    try:
        with httpx.Client(base_url=url, headers=headers, trust_env=False, timeout=30) as room:
            desk = YearDesk(dispatcher, clock, room)
            _run(chain(_scripts(year, desk, views), beside(desk, year)), clock, told)
            clock.now = year.ends
            return desk.made()
    finally:
        server.stop()


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
