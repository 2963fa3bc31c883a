"""What is typed about a citizen is on the screen, and in nothing that is left lying about."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from console.domain.errors import Refusal
from console.services import commands as c
from console.ui.contents import CALL, PAGES
from console.ui.desk import Message, Tone
from console.ui.drafts import Drafts
from console.ui.main_window import MainWindow
from tests.conftest import Backend
from tests.services.test_dispatcher import CANARY, TYPED, filled
from tests.test_logs import Log, log
from tests.ui.test_away import Cable, Line, cable, line

__all__ = ["cable", "line", "log"]

CPR = "1206550VK9"


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where whoever asks for a temporary file gets it."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_what_is_known_of_a_citizen_is_in_no_title_no_log_no_setting_and_no_file(
    window: MainWindow,
    line: Line,
    cable: Cable,
    receive: Callable[..., int],
    backend: Backend,
    drafts: Drafts,
    log: Log,
    temporary: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    number = receive(1, name=f"{CANARY} Prøvesen")
    backend.do(c.ClaimCall(call_id=number))
    backend.do(c.CreateCitizen(name=CANARY, cpr=CPR, call_id=number))
    qtbot.waitUntil(lambda: number in window.desk.board.calls)
    with qtbot.waitSignal(window.contents.call.opened):
        window.show_call(number)
    line.enter(f"note {CANARY} {CPR}")
    body = window.call_panel.body
    assert body is not None
    line.until(lambda: body.view.notes)
    body.notes.box.setPlainText(f"{CANARY} {CPR}")
    drafts.flush()
    cable.pull()
    line.enter(f"note {CANARY} uden forbindelse")
    line.waiting(1)
    window.desk.said.emit(Message(Tone.FAILED, error=ValueError(CANARY, CPR)))

    shown = [*titles(), *window.contents.messages.errors]
    assert not [text for text in shown if CANARY in text or CPR in text]
    line.until(lambda: '"event": "bug"' in log.text)
    waiting = tmp_path / "home" / "outbox"
    line.until(lambda: len(list(waiting.glob("*.box"))) == 1)
    assert not holding(tmp_path, but=("sociolance.db", "drafts"))
    cable.put_in()


def test_what_every_act_stored_is_on_the_pages_and_in_no_title_no_log_no_setting_and_no_file(
    window: MainWindow,
    line: Line,
    receive: Callable[..., int],
    backend: Backend,
    log: Log,
    temporary: Path,
    tmp_path: Path,
) -> None:
    number = receive(1, name=f"{CANARY} Prøvesen")
    for kind in TYPED:
        with suppress(Refusal):
            backend.do(filled(kind))
    window.show_call(number)
    line.until(lambda: window.call_panel.body is not None and not window.desk.busy)
    for page in (*PAGES, CALL):
        window.to_page(page)
        line.until(lambda: not window.desk.busy)
        assert not [text for text in titles() if CANARY in text]
    assert any(CANARY in label.text() for label in window.findChildren(QLabel))
    window.close()  # what it keeps is on the disk now
    assert (tmp_path / "window.ini").exists()
    assert CANARY not in log.text
    assert not holding(tmp_path, but=("sociolance.db", "drafts"))


def titles() -> list[str]:
    return [widget.windowTitle() for widget in QApplication.allWidgets()]


def holding(folder: Path, but: tuple[str, ...]) -> list[Path]:
    """Files with the canary in them or in their names; but for the database and what is typed,
    which are nobody else's to read."""
    words = (CANARY.encode(), CPR.encode())
    found = [path for path in folder.rglob("*") if CANARY in path.name or CPR in path.name]
    for path in folder.rglob("*"):
        place = path.relative_to(folder).parts[0]
        if path.is_file() and not place.startswith(but):
            found += [path for word in words if word in path.read_bytes()]
    for path in (folder / "drafts", *(folder / "drafts").iterdir()):
        assert not path.stat().st_mode & 0o077
    return found
