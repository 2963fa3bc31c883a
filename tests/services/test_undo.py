"""Undo really undoes: after an act and its undoing everything stands as it stood."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.domain.codes import (
    Category,
    ConsentScope,
    Disposition,
    NextStep,
    SceneOutcome,
    UnitStatus,
)
from console.domain.errors import Refusal
from console.services import commands as c
from console.services.dispatcher import Done
from tests.services.acts_to_undo import (
    CONTACT,
    SERVICE,
    SHARED,
    UNDOABLE,
    accept,
    complete,
    decline,
    declined,
    effort,
    own,
    plan,
    planned,
    receive,
    start,
    waiting,
)
from tests.services.shift import ANNA, Shift


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


REMOVED: dict[str, tuple[c.Command, c.Command]] = {
    "contacts": (c.SaveContact(contact=CONTACT), c.RemoveContact(contact_id=1)),
    "municipal_services": (c.SaveService(service=SERVICE), c.RemoveService(service_id=1)),
    "shared_phones": (SHARED, c.UnmarkSharedPhone(phone="20000001")),
}


@pytest.mark.parametrize("rows", REMOVED)
def test_what_was_removed_comes_back_as_it_was_under_a_new_number(shift: Shift, rows: str) -> None:
    save, remove = REMOVED[rows]
    shift.do(save)
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
