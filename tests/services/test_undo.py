"""Undo really undoes: after an act and its undoing everything stands as it stood."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.domain.codes import (
    Category,
    ConsentScope,
    ContactRole,
    DeclineReason,
    Disposition,
    NeedArea,
    NeedLevel,
    SceneOutcome,
    SharedPlace,
    UnitStatus,
)
from console.domain.errors import Refusal
from console.domain.municipality import Contact, Hours, Service
from console.services import commands as c
from console.services.dispatcher import Done
from tests.services.shift import ANNA, Shift

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
