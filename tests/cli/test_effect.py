"""The effect without a window: figures on the terminal, for scripts, and in a file."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from console import bootstrap
from console.domain.codes import AccessKind, ConsentScope
from console.services import commands as c
from tests.cli.conftest import Sociolance
from tests.conftest import Backend
from tests.db.calls import citizen, claimed, handed_off
from tests.sources import ROOT


@pytest.fixture
def person(backend: Backend, monkeypatch: pytest.MonkeyPatch) -> int:
    """Three calls before an accepted handoff and one after, observed long enough."""
    number = citizen(backend, name="Prøve Prøvesen", made_up=True)
    now = backend.clock.now
    for days in (300, 130, 120, 110, 50):
        backend.clock.now = now - timedelta(days=days)
        call = claimed(backend, ConsentScope.SHARE_MUNICIPALITY)
        backend.do(c.MatchCitizen(call_id=call, citizen_id=number))
        if days == 110:
            backend.clock.now = now - timedelta(days=100)
            handoff = handed_off(backend, call)
            backend.do(c.MarkAccepted(handoff_id=handoff, person="Testkontakt Aarhus"))
    backend.clock.now = now
    monkeypatch.setattr(bootstrap, "clock", lambda: now)
    return number


def test_the_figures_come_after_the_warning(sociolance: Sociolance, person: int) -> None:
    ran = sociolance("do", "effekt")
    assert ran.status == 0
    assert ran.out.startswith("Pas på:")
    assert "Gentagen ringer: Midtjylland" in ran.out
    assert "kommune" in ran.out
    assert "3 → 1" in ran.out
    assert "Prøve" not in ran.out


def test_in_english_and_for_scripts(sociolance: Sociolance, person: int) -> None:
    ran = sociolance("do", "--lang", "en", "--json", "effect")
    (answer,) = ran.lines
    assert (answer["ok"], answer["definition"], answer["difference"]) == (True, "midtjylland", None)
    first = answer["groups"][0]
    assert (first["by"], first["accepted"], first["citizens"]) == ("all", True, 1)
    assert (first["calls_before"], first["calls_after"], first["fewer"]) == (3, 1, 1)
    assert first["before"] == {"low": 1.0, "median": 1.0, "high": 1.0}
    assert {group["by"] for group in answer["groups"]} == {
        "all", "municipality", "category", "warmth"
    }  # fmt: skip
    shown = sociolance("do", "--lang", "en", "effect")
    assert "Repeat caller:" in shown.out


def test_with_nobody_to_measure_it_says_so(sociolance: Sociolance) -> None:
    ran = sociolance("do", "effekt")
    assert ran.status == 0
    assert "ingen at sammenligne med" in ran.out


def test_it_is_kept_in_a_file_and_on_record(
    sociolance: Sociolance, person: int, tmp_path: Path, backend: Backend
) -> None:
    for ending in ("csv", "xlsx"):
        path = tmp_path / f"effekt.{ending}"
        assert sociolance("do", f'effekt "{path}"').status == 0
        first = path.read_bytes()
        assert sociolance("do", f'effekt "{path}"').status == 0
        assert path.read_bytes() == first
    looks = backend.views.looks(backend.actor.name, datetime(2000, 1, 1, tzinfo=UTC)).rows
    taken_out = [look.detail for look in looks if look.kind == AccessKind.EXPORTED]
    assert [detail["citizens"] for detail in taken_out] == [f" {person} "] * 4


def test_the_report_is_made_without_a_screen(person: int, backend: Backend, tmp_path: Path) -> None:
    """In a process of its own, which loads Qt for the pictures alone."""
    path = tmp_path / "effekt.pdf"
    without = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    env = {key: value for key, value in os.environ.items() if key not in without}
    ran = subprocess.run(  # noqa: S603  # our own interpreter on our own code
        [sys.executable, "-m", "console", "do", "--database", backend.url, f'effekt "{path}"'],
        cwd=ROOT,
        env={**env, "SOCIOLANCE_DATA": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert path.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("name", ["effekt.txt", "mangler/effekt.csv"])
def test_a_file_that_cannot_be_is_refused(
    sociolance: Sociolance, person: int, tmp_path: Path, name: str
) -> None:
    ran = sociolance("do", f'effekt "{tmp_path / name}"')
    assert ran.status != 0
    assert "Intet er gemt" in ran.err
