"""What is done in a made-up year, told as scripts: each yields the moment of its next act."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random

from console.domain.assignment import Unit
from console.domain.codes import (
    AgainReason,
    ConsentAnswer,
    ConsentScope,
    DeclineReason,
    Disposition,
    NeedArea,
    NeedLevel,
    RedFlag,
    ReopenReason,
    SceneOutcome,
    SharedField,
    UnitStatus,
)
from console.intake.demo_directory import SERVICES
from console.intake.simulated_handoffs import TALK, MadeHandoff
from console.intake.simulated_year import DAY, Fate, MadeCall, MadeCitizen, Year
from console.intake.year_desk import PEOPLE, YearDesk
from console.labels.places import municipality_name, municipality_names
from console.services import commands as c
from console.services.dispatcher import Actor

Script = Iterator[datetime]
MINUTE = timedelta(minutes=1)
SHARED = (SharedField.NAME, SharedField.PHONE, SharedField.CATEGORIES)
ENDS = {
    Disposition.SOLVED_BY_PHONE: 70, Disposition.NOT_REACHED: 8, Disposition.CONSENT_REFUSED: 8,
    Disposition.CANCELLED: 5, Disposition.OUTSIDE_SCOPE: 5, Disposition.UNKNOWN: 4,
}  # fmt: skip
"""How calls end that are neither visited nor handed off, in hundredths."""
AWAY = timedelta(minutes=90)
"""From the call until its unit can be sent to another."""
VERIFIED_EVERY = 80 * DAY


def with_units(year: Year, units: Sequence[int]) -> dict[tuple[int, int], int]:
    """Which unit goes to which call, by citizen and place; with none free nobody goes."""
    wanted = sorted(
        (call.at, citizen.number, place)
        for citizen in year.citizens
        for place, call in enumerate(citizen.calls)
        if call.visit
    )
    free = dict.fromkeys(units, year.begins)
    found: dict[tuple[int, int], int] = {}
    for at, number, place in wanted:
        unit = next((unit for unit in units if free[unit] <= at), None)
        if unit is not None:
            free[unit] = at + AWAY
            found[number, place] = unit
    return found


# One call ----------------------------------------------------------------------------------


def contact(
    desk: YearDesk, citizen: MadeCitizen, place: int, call: MadeCall, unit: int | None
) -> Script:
    """One call from its message to its end."""
    chance = Random(f"{citizen.number}-{place}")
    name = f"{citizen.number}-{place}:amk.sim.example"
    who = chance.choice(PEOPLE)
    yield call.at
    number = desk.send(citizen, call, name, by_feed=call.by_feed)
    if call.updated:
        yield call.at + MINUTE / 2
        desk.send(citizen, call, name, by_feed=call.by_feed, more=" Ringer op igen.")
    if call.doubled:
        yield from _told_twice(desk, citizen, call, name)
    yield call.at + 2 * MINUTE
    desk.do(c.ClaimCall(call_id=number), who)
    yield call.at + 3 * MINUTE
    if call.by_feed:
        desk.do(c.SetCategories(call_id=number, categories=citizen.categories), who)
    known = citizen.fate != Fate.STRANGER and not call.late
    if known:
        desk.match(number, citizen, call.record, who)
        _again(desk, citizen, call, number, who)
    if call.acute:
        desk.do(c.ReturnToEmergency(call_id=number, flag=chance.choice(list(RedFlag))), who)
        return
    if unit is not None:
        yield from _visit(desk, call, number, unit, who)
    own = [at for at, handoff in enumerate(citizen.handoffs) if handoff.call_at == call.at]
    if own:
        yield from _ask(desk, citizen, own[0], number, who)
    yield from _end(desk, citizen, call, number, _disposition(chance, unit, own), who)


def _told_twice(desk: YearDesk, citizen: MadeCitizen, call: MadeCall, name: str) -> Script:
    yield call.at + MINUTE
    second = desk.send(citizen, call, f"igen-{name}", by_feed=not call.by_feed)
    desk.do(c.CloseCall(call_id=second, disposition=Disposition.DUPLICATE))


def _again(desk: YearDesk, citizen: MadeCitizen, call: MadeCall, number: int, who: Actor) -> None:
    """Somebody who relapsed calls: which handoff it concerns, and why."""
    if citizen.fate != Fate.RELAPSED or citizen.records > 1:
        return
    taken = citizen.handoffs[0].accepted_at
    if taken is not None and taken < call.at:
        reason = AgainReason.STOPPED
        handoff = desk.handoffs[citizen.number, 0]
        desk.do(c.RecordAgain(call_id=number, handoff_id=handoff, reason=reason), who)


def _visit(desk: YearDesk, call: MadeCall, number: int, unit: int, who: Actor) -> Script:
    yield call.at + 5 * MINUTE
    _consent(desk, number, ConsentScope.VISIT, who)
    desk.do(c.AssignUnit(call_id=number, unit_id=unit), who)
    for minutes, status in ((8, UnitStatus.EN_ROUTE), (30, UnitStatus.ON_SCENE)):
        yield call.at + minutes * MINUTE
        desk.do(c.SetUnitStatus(unit_id=unit, status=status), who)
    yield call.at + 75 * MINUTE
    need = c.AssessNeed(call_id=number, area=NeedArea.HOUSING, level=NeedLevel.SOME)
    desk.do(need, who)
    desk.do(c.RecordOutcome(call_id=number, outcome=SceneOutcome.HOME), who)
    desk.do(c.SetUnitStatus(unit_id=unit, status=UnitStatus.AVAILABLE), who)


def _consent(desk: YearDesk, number: int, scope: ConsentScope, who: Actor) -> None:
    given = ConsentAnswer.GIVEN
    desk.do(c.RecordConsent(call_id=number, scope=scope, answer=given), who)


def _ask(desk: YearDesk, citizen: MadeCitizen, place: int, number: int, who: Actor) -> Script:
    """The handoff of this call, sent when the plan says so."""
    handoff = citizen.handoffs[place]
    yield handoff.requested_at - 5 * MINUTE
    _consent(desk, number, ConsentScope.SHARE_MUNICIPALITY, who)
    town = municipality_name(citizen.municipality)
    draft = desk.do(
        c.DraftHandoff(
            call_id=number,
            municipality=citizen.municipality,
            service=_service(citizen),
            reason="Opdigtet: ringer igen og igen",
            shared=SHARED,
            urgent=handoff.urgent,
            phone_contact=f"Testkontakt {town}" if handoff.urgent else "",
        ),
        who,
    )
    desk.handoffs[citizen.number, place] = draft.handoff_id or 0
    yield handoff.requested_at
    desk.do(c.RequestHandoff(handoff_id=draft.handoff_id or 0), who)


def _service(citizen: MadeCitizen) -> str:
    fitting = (name for name, problems in SERVICES if citizen.categories[0] in problems)
    return next(fitting, SERVICES[0][0])


def _disposition(chance: Random, unit: int | None, handoffs: list[int]) -> Disposition:
    if unit is not None:
        return Disposition.SOCIOLANCE_VISIT
    if handoffs:
        return Disposition.HANDED_OFF_WITHOUT_VISIT
    return chance.choices(list(ENDS), list(ENDS.values()))[0]


def _end(
    desk: YearDesk,
    citizen: MadeCitizen,
    call: MadeCall,
    number: int,
    disposition: Disposition,
    who: Actor,
) -> Script:
    def close() -> None:
        end = c.CloseCall(call_id=number, disposition=disposition, reason="opdigtet")
        desk.do(end, who)

    short = disposition in ENDS
    yield call.at + (18 * MINUTE if short else TALK + 5 * MINUTE)
    close()
    if call.late:
        yield call.at + 2 * DAY
        reason = ReopenReason.NEW_INFORMATION
        desk.do(c.ReopenCall(call_id=number, reason=reason), who)
        desk.match(number, citizen, call.record, who)
        close()


# Handoffs, and the rest --------------------------------------------------------------------


def answers(desk: YearDesk, citizen: MadeCitizen, place: int, planned: MadeHandoff) -> Script:
    """What the municipality answers, when it does."""
    person = f"Testkontakt {municipality_name(citizen.municipality)}"
    answered = planned.accepted_at or planned.declined_at
    yield planned.requested_at
    number = desk.handoffs[citizen.number, place]
    if planned.received_at is not None and planned.received_at != answered:
        yield planned.received_at
        desk.do(c.MarkReceived(handoff_id=number, answered_by=person))
    if planned.accepted_at is not None:
        yield planned.accepted_at
        desk.do(c.MarkAccepted(handoff_id=number, person=person, warm=planned.warm))
    if planned.declined_at is not None:
        yield planned.declined_at
        reason = planned.decline_reason or DeclineReason.OTHER
        no = c.MarkDeclined(handoff_id=number, person=person, reason=reason, text="opdigtet")
        desk.do(no)
    if planned.started_at is not None:
        yield planned.started_at
        desk.do(c.StartHandoff(handoff_id=number))
    if planned.ended_at is not None:
        yield planned.ended_at
        desk.do(_ending(planned, number))


def _ending(planned: MadeHandoff, number: int) -> c.Command:
    if planned.end is None or planned.started_at is not None:
        return c.CompleteHandoff(handoff_id=number)
    return c.StopHandoff(handoff_id=number, state=planned.end, reason="opdigtet")


def chores(desk: YearDesk, year: Year, units: Sequence[Unit]) -> Script:
    """Every other municipality is verified now and then; at the end each unit's next shift
    begins."""
    at = year.begins
    while at < year.ends:
        yield at
        for code in sorted(municipality_names())[::2]:
            desk.do(c.VerifyMunicipality(code=code))
        at += VERIFIED_EVERY
    yield year.ends
    start = year.ends.replace(minute=0, second=0, microsecond=0)
    for unit in units:
        desk.do(c.SetUnitStatus(unit_id=unit.id, status=UnitStatus.OFF_DUTY))
        desk.do(
            c.SignOnUnit(
                unit_id=unit.id, crew=unit.crew, shift_from=start, shift_to=start + DAY / 2
            )
        )


def mistakes(desk: YearDesk, year: Year) -> Script:
    """Up to three pairs of strangers to each other are taken for one person, and parted again."""
    yield year.ends
    people = [desk.record(one.number) for one in year.citizens if one.handoffs]
    known = [record for record in people if record is not None]
    for kept, absorbed in zip(known[:6:2], known[1:6:2], strict=False):
        done = desk.do(c.MergeCitizens(kept_id=kept, absorbed_id=absorbed))
        if done.undo is not None:
            desk.do(done.undo)
