"""Hands for the call panel: what a person does with keys and mouse, and waiting for the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from console.domain.codes import Stage
from console.services.commands import Command
from console.services.dispatcher import Actor
from console.services.views import CallView
from console.ui.call.body import CallBody
from console.ui.call.context import StageForm
from console.ui.call.panel import CallPanel
from console.ui.desk import Desk, Message, Tone
from console.ui.drafts import Drafts
from tests.conftest import Backend

Form = TypeVar("Form", bound=StageForm)
CONTROL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """A call panel of its own, 700 by 640, as it is between the docks of a small screen."""

    def __init__(self, qtbot: QtBot, desk: Desk, drafts: Drafts, backend: Backend) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.backend = backend
        self.drafts = drafts
        self.said: list[Message] = []
        desk.said.connect(self.said.append)
        self.panel = CallPanel(desk, drafts)
        self.panel.resize(700, 640)
        self.panel.show()
        qtbot.addWidget(self.panel)
        qtbot.waitExposed(self.panel)
        self.panel.activateWindow()

    # Looking -------------------------------------------------------------------------------

    @property
    def body(self) -> CallBody:
        assert self.panel.body is not None
        return self.panel.body

    @property
    def view(self) -> CallView:
        return self.body.view

    def shown(self) -> Stage:
        """The stage whose form is shown."""
        return self.body.shown

    def form(self, stage: Stage, kind: type[Form]) -> Form:
        """The form of a stage, shown."""
        self.body.go(stage)
        form = self.body.forms[stage]
        assert isinstance(form, kind)
        return form

    def refusals(self) -> list[str]:
        """The codes of what was refused, in order."""
        return [
            str(message.error).split(" ")[0]
            for message in self.said
            if message.tone == Tone.REFUSED
        ]

    # Waiting -------------------------------------------------------------------------------

    def open(self, call_id: int) -> CallBody:
        self.panel.show_call(call_id)
        self.until(lambda: self.panel.current_call == call_id)
        return self.body

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()))

    def until_refused(self, code: str) -> None:
        self.until(lambda: code in self.refusals())

    # Doing ---------------------------------------------------------------------------------

    def click(self, button: QAbstractButton) -> None:
        """With the mouse, on a button a person can see and use."""
        self.until(button.isVisible)
        assert button.isEnabled(), button.accessibleName()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, field: QWidget, text: str) -> None:
        """Into a field, which gets the focus first."""
        inner = field.focusProxy() or field
        inner.setFocus()
        self.qtbot.keyClicks(inner, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """A key, on whatever has the focus."""
        target = QApplication.focusWidget() or self.panel
        self.qtbot.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def next_step(self) -> None:
        """Ctrl+Enter."""
        if not self.body.isAncestorOf(QApplication.focusWidget() or self.panel):
            self.body.enter()
        self.press(Qt.Key.Key_Return, CONTROL)

    def do(self, *commands: Command, actor: Actor | None = None) -> None:
        """Straight into storage, as another console would."""
        for command in commands:
            self.backend.do(command, actor)

    def names(self, widgets: Iterable[QWidget]) -> list[str]:
        return [widget.accessibleName() for widget in widgets]
