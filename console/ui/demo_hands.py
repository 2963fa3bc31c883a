"""Hands and eyes for the demo without a screen: keys into the real window, pictures out of it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from console.labels import done_text, refusal_text
from console.services.dispatcher import Done
from console.ui.desk import Message, Tone

if TYPE_CHECKING:
    from console.ui.main_window import MainWindow

PATIENCE = 30.0
"""Seconds to wait for the shift to show something before the play is given up."""
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class DemoFailed(Exception):
    """The shift did not come to where the play expected it."""


class DemoHands:
    """At the keyboard of one window. `lines` tells what was done, for the report."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.lines: list[str] = []
        self._folder = folder
        self._pictures = 0
        self._answers: asyncio.Queue[Message] = asyncio.Queue()
        window.desk.said.connect(self._answers.put_nowait)

    async def say(self, words: str, *, window_act: bool = False) -> Done:
        """Type on the command line and wait for the answer; a refusal ends the play."""
        while not self._answers.empty():
            self._answers.get_nowait()
        QTest.keyClick(self.window, Qt.Key.Key_Space, CONTROL)
        line = self._focus()
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Return)
        if window_act:
            await self.settled()
            if self.window.contents.command_line.text:
                raise DemoFailed(f"{words}: not understood")
            self.lines.append(f"> {words}")
            return Done(act=words)
        try:
            message = await asyncio.wait_for(self._answers.get(), PATIENCE)
        except TimeoutError:
            left = self.window.contents.command_line
            raise DemoFailed(f"{words}: {left.preview.text() or 'not answered'}") from None
        text = _text(message)
        self.lines.append(f"> {words}\n  {text}")
        if message.tone is not Tone.DONE or message.done is None:
            raise DemoFailed(f"{words}: {text}")
        await self.settled()
        return message.done

    async def picture(self, name: str) -> None:
        await self.settled()
        self._pictures += 1
        file = self._folder / f"{self._pictures:02}-{name}.png"
        if not self.window.grab().save(str(file)):
            raise DemoFailed(f"cannot write {file.name}")
        self.lines.append(f"  [{file.name}]")

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    async def settled(self) -> None:
        """Let the change come back through the feed, be read and be painted."""
        await asyncio.sleep(0.2)
        desk = self.window.desk
        # While storage is away it is asked for all the time.
        await self.until(lambda: not desk.busy or desk.outgoing.away)
        await asyncio.sleep(0.05)

    async def until(self, holds: Callable[[], bool]) -> None:
        for _ in range(int(PATIENCE / 0.05)):
            if holds():
                return
            await asyncio.sleep(0.05)
        raise DemoFailed("the shift did not arrive")

    async def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self._focus(), key, with_)
        await self.settled()


def _text(message: Message) -> str:
    if message.done is not None:
        return done_text(message.done)
    error = message.error
    code = getattr(error, "code", None)
    if code is not None and hasattr(error, "params"):
        return refusal_text(error)  # type: ignore[arg-type]  # only refusals have params
    return re.sub(r"\s+", " ", message.text or type(error).__name__)
