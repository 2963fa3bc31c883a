"""`make centre` without a screen: two servers, two consoles, a failover, pictures and a report."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers import programs_here
from tests.sources import ROOT

pytestmark = [pytest.mark.faults, pytest.mark.timeout(300)]


def test_the_centre_is_played_to_its_end_and_leaves_pictures_of_both_consoles(
    tmp_path: Path,
) -> None:
    programs_here()
    ran = subprocess.run(  # our own interpreter on our own code
        [sys.executable, "-m", "console.centre"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    made = tmp_path / ".centre"
    names = [{path.name for path in (made / desk).iterdir()} for desk in ("bord-1", "bord-2")]
    assert names[0] == names[1] == {
        "01-koe.png",
        "02-hver-sit-opkald.png",
        "03-sendt-og-kvitteret.png",
        "04-aabnet.png",
        "05-uden-server.png",
        "06-paa-den-anden-server.png",
    }  # fmt: skip
    assert "Intet kvitteret er tabt" in (made / "rapport.txt").read_text(encoding="utf-8")
