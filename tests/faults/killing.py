"""Processes of our own that are killed in the middle of what they do."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def said_until_killed(module: str, path: Path, least: int) -> list[str]:
    """Let it write to this path, kill it after so many lines, and give all whole ones it said."""
    process = subprocess.Popen(  # noqa: S603  # our own module on a path of the test
        [sys.executable, "-m", module, str(path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process, process.stdout as said:
        told = [said.readline() for _ in range(least)]
        process.send_signal(signal.SIGKILL)
        told += said.readlines()
    assert process.returncode == -signal.SIGKILL
    return [line.strip() for line in told if line.endswith("\n")]
