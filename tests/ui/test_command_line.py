"""The command line: words, completion, history, and what Enter will do, in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.domain.codes import CallState
from console.ui.command_line import CommandLine
from console.ui.drafts import Drafts
from console.ui.main_window import MainWindow
from console.ui.session import PLACE


@pytest.fixture
def line(window: MainWindow) -> CommandLine:
    return window.contents.command_line


@pytest.fixture
def number(window: MainWindow, receive: Callable[..., int], qtbot: QtBot) -> int:
    """A call that waits, on the board."""
    made = receive(3)
    qtbot.waitUntil(lambda: made in window.desk.board.calls)
    return made


def enter(line: CommandLine, words: str, qtbot: QtBot) -> None:
    line.go()
    qtbot.keyClicks(line.line, words)
    line.popup.hide()
    qtbot.keyClick(line.line, Qt.Key.Key_Return)


def test_ctrl_space_goes_there_from_anywhere(
    window: MainWindow, line: CommandLine, qtbot: QtBot
) -> None:
    window.contents.queue.view.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is line.line


def test_the_preview_says_what_enter_will_do(
    line: CommandLine, receive: Callable[..., int], qtbot: QtBot
) -> None:
    line.go()
    qtbot.keyClicks(line.line, "tag 1")
    assert "0001" in line.preview.text()
    assert line.preview.property("tone") in (None, "")


def test_words_not_understood_say_so_before_enter_and_stay(line: CommandLine, qtbot: QtBot) -> None:
    enter(line, "vrøvl", qtbot)
    assert line.text == "vrøvl"
    assert line.preview.text()
    assert line.preview.property("tone") == "warn"


def test_enter_does_it_and_says_so(
    window: MainWindow, line: CommandLine, number: int, qtbot: QtBot
) -> None:
    enter(line, f"tag {number}", qtbot)
    qtbot.waitUntil(lambda: window.desk.board.calls[number].state == CallState.CLAIMED)
    assert line.text == ""
    qtbot.waitUntil(lambda: "0001" in window.contents.messages.done)
    assert window.contents.messages.errors == ()


def test_what_was_refused_comes_back_to_be_put_right(
    window: MainWindow, line: CommandLine, number: int, qtbot: QtBot
) -> None:
    enter(line, f"send S1 {number}", qtbot)
    qtbot.waitUntil(lambda: len(window.contents.messages.errors) == 1)
    qtbot.waitUntil(lambda: line.text == f"send S1 {number}")


def test_tab_completes_and_tab_on_an_empty_line_goes_on(line: CommandLine, qtbot: QtBot) -> None:
    line.go()
    qtbot.keyClicks(line.line, "vagtl")
    qtbot.keyClick(line.line, Qt.Key.Key_Tab)
    assert line.text.strip() == "vagtleder"
    line.line.clear()
    qtbot.keyClick(line.line, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not line.line


def test_the_arrows_bring_back_what_was_entered(
    window: MainWindow, line: CommandLine, qtbot: QtBot
) -> None:
    enter(line, "vagtleder", qtbot)
    enter(line, "arbejde", qtbot)
    line.go()
    qtbot.keyClick(line.line, Qt.Key.Key_Up)
    assert line.text == "arbejde"
    qtbot.keyClick(line.line, Qt.Key.Key_Up)
    assert line.text == "vagtleder"
    qtbot.keyClick(line.line, Qt.Key.Key_Down)
    qtbot.keyClick(line.line, Qt.Key.Key_Down)
    assert line.text == ""


def test_the_offers_never_take_the_focus(line: CommandLine, qtbot: QtBot) -> None:
    line.go()
    qtbot.keyClicks(line.line, "s")
    assert line.popup.isVisible()
    assert QApplication.focusWidget() is line.line


def test_escape_leaves_step_by_step(window: MainWindow, line: CommandLine, qtbot: QtBot) -> None:
    line.go()
    qtbot.keyClicks(line.line, "s")
    qtbot.keyClick(line.line, Qt.Key.Key_Escape)
    assert not line.popup.isVisible()
    assert line.text == "s"
    qtbot.keyClick(line.line, Qt.Key.Key_Escape)
    assert line.text == ""
    with qtbot.waitSignal(line.left):
        qtbot.keyClick(line.line, Qt.Key.Key_Escape)


def test_a_bare_word_in_the_queue_is_about_the_selected_call(
    window: MainWindow, receive: Callable[..., int], qtbot: QtBot
) -> None:
    receive(9)
    second = receive(3)
    qtbot.waitUntil(lambda: len(window.desk.board.calls) == 2)
    window.contents.queue.view.select_id(second)
    window.contents.queue.view.setFocus()
    qtbot.keyClick(window.contents.queue.view, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: window.desk.board.calls[second].claimed_by == "anna")


def test_a_key_whose_act_needs_more_begins_its_words(
    window: MainWindow, line: CommandLine, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert line.text.startswith("send ")
    assert QApplication.focusWidget() is line.line


def test_the_preview_stands_above_the_line_where_done_stood(
    window: MainWindow, line: CommandLine, receive: Callable[..., int], qtbot: QtBot
) -> None:
    receive(1)
    before = window.contents.bottom.height()
    line.go()
    qtbot.keyClicks(line.line, "tag 1")
    assert line.preview.isVisible()
    assert window.contents.bottom.height() == before
    line.line.clear()
    assert not line.preview.isVisible()


def test_what_may_still_become_a_command_is_no_warning(line: CommandLine, qtbot: QtBot) -> None:
    line.go()
    qtbot.keyClicks(line.line, "sen")
    assert line.preview.text()
    assert line.preview.property("tone") in (None, "")


def test_what_is_typed_is_kept_until_what_it_asks_for_is_done(
    window: MainWindow,
    line: CommandLine,
    number: int,
    drafts: Drafts,
    qtbot: QtBot,
) -> None:
    """A console that is killed meanwhile has it there at the next start."""
    qtbot.keyClicks(line.line, "ta")
    assert drafts.get(PLACE)["line"] == "ta"
    line.line.clear()
    enter(line, f"tag {number}", qtbot)
    assert (line.text, drafts.get(PLACE)["line"]) == ("", f"tag {number}")
    qtbot.waitUntil(lambda: window.desk.board.calls[number].state == CallState.CLAIMED)
    qtbot.waitUntil(lambda: "line" not in drafts.get(PLACE))


def test_the_next_words_are_typed_on_while_the_call_comes_into_view(
    window: MainWindow, line: CommandLine, number: int, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.contents.call.opened):
        enter(line, f"tag {number}", qtbot)
        qtbot.keyClicks(line.line, "note Prø")
    qtbot.waitUntil(lambda: not window.desk.busy)
    assert line.line.hasFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "ve")
    assert line.text == "note Prøve"


def test_whoever_went_elsewhere_meanwhile_is_left_there(
    window: MainWindow, line: CommandLine, number: int, qtbot: QtBot
) -> None:
    enter(line, f"tag {number}", qtbot)
    window.to_page("help")
    qtbot.waitUntil(lambda: "0001" in window.contents.messages.done)
    qtbot.waitUntil(lambda: not window.desk.busy)
    assert window.contents.page_name == "help"
    assert window.call_panel.current_call is None


def test_a_call_that_is_read_late_leaves_the_keyboard_where_it_is(
    window: MainWindow, number: int, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.contents.call.opened):
        window.show_call(number)
        window.to_page("history")
        focus = QApplication.focusWidget()
    assert window.contents.page("history").isAncestorOf(focus)
    qtbot.waitUntil(lambda: not window.desk.busy)
    assert QApplication.focusWidget() is focus
