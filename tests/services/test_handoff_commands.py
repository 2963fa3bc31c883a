"""Handoffs: whom they go to, what they share, their clocks and their answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from console.domain.calendar import local
from console.domain.codes import (
    ConsentScope,
    ContactRole,
    DeclineReason,
    Disposition,
    HandoffState,
    SharedField,
)
from console.domain.municipality import Contact, Service
from console.services import commands as c
from tests.domain.refused import refused
from tests.services.shift import BO, Shift

S = HandoffState


def directory(shift: Shift) -> None:
    shift.do(
        c.SaveContact(
            contact=Contact(
                municipality="0751",
                role=ContactRole.ENTRANCE,
                name="Testkontakt Aarhus",
                phone="20000009",
            )
        )
    )
    service = Service(
        municipality="0751", name="Bostøtte", contact_name="Testkontakt Bo", phone="20000008"
    )
    shift.do(c.SaveService(service=service))


@pytest.mark.parametrize(
    ("service", "contact"),
    [
        ("bostøtte ", ("Testkontakt Bo", "+4520000008")),
        ("misbrugsbehandling", ("Testkontakt Aarhus", "+4520000009")),
    ],
)
def test_the_services_own_contact_is_filled_in_else_the_fixed_one(
    shift: Shift, service: str, contact: tuple[str, str]
) -> None:
    directory(shift)
    number = shift.draft(shift.call(), service=service, contact_name="")
    stored = shift.store.handoffs.get(number)
    assert (stored.contact_name, stored.contact_phone) == contact
    assert (stored.owner, stored.municipality) == ("anna", "0751")


def test_a_draft_that_changes_municipality_never_keeps_the_old_contact(shift: Shift) -> None:
    directory(shift)
    shift.do(c.AddMunicipality(code="0791", name="Viborg"))
    number = shift.draft(shift.call(), contact_name="")
    shift.do(c.EditHandoff(handoff_id=number, municipality="0791"))
    moved = shift.store.handoffs.get(number)
    assert (moved.contact_name, moved.contact_phone) == ("", "")
    shift.do(c.EditHandoff(handoff_id=number, municipality="0751"))
    assert shift.store.handoffs.get(number).contact_name == "Testkontakt Bo"


def test_without_any_contact_the_draft_is_kept_and_the_request_refused(shift: Shift) -> None:
    number = shift.draft(shift.call(ConsentScope.SHARE_MUNICIPALITY), contact_name="")
    with refused("contact_needed"):
        shift.do(c.RequestHandoff(handoff_id=number))
    shift.do(c.EditHandoff(handoff_id=number, contact_name="Testkontakt Aarhus"))
    shift.do(c.RequestHandoff(handoff_id=number))


def test_a_handoff_goes_to_a_municipality_that_exists(shift: Shift) -> None:
    call = shift.do(c.RegisterCall(narrative="x", claim=True)).call_id
    assert call is not None
    with refused("municipality_needed", call=call):
        shift.draft(call)
    with refused("not_found", id="9999"):
        shift.draft(call, municipality="9999")
    with refused("service_needed"):
        shift.draft(call, municipality="0751", service=" ")
    number = shift.draft(call, municipality="0779")
    with refused("not_found", id="9999"):
        shift.do(c.EditHandoff(handoff_id=number, municipality="9999"))


def test_only_what_was_chosen_is_shared(shift: Shift) -> None:
    number = shift.handoff(shared=(SharedField.PHONE, SharedField.NAME, SharedField.PHONE))
    assert shift.store.handoffs.get(number).shared == (SharedField.NAME, SharedField.PHONE)


def test_the_next_answer_is_due_in_the_municipalitys_own_working_days(shift: Shift) -> None:
    number = shift.handoff()

    def due() -> str:
        at = shift.store.handoffs.get(number).due_at
        return f"{local(at):%a %d.%m %H:%M}" if at else ""

    clocks = [due()]
    for command in (
        c.MarkReceived(handoff_id=number),
        c.MarkAccepted(handoff_id=number, person="Ib Testesen"),
        c.StartHandoff(handoff_id=number),
        c.CompleteHandoff(handoff_id=number),
    ):
        shift.do(command)
        clocks.append(due())
    assert clocks == ["Mon 23.11 15:00", "Wed 25.11 15:00", "Fri 04.12 15:00", "", ""]


def test_an_urgent_handoff_needs_a_word_by_phone_and_is_due_in_two_hours(shift: Shift) -> None:
    number = shift.draft(shift.call(ConsentScope.SHARE_MUNICIPALITY), urgent=True)
    with refused("phone_contact_needed"):
        shift.do(c.RequestHandoff(handoff_id=number))
    shift.do(c.EditHandoff(handoff_id=number, phone_contact="Ib Testesen 12:05"))
    shift.do(c.RequestHandoff(handoff_id=number))
    sent = shift.store.handoffs.get(number)
    assert sent.due_at - sent.requested_at == timedelta(hours=2)


def test_a_handoff_lives_on_after_its_call_is_closed(shift: Shift) -> None:
    number = shift.handoff()
    call = shift.store.handoffs.get(number).call_id
    shift.do(c.CloseCall(call_id=call, disposition=Disposition.HANDED_OFF_WITHOUT_VISIT))
    shift.do(c.MarkAccepted(handoff_id=number, person="Ib Testesen"), BO)
    shift.do(c.CompleteHandoff(handoff_id=number), BO)
    assert shift.store.handoffs.get(number).state == S.COMPLETED


def test_a_decline_says_who_and_why_and_ends_the_clock(shift: Shift) -> None:
    number = shift.handoff()
    with refused("person_needed"):
        shift.do(c.MarkDeclined(handoff_id=number, person="", reason=DeclineReason.ALREADY_KNOWN))
    done = shift.do(
        c.MarkDeclined(handoff_id=number, person="Ib", reason=DeclineReason.NO_CAPACITY)
    )
    ended = shift.store.handoffs.get(number)
    assert (ended.state, ended.due_at, ended.declined_by) == (S.REJECTED, None, "Ib")
    assert done.detail["reason"] == "no_capacity"
    assert "Ib" not in str(done.detail), "the journal names no one outside"


def test_what_was_sent_is_not_rewritten(shift: Shift) -> None:
    number = shift.handoff()
    with refused("handoff_sent", handoff=number):
        shift.do(c.EditHandoff(handoff_id=number, reason="andet"))
    with refused("handoff_move", old="requested", new="requested"):
        shift.do(c.RequestHandoff(handoff_id=number))


def test_a_handoff_always_has_an_owner(shift: Shift) -> None:
    number = shift.handoff()
    with refused("owner_needed"):
        shift.do(c.SetHandoffOwner(handoff_id=number, owner=" "))
    shift.do(c.SetHandoffOwner(handoff_id=number, owner="bo", next_action="ring mandag"), BO)
    stored = shift.store.handoffs.get(number)
    assert (stored.owner, stored.next_action) == ("bo", "ring mandag")


def test_a_handoff_without_visit_was_sent_and_not_by_mistake(shift: Shift) -> None:
    number = shift.handoff()
    call = shift.store.handoffs.get(number).call_id
    shift.do(c.StopHandoff(handoff_id=number, state=S.ENTERED_IN_ERROR, reason="forkert kommune"))
    with refused("no_handoff", call=call):
        shift.do(c.CloseCall(call_id=call, disposition=Disposition.HANDED_OFF_WITHOUT_VISIT))


def test_a_closed_call_gets_no_new_handoff(shift: Shift) -> None:
    call = shift.call()
    shift.do(c.CloseCall(call_id=call, disposition=Disposition.SOLVED_BY_PHONE))
    with refused("call_closed"):
        shift.draft(call)


def test_an_alarm_is_acknowledged_only_once_the_answer_is_overdue(shift: Shift) -> None:
    number = shift.handoff()
    before = shift.store.handoffs.get(number)
    with refused("not_overdue"):
        shift.do(c.AcknowledgeAlarm(handoff_id=number))
    shift.now += timedelta(days=30)
    done = shift.do(c.AcknowledgeAlarm(handoff_id=number), BO)
    assert (done.act, done.handoff_id, done.call_id) == ("alarm_acknowledged", number, 1)
    after = shift.store.handoffs.get(number)
    seen = {"alarm_seen_at": shift.now, "alarm_seen_by": "bo", "version": after.version}
    assert after == replace(before, **seen)
    assert shift.store.entries[-1].actor == "bo"
    with refused("alarm_seen"):
        shift.do(c.AcknowledgeAlarm(handoff_id=number))
