"""Consent, its withdrawal, and the legal ground that may stand in its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from console.domain import consent as rules
from console.domain.codes import ConsentAnswer, ConsentGiver, ConsentHow, ConsentScope, Ground
from console.domain.consent import Consent, LegalGround
from tests.domain.made import LATER, NOW
from tests.domain.refused import refused

VISIT, SHARE = ConsentScope.VISIT, ConsentScope.SHARE_MUNICIPALITY
GIVEN, REFUSED, NOT_POSSIBLE = ConsentAnswer


def consent(answer: ConsentAnswer, number: int = 1, scope: ConsentScope = VISIT) -> Consent:
    return Consent(
        id=number,
        call_id=1,
        scope=scope,
        answer=answer,
        given_by=ConsentGiver.CITIZEN,
        how=ConsentHow.PHONE,
        at=NOW + timedelta(minutes=number),
        recorded_by="anna",
    )


def ground(**changes: str) -> LegalGround:
    made = LegalGround(
        id=7,
        call_id=1,
        scope=VISIT,
        ground=Ground.VITAL_INTEREST,
        reason="svarer ikke, fundet kold",
        decided_by="anna",
        at=NOW,
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # texts only


def test_without_any_answer_nothing_is_allowed() -> None:
    with refused("consent_missing", scope="visit"):
        rules.check_allowed(VISIT, [], [])


@pytest.mark.parametrize("answer", [REFUSED, NOT_POSSIBLE])
def test_an_answer_that_is_not_a_yes_stands_in_the_way_and_is_named(answer: ConsentAnswer) -> None:
    with refused("consent_refused", scope="visit", answer=answer.value):
        rules.check_allowed(VISIT, [consent(answer)], [])


def test_a_yes_allows_its_own_scope_only() -> None:
    assert rules.check_allowed(VISIT, [consent(GIVEN)], []).id == 1
    with refused("consent_missing", scope="share_municipality"):
        rules.check_allowed(SHARE, [consent(GIVEN)], [])


def test_the_latest_answer_counts() -> None:
    with refused("consent_refused"):
        rules.check_allowed(VISIT, [consent(GIVEN, 1), consent(REFUSED, 2)], [])
    assert rules.check_allowed(VISIT, [consent(REFUSED, 1), consent(GIVEN, 2)], []).id == 2


def test_two_answers_in_the_same_moment_count_in_the_order_they_were_stored() -> None:
    first, second = (replace(consent(a, n), at=NOW) for n, a in ((1, GIVEN), (2, REFUSED)))
    assert rules.latest([second, first], VISIT) == second


def test_a_withdrawn_consent_allows_nothing_and_says_so() -> None:
    withdrawn = rules.withdraw(consent(GIVEN), by="bo", at=LATER)
    assert (withdrawn.withdrawn_by, withdrawn.withdrawn_at) == ("bo", LATER)
    with refused("consent_withdrawn", scope="visit"):
        rules.check_allowed(VISIT, [withdrawn], [])


def test_only_a_given_consent_is_withdrawn_and_only_once() -> None:
    with refused("consent_not_given"):
        rules.withdraw(consent(REFUSED), by="bo", at=LATER)
    with refused("consent_already_withdrawn"):
        rules.withdraw(rules.withdraw(consent(GIVEN), by="bo", at=LATER), by="bo", at=LATER)


@pytest.mark.parametrize("answer", list(ConsentAnswer))
def test_a_legal_ground_stands_in_the_place_of_consent(answer: ConsentAnswer) -> None:
    allowed = rules.check_allowed(VISIT, [consent(answer)], [ground()])
    assert isinstance(allowed, Consent) == (answer == GIVEN), "a yes comes before a ground"
    with refused("consent_missing"):
        rules.check_allowed(SHARE, [], [ground()])


@pytest.mark.parametrize(
    ("missing", "code"), [("reason", "reason_needed"), ("decided_by", "decider_needed")]
)
def test_a_legal_ground_has_a_written_reason_and_the_person_who_decided(
    missing: str, code: str
) -> None:
    rules.check_ground(ground())
    with refused(code):
        rules.check_ground(ground(**{missing: "  "}))


def test_afterwards_the_citizen_is_informed_or_it_is_said_why_not() -> None:
    assert rules.inform(ground(), at=LATER, informed=True).informed_at == LATER
    with refused("reason_needed", field="not_informed"):
        rules.inform(ground(), at=LATER, informed=False, reason_not=" ")
    why = rules.inform(ground(), at=LATER, informed=False, reason_not="ukendt ophold")
    assert (why.informed_at, why.not_informed_reason) == (None, "ukendt ophold")
    assert rules.inform(why, at=LATER, informed=True).not_informed_reason == ""
