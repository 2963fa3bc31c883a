"""The console as it is started: painted, opened, closed, with nothing lost on the way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

BEFORE = """
import asyncio, sys
from pathlib import Path
from types import SimpleNamespace
from console import bootstrap
from console.services.errors import StorageError
from console.settings import Settings
from console.ui.app import run

folder = Path(sys.argv[1])
settings = Settings(
    database_url=f"sqlite:///{folder / 'test.db'}", data_dir=folder, lang="da",
    actor="anna", workstation="bord-1",
)

def backend():
    storage = bootstrap.open_storage(settings)
    return SimpleNamespace(
        dispatcher=storage.dispatcher, views=storage.views, feed=storage.feed,
        sign_in=storage.sign_in, outbox=storage.outbox, presence=storage.presence,
        personal=False, belong_to=lambda name: None,
        intake_address="", problems=(("keyring", ""),), start=lambda: None, close=storage.close,
    )
"""

TYPES_AND_CLOSES = """
async def play(window):
    window.contents.command_line.line.setText("tag 1")
    print(len(window.contents.messages.errors), window.contents.status.connection_text)
    return 7

sys.exit(run(settings, backend, play))
"""

STAYS_SHUT = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from console.services.errors import StorageError
from console.ui.main_window import MainWindow

def shut():
    raise StorageError("no_key")

def look():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    if window.session and window.contents.messages.errors:
        print(window.contents.status.connection_text)
        window.close()
    else:
        QTimer.singleShot(10, look)

QTimer.singleShot(0, look)
sys.exit(run(settings, shut))
"""

COMES_BACK = """
async def play(window):
    print(window.contents.command_line.text)
    return 0

sys.exit(run(settings, backend, play))
"""

TRIES_AGAIN = """
import console.ui.life
console.ui.life.RETRY_SECONDS = 0.05
tries = []

def flaky():
    tries.append(1)
    if len(tries) < 3:
        raise StorageError("locked")
    return backend()

async def play(window):
    print(len(tries), window.contents.status.connection_text)
    return 0

sys.exit(run(settings, flaky, play))
"""

ASKS_WHO = """
from console.domain.codes import Role
from console.services.commands import AddAccount, ReceiveCall

storage = bootstrap.open_storage(settings)
storage.dispatcher.submit(
    AddAccount(name="anna", roles=(Role.SHIFT_LEADER,)), bootstrap.actor_of(settings)
)
storage.dispatcher.submit(ReceiveCall(narrative="x"), bootstrap.actor_of(settings))
storage.close()

async def play(window):
    docks = [dock.isVisible() for dock in window.docks.values()]
    print(window.session.gate.page.waiting, window.menuBar().isVisible(), any(docks))
    return 0

sys.exit(run(settings, backend, play))
"""

SHOWS_A_BUG = """
from PySide6.QtCore import QTimer

def fail():
    raise ValueError("Prøve Prøvesen")

async def play(window):
    QTimer.singleShot(0, fail)
    while len(window.contents.messages.errors) < 2:
        await asyncio.sleep(0.01)
    print(window.contents.messages.errors[0])
    return 0

sys.exit(run(settings, backend, play))
"""

LEAVES_WIDGETS = """
import threading
from PySide6.QtCore import QObject

taken_apart_in = []

class Circle(QObject):
    def __init__(self):
        super().__init__()
        self.itself = self

    def __del__(self):
        taken_apart_in.append(threading.current_thread().name)

async def play(window):
    for _ in range(100):
        Circle()
    window.session._tick.stop()
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, lambda: len([[] for _ in range(100_000)]))
    print(len(taken_apart_in))
    window.session.rest.tick()
    print(len(taken_apart_in), set(taken_apart_in))
    return 0

sys.exit(run(settings, backend, play))
"""

PAINTS_LIGHTLY = """
import sys
from pathlib import Path
from console.settings import load_settings
from console.ui.app import build_app, build_window

app = build_app(["sociolance"])
window = build_window(app, load_settings(lang="da"))
window.show()
app.processEvents()
heavy = {"fastapi", "sqlalchemy", "typer", "pydantic", "rich", "holidays", "phonenumbers",
         "structlog", "qasync", "openpyxl", "keyring", "miniaudio", "console.acts"}
print(sorted(heavy & set(sys.modules)))
"""


def play(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the script in a process of its own; its output in `stdout`."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "SOCIOLANCE_DATA": str(folder),
        "PYTHONIOENCODING": "utf-8",
    }
    return subprocess.run(  # noqa: S603  # this module's own scripts
        [sys.executable, "-c", script, str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_it_opens_says_what_could_not_be_had_and_ends_with_the_plays_status(
    tmp_path: Path,
) -> None:
    done = play(BEFORE + TYPES_AND_CLOSES, tmp_path)
    assert (done.stdout.strip(), done.stderr, done.returncode) == ("1 forbundet", "", 7)


def test_what_stood_on_the_command_line_stands_there_at_the_next_start(tmp_path: Path) -> None:
    play(BEFORE + TYPES_AND_CLOSES, tmp_path)
    assert play(BEFORE + COMES_BACK, tmp_path).stdout.strip() == "tag 1"


def test_a_database_that_is_not_there_yet_is_tried_again(tmp_path: Path) -> None:
    done = play(BEFORE + TRIES_AGAIN, tmp_path)
    assert (done.stdout.strip(), done.returncode) == ("3 forbundet", 0)


def test_a_database_whose_key_is_missing_is_said_not_to_be_open(tmp_path: Path) -> None:
    done = play(BEFORE + STAYS_SHUT, tmp_path)
    assert (done.stdout.strip(), done.returncode) == ("ikke åben", 0), done.stderr


def test_where_there_are_accounts_it_opens_on_the_question_who_one_is(tmp_path: Path) -> None:
    done = play(BEFORE + ASKS_WHO, tmp_path)
    assert (done.stdout.strip(), done.returncode) == ("1 opkald venter False False", 0), done.stderr


def test_a_bug_is_shown_with_a_number_and_the_window_goes_on(tmp_path: Path) -> None:
    done = play(BEFORE + SHOWS_A_BUG, tmp_path)
    assert done.returncode == 0
    assert "Uventet fejl" in done.stdout
    assert "Prøvesen" not in done.stdout


def test_what_was_shown_is_taken_apart_in_the_windows_thread_alone(tmp_path: Path) -> None:
    done = play(BEFORE + LEAVES_WIDGETS, tmp_path)
    assert done.stdout.split("\n")[:2] == ["0", "100 {'MainThread'}"], done.stderr


def test_nothing_heavy_is_loaded_before_the_window_is_painted(tmp_path: Path) -> None:
    assert play(PAINTS_LIGHTLY, tmp_path).stdout.strip() == "[]"
