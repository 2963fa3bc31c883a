"""A console that is open for days looks for what was shown and is gone, while nobody works."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.ui.desk import Desk
from console.ui.main_window import MainWindow
from console.ui.rest import EVERY, PAUSE, Rest
from console.ui.signing.idle import IdleWatch
from tests.conftest import Clock

SECOND = timedelta(seconds=1)


@pytest.fixture
def looked() -> list[str]:
    """One entry for each time it was looked."""
    return []


@pytest.fixture
def rest(window: MainWindow, desk: Desk, looked: list[str]) -> Rest:
    return Rest(window, desk, IdleWatch(desk.clock, window), lambda: looked.append("looked"))


def test_it_is_looked_once_in_a_while(rest: Rest, looked: list[str], clock: Clock) -> None:
    clock.now += EVERY - SECOND
    rest.tick()
    assert not looked
    for times in (1, 2):
        clock.now += EVERY
        rest.tick()
        rest.tick()
        assert len(looked) == times


def test_not_while_somebody_types(
    rest: Rest, looked: list[str], window: MainWindow, clock: Clock, qtbot: QtBot
) -> None:
    rest.tick()
    clock.now += EVERY
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_A)
    rest.tick()
    clock.now += PAUSE - SECOND
    rest.tick()
    assert not looked
    clock.now += SECOND
    rest.tick()
    assert looked


def test_the_window_rests_by_itself(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    session = window.session
    assert session is not None
    told: list[str] = []
    monkeypatch.setattr(session.rest, "tick", lambda: told.append("tick"))
    session._tick.timeout.emit()
    assert told == ["tick"]
