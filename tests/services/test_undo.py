"""Undo really undoes: after an act and its undoing everything stands as it stood."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
    NeedArea,
    NeedLevel,
    NextStep,
    SceneOutcome,
    UnitStatus,
)
from console.domain.errors import Refusal
from console.domain.municipality import Contact, Hours, Service
from console.services import commands as c
from console.services.dispatcher import Done
from console.services.handlers import HANDLERS
from tests.services.shift import ANNA, Shift

CONTACT = Contact(municipality="0751", role=ContactRole.DEPUTY, name="Testkontakt Aarhus")
SERVICE = Service(municipality="0751", name="bostøtte")
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
        lambda _: c.SetRepeatDefinition(definition="frecann_adult"),
        then=lambda _: c.SetRepeatDefinition(definition="midtjylland"),
    ),
}


def undo(shift: Shift, done: Done) -> None:
    assert done.undo is not None
    shift.do(done.undo)


@pytest.mark.parametrize("name", list(UNDOABLE))
def test_an_act_that_is_undone_leaves_everything_as_it_was(shift: Shift, name: str) -> None:
    command = UNDOABLE[name](shift)
    before = shift.state()
    done = shift.do(command)
    assert shift.state() != before, "the act did nothing"
    undo(shift, done)
    assert shift.state() == before


@pytest.mark.parametrize("name", ["close", "merge", "claim", "accepted"])
def test_undoing_is_an_act_of_its_own_on_the_journal(shift: Shift, name: str) -> None:
    done = shift.do(UNDOABLE[name](shift))
    written = len(shift.store.entries)
    undo(shift, done)
    assert len(shift.store.entries) == written + 1
    assert shift.store.entries[-1].act != done.act


STAYS_ON_RECORD = {
    c.AssignUnit: "test_a_unit_sent_and_called_off_again_leaves_only_the_record_of_it",
    c.CancelAssignment: "test_a_unit_called_off_by_mistake_is_sent_again",
    c.RemoveContact: "test_what_was_removed_comes_back_as_it_was_under_a_new_number",
    c.RemoveService: "test_what_was_removed_comes_back_as_it_was_under_a_new_number",
    c.RecordEffort: "test_help_told_of_by_mistake_is_ended_and_stays_on_record",
    c.WritePlan: "test_a_plan_written_by_mistake_gives_way_to_the_one_before",
}
"""Undone too, but not without a trace: where that is shown."""

NOT_UNDONE: dict[type[c.Command], str] = {
    # What came in, or was told, is a fact; it is put right by another fact beside it.
    c.ReceiveCall: "a call that came in has come in",
    c.RegisterCall: "a call that was taken has come in; it is closed as a duplicate or cancelled",
    c.KeepRefusedMessage: "the machine's own record",
    c.RecordPosition: "the machine's own record",
    c.AcknowledgeReject: "who has seen a message has seen it",
    c.CreateCitizen: "a record of a person is not unmade: it is merged or corrected",
    c.EditCitizen: "a person's record is corrected by an entry of its own",
    c.ReopenCall: "reopening is never silent: the call is closed again, with how it ended",
    # Health and law: what was answered stands, with what came after beside it.
    c.RecordConsent: "a consent is withdrawn, which stops what rests on it",
    c.WithdrawConsent: "a withdrawal has stopped things: a new consent is asked for",
    c.RecordLegalGround: "who decided on what ground stands",
    c.InformCitizen: "a citizen who was told has been told",
    c.ReturnToEmergency: "a red flag is never lowered by a key",
    c.FinishTriage: "that red flags were ruled out stands; a flag can be raised at any time",
    c.RecordFollowUp: "what a follow-up found stands; the next one stands beside it",
    c.WriteNote: "an unsigned note is written over",
    c.SignNote: "a signed note is locked; a correction stands beside it",
    c.CorrectNote: "a signed note is locked",
    c.CommentVerdict: "a comment is signed at once; a correction stands beside it",
    # What has left the house, or never came to be.
    c.DraftHandoff: "a draft is stopped with a reason, so that nobody wonders where it went",
    c.EditHandoff: "a draft is edited again",
    c.RequestHandoff: "what was sent was sent: it is cancelled with a reason, and they are told",
    c.StopHandoff: "an ended handoff is begun anew, so that its clock begins anew",
    # Units say where they are; the next report puts it right.
    c.AddUnit: "a unit without a shift is in nobody's way",
    c.SignOnUnit: "a unit goes off duty",
    c.SetUnitDevice: "the device is set again",
    c.AcknowledgeAssignment: "the unit has said that it has the call",
    # The directory and the centre.
    c.AddMunicipality: "fills an empty directory",
    c.VerifyMunicipality: "who has verified it has verified it",
    c.ImportDirectory: "the file before it is read in again",
    c.MakeToken: "a new token ends the old one",
    # Inverses: undone by doing the act again.
    c.RestorePlan: "inverse of ending or writing a plan",
    c.ResumeEffort: "inverse of ending an effort",
    c.LeaveEffort: "inverse of joining",
    c.AwaitNextStep: "inverse of a next step",
    c.TakeBackAnswer: "inverse of an answer",
    c.TakeBackAlarm: "inverse of having seen an alarm",
    c.TakeBackSnooze: "inverse of a snooze and of nobody answering",
    c.TakeBackAcknowledgement: "inverse of an acknowledgement",
    c.WithdrawHandover: "inverse of the change of shift",
}
"""Acts that no key undoes, and why."""


def test_every_act_is_undone_or_tells_why_not() -> None:
    undone = {type(prepare(Shift())) for prepare in UNDOABLE.values()}
    told = undone | set(STAYS_ON_RECORD) | set(NOT_UNDONE)
    assert set(HANDLERS) - told == set()
    assert undone & set(NOT_UNDONE) == set()
    assert all(name.split("[")[0] in globals() for name in STAYS_ON_RECORD.values())


def test_help_told_of_by_mistake_is_ended_and_stays_on_record(shift: Shift) -> None:
    done = shift.do(effort(shift))
    undo(shift, done)
    (record,) = shift.store.efforts.find()
    assert record.ended_at == shift.now


def test_a_plan_written_by_mistake_gives_way_to_the_one_before(shift: Shift) -> None:
    call = planned(shift)
    undo(shift, shift.do(plan(call, "gør noget andet")))
    words = [(one.instruction, one.ended_at) for one in shift.store.plans.find()]
    assert words == [("ring", None), ("gør noget andet", None), ("ring", None)]
    undo(shift, shift.do(c.EndPlan(call_id=call)))
    assert shift.store.plans.get(3).ended_at is None


def test_a_first_plan_written_by_mistake_is_ended(shift: Shift) -> None:
    call = shift.call()
    shift.do(c.CreateCitizen(call_id=call, name="Prøve Prøvesen"))
    undo(shift, shift.do(plan(call)))
    assert shift.store.plans.get(1).ended_at is not None


def test_a_decline_that_was_known_there_is_undone_with_the_effort_noted(shift: Shift) -> None:
    number = declined(shift)
    shift.do(c.CreateCitizen(call_id=1, name="Prøve Prøvesen"))
    undo(shift, shift.do(c.TakeNextStep(handoff_id=number, step=NextStep.JOIN)))
    assert shift.store.handoffs.get(number).awaits_step
    assert shift.store.efforts.get(1).ended_at is not None


def test_a_unit_sent_and_called_off_again_leaves_only_the_record_of_it(shift: Shift) -> None:
    call = shift.call(ConsentScope.VISIT)
    before = shift.state()
    undo(shift, shift.do(c.AssignUnit(call_id=call, unit_id=1)))
    left = shift.state()
    (record,) = left.pop("assignments").values()
    before.pop("assignments")
    assert left == before
    assert record["cancelled"]


def test_a_unit_called_off_by_mistake_is_sent_again(shift: Shift) -> None:
    call = shift.dispatched()
    undo(shift, shift.do(c.CancelAssignment(unit_id=1)))
    (open_one,) = shift.store.open_assignments(unit_id=1)
    assert open_one.call_id == call


@pytest.mark.parametrize("kind", ["contact", "service"])
def test_what_was_removed_comes_back_as_it_was_under_a_new_number(shift: Shift, kind: str) -> None:
    save: c.Command = c.SaveContact(contact=CONTACT)
    remove: c.Command = c.RemoveContact(contact_id=1)
    if kind == "service":
        save, remove = c.SaveService(service=SERVICE), c.RemoveService(service_id=1)
    shift.do(save)
    rows = "contacts" if kind == "contact" else "municipal_services"
    before = shift.state()[rows][1]
    undo(shift, shift.do(remove))
    (back,) = shift.state()[rows].values()
    assert back == {**before, "id": 2}


def test_a_waiting_call_closed_by_mistake_goes_to_who_undoes_it(shift: Shift) -> None:
    """Reopening leads to claimed, always; a call nobody looks after does not come back unseen."""
    call = waiting(shift)
    undo(shift, shift.do(c.CloseCall(call_id=call, disposition=Disposition.DUPLICATE)))
    stored = shift.store.calls.get(call)
    assert (stored.claimed_by, stored.disposition) == ("anna", None)


HANDOFF_ACTS = (receive, accept, decline, start, complete, own)


def sequences() -> st.SearchStrategy[list[tuple[int, int]]]:
    return st.lists(st.tuples(st.integers(0, len(ACTS) - 1), st.integers(1, 2)), max_size=12)


ACTS: tuple[Callable[[int], c.Command], ...] = (
    *HANDOFF_ACTS,
    lambda n: c.TakeBackAnswer(handoff_id=n),
    lambda n: c.RecordNoAnswer(handoff_id=n),
    lambda n: c.TakeNextStep(handoff_id=n, step=NextStep.END, text="x"),
    lambda n: c.ClaimCall(call_id=n),
    lambda n: c.ReleaseCall(call_id=n),
    lambda n: c.SetCategories(call_id=n, categories=(Category.DRUGS,)),
    lambda n: c.MatchCitizen(call_id=n, citizen_id=1),
    lambda n: c.MatchCitizen(call_id=n, citizen_id=2),
    lambda n: c.MergeCitizens(kept_id=n, absorbed_id=3 - n),
    lambda n: c.UnmergeCitizen(absorbed_id=n),
    lambda n: c.AssignUnit(call_id=n, unit_id=n),
    lambda n: c.SetUnitStatus(unit_id=n, status=UnitStatus.ON_BREAK),
    lambda n: c.SetUnitStatus(unit_id=n, status=UnitStatus.OUT_OF_SERVICE),
    lambda n: c.SetUnitStatus(unit_id=n, status=UnitStatus.OFF_DUTY),
    lambda n: c.SetUnitStatus(unit_id=n, status=UnitStatus.AVAILABLE),
    lambda n: c.SetUnitStatus(unit_id=n, status=UnitStatus.ON_SCENE),
    lambda n: c.RecordOutcome(call_id=n, outcome=list(SceneOutcome)[n]),
    lambda n: c.CloseCall(call_id=n, disposition=Disposition.SOLVED_BY_PHONE),
)
UNDONE_ELSEWHERE = {"unit_assigned", "assignment_cancelled"}


@given(sequences())
@settings(max_examples=60, deadline=None)
def test_in_any_state_of_the_work_what_is_undone_is_undone(acts: list[tuple[int, int]]) -> None:
    shift = prepared()
    for which, number in acts:
        before = shift.state()
        try:
            done = shift.do(ACTS[which](number))
        except Refusal:
            continue
        if done.undo is None or done.act in UNDONE_ELSEWHERE:
            continue
        if done.act == "call_closed" and before["calls"][number]["claimed_by"] is None:
            continue
        other = copy_of(shift)
        other.dispatcher.submit(done.undo, ANNA)
        assert other.state() == before, f"{done.act} was not undone"


def prepared() -> Shift:
    """Two calls of anna's that may be assigned, two handoffs requested, two citizens."""
    shift = Shift()
    for name in ("Prøve", "Prøve P"):
        shift.do(c.CreateCitizen(name=name))
    for _ in range(2):
        call = shift.call(ConsentScope.VISIT, ConsentScope.SHARE_MUNICIPALITY)
        shift.do(c.RequestHandoff(handoff_id=shift.draft(call)))
    return shift


def copy_of(shift: Shift) -> Shift:
    """The same work in another store, so that going on is not disturbed."""
    other: Any = Shift.__new__(Shift)
    other.store = deepcopy(shift.store)
    other.now = shift.now
    other.dispatcher = type(shift.dispatcher)(
        other.store.begin, shift.dispatcher._handlers, lambda: other.now
    )
    return other  # type: ignore[no-any-return]  # a Shift, made around its constructor
