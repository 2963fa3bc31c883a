"""Deadlines that near, pass and are escalated: one sound each, a word and a place, once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from console.domain.codes import DeclineReason, NextStep
from console.services import commands as c
from console.ui.main_window import MainWindow
from console.ui.session import Session
from console.ui.settings_menu import SOUNDS
from console.ui.sound import Sound
from tests.conftest import Backend, Clock


@pytest.fixture
def session(window: MainWindow) -> Session:
    assert window.session is not None
    return window.session


@pytest.fixture
def heard(session: Session) -> list[Sound]:
    """What sounds were asked for."""
    asked: list[Sound] = []

    def play(sound: Sound) -> bool:
        asked.append(sound)
        return True

    session.sounds.play = play  # type: ignore[method-assign]  # no device is asked in a test
    return asked


@pytest.fixture
def urgent(backend: Backend, receive: Callable[..., int]) -> Callable[[], int]:
    """An urgent handoff, to be answered within two hours."""

    def made() -> int:
        call = receive(1)
        backend.do(c.ClaimCall(call_id=call))
        done = backend.do(
            c.DraftHandoff(
                call_id=call,
                service="bostøtte",
                contact_name="Testkontakt Aarhus",
                reason="bolig",
                urgent=True,
                phone_contact="Ringet op",
            )
        )
        assert done.handoff_id is not None
        backend.do(c.RequestHandoff(handoff_id=done.handoff_id))
        return done.handoff_id

    return made


def on_board(window: MainWindow, qtbot: QtBot, count: int) -> None:
    """As many handoffs have been sent."""
    handoffs = window.desk.board.handoffs
    qtbot.waitUntil(lambda: [h.due_at is not None for h in handoffs.values()] == [True] * count)


def test_each_state_sounds_once_when_it_is_reached(
    window: MainWindow,
    session: Session,
    heard: list[Sound],
    urgent: Callable[[], int],
    clock: Clock,
    qtbot: QtBot,
) -> None:
    session.recall()
    number = urgent()
    on_board(window, qtbot, 1)
    heard.clear()
    status = window.contents.status
    assert status.alarms_text == ""
    for minutes, sound, words in (
        (95, Sound.SOON, "1 snart"),
        (30, Sound.OVERDUE, "1 over frist"),
        (60, Sound.ESCALATED, "1 eskaleret"),
        (60, Sound.ESCALATED, "1 eskaleret"),
    ):
        clock.pass_(minutes=minutes)
        session.alarms.look()
        session.alarms.look()
        assert heard == [sound]
        assert status.alarms_text == words
        assert f"Overdragelse {number} til Aarhus · bostøtte" in window.contents.messages.done
        heard.clear()


def test_several_at_once_sound_once_as_the_worst(
    window: MainWindow,
    session: Session,
    heard: list[Sound],
    urgent: Callable[[], int],
    clock: Clock,
    qtbot: QtBot,
) -> None:
    session.recall()
    urgent()
    clock.pass_(minutes=30)
    urgent()
    on_board(window, qtbot, 2)
    heard.clear()
    clock.pass_(minutes=95)
    session.alarms.look()
    assert heard == [Sound.OVERDUE]
    assert "og 1 mere" in window.contents.messages.done
    assert window.contents.status.alarms_text == "1 over frist, 1 snart"


def test_what_was_late_at_the_start_is_one_line_and_no_sound(
    window: MainWindow,
    session: Session,
    heard: list[Sound],
    urgent: Callable[[], int],
    clock: Clock,
    qtbot: QtBot,
) -> None:
    urgent()
    on_board(window, qtbot, 1)
    heard.clear()
    clock.pass_(hours=3)
    session.recall()
    session.alarms.look()
    assert heard == []
    assert "Overdragelser nu: 1 eskaleret" in window.contents.messages.done


def test_an_alarm_that_was_seen_is_out_of_the_count_until_the_next_state(
    window: MainWindow,
    session: Session,
    heard: list[Sound],
    urgent: Callable[[], int],
    backend: Backend,
    clock: Clock,
    qtbot: QtBot,
) -> None:
    session.recall()
    number = urgent()
    clock.pass_(minutes=125)
    on_board(window, qtbot, 1)
    session.alarms.look()
    backend.do(c.AcknowledgeAlarm(handoff_id=number))
    qtbot.waitUntil(lambda: window.contents.status.alarms_text == "")
    heard.clear()
    clock.pass_(minutes=60)
    session.alarms.look()
    assert heard == [Sound.ESCALATED]
    assert window.contents.status.alarms_text == "1 eskaleret"


def test_a_decline_is_counted_and_does_not_sound(
    window: MainWindow,
    session: Session,
    heard: list[Sound],
    urgent: Callable[[], int],
    backend: Backend,
    clock: Clock,
    qtbot: QtBot,
) -> None:
    session.recall()
    number = urgent()
    on_board(window, qtbot, 1)
    no = DeclineReason.NO_CAPACITY
    backend.do(c.MarkDeclined(handoff_id=number, person="Testkontakt Aarhus", reason=no))
    qtbot.waitUntil(lambda: window.contents.status.alarms_text == "1 afvist")
    heard.clear()
    clock.pass_(days=9)
    session.alarms.look()
    assert heard == []
    step = c.TakeNextStep(handoff_id=number, step=NextStep.RESEND, text="CPR-nummer")
    backend.do(step)
    qtbot.waitUntil(lambda: window.contents.status.alarms_text == "")
    assert number not in window.desk.board.handoffs


def test_the_count_stays_when_the_window_is_made_anew(
    window: MainWindow,
    session: Session,
    heard: list[Sound],
    urgent: Callable[[], int],
    clock: Clock,
    qtbot: QtBot,
) -> None:
    session.recall()
    urgent()
    clock.pass_(minutes=125)
    on_board(window, qtbot, 1)
    session.alarms.look()
    heard.clear()
    window.looks.choose_language("en")
    assert window.contents.status.alarms_text == "1 overdue"
    assert heard == []


def test_every_sound_has_its_switch_in_the_menu() -> None:
    assert set(SOUNDS) == set(Sound)
