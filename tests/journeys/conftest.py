"""The window of the screen tests, a second one, and the real intake listening beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.intake.api import create_app
from console.intake.server import IntakeServer
from console.intake.tokens import new_token, token_hash
from console.services.commands import MakeToken
from console.services.dispatcher import Actor
from console.ui.desk import Desk
from console.ui.drafts import Drafts
from console.ui.looks import Looks
from console.ui.main_window import MainWindow
from console.ui.preferences import Preferences
from tests.conftest import Backend
from tests.ui.conftest import danish_and_light, desk, drafts, loop, qtbot, receive, window

__all__ = ["danish_and_light", "desk", "drafts", "loop", "qtbot", "receive", "window"]


@dataclass(frozen=True)
class ControlRoom:
    """Somebody else's system, which sends calls as control rooms do."""

    url: str
    token: str

    def post(self, path: str, body: dict[str, Any]) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.token}"}
        return httpx.post(f"{self.url}{path}", json=body, headers=headers, timeout=10)


@pytest.fixture
def control_room(backend: Backend) -> Iterator[ControlRoom]:
    token = new_token()
    backend.do(MakeToken(name="kontrolrum", token_hash=token_hash(token)))
    app = create_app(backend.dispatcher, backend.views, backend.clock)
    server = IntakeServer(app, "127.0.0.1", 0)
    port = server.start()
    yield ControlRoom(f"http://127.0.0.1:{port}", token)
    server.stop()


@pytest.fixture
def second(
    window: MainWindow,
    backend: Backend,
    other: Actor,
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
) -> Iterator[MainWindow]:
    """Bo's console, with a storage of its own on the same database."""
    storage = backend.again()
    desk = Desk(other, backend.clock)
    drafts = Drafts(tmp_path / "drafts-2")
    preferences = Preferences(tmp_path / "second")
    made = MainWindow(preferences, Looks(qapp, preferences, "da"))
    made.show()
    made.open(desk, drafts)
    with qtbot.waitSignal(desk.ready):
        desk.open(storage)
    yield made
    made.close()
    desk.shutdown()
    drafts.shutdown()
    storage.close()
    made.looks.deleteLater()
    made.deleteLater()
