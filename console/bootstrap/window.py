"""The console: storage, its own intake and the window, put together."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from console.bootstrap.made_up import demo_settings, tell_of_shift
from console.bootstrap.storage import (
    Storage,
    actor_of,
    clock,
    keep_log,
    on_server,
    open_storage,
    open_unseen,
    outbox_of,
    personal,
    storage_on,
    whoever,
)
from console.bootstrap.tokens import local_token
from console.services.errors import StorageError
from console.settings import Settings

# The first window is painted before any of these is needed.
if TYPE_CHECKING:
    from collections.abc import Callable

    from console.domain.accounts import Account
    from console.domain.codes import WhoCalled
    from console.review.effect import Effect
    from console.services.centre import Centre
    from console.services.dispatcher import Dispatcher
    from console.services.opened import Presence
    from console.services.outbox import Outbox
    from console.services.ports import ChangeFeed, SignIn
    from console.services.views import Views
    from console.ui.app import OpenBackend


@dataclass
class ConsoleBackend:
    """Storage with this console's own intake, and the simulated shift in a demo.

    `problems`: codes of what could not be had (keyring, intake), to be said plainly on screen.
    `taken_in`: what the intake works on, where that is by a login of its own.
    """

    storage: Storage
    settings: Settings
    taken_in: Storage | None = None
    intake_address: str = ""
    problems: list[tuple[str, str]] = field(default_factory=list)
    personal: bool = False
    extras: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)

    @property
    def dispatcher(self) -> Dispatcher:
        return self.storage.dispatcher

    @property
    def views(self) -> Views:
        return self.storage.views

    @property
    def feed(self) -> ChangeFeed:
        return self.storage.feed

    @property
    def presence(self) -> Presence:
        return self.storage.presence

    @property
    def sign_in(self) -> SignIn:
        return self.storage.sign_in

    @property
    def outbox(self) -> Outbox:
        return self.storage.outbox

    def belong_to(self, name: str) -> None:
        """One database for all who sit at the window."""

    def start(self) -> None:
        """What the board can do without: the token, the intake, the demo's calls. Takes longest."""
        keep_log(self.settings)
        token, problem = local_token(self.storage, self.settings)
        if problem is not None:
            self.problems.append(("keyring", problem))
        self.intake_address = self._start_intake()
        if self.settings.demo:
            self._start_demo(token)

    def _start_intake(self) -> str:
        from console.intake.api import create_app
        from console.intake.server import IntakeServer, IntakeUnavailable

        by = self.taken_in or self.storage
        app = create_app(by.dispatcher, by.views, clock)
        host, port = self.settings.intake_host, self.settings.intake_port
        server = IntakeServer(app, host, 0 if self.settings.demo else port)
        try:
            bound = server.start()
        except IntakeUnavailable as error:
            self.problems.append(("intake", str(error)))
            return ""
        self.extras.callback(server.stop)
        return f"{host}:{bound}"

    def _start_demo(self, token: str) -> None:
        from console.demo import seed
        from console.intake.simulator import Shift

        seed(self.dispatcher, self.views, actor_of(self.settings), clock())
        shift = Shift(f"http://{self.intake_address}", token, speed=self.settings.speed, seed=1)
        shift.start()
        self.extras.callback(shift.stop)

    def close(self) -> None:
        self.extras.close()
        self.storage.close()
        if self.taken_in is not None:
            self.taken_in.close()


def open_backend(settings: Settings) -> OpenBackend:
    """Storage, behind a window that is painted already; `start` the rest once the board is shown.

    Runs in a thread. Raises StorageError.
    """
    if on_server(settings) and not settings.demo:
        keep_log(settings)
        return centre(settings)
    try:
        return ConsoleBackend(open_storage(settings), settings)
    except StorageError:
        keep_log(settings)
        raise


def played_centre(settings: Settings, intake: Settings) -> OpenBackend:
    """A centre's storage by its administrator; the shift comes in by the intake's own login."""
    return ConsoleBackend(open_unseen(settings), settings, open_unseen(intake))


def centre(settings: Settings, now: Callable[[], datetime] = clock) -> Centre:
    """A centre's server, which is asked nothing before somebody has signed in."""
    from console.services.centre import Centre
    from db.engine import open_engines

    def open_for(name: str, password: str) -> Storage:
        own = personal(settings, name, password)
        return storage_on(open_engines(own.database_url, own.password), own, now)

    def ask(name: str, password: str) -> Account:
        return whoever(personal(settings, name, password), proven=True)

    return Centre(ask, open_for, outbox_of(settings))


def open_console(settings: Settings) -> int:
    """The window, until it is closed; the exit status."""
    from console.ui.app import has_screen, run

    if not settings.demo:
        return run(settings, lambda: open_backend(settings))
    with tempfile.TemporaryDirectory(prefix="sociolance-demo-") as folder:
        demo = demo_settings(settings, Path(folder))
        if not demo.empty:
            tell_of_shift(demo)
        if has_screen():
            return run(demo, lambda: open_backend(demo))
        from console.ui.demo_player import play

        return play(demo, lambda: open_backend(demo), Path.cwd() / "demo")


def has_screen() -> bool:
    from console.ui.app import has_screen

    return has_screen()


def allow_no_screen() -> None:
    """Where there is no screen, Qt would end the process over it."""
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def open_told(settings: Settings, folder: Path) -> int:
    """The window, worked from another process; pictures go into the folder."""
    from console.ui.app import run
    from console.ui.demo_told import Told

    folder.mkdir(parents=True, exist_ok=True)
    return run(
        settings,
        lambda: open_backend(settings),
        play=lambda window: Told(window, folder).play(),
    )


def effect_pdf(found: Effect, who: WhoCalled, now: datetime) -> bytes:
    """The effect's report; Qt draws its pictures."""
    allow_no_screen()
    from PySide6.QtWidgets import QApplication

    from console.ui.review.effect_pdf import effect_pdf as made

    app = QApplication.instance() or QApplication([])
    try:
        return made(found, who, now)
    finally:
        del app
