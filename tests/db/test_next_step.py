"""A decline on real storage: it stays on every list until its next step is chosen."""

from __future__ import annotations

import pytest
from sqlalchemy import select, text

from console.domain.codes import (
    ClockState,
    ConsentScope,
    DeclineReason,
    Disposition,
    HandoffState,
    HandoverKind,
    NextStep,
    Stage,
    StageState,
)
from console.services import commands as c
from db.tables import handoff, on_board
from tests.conftest import Backend, Clock
from tests.db.calls import claimed, handed_off


@pytest.fixture
def declined(backend: Backend) -> int:
    handoff = handed_off(backend)
    no = DeclineReason.NOT_TARGET_GROUP
    backend.do(c.MarkDeclined(handoff_id=handoff, person="Testkontakt Aarhus", reason=no))
    return handoff


def on_the_board(backend: Backend) -> list[int]:
    return [row.id for row in backend.views.board().handoffs]


def test_it_is_on_the_board_the_call_list_and_the_change_of_shift(
    backend: Backend, declined: int, clock: Clock
) -> None:
    (row,) = backend.views.board().handoffs
    assert (row.id, row.awaits_step, row.owner) == (declined, True, "anna")
    clock.pass_(days=30)
    (listed,) = backend.views.call_list(clock())
    assert listed.state == ClockState.NEXT_STEP, "a no is an answer: no deadline runs on"
    assert backend.views.leader(clock(), clock()).overdue == ()
    items = backend.views.handover(clock()).items
    assert declined in [item.number for item in items if item.kind == HandoverKind.HANDOFF]
    stages = backend.views.call(row.call_id).stages
    assert stages[Stage.HANDOFF] != StageState.DONE


def test_it_stays_when_its_call_is_closed(backend: Backend, declined: int) -> None:
    call = backend.views.handoff(declined).call_id
    backend.do(c.CloseCall(call_id=call, disposition=Disposition.HANDED_OFF_WITHOUT_VISIT))
    assert on_the_board(backend) == [declined]


def test_the_handoff_that_follows_takes_its_place(backend: Backend, declined: int) -> None:
    take = c.TakeNextStep(handoff_id=declined, step=NextStep.OTHER_SERVICE, service="herberg")
    follow = backend.do(take).handoff_id
    assert follow is not None
    assert on_the_board(backend) == [follow]
    assert backend.views.handoff(follow).follows == declined
    stop = HandoffState.CANCELLED
    backend.do(c.StopHandoff(handoff_id=follow, state=stop, reason="fortrudt"))
    assert on_the_board(backend) == [declined]


@pytest.mark.sqlite  # its planner is asked
def test_the_board_is_read_from_its_index(backend: Backend) -> None:
    """SQLite uses a partial index only where the query has its condition in the same words."""
    question = select(handoff.c.id).where(text(on_board("handoff.")))
    with backend.engines.reader.connect() as connection:
        asked = text(f"EXPLAIN QUERY PLAN {question}")
        plan = [row[-1] for row in connection.execute(asked)]
    assert any("ix_handoff_open" in step for step in plan), plan


def test_an_alarm_that_was_seen_is_told_until_the_next_state(
    backend: Backend, clock: Clock
) -> None:
    handoff = handed_off(backend)
    clock.pass_(days=4)
    backend.do(c.AcknowledgeAlarm(handoff_id=handoff))
    clock.pass_(minutes=1)
    (row,) = backend.views.board().handoffs
    assert (row.alarm_seen(clock()), row.alarm_seen_by) == (True, "anna")
    assert backend.views.call_list(clock())[0].seen_by == "anna"
    clock.pass_(days=9)
    assert not row.alarm_seen(clock())


def test_an_attempt_that_was_taken_back_is_not_counted(backend: Backend, clock: Clock) -> None:
    handoff = handed_off(backend)
    backend.do(c.RecordNoAnswer(handoff_id=handoff))
    done = backend.do(c.RecordNoAnswer(handoff_id=handoff))
    assert backend.views.call_list(clock())[0].attempts == 2
    assert done.undo is not None
    backend.do(done.undo)
    assert backend.views.call_list(clock())[0].attempts == 1


@pytest.fixture
def joined(backend: Backend) -> int:
    """A call of a citizen with an open handoff, joined to that."""
    handoff = handed_off(backend, with_citizen(backend))
    call = claimed(backend)
    backend.do(c.MatchCitizen(call_id=call, citizen_id=1))
    backend.do(c.JoinEffort(call_id=call, handoff_id=handoff))
    return call


def with_citizen(backend: Backend) -> int:
    call = claimed(backend, ConsentScope.SHARE_MUNICIPALITY)
    backend.do(c.CreateCitizen(call_id=call, name="Prøve Prøvesen"))
    return call


def test_a_duplicate_avoided_is_counted_once_with_its_call(backend: Backend, joined: int) -> None:
    (row,) = backend.views.avoided()
    assert (row.call_id, row.handoff_id, row.by) == (joined, 1, "anna")
    assert (row.municipality_name, row.service) == ("Aarhus", "bostøtte")


def test_a_joining_that_was_taken_back_is_not_counted(backend: Backend, joined: int) -> None:
    backend.do(c.LeaveEffort(call_id=joined, handoff_id=1))
    assert backend.views.avoided() == ()
    backend.do(c.JoinEffort(call_id=joined, handoff_id=1))
    assert len(backend.views.avoided()) == 1
