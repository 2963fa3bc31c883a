"""Hands for a made-up year: sends calls, submits commands, remembers which record is whose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, pairwise
from typing import Protocol

from console.domain.calendar import COPENHAGEN
from console.intake import simulated_messages as messages
from console.intake.simulated_calls import STORIES, Caller, Story
from console.intake.simulated_year import MadeCall, MadeCitizen
from console.intake.year_room import Room
from console.labels.places import municipality_name
from console.services import commands as c
from console.services.dispatcher import Actor, Dispatcher, Done

PEOPLE = tuple(Actor(f"testvagt-{n}", f"bord-{n}") for n in range(1, 5))
"""Who works in the made-up year."""
MIDDLE = (56.2, 9.3)
"""Degrees, where a municipality has no caller of its own in the simulated shift."""


class ToldClock(Protocol):
    """Tells the time it was told last."""

    now: datetime

    def __call__(self) -> datetime: ...


@dataclass(frozen=True)
class Made:
    """Numbers in the database by those of the plan.

    citizens: the record that stands. handoffs: by citizen and place among the citizen's own.
    """

    citizens: dict[int, int]
    handoffs: dict[tuple[int, int], int]


class YearDesk:
    """Everything the scripts of a year do, they do through this."""

    def __init__(self, dispatcher: Dispatcher, clock: ToldClock, room: Room) -> None:
        self._dispatcher = dispatcher
        self._clock = clock
        self._room = room
        self._records: dict[int, dict[int, int]] = {}
        """By citizen: the records there are, by their place in the plan."""
        self._stands: dict[int, int] = {}
        """The place of the record that speaks for a citizen whose records were merged."""
        self.handoffs: dict[tuple[int, int], int] = {}

    def do(self, command: c.Command, who: Actor = PEOPLE[0]) -> Done:
        return self._dispatcher.submit(command, who)

    # Calls ---------------------------------------------------------------------------------

    def send(
        self, citizen: MadeCitizen, call: MadeCall, name: str, *, by_feed: bool, more: str = ""
    ) -> int:
        """The call as a message from outside; the number it got."""
        story = _story(citizen, call, more)
        return self.tell(citizen.number, story, name, call.at, by_feed=by_feed)

    def tell(self, citizen: int, story: Story, name: str, at: datetime, *, by_feed: bool) -> int:
        """A call of that citizen as a message from outside; the number it got."""
        told = messages.eido if by_feed else messages.form
        body = told(story, f"urn:emergency:uid:callid:{name}", at.astimezone(COPENHAGEN))
        return self._room.send(citizen, "/v1/eido" if by_feed else "/v1/calls", body)

    # Citizens ------------------------------------------------------------------------------

    def match(self, number: int, citizen: MadeCitizen, record: int, who: Actor) -> None:
        """Say who the call is about; a record is made with the first call that is matched to it."""
        records = self._records.setdefault(citizen.number, {})
        record = self._stands.get(citizen.number, record)
        if record in records:
            self.do(c.MatchCitizen(call_id=number, citizen_id=records[record]), who)
            return
        made = self.do(
            c.CreateCitizen(
                call_id=number,
                name=citizen.name if not record else citizen.name.replace(" ", "-"),
                phones=(citizen.phone,) if not record else (),
                address=_address(citizen),
                municipality=citizen.municipality,
                made_up=True,
            ),
            who,
        )
        records[record] = made.citizen_id or 0

    def merge(self, citizen: MadeCitizen, at: datetime) -> Iterator[datetime]:
        """All records into the one that stands: a chain where there are three."""
        yield at
        records = self._records.get(citizen.number, {})
        order = sorted(records, key=lambda record: (record != citizen.stands, record))
        for kept, absorbed in reversed(list(pairwise(order))):
            self.do(c.MergeCitizens(kept_id=records[kept], absorbed_id=records[absorbed]))
        self._stands[citizen.number] = order[0] if order else citizen.stands

    def record(self, number: int) -> int | None:
        """The record that stands for a citizen of the plan."""
        records = self._records.get(number)
        return records[self._stands.get(number, min(records))] if records else None

    def made(self) -> Made:
        found = {number: self.record(number) for number in sorted(self._records)}
        return Made({n: record for n, record in found.items() if record}, dict(self.handoffs))


def _story(citizen: MadeCitizen, call: MadeCall, more: str) -> Story:
    return Story(
        _caller(citizen),
        _told(citizen) + more,
        citizen.categories,
        source=call.source,
        on_behalf=call.on_behalf,
    )


def _told(citizen: MadeCitizen) -> str:
    """What they ring about in the simulated shift too, else what others like them do."""
    own = (s.narrative for s in STORIES if s.caller.phone == citizen.phone)
    like = (s.narrative for s in STORIES if citizen.categories[0] in s.categories)
    return next(chain(own, like))


def _caller(citizen: MadeCitizen) -> Caller:
    """Who rings in the simulated shift too lives where they ring from."""
    known = next((s.caller for s in STORIES if s.caller.phone == citizen.phone), None)
    if known is not None:
        return known
    place = municipality_name(citizen.municipality)
    near = next((s.caller for s in STORIES if s.caller.municipality == place), None)
    return Caller(
        name=citizen.name,
        phone=citizen.phone,
        street="Prøvevej",
        number=str(citizen.number + 1),
        town=f"0000 {place}",
        municipality=place,
        latitude=near.latitude if near else MIDDLE[0],
        longitude=near.longitude if near else MIDDLE[1],
    )


def _address(citizen: MadeCitizen) -> str:
    caller = _caller(citizen)
    return f"{caller.street} {caller.number}, {caller.town}"
