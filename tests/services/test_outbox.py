"""What waits is sent in order, once each, and what storage does not take holds up only its call."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain.codes import Category, ConsentAnswer, ConsentScope, UnitStatus, UnsentChoice
from console.domain.errors import Refusal
from console.services import commands as c
from console.services.board import Board
from console.services.known import Known
from console.services.outbox import (
    HANDOFFS,
    UNITS,
    WAITS,
    Waiting,
    asked,
    cannot_wait,
    insisted,
    may_wait,
    settling,
)
from tests.domain.refused import refused
from tests.services.shift import ANNA, BO, NOON, Shift


def waiting(shift: Shift, *commands: c.Command) -> Waiting:
    made = Waiting()
    for command in commands:
        shift.now += timedelta(seconds=1)
        made.put(made.new(command, ANNA, shift.now, None))
    return made


def send_all(shift: Shift, held: Waiting) -> None:
    while (unsent := held.next()) is not None:
        command = held.ready(unsent).command
        try:
            done = shift.dispatcher.submit(command, unsent.actor, at=unsent.at)
        except Refusal as refusal:
            held.put(asked(unsent, refusal, shift.now))
        else:
            held.sent(unsent, done)


def test_an_act_either_waits_or_says_why_not() -> None:
    assert not WAITS & (UNITS | HANDOFFS)
    assert may_wait(c.WriteNote(call_id=1, text="x"))
    assert not may_wait(c.SignNote(note_id=-1)), "a note that storage does not know yet"
    for command in (
        c.AssignUnit(call_id=1, unit_id=1),
        c.RequestHandoff(handoff_id=1),
        c.EndPlan(call_id=1),
    ):
        assert not may_wait(command)
        assert cannot_wait(command, NOON).code.startswith("away_")


def test_what_names_a_call_taken_here_is_sent_by_its_number(shift: Shift) -> None:
    other = shift.call()
    held = waiting(
        shift,
        c.RegisterCall(narrative="Prøveopkald", claim=True),
        c.WriteNote(call_id=-1, text="Prøvenote"),
        c.WriteNote(call_id=other, text="Et andet"),
    )
    send_all(shift, held)
    assert held.items == {}
    texts = {note.call_id: note.text for note in shift.store.notes.rows.values()}
    assert texts == {other: "Et andet", other + 1: "Prøvenote"}


def test_after_a_crash_between_two_acts_the_number_is_still_known(shift: Shift) -> None:
    held = waiting(
        shift,
        c.RegisterCall(narrative="Prøveopkald", claim=True),
        c.WriteNote(call_id=-1, text="Prøvenote"),
    )
    first = held.next()
    assert first is not None
    done = shift.dispatcher.submit(first.command, ANNA, at=first.at)
    crashed = Waiting.of(held.items.values())  # sent, and not said to be
    send_all(shift, crashed)
    kept, gone = held.sent(first, done)
    assert (kept is not None, gone) == (True, [])
    send_all(shift, Waiting.of(held.items.values()))
    assert len(shift.store.calls.rows) == len(shift.store.notes.rows) == 1


def test_a_refusal_holds_up_its_own_call_and_no_other(shift: Shift) -> None:
    mine, theirs = shift.call(), shift.call()
    shift.do(c.ReleaseCall(call_id=theirs))
    held = waiting(
        shift,
        c.ClaimCall(call_id=theirs),
        c.WriteNote(call_id=theirs, text="bag ved"),
        c.WriteNote(call_id=mine, text="forbi"),
    )
    shift.do(c.ClaimCall(call_id=theirs), BO)
    send_all(shift, held)
    (question,) = held.questions
    assert question.question is not None
    assert question.question.code == "claimed_by_other"
    assert [note.text for note in shift.store.notes.rows.values()] == ["forbi"]
    shift.do(settling(question, UnsentChoice.THEIRS, "det, jeg gjorde"))
    held.settle(question)
    send_all(shift, held)
    assert held.items == {}
    texts = [note.text for note in shift.store.notes.rows.values()]
    assert texts == ["forbi", "det, jeg gjorde", "bag ved"]


def test_whoever_insists_does_it_now_over_what_stands(shift: Shift) -> None:
    number = shift.call()
    shift.do(c.ReleaseCall(call_id=number))
    held = waiting(shift, c.ClaimCall(call_id=number))
    shift.do(c.ClaimCall(call_id=number), BO)
    send_all(shift, held)
    (question,) = held.questions
    done = shift.do(insisted(question))
    assert held.sent(question, done) == (None, [question])
    assert shift.store.calls.get(number).claimed_by == "anna"


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (
            c.SetCategories(call_id=1, categories=(Category.ANXIETY,)),
            c.SetCategories(call_id=1, categories=(Category.DRUGS,)),
        ),
        (c.EditCall(call_id=1, location="Prøvevej 1"), c.EditCall(call_id=1, location="Vej 2")),
        (
            c.SetUnitStatus(unit_id=1, status=UnitStatus.OFF_DUTY),
            c.SetUnitStatus(unit_id=1, status=UnitStatus.OUT_OF_SERVICE),
        ),
    ],
)
def test_what_others_decided_since_is_not_undone(
    shift: Shift, mine: c.Command, theirs: c.Command
) -> None:
    assert shift.call() == 1
    then = shift.now
    shift.do(theirs, BO)
    with refused("done_meanwhile", who="bo"):
        shift.dispatcher.submit(mine, ANNA, at=then)


def test_what_does_not_meet_it_is_taken_with_its_true_time(shift: Shift) -> None:
    number = shift.call()
    then = shift.now
    shift.do(c.EditCall(call_id=number, location="Vej 2"), BO)
    shift.dispatcher.submit(c.EditCall(call_id=number, caller_name="Prøve"), ANNA, at=then)
    yes = c.RecordConsent(call_id=number, scope=ConsentScope.VISIT, answer=ConsentAnswer.GIVEN)
    shift.dispatcher.submit(yes, ANNA, at=then)
    call = shift.store.calls.get(number)
    assert (call.location, call.caller_name) == ("Vej 2", "Prøve")
    last = shift.store.entries[-1]
    assert (last.at, last.detail["late"]) == (then, 1)


def test_the_future_is_not_believed(shift: Shift) -> None:
    number = shift.call()
    note = c.WriteNote(call_id=number, text="x")
    shift.dispatcher.submit(note, ANNA, at=shift.now + timedelta(hours=1))
    assert shift.store.entries[-1].at == shift.now


ACTS = st.lists(
    st.one_of(
        st.just("call"),
        st.tuples(st.sampled_from(["note", "claim", "stop"]), st.integers(1, 4)),
    ),
    max_size=14,
)


@given(wanted=ACTS, stops=st.lists(st.integers(0, 6), max_size=4))
def test_in_order_and_once_each_wherever_it_is_cut_off(
    wanted: list[str | tuple[str, int]], stops: list[int]
) -> None:
    """The list is read anew after each stop, with the last act sent and not yet let go."""
    shift = Shift()
    held, notes, calls = Waiting(), 0, 0
    for one in wanted:
        command: c.Command
        if isinstance(one, str):
            command, calls = c.RegisterCall(narrative=f"Prøve {calls}", claim=True), calls + 1
        elif calls == 0:
            continue
        else:
            command, notes = c.WriteNote(call_id=-min(one[1], calls), text=f"{notes}"), notes + 1
        shift.now += timedelta(seconds=1)
        held.put(held.new(command, ANNA, shift.now, None))
    for stop in stops:
        for _ in range(stop):
            unsent = held.next()
            if unsent is None:
                break
            done = shift.dispatcher.submit(held.ready(unsent).command, ANNA, at=unsent.at)
            held.sent(unsent, done)
        cut = held.next()
        if cut is not None:
            shift.dispatcher.submit(held.ready(cut).command, ANNA, at=cut.at)
        held = Waiting.of(held.items.values())
    send_all(shift, held)
    assert held.items == {}
    assert [call.narrative for call in shift.store.calls.rows.values()] == [
        f"Prøve {n}" for n in range(calls)
    ]
    assert [note.text for note in shift.store.notes.rows.values()] == [str(n) for n in range(notes)]


def test_what_is_known_shows_what_was_done_by_the_rules_of_storage() -> None:
    shift = Shift()
    held = waiting(
        shift,
        c.RegisterCall(narrative="Prøveopkald", claim=True, municipality="0751"),
        c.SetCategories(call_id=-1, categories=(Category.ANXIETY,)),
        c.FinishTriage(call_id=-1),
    )
    known = Known(Board(), {}, {"0751": "Aarhus"}, NOON).do_all(held.acts)
    (row,) = known.delta().calls
    assert (row.id, row.municipality_name, row.claimed_by, row.unsent) == (-1, "Aarhus", "anna", 3)
    view = known.call(-1)
    assert view.stage == "consent"
    assert [entry.act for entry in view.timeline] == [
        "call_registered",
        "categories_set",
        "triage_finished",
    ]
    wrong = held.new(c.WriteNote(call_id=99, text="x"), ANNA, NOON, None)
    with refused("not_found"):
        known.do(wrong)
