"""What a centre has in hand when the simulated shift begins: made up, and played with its year.

People who call often, handoffs at every point of their clock, plans, help that goes on, a shared
telephone, and a call the shift before put back in the queue. Some of them ring in the shift itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from console.domain.calendar import local
from console.domain.codes import (
    CallSource,
    Category,
    DeclineReason,
    Disposition,
    EffortKind,
    HandoffState,
    NextStep,
    SharedPlace,
)
from console.intake import simulated_calls as shift
from console.intake.simulated_calls import Caller, Story
from console.intake.simulated_handoffs import TALK, MadeHandoff, accepted, declined
from console.intake.simulated_year import DAY, Fate, MadeCall, MadeCitizen, Year
from console.intake.year_desk import PEOPLE, YearDesk
from console.intake.year_scripts import MINUTE, Script
from console.labels.places import municipality_names
from console.services import commands as c

C = Category
S = HandoffState
HOUR = timedelta(hours=1)
TALKED = TALK / DAY
"""A handoff asked for so many days ago is of a call that much earlier."""
ANSWERED = (S.REQUESTED, S.RECEIVED, S.ACCEPTED, S.IN_PROGRESS, S.COMPLETED)
"""How far a handoff has come, in this order."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A handoff sent so many days ago, and how far it has come."""

    ago: float
    state: HandoffState = S.REQUESTED
    urgent: bool = False


@dataclass(frozen=True, kw_only=True)
class Regular:
    """A caller of the shift who is known already. calls: how many days ago each was, beside those
    the handoffs came from."""

    caller: Caller
    categories: tuple[Category, ...]
    calls: tuple[float, ...]
    handoffs: tuple[Asked, ...] = ()
    fate: Fate = Fate.NOW_AND_THEN
    on_behalf: bool = False


PLANNED = Regular(
    caller=shift.MOENSTER,
    categories=(C.LONELINESS,),
    calls=(
        *(320, 290, 262, 240, 231, 220, 211, 204, 197, 190, 184, 178, 172, 60, 49, 41, 33, 27),
        *(22, 18, 14, 9, 6, 4, 2.3, 0.4),
    ),
    handoffs=(Asked(ago=170, state=S.COMPLETED), Asked(ago=13, state=S.ACCEPTED)),
    fate=Fate.RELAPSED,
)
LAPSED = Regular(
    caller=shift.PROEVE,
    categories=(C.ANXIETY,),
    calls=(340, 310, 290, 270, 255, 244, 232, 221, 214, 208, 203, 75, 21),
    handoffs=(Asked(ago=200, state=S.COMPLETED),),
    fate=Fate.HELD,
)
REGULARS = (
    PLANNED,
    LAPSED,
    Regular(
        caller=shift.TEST,
        categories=(C.ALCOHOL, C.LONELINESS),
        calls=(150, 120, 95, 80, 71, 55, 40, 33, 28, 21, 16, 11, 5, 3.1, 1.2, 0.5, 0.2),
        handoffs=(Asked(ago=8, state=S.REJECTED),),
    ),
    Regular(
        caller=shift.FIKTIV,
        categories=(C.DEMENTIA,),
        calls=(47, 25, 12.2, 1.6),
        handoffs=(Asked(ago=9),),
        on_behalf=True,
    ),
    Regular(
        caller=shift.OPDIGT,
        categories=(C.MENTAL_ILLNESS,),
        calls=(88, 31),
        handoffs=(Asked(ago=1.1, state=S.RECEIVED),),
        on_behalf=True,
    ),
    Regular(
        caller=shift.ATTRAP,
        categories=(C.MENTAL_ILLNESS,),
        calls=(190, 130, 82, 60, 52, 45),
        handoffs=(Asked(ago=40, state=S.IN_PROGRESS),),
    ),
    Regular(
        caller=shift.KLADDE,
        categories=(C.DEMENTIA, C.FAMILY),
        calls=(36,),
        handoffs=(Asked(ago=4 / 24),),
        on_behalf=True,
    ),
    Regular(
        caller=shift.DEMO,
        categories=(C.HOMELESSNESS,),
        calls=(15, 3),
        handoffs=(Asked(ago=140 / 1440, urgent=True),),
    ),
    Regular(
        caller=shift.SKABELON,
        categories=(C.DRUGS,),
        calls=(20,),
        handoffs=(Asked(ago=98 / 1440, urgent=True),),
    ),
)
PUT_BACK = Story(
    shift.MOENSTER,
    "Ringer for femte gang i denne uge. Har ikke talt med nogen siden i mandags og kan ikke "
    "sove. Spørger, hvornår hun skal mødes med bostøtten.",
    (C.LONELINESS,),
)
SHELTER = ("20 00 00 20", "Testherberg Randers")


def until_now(year: Year, now: datetime) -> Year:
    """The year with the regulars, ending now."""
    known = tuple(
        _citizen(len(year.citizens) + place, one, now) for place, one in enumerate(REGULARS)
    )
    return replace(year, ends=now, citizens=(*year.citizens, *known))


def _citizen(number: int, one: Regular, now: datetime) -> MadeCitizen:
    chance = Random(number)
    handoffs = tuple(_handoff(chance, asked, now) for asked in one.handoffs)
    times = {now - ago * DAY for ago in one.calls} | {made.call_at for made in handoffs}
    places = {name: code for code, name in municipality_names().items()}
    return MadeCitizen(
        number=number,
        fate=one.fate,
        name=one.caller.name,
        phone=one.caller.phone,
        municipality=places[one.caller.municipality],
        categories=one.categories,
        calls=tuple(
            MadeCall(
                at=at,
                on_behalf=one.on_behalf,
                source=CallSource.CALLER_112,
                by_feed=chance.random() < 0.5,
            )
            for at in sorted(times)
        ),
        handoffs=handoffs,
    )


def _handoff(chance: Random, asked: Asked, now: datetime) -> MadeHandoff:
    call_at = now - (asked.ago + TALKED) * DAY
    if asked.state == S.REJECTED:
        no = declined(chance, call_at, now)
        return replace(no, decline_reason=DeclineReason.NO_CAPACITY)
    come = ANSWERED.index(asked.state)
    made = accepted(chance, call_at, now)
    # That it came, a machine says at any time of the day.
    received = made.requested_at + 4 * MINUTE if come == 1 else made.received_at
    return replace(
        made,
        urgent=asked.urgent,
        received_at=received if come >= 1 else None,
        accepted_at=made.accepted_at if come >= 2 else None,
        started_at=made.started_at if come >= 3 else None,
        ended_at=made.ended_at if come >= 4 else None,
        end=made.end if come >= 4 else None,
    )


# What is beside the calls and the handoffs -------------------------------------------------


def in_hand(desk: YearDesk, year: Year) -> Iterator[Script]:
    """The scripts of the rest."""
    now = year.ends
    people = {one.phone: one for one in year.citizens}
    planned, lapsed = people[PLANNED.caller.phone], people[LAPSED.caller.phone]
    yield _agree(
        desk,
        planned,
        now - 8 * DAY,
        c.WritePlan(
            call_id=0,
            instruction="Lad hende tale ud, og ring til Testkontakt Holstebro, før en enhed sendes",
            agreed="Bostøtten ringer hver mandag og torsdag.",
            agreed_with="Mønster Mønstersen, Testkontakt Holstebro",
            valid_until=local(now + 70 * DAY).date(),
        ),
        (EffortKind.MUNICIPAL_WORKER, "Testvejleder, hjemmeplejen i Holstebro"),
    )
    yield _agree(
        desk,
        lapsed,
        now - 190 * DAY,
        c.WritePlan(
            call_id=0,
            instruction="Spørg, om hun har talt med sin kontaktperson i socialpsykiatrien",
            agreed_with="Prøve Prøvesen, Testkontakt Viborg",
            valid_until=local(now - 10 * DAY).date(),
        ),
        (EffortKind.TREATMENT, "Testpsykiatrien Viborg"),
    )
    for one in year.citizens[: -len(REGULARS)]:
        for place, handoff in enumerate(one.handoffs):
            if handoff.declined_at is not None:
                yield _ended(desk, (one.number, place), handoff.declined_at)
    yield _shared_phone(desk, now - 30 * DAY)
    yield _owned(desk, people[shift.FIKTIV.phone].number, now - HOUR)
    yield _put_back(desk, planned, now)
    yield _handed_over(desk, now)


def _agree(
    desk: YearDesk,
    citizen: MadeCitizen,
    at: datetime,
    plan: c.WritePlan,
    effort: tuple[EffortKind, str],
) -> Script:
    """A call in which a plan is written, and told who already helps."""
    yield at
    story = next(s for s in shift.STORIES if s.caller.phone == citizen.phone)
    number = desk.tell(
        citizen.number, story, f"{citizen.number}-plan:amk.sim.example", at, by_feed=False
    )
    yield at + 2 * MINUTE
    who = PEOPLE[2]
    desk.do(c.ClaimCall(call_id=number), who)
    desk.match(number, citizen, 0, who)
    desk.do(replace(plan, call_id=number), who)
    desk.do(c.RecordEffort(call_id=number, kind=effort[0], owner=effort[1]), who)
    yield at + 18 * MINUTE
    desk.do(c.CloseCall(call_id=number, disposition=Disposition.SOLVED_BY_PHONE), who)


def _ended(desk: YearDesk, handoff: tuple[int, int], declined_at: datetime) -> Script:
    """A no of the year gone by was not left to lie."""
    yield declined_at + HOUR
    number = desk.handoffs[handoff]
    end = c.TakeNextStep(handoff_id=number, step=NextStep.END, text="opdigtet: egen læge følger op")
    desk.do(end)


def _shared_phone(desk: YearDesk, at: datetime) -> Script:
    yield at
    phone, name = SHELTER
    desk.do(c.MarkSharedPhone(phone=phone, place=SharedPlace.SHELTER, name=name))


def _owned(desk: YearDesk, citizen: int, at: datetime) -> Script:
    """What nobody has answered has an owner who knows what to do next."""
    yield at
    desk.do(
        c.SetHandoffOwner(
            handoff_id=desk.handoffs[citizen, 0],
            owner=PEOPLE[1].name,
            next_action="ring til stedfortræderen",
        )
    )


def _put_back(desk: YearDesk, citizen: MadeCitizen, now: datetime) -> Script:
    """Somebody took it, found out who calls, and had to leave it to the next shift."""
    at = now - 4 * MINUTE
    yield at
    number = desk.tell(
        citizen.number, PUT_BACK, f"{citizen.number}-slip:amk.sim.example", at, by_feed=True
    )
    yield at + MINUTE
    desk.do(c.ClaimCall(call_id=number))
    desk.do(c.SetCategories(call_id=number, categories=citizen.categories))
    desk.match(number, citizen, 0, PEOPLE[0])
    yield at + 2 * MINUTE
    desk.do(c.ReleaseCall(call_id=number))


def _handed_over(desk: YearDesk, now: datetime) -> Script:
    yield now
    note = "Opdigtet: S1 mangler en lader. Testherberg Randers har to pladser i nat."
    desk.do(c.HandOverShift(note=note))
