"""Real consoles, killed in the middle of whatever they do and started again on the same home: what
was acknowledged is there once, and what was typed stands where it was typed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Fresh
from tests.faults.typist import State

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="consoles are forked, and end with the test")
@pytest.mark.faults
@pytest.mark.both
@pytest.mark.timeout(3600)
def test_of_250_consoles_that_were_killed_none_lost_anything(fresh: Fresh, tmp_path: Path) -> None:
    """On each engine."""
    done = subprocess.run(  # noqa: S603  # our own module on a folder of the test
        [sys.executable, "-m", "tests.faults.nest", fresh(), str(tmp_path / "home"), "250", "1"],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            # The offscreen platform has no window manager to tell, and says so for every window.
            "QT_LOGGING_RULES": "default.warning=false",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    print(done.stdout)
    told = json.loads(done.stdout)
    assert told["problems"] == []
    assert sum(told["killed"].values()) == 250
    assert all(told["killed"].get(state, 0) >= 10 for state in State)
    assert told["done"] > 100
