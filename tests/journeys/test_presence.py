"""Two consoles on one database: each sees who has a call open and who types in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from console.domain.codes import Stage
from console.domain.presence import BEAT, GONE, SILENCE
from console.services.dispatcher import Actor
from console.texts import set_language
from console.ui.call.tab_order import holds_focus
from console.ui.main_window import MainWindow
from tests.asked import statements
from tests.conftest import Backend, Clock

OPEN = "bo har opkaldet åbent"


@pytest.fixture
def number(
    window: MainWindow, second: MainWindow, receive: Callable[..., int], qtbot: QtBot
) -> int:
    """A call that both have open."""
    number = receive()
    for one in (window, second):
        qtbot.waitUntil(lambda one=one: number in one.desk.board.calls)  # type: ignore[misc]  # bound now
        one.show_call(number, focus=False)
        qtbot.waitUntil(lambda one=one: one.call_panel.current_call == number)  # type: ignore[misc]  # as above
    return number


def said(window: MainWindow) -> str:
    """What the call's first line says of others."""
    body = window.call_panel.body
    assert body is not None
    return "" if body.header.present.isHidden() else body.header.present.said.text()


def note(window: MainWindow, qtbot: QtBot) -> QWidget:
    """The box for a note, with the keyboard in it."""
    body = window.call_panel.body
    assert body is not None
    window.activateWindow()
    body.notes.box.setFocus()
    qtbot.waitUntil(body.notes.box.hasFocus)
    return body.notes.box


def told_form(window: MainWindow, qtbot: QtBot) -> QWidget:
    """The first field of what was told, with the keyboard in it."""
    body = window.call_panel.body
    assert body is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    body.edit_told()
    qtbot.waitUntil(lambda: holds_focus(body.form(Stage.INTAKE)))
    field = QApplication.focusWidget()
    assert field is not None
    return field


def tick(window: MainWindow) -> None:
    window.desk.presence.tick()


def heard(window: MainWindow, number: int) -> str:
    """What a screen reader says of the call's number in the queue."""
    model = window.contents.queue.view.rows_model
    row = model.row_of(number)
    assert row is not None
    return str(model.index(row, 2).data(Qt.ItemDataRole.AccessibleTextRole))


def test_who_else_has_the_call_open_is_said_and_no_longer_once_they_left(
    window: MainWindow, second: MainWindow, number: int, receive: Callable[..., int], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: said(window) == OPEN)
    qtbot.waitUntil(lambda: said(second) == "anna har opkaldet åbent")
    another = receive()
    qtbot.waitUntil(lambda: another in second.desk.board.calls)
    second.show_call(another)
    qtbot.waitUntil(lambda: said(window) == "")
    qtbot.waitUntil(lambda: heard(window, another) == f"Nr.: {another:04} {OPEN}")
    assert heard(window, number) == f"Nr.: {number:04}"


def test_the_queue_marks_the_call_with_an_icon_and_in_words(
    window: MainWindow, number: int, qtbot: QtBot
) -> None:
    view = window.contents.queue.view
    index = view.rows_model.index(0, 2)
    qtbot.waitUntil(lambda: index.data(Qt.ItemDataRole.DecorationRole) is not None)
    for column in range(view.rows_model.columnCount()):
        tip = view.rows_model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
        assert OPEN in tip or column == 5, "all but the column of repeat calls"
    assert OPEN in heard(window, number)


def test_typing_is_said_at_the_first_key_and_ends_after_a_silence(
    window: MainWindow, second: MainWindow, number: int, clock: Clock, qtbot: QtBot
) -> None:
    box = note(second, qtbot)
    qtbot.keyClicks(box, "P")
    qtbot.waitUntil(lambda: said(window) == "bo skriver en note …")
    clock.pass_(seconds=3)
    qtbot.keyClicks(box, "r")
    clock.pass_(seconds=3)
    tick(second)
    assert second.desk.presence.here.typing
    clock.now += SILENCE
    tick(second)
    qtbot.waitUntil(lambda: said(window) == OPEN)


def test_keys_that_change_nothing_are_no_typing(
    second: MainWindow, number: int, qtbot: QtBot
) -> None:
    box = note(second, qtbot)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Shift):
        qtbot.keyClick(box, key)
    assert not second.desk.presence.here.typing
    qtbot.keyClick(note(second, qtbot), Qt.Key.Key_Backspace)
    assert second.desk.presence.here.typing


def test_who_begins_where_another_types_is_told_so_and_goes_on(
    window: MainWindow, second: MainWindow, number: int, qtbot: QtBot
) -> None:
    qtbot.keyClicks(told_form(second, qtbot), "x")
    qtbot.waitUntil(lambda: said(window) == "bo skriver i modtagelse …")

    box = note(window, qtbot)
    qtbot.keyClicks(box, "P")
    assert "skriver også" not in window.contents.messages.done, "in another form"

    field = told_form(window, qtbot)
    qtbot.keyClicks(field, "y")
    told = "bo skriver også i modtagelse lige nu."
    assert told in window.contents.messages.done
    assert QApplication.focusWidget() is field
    assert window.contents.messages.errors == ()


def test_a_console_that_was_killed_is_nobody_after_a_minute(
    window: MainWindow, number: int, backend: Backend, clock: Clock, qtbot: QtBot
) -> None:
    backend.presence.tell(Actor("carla", "bord-3"), number, "note")
    here = "carla skriver en note … · bo har opkaldet åbent"
    qtbot.waitUntil(lambda: said(window) == here)
    clock.now += GONE - BEAT
    tick(window)
    assert said(window) == here
    clock.now += BEAT
    tick(window)
    assert said(window) == "", "bo's console, too, has said nothing: nobody ticks it here"


def test_a_console_that_works_says_so_every_twenty_seconds(
    window: MainWindow, second: MainWindow, number: int, clock: Clock, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: said(window) == OPEN)
    for _ in range(6):
        clock.now += BEAT
        # Both at once: the windows tick by themselves too.
        with qtbot.waitSignals([one.desk.presence.told for one in (second, window)]):
            tick(second)
            tick(window)
        assert said(window) == OPEN


def test_a_window_that_is_closed_leaves_its_call(
    window: MainWindow, second: MainWindow, number: int, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: said(window) == OPEN)
    second.desk.shutdown()
    qtbot.waitUntil(lambda: said(window) == "")


def test_no_board_is_read_and_no_act_recorded_for_it(
    window: MainWindow, second: MainWindow, number: int, backend: Backend, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: said(window) == OPEN)
    qtbot.waitUntil(lambda: not window.desk._tasks and not second.desk._tasks)
    changes: list[object] = []
    acts = text("SELECT count(*) FROM journal")
    with backend.engines.reader.connect() as connection:
        before = connection.scalar(acts)
    asked = statements(backend.engines.reader)
    window.desk.board_changed.connect(changes.append)
    window.desk.noticed.connect(changes.append)
    qtbot.keyClicks(note(second, qtbot), "P")
    qtbot.waitUntil(lambda: said(window) == "bo skriver en note …")
    assert changes == []
    assert asked
    assert not [one for one in asked if "FROM presence" not in one]
    with backend.engines.reader.connect() as connection:
        assert connection.scalar(acts) == before


def test_it_is_said_in_english_too(
    window: MainWindow, second: MainWindow, number: int, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: said(window) == OPEN)
    set_language("en")
    window.rebuild()
    qtbot.waitUntil(lambda: window.call_panel.current_call == number)
    assert said(window) == "Open with bo"
    shown = window.call_panel.body
    assert shown is not None
    (label,) = (child for child in shown.header.present.findChildren(QLabel) if child.text())
    interface = QAccessible.queryAccessibleInterface(label)
    assert interface.text(QAccessible.Text.Name) == "Open with bo"
