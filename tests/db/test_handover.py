"""The change of shift, from real storage: nothing drops and nothing is unowned."""

from __future__ import annotations

from datetime import timedelta

import pytest

from console.domain.codes import CallState, Disposition, HandoverKind
from console.domain.errors import Refusal
from console.services import commands as c
from console.services.dispatcher import Actor
from console.services.handover_view import HandoverItem
from tests.conftest import NOON, Backend, Clock
from tests.db.calls import claimed, handed_off, received

K = HandoverKind


def items(backend: Backend) -> dict[tuple[HandoverKind, int], HandoverItem]:
    return {(i.kind, i.number): i for i in backend.views.handover(backend.clock()).items}


def take(kind: HandoverKind, number: int) -> c.AcknowledgeHandover:
    return c.AcknowledgeHandover(kind=kind, number=number)


@pytest.fixture
def work(backend: Backend, clock: Clock) -> tuple[int, int, int]:
    """A call of anna's, a waiting call, a handoff with anna as its owner; then the shift ends."""
    waiting = received(backend)
    handoff = handed_off(backend)
    mine = claimed(backend)
    clock.pass_(minutes=1)
    backend.do(c.HandOverShift(note="S2 er på værksted"))
    clock.pass_(minutes=1)
    return mine, waiting, handoff


def test_everything_open_is_listed_with_who_has_it(
    backend: Backend, work: tuple[int, int, int]
) -> None:
    mine, waiting, handoff = work
    found = items(backend)
    assert found[K.CALL, mine].owner == "anna"
    assert found[K.CALL, waiting].owner == ""
    assert found[K.CALL, waiting].state == CallState.WAITING
    assert (found[K.HANDOFF, handoff].owner, found[K.HANDOFF, handoff].service) == (
        "anna",
        "bostøtte",
    )
    assert found[K.HANDOFF, handoff].due_at is not None
    assert {i.units for i in found.values() if i.kind == K.UNIT} == {("S1",), ("S2",), ("PP1",)}
    assert any(i.kind == K.NOTE for i in found.values())
    assert backend.views.handover(backend.clock()).left == len(found)


def test_when_all_is_acknowledged_nothing_is_the_old_shifts(
    backend: Backend, work: tuple[int, int, int], other: Actor
) -> None:
    for kind, number in items(backend):
        backend.do(take(kind, number), other)
    view = backend.views.handover(backend.clock())
    assert view.left == 0
    owned = [i for i in view.items if i.kind in {K.CALL, K.HANDOFF}]
    assert {i.owner for i in owned if i.state != CallState.WAITING} == {"bo"}
    assert backend.views.call(work[1]).call.state == CallState.WAITING, "it waits still"


def test_the_timeline_says_that_it_was_the_change_of_shift(
    backend: Backend, work: tuple[int, int, int], other: Actor
) -> None:
    backend.do(take(K.CALL, work[0]), other)
    last = backend.views.call(work[0]).timeline[-1]
    assert (last.act, last.actor, last.detail) == ("handover_call", "bo", {"from": "anna"})


def test_it_is_taken_back_to_who_had_it(
    backend: Backend, work: tuple[int, int, int], other: Actor
) -> None:
    for kind, number in ((K.CALL, work[0]), (K.HANDOFF, work[2])):
        done = backend.do(take(kind, number), other)
        assert done.undo is not None
        backend.do(done.undo, other)
        again = items(backend)[kind, number]
        assert (again.owner, again.mark) == ("anna", None)


def test_only_ones_own_acknowledgement_is_taken_back(
    backend: Backend, work: tuple[int, int, int], other: Actor
) -> None:
    backend.do(take(K.CALL, work[0]), other)
    with pytest.raises(Refusal) as refused:
        backend.do(c.TakeBackAcknowledgement(kind=K.CALL, number=work[0]))
    assert (refused.value.code, refused.value.params["who"]) == ("handover_acknowledged", "bo")


def test_a_call_taken_the_usual_way_is_acknowledged_by_that(
    backend: Backend, work: tuple[int, int, int], other: Actor
) -> None:
    backend.do(c.ClaimCall(call_id=work[1]), other)
    mark = items(backend)[K.CALL, work[1]].mark
    assert mark is not None
    assert mark.by == "bo"


def test_what_came_after_is_not_the_old_shifts(
    backend: Backend, work: tuple[int, int, int], other: Actor
) -> None:
    new = received(backend)
    assert (K.CALL, new) not in items(backend)
    with pytest.raises(Refusal, match="handover_not_part"):
        backend.do(take(K.CALL, new), other)


def test_what_ended_is_gone_and_nothing_is_acknowledged_twice(
    backend: Backend, work: tuple[int, int, int], other: Actor
) -> None:
    backend.do(c.CloseCall(call_id=work[0], disposition=Disposition.SOLVED_BY_PHONE))
    assert (K.CALL, work[0]) not in items(backend)
    with pytest.raises(Refusal, match="handover_not_part"):
        backend.do(take(K.CALL, work[0]), other)
    backend.do(take(K.HANDOFF, work[2]), other)
    with pytest.raises(Refusal, match="handover_acknowledged"):
        backend.do(take(K.HANDOFF, work[2]))


def test_a_follow_up_that_is_due_gets_the_new_shifts_name(
    backend: Backend, work: tuple[int, int, int], clock: Clock, other: Actor
) -> None:
    backend.do(c.PlanFollowUp(call_id=work[0], on=(NOON + timedelta(days=1)).date()))
    assert (K.FOLLOW_UP, work[0]) not in items(backend)
    clock.pass_(days=1)
    assert items(backend)[K.FOLLOW_UP, work[0]].owner == "anna"
    backend.do(take(K.FOLLOW_UP, work[0]), other)
    assert items(backend)[K.FOLLOW_UP, work[0]].owner == "bo"


def test_a_changed_note_is_to_be_read_again_and_the_journal_has_no_words(
    backend: Backend, work: tuple[int, int, int], other: Actor
) -> None:
    note = next(number for kind, number in items(backend) if kind == K.NOTE)
    backend.do(take(K.NOTE, note), other)
    done = backend.do(c.WriteHandoverNote(note="S2 er klar igen"))
    assert items(backend)[K.NOTE, note].mark is None
    assert "klar" not in str(done.detail)
    assert done.undo is not None
    backend.do(done.undo)
    shift = backend.views.handover(backend.clock()).handover
    assert shift is not None
    assert shift.note == "S2 er på værksted"


def test_the_next_handover_asks_for_all_again(
    backend: Backend, work: tuple[int, int, int], other: Actor
) -> None:
    for kind, number in items(backend):
        backend.do(take(kind, number), other)
    backend.do(c.HandOverShift(), other)
    view = backend.views.handover(backend.clock())
    assert view.left == len(view.items) > 0
    assert all(i.kind != K.NOTE for i in view.items), "no note, nothing to read"


def test_a_shift_handed_over_by_mistake_is_kept_with_what_was_acknowledged(
    backend: Backend, work: tuple[int, int, int], clock: Clock, other: Actor
) -> None:
    backend.do(take(K.CALL, work[0]), other)
    done = backend.do(c.HandOverShift(note="fejl"), other)
    assert items(backend)[K.CALL, work[0]].mark is None
    assert done.undo is not None
    backend.do(done.undo, other)
    mark = items(backend)[K.CALL, work[0]].mark
    assert mark is not None
    assert mark.by == "bo"
    with pytest.raises(Refusal, match="handover_begun"):
        backend.do(c.WithdrawHandover())


@pytest.mark.parametrize(
    "command",
    [take(K.CALL, 1), c.WriteHandoverNote(note="x"), c.WithdrawHandover(),
     c.TakeBackAcknowledgement(kind=K.CALL, number=1)],
)  # fmt: skip
def test_before_the_shift_is_handed_over_there_is_nothing_to_acknowledge(
    backend: Backend, command: c.Command
) -> None:
    with pytest.raises(Refusal, match="no_handover"):
        backend.do(command)
