"""The platform's keyring as it really is: a Secret Service of its own, open, locked and absent."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.sources import ROOT

pytestmark = pytest.mark.faults

NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
OPEN = "printf prøve | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null"
TRY = """
import os
from console import credentials

def tell(ask):
    try:
        print(ask())
    except credentials.CredentialsUnavailable as error:
        print("unavailable", error)

"""
Try = Callable[..., list[str]]


@pytest.fixture
def in_session(tmp_path: Path) -> Try:
    """Run lines in a session with a bus and a home of its own; what they printed."""
    missing = [program for program in NEEDED if shutil.which(program) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} missing here: install dbus and gnome-keyring")
    for folder in ("home", "data", "run"):
        (tmp_path / folder).mkdir(mode=0o700)
    surroundings = {
        "HOME": str(tmp_path / "home"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "PYTHONPATH": str(ROOT),
        "PYTHON": sys.executable,
        "SCRIPT": str(tmp_path / "script.py"),
    }

    def run(first: str, lines: str) -> list[str]:
        (tmp_path / "script.py").write_text(TRY + lines, encoding="utf-8")
        session = [str(shutil.which(NEEDED[0])), "--", "/bin/sh", "-c"]
        ran = subprocess.run(  # noqa: S603  # our own lines, in a session of their own
            [*session, f'{first}; "$PYTHON" "$SCRIPT"'],
            env={k: v for k, v in os.environ.items() if k != "DISPLAY"} | surroundings,
            capture_output=True,
            text=True,
            check=True,
        )
        return ran.stdout.splitlines()

    return run


def test_a_secret_outlives_the_session_in_which_it_was_kept(in_session: Try) -> None:
    kept = in_session(
        OPEN,
        "print(credentials.backend_name())\n"
        "tell(lambda: credentials.read('prøve'))\n"
        "tell(lambda: credentials.keep('prøve', 'hemmelig æøå'))\n",
    )
    assert kept == ["keyring.backends.SecretService.Keyring", "None", "None"]
    assert in_session(OPEN, "tell(lambda: credentials.read('prøve'))\n") == ["hemmelig æøå"]
    gone = "credentials.forget('prøve')\ntell(lambda: credentials.read('prøve'))\n"
    assert in_session(OPEN, gone) == ["None"]


def test_a_keyring_that_nobody_unlocks_is_unavailable_and_asks_for_nothing(
    in_session: Try,
) -> None:
    in_session(OPEN, "credentials.keep('prøve', 'hemmelig')\n")
    lines = (
        "tell(lambda: credentials.read('prøve'))\ntell(lambda: credentials.keep('prøve', 'ny'))\n"
    )
    assert in_session(LOCKED, lines) == ["unavailable KeyringLocked"] * 2


def test_a_bus_that_goes_away_is_a_keyring_that_is_not_there(in_session: Try) -> None:
    lines = (
        "tell(lambda: credentials.read('prøve'))\n"
        "os.environ['DBUS_SESSION_BUS_ADDRESS'] = 'unix:path=/nowhere'\n"
        "tell(lambda: credentials.read('prøve'))\n"
    )
    assert in_session(OPEN, lines) == ["None", "unavailable FileNotFoundError"]


def test_without_any_keyring_the_console_goes_on_and_says_so(in_session: Try) -> None:
    """Tokens then last for this run, and the outbox's key lies beside it."""
    lines = (
        "from pathlib import Path\n"
        "from console.bootstrap import local_token, open_storage\n"
        "from console.settings import load_settings\n"
        "from console.ui.life import problem_text\n"
        "from console.texts import set_language\n"
        "from db.outbox import OutboxFolder\n"
        "home = Path(os.environ['HOME'])\n"
        "storage = open_storage(settings := load_settings(f'sqlite:///{home}/x.db'))\n"
        "token, problem = local_token(storage, settings)\n"
        "print(bool(token), problem)\n"
        "print(problem_text('keyring', problem))\n"
        "box = OutboxFolder(home / 'outbox')\n"
        "print(box.open(), box.in_keyring, (home / 'outbox' / 'key').exists())\n"
        "storage.close()\n"
    )
    first, said, box = in_session("unset DBUS_SESSION_BUS_ADDRESS", lines)
    assert first == "True NoKeyringError"
    assert said.startswith("Nøgleringen kan ikke bruges her.")
    assert box == "[] False True"
