"""The handoff: two lamps, coded answers, and answers taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from console.domain import handoff as rules
from console.domain.codes import DeclineReason, HandoffState, SharedField
from console.domain.handoff import Handoff
from tests.domain.made import LATER, NOW, handoff
from tests.domain.refused import refused

S = HandoffState
THEN = LATER + timedelta(hours=1)


def requested(**changes: Any) -> Handoff:
    return rules.request(handoff(**changes), at=NOW, consent_id=4, ground_id=None)


def received() -> Handoff:
    return rules.receive(requested(), at=LATER, answered_by="")


def accepted() -> Handoff:
    return rules.accept(received(), at=THEN, person="Ib Testesen")


def test_a_draft_is_edited_and_what_was_sent_is_not() -> None:
    assert rules.edit(handoff(), reason="mad").reason == "mad"
    with refused("handoff_sent", handoff=1):
        rules.edit(requested(), reason="mad")


@pytest.mark.parametrize(
    ("missing", "code"),
    [
        ({"service": " "}, "service_needed"),
        ({"reason": ""}, "reason_needed"),
        ({"contact_name": " "}, "contact_needed"),
        ({"urgent": True}, "phone_contact_needed"),
    ],
)
def test_a_request_says_what_it_lacks(missing: dict[str, Any], code: str) -> None:
    with refused(code):
        requested(**missing)


def test_personal_data_is_shared_on_a_consent_or_a_ground_alone() -> None:
    draft = handoff(shared=(SharedField.NAME,))
    with refused("consent_missing", scope="share_municipality"):
        rules.request(draft, at=NOW, consent_id=None, ground_id=None)
    assert rules.request(draft, at=NOW, consent_id=None, ground_id=7).ground_id == 7


def test_a_request_without_personal_data_needs_no_consent() -> None:
    sent = rules.request(handoff(), at=NOW, consent_id=None, ground_id=None)
    assert (sent.state, sent.requested_at) == (S.REQUESTED, NOW)


def test_received_is_not_accepted() -> None:
    got = received()
    assert (got.received_at, got.accepted_at, got.state) == (LATER, None, S.RECEIVED)


def test_a_named_person_accepts_and_the_two_times_stay_apart() -> None:
    with refused("person_needed", handoff=1):
        rules.accept(received(), at=THEN, person=" ")
    taken = accepted()
    assert (taken.received_at, taken.accepted_at, taken.accepted_by) == (
        LATER,
        THEN,
        "Ib Testesen",
    )


def test_who_accepts_at_once_has_also_received() -> None:
    taken = rules.accept(requested(), at=LATER, person="Ib Testesen", warm=True)
    assert (taken.received_at, taken.received_from, taken.warm) == (LATER, "Ib Testesen", True)


def test_a_decline_has_a_coded_reason_and_says_who() -> None:
    no = rules.decline(
        requested(), at=LATER, person="Ib Testesen", reason=DeclineReason.NO_CAPACITY
    )
    assert (no.state, no.declined_by, no.decline_reason, no.ended_at) == (
        S.REJECTED,
        "Ib Testesen",
        DeclineReason.NO_CAPACITY,
        LATER,
    )
    with refused("person_needed"):
        rules.decline(requested(), at=LATER, person="", reason=DeclineReason.NO_CAPACITY)
    with refused("reason_needed", field="decline"):
        rules.decline(requested(), at=LATER, person="Ib", reason=DeclineReason.OTHER, text=" ")


@pytest.mark.parametrize("state", [S.FAILED, S.CANCELLED, S.ENTERED_IN_ERROR])
def test_a_handoff_ends_without_success_only_with_a_reason(state: HandoffState) -> None:
    with refused("reason_needed", field="handoff_end"):
        rules.stop(accepted(), state, at=THEN, reason=" ")
    ended = rules.stop(accepted(), state, at=THEN, reason="flyttet")
    assert (ended.state, ended.ended_at, ended.due_at) == (state, THEN, None)


@pytest.mark.parametrize(
    "state", [S.COMPLETED, S.ACCEPTED, S.DRAFT, S.REJECTED, S.RECEIVED, S.IN_PROGRESS]
)
def test_stopping_is_no_way_around_the_answers(state: HandoffState) -> None:
    with refused("handoff_move"):
        rules.stop(accepted(), state, at=THEN, reason="fordi")


def answers() -> list[tuple[str, Handoff, Handoff]]:
    """Every answer that can be taken back: its name, before it and after."""
    asked, got, taken = requested(), received(), accepted()
    begun = rules.start(taken, at=THEN)
    no = DeclineReason.NOT_OUR_CITIZEN
    return [
        ("received", asked, got),
        ("received by a voice", asked, rules.receive(asked, at=LATER, answered_by="Ib")),
        ("accepted at once", asked, rules.accept(asked, at=LATER, person="Ib")),
        ("accepted after receipt", got, taken),
        ("declined at once", asked, rules.decline(asked, at=LATER, person="Ib", reason=no)),
        ("declined after", got, rules.decline(got, at=THEN, person="Ib", reason=no, text="x")),
        ("started", taken, begun),
        ("completed", begun, rules.complete(begun, at=THEN, text="overtaget")),
        ("completed unstarted", taken, rules.complete(taken, at=THEN)),
    ]


@pytest.mark.parametrize(("before", "after"), [a[1:] for a in answers()], ids=lambda h: h.state)
def test_an_answer_taken_back_leaves_no_trace_on_the_handoff(
    before: Handoff, after: Handoff
) -> None:
    assert rules.take_back(after) == before


def test_a_warm_acceptance_taken_back_is_as_cold_as_before() -> None:
    warm = rules.accept(received(), at=THEN, person="Ib", warm=True)
    assert rules.take_back(warm, warm=False) == received()
    prepared = replace(received(), warm=True)
    taken = rules.accept(prepared, at=THEN, person="Ib")
    assert rules.take_back(taken, warm=True) == prepared


@pytest.mark.parametrize("state", [S.DRAFT, S.REQUESTED, S.FAILED, S.CANCELLED, S.ENTERED_IN_ERROR])
def test_where_there_was_no_answer_none_is_taken_back(state: HandoffState) -> None:
    with refused("nothing_to_take_back", handoff=1):
        rules.take_back(replace(requested(), state=state))


def test_the_clock_counts_from_the_request_and_then_from_the_acceptance() -> None:
    assert rules.waiting_since(handoff()) == NOW
    assert rules.waiting_since(received()) == NOW
    assert rules.waiting_since(accepted()) == THEN
    assert rules.waiting_since(rules.start(accepted(), at=THEN + timedelta(days=1))) == THEN
