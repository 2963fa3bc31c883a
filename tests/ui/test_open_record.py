"""Who somebody is stays hidden until it is opened with a reason, by keys, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from console.domain.access import Access
from console.domain.codes import AccessKind, AccessReason, CallState, ContactRole, Stage
from console.domain.municipality import Contact
from console.services import commands as c
from console.services.dispatcher import Actor
from console.ui.call.body import CallBody
from console.ui.main_window import MainWindow
from console.ui.widgets.open_bar import OpenBar
from tests.conftest import Backend
from tests.ui.accessible import nameless, unreachable
from tests.ui.person import CONTROL, SHIFT, Person, seen

NAME = "Prøve Prøvesen"
OTHER = Actor("oda", "bord-3")

Receive = Callable[..., int]


def looks(backend: Backend, who: str) -> list[Access]:
    return list(backend.views.looks(who, datetime(2000, 1, 1, tzinfo=UTC)).rows)


def opened(backend: Backend, who: str) -> list[tuple[int | None, AccessReason | None]]:
    return [(x.call_id, x.reason) for x in looks(backend, who) if x.kind == AccessKind.OPENED]


@pytest.fixture(autouse=True)
def somebody_to_ring(backend: Backend) -> None:
    """A console that knows nobody would begin on another page."""
    kept = Contact(municipality="0751", role=ContactRole.ENTRANCE, name="Testkontakt A")
    backend.do(c.SaveContact(contact=kept))


@pytest.fixture
def theirs(backend: Backend, receive: Receive) -> int:
    """A colleague's call with a citizen."""
    number = receive(1)
    backend.do(c.ClaimCall(call_id=number), OTHER)
    backend.do(c.CreateCitizen(name=NAME, phones=("20000001",), call_id=number), OTHER)
    return number


@pytest.fixture
def bo(me: Person, theirs: int, window: MainWindow) -> Person:
    me.sign_in("bo")
    me.works("bo")
    me.qtbot.waitUntil(lambda: theirs in window.desk.board.calls)
    return me


def show(who: Person, number: int) -> CallBody:
    window = who.window
    window.show_call(number)
    who.qtbot.waitUntil(lambda: window.call_panel.current_call == number)
    assert window.call_panel.body is not None
    return window.call_panel.body


def written(window: MainWindow) -> str:
    """What is in view, in fields too."""
    fields = [f.text() for f in window.findChildren(QLineEdit) if f.isVisible()]
    return " ".join((seen(window), *fields))


# A call ------------------------------------------------------------------------------------


def test_a_colleagues_call_is_hidden_until_a_digit_says_why(
    bo: Person, window: MainWindow, theirs: int, backend: Backend
) -> None:
    body = show(bo, theirs)
    bo.qtbot.waitUntil(lambda: body.open_bar.isVisible() and Stage.TRIAGE in body.forms)
    assert "Prøve" not in written(window)
    assert "skjult" in seen(window)
    assert opened(backend, "bo") == []
    bo.press(Qt.Key.Key_I, CONTROL)
    assert body.open_bar.first.hasFocus()
    bo.press(Qt.Key.Key_1)
    bo.qtbot.waitUntil(lambda: NAME in seen(window))
    assert not body.open_bar.isVisible()
    assert opened(backend, "bo") == [(theirs, AccessReason.HELPING)]
    assert "vist, hvem det er" in window.contents.messages.done


def test_another_reason_is_written(
    bo: Person, window: MainWindow, theirs: int, backend: Backend
) -> None:
    body = show(bo, theirs)
    bo.press(Qt.Key.Key_I, CONTROL)
    bo.press(Qt.Key.Key_5)
    assert body.open_bar.text.hasFocus()
    bo.press(Qt.Key.Key_Return)
    bo.qtbot.waitUntil(lambda: "begrundelse" in " ".join(window.contents.messages.errors))
    assert "Prøve" not in written(window)
    bo.write("dobbelt opkald")
    bo.press(Qt.Key.Key_Return)
    bo.qtbot.waitUntil(lambda: NAME in seen(window))
    assert "dobbelt opkald" in [look.text for look in looks(backend, "bo")]


def test_whom_it_may_be_about_is_looked_for_once_it_is_open(
    bo: Person, window: MainWindow, receive: Receive, backend: Backend
) -> None:
    number = receive(1, name="")
    backend.do(c.ClaimCall(call_id=number), OTHER)
    bo.qtbot.waitUntil(lambda: number in window.desk.board.calls)
    body = show(bo, number)
    bo.qtbot.waitUntil(lambda: Stage.TRIAGE in body.forms)
    assert "Det kan være" not in seen(window)
    bo.press(Qt.Key.Key_I, CONTROL)
    bo.press(Qt.Key.Key_4)
    bo.qtbot.waitUntil(lambda: NAME in seen(window))
    assert "Det kan være" in seen(window)
    searched = [x for x in looks(backend, "bo") if x.kind == AccessKind.SEARCHED]
    assert [(x.call_id, x.detail["citizens"]) for x in searched] == [(number, " 1 ")]


def test_it_is_opened_by_words(
    bo: Person, window: MainWindow, theirs: int, backend: Backend
) -> None:
    window.contents.command_line.line.setFocus()
    bo.write(f"åbn {theirs} klage")
    bo.press(Qt.Key.Key_Return)
    bo.qtbot.waitUntil(lambda: NAME in seen(window))
    assert opened(backend, "bo") == [(theirs, AccessReason.COMPLAINT)]


def test_what_is_hidden_is_not_written_over_and_a_red_flag_is_everybodys(
    bo: Person, window: MainWindow, theirs: int, backend: Backend
) -> None:
    body = show(bo, theirs)
    bo.qtbot.waitUntil(lambda: Stage.TRIAGE in body.forms)
    for stage in Stage:
        body.go(stage)
        bo.qtbot.waitUntil(partial(body.forms.__contains__, stage))
        primary = body.form(stage).primary()
        assert primary is None or not primary.isEnabled() or stage == Stage.INTAKE
        assert not any(f.isEnabled() for f in body.form(stage).findChildren(QLineEdit))
    assert not body.notes.box.isEnabled()
    assert not body.header.edit.isEnabled()
    bo.press(Qt.Key.Key_F8)
    bo.press(Qt.Key.Key_2)
    bo.qtbot.waitUntil(
        lambda: backend.views.call(theirs).call.state == CallState.CLOSED,
    )


def test_taking_a_waiting_call_opens_it(
    anna: Person, window: MainWindow, receive: Receive, backend: Backend
) -> None:
    number = receive(1)
    anna.qtbot.waitUntil(lambda: number in window.desk.board.calls)
    body = show(anna, number)
    anna.qtbot.waitUntil(lambda: Stage.INTAKE in body.forms)
    assert body.open_bar.isVisible()
    assert "Prøve" not in written(window)
    body.form(Stage.INTAKE).setFocus()
    body.enter()
    anna.press(Qt.Key.Key_Return, CONTROL)
    anna.qtbot.waitUntil(lambda: NAME in written(window))
    assert opened(backend, "anna") == [(number, AccessReason.OWN_CALL)]


def test_a_call_shown_again_and_again_is_one_look(
    anna: Person, window: MainWindow, receive: Receive, backend: Backend
) -> None:
    number = receive(1)
    anna.qtbot.waitUntil(lambda: number in window.desk.board.calls)
    anna.press(Qt.Key.Key_N)
    anna.qtbot.waitUntil(lambda: NAME in written(window))
    for text in ("et", "to"):
        backend.do(c.WriteNote(call_id=number, text=text), OTHER)
        anna.qtbot.waitUntil(partial(_says, window, text))
    assert len(opened(backend, "anna")) == 1


def _says(window: MainWindow, text: str) -> bool:
    return text in seen(window)


def test_an_open_call_says_that_it_is(anna: Person, window: MainWindow, receive: Receive) -> None:
    number = receive(1)
    anna.qtbot.waitUntil(lambda: number in window.desk.board.calls)
    anna.press(Qt.Key.Key_N)
    anna.qtbot.waitUntil(lambda: NAME in written(window))
    anna.press(Qt.Key.Key_I, CONTROL)
    assert "allerede åbent" in window.contents.messages.done


# Lists -------------------------------------------------------------------------------------


def test_in_the_history_a_citizen_is_opened_and_the_search_is_kept(
    bo: Person, window: MainWindow, theirs: int, backend: Backend
) -> None:
    window.to_page("history", "Prøve")
    page = window.contents.page("history")
    bo.qtbot.waitUntil(lambda: len(page.citizens.rows) == 1 and page.model.rowCount() == 1)
    assert page.citizens.rows[0].citizen.name == "skjult"
    assert page.model.row(0).caller_name == "skjult"
    page.citizens.setFocus()
    bo.press(Qt.Key.Key_Down)
    bo.press(Qt.Key.Key_I, CONTROL)
    assert page.open_bar.isVisible()
    bo.press(Qt.Key.Key_2)
    bo.qtbot.waitUntil(lambda: page.citizens.rows[0].citizen.name == NAME)
    bo.qtbot.waitUntil(lambda: page.model.row(0).caller_name == NAME)
    assert not page.open_bar.isVisible()
    searched = [x.detail for x in looks(backend, "bo") if x.kind == AccessKind.SEARCHED]
    assert {"hits": 1, "citizens": " 1 "} in searched
    assert "Prøve" not in repr(searched)


def test_in_the_history_a_call_is_opened_and_escape_opens_nothing(
    bo: Person, window: MainWindow, theirs: int, backend: Backend
) -> None:
    window.to_page("history")
    page = window.contents.page("history")
    bo.press(Qt.Key.Key_I, CONTROL)
    assert "Vælg et opkald" in window.contents.messages.done
    bo.qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.calls.setFocus()
    page.calls.select_row(0)
    bo.press(Qt.Key.Key_I, CONTROL)
    bo.press(Qt.Key.Key_Escape)
    assert not page.open_bar.isVisible()
    assert page.calls.hasFocus()
    assert opened(backend, "bo") == []
    bo.press(Qt.Key.Key_I, CONTROL)
    bo.press(Qt.Key.Key_3)
    bo.qtbot.waitUntil(lambda: page.model.row(0).caller_name == NAME)
    assert opened(backend, "bo") == [(theirs, AccessReason.REVIEW)]


# People ------------------------------------------------------------------------------------


def test_what_one_has_opened_is_hidden_from_the_next(
    bo: Person, window: MainWindow, theirs: int
) -> None:
    window.contents.command_line.line.setFocus()
    bo.write(f"åbn {theirs} hjælper")
    bo.press(Qt.Key.Key_Return)
    bo.qtbot.waitUntil(lambda: window.desk.board.calls[theirs].caller_name == NAME)
    bo.press(Qt.Key.Key_Q, CONTROL | SHIFT)
    bo.sign_in("anna")
    bo.works("anna")
    assert window.desk.board.calls[theirs].caller_name == "skjult"
    show(bo, theirs)
    bo.qtbot.waitUntil(lambda: "skjult" in seen(window))
    assert "Prøve" not in written(window)


def test_where_nobody_signs_in_nothing_is_asked_and_all_is_kept(
    window: MainWindow, backend: Backend, receive: Receive, qtbot: QtBot
) -> None:
    number = receive(1)
    window.show_call(number)
    qtbot.waitUntil(lambda: NAME in written(window))
    body = window.call_panel.body
    assert body is not None
    assert not body.open_bar.isVisible()
    assert opened(backend, "anna") == [(number, None)]


# For everyone ------------------------------------------------------------------------------


def test_the_reasons_have_names_and_are_reached_by_keys(
    bo: Person, window: MainWindow, theirs: int
) -> None:
    body = show(bo, theirs)
    assert nameless(body.open_bar) == []
    assert unreachable(body.open_bar) == []
    window.looks.choose_language("en")
    bo.qtbot.waitUntil(lambda: "hidden" in seen(window))
    assert "helping" in " ".join(b.text() for b in _bar(window).buttons.values()).casefold()
    assert QApplication.focusWidget() is not None


def _bar(window: MainWindow) -> OpenBar:
    body = window.call_panel.body
    assert body is not None
    return body.open_bar
