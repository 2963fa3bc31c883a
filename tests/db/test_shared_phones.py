"""A telephone that many people call from counts for nobody and tells of nobody for sure."""

from __future__ import annotations

import pytest

from console.domain.codes import SharedPlace
from console.domain.errors import Refusal
from console.domain.repeat_callers import FOUR_MONTHS, MONTH, Counts
from console.services import commands as c
from tests.conftest import Backend, Clock
from tests.db.calls import citizen, claimed, received

PHONE = "20000001"


def mark(backend: Backend, **changes: object) -> c.MarkSharedPhone:
    told: dict[str, object] = {"phone": PHONE, "place": SharedPlace.SHELTER, "name": "Testherberg"}
    return c.MarkSharedPhone(**{**told, **changes})  # type: ignore[arg-type]  # fields by name


def month(backend: Backend, call: int) -> int:
    return backend.views.call(call).repeat.counts[MONTH].total


def row(backend: Backend, call: int) -> tuple[int, bool]:
    rows = backend.views.board().calls
    return next((r.calls_month, bool(r.repeat)) for r in rows if r.id == call)


def test_nobody_at_the_desk_becomes_a_repeat_caller(backend: Backend) -> None:
    calls = [received(backend, caller_phone="20 00 00 01") for _ in range(6)]
    assert row(backend, calls[-1]) == (6, True)
    backend.do(mark(backend))
    assert row(backend, calls[-1]) == (1, False)
    repeat = backend.views.call(calls[-1]).repeat
    assert repeat.counts[FOUR_MONTHS] == Counts(oneself=1), "this call is counted all the same"
    assert (repeat.previous, repeat.last_handoff) == ((), None)
    backend.do(c.UnmarkSharedPhone(phone="+45 20000001"))
    assert row(backend, calls[-1]) == (6, True)


def test_a_citizen_has_their_own_calls_and_not_those_of_the_others(backend: Backend) -> None:
    who = citizen(backend, name="Prøve Prøvesen")
    own = [claimed(backend, caller_phone=PHONE), claimed(backend, caller_phone="20000002")]
    for call in own:
        backend.do(c.MatchCitizen(call_id=call, citizen_id=who))
    for _ in range(5):
        received(backend, caller_phone=PHONE)
    last = claimed(backend, caller_phone=PHONE)
    backend.do(c.MatchCitizen(call_id=last, citizen_id=who))
    assert month(backend, last) == 8
    backend.do(mark(backend))
    assert month(backend, last) == 3
    assert [r.id for r in backend.views.call(last).repeat.previous] == own[::-1]
    assert row(backend, last) == (3, False)


def test_an_unmarked_number_is_counted_as_before(backend: Backend) -> None:
    last = [received(backend, caller_phone="20000002") for _ in range(3)][-1]
    backend.do(mark(backend))
    assert month(backend, last) == 3


def test_the_call_tells_what_the_number_is(backend: Backend) -> None:
    call = received(backend, caller_phone=PHONE)
    assert backend.views.call(call).shared_phone is None
    backend.do(mark(backend))
    marked = backend.views.call(call).shared_phone
    assert marked is not None
    assert (marked.place, marked.name, marked.marked_by) == (
        SharedPlace.SHELTER,
        "Testherberg",
        "anna",
    )
    assert [one.phone for one in backend.views.shared_phones()] == ["+4520000001"]


def test_a_match_by_the_shared_number_is_doubtful_and_comes_after_the_name(
    backend: Backend,
) -> None:
    desk = citizen(backend, name="Opdigt Skranke", phones=(PHONE,))
    named = citizen(backend, name="Prøve Prøvesen")
    both = citizen(backend, name="Prøvesen Proeve", phones=(PHONE,))
    call = received(backend, caller_phone=PHONE, caller_name="Prøve Prøvesen")

    def offered() -> list[tuple[int, str, bool]]:
        hits = backend.views.candidates(call)
        return [(hit.citizen.id, hit.by, hit.likeness is not None) for hit in hits]

    assert offered() == [(desk, "phone", False), (both, "phone", True), (named, "like", True)]
    backend.do(mark(backend))
    assert offered() == [
        (both, "shared_phone", True),
        (named, "like", True),
        (desk, "shared_phone", False),
    ]


def test_marked_anew_it_has_another_name_and_undoing_brings_the_old_back(
    backend: Backend, clock: Clock
) -> None:
    first = backend.do(mark(backend))
    changed = backend.do(mark(backend, place=SharedPlace.OTHER, name="Testhuset"))
    assert (first.created, changed.created) == (True, False)
    assert first.record_id == changed.record_id
    assert changed.undo is not None
    assert first.undo is not None
    backend.do(changed.undo)
    (marked,) = backend.views.shared_phones()
    assert (marked.place, marked.name) == (SharedPlace.SHELTER, "Testherberg")
    backend.do(first.undo)
    assert backend.views.shared_phones() == []


def test_unmarking_is_undone(backend: Backend) -> None:
    backend.do(mark(backend))
    done = backend.do(c.UnmarkSharedPhone(phone=PHONE))
    assert done.undo is not None
    backend.do(done.undo)
    (marked,) = backend.views.shared_phones()
    assert (marked.phone, marked.name) == ("+4520000001", "Testherberg")


def refused(backend: Backend, command: c.Command) -> str:
    with pytest.raises(Refusal) as caught:
        backend.do(command)
    return caught.value.code


def test_what_makes_no_sense_is_refused(backend: Backend) -> None:
    assert refused(backend, mark(backend, phone="")) == "phone_needed"
    assert refused(backend, mark(backend, phone="hos naboen")) == "phone_needed"
    other = mark(backend, place=SharedPlace.OTHER, name=" ")
    assert refused(backend, other) == "place_name_needed"
    assert refused(backend, mark(backend, call_id=99)) == "not_found"
    assert refused(backend, c.UnmarkSharedPhone(phone=PHONE)) == "phone_not_shared"
    backend.do(mark(backend))
    assert refused(backend, mark(backend)) == "nothing_changed"


def test_the_timeline_of_the_call_tells_it_without_the_number(backend: Backend) -> None:
    call = received(backend, caller_phone=PHONE)
    backend.do(mark(backend, call_id=call))
    backend.do(c.UnmarkSharedPhone(phone=PHONE, call_id=call))
    entries = backend.views.call(call).timeline[-2:]
    assert [entry.act for entry in entries] == ["phone_shared", "phone_unshared"]
    assert all(entry.detail == {"telephone": 1, "place": "shelter"} for entry in entries)
