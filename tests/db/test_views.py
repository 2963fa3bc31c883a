"""What the screens are told: the queue, the call, the units, the shift leader's page."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from console.domain.codes import (
    CallSource,
    CallState,
    Category,
    ConsentAnswer,
    ConsentScope,
    ContactRole,
    Disposition,
    Ground,
    HandoffState,
    NeedArea,
    NeedLevel,
    ReopenReason,
    SceneOutcome,
    Stage,
    StageState,
    UnitStatus,
)
from console.domain.municipality import Contact, Service
from console.domain.repeat_callers import FOUR_MONTHS, FRECANN, MONTH, Counts
from console.services import commands as c
from console.services.dispatcher import Actor
from console.services.views import QueueRow
from tests.conftest import NOON, Backend
from tests.db.calls import citizen, claimed, dispatched, handed_off, received
from tests.domain.refused import refused


def queue(backend: Backend) -> dict[int, QueueRow]:
    return {row.id: row for row in backend.views.board().calls}


def test_an_empty_database_has_an_empty_board(empty_backend: Backend) -> None:
    board = empty_backend.views.board()
    assert (board.calls, board.units, board.handoffs) == ((), (), ())


def test_a_row_of_the_queue_tells_all_that_was_told(backend: Backend) -> None:
    number = received(
        backend,
        source=CallSource.POLICE,
        on_behalf=True,
        caller_name="Prøve Prøvesen",
        caller_phone="20000001",
        location="Testgade 1, Åbyhøj",
        municipality="0751",
        categories=(Category.ALCOHOL, Category.DRUGS),
        warnings=("no_location",),
        started_at=NOON - timedelta(minutes=3),
    )
    row = queue(backend)[number]
    assert (row.state, row.source, row.on_behalf) == (CallState.WAITING, CallSource.POLICE, True)
    assert (row.municipality, row.municipality_name) == ("0751", "Aarhus")
    assert (row.caller_name, row.caller_phone) == ("Prøve Prøvesen", "+4520000001")
    assert (row.location, row.narrative) == ("Testgade 1, Åbyhøj", "Prøveopkald")
    assert (row.categories, row.warnings) == (
        (Category.ALCOHOL, Category.DRUGS),
        ("no_location",),
    )
    assert (row.started_at, row.received_at) == (NOON - timedelta(minutes=3), NOON)
    assert (row.calls_month, row.repeat, row.stage) == (1, (), Stage.INTAKE)


def test_the_queue_is_sorted_by_who_has_waited_longest(backend: Backend) -> None:
    first = received(backend)
    backend.clock.pass_(minutes=5)
    second = received(backend)
    backend.do(c.ClaimCall(call_id=first))
    assert list(queue(backend)) == [first, second]


def test_a_closed_call_leaves_the_board_and_a_reopened_one_comes_back(backend: Backend) -> None:
    number = claimed(backend)
    backend.do(c.CloseCall(call_id=number, disposition=Disposition.CANCELLED))
    assert number not in queue(backend)
    assert [row.id for row in backend.views.calls(all_=True)] == [number]
    backend.do(c.ReopenCall(call_id=number, reason=ReopenReason.CALLED_AGAIN))
    assert number in queue(backend)


def test_the_stage_moves_with_the_work(backend: Backend) -> None:
    def stage() -> Stage:
        return queue(backend)[number].stage

    number = received(backend, municipality="0751", categories=(Category.ALCOHOL,))
    path = [stage()]
    for command in (
        c.ClaimCall(call_id=number),
        c.FinishTriage(call_id=number),
        c.RecordConsent(call_id=number, scope=ConsentScope.VISIT, answer=ConsentAnswer.GIVEN),
        c.AssignUnit(call_id=number, unit_id=1),
        c.SetUnitStatus(unit_id=1, status=UnitStatus.ON_SCENE),
        c.RecordOutcome(call_id=number, outcome=SceneOutcome.HOME),
        c.SetUnitStatus(unit_id=1, status=UnitStatus.AVAILABLE),
    ):
        backend.do(command)
        path.append(stage())
    assert path == [
        Stage.INTAKE,
        Stage.TRIAGE,
        Stage.CONSENT,
        Stage.ASSIGNMENT,
        Stage.SCENE,
        Stage.SCENE,
        Stage.SCENE,
        Stage.HANDOFF,
    ]


def test_a_unit_that_was_called_off_did_not_do_the_assignment(backend: Backend) -> None:
    number = dispatched(backend)
    backend.do(c.CancelAssignment(unit_id=1))
    assert backend.views.call(number).stages[Stage.ASSIGNMENT] != StageState.DONE


def test_the_unit_and_the_call_name_each_other(backend: Backend) -> None:
    number = dispatched(backend)
    backend.do(c.AssignUnit(call_id=number, unit_id=3))
    backend.do(c.AcknowledgeAssignment(unit_id=1))
    assert queue(backend)[number].units == ("S1", "PP1")
    units = {u.call_sign: u for u in backend.views.board().units}
    assert list(units) == ["PP1", "S1", "S2"]
    assert (units["S1"].call_id, units["S1"].acknowledged) == (number, True)
    assert (units["PP1"].acknowledged, units["S2"].call_id) == (False, None)


def test_a_unit_has_one_row_however_many_calls_it_has_been_on(backend: Backend) -> None:
    for _ in range(3):
        number = dispatched(backend)
        backend.do(c.CancelAssignment(unit_id=1))
        backend.do(c.CloseCall(call_id=number, disposition=Disposition.CANCELLED))
    assert len(backend.views.board().units) == 3


def test_open_handoffs_are_sorted_by_what_is_due_and_outlive_the_call(backend: Backend) -> None:
    call = claimed(backend, ConsentScope.SHARE_MUNICIPALITY)
    later = handed_off(backend, call)
    draft = backend.do(c.DraftHandoff(call_id=call, service="mad")).handoff_id
    backend.do(c.MarkAccepted(handoff_id=later, person="Ib Testesen"))
    sooner = handed_off(backend, call)
    backend.do(c.CloseCall(call_id=call, disposition=Disposition.HANDED_OFF_WITHOUT_VISIT))
    rows = backend.views.board().handoffs
    assert [row.id for row in rows] == [sooner, later, draft]
    assert all(row.call_closed for row in rows)
    assert (rows[1].received_at, rows[1].accepted_by) == (NOON, "Ib Testesen")
    backend.do(c.CompleteHandoff(handoff_id=later))
    assert [row.id for row in backend.views.board().handoffs] == [sooner, draft]
    assert len(backend.views.handoffs(all_=True)) == 3


def test_one_change_tells_of_all_that_hangs_on_it(backend: Backend) -> None:
    call = dispatched(backend)
    handoff_call = claimed(backend, ConsentScope.SHARE_MUNICIPALITY)
    handoff = handed_off(backend, handoff_call)
    rows = backend.views.board_rows([call], [], [])
    assert [u.call_sign for u in rows.units] == ["S1"]
    backend.do(c.CloseCall(call_id=handoff_call, disposition=Disposition.HANDED_OFF_WITHOUT_VISIT))
    rows = backend.views.board_rows([handoff_call], [], [])
    assert (rows.calls, [(h.id, h.call_closed) for h in rows.handoffs]) == ((), [(handoff, True)])
    assert backend.views.board_rows([], [], []) == backend.views.board_rows([99], [99], [99])


def test_the_call_shows_everything_about_it(backend: Backend, other: Actor) -> None:
    number = dispatched(backend)
    backend.do(c.RecordLegalGround(
        call_id=number, scope=ConsentScope.SHARE_MUNICIPALITY,
        ground=Ground.REQUIRED_BY_LAW, reason="lov", decided_by="anna",
    ))  # fmt: skip
    backend.do(c.CreateCitizen(call_id=number, name="Prøve"))
    backend.do(c.WriteNote(call_id=number, text="rolig", sign=True), other)
    backend.do(c.AssessNeed(call_id=number, area=NeedArea.HOUSING, level=NeedLevel.URGENT))
    handed_off(backend, number)
    view = backend.views.call(number)
    assert view.citizen is not None
    assert (view.citizen.name, view.absorbed) == ("Prøve", ())
    assert (len(view.consents), len(view.grounds), len(view.needs)) == (1, 1, 1)
    assert (view.call_signs, [u.call_sign for u in view.unit_rows]) == ({1: "S1"}, ["S1"])
    assert [n.author for n in view.notes] == ["bo"]
    assert [h.state for h in view.handoffs] == [HandoffState.REQUESTED]
    assert view.municipality is not None
    assert view.municipality.municipality.name == "Aarhus"
    acts = [entry.act for entry in view.timeline]
    assert acts[:3] == ["call_registered", "consent_recorded", "unit_assigned"]
    assert {e.actor for e in view.timeline} == {"anna", "bo"}
    assert [e.id for e in view.timeline] == sorted(e.id for e in view.timeline)


def test_a_call_that_is_not_there_is_refused_by_number(backend: Backend) -> None:
    for ask in (backend.views.call, backend.views.handoff, backend.views.note):
        with refused("not_found", id=99):
            ask(99)


# Repeat callers ----------------------------------------------------------------------------


def counts(backend: Backend, number: int) -> dict[int, Counts]:
    return backend.views.call(number).repeat.counts


def test_calls_are_counted_apart_by_who_called(backend: Backend) -> None:
    who = citizen(backend, name="Prøve")
    numbers = [claimed(backend, on_behalf=behalf) for behalf in (True, False, True)]
    for number in numbers:
        backend.do(c.MatchCitizen(call_id=number, citizen_id=who))
    assert counts(backend, numbers[-1])[MONTH] == Counts(oneself=1, on_behalf=2)


def test_the_same_number_counts_before_anybody_is_matched(backend: Backend) -> None:
    last = [received(backend, caller_phone="20 00 00 01") for _ in range(3)][-1]
    received(backend, caller_phone="20 00 00 02")
    assert counts(backend, last)[MONTH].total == 3
    assert queue(backend)[last].calls_month == 3


def test_a_call_found_by_number_and_by_citizen_counts_once(backend: Backend) -> None:
    who = citizen(backend, name="Prøve")
    numbers = [claimed(backend, caller_phone="20000001") for _ in range(2)]
    for number in numbers:
        backend.do(c.MatchCitizen(call_id=number, citizen_id=who))
    assert counts(backend, numbers[-1])[MONTH].total == 2


def test_unknown_callers_are_not_taken_for_the_same(backend: Backend) -> None:
    last = [received(backend) for _ in range(5)][-1]
    assert counts(backend, last)[FOUR_MONTHS].total == 1
    assert not queue(backend)[last].repeat


def test_each_window_counts_its_own_days(backend: Backend) -> None:
    numbers = []
    for days in (0, 31, 31, 29):
        backend.clock.pass_(days=days)
        numbers.append(received(backend, caller_phone="20000001"))
    last = numbers[-1]
    found = counts(backend, last)
    assert [found[w].total for w in (MONTH, FOUR_MONTHS)] == [2, 4]
    assert queue(backend)[last].repeat, "four in four months"


def test_the_shift_leader_chooses_who_is_a_repeat_caller(backend: Backend) -> None:
    last = [received(backend, caller_phone="20000001") for _ in range(4)][-1]
    assert queue(backend)[last].repeat
    backend.do(c.SetRepeatDefinition(definition="frecann"))
    assert not queue(backend)[last].repeat
    assert backend.views.call(last).repeat.definition == FRECANN
    fifth = received(backend, caller_phone="20000001")
    assert queue(backend)[fifth].repeat


def test_merged_citizens_are_counted_together_and_unmerged_apart_again(
    backend: Backend,
) -> None:
    people = [citizen(backend, name=f"Prøve {n}") for n in range(3)]
    numbers = []
    for who in people:
        numbers.append(claimed(backend))
        backend.do(c.MatchCitizen(call_id=numbers[-1], citizen_id=who))
    backend.do(c.MergeCitizens(kept_id=people[1], absorbed_id=people[0]))
    backend.do(c.MergeCitizens(kept_id=people[2], absorbed_id=people[1]))
    view = backend.views.call(numbers[-1])
    assert counts(backend, numbers[-1])[MONTH].total == 3
    assert sorted(a.id for a in view.absorbed) == people[:2]
    first = backend.views.call(numbers[0])
    assert first.citizen is not None
    assert first.citizen.id == people[2], "the record that speaks for this one"
    backend.do(c.UnmergeCitizen(absorbed_id=people[1]))
    assert counts(backend, numbers[2])[MONTH].total == 1
    assert counts(backend, numbers[1])[MONTH].total == 2


def test_the_last_handoff_and_the_earlier_calls_are_in_view_with_the_call(
    backend: Backend,
) -> None:
    who = citizen(backend, name="Prøve")
    earlier = [claimed(backend, ConsentScope.SHARE_MUNICIPALITY) for _ in range(7)]
    for call in earlier:
        backend.do(c.MatchCitizen(call_id=call, citizen_id=who))
    handoff = handed_off(backend, earlier[-1])
    number = claimed(backend)
    backend.do(c.MatchCitizen(call_id=number, citizen_id=who))
    repeat = backend.views.call(number).repeat
    assert [row.id for row in repeat.previous] == [7, 6, 5, 4, 3]
    assert repeat.last_handoff is not None
    assert repeat.last_handoff.handoff.id == handoff
    assert backend.views.call(received(backend)).repeat.previous == ()


# The shift leader and the directory --------------------------------------------------------


def test_the_shift_leader_sees_what_nobody_has_and_what_is_late(backend: Backend) -> None:
    stale, late = claimed(backend), handed_off(backend)
    backend.do(c.PlanFollowUp(call_id=stale, on=date(2026, 11, 20)))
    backend.do(c.KeepRefusedMessage(route="/v1/eido", sender="test", reason="json"))
    backend.clock.pass_(days=4)
    waiting = received(backend, municipality="0779")
    fresh = claimed(backend)
    done = claimed(backend)
    backend.do(c.CloseCall(call_id=done, disposition=Disposition.SOLVED_BY_PHONE))
    view = backend.views.leader(backend.clock.now, backend.clock.now - timedelta(hours=12))
    assert [row.id for row in view.waiting] == [waiting]
    assert stale in {row.id for row in view.stale}
    assert fresh not in {row.id for row in view.stale}
    assert [row.id for row in view.overdue] == [late]
    assert [row.id for row in view.follow_ups_due] == [stale]
    assert (view.today_total, view.today_closed) == (3, 1)
    assert view.today_by_category == {Category.ALCOHOL: 2}
    assert view.today_by_municipality == {"Skive": 1, "Aarhus": 2}
    assert view.today_by_disposition == {Disposition.SOLVED_BY_PHONE: 1}
    assert (len(view.rejects), view.rejects_unseen) == (1, 1)


def test_a_seen_refused_message_is_listed_after_the_unseen(backend: Backend) -> None:
    for reason in ("a", "b"):
        backend.do(c.KeepRefusedMessage(route="/v1/calls", sender="test", reason=reason))
    backend.do(c.AcknowledgeReject(reject_id=2))
    assert [r.reason for r in backend.views.rejects(all_=True)] == ["a", "b"]
    assert [r.reason for r in backend.views.rejects()] == ["a"]


def test_the_directory_is_found_by_any_word_in_it(backend: Backend) -> None:
    backend.do(
        c.SaveContact(
            contact=Contact(
                municipality="0779",
                role=ContactRole.ENTRANCE,
                name="Testkontakt Skive",
                phone="20000009",
            )
        )
    )
    backend.do(c.SaveService(service=Service(municipality="0751", name="Bostøtte")))

    def found(text: str) -> list[str]:
        return [hit.name for hit in backend.views.directory(text)]

    assert found("") == ["Aarhus", "Skive", "Viborg"]
    assert found("bostøtte") == ["Aarhus"]
    assert found("TESTKONTAKT ski") == ["Skive"]
    assert found("0791") == ["Viborg"]
    assert found("testkontakt aarhus") == []
    assert backend.views.directory("skive")[0].phone == "+4520000009"


def test_a_municipality_is_shown_with_its_fixed_contact_first(backend: Backend) -> None:
    for rank, role in ((2, ContactRole.DEPUTY), (1, ContactRole.DEPUTY), (0, ContactRole.ENTRANCE)):
        contact = Contact(municipality="0751", role=role, rank=rank, name=f"Testkontakt {rank}")
        backend.do(c.SaveContact(contact=contact))
    view = backend.views.municipality("0751")
    assert [x.rank for x in view.contacts] == [0, 1, 2]
    with refused("not_found", id="9999"):
        backend.views.municipality("9999")


def test_a_token_is_known_by_its_hash_until_a_new_one_ends_it(backend: Backend) -> None:
    backend.do(c.MakeToken(name="amk", token_hash="a" * 64))
    assert backend.views.token_known("a" * 64) == "amk"
    backend.do(c.MakeToken(name="amk", token_hash="b" * 64))
    assert backend.views.token_known("a" * 64) is None
    assert backend.views.token_known("") is None


@pytest.mark.parametrize("key", ["repeat_definition", "nothing"])
def test_a_setting_nobody_made_is_none(backend: Backend, key: str) -> None:
    assert backend.views.setting(key) is None
