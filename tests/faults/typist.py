"""Somebody at the keyboard of a real window who says what they did, until the console is killed.

Each line on standard output is one JSON object: what was found at the start (`found`), what stands
typed where (`typed`, `where`), which act was acknowledged (`done`), what is going on now (`state`),
and what the cable should be (`cable`).
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from collections.abc import Callable
from enum import StrEnum
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.labels import refusal_text
from console.ui.desk import Message, Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from console.ui.main_window import MainWindow
    from console.ui.widgets.text_area import TextArea

BEAT = 0.005
"""Seconds between two looks at the window, as Qt's loop goes on."""
KEPT = 3
"""Acts that wait before they are sent."""


class State(StrEnum):
    """What the console is killed in the middle of."""

    STARTING = "starting"
    IDLE = "idle"
    TYPING = "typing"
    COMMITTING = "committing"
    KEEPING = "keeping"
    SENDING = "sending"


def say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class Typist:
    """Works on call 1 towards one state, and stays in it."""

    def __init__(self, window: MainWindow, aim: State, life: int) -> None:
        self.window = window
        self._aim = aim
        self._life = life
        self._chance = random.Random(life)
        self._numbers = count(1)
        self._answers: asyncio.Queue[Message] = asyncio.Queue()
        window.desk.said.connect(self._answers.put_nowait)

    @property
    def line(self) -> QLineEdit:
        return self.window.contents.command_line.line

    @property
    def box(self) -> TextArea:
        body = self.window.call_panel.body
        assert body is not None
        return body.notes.box

    async def work(self) -> int:
        await self._come_back()
        work = {
            State.TYPING: self._type,
            State.COMMITTING: self._commit,
            State.KEEPING: self._keep,
            State.SENDING: self._send,
        }
        await work.get(self._aim, self._rest)()
        return 0

    async def _come_back(self) -> None:
        """The call that was open is open again, with what stood in its box."""
        panel, outgoing = self.window.call_panel, self.window.desk.outgoing
        await self.until(lambda: outgoing.outbox is not None and not self.window.desk.busy)
        self.window.show_call(1)
        await self.until(lambda: panel.body is not None and not self.window.desk.busy)
        say(found={"box": self.box.text, "line": self.line.text()})

    async def _rest(self) -> None:
        say(state=State.IDLE)
        await self.until(lambda: False)

    # Typing --------------------------------------------------------------------------------

    async def _type(self) -> None:
        say(state=State.TYPING)
        while True:
            where = self._chance.choice(("box", "line"))
            QTest.keyClicks(self.box if where == "box" else self.line, self._words("tastet") + " ")
            text = self.box.text if where == "box" else self.line.text()
            say(typed=text, where=where, at=time.monotonic())
            await asyncio.sleep(self._chance.uniform(0.005, 0.1))

    def _clear(self) -> None:
        """What stood there is taken out: an act of its own is written."""
        self.line.clear()
        self.box.clear()
        for where in ("box", "line"):
            say(typed="", where=where, at=time.monotonic())

    def _words(self, kind: str) -> str:
        return f"prøve-{kind}-{self._life}-{next(self._numbers)}"

    # Acting --------------------------------------------------------------------------------

    async def _commit(self) -> None:
        while True:
            await self._note()

    async def _keep(self) -> None:
        say(cable="out")
        await self.until(lambda: self.window.desk.outgoing.away)
        while True:
            await self._note(State.KEEPING)

    async def _send(self) -> None:
        outgoing = self.window.desk.outgoing
        say(cable="out")
        await self.until(lambda: outgoing.away)
        for _ in range(KEPT):
            await self._note(State.KEEPING)
        say(state=State.SENDING, cable="in")
        await self.until(lambda: not outgoing.waiting.acts)
        await self._commit()

    async def _note(self, state: State = State.COMMITTING) -> None:
        """Write one on the command line or in its box; say so once the window says it is done."""
        while not self._answers.empty():
            self._answers.get_nowait()
        words = self._words("note")
        self._clear()
        say(state=state)
        if self._chance.random() < 0.5:
            QTest.keyClicks(self.line, f"note {words}")
            QTest.keyClick(self.line, Qt.Key.Key_Return)
        else:
            self.box.setFocus()
            QTest.keyClicks(self.box, words)
            QTest.keyClick(self.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        while (message := await self._answers.get()).tone is not Tone.DONE:
            self._allow(message)
        say(done=words)

    def _allow(self, message: Message) -> None:
        """Only that storage is away may be said instead."""
        error = message.error
        if not self.window.desk.outgoing.away:
            told = refusal_text(error) if hasattr(error, "params") else repr(error)  # type: ignore[arg-type]  # refusals have params
            say(unexpected=told or message.text)

    async def until(self, holds: Callable[[], bool]) -> None:
        while not holds():  # noqa: ASYNC110  # what a window shows is told by no one event
            await asyncio.sleep(BEAT)
