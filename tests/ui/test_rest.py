"""A console that is open for days looks for what was shown and is gone, while nobody works."""

from __future__ import annotations

import gc
from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.ui.desk import Desk
from console.ui.main_window import MainWindow
from console.ui.rest import (
    ALL,
    EVERY,
    FROZEN,
    GONE,
    GROWN,
    LATEST,
    PAUSE,
    YOUNG,
    Rest,
    due,
    look,
)
from console.ui.signing.idle import IdleWatch
from tests.conftest import Clock

SECOND = timedelta(seconds=1)


@pytest.fixture
def looked() -> list[int]:
    """What was looked through, one entry for each time."""
    return []


@pytest.fixture
def rest(window: MainWindow, desk: Desk, looked: list[int]) -> Rest:
    session = window.session
    assert session is not None
    session._tick.stop()
    return Rest(window, desk, IdleWatch(desk.clock, window), looked.append)


def test_all_is_looked_through_once_in_a_while(rest: Rest, looked: list[int], clock: Clock) -> None:
    clock.now += EVERY - SECOND
    rest.tick()
    assert ALL not in looked
    for times in (1, 2):
        clock.now += EVERY
        rest.tick()
        rest.tick()
        assert looked.count(ALL) == times


def test_not_all_while_somebody_types_but_what_is_young(
    rest: Rest, looked: list[int], window: MainWindow, clock: Clock, qtbot: QtBot
) -> None:
    rest.tick()
    clock.now += EVERY
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_A)
    rest.tick()
    clock.now += PAUSE - SECOND
    rest.tick()
    assert len(looked) == 3
    assert ALL not in looked
    clock.now += SECOND
    rest.tick()
    assert looked[-1] == ALL


def test_somebody_who_never_pauses_is_not_waited_for_for_ever(
    rest: Rest, looked: list[int], window: MainWindow, clock: Clock, qtbot: QtBot
) -> None:
    clock.now += LATEST
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_A)
    rest.tick()
    assert looked == [ALL]


def test_nothing_is_looked_through_while_something_is_measured(
    rest: Rest, looked: list[int], desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    clock.now += EVERY
    go_on = Event()
    desk.measure(lambda _views: go_on.wait(60), lambda _answer: None)
    qtbot.waitUntil(lambda: desk.measuring)
    rest.tick()
    assert looked == []
    go_on.set()
    qtbot.waitUntil(lambda: not desk.measuring)
    rest.tick()
    assert looked == [ALL]


def test_what_was_set_aside_is_looked_through_once_nobody_is_there(
    rest: Rest, looked: list[int], window: MainWindow, clock: Clock, qtbot: QtBot
) -> None:
    for times in (1, 2):
        qtbot.keyClick(window.windowHandle(), Qt.Key.Key_A)
        rest.tick()
        clock.now += GONE
        rest.tick()
        clock.now += GONE
        rest.tick()
        assert looked.count(FROZEN) == times


def test_what_was_shown_while_something_was_measured_goes_too(desk: Desk, qtbot: QtBot) -> None:
    gone = []

    class Panel:
        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            gone.append("gone")

    shown = [Panel()]
    desk.measure(lambda _views: 1, lambda _answer: None)
    qtbot.waitUntil(lambda: not desk.busy and not desk.measuring)
    shown.clear()
    look(ALL)
    assert not gone
    look(FROZEN)
    assert gone


def test_what_grew_old_among_the_young_is_looked_through_in_its_turn() -> None:
    gc.collect(GROWN)
    assert due() == YOUNG
    for _ in range(gc.get_threshold()[GROWN] + 1):
        gc.collect(YOUNG)
    assert due() == GROWN


def test_the_window_rests_by_itself(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    session = window.session
    assert session is not None
    told: list[str] = []
    monkeypatch.setattr(session.rest, "tick", lambda: told.append("tick"))
    session._tick.timeout.emit()
    assert told == ["tick"]
