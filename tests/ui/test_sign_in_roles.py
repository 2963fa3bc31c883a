"""What a role sees and keeps: its acts, its docks, the password in the keyring, the page itself."""

from __future__ import annotations

from collections.abc import Callable

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from console import credentials
from console.domain.codes import Role
from console.services import commands as c
from console.services import passwords
from console.ui import layouts
from console.ui import theme as themes
from console.ui.main_window import MainWindow
from console.ui.palette import BESIDE_ROLE
from tests.conftest import Backend
from tests.keyrings import InMemory
from tests.ui.accessible import nameless, unreachable
from tests.ui.person import CONTROL, PEOPLE, SHIFT, WORD, WRONG, Person, seen

# What a role sees --------------------------------------------------------------------------


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def test_acts_that_are_not_ones_own_are_shown_with_who_may(me: Person, window: MainWindow) -> None:
    me.sign_in("bo")
    me.works("bo")
    claim = [a for a in window.actions() if a.objectName() == "claim_call"]
    assert [(a.isEnabled(), a.text()) for a in claim] == [
        (False, "Tag opkaldet  (kun disponent, vagtleder)")
    ]
    window.contents.queue.view.setFocus()
    me.press(Qt.Key.Key_K, CONTROL)
    palette = window.contents.palette
    me.write("tag opkaldet")
    first = palette.list.model().index(0, 0)
    assert "kun disponent, vagtleder" in first.data(BESIDE_ROLE)
    me.press(Qt.Key.Key_Return)
    assert "Som brobygger" in window.contents.messages.errors[0]
    me.press(Qt.Key.Key_F1)
    me.qtbot.waitUntil(lambda: window.contents.page_name == "help")
    assert "kun vagtleder" in window.contents.page("help").browser.toPlainText()


def test_the_command_line_says_it_before_enter_and_keeps_the_line(
    me: Person, window: MainWindow
) -> None:
    me.sign_in("bo")
    me.works("bo")
    line = window.contents.command_line
    line.line.setFocus()
    me.write("næste")
    assert "Som brobygger" in line.preview.text()
    me.press(Qt.Key.Key_Return)
    assert line.text == "næste"


@pytest.mark.parametrize(("name", "page"), [("eva", "directory"), ("ib", "audit")])
def test_a_role_without_calls_sees_none(
    me: Person, window: MainWindow, receive: Callable[..., int], name: str, page: str
) -> None:
    receive(1)
    me.sign_in(name)
    me.works(name)
    assert window.contents.page_name == page
    assert "Prøve" not in seen(window)
    shown = {key for key, dock in window.docks.items() if dock.isVisible()}
    assert shown == ({"municipality"} if name == "eva" else set())
    me.press(Qt.Key.Key_Q, CONTROL | SHIFT)
    me.sign_in("anna")
    me.works("anna")
    assert all(dock.isVisible() for dock in window.docks.values())


def test_each_role_has_its_own_layout(anna: Person, window: MainWindow) -> None:
    units, left = window.docks["units"], Qt.DockWidgetArea.LeftDockWidgetArea
    window.addDockWidget(left, units)
    anna.press(Qt.Key.Key_Q, CONTROL | SHIFT)
    anna.sign_in("bo")
    anna.works("bo")
    assert window.dockWidgetArea(units) != left
    anna.press(Qt.Key.Key_Q, CONTROL | SHIFT)
    anna.sign_in("anna")
    anna.works("anna")
    assert window.dockWidgetArea(units) == left


def test_a_window_that_changed_while_covered_shows_each_part_its_share(
    me: Person, window: MainWindow
) -> None:
    window.resize(1366, 768)
    me.sign_in("anna")
    me.works("anna")
    wanted = pytest.approx(1366 * layouts.LEFT_PART, abs=15)
    me.qtbot.waitUntil(lambda: window.docks["queue"].width() == wanted)
    me.lock()
    window.resize(1920, 1080)
    me.write(WORD)
    me.press(Qt.Key.Key_Return)
    wanted = pytest.approx(1920 * layouts.LEFT_PART, abs=15)
    me.qtbot.waitUntil(lambda: window.docks["queue"].width() == wanted)


def test_a_window_closed_while_locked_keeps_its_layout(anna: Person, window: MainWindow) -> None:
    anna.lock()
    window.close()
    saved = window.preferences.blob("layout/shift_leader/state")
    assert saved is not None
    assert saved == window.cover.state()


# Remembering -------------------------------------------------------------------------------


def test_the_password_is_kept_in_the_keyring_if_that_is_wished(
    me: Person, window: MainWindow, own_keyring: InMemory
) -> None:
    me.page.remember.setChecked(True)
    me.sign_in("anna")
    me.works("anna")
    name = credentials.password_of(window.database, "anna")
    kept = {("Sociolance", name): WORD}
    me.qtbot.waitUntil(lambda: own_keyring.kept == kept)
    me.press(Qt.Key.Key_Q, CONTROL | SHIFT)
    me.qtbot.waitUntil(me.page.remember.isChecked)
    assert me.page.password.text() == "", "whoever comes next is not let in by who left"
    me.page.remember.setChecked(False)
    me.sign_in("anna")
    me.works("anna")
    me.qtbot.waitUntil(lambda: not own_keyring.kept)


@pytest.mark.usefixtures("own_keyring", "quick_hashes")
def test_at_the_start_a_kept_password_makes_enter_enough(
    window: MainWindow, backend: Backend, qtbot: QtBot
) -> None:
    credentials.keep(credentials.password_of(window.database, "anna"), WORD)
    window.preferences.keep("sign_in/name", "anna")
    window.preferences.keep("sign_in/role/anna", Role.SHIFT_LEADER.value)
    hashed = passwords.kept(WORD)
    backend.do(c.AddAccount(name="anna", roles=PEOPLE["anna"], password=hashed))
    person = Person(window, qtbot)
    qtbot.waitUntil(lambda: person.gate.page is not None)
    qtbot.waitUntil(lambda: person.page.password.text() == WORD)
    person.press(Qt.Key.Key_Return)
    person.works("anna")


@pytest.mark.usefixtures("own_keyring", "quick_hashes")
def test_without_a_keyring_it_is_said_plainly(
    window: MainWindow, backend: Backend, qtbot: QtBot
) -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # keyring has no annotations
    backend.do(c.AddAccount(name="anna", roles=PEOPLE["anna"], password=passwords.kept(WORD)))
    person = Person(window, qtbot)
    qtbot.waitUntil(lambda: person.gate.page is not None)
    qtbot.waitUntil(lambda: not person.page.remember.isEnabled())
    assert "nøgleringen svarer ikke" in person.page.remember.text()
    person.sign_in("anna")
    person.works("anna")


# For everyone ------------------------------------------------------------------------------


def test_the_page_speaks_the_other_language_at_once_and_keeps_what_was_typed(me: Person) -> None:
    me.write("anna")
    me.page.language_asked.emit("en")
    assert me.page.name.text() == "anna"
    assert me.page.enter.text() == "Sign in"
    me.page.language_asked.emit("da")
    assert me.page.enter.text() == "Log på"


@pytest.mark.parametrize("theme", ["dark", "high_contrast"])
def test_every_element_of_the_page_has_a_name_and_is_reached_by_keys(
    me: Person, window: MainWindow, theme: str
) -> None:
    window.looks.choose_theme(theme)
    assert themes.current() is not themes.LIGHT
    assert nameless(me.page) == []
    assert unreachable(me.page) == []
    me.page.name.setFocus()
    assert me.tabs()[:4] == [me.page.name, me.page.password, me.page.role, me.page.remember]


def test_the_page_fits_at_twice_the_size(me: Person, window: MainWindow) -> None:
    window.looks.choose_scale(2.0)
    window.resize(1366, 768)
    me.sign_in("anna", WRONG)
    me.qtbot.waitUntil(lambda: bool(me.page.fault))
    assert window.rect().contains(me.page.geometry())
    for field in (me.page.name, me.page.password, me.page.enter):
        assert field.height() >= field.fontMetrics().height()
