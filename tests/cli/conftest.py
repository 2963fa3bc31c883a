"""The command line as a script sees it: what it prints where, and its exit status."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from console import texts
from console.cli import main
from tests.conftest import Backend


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str

    @property
    def records(self) -> Any:  # JSON is whatever it is
        return json.loads(self.out)

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


Sociolance = Callable[..., Ran]


@pytest.fixture
def sociolance(
    backend: Backend, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Sociolance:
    """Run `sociolance` in this process on the test's database."""
    monkeypatch.setenv("SOCIOLANCE_DATABASE", backend.url)
    monkeypatch.setenv("SOCIOLANCE_USER", "anna")
    monkeypatch.setenv("SOCIOLANCE_DATA", str(backend.path.parent))
    monkeypatch.delenv("SOCIOLANCE_LANG", raising=False)
    monkeypatch.setattr(texts, "_language", texts.language())

    def run(*args: str, typed: str = "") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        status = main(args)
        printed = capsys.readouterr()
        return Ran(status, printed.out, printed.err)

    return run
