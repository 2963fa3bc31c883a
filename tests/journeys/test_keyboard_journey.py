"""A call from the control room's message to a completed handoff, with the keyboard alone."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.domain.codes import CallState, Disposition, HandoffState, SharedField, UnitStatus
from console.ui.desk import Message, Tone
from console.ui.main_window import MainWindow
from tests.conftest import Backend
from tests.journeys.conftest import ControlRoom

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier

DANISH = (
    "problem hjemløshed,alkohol",
    "kommune Aarhus",
    'borger "Prøve Prøvesen" tlf=20000001',
    "social",
    "samtykke besøg ja",
    "samtykke kommunen ja",
    "send S1",
    "kvitter S1",
    "status S1 på vej",
    "status S1 fremme",
    "behov bolig akut sover ude",
    "resultat herberg",
    "status S1 ledig",
    'overdrag bostøtte kontakt="Testkontakt Aarhus" grund="Mangler bolig" del=navn,telefon',
    "anmod 1",
    'modtaget 1 "Testkontakt Aarhus"',
    'accepter 1 "Testkontakt Aarhus" varm',
    "begyndt 1",
    "gennemført 1",
    "opfølgning +7",
    "luk besøg af Sociolancen",
)
ENGLISH = (
    "category homelessness,alcohol",
    "municipality Aarhus",
    'citizen "Prøve Prøvesen" phone=20000001',
    "social",
    "consent visit yes",
    "consent municipality yes",
    "send S1",
    "acknowledge S1",
    "status S1 en route",
    "status S1 on scene",
    "need housing urgent sleeps rough",
    "outcome shelter",
    "status S1 available",
    'handoff bostøtte contact="Testkontakt Aarhus" reason="No housing" share=name,phone',
    "request 1",
    'received 1 "Testkontakt Aarhus"',
    'accept 1 "Testkontakt Aarhus" warm',
    "started 1",
    "complete 1",
    "followup +7",
    "close Sociolance visit",
)


class Keyboard:
    """Presses keys where the focus is; the mouse is never touched."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> Message:
        """Press a key whose act is done at once; the answer."""
        with self.qtbot.waitSignal(self.window.desk.said, timeout=10_000) as said:
            QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        message: Message = said.args[0]
        return message

    def say(self, words: str) -> Message:
        """Type words on the command line."""
        QTest.keyClick(self.window, Qt.Key.Key_Space, CTRL)
        line = self.window.contents.command_line.line
        self.qtbot.waitUntil(line.hasFocus)
        QTest.keyClicks(line, words)
        return self.press(Qt.Key.Key_Return)


@pytest.mark.parametrize(("language", "words"), [("da", DANISH), ("en", ENGLISH)])
def test_a_call_from_http_is_handed_off_and_held_by_keyboard_alone(
    window: MainWindow,
    control_room: ControlRoom,
    backend: Backend,
    qtbot: QtBot,
    language: str,
    words: tuple[str, ...],
) -> None:
    window.looks.choose_language(language)
    answer = control_room.post("/v1/calls", call_from_the_police())
    assert answer.status_code == 201, answer.text
    number = answer.json()["call"]
    qtbot.waitUntil(lambda: number in window.desk.board.calls)
    keyboard = Keyboard(window, qtbot)

    taken = keyboard.press(Qt.Key.Key_F4)
    assert taken.done is not None
    assert taken.done.call_id == number
    qtbot.waitUntil(lambda: window.call_panel.current_call == number)
    for line in words:
        message = keyboard.say(line)
        assert message.tone is Tone.DONE, (line, message.error)

    view = backend.views.call(number)
    assert view.call.state == CallState.CLOSED
    assert view.call.disposition == Disposition.SOCIOLANCE_VISIT
    assert view.citizen is not None
    assert view.citizen.name == "Prøve Prøvesen"
    (handoff,) = view.handoffs
    assert handoff.state == HandoffState.COMPLETED
    assert handoff.accepted_by == "Testkontakt Aarhus"
    assert handoff.warm
    assert handoff.shared == (SharedField.NAME, SharedField.PHONE)
    assert handoff.consent_id is not None
    assert [a.cleared_at is not None for a in view.assignments] == [True]
    units = {row.call_sign: row.status for row in backend.views.board().units}
    assert units["S1"] == UnitStatus.AVAILABLE
    qtbot.waitUntil(lambda: number not in window.desk.board.calls)
    assert not window.desk.board.handoffs
    assert len(view.timeline) == len(words) + 2


def call_from_the_police() -> dict[str, Any]:
    return {
        "source": "police",
        "on_behalf": True,
        "caller_name": "Prøve Prøvesen",
        "caller_phone": "20000001",
        "location": "Prøvevej 1, Aarhus",
        "narrative": "Opdigtet opkald: står ude i kulden",
        "made_up": True,
    }


def test_an_open_handoff_stays_on_the_board_after_its_call_is_closed(
    window: MainWindow, control_room: ControlRoom, backend: Backend, qtbot: QtBot
) -> None:
    number = control_room.post("/v1/calls", call_from_the_police()).json()["call"]
    qtbot.waitUntil(lambda: number in window.desk.board.calls)
    keyboard = Keyboard(window, qtbot)
    keyboard.press(Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: window.call_panel.current_call == number)
    lines = (
        "kommune Aarhus",
        "samtykke kommunen ja",
        'overdrag bostøtte kontakt="Testkontakt Aarhus" grund="Mangler bolig" del=navn',
        "anmod 1",
        "luk overdraget uden besøg",
    )
    for line in lines:
        message = keyboard.say(line)
        assert message.tone is Tone.DONE, (line, message.error)
    qtbot.waitUntil(lambda: number not in window.desk.board.calls)
    qtbot.waitUntil(lambda: bool(window.desk.board.handoffs))
    (row,) = window.desk.board.handoffs.values()
    assert row.call_closed
    assert row.owner == "anna"
    assert row.due_at is not None
    assert row.received_at is None
    message = keyboard.say('accepter 1 "Testkontakt Aarhus"')
    assert message.tone is Tone.DONE
    assert backend.views.handoff(1).accepted_by == "Testkontakt Aarhus"


def test_a_red_flag_sends_the_call_back_in_two_keys(
    window: MainWindow, control_room: ControlRoom, backend: Backend, qtbot: QtBot
) -> None:
    number = control_room.post("/v1/calls", call_from_the_police()).json()["call"]
    qtbot.waitUntil(lambda: number in window.desk.board.calls)
    keyboard = Keyboard(window, qtbot)
    keyboard.press(Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: window.call_panel.current_call == number)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    message = keyboard.press(Qt.Key.Key_2)
    assert message.tone is Tone.DONE, message.error
    call = backend.views.call(number).call
    assert call.disposition == Disposition.RETURNED_TO_EMERGENCY
    assert call.red_flag is not None
