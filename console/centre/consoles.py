"""The centre's consoles: each a process of its own, worked by what it is told."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from console import bootstrap
from console.domain.codes import Role
from console.settings import Settings

ANSWER_SECONDS = 90.0
CLOSE_SECONDS = 20.0


class PlayFailed(Exception):
    """The centre did not come to where the play expected it."""


@dataclass(frozen=True)
class Person:
    name: str
    password: str
    roles: tuple[Role, ...]
    workstation: str


class Console:
    """A window that somebody signs in at."""

    def __init__(self, person: Person, centre: Settings, folder: Path) -> None:
        self.person = person
        self.pictures = folder
        surroundings = {
            "SOCIOLANCE_DATABASE": centre.database_url,
            "SOCIOLANCE_DATA": str(centre.data_dir / person.workstation),
            "SOCIOLANCE_USER": person.name,
            "SOCIOLANCE_WORKSTATION": person.workstation,
            "SOCIOLANCE_INTAKE_PORT": "0",
            # What is made up and gone tomorrow does not belong into anybody's keyring.
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }
        if not bootstrap.has_screen():
            # What is played is said in Danish.
            surroundings["SOCIOLANCE_LANG"] = "da"
        self._process = subprocess.Popen(  # noqa: S603  # our own interpreter on our own code
            [sys.executable, "-m", "console.centre", "--console", str(folder)],
            env=os.environ | surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            # Ctrl+C is for the centre, which closes its consoles.
            start_new_session=True,
        )

    @property
    def open(self) -> bool:
        return self._process.poll() is None

    def sign_in(self) -> None:
        self._ask(sign_in=[self.person.name, self.person.password, self.person.roles[0]])

    def say(self, words: str) -> dict[str, Any]:
        """An act by the words of the command line."""
        return self._ask(say=words)

    def show(self, words: str) -> None:
        """An act of the window itself."""
        self._ask(act=words)

    def picture(self, name: str) -> None:
        self._ask(picture=name)

    def see(self) -> dict[str, Any]:
        """What is on its screen now."""
        return self._ask(see=True)

    def until(self, holds: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """Look at its screen until this holds; what was seen then."""
        deadline = time.monotonic() + ANSWER_SECONDS
        while not holds(seen := self.see()):
            if time.monotonic() > deadline:
                raise PlayFailed(f"{self.person.workstation}: {seen}")
            time.sleep(0.1)
        return seen

    def close(self) -> None:
        """Close the window; a console that does not come to its end is ended."""
        with suppress(OSError):
            if self._process.stdin is not None:
                self._process.stdin.close()
        try:
            self._process.wait(CLOSE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _ask(self, **told: Any) -> dict[str, Any]:
        said, heard = self._process.stdin, self._process.stdout
        line = ""
        if said is not None and heard is not None:
            with suppress(BrokenPipeError):
                said.write(json.dumps(told) + "\n")
                said.flush()
            if select.select([heard], [], [], ANSWER_SECONDS)[0]:
                line = heard.readline()
        if not line:
            raise PlayFailed(f"{self.person.workstation}: no answer to {next(iter(told))}")
        answer: dict[str, Any] = json.loads(line)
        if "failed" in answer:
            raise PlayFailed(f"{self.person.workstation}: {answer['failed']}")
        return answer
