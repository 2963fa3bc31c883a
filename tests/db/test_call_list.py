"""Whom to ring now, from real storage."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from console.domain.codes import ClockState, ConsentAnswer, ConsentScope, ContactRole, SharedField
from console.domain.errors import Refusal
from console.domain.municipality import Contact, Hours
from console.services import commands as c
from tests.conftest import Backend, Clock

OFFICE = tuple(Hours(day, time(8), time(15)) for day in range(5))


@pytest.fixture
def handoff(backend: Backend) -> int:
    """Sent on a Friday at noon to Skive, which has a fixed contact and a deputy."""
    backend.do(c.EditMunicipality(code="0779", hours=OFFICE, out_of_hours_phone="20000019"))
    people = (
        ("Testkontakt Skive", ContactRole.ENTRANCE),
        ("Teststedfortræder", ContactRole.DEPUTY),
    )
    for rank, (name, role) in enumerate(people):
        contact = Contact(
            municipality="0779", role=role, rank=rank, name=name, phone=f"2000002{rank}"
        )
        backend.do(c.SaveContact(contact=contact))
    return sent(backend)


def sent(backend: Backend, *, urgent: bool = False) -> int:
    call = backend.do(c.RegisterCall(narrative="x", municipality="0779", claim=True)).call_id
    assert call is not None
    backend.do(
        c.RecordConsent(
            call_id=call, scope=ConsentScope.SHARE_MUNICIPALITY, answer=ConsentAnswer.GIVEN
        )
    )
    done = backend.do(
        c.DraftHandoff(
            call_id=call,
            service="bostøtte",
            reason="bolig",
            shared=(SharedField.NAME,),
            urgent=urgent,
            phone_contact="talt med vagten" if urgent else "",
        )
    )
    assert done.handoff_id is not None
    backend.do(c.RequestHandoff(handoff_id=done.handoff_id))
    return done.handoff_id


def test_the_fixed_contact_is_rung_first(backend: Backend, handoff: int, clock: Clock) -> None:
    (row,) = backend.views.call_list(clock())
    assert (row.handoff.id, row.state, row.name) == (handoff, ClockState.AHEAD, "Testkontakt Skive")
    assert row.phone == "+4520000020"
    assert row.open.open


def test_a_day_late_it_goes_to_the_deputy_and_two_to_the_leader(
    backend: Backend, handoff: int, clock: Clock
) -> None:
    clock.pass_(days=4)  # due on Monday at 15; now Tuesday noon
    assert backend.views.call_list(clock())[0].state == ClockState.OVERDUE
    clock.pass_(hours=4)
    (row,) = backend.views.call_list(clock())
    assert (row.state, row.name, row.deputy) == (ClockState.DEPUTIES, "Teststedfortræder", 1)
    assert row.phone == "+4520000021"
    assert not row.open.open
    assert row.out_of_hours_phone == "+4520000019"
    clock.pass_(days=1)
    assert backend.views.call_list(clock())[0].state == ClockState.LEADER


def test_the_worst_is_on_top_and_an_urgent_one_before_its_equals(
    backend: Backend, handoff: int, clock: Clock
) -> None:
    urgent = sent(backend, urgent=True)
    clock.pass_(minutes=95)
    assert [r.handoff.id for r in backend.views.call_list(clock())] == [urgent, handoff]


def test_no_answer_puts_it_off_for_an_hour_and_is_counted(
    backend: Backend, handoff: int, clock: Clock
) -> None:
    clock.pass_(days=3, hours=4)
    assert backend.views.call_list(clock())[0].state == ClockState.OVERDUE
    backend.do(c.RecordNoAnswer(handoff_id=handoff))
    (row,) = backend.views.call_list(clock())
    assert (row.state, row.attempts) == (ClockState.SNOOZED, 1)
    clock.pass_(minutes=61)
    backend.do(c.RecordNoAnswer(handoff_id=handoff))
    assert backend.views.call_list(clock())[0].attempts == 2
    backend.do(c.MarkReceived(handoff_id=handoff, answered_by="Testkontakt Skive"))
    (row,) = backend.views.call_list(clock())
    assert row.attempts == 0
    assert row.handoff.snoozed_until is None


def test_a_snooze_lasts_until_they_open_and_is_on_the_timeline(
    backend: Backend, handoff: int, clock: Clock
) -> None:
    backend.do(c.SnoozeHandoff(handoff_id=handoff, on=date(2026, 11, 28), reason="kursus"))
    stored = backend.views.handoff(handoff)
    assert stored.snoozed_until is not None
    assert stored.snoozed_until.isoformat() == "2026-11-30T07:00:00+00:00", "Monday at 8"
    entry = backend.views.call(stored.call_id).timeline[-1]
    assert (entry.act, entry.detail) == ("handoff_snoozed", {"on": "2026-11-30"})
    assert "kursus" not in str(entry), "a reason may name somebody"


def test_a_snooze_needs_a_reason_and_a_day_to_come(
    backend: Backend, handoff: int, clock: Clock
) -> None:
    today = clock().date()
    for on, reason, code in (
        (today + timedelta(days=1), " ", "reason_needed"),
        (today - timedelta(days=1), "kursus", "date_past"),
    ):
        with pytest.raises(Refusal) as refused:
            backend.do(c.SnoozeHandoff(handoff_id=handoff, on=on, reason=reason))
        assert refused.value.code == code
    backend.do(c.MarkAccepted(handoff_id=handoff, person="Testkontakt Skive"))
    backend.do(c.CompleteHandoff(handoff_id=handoff))
    with pytest.raises(Refusal, match="nothing_to_snooze"):
        backend.do(c.RecordNoAnswer(handoff_id=handoff))
    assert backend.views.call_list(clock()) == ()
