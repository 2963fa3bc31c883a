"""A console that is open for days gives back the memory it has done with, while nobody works."""

from __future__ import annotations

import gc
import weakref
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.ui import rest
from console.ui.desk import Desk
from console.ui.main_window import MainWindow
from console.ui.signing.idle import IdleWatch
from tests.conftest import Clock


class Round:
    """Holds on to itself, so that only the collector finds it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def given(window: MainWindow, desk: Desk) -> tuple[rest.Rest, list[str]]:
    found: list[str] = []
    watch = IdleWatch(desk.clock, window)
    return rest.Rest(window, desk, watch, lambda: found.append("given back")), found


def test_each_hour_memory_is_given_back_once(
    given: tuple[rest.Rest, list[str]], clock: Clock
) -> None:
    resting, found = given
    clock.pass_(minutes=59)
    resting.tick()
    assert not found
    clock.pass_(minutes=1)
    resting.tick()
    resting.tick()
    assert len(found) == 1
    clock.pass_(hours=1)
    resting.tick()
    assert len(found) == 2


def test_not_while_somebody_types(
    given: tuple[rest.Rest, list[str]], window: MainWindow, clock: Clock, qtbot: QtBot
) -> None:
    resting, found = given
    resting.tick()
    clock.pass_(hours=1)
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_A)
    resting.tick()
    assert not found
    clock.now += rest.PAUSE - timedelta(seconds=1)
    resting.tick()
    assert not found
    clock.now += timedelta(seconds=1)
    resting.tick()
    assert found


def test_what_holds_on_to_itself_is_gone_afterwards() -> None:
    gc.disable()
    try:
        gone = weakref.ref(Round())
        assert gone() is not None
        rest.give_back()
        assert gone() is None
    finally:
        gc.enable()


def test_the_window_rests_by_itself(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    session = window.session
    assert session is not None
    told: list[str] = []
    monkeypatch.setattr(session.rest, "tick", lambda: told.append("tick"))
    session._tick.timeout.emit()
    assert told == ["tick"]
