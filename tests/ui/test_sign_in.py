"""Who sits here: signing in, locking, another person taking over, signing out; all by keys."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.domain.codes import Role
from console.domain.errors import Refusal
from console.services import commands as c
from console.services.dispatcher import Actor
from console.services.errors import StorageError
from console.services.ports import Notice
from console.ui.desk import Message, Tone
from console.ui.main_window import MainWindow
from console.ui.signing.page import Mode
from tests.conftest import Backend, Clock
from tests.ui.person import CONTROL, SHIFT, WORD, WRONG, Person, seen


def test_without_accounts_nobody_is_asked_and_there_is_nothing_to_lock(
    window: MainWindow, qtbot: QtBot
) -> None:
    person = Person(window, qtbot)
    assert person.gate.page is None
    window.contents.queue.view.setFocus()
    person.lock()
    assert person.gate.page is None
    assert "user add" in window.contents.messages.errors[0]


def test_the_first_account_makes_the_console_ask_who_one_is(
    me: Person, window: MainWindow, receive: Callable[..., int]
) -> None:
    receive(1)
    me.qtbot.waitUntil(lambda: me.page.waiting == "1 opkald venter")
    assert me.page.mode == Mode.SIGN_IN
    assert not any(dock.isVisible() for dock in window.docks.values())
    assert not window.menuBar().isVisible()
    assert not window.contents.command_line.line.isVisible()
    assert "Prøve" not in seen(window)
    assert window.windowTitle() == "Sociolance"


def test_signing_in_is_name_password_and_enter(me: Person, window: MainWindow) -> None:
    assert me.page.name.hasFocus()
    me.sign_in("anna")
    me.works("anna")
    assert all(dock.isVisible() for dock in window.docks.values())
    assert "anna · vagtleder" in seen(window)
    me.qtbot.waitUntil(lambda: me.acts()[-1] == "signed_on")
    me.qtbot.waitUntil(lambda: "vagtleder" in window.contents.messages.done)


def test_a_wrong_password_is_said_in_place_and_may_be_typed_again(me: Person) -> None:
    me.sign_in("anna", WRONG)
    me.qtbot.waitUntil(lambda: "passer ikke" in me.page.fault)
    assert me.page.name.text() == "anna"
    assert me.page.password.hasFocus()
    assert me.acts()[-1] == "sign_in_wrong"
    me.write(WORD)
    me.press(Qt.Key.Key_Return)
    me.works("anna")


def test_enter_in_the_name_never_tries_the_wrong_password_again(me: Person) -> None:
    me.sign_in("anna", WRONG)
    me.qtbot.waitUntil(lambda: "passer ikke" in me.page.fault)
    me.page.name.setFocus()
    me.press(Qt.Key.Key_Return)
    assert me.page.password.hasFocus()
    assert me.page.password.selectedText()
    assert me.page.enter.isEnabled(), "nobody is asked anything"


def test_a_role_one_does_not_have_is_said_and_ones_own_is_chosen(me: Person) -> None:
    me.sign_in("anna", role=Role.AUDITOR)
    me.qtbot.waitUntil(lambda: "databeskyttelse" in me.page.fault)
    assert me.page.role.currentData() == Role.SHIFT_LEADER
    me.press(Qt.Key.Key_Return)
    me.works("anna", Role.SHIFT_LEADER)


def test_the_role_and_the_name_are_remembered_for_the_next_time(anna: Person) -> None:
    anna.press(Qt.Key.Key_Q, CONTROL | SHIFT)
    assert anna.page.name.text() == "anna"
    assert anna.page.role.currentData() == Role.SHIFT_LEADER
    assert anna.page.password.hasFocus()


def test_a_locked_console_shows_nobody_and_its_person_unlocks_it(
    anna: Person, window: MainWindow, receive: Callable[..., int]
) -> None:
    number = receive(1)
    anna.qtbot.waitUntil(lambda: number in window.desk.board.calls)
    window.contents.queue.view.setFocus()
    anna.press(Qt.Key.Key_N)
    anna.qtbot.waitUntil(lambda: "Prøve Prøvesen" in seen(window))
    contents = window.contents
    contents.command_line.line.setFocus()
    anna.write("note 1 kladde")
    anna.lock()
    assert "Prøve" not in seen(window)
    assert anna.page.mode == Mode.LOCKED
    assert anna.page.password.hasFocus()
    anna.write(WORD)
    anna.press(Qt.Key.Key_Return)
    anna.works("anna")
    assert window.contents is contents, "the work is as it was left"
    assert contents.command_line.text == "note 1 kladde"
    assert contents.command_line.line.hasFocus()
    anna.qtbot.waitUntil(lambda: anna.acts()[-1] == "unlocked")
    assert "locked" in anna.acts()


def test_no_key_does_anything_to_what_cannot_be_seen(
    anna: Person, window: MainWindow, receive: Callable[..., int]
) -> None:
    number = receive(1)
    anna.qtbot.waitUntil(lambda: number in window.desk.board.calls)
    anna.lock()
    for key in (Qt.Key.Key_F4, Qt.Key.Key_F2, Qt.Key.Key_F1):
        anna.press(key)
    anna.press(Qt.Key.Key_K, CONTROL)
    anna.press(Qt.Key.Key_Space, CONTROL)
    assert anna.page.password.hasFocus()
    assert window.desk.board.calls[number].claimed_by is None
    stops = anna.tabs()
    assert stops[:3] == [anna.page.password, anna.page.enter, anna.page.other]
    assert all(anna.page.isAncestorOf(stop) for stop in stops)
    anna.page.password.setFocus()
    anna.write(WORD)
    anna.press(Qt.Key.Key_Return)
    anna.works("anna")
    window.contents.queue.view.setFocus()
    with anna.qtbot.waitSignal(window.contents.call.opened):
        anna.press(Qt.Key.Key_F4)
    anna.qtbot.waitUntil(lambda: window.desk.board.calls[number].claimed_by == "anna")


def test_a_new_call_sounds_and_is_counted_while_the_console_is_locked(
    anna: Person, window: MainWindow, receive: Callable[..., int]
) -> None:
    anna.lock()
    assert anna.page.waiting == "Ingen opkald venter"
    with anna.qtbot.waitSignal(window.contents.queue.arrived):
        receive(0)
    anna.qtbot.waitUntil(lambda: anna.page.waiting == "1 opkald venter")


def test_the_console_locks_itself_when_nobody_has_touched_it(
    anna: Person, clock: Clock, window: MainWindow
) -> None:
    clock.pass_(minutes=9)
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    clock.pass_(minutes=9)
    anna.gate.tick()
    assert anna.gate.page is None, "somebody was here nine minutes ago"
    clock.pass_(minutes=1)
    anna.qtbot.waitUntil(lambda: anna.gate.page is not None)
    anna.qtbot.waitUntil(lambda: anna.acts()[-1] == "idle_locked")


def test_the_shift_leader_says_when_and_every_console_hears_it(
    anna: Person, clock: Clock, backend: Backend, window: MainWindow
) -> None:
    window.contents.command_line.line.setFocus()
    anna.write("låsefter 2")
    anna.press(Qt.Key.Key_Return)
    anna.qtbot.waitUntil(lambda: backend.views.setting("idle_lock") == "2")
    anna.qtbot.waitUntil(lambda: anna.gate.minutes == 2)
    clock.pass_(minutes=2)
    anna.qtbot.waitUntil(lambda: anna.gate.page is not None)


def test_another_person_takes_over_a_locked_console_and_each_keeps_their_own_drafts(
    anna: Person, window: MainWindow
) -> None:
    window.contents.command_line.line.setFocus()
    anna.write("note 1 annas")
    anna.lock()
    anna.write(WRONG)
    anna.press(Qt.Key.Key_Return)
    anna.qtbot.waitUntil(lambda: bool(anna.page.fault))
    anna.qtbot.mouseClick(anna.page.other, Qt.MouseButton.LeftButton)
    assert anna.page.name.hasFocus()
    assert anna.page.fault == "", "it was told to anna"
    anna.sign_in("bo")
    anna.works("bo")
    assert window.contents.command_line.text == ""
    assert window.contents.command_line.history == ()
    assert "bo · brobygger" in seen(window)
    window.contents.command_line.line.setFocus()
    anna.write("note 2 bos")
    anna.press(Qt.Key.Key_Q, CONTROL | SHIFT)
    anna.sign_in("anna")
    anna.works("anna")
    assert window.contents.command_line.text == "note 1 annas"


def test_what_one_was_refused_is_not_told_to_the_next(anna: Person, window: MainWindow) -> None:
    window.desk.said.emit(Message(Tone.REFUSED, error=Refusal("no_accounts")))
    window.contents.messages.warn("Nøgleringen svarer ikke")
    anna.press(Qt.Key.Key_Q, CONTROL | SHIFT)
    anna.sign_in("bo")
    anna.works("bo")
    assert window.contents.messages.errors == ("Nøgleringen svarer ikke",)


def test_what_one_did_is_not_the_next_persons_to_undo(
    anna: Person, window: MainWindow, receive: Callable[..., int]
) -> None:
    number = receive(1)
    anna.qtbot.waitUntil(lambda: number in window.desk.board.calls)
    window.desk.submit(c.ClaimCall(call_id=number))
    anna.qtbot.waitUntil(lambda: window.desk.board.calls[number].claimed_by == "anna")
    anna.press(Qt.Key.Key_Q, CONTROL | SHIFT)
    anna.sign_in("bo")
    anna.works("bo")
    window.desk.undo()
    assert window.contents.messages.errors
    assert window.desk.board.calls[number].claimed_by == "anna"


def test_signing_out_says_which_calls_are_still_ones_own(
    anna: Person, window: MainWindow, receive: Callable[..., int]
) -> None:
    for number in (receive(2), receive(1)):
        window.desk.submit(c.ClaimCall(call_id=number))
    calls = window.desk.board.calls
    anna.qtbot.waitUntil(lambda: [row.claimed_by for row in calls.values()] == ["anna"] * 2)
    window.contents.command_line.line.setFocus()
    anna.write("log ud")
    anna.press(Qt.Key.Key_Return)
    assert "har 2 åbne opkald" in anna.page.words
    anna.qtbot.waitUntil(lambda: anna.acts()[-1] == "signed_off")


def test_an_account_closed_elsewhere_ends_the_work_here(anna: Person, backend: Backend) -> None:
    anna.press(Qt.Key.Key_Q, CONTROL | SHIFT)
    anna.sign_in("bo")
    anna.works("bo")
    backend.do(c.DisableAccount(name="bo"))
    anna.qtbot.waitUntil(lambda: anna.gate.page is not None)
    assert "bo kan ikke længere" in anna.page.words
    anna.sign_in("bo")
    anna.qtbot.waitUntil(lambda: "lukket" in anna.page.fault)


def test_what_is_covered_cannot_take_the_keyboard(anna: Person) -> None:
    """An answer that comes late gives it to a list that is hidden by then."""
    anna.lock()
    contents = anna.window.contents
    for hidden in (contents.command_line.line, contents.queue.view, contents.pages):
        hidden.setFocus()
        focus = QApplication.focusWidget()
        assert focus is not None
        assert anna.page.isAncestorOf(focus)


def test_with_the_database_away_its_person_still_unlocks(
    anna: Person, backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Away:
        def sign_in(self, name: str, password: str) -> None:
            raise StorageError("locked")

    anna.lock()
    monkeypatch.setattr(Backend, "sign_in", property(lambda _self: Away()))
    anna.unlocks_alone("anna", "bo")


def test_what_was_read_for_one_person_is_not_shown_to_the_next(
    anna: Person, window: MainWindow, backend: Backend, receive: Callable[..., int]
) -> None:
    """It may be on its way when they change places."""
    number, desk = receive(1), window.desk
    backend.do(c.ClaimCall(call_id=number), desk.actor)
    anna.qtbot.waitUntil(lambda: "Prøve Prøvesen" in repr(desk.board))
    shown: list[str] = []
    desk.board_changed.connect(lambda _delta: shown.append(repr(desk.board)))
    with ThreadPoolExecutor(1) as thread:
        thread.submit(desk._tell, Notice(reload=True)).result()
    with anna.qtbot.waitSignal(desk.ready):
        desk.hand_to(Actor("bo", "bord-1", Role.DISPATCHER))
    assert number in desk.board.calls
    assert not [board for board in shown if "Prøve Prøvesen" in board]
