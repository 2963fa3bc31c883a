"""`python -m console.centre`: two servers, two consoles and a shift, until it is stopped.

With a screen one works at the consoles oneself, and Enter in the terminal kills the first server.
Without one the shift is played, with pictures and a report in `.centre/`.
"""

from __future__ import annotations

import contextlib
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from console import bootstrap
from console.centre.consoles import Console, Person, PlayFailed
from console.centre.story import Story, Tell, seconds
from console.domain.codes import Role
from console.labels.failures import failure_text
from console.services import commands as c
from console.services.errors import StorageError
from console.settings import Settings
from console.terminal.usage import INTERRUPTED, OK, REFUSED, fail, settings_of
from console.terminal.users import SERVICE
from console.texts import translate

if TYPE_CHECKING:
    from console.ui.app import OpenBackend

PEOPLE = (
    Person("anna", "prøve på fire ord", (Role.SHIFT_LEADER, Role.DISPATCHER), "bord-1"),
    Person("bo", "fire ord på prøve", (Role.DISPATCHER,), "bord-2"),
)
INTAKE, INTAKE_PASSWORD = "modtagelse", "ord på fire prøve"
"""Made up, as everything here is."""
SPEED = 10.0
PICTURES = Path(".centre")


def main(args: Sequence[str]) -> int:
    """The exit status: 0 when the consoles were closed, or the play came to its end."""
    if args[:1] == ["--console"]:
        return bootstrap.open_told(settings_of(), Path(args[1]))
    signal.signal(signal.SIGTERM, _interrupted)
    try:
        with tempfile.TemporaryDirectory(
            prefix="sociolance-centre-", ignore_cleanup_errors=True
        ) as folder:
            return _run(Path(folder), settings_of())
    except KeyboardInterrupt:
        return INTERRUPTED
    except StorageError as error:
        return fail(f"{failure_text(error)} ({error.detail})", REFUSED)
    except PlayFailed as error:
        return fail(str(error), REFUSED)


def _interrupted(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _run(folder: Path, told: Settings) -> int:
    report = Report()
    servers = bootstrap.two_servers(folder)
    with contextlib.ExitStack() as stack:
        stack.callback(servers.stop)
        servers.start()
        centre = replace(
            told, database_url=servers.url, password=servers.password, data_dir=folder, demo=True
        )
        backend = _made(centre)
        stack.callback(backend.close)
        report.tell(translate("Centre", "To servere kører; den anden følger den første."))
        consoles = [stack.enter_context(_console(person, centre)) for person in PEOPLE]
        for console in consoles:
            console.sign_in()
        report.tell(translate("Centre", "anna og bo er logget på hver sin konsol."))
        if bootstrap.has_screen():
            _attend(consoles, servers.kill, servers.promote, report.tell)
            return OK
        anna, bo = consoles
        Story(anna, bo, backend.views, report.tell, servers.kill, servers.promote).play()
        report.write()
    return OK


def _made(centre: Settings) -> OpenBackend:
    """The database and its people; the intake and the shift that comes in through it."""
    bootstrap.init_centre(centre)
    bootstrap.keep_login(centre, INTAKE, SERVICE, INTAKE_PASSWORD)
    # The scene is set, and the token made, by the administrator, as anywhere.
    backend = bootstrap.played_centre(
        replace(centre, speed=SPEED), bootstrap.personal(centre, INTAKE, INTAKE_PASSWORD)
    )
    for person in PEOPLE:
        add_person(backend, centre, person)
    backend.start()
    return backend


def add_person(backend: OpenBackend, centre: Settings, person: Person) -> None:
    """A login of one's own; its password is the server's to keep."""
    account = c.AddAccount(name=person.name, roles=person.roles, password="")
    backend.dispatcher.submit(account, bootstrap.actor_of(centre))
    bootstrap.keep_login(centre, person.name, person.roles, person.password)


@contextlib.contextmanager
def _console(person: Person, centre: Settings) -> Iterator[Console]:
    console = Console(person, centre, PICTURES / person.workstation)
    try:
        yield console
    finally:
        console.close()


def _attend(
    consoles: Sequence[Console], kill: Callable[[], None], promote: Callable[[], None], tell: Tell
) -> None:
    """Until both windows are closed. Enter: the first server dies and the second takes over."""
    for person in PEOPLE:
        tell(f"{person.workstation}: {person.name} / {person.password}")
    tell(
        translate("Centre", "Enter: den første server dræbes, den anden tager over. Ctrl+C: slut.")
    )

    def fail_over() -> None:
        if sys.stdin.readline():
            kill()
            promote()
            tell(translate("Centre", "Den anden server har taget over."))

    threading.Thread(target=fail_over, daemon=True).start()
    while any(console.open for console in consoles):
        time.sleep(0.2)


class Report:
    """What happened, in the terminal and in a file, by seconds since the beginning."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._lines: list[str] = []
        shutil.rmtree(PICTURES, ignore_errors=True)

    def tell(self, text: str) -> None:
        line = f"{seconds(time.monotonic() - self._began):>6} s  {text}"
        self._lines.append(line)
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    def write(self) -> None:
        head = translate("Centre", "En central på to servere. Alle borgere og numre er opdigtede.")
        text = "\n".join([head, "", *self._lines, ""])
        (PICTURES / "rapport.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
