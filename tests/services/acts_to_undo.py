"""Acts that a key undoes, by name: how each is prepared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

from console.domain.codes import (
    AgainReason,
    BesideReason,
    Category,
    ConsentScope,
    ContactRole,
    DeclineReason,
    Disposition,
    EffortKind,
    HandoverKind,
    KeepRule,
    NeedArea,
    NeedLevel,
    NextStep,
    Role,
    SceneOutcome,
    SharedPlace,
    UnitStatus,
)
from console.domain.municipality import Contact, Hours, Service
from console.domain.repeat_callers import Threshold
from console.services import commands as c
from tests.services.shift import Shift

CONTACT = Contact(municipality="0751", role=ContactRole.DEPUTY, name="Testkontakt Aarhus")
SERVICE = Service(municipality="0751", name="bostøtte")
SHARED = c.MarkSharedPhone(
    op_id="a", phone="20000001", place=SharedPlace.SHELTER, name="Testherberg"
)
Prepare = Callable[[Shift], c.Command]


def waiting(shift: Shift) -> int:
    number = shift.do(c.ReceiveCall(narrative="x")).call_id
    assert number is not None
    return number


def merged(shift: Shift) -> c.Command:
    for name in ("Prøve", "Prøve P"):
        shift.do(c.CreateCitizen(name=name))
    return c.MergeCitizens(kept_id=1, absorbed_id=2)


def after(*done: Prepare, then: Prepare) -> Prepare:
    def prepare(shift: Shift) -> c.Command:
        for act in done:
            shift.do(act(shift))
        return then(shift)

    return prepare


def on_handoff(make: Callable[[int], c.Command], *before: Callable[[int], c.Command]) -> Prepare:
    def prepare(shift: Shift) -> c.Command:
        number = shift.handoff()
        for act in before:
            shift.do(act(number))
        return make(number)

    return prepare


def accept(number: int) -> c.Command:
    return c.MarkAccepted(handoff_id=number, person="Ib Testesen", warm=True)


def receive(number: int) -> c.Command:
    return c.MarkReceived(handoff_id=number)


def start(number: int) -> c.Command:
    return c.StartHandoff(handoff_id=number)


def decline(number: int) -> c.Command:
    reason = DeclineReason.NO_CAPACITY
    return c.MarkDeclined(handoff_id=number, person="Ib Testesen", reason=reason, text="fuldt")


def complete(number: int) -> c.Command:
    return c.CompleteHandoff(handoff_id=number, text="overtaget")


def own(number: int) -> c.Command:
    return c.SetHandoffOwner(handoff_id=number, owner="bo", next_action="ring")


def set_housing(shift: Shift, level: NeedLevel) -> c.Command:
    return c.AssessNeed(call_id=1, area=NeedArea.HOUSING, level=level, note=level.value)


def late(shift: Shift) -> int:
    """A handoff whose answer is overdue."""
    number = shift.handoff()
    shift.now += timedelta(days=9)
    return number


def declined(shift: Shift) -> int:
    number = shift.handoff()
    shift.do(decline(number))
    return number


def again(shift: Shift) -> int:
    """A second call about a citizen with an open handoff that a call is joined to or not."""
    first = shift.call(ConsentScope.SHARE_MUNICIPALITY)
    shift.do(c.CreateCitizen(call_id=first, name="Prøve Prøvesen"))
    shift.do(c.RequestHandoff(handoff_id=shift.draft(first)))
    shift.do(own(1))
    call = shift.call()
    shift.do(c.MatchCitizen(call_id=call, citizen_id=1))
    return call


def accepted_again(shift: Shift) -> int:
    first = shift.call(ConsentScope.SHARE_MUNICIPALITY)
    shift.do(c.CreateCitizen(call_id=first, name="Prøve Prøvesen"))
    shift.do(c.RequestHandoff(handoff_id=shift.draft(first)))
    shift.do(accept(1))
    call = shift.call()
    shift.do(c.MatchCitizen(call_id=call, citizen_id=1))
    return call


def beside(shift: Shift) -> c.Command:
    return c.GoBeside(call_id=again(shift), reason=BesideReason.NEW_NEED)


def plan(call: int, words: str = "ring") -> c.Command:
    return c.WritePlan(
        call_id=call, instruction=words, agreed_with="Prøve P", valid_until=date(2027, 1, 1)
    )


def planned(shift: Shift) -> int:
    """A call about a citizen with a plan."""
    call = shift.call()
    shift.do(c.CreateCitizen(call_id=call, name="Prøve Prøvesen"))
    shift.do(plan(call))
    return call


def effort(shift: Shift) -> c.Command:
    """Help of others that is going on."""
    call = shift.call()
    shift.do(c.CreateCitizen(call_id=call, name="Prøve Prøvesen"))
    return c.RecordEffort(call_id=call, kind=EffortKind.TREATMENT, owner="Testcenter")


def handed_over(shift: Shift) -> int:
    """A handoff of anna's that is part of a change of shift."""
    number = shift.handoff()
    shift.do(c.HandOverShift(note="husk"))
    return number


UNDOABLE: dict[str, Prepare] = {
    "claim": lambda s: c.ClaimCall(call_id=waiting(s)),
    "claim next": lambda s: (waiting(s), c.ClaimNext())[1],
    "release": lambda s: c.ReleaseCall(call_id=s.call()),
    "edit call": lambda s: c.EditCall(call_id=s.call(), caller_phone="20000002", on_behalf=True),
    "edit an odd phone": after(
        lambda s: c.EditCall(call_id=s.call(), caller_phone="hos naboen"),
        then=lambda _: c.EditCall(call_id=1, caller_phone="+310000000", narrative=""),
    ),
    "categories": lambda s: c.SetCategories(call_id=s.call(), categories=(Category.DRUGS,)),
    "categories with words": after(
        lambda s: c.SetCategories(call_id=s.call(), categories=(Category.OTHER,), text="støj"),
        then=lambda _: c.SetCategories(call_id=1, categories=()),
    ),
    "municipality": lambda s: c.SetMunicipality(call_id=s.call(), municipality="0779"),
    "no municipality": lambda s: c.SetMunicipality(call_id=s.call(), municipality=None),
    "match": after(
        lambda _: c.CreateCitizen(name="Prøve"),
        then=lambda s: c.MatchCitizen(call_id=s.call(), citizen_id=1),
    ),
    "no match": after(
        lambda s: c.CreateCitizen(name="Prøve", call_id=s.call()),
        then=lambda _: c.MatchCitizen(call_id=1, citizen_id=None),
    ),
    "merge": merged,
    "unmerge": after(merged, then=lambda _: c.UnmergeCitizen(absorbed_id=2)),
    "match with a handoff": after(
        lambda _: c.CreateCitizen(name="Prøve"),
        lambda s: c.RequestHandoff(handoff_id=s.draft(s.call(ConsentScope.SHARE_MUNICIPALITY))),
        then=lambda _: c.MatchCitizen(call_id=1, citizen_id=1),
    ),
    "a shared phone": lambda _: SHARED,
    "a shared phone anew": after(
        lambda _: SHARED,
        then=lambda _: replace(SHARED, op_id="b", place=SharedPlace.NURSING_HOME),
    ),
    "a break": lambda _: c.SetUnitStatus(unit_id=1, status=UnitStatus.ON_BREAK),
    "off duty": lambda _: c.SetUnitStatus(unit_id=1, status=UnitStatus.OFF_DUTY),
    "a need": after(
        lambda s: (s.call(), set_housing(s, NeedLevel.SOME))[1],
        then=lambda s: set_housing(s, NeedLevel.URGENT),
    ),
    "an outcome": after(
        lambda s: c.RecordOutcome(call_id=s.call(), outcome=SceneOutcome.UNKNOWN, reason="gik"),
        then=lambda _: c.RecordOutcome(call_id=1, outcome=SceneOutcome.HOME),
    ),
    "received": on_handoff(receive),
    "accepted at once": on_handoff(accept),
    "accepted": on_handoff(accept, receive),
    "declined at once": on_handoff(decline),
    "declined": on_handoff(decline, receive),
    "started": on_handoff(start, accept),
    "completed": on_handoff(complete, accept, start),
    "completed unstarted": on_handoff(complete, accept),
    "owner": on_handoff(own),
    "owner again": on_handoff(lambda n: c.SetHandoffOwner(handoff_id=n, owner="ib"), own),
    "alarm": lambda s: c.AcknowledgeAlarm(handoff_id=late(s)),
    "snooze": on_handoff(
        lambda n: c.SnoozeHandoff(handoff_id=n, on=date(2026, 12, 1), reason="ferie")
    ),
    "snooze again": on_handoff(
        lambda n: c.SnoozeHandoff(handoff_id=n, on=date(2026, 12, 2), reason="mere ferie"),
        lambda n: c.SnoozeHandoff(handoff_id=n, on=date(2026, 12, 1), reason="ferie"),
    ),
    "no answer": on_handoff(lambda n: c.RecordNoAnswer(handoff_id=n)),
    "no more after a decline": lambda s: c.TakeNextStep(
        handoff_id=declined(s), step=NextStep.END, text="flyttet"
    ),
    "a plan with the citizen first": lambda s: c.TakeNextStep(
        handoff_id=declined(s), step=NextStep.PLAN
    ),
    "join": lambda s: c.JoinEffort(call_id=again(s), handoff_id=1),
    "beside": beside,
    "beside for another reason": after(
        beside, then=lambda _: c.GoBeside(call_id=2, reason=BesideReason.OTHER, text="x")
    ),
    "not beside": after(beside, then=lambda _: c.GoBeside(call_id=2, reason=None)),
    "again": lambda s: c.RecordAgain(
        call_id=accepted_again(s), handoff_id=1, reason=AgainReason.STOPPED
    ),
    "end of an effort": after(effort, then=lambda _: c.EndEffort(effort_id=1)),
    "end of a plan": lambda s: c.EndPlan(call_id=planned(s)),
    "mark at the handover": lambda s: c.AcknowledgeHandover(
        kind=HandoverKind.HANDOFF, number=handed_over(s)
    ),
    "handover's note": after(
        lambda s: (handed_over(s), c.WriteHandoverNote(note="husk S1"))[1],
        then=lambda _: c.WriteHandoverNote(note="husk PP1"),
    ),
    "change of shift": lambda s: (s.call(), c.HandOverShift(note="husk"))[1],
    "follow-up": lambda s: c.PlanFollowUp(call_id=s.call(), on=date(2026, 12, 1)),
    "follow-up moved": after(
        lambda s: c.PlanFollowUp(call_id=s.call(), on=date(2026, 12, 1)),
        then=lambda _: c.PlanFollowUp(call_id=1, on=date(2026, 12, 2)),
    ),
    "close": lambda s: c.CloseCall(call_id=s.call(), disposition=Disposition.SOLVED_BY_PHONE),
    "edit entrance": lambda _: c.EditMunicipality(
        code="0751", phone="20000009", hours=(Hours(0, time(8), time(15)),), received_days=2
    ),
    "new contact": lambda _: c.SaveContact(contact=CONTACT),
    "changed contact": after(
        lambda _: c.SaveContact(contact=CONTACT),
        then=lambda s: c.SaveContact(contact=replace(s.store.contacts.get(1), name="Anden")),
    ),
    "new service": lambda _: c.SaveService(service=SERVICE),
    "changed service": after(
        lambda _: c.SaveService(service=SERVICE),
        then=lambda s: c.SaveService(
            service=replace(s.store.municipal_services.get(1), name="herberg")
        ),
    ),
    "definition": after(
        lambda _: c.SetRepeatDefinition(definition="frecann"),
        then=lambda _: c.SetRepeatDefinition(definition="midtjylland"),
    ),
    "own definition": after(
        lambda _: c.SetRepeatDefinition(
            definition="own", adult=(Threshold(5, 30),), address=(Threshold(9, 60),)
        ),
        then=lambda _: c.SetRepeatDefinition(definition="frecann"),
    ),
    "idle lock": after(
        lambda _: c.SetIdleLock(minutes=5), then=lambda _: c.SetIdleLock(minutes=20)
    ),
    "days kept": after(
        lambda _: c.SetKeepDays(rule=KeepRule.REJECTS, days=60),
        then=lambda _: c.SetKeepDays(rule=KeepRule.REJECTS, days=120),
    ),
    "roles": after(
        lambda _: c.AddAccount(name="ib", roles=(Role.SHIFT_LEADER,)),
        then=lambda _: c.SetAccountRoles(name="ib", roles=(Role.SHIFT_LEADER, Role.AUDITOR)),
    ),
}
