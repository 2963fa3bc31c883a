"""The window: painted first, never in the way, the same after a change of words and colours."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from console.domain.codes import CallState
from console.domain.errors import Refusal
from console.services.commands import ClaimCall, ReleaseCall
from console.services.errors import StorageError
from console.services.ports import Notice
from console.ui import layouts
from console.ui import theme as themes
from console.ui.alive import is_alive
from console.ui.contents import PAGES
from console.ui.desk import Desk, Message, Tone
from console.ui.drafts import Drafts
from console.ui.looks import Looks
from console.ui.main_window import MainWindow
from console.ui.messages import MessageLine
from console.ui.preferences import Preferences
from console.ui.sound import BURST, REFILL_SECONDS, TONES, Limit, Sound, Sounds, samples
from tests.conftest import Backend

KOMMUNE, KATEGORI = 3, 4
"""Columns of the queue."""


def test_the_window_is_painted_before_anything_is_opened(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    preferences = Preferences(tmp_path)
    window = MainWindow(preferences, Looks(qapp, preferences, "da"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert [label.text() for label in window.findChildren(QLabel)].count("Åbner…") == 1
    assert window.windowTitle() == "Sociolance"


def test_the_title_never_tells_of_a_call(
    window: MainWindow, receive: Callable[..., int], qtbot: QtBot
) -> None:
    number = receive(1)
    with qtbot.waitSignal(window.contents.call.opened):
        window.show_call(number)
    assert window.windowTitle() == "Sociolance"


def test_a_done_act_is_said_with_an_undo_that_undoes_it(
    window: MainWindow, receive: Callable[..., int], qtbot: QtBot
) -> None:
    number = receive(1)
    qtbot.waitUntil(lambda: number in window.desk.board.calls)
    window.desk.submit(ClaimCall(call_id=number))
    qtbot.waitUntil(lambda: window.desk.board.calls[number].state == CallState.CLAIMED)
    undo = next(b for b in messages(window).findChildren(QPushButton) if b.text() == "Fortryd")
    qtbot.waitUntil(undo.isVisible)
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk.board.calls[number].state == CallState.WAITING)


def messages(window: MainWindow) -> MessageLine:
    return window.contents.messages


def test_an_error_stays_until_it_is_read_and_the_next_waits_behind_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    for code in ("queue_empty", "nothing_to_undo"):
        window.desk.said.emit(Message(Tone.REFUSED, error=Refusal(code)))
    assert len(messages(window).errors) == 2
    read = next(b for b in messages(window).findChildren(QPushButton) if b.text() == "Læst")
    qtbot.mouseClick(read, Qt.MouseButton.LeftButton)
    assert len(messages(window).errors) == 1
    qtbot.mouseClick(read, Qt.MouseButton.LeftButton)
    assert messages(window).errors == ()
    assert not read.isVisible()


def test_unread_errors_are_said_in_the_language_there_is(window: MainWindow) -> None:
    for error in (Refusal("queue_empty"), StorageError("outbox"), ValueError("Prøve")):
        window.desk.said.emit(Message(Tone.FAILED, error=error))
    bug, _storage, _refusal = danish = messages(window).errors
    window.looks.choose_language("en")
    english = messages(window).errors
    assert len(english) == 3
    assert not set(english) & set(danish)
    assert bug.split()[2] in english[0], "the bug keeps its number"
    assert messages(window)._error.text() == english[0]
    window.looks.choose_language("da")
    assert messages(window).errors == danish


def test_the_same_error_twice_is_shown_once(window: MainWindow) -> None:
    for _ in range(2):
        window.desk.said.emit(Message(Tone.REFUSED, error=Refusal("queue_empty")))
    assert len(messages(window).errors) == 1


def test_a_bug_is_shown_with_a_number_and_without_its_words(window: MainWindow) -> None:
    window.desk.said.emit(Message(Tone.FAILED, error=ValueError("Prøve Prøvesen")))
    assert "Uventet fejl" in messages(window).errors[0]
    assert "Prøvesen" not in messages(window).errors[0]


def test_a_lost_database_is_said_and_its_return_too(
    window: MainWindow, receive: Callable[..., int], qtbot: QtBot
) -> None:
    window.desk.said.emit(Message(Tone.FAILED, error=StorageError("missing")))
    assert "afbrudt kl. 12:00" in window.contents.status.connection_text
    assert "kladde" in messages(window).errors[0]
    receive(1)
    qtbot.waitUntil(lambda: window.contents.status.connection_text == "forbundet")


def test_what_may_have_been_saved_is_not_said_to_be_lost(window: MainWindow) -> None:
    window.desk.said.emit(Message(Tone.FAILED, error=StorageError("unsure")))
    assert "Det kan være gemt" in messages(window).errors[0]
    assert "ikke gemt" not in messages(window).errors[0]


def test_the_docks_have_their_sizes_as_soon_as_the_window_is_painted(
    window: MainWindow,
) -> None:
    assert window.docks["queue"].width() == pytest.approx(1920 * layouts.LEFT_PART, abs=40)
    assert window.docks["units"].width() == pytest.approx(1920 * layouts.RIGHT_PART, abs=40)


def test_messages_never_move_the_rest_of_the_window(window: MainWindow) -> None:
    before = window.contents.pages.geometry()
    messages(window).warn("En fejl " * 40)
    assert window.contents.pages.geometry() == before


def test_nothing_opens_a_dialog(window: MainWindow, qtbot: QtBot) -> None:
    for page in ("history", "directory", "leader", "help", "call"):
        window.to_page(page)
    assert window.findChildren(QDialog) == []
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("theme", ["dark", "high_contrast", "light"])
def test_a_theme_is_changed_live_and_the_work_goes_on(
    window: MainWindow, receive: Callable[..., int], qtbot: QtBot, theme: str
) -> None:
    number = receive(1)
    with qtbot.waitSignal(window.contents.call.opened):
        window.show_call(number)
    window.contents.command_line.line.setText("tag")
    window.contents.queue.filter_text.setText("aarhus")
    before = window.contents
    window.looks.choose_theme(theme)
    assert themes.current().name == theme
    assert window.contents is not before
    assert window.contents.command_line.text == "tag"
    assert window.contents.queue.filter_text.text() == "aarhus"
    qtbot.waitUntil(lambda: window.contents.call.current_call == number)


def test_the_language_is_changed_live_on_the_same_page(window: MainWindow, qtbot: QtBot) -> None:
    window.to_page("leader")
    line = window.contents.command_line
    line.go()
    qtbot.keyClicks(line.line, "sprog engelsk")
    line.popup.hide()
    qtbot.keyClick(line.line, Qt.Key.Key_Return)
    assert window.contents.page_name == "leader"
    assert window.preferences.text("look/language") == "en"


def test_a_rebuilt_window_hears_each_change_once(
    window: MainWindow, receive: Callable[..., int], qtbot: QtBot
) -> None:
    window.looks.choose_theme("dark")
    window.looks.choose_theme("light")
    with qtbot.waitSignal(window.contents.queue.arrived):
        receive(1)
    assert len(window.contents.queue.view.rows_model.rows) == 1


def test_docks_stay_where_they_were_put_and_one_key_resets_them(
    window: MainWindow, qtbot: QtBot
) -> None:
    units = window.docks["units"]
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, units)
    layouts.save(window, window.preferences, window.role, layouts.state(window))
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, units)
    assert layouts.restore(window, window.preferences, window.role)
    assert window.dockWidgetArea(units) == Qt.DockWidgetArea.LeftDockWidgetArea
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_L, modifiers)
    assert window.dockWidgetArea(units) == Qt.DockWidgetArea.RightDockWidgetArea
    assert not window.preferences.blob(f"layout/{window.role}/state")


def test_the_place_in_the_work_comes_back_after_a_crash(
    window: MainWindow, drafts: Drafts, receive: Callable[..., int], qtbot: QtBot
) -> None:
    number = receive(1)
    with qtbot.waitSignal(window.contents.call.opened):
        window.show_call(number)
    drafts.flush()
    assert drafts.get("window")["call"] == str(number)


def test_another_consoles_change_is_on_screen_without_asking(
    window: MainWindow, backend: Backend, receive: Callable[..., int], qtbot: QtBot
) -> None:
    number = receive(1)
    qtbot.waitUntil(lambda: number in window.desk.board.calls)
    other = backend.again()
    other.do(ClaimCall(call_id=number))
    qtbot.waitUntil(lambda: window.desk.board.calls[number].claimed_by == "anna")
    other.close()


def test_alarms_sound_at_most_one_in_ten_minutes_on_average() -> None:
    seconds = [0.0]
    limit = Limit(lambda: seconds[0])
    assert sum(limit.allows() for _ in range(20)) == BURST
    sounded = 0
    for _ in range(60):
        seconds[0] += 60
        sounded += limit.allows()
    assert sounded <= 3600 / REFILL_SECONDS


def test_each_sound_can_be_switched_off_and_is_different(tmp_path: Path) -> None:
    played: list[object] = []
    sounds = Sounds(Preferences(tmp_path), played.append)
    assert sounds.play(Sound.NEW_CALL)
    sounds.switch(Sound.NEW_CALL, False)
    assert not sounds.play(Sound.NEW_CALL)
    sounds.shutdown()
    assert len({bytes(samples(tones, 0.5)) for tones in TONES.values()}) == len(Sound)
    assert max(abs(value) for value in samples(TONES[Sound.LOST], 1.0)) < 32767


def test_each_menu_has_a_letter_of_its_own(window: MainWindow) -> None:
    titles = [action.text() for action in window.menuBar().actions()]
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(set(letters)) == len(letters) == len(titles)


def test_new_calls_are_counted_until_one_is_opened(
    window: MainWindow, receive: Callable[..., int], qtbot: QtBot
) -> None:
    first = receive(2)
    receive(1)
    qtbot.waitUntil(lambda: len(window.contents.queue.unseen) == 2)
    with qtbot.waitSignal(window.contents.call.opened):
        window.show_call(first)
    assert window.contents.queue.unseen == frozenset()


def test_a_new_call_sounds_once_and_a_call_taken_up_again_does_not(
    window: MainWindow, receive: Callable[..., int], backend: Backend, qtbot: QtBot
) -> None:
    queue = window.contents.queue
    with qtbot.waitSignal(queue.arrived):
        number = receive(1)
    backend.do(ClaimCall(call_id=number))
    qtbot.waitUntil(lambda: window.desk.board.calls[number].state == CallState.CLAIMED)
    with qtbot.assertNotEmitted(queue.arrived):
        backend.do(ReleaseCall(call_id=number))
        qtbot.waitUntil(lambda: window.desk.board.calls[number].state == CallState.WAITING)


def test_an_answer_for_a_panel_that_is_gone_is_dropped(qtbot: QtBot) -> None:
    label = QLabel()
    heard: list[str] = []

    def closure(text: str) -> None:
        heard.append(text)
        label.setText(text)

    assert is_alive(label.setText)
    assert is_alive(closure)
    assert is_alive(partial(closure, "x"))
    delete(label)
    assert not is_alive(label.setText)
    assert not is_alive(closure)
    assert not is_alive(partial(closure, "x"))


def test_every_part_keeps_its_share_on_a_smaller_screen_and_after_a_rebuild(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1366, 768)
    for theme in ("dark", "light", "high_contrast"):
        window.looks.choose_theme(theme)
    wanted = (1366 * layouts.LEFT_PART, 1366 * layouts.RIGHT_PART)
    qtbot.waitUntil(
        lambda: (
            (window.docks["queue"].width(), window.docks["units"].width())
            == pytest.approx(wanted, abs=15)
        )
    )


def test_no_page_takes_room_from_the_docks(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1366, 768)
    wanted = pytest.approx(1366 * layouts.LEFT_PART, abs=15)
    qtbot.waitUntil(lambda: window.docks["queue"].width() == wanted)
    before = window.docks["queue"].width()
    for name in PAGES:
        window.to_page(name)
        QApplication.processEvents()
        assert window.docks["queue"].width() == before, name
        assert window.contents.pages.minimumSizeHint().width() <= 800, name


def test_larger_text_leaves_out_what_the_queue_can_spare(
    window: MainWindow, receive: Callable[..., int], qtbot: QtBot
) -> None:
    receive(1)
    window.resize(1366, 768)
    window.looks.choose_scale(2.0)
    view = window.contents.queue.view
    qtbot.waitUntil(lambda: view.isColumnHidden(KOMMUNE))
    letters = view.columnWidth(KATEGORI) / view.fontMetrics().averageCharWidth()
    assert letters >= 10
    assert not view.isColumnHidden(KATEGORI)


def test_what_was_on_its_way_when_it_was_shut_down_changes_nothing(
    desk: Desk, qapp: QApplication, qtbot: QtBot
) -> None:
    feed = Thread(target=desk._tell, args=(Notice(reload=True),))
    feed.start()
    feed.join()
    desk.shutdown()
    with qtbot.assertNotEmitted(desk.board_changed):
        qapp.processEvents()
        qtbot.waitUntil(lambda: not desk._tasks)


def test_a_console_that_knows_nobody_to_ring_begins_there_but_leaves_nobody_who_has_begun(
    window: MainWindow, receive: Callable[..., int], qtbot: QtBot
) -> None:
    number = receive(1)
    qtbot.waitUntil(lambda: number in window.desk.board.calls)
    assert window.session is not None
    window.session.recall()
    qtbot.waitUntil(lambda: window.contents.page_name == "directory")
    window.to_page("call")
    window.session.recall()
    with qtbot.waitSignal(window.contents.call.opened):
        window.show_call(number)
    qtbot.waitUntil(lambda: not window.desk.busy)
    assert window.contents.page_name == "call"
