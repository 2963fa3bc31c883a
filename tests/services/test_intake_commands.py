"""Calls come in, are typed, changed and claimed; refused messages are kept."""

from __future__ import annotations

from datetime import timedelta

from console.domain.codes import CallSource, CallState, Disposition
from console.services import commands as c
from console.services.handlers.intake import BODY_KEPT
from tests.domain.refused import refused
from tests.services.shift import BO, NOON, Shift


def test_a_received_call_waits_with_what_was_told(shift: Shift) -> None:
    started = NOON - timedelta(minutes=2)
    done = shift.do(
        c.ReceiveCall(
            message_id="m-1",
            source=CallSource.POLICE,
            started_at=started,
            caller_name=" Prøve Prøvesen ",
            caller_phone="20 00 00 01",
            municipality="0751",
        )
    )
    call = shift.store.calls.get(done.call_id)
    assert done.created
    assert (call.state, call.source, call.started_at) == (
        CallState.WAITING,
        CallSource.POLICE,
        started,
    )
    assert (call.caller_name, call.caller_phone) == ("Prøve Prøvesen", "+4520000001")
    assert call.received_at == shift.now


def test_a_municipality_nobody_knows_is_left_open_rather_than_losing_the_call(
    shift: Shift,
) -> None:
    done = shift.do(c.ReceiveCall(narrative="x", municipality="0101"))
    assert shift.store.calls.get(done.call_id).municipality is None


def test_the_same_message_again_is_an_update_and_no_second_call(shift: Shift) -> None:
    first = shift.do(c.ReceiveCall(message_id="m-1", narrative="falder", caller_phone="20000001"))
    again = shift.do(c.ReceiveCall(message_id="m-1", narrative="falder", caller_phone="20000001"))
    more = shift.do(c.ReceiveCall(message_id="m-1", narrative="sidder op", location="Testgade 1"))
    assert {first.call_id, again.call_id, more.call_id} == {first.call_id}
    assert (again.act, more.act) == ("call_repeated", "call_updated")
    assert more.detail["fields"] == ["location", "narrative"]
    call = shift.store.calls.get(first.call_id)
    assert (call.narrative, call.location, call.caller_phone) == (
        "sidder op",
        "Testgade 1",
        "+4520000001",
    )


def test_an_update_leaves_our_own_work_alone(shift: Shift) -> None:
    call = shift.do(c.ReceiveCall(message_id="m-1", narrative="x")).call_id
    assert call is not None
    shift.do(c.ClaimCall(call_id=call))
    shift.do(c.SetMunicipality(call_id=call, municipality="0779"))
    shift.do(c.ReceiveCall(message_id="m-1", narrative="y", municipality="0751"))
    stored = shift.store.calls.get(call)
    assert (stored.municipality, stored.state, stored.claimed_by) == (
        "0779",
        CallState.CLAIMED,
        "anna",
    )


def test_an_update_does_not_undo_a_correction_and_loses_nothing(shift: Shift) -> None:
    call = shift.do(c.ReceiveCall(message_id="m-1", location="Prøvevej 1", narrative="x")).call_id
    assert call is not None
    shift.do(c.ClaimCall(call_id=call))
    shift.do(c.EditCall(call_id=call, location="Prøvevej 11"))
    done = shift.do(c.ReceiveCall(message_id="m-1", location="Prøvevej 2", narrative="y"))
    assert done.detail == {"fields": ["narrative"], "kept": ["location"]}
    stored = shift.store.calls.get(call)
    assert (stored.location, stored.narrative) == ("Prøvevej 11", "y")
    (note,) = shift.store.notes.find(call_id=call)
    assert note.text == "Prøvevej 2"
    shift.do(c.ReceiveCall(message_id="m-1", location="Prøvevej 2", narrative="y"))
    assert len(shift.store.notes.find(call_id=call)) == 1, "said once"


def test_a_typed_call_says_something(shift: Shift) -> None:
    with refused("call_empty"):
        shift.do(c.RegisterCall(caller_name="  ", municipality="0751"))
    with refused("not_found", kind="municipality"):
        shift.do(c.RegisterCall(narrative="x", municipality="9999"))
    claimed = shift.do(c.RegisterCall(narrative="x", claim=True)).call_id
    assert shift.store.calls.get(claimed).claimed_by == "anna"


def test_an_edit_stores_only_what_changed_and_nothing_else(shift: Shift) -> None:
    call = shift.call()
    with refused("nothing_changed"):
        shift.do(c.EditCall(call_id=call, caller_phone="+45 20 00 00 01"))
    done = shift.do(c.EditCall(call_id=call, location="Testgade 2", on_behalf=True))
    assert done.detail == {"fields": ["location", "on_behalf"]}
    shift.do(c.CloseCall(call_id=call, disposition=Disposition.CANCELLED))
    with refused("call_closed"):
        shift.do(c.EditCall(call_id=call, location="andet"))


def test_the_longest_waiting_is_next_and_an_empty_queue_says_so(shift: Shift) -> None:
    first, second = (shift.do(c.ReceiveCall(narrative=n)).call_id for n in "ab")
    assert shift.do(c.ClaimNext(), BO).call_id == first
    assert shift.do(c.ClaimNext()).call_id == second
    with refused("queue_empty"):
        shift.do(c.ClaimNext())


def test_a_claim_by_somebody_else_is_named_and_only_taken_over_on_purpose(shift: Shift) -> None:
    call = shift.call()
    with refused("claimed_by_other", who="anna", call=call):
        shift.do(c.ClaimCall(call_id=call), BO)
    done = shift.do(c.ClaimCall(call_id=call, take_over=True), BO)
    assert (done.act, done.detail) == ("call_taken_over", {"from": "anna"})
    with refused("claimed_by_other", who="bo"):
        shift.do(c.ReleaseCall(call_id=call))


def test_a_refused_message_is_kept_and_bounded_and_seen_once(shift: Shift) -> None:
    huge = "x" * (BODY_KEPT + 1)
    done = shift.do(
        c.KeepRefusedMessage(
            route="/v1/eido", sender="test", reason="json", detail=huge, body=huge, size=len(huge)
        )
    )
    kept = shift.store.rejects.get(done.record_id)
    assert (len(kept.body), len(kept.detail), kept.size) == (BODY_KEPT, 500, BODY_KEPT + 1)
    assert "x" not in str(done.detail), "the journal keeps no word of it"
    shift.do(c.AcknowledgeReject(reject_id=kept.id))
    with refused("reject_seen", who="anna"):
        shift.do(c.AcknowledgeReject(reject_id=kept.id), BO)


def test_what_does_not_exist_is_said_by_kind_and_number(shift: Shift) -> None:
    with refused("not_found", id=99):
        shift.do(c.ClaimCall(call_id=99))
