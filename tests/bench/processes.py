"""Other processes: started beside this one, and timed by the clock all of them share."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from threading import Timer

PATIENCE = 120.0
"""Seconds."""
ROOT = Path(__file__).parents[2]


def start(*args: str, data: Path, database: str, port: int = 0) -> subprocess.Popen[str]:
    """`python -m args` without a screen, its own data folder, and no keyring to ask.

    port: of the console's intake; 0 takes any.
    """
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        # The offscreen platform has no window manager to tell, and says so for every window.
        "QT_LOGGING_RULES": "default.warning=false",
        "SOCIOLANCE_DATA": str(data),
        "SOCIOLANCE_DATABASE": database,
        "SOCIOLANCE_INTAKE_PORT": str(port),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    return subprocess.Popen(  # noqa: S603  # this Python, and modules of this package
        [sys.executable, "-m", *args],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def until_told(*args: str, data: Path, database: str) -> float:
    """Milliseconds from the start of the process to the moment it says on its first line."""
    began = time.monotonic_ns()
    with start(*args, data=data, database=database) as process:
        said = line(process)
        process.wait(30)
    return (int(said) - began) / 1e6


def line(process: subprocess.Popen[str]) -> str:
    """What the process says next. Raises RuntimeError if it has ended or says nothing for long."""
    assert process.stdout is not None
    patience = Timer(PATIENCE, process.kill)
    patience.start()
    said = process.stdout.readline().strip()
    patience.cancel()
    if not said:
        raise RuntimeError(f"{process.args!r} ended without a word")
    return said


def tell(what: object) -> None:
    """Say a line to the process that started this one."""
    print(what, flush=True)
