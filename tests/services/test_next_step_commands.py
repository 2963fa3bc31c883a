"""What is done after a decline: one command, and nothing drops in between."""

from __future__ import annotations

from datetime import timedelta

import pytest

from console.domain.codes import (
    ConsentAnswer,
    ConsentScope,
    ContactRole,
    DeclineReason,
    Disposition,
    HandoffState,
    NextStep,
)
from console.domain.handoff import Handoff
from console.domain.municipality import Contact
from console.services import commands as c
from tests.domain.refused import refused
from tests.services.shift import BO, Shift

S = NextStep


@pytest.fixture
def declined(shift: Shift) -> int:
    """A handoff the municipality has said no to."""
    number = shift.handoff(urgent=False)
    no = DeclineReason.NO_CAPACITY
    shift.do(c.MarkDeclined(handoff_id=number, person="Testkontakt Aarhus", reason=no))
    return number


def stored(shift: Shift, number: int) -> Handoff:
    found: Handoff = shift.store.handoffs.get(number)
    return found


def take(shift: Shift, number: int, step: NextStep, **more: str) -> Handoff:
    """Take the step; the handoff that follows."""
    done = shift.do(c.TakeNextStep(handoff_id=number, step=step, **more))
    assert done.handoff_id is not None
    return stored(shift, done.handoff_id)


def test_the_next_handoff_is_linked_to_the_declined_one(shift: Shift, declined: int) -> None:
    follow = take(shift, declined, S.OTHER_SERVICE, service="herberg", text="haster")
    assert (follow.follows, follow.service, follow.municipality) == (declined, "herberg", "0751")
    assert follow.reason == "bolig\nhaster"
    before = stored(shift, declined)
    assert (before.awaits_step, before.next_step) == (False, S.OTHER_SERVICE)
    assert shift.store.entries[-1].detail["follows"] == declined
    shift.do(c.EditHandoff(handoff_id=follow.id, contact_name="Testkontakt Herberg"))
    shift.do(c.RequestHandoff(handoff_id=follow.id))
    assert stored(shift, follow.id).state == HandoffState.REQUESTED


def test_it_goes_on_when_the_call_is_closed_already(shift: Shift, declined: int) -> None:
    shift.do(c.CloseCall(call_id=1, disposition=Disposition.HANDED_OFF_WITHOUT_VISIT))
    shift.now += timedelta(days=3)
    follow = take(shift, declined, S.RESEND, text="CPR-nummeret")
    shift.do(c.RequestHandoff(handoff_id=follow.id))
    assert stored(shift, follow.id).contact_name == "Testkontakt Aarhus"


def test_the_next_deputy_is_found_in_the_directory(shift: Shift, declined: int) -> None:
    with refused("no_deputy"):
        take(shift, declined, S.DEPUTY)
    deputy = Contact(
        municipality="0751", role=ContactRole.DEPUTY, rank=1, name="Testkontakt B", phone="20000012"
    )
    shift.do(c.SaveContact(contact=deputy))
    assert take(shift, declined, S.DEPUTY).contact_name == "Testkontakt B"


def test_another_municipality_is_named(shift: Shift, declined: int) -> None:
    with refused("step_municipality"):
        take(shift, declined, S.OTHER_MUNICIPALITY)
    assert take(shift, declined, S.OTHER_MUNICIPALITY, municipality="0779").municipality == "0779"


def test_the_health_service_needs_its_own_consent(shift: Shift, declined: int) -> None:
    follow = take(shift, declined, S.HEALTH, service="egen læge")
    shift.do(c.EditHandoff(handoff_id=follow.id, contact_name="Testlæge"))
    with refused("consent_missing"):
        shift.do(c.RequestHandoff(handoff_id=follow.id))
    share = ConsentScope.SHARE_HEALTH
    shift.do(c.RecordConsent(call_id=1, scope=share, answer=ConsentAnswer.GIVEN))
    shift.do(c.RequestHandoff(handoff_id=follow.id))
    assert stored(shift, follow.id).to_health


def test_two_people_do_not_take_two_steps(shift: Shift, declined: int) -> None:
    take(shift, declined, S.OTHER_SERVICE, service="herberg")
    with refused("step_taken"):
        shift.do(c.TakeNextStep(handoff_id=declined, step=S.END, text="x"), BO)


def test_a_next_handoff_that_was_never_sent_leaves_the_question_open(
    shift: Shift, declined: int
) -> None:
    follow = take(shift, declined, S.OTHER_SERVICE, service="herberg")
    cancel = c.StopHandoff(handoff_id=follow.id, state=HandoffState.CANCELLED, reason="fortrudt")
    shift.do(cancel)
    assert stored(shift, declined).awaits_step


def test_who_is_known_there_already_is_noted_as_going_on(shift: Shift, declined: int) -> None:
    with refused("citizen_needed"):
        shift.do(c.TakeNextStep(handoff_id=declined, step=S.JOIN))
    shift.do(c.CreateCitizen(call_id=1, name="Prøve Prøvesen"))
    shift.do(c.TakeNextStep(handoff_id=declined, step=S.JOIN))
    assert [e.owner for e in shift.store.efforts.find()] == ["Testkontakt Aarhus"]
    assert stored(shift, declined).next_step == S.JOIN


def test_agreeing_with_the_citizen_first_does_not_settle_it(shift: Shift, declined: int) -> None:
    done = shift.do(c.TakeNextStep(handoff_id=declined, step=S.NEW_CONSENT))
    found = stored(shift, declined)
    assert (found.awaits_step, found.next_action) == (True, "new_consent")
    assert done.undo is not None
    shift.do(done.undo)
    assert stored(shift, declined).next_action == ""


def test_nothing_more_takes_a_reason_and_can_be_undone(shift: Shift, declined: int) -> None:
    with refused("reason_needed"):
        shift.do(c.TakeNextStep(handoff_id=declined, step=S.END))
    before = shift.state()
    done = shift.do(c.TakeNextStep(handoff_id=declined, step=S.END, text="flyttet"))
    assert done.undo is not None
    shift.do(done.undo)
    assert shift.state() == before


def test_only_a_declined_handoff_has_a_next_step(shift: Shift) -> None:
    number = shift.handoff()
    with refused("not_declined"):
        shift.do(c.TakeNextStep(handoff_id=number, step=S.END, text="x"))
