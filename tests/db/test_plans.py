"""The plan agreed with a citizen, from real storage."""

from __future__ import annotations

from datetime import date

import pytest

from console.domain.errors import Refusal
from console.services import commands as c
from tests.conftest import Backend

UNTIL = date(2026, 12, 24)


@pytest.fixture
def call(backend: Backend) -> int:
    return about(backend, "Prøve Prøvesen", "20000001")


def about(backend: Backend, name: str, phone: str) -> int:
    """A claimed call about a new citizen."""
    number = backend.do(c.RegisterCall(caller_phone=phone, claim=True)).call_id
    assert number is not None
    backend.do(c.CreateCitizen(call_id=number, name=name, phones=(phone,)))
    return number


def plan(call: int, instruction: str = "ring til bostøtten", **more: object) -> c.WritePlan:
    values = {"agreed_with": "Prøve Prøvesen og Testkontakt", "valid_until": UNTIL, **more}
    return c.WritePlan(call_id=call, instruction=instruction, **values)  # type: ignore[arg-type]  # made in a test


def test_a_plan_is_shown_on_the_citizens_next_call(backend: Backend, call: int) -> None:
    backend.do(plan(call))
    later = backend.do(c.RegisterCall(caller_phone="20000001", claim=True)).call_id
    assert later is not None
    assert backend.views.call(later).plan is None, "nobody has said yet who calls"
    citizen = backend.views.call(call).citizen
    assert citizen is not None
    backend.do(c.MatchCitizen(call_id=later, citizen_id=citizen.id))
    shown = backend.views.call(later).plan
    assert shown is not None
    assert (shown.instruction, shown.written_by) == ("ring til bostøtten", "anna")


def test_a_new_version_stands_beside_the_old(backend: Backend, call: int) -> None:
    backend.do(plan(call))
    backend.do(plan(call, "ring til Testkontakt"))
    view = backend.views.call(call)
    assert view.plan is not None
    assert view.plan.instruction == "ring til Testkontakt"
    assert [p.instruction for p in view.plans] == ["ring til Testkontakt", "ring til bostøtten"]


def test_an_ended_plan_is_kept_but_stands_no_more(backend: Backend, call: int) -> None:
    done = backend.do(plan(call))
    assert done.undo is not None
    backend.do(done.undo)
    view = backend.views.call(call)
    assert view.plan is None
    assert len(view.plans) == 1
    with pytest.raises(Refusal, match="plan_missing"):
        backend.do(c.EndPlan(call_id=call))


def test_a_merged_citizens_plan_follows(backend: Backend, call: int) -> None:
    backend.do(plan(call))
    other = about(backend, "P. Prøvesen", "20000002")
    kept, absorbed = backend.views.call(other).citizen, backend.views.call(call).citizen
    assert kept is not None
    assert absorbed is not None
    backend.do(c.MergeCitizens(kept_id=kept.id, absorbed_id=absorbed.id))
    shown = backend.views.call(other).plan
    assert shown is not None
    backend.do(c.EndPlan(call_id=other))
    assert backend.views.call(call).plan is None


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"instruction": " "}, "plan_empty"),
        ({"agreed_with": ""}, "plan_alone"),
        ({"valid_until": date(2026, 11, 19)}, "date_past"),
    ],
)
def test_a_plan_that_says_nothing_is_refused(
    backend: Backend, call: int, change: dict[str, object], code: str
) -> None:
    with pytest.raises(Refusal) as refused:
        backend.do(plan(call, **change))  # type: ignore[arg-type]  # made in a test
    assert refused.value.code == code
    assert backend.views.call(call).plans == ()


def test_nobodys_plan_is_refused_and_the_journal_has_no_words(backend: Backend, call: int) -> None:
    unknown = backend.do(c.RegisterCall(narrative="x", claim=True)).call_id
    assert unknown is not None
    with pytest.raises(Refusal, match="citizen_needed"):
        backend.do(plan(unknown))
    backend.do(plan(call))
    assert "bostøtten" not in str(backend.views.call(call).timeline)
