"""The facts the scorecard is counted from, read from what was really done."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from console.domain.codes import (
    BesideReason,
    DeclineReason,
    Disposition,
    FollowUpResult,
    HandoffState,
    Measure,
    NextStep,
    SceneOutcome,
    UnitStatus,
)
from console.domain.municipality import STALE_AFTER
from console.review.scorecard import ALL, HEALTH, Score, scorecard
from console.services import commands as c
from console.services.facts import HandoffFact
from db.views import measures
from tests.conftest import Backend, Clock
from tests.db.calls import citizen, claimed, dispatched

EVER = datetime(2020, 1, 1, tzinfo=UTC)


def sent(backend: Backend, call: int | None = None, **more: Any) -> int:
    """A handoff that shares nothing, and is sent."""
    about = claimed(backend) if call is None else call
    draft = {"service": "bostøtte", "contact_name": "Testkontakt A", "reason": "bolig", **more}
    number = backend.do(c.DraftHandoff(call_id=about, **draft)).handoff_id
    assert number is not None
    backend.do(c.RequestHandoff(handoff_id=number))
    return number


def declined(
    backend: Backend, number: int, reason: DeclineReason = DeclineReason.NO_CAPACITY
) -> int:
    backend.do(c.MarkDeclined(handoff_id=number, person="Testkontakt A", reason=reason))
    return number


def fact(backend: Backend, number: int) -> HandoffFact:
    return next(f for f in backend.views.handoff_facts(EVER) if f.id == number)


def scores(backend: Backend) -> tuple[Score, ...]:
    places = [view.municipality for view in backend.views.municipalities()]
    return scorecard(backend.views.handoff_facts(EVER), places, backend.clock.now)


def ours(backend: Backend) -> dict[Measure, int]:
    """Of all municipalities together; what is none is left out, and so is the stale entry."""
    found = scores(backend)[-1]
    shown = (
        Measure.INCOMPLETE, Measure.NOT_CALLED, Measure.SENT_LATE, Measure.NO_NEXT_STEP,
    )  # fmt: skip
    return {step: found.count(step) for step in shown if found.count(step)}


def test_a_period_has_its_first_moment_and_not_its_last(backend: Backend, clock: Clock) -> None:
    first = sent(backend)
    start = clock.now
    clock.pass_(days=1)
    second = sent(backend)

    def found(since: datetime, until: datetime | None = None) -> set[int]:
        return {f.id for f in backend.views.handoff_facts(since, until)}

    assert found(start) == {first, second}
    assert found(start, clock.now) == {first}
    assert found(clock.now) == {second}


def test_a_draft_is_nobodys_and_one_in_error_counts_in_nothing(backend: Backend) -> None:
    call = claimed(backend)
    backend.do(c.DraftHandoff(call_id=call, service="bostøtte", contact_name="Test", reason="x"))
    assert scores(backend) == ()
    number = sent(backend)
    wrong = c.StopHandoff(
        handoff_id=number, state=HandoffState.ENTERED_IN_ERROR, reason="forkert borger"
    )
    backend.do(wrong)
    assert scores(backend) == ()


@pytest.mark.parametrize("act", ["no_answer", "snooze", "follow_up"])
def test_what_somebody_tried_is_known_with_its_time(
    backend: Backend, clock: Clock, act: str
) -> None:
    number = sent(backend)
    clock.pass_(days=3)
    call = backend.views.handoff(number).call_id
    tomorrow = (clock.now + timedelta(days=1)).date()
    command: c.Command = {
        "no_answer": c.RecordNoAnswer(handoff_id=number),
        "snooze": c.SnoozeHandoff(handoff_id=number, on=tomorrow, reason="ringer selv"),
        "follow_up": c.RecordFollowUp(
            call_id=call, handoff_id=number, result=FollowUpResult.NO_ANSWER
        ),
    }[act]
    assert ours(backend) == {}, "Friday to Monday: there is time until Tuesday"
    backend.do(command)
    assert fact(backend, number).tried == (clock.now,)
    clock.pass_(days=5)
    assert ours(backend) == {}


def test_a_contact_nobody_called_is_ours_until_the_answer_is_taken_back_too(
    backend: Backend, clock: Clock
) -> None:
    number = sent(backend)
    clock.pass_(days=1)
    backend.do(c.MarkReceived(handoff_id=number, answered_by="Testkontakt A"))
    clock.pass_(days=4)
    assert ours(backend) == {}, "a yes or no is awaited until Wednesday, the deputies' Thursday"
    backend.do(c.TakeBackAnswer(handoff_id=number))
    assert ours(backend) == {Measure.NOT_CALLED: 1}


def test_a_decline_is_ours_until_a_next_step_is_chosen(backend: Backend) -> None:
    number = declined(backend, sent(backend))
    assert ours(backend) == {Measure.NO_NEXT_STEP: 1}
    sent(backend, backend.views.handoff(number).call_id, service="misbrugsbehandling")
    assert ours(backend) == {Measure.NO_NEXT_STEP: 1}, "nobody said that it comes after this one"
    ending = c.TakeNextStep(handoff_id=number, step=NextStep.END, text="borgeren er flyttet")
    done = backend.do(ending)
    assert ours(backend) == {}
    assert done.undo is not None
    backend.do(done.undo)
    assert ours(backend) == {Measure.NO_NEXT_STEP: 1}


def test_what_the_health_service_was_sent_is_a_line_of_its_own(backend: Backend) -> None:
    sent(backend, to_health=True)
    sent(backend)
    found = [(s.municipality, s.count(Measure.REQUESTED)) for s in scores(backend)]
    assert found == [("0751", 1), (HEALTH, 1), (ALL, 1)]


def test_missing_information_is_ours(backend: Backend) -> None:
    declined(backend, sent(backend), DeclineReason.MISSING_INFORMATION)
    assert ours(backend) == {Measure.INCOMPLETE: 1, Measure.NO_NEXT_STEP: 1}


def test_the_visit_before_it_was_sent_is_known(backend: Backend, clock: Clock) -> None:
    call = dispatched(backend)
    for status in (UnitStatus.EN_ROUTE, UnitStatus.ON_SCENE):
        backend.do(c.SetUnitStatus(unit_id=1, status=status))
    backend.do(c.RecordOutcome(call_id=call, outcome=SceneOutcome.HOME))
    clock.pass_(hours=1)
    backend.do(c.SetUnitStatus(unit_id=1, status=UnitStatus.AVAILABLE))
    left = clock.now
    clock.pass_(days=4)
    if backend.views.call(call).ongoing:
        backend.do(c.GoBeside(call_id=call, reason=BesideReason.NEW_NEED))
    number = sent(backend, call)
    assert fact(backend, number).visited_at == left
    assert ours(backend) == {Measure.SENT_LATE: 1}
    assert fact(backend, sent(backend)).visited_at is None


def test_the_entry_is_judged_as_it_was_when_it_was_sent(backend: Backend, clock: Clock) -> None:
    before = sent(backend)
    clock.pass_(days=1)
    backend.do(c.EditMunicipality(code="0751", phone="20 00 00 11"))
    backend.do(c.VerifyMunicipality(code="0751"))
    checked = clock.now
    clock.pass_(hours=1)
    fresh = sent(backend)
    clock.now = checked + STALE_AFTER + timedelta(seconds=1)
    old = sent(backend)
    assert [fact(backend, n).verified_at for n in (before, fresh, old)] == [None, checked, checked]
    aarhus = scores(backend)[0]
    assert {one.fact.id for one in aarhus.behind(Measure.STALE_ENTRY)} == {before, old}
    assert aarhus.stale == 1
    clock.pass_(seconds=1)
    backend.do(c.VerifyMunicipality(code="0751"))
    aarhus = scores(backend)[0]
    assert aarhus.count(Measure.STALE_ENTRY) == 2, "verifying now changes nothing of then"
    assert aarhus.stale == 0


@pytest.mark.sqlite  # its planner is asked
def test_the_questions_use_their_indexes(backend: Backend) -> None:
    with backend.engines.reader.connect() as connection:
        for statement, index in (
            (measures.TRIES, "ix_journal_tried"),
            (measures.CHECKS, "ix_journal_verified"),
        ):
            sql = statement.compile(connection)
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}").all()
            assert any(index in row[-1] for row in rows), rows


def test_a_call_about_any_of_a_persons_records_is_a_call_again(
    backend: Backend, clock: Clock
) -> None:
    first, second, kept = (citizen(backend, name=f"Prøve {n}") for n in range(3))
    call = claimed(backend)
    backend.do(c.MatchCitizen(call_id=call, citizen_id=first))
    number = sent(backend, call)
    backend.do(c.MarkAccepted(handoff_id=number, person="Testkontakt A"))
    calls, moments = [], []
    for about in (second, kept):
        clock.pass_(days=10)
        calls.append(claimed(backend))
        backend.do(c.MatchCitizen(call_id=calls[-1], citizen_id=about))
        moments.append(clock.now)
    assert fact(backend, number).first_call_after is None
    backend.do(c.MergeCitizens(kept_id=kept, absorbed_id=first))
    assert fact(backend, number).first_call_after == moments[1]
    backend.do(c.MergeCitizens(kept_id=second, absorbed_id=kept))
    assert fact(backend, number).first_call_after == moments[0]
    backend.do(c.CloseCall(call_id=calls[0], disposition=Disposition.DUPLICATE))
    assert fact(backend, number).first_call_after == moments[1], "entered twice"
    backend.do(c.UnmergeCitizen(absorbed_id=first))
    assert fact(backend, number).first_call_after is None
