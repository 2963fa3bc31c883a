"""Consent recorded and withdrawn: what has not happened is stopped, what has is marked."""

from __future__ import annotations

import pytest

from console.domain.codes import (
    CallState,
    ConsentAnswer,
    ConsentScope,
    Disposition,
    Ground,
    HandoffState,
    SharedField,
    UnitStatus,
)
from console.domain.handoff import CONSENT_WITHDRAWN
from console.services import commands as c
from tests.domain.refused import refused
from tests.services.shift import BO, Shift

VISIT, SHARE = ConsentScope.VISIT, ConsentScope.SHARE_MUNICIPALITY


def ground(call: int, scope: ConsentScope) -> c.RecordLegalGround:
    return c.RecordLegalGround(
        call_id=call,
        scope=scope,
        ground=Ground.VITAL_INTEREST,
        reason="fundet kold",
        decided_by="anna",
    )


def test_a_withdrawn_consent_stops_a_draft_and_marks_what_was_sent(shift: Shift) -> None:
    call = shift.call(SHARE)
    sent, draft = shift.draft(call), shift.draft(call)
    shift.do(c.RequestHandoff(handoff_id=sent))
    done = shift.do(c.WithdrawConsent(call_id=call, scope=SHARE))
    assert done.detail["handoffs_marked"] == 1
    assert shift.store.handoffs.get(sent).next_action == CONSENT_WITHDRAWN
    with refused("consent_withdrawn", scope="share_municipality"):
        shift.do(c.RequestHandoff(handoff_id=draft))
    assert shift.store.handoffs.get(draft).state == HandoffState.DRAFT, "what was typed is kept"


def test_what_was_sent_on_an_earlier_yes_is_marked_too(shift: Shift) -> None:
    call = shift.call(SHARE)
    sent = shift.draft(call)
    shift.do(c.RequestHandoff(handoff_id=sent))
    shift.do(c.RecordConsent(call_id=call, scope=SHARE, answer=ConsentAnswer.GIVEN))
    shift.do(c.WithdrawConsent(call_id=call, scope=SHARE))
    assert shift.store.handoffs.get(sent).next_action == CONSENT_WITHDRAWN


def test_a_later_no_counts_as_a_withdrawal(shift: Shift) -> None:
    call = shift.call(SHARE)
    sent = shift.draft(call)
    shift.do(c.RequestHandoff(handoff_id=sent))
    shift.do(c.RecordConsent(call_id=call, scope=SHARE, answer=ConsentAnswer.REFUSED))
    assert shift.store.handoffs.get(sent).next_action == CONSENT_WITHDRAWN
    with refused("consent_refused"):
        shift.do(c.RequestHandoff(handoff_id=shift.draft(call)))


def test_a_handoff_that_shares_nothing_is_neither_stopped_nor_marked(shift: Shift) -> None:
    call = shift.call(SHARE)
    bare = shift.draft(call, shared=())
    shift.do(c.WithdrawConsent(call_id=call, scope=SHARE))
    shift.do(c.RequestHandoff(handoff_id=bare))
    assert shift.store.handoffs.get(bare).next_action == ""


def test_a_withdrawal_is_possible_after_the_call_was_closed(shift: Shift) -> None:
    call = shift.call(SHARE)
    sent = shift.draft(call)
    shift.do(c.RequestHandoff(handoff_id=sent))
    shift.do(c.CloseCall(call_id=call, disposition=Disposition.HANDED_OFF_WITHOUT_VISIT))
    shift.do(c.WithdrawConsent(call_id=call, scope=SHARE), BO)
    assert shift.store.consents.get(1).withdrawn_by == "bo"
    assert shift.store.handoffs.get(sent).next_action == CONSENT_WITHDRAWN


def test_the_mark_stays_when_somebody_takes_the_handoff_over(shift: Shift) -> None:
    call = shift.call(SHARE)
    sent = shift.draft(call)
    shift.do(c.RequestHandoff(handoff_id=sent))
    shift.do(c.WithdrawConsent(call_id=call, scope=SHARE))
    shift.do(c.SetHandoffOwner(handoff_id=sent, owner="bo"), BO)
    assert shift.store.handoffs.get(sent).next_action == CONSENT_WITHDRAWN


@pytest.mark.parametrize("answered", [True, False])
def test_a_unit_that_has_not_arrived_turns_back(shift: Shift, answered: bool) -> None:
    call = shift.dispatched()
    shift.do(c.SetUnitStatus(unit_id=1, status=UnitStatus.EN_ROUTE))
    withdrawn: c.Command = c.WithdrawConsent(call_id=call, scope=VISIT)
    if answered:
        withdrawn = c.RecordConsent(call_id=call, scope=VISIT, answer=ConsentAnswer.REFUSED)
    done = shift.do(withdrawn)
    assert done.detail["units_called_off"] == ["S1"]
    assert shift.store.units.get(1).status == UnitStatus.AVAILABLE
    assert shift.store.calls.get(call).state == CallState.CLAIMED
    assert shift.store.assignments.get(1).cancelled


def test_a_unit_on_scene_stays_and_so_does_one_that_drives_on_a_legal_ground(
    shift: Shift,
) -> None:
    call = shift.dispatched()
    shift.do(ground(call, VISIT))
    done = shift.do(c.WithdrawConsent(call_id=call, scope=VISIT))
    assert "units_called_off" not in {k for k, v in done.detail.items() if v}
    assert shift.store.units.get(1).status == UnitStatus.ASSIGNED
    shift.do(c.SetUnitStatus(unit_id=1, status=UnitStatus.ON_SCENE))
    shift.do(c.RecordConsent(call_id=call, scope=VISIT, answer=ConsentAnswer.REFUSED))
    assert shift.store.units.get(1).status == UnitStatus.ON_SCENE


def test_no_unit_is_sent_without_an_answer_or_a_ground(shift: Shift) -> None:
    call = shift.call()
    with refused("consent_missing", scope="visit"):
        shift.do(c.AssignUnit(call_id=call, unit_id=1))
    shift.do(c.RecordConsent(call_id=call, scope=VISIT, answer=ConsentAnswer.NOT_POSSIBLE))
    with refused("consent_refused", answer="not_possible"):
        shift.do(c.AssignUnit(call_id=call, unit_id=1))
    shift.do(ground(call, VISIT))
    shift.do(c.AssignUnit(call_id=call, unit_id=1))


def test_a_handoff_on_a_legal_ground_keeps_which_one(shift: Shift) -> None:
    call = shift.call()
    shift.do(ground(call, SHARE))
    number = shift.draft(call, shared=(SharedField.CPR, SharedField.NAME))
    shift.do(c.RequestHandoff(handoff_id=number))
    sent = shift.store.handoffs.get(number)
    assert (sent.consent_id, sent.ground_id) == (None, 1)
    assert sent.shared == (SharedField.NAME, SharedField.CPR)


def test_consent_to_one_recipient_is_none_to_another(shift: Shift) -> None:
    call = shift.call(VISIT, ConsentScope.SHARE_HEALTH, ConsentScope.SHARE_POLICE)
    with refused("consent_missing", scope="share_municipality"):
        shift.do(c.RequestHandoff(handoff_id=shift.draft(call)))


def test_the_citizen_is_informed_afterwards_or_it_is_said_why_not(shift: Shift) -> None:
    call = shift.call()
    shift.do(ground(call, VISIT))
    with refused("reason_needed", field="not_informed"):
        shift.do(c.InformCitizen(ground_id=1, informed=False))
    done = shift.do(c.InformCitizen(ground_id=1, informed=True))
    assert (done.act, done.call_id) == ("citizen_informed", call)


def test_nothing_is_withdrawn_that_was_never_given(shift: Shift) -> None:
    call = shift.call()
    with refused("consent_missing"):
        shift.do(c.WithdrawConsent(call_id=call, scope=SHARE))
    with refused("reason_needed", field="legal_ground"):
        shift.do(
            c.RecordLegalGround(
                call_id=call, scope=VISIT, ground=Ground.VITAL_INTEREST, reason="", decided_by="a"
            )
        )
