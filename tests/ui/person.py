"""Somebody in front of the window who says who they are, by keys."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from console.domain.codes import Role
from console.services.dispatcher import Actor
from console.ui.main_window import MainWindow
from console.ui.signing.gate import Gate
from console.ui.signing.page import SignInPage
from tests.conftest import Backend

WORD, WRONG = "prøve på fire ord", "noget helt andet"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PEOPLE = {
    "anna": (Role.SHIFT_LEADER, Role.DISPATCHER),
    "bo": (Role.BRIDGE_BUILDER,),
    "eva": (Role.DIRECTORY_EDITOR,),
    "ib": (Role.AUDITOR,),
}


class Person:
    """Somebody in front of the window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    @property
    def gate(self) -> Gate:
        assert self.window.session is not None
        return self.window.session.gate

    @property
    def page(self) -> SignInPage:
        page = self.gate.page
        assert page is not None
        return page

    def write(self, text: str) -> None:
        """Into whatever has the focus, as a keyboard does."""
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClicks(focus, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        focus = QApplication.focusWidget() or self.window
        self.qtbot.keyClick(focus, key, modifiers or Qt.KeyboardModifier.NoModifier)

    def sign_in(self, name: str, word: str = WORD, role: Role | None = None) -> None:
        """By keys: the name, Enter, the password, Enter."""
        self.page.name.setFocus()
        self.page.name.clear()
        self.page.password.clear()
        self.write(name)
        self.press(Qt.Key.Key_Return)
        self.page.choose_role(role or PEOPLE[name][0])
        self.write(word)
        self.press(Qt.Key.Key_Return)

    def works(self, name: str, role: Role | None = None) -> None:
        """Wait until this person works here."""
        wanted = Actor(name, "bord-1", role or PEOPLE[name][0])
        self.qtbot.waitUntil(lambda: self.gate.page is None and self.window.desk.actor == wanted)

    def lock(self) -> None:
        self.press(Qt.Key.Key_L, CONTROL)

    def unlocks_alone(self, name: str, other: str) -> None:
        """On a locked console that reaches nobody who could tell who somebody is."""
        self.write(WRONG)
        self.press(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: "passer ikke" in self.page.fault)
        self.write(WORD)
        self.press(Qt.Key.Key_Return)
        self.works(name)
        self.press(Qt.Key.Key_Q, CONTROL | SHIFT)
        self.sign_in(other)
        self.qtbot.waitUntil(lambda: f"kun {name}" in self.page.fault)

    def tabs(self) -> list[QWidget]:
        """Where Tab goes from here, until it is here again."""
        stops: list[QWidget] = []
        while (focus := QApplication.focusWidget()) is not None and focus not in stops:
            stops.append(focus)
            self.press(Qt.Key.Key_Tab)
        return stops

    def acts(self) -> list[str]:
        backend = cast(Backend, self.window.desk.backend)
        with backend.engines.reader.connect() as connection:
            rows = connection.exec_driver_sql("SELECT act FROM journal ORDER BY id")
            return [row.act for row in rows]


def seen(window: MainWindow) -> str:
    """Every word in view."""
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())
