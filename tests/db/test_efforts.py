"""Nobody starts beside what is going on without knowing it, from real storage."""

from __future__ import annotations

import pytest

from console.domain.codes import (
    BesideReason,
    ConsentAnswer,
    ConsentScope,
    EffortKind,
    HandoffState,
)
from console.domain.errors import Refusal
from console.domain.handoff import CALLED_AGAIN
from console.services import commands as c
from tests.conftest import Backend


def call_about(backend: Backend, citizen: int | None = None) -> int:
    """A claimed call with consent to everything, about this citizen or a new one."""
    call = backend.do(c.RegisterCall(narrative="x", municipality="0751", claim=True)).call_id
    assert call is not None
    if citizen is None:
        backend.do(c.CreateCitizen(call_id=call, name="Prøve Prøvesen"))
    else:
        backend.do(c.MatchCitizen(call_id=call, citizen_id=citizen))
    for scope in (ConsentScope.VISIT, ConsentScope.SHARE_MUNICIPALITY):
        backend.do(c.RecordConsent(call_id=call, scope=scope, answer=ConsentAnswer.GIVEN))
    return call


def whose(backend: Backend, call: int) -> int:
    citizen = backend.views.call(call).citizen
    assert citizen is not None
    return citizen.id


def unit(backend: Backend, call_sign: str) -> int:
    return next(u.id for u in backend.views.units() if u.call_sign == call_sign)


def draft(backend: Backend, call: int) -> int:
    done = backend.do(
        c.DraftHandoff(call_id=call, service="bostøtte", contact_name="Testkontakt", reason="bolig")
    )
    assert done.handoff_id is not None
    return done.handoff_id


@pytest.fixture
def first(backend: Backend) -> int:
    """A closed call whose handoff was accepted and is open."""
    call = call_about(backend)
    handoff = draft(backend, call)
    backend.do(c.RequestHandoff(handoff_id=handoff))
    backend.do(c.MarkAccepted(handoff_id=handoff, person="Testkontakt Aarhus"))
    return call


@pytest.fixture
def second(backend: Backend, first: int) -> int:
    """The citizen calls again."""
    return call_about(backend, whose(backend, first))


def refused(backend: Backend, command: c.Command) -> Refusal:
    with pytest.raises(Refusal) as caught:
        backend.do(command)
    return caught.value


def test_what_goes_on_is_told_with_its_owner(backend: Backend, first: int, second: int) -> None:
    assert backend.views.call(first).ongoing == (), "a call is not beside itself"
    (one,) = backend.views.call(second).ongoing
    assert (one.kind, one.owner, one.what) == (
        EffortKind.HANDOFF,
        "Testkontakt Aarhus",
        "bostøtte",
    )


def test_no_unit_and_no_handoff_beside_it_without_a_reason(backend: Backend, second: int) -> None:
    send = c.AssignUnit(call_id=second, unit_id=unit(backend, "S1"))
    no = refused(backend, send)
    assert (no.code, no.params["who"]) == ("effort_exists", "Testkontakt Aarhus")
    handoff = draft(backend, second)
    assert refused(backend, c.RequestHandoff(handoff_id=handoff)).code == "effort_exists"

    backend.do(c.GoBeside(call_id=second, reason=BesideReason.NEW_NEED))
    backend.do(c.AssignUnit(call_id=second, unit_id=unit(backend, "S1")))
    backend.do(c.RequestHandoff(handoff_id=handoff))
    acts = [e.act for e in backend.views.call(second).timeline]
    assert acts.index("beside_decided") < acts.index("unit_assigned")


def test_joining_tells_the_owner_and_is_counted_as_a_duplicate_avoided(
    backend: Backend, first: int, second: int
) -> None:
    (one,) = backend.views.call(second).ongoing
    assert one.handoff_id is not None
    backend.do(c.JoinEffort(call_id=second, handoff_id=one.handoff_id))
    assert backend.views.handoff(one.handoff_id).next_action == CALLED_AGAIN
    assert "effort_joined" in [e.act for e in backend.views.call(second).timeline]
    other = call_about(backend)
    join = c.JoinEffort(call_id=other, handoff_id=one.handoff_id)
    assert refused(backend, join).code == "nothing_to_join", "somebody else's handoff"


def test_a_unit_with_the_citizen_on_another_call_stands_in_the_way(backend: Backend) -> None:
    one = call_about(backend)
    backend.do(c.AssignUnit(call_id=one, unit_id=unit(backend, "PP1")))
    again = call_about(backend, whose(backend, one))
    (visit,) = backend.views.call(again).ongoing
    assert (visit.kind, visit.owner, visit.call_id) == (EffortKind.VISIT, "PP1", one)
    send = c.AssignUnit(call_id=again, unit_id=unit(backend, "S1"))
    assert refused(backend, send).code == "effort_exists"


def test_help_that_somebody_tells_of_counts_until_it_ends(backend: Backend) -> None:
    call = call_about(backend)
    done = backend.do(
        c.RecordEffort(call_id=call, kind=EffortKind.TREATMENT, owner="Testcenter Aarhus")
    )
    send = c.AssignUnit(call_id=call, unit_id=unit(backend, "S1"))
    assert refused(backend, send).code == "effort_exists"
    assert done.undo is not None
    backend.do(done.undo)
    assert backend.views.call(call).ongoing == ()
    backend.do(send)


def test_an_ended_handoff_stands_in_nobodys_way(backend: Backend, first: int, second: int) -> None:
    (one,) = backend.views.call(second).ongoing
    assert one.handoff_id is not None
    backend.do(c.CompleteHandoff(handoff_id=one.handoff_id))
    assert backend.views.handoff(one.handoff_id).state == HandoffState.COMPLETED
    backend.do(c.AssignUnit(call_id=second, unit_id=unit(backend, "S1")))


def test_a_merged_citizens_efforts_count_too(backend: Backend, first: int) -> None:
    other = call_about(backend)
    assert backend.views.call(other).ongoing == ()
    backend.do(c.MergeCitizens(kept_id=whose(backend, other), absorbed_id=whose(backend, first)))
    assert len(backend.views.call(other).ongoing) == 1


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (lambda n: c.GoBeside(call_id=n, reason=BesideReason.NEW_NEED), "nothing_beside"),
        (lambda n: c.RecordEffort(call_id=n, kind=EffortKind.HANDOFF, owner="x"), "effort_kind"),
        (lambda n: c.RecordEffort(call_id=n, kind=EffortKind.OTHER, owner=" "), "owner_needed"),
    ],
)
def test_what_makes_no_sense_is_refused(backend: Backend, command: object, code: str) -> None:
    assert callable(command)
    assert refused(backend, command(call_about(backend))).code == code
