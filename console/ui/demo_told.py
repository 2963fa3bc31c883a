"""A console worked from another process: what it is to do comes as lines of JSON and is answered.

`{"sign_in": [name, password, role]}`, `{"say": words}` on the command line, `{"act": words}` of the
window itself, `{"picture": name}`, `{"see": true}`. It ends with its input, or with its window.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.domain.codes import Role
from console.ui.app import has_screen
from console.ui.demo_hands import DemoFailed, DemoHands

if TYPE_CHECKING:
    from console.ui.main_window import MainWindow


class Told:
    """At the keyboard of one window, doing what somebody else says."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self._hands = DemoHands(window, folder)
        self._lines: asyncio.Queue[str] = asyncio.Queue()
        self._half = b""
        if not has_screen():
            window.resize(1920, 1080)

    async def play(self) -> int:
        """Until nothing more is said, or the window is closed; the exit status."""
        loop, said = asyncio.get_running_loop(), sys.stdin.fileno()
        loop.add_reader(said, self._read, said)
        self.window.closing.connect(lambda: self._lines.put_nowait(""))
        try:
            while line := await self._lines.get():
                sys.stdout.write(json.dumps(await self._answer(json.loads(line))) + "\n")
                sys.stdout.flush()
        finally:
            loop.remove_reader(said)
        return 0

    def _read(self, said: int) -> None:
        """Whole lines only; an empty one for the end."""
        data = os.read(said, 65536)
        *lines, self._half = (self._half + data).split(b"\n")
        for line in lines if data else [b""]:
            self._lines.put_nowait(line.decode())

    async def _answer(self, told: dict[str, Any]) -> dict[str, Any]:
        ((what, value),) = told.items()
        try:
            if what == "sign_in":
                await self._sign_in(*value)
            elif what == "picture":
                await self._hands.picture(value)
            elif what in {"say", "act"}:
                # Without a screen a list that is closed takes the window's activity with it.
                self.window.activateWindow()
                await self._hands.until(self.window.isActiveWindow)
                done = await self._hands.say(value, window_act=what == "act")
                return {"call": done.call_id, "handoff": done.handoff_id}
        except DemoFailed as failure:
            return {"failed": str(failure)}
        return self._seen()

    async def _sign_in(self, name: str, password: str, role: str) -> None:
        """By keys, as a person does: the name, Enter, the password, Enter."""
        gate = self.window.session.gate if self.window.session is not None else None
        if gate is None or gate.page is None:
            raise DemoFailed("nobody is asked to sign in")
        gate.page.choose_role(Role(role))
        for field, text in ((gate.page.name, name), (gate.page.password, password)):
            field.setFocus()
            field.clear()
            QTest.keyClicks(field, text)
            QTest.keyClick(field, Qt.Key.Key_Return)
        await self._hands.until(lambda: gate.page is None)
        await self._hands.settled()

    def _seen(self) -> dict[str, Any]:
        """What is on the screen, as far as a play needs it."""
        outgoing = self.window.desk.outgoing
        board = self.window.desk.board
        body = self.window.call_panel.body
        return {
            "hidden": body is not None and body.open_bar.isVisible(),
            "away": outgoing.away,
            "unsent": len(outgoing.waiting.acts),
            "calls": {str(row.id): row.claimed_by for row in board.calls.values()},
            "units": {row.call_sign: row.call_id for row in board.units.values()},
        }
