"""Stage 1 in the call panel: claiming, and editing what was told with both sides in view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt

from console.domain.codes import CallSource, CallState, Stage
from console.services.commands import ClaimCall, EditCall, ReceiveCall, new_op_id
from console.services.dispatcher import Actor
from console.ui.call.intake_panel import IntakePanel
from tests.conftest import NOON, Backend
from tests.ui.call_hands import Hands


def intake(hands: Hands) -> IntakePanel:
    return hands.form(Stage.INTAKE, IntakePanel)


def test_a_waiting_call_is_claimed_and_put_back(hands: Hands, receive: Callable[..., int]) -> None:
    hands.open(receive())
    hands.click(intake(hands).claim)
    hands.until(lambda: hands.view.call.claimed_by == "anna")
    hands.click(intake(hands).release)
    hands.until(lambda: hands.view.call.state == CallState.WAITING)


def test_another_persons_call_is_taken_over_on_purpose(
    hands: Hands, receive: Callable[..., int], other: Actor
) -> None:
    number = receive()
    hands.do(ClaimCall(call_id=number), actor=other)
    hands.open(number)
    form = intake(hands)
    assert not form.claim.isVisible()
    hands.click(form.take_over)
    hands.until(lambda: hands.view.call.claimed_by == "anna")


def test_what_was_told_is_edited_field_by_field(hands: Hands, receive: Callable[..., int]) -> None:
    hands.open(receive())
    told = intake(hands).told
    assert not told.save.isEnabled()
    told.inputs.texts["location"].set_text("")
    hands.type(told.inputs.texts["location"], "Prøvetorvet")
    hands.click(told.inputs.source.button(CallSource.POLICE))
    told.inputs.on_behalf.click()
    hands.click(told.save)
    hands.until(lambda: hands.view.call.location == "Prøvetorvet")
    call = hands.view.call
    assert (call.source, call.on_behalf, call.caller_name) == (
        CallSource.POLICE,
        True,
        "Prøve Prøvesen",
    )
    hands.until(lambda: not told.save.isEnabled())
    entry = hands.view.timeline[-1]
    assert entry.detail["fields"] == ["location", "on_behalf", "source"]


def test_a_stale_edit_shows_both_sides_and_loses_nothing(
    hands: Hands, receive: Callable[..., int], other: Actor
) -> None:
    number = receive()
    hands.open(number)
    told = intake(hands).told
    place = told.inputs.texts["location"]
    place.set_text("Mit sted")
    hands.do(EditCall(call_id=number, location="Andens sted"), actor=other)
    hands.until(lambda: place.conflict)
    assert place.text() == "Mit sted"
    assert place.keep_mine.isVisible()
    hands.click(told.save)
    hands.until_refused("stale")
    assert place.text() == "Mit sted"
    hands.click(place.keep_mine)
    hands.click(told.save)
    hands.until(lambda: hands.view.call.location == "Mit sted")


def test_the_stored_side_can_be_taken(
    hands: Hands, receive: Callable[..., int], other: Actor
) -> None:
    number = receive()
    hands.open(number)
    place = intake(hands).told.inputs.texts["location"]
    place.set_text("Mit sted")
    hands.do(EditCall(call_id=number, location="Andens sted"), actor=other)
    hands.until(lambda: place.conflict)
    hands.click(place.take_stored)
    assert place.text() == "Andens sted"
    assert not place.take_stored.isVisible()
    assert not intake(hands).told.save.isEnabled()


def test_an_update_from_the_sender_does_not_touch_what_is_typed(
    hands: Hands, backend: Backend
) -> None:
    first = ReceiveCall(message_id="m1", caller_name="Prøve A", location="Et sted")
    number = backend.do(first).call_id
    assert number is not None
    hands.open(number)
    told = intake(hands).told
    hands.type(told.inputs.texts["narrative"], "Fryser")
    hands.do(replace(first, op_id=new_op_id(), location="Et andet sted"))
    hands.until(lambda: told.inputs.texts["location"].text() == "Et andet sted")
    assert told.inputs.texts["narrative"].text() == "Fryser"


def test_warnings_and_the_senders_clock_are_in_view(hands: Hands, backend: Backend) -> None:
    started = NOON.replace(hour=9)
    number = backend.do(
        ReceiveCall(
            message_id="m2",
            started_at=started,
            started_offset=0,
            caller_name="Prøve B",
            warnings=("Stedet kunne ikke læses",),
            made_up=True,
        )
    ).call_id
    assert number is not None
    header = hands.open(number).header
    shown = " ".join(label.text() for label in header.findChildren(type(header._number)))
    assert "Stedet kunne ikke læses" in shown
    assert "ringede 10:00" in shown
    assert "afsenderens ur 09:00 UTC+00:00" in shown
    assert "opdigtet" in shown


def test_the_header_leads_to_what_was_told(hands: Hands, receive: Callable[..., int]) -> None:
    hands.open(receive())
    hands.body.go(Stage.FOLLOWUP)
    hands.click(hands.body.header.edit)
    assert hands.body.shown == Stage.INTAKE
    hands.press(Qt.Key.Key_End)
    hands.qtbot.keyClicks(intake(hands).told.inputs.texts["caller_name"].field, " X")
    assert intake(hands).told.inputs.texts["caller_name"].text() == "Prøve Prøvesen X"
