"""What a window tells of itself: the call that is open, while somebody sits there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.domain.presence import Present
from console.services.commands import ClaimCall
from console.services.dispatcher import Actor
from console.services.errors import StorageError
from console.services.opened import Presence
from console.ui.desk import Message, Tone
from console.ui.main_window import MainWindow
from console.ui.presence import Place
from tests.conftest import Backend
from tests.ui.person import WORD, Person

CARLA = Actor("carla", "bord-3")


def shown(backend: Backend) -> list[tuple[str, int]]:
    """Who has which call open, as a third console reads it."""
    return [(one.actor, one.call_id) for one in backend.presence.others(CARLA)]


def test_a_locked_console_has_no_call_open_and_an_unlocked_one_has_it_again(
    anna: Person, backend: Backend, receive: Callable[..., int], qtbot: QtBot
) -> None:
    number = receive()
    qtbot.waitUntil(lambda: number in anna.window.desk.board.calls)
    anna.window.show_call(number)
    qtbot.waitUntil(lambda: shown(backend) == [("anna", number)])
    anna.lock()
    qtbot.waitUntil(lambda: shown(backend) == [])
    anna.window.rebuild()
    anna.page.password.setFocus()
    anna.write(WORD)
    anna.press(Qt.Key.Key_Return)
    anna.works("anna")
    qtbot.waitUntil(lambda: shown(backend) == [("anna", number)])


def test_whoever_signs_out_leaves_and_the_next_is_there_under_their_own_name(
    anna: Person, backend: Backend, receive: Callable[..., int], qtbot: QtBot
) -> None:
    number = receive()
    qtbot.waitUntil(lambda: number in anna.window.desk.board.calls)
    anna.window.show_call(number)
    qtbot.waitUntil(lambda: shown(backend) == [("anna", number)])
    anna.gate.sign_out()
    qtbot.waitUntil(lambda: shown(backend) == [])
    anna.sign_in("bo")
    anna.works("bo")
    assert anna.window.desk.presence.here == Place()
    anna.window.show_call(number)
    qtbot.waitUntil(lambda: shown(backend) == [("bo", number)])


class Slow:
    """A look that is begun first and answered last."""

    def __init__(self) -> None:
        self.asked, self.answers = Event(), Event()

    def tell(self, who: Actor, call_id: int | None, typing: str = "") -> None:
        raise StorageError("away")

    def others(self, who: Actor) -> Sequence[Present]:
        self.asked.set()
        self.answers.wait()
        return ()


def test_a_look_that_is_answered_late_takes_nobody_away_who_was_seen_meanwhile(
    window: MainWindow, backend: Backend, receive: Callable[..., int], qtbot: QtBot
) -> None:
    number, slow, presences = receive(), Slow(), window.desk.presence
    with ThreadPoolExecutor(1) as thread:
        late = thread.submit(presences.read, slow)
        slow.asked.wait()
        backend.presence.tell(CARLA, number)
        presences.read(backend.presence)
        qtbot.waitUntil(lambda: bool(presences.others(number)))
        slow.answers.set()
        late.result()
    presences.changed.connect(lambda: pytest.fail("nobody has left"))
    QApplication.sendPostedEvents(presences, QEvent.Type.MetaCall)
    assert [one.actor for one in presences.others(number)] == ["carla"]


class Mute(Backend):
    """Storage that works, but for presence."""

    @property
    def presence(self) -> Presence:
        return MutePresence()


class MutePresence:
    def tell(self, who: Actor, call_id: int | None, typing: str = "") -> None:
        raise StorageError("away")

    def others(self, who: Actor) -> Sequence[Present]:
        raise StorageError("away")


def test_while_it_cannot_be_told_nothing_is_said_and_the_work_goes_on(
    window: MainWindow, backend: Backend, receive: Callable[..., int], qtbot: QtBot
) -> None:
    desk = window.desk
    desk.use(Mute(**{one.name: getattr(backend, one.name) for one in fields(backend)}))
    said: list[Message] = []
    desk.said.connect(said.append)
    number = receive()
    qtbot.waitUntil(lambda: number in desk.board.calls)
    window.show_call(number)
    qtbot.waitUntil(lambda: window.call_panel.current_call == number)
    desk.submit(ClaimCall(call_id=number))
    qtbot.waitUntil(lambda: desk.board.calls[number].claimed_by == "anna")
    qtbot.waitUntil(lambda: not desk._tasks)
    assert [message.tone for message in said] == [Tone.DONE]
    assert shown(backend) == []
    desk.use(backend)
    window.desk.presence.type(number, "note")
    qtbot.waitUntil(lambda: shown(backend) == [("anna", number)])
