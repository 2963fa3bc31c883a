"""After a decline: what fits next, in which order, and what the next handoff takes over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from console.domain import next_step as rules
from console.domain.codes import (
    ContactRole,
    DeclineReason,
    HandoffState,
    NextStep,
    SharedField,
)
from console.domain.handoff import Handoff, decline, on_board, stop, take_back
from console.domain.municipality import Contact
from tests.domain.made import LATER, NOW, handoff
from tests.domain.refused import refused

S = NextStep


def deputy(rank: int, name: str) -> Contact:
    return Contact(
        id=rank,
        municipality="0751",
        role=ContactRole.DEPUTY,
        rank=rank,
        name=name,
        phone=f"+452000001{rank}",
    )


FIRST, SECOND = deputy(1, "Testkontakt B"), deputy(2, "Testkontakt C")


def declined(reason: DeclineReason = DeclineReason.NO_CAPACITY, **changes: object) -> Handoff:
    sent = handoff(state=HandoffState.REQUESTED, requested_at=NOW, shared=(SharedField.NAME,))
    no = decline(sent, at=LATER, person="Testkontakt Aarhus", reason=reason, text="x")
    return replace(no, **changes)  # type: ignore[arg-type]  # fields of a handoff


@pytest.mark.parametrize(
    ("reason", "first"),
    [
        (DeclineReason.NO_CAPACITY, [S.OTHER_SERVICE, S.DEPUTY]),
        (DeclineReason.NOT_TARGET_GROUP, [S.OTHER_SERVICE, S.HEALTH]),
        (DeclineReason.NOT_OUR_CITIZEN, [S.OTHER_MUNICIPALITY]),
        (DeclineReason.CITIZEN_DECLINED, [S.NEW_CONSENT, S.PLAN]),
        (DeclineReason.ALREADY_KNOWN, [S.JOIN]),
        (DeclineReason.MISSING_INFORMATION, [S.RESEND]),
        (DeclineReason.OTHER, [S.OTHER_SERVICE]),
    ],
)
def test_what_fits_the_reason_comes_first_and_ending_it_last(
    reason: DeclineReason, first: list[NextStep]
) -> None:
    offered = rules.offered(declined(reason), deputy=FIRST, may_share=True, citizen_known=True)
    assert list(offered[: len(first)]) == first
    assert offered[-1] == S.END
    assert len(set(offered)) == len(offered) <= 9, "each on a digit of its own"


def test_every_reason_has_its_steps() -> None:
    assert set(rules.ORDER) == set(DeclineReason)
    assert all(rules.ORDER.values())


def test_only_what_can_be_done_is_offered() -> None:
    known = declined(DeclineReason.ALREADY_KNOWN)
    nobody = rules.offered(known, deputy=None, may_share=True, citizen_known=False)
    assert nobody == (S.END,)
    health = declined(to_health=True)
    assert S.DEPUTY not in rules.offered(health, deputy=FIRST, may_share=True, citizen_known=True)


def test_a_new_consent_comes_first_where_sharing_is_not_covered() -> None:
    offered = rules.offered(declined(), deputy=None, may_share=False, citizen_known=True)
    assert offered[0] == S.NEW_CONSENT
    nothing_shared = declined(shared=())
    offered = rules.offered(nothing_shared, deputy=None, may_share=False, citizen_known=True)
    assert S.NEW_CONSENT not in offered


@pytest.mark.parametrize(
    ("asked", "expected"),
    [("Testkontakt A", FIRST), ("Testkontakt B", SECOND), ("Testkontakt C", None)],
)
def test_the_next_deputy_is_the_one_after_those_who_were_asked(
    asked: str, expected: Contact | None
) -> None:
    no = declined(contact_name=asked, declined_by=asked)
    assert rules.next_deputy(no, [SECOND, FIRST]) == expected


@pytest.mark.parametrize("step", sorted(rules.NEW_HANDOFF))
def test_the_next_handoff_takes_over_what_fits(step: NextStep) -> None:
    no = declined()
    draft = rules.following(no, step, deputy=SECOND, by="bo", at=LATER)
    assert (draft.follows, draft.reason, draft.shared) == (no.id, no.reason, no.shared)
    assert (draft.id, draft.state, draft.owner) == (0, HandoffState.DRAFT, "bo")
    assert draft.declined_at is None
    assert bool(draft.municipality) == (step != S.OTHER_MUNICIPALITY)
    assert bool(draft.service) == (step not in {S.OTHER_SERVICE, S.HEALTH})
    contact = {S.RESEND: "Testkontakt Aarhus", S.DEPUTY: "Testkontakt C"}.get(step, "")
    assert draft.contact_name == contact
    assert draft.to_health == (step == S.HEALTH)


def test_no_deputy_no_handoff_to_one() -> None:
    with refused("no_deputy"):
        rules.following(declined(), S.DEPUTY, deputy=None, by="bo", at=LATER)


def test_a_decline_stays_on_the_board_without_a_clock_until_a_step_is_chosen() -> None:
    no = declined()
    assert (on_board(no), no.due_at, no.owner) == (True, None, "anna")
    chosen = rules.settle(no, S.OTHER_SERVICE)
    assert not on_board(chosen)
    with refused("step_taken"):
        rules.settle(chosen, S.DEPUTY)
    assert rules.await_again(chosen) == no
    with refused("no_step_taken"):
        rules.await_again(no)


def test_ending_it_takes_a_reason() -> None:
    with refused("reason_needed"):
        rules.settle(declined(), S.END, "  ")
    assert rules.settle(declined(), S.END, "flyttet").step_text == "flyttet"


def test_only_a_decline_has_a_next_step() -> None:
    with refused("not_declined"):
        rules.settle(handoff(), S.END, "x")


def test_a_decline_that_was_entered_in_error_asks_for_nothing() -> None:
    mistaken = stop(declined(), HandoffState.ENTERED_IN_ERROR, at=LATER, reason="forkert")
    assert not on_board(mistaken)


def test_a_decline_is_not_taken_back_under_the_handoff_that_follows_it() -> None:
    assert take_back(declined()).awaits_step is False
    assert take_back(rules.settle(declined(), S.END, "x")).next_step is None
    with refused("step_taken"):
        take_back(rules.settle(declined(), S.DEPUTY))
