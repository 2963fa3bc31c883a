"""From an argument list to a painted window, and from a painted window to its end.

The window is painted first; everything heavy is imported and opened after that.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from console.settings import Settings
    from console.ui.door import Backend
    from console.ui.main_window import MainWindow

    class OpenBackend(Backend, Protocol):
        """What stands behind the window: storage, and this console's own intake.

        start: what the board can do without, such as the intake; runs in a thread once it is shown.
        problems: (code, detail) of what could not be had; codes are ``keyring`` and ``intake``.
        """

        def start(self) -> None: ...

        @property
        def intake_address(self) -> str: ...
        @property
        def problems(self) -> Sequence[tuple[str, str]]: ...
        def close(self) -> None: ...

    Script = Callable[[MainWindow], Awaitable[int]]


def has_screen() -> bool:
    """Whether a person can see a window here."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    draws_by_server = sys.platform.startswith("linux")
    return not draws_by_server or any(os.environ.get(v) for v in ("DISPLAY", "WAYLAND_DISPLAY"))


def build_app(argv: list[str]) -> QApplication:
    """The application, not yet with a window. Without a screen it draws to memory."""
    if not has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(argv)
    app.setApplicationName("Sociolance")
    app.setQuitOnLastWindowClosed(False)
    return app


def build_window(app: QApplication, settings: Settings) -> MainWindow:
    """The empty window in the right language and theme; show it to paint it."""
    from console.ui.looks import Looks
    from console.ui.main_window import MainWindow
    from console.ui.preferences import Preferences

    settings.data_dir.mkdir(parents=True, exist_ok=True)
    preferences = Preferences(settings.data_dir)
    return MainWindow(preferences, Looks(app, preferences, settings.lang), settings.database_url)


def run(
    settings: Settings, make_backend: Callable[[], OpenBackend], play: Script | None = None
) -> int:
    """Open the console; returns its exit status once the window is closed.

    make_backend runs in a thread and may raise StorageError. play, if given, is awaited once the
    board is there and works the window; the window closes after it, with its exit status.
    """
    gc.disable()  # for as long as the process lives: see `ui/rest.py`
    app = build_app(sys.argv[:1])
    window = build_window(app, settings)
    if has_screen():
        # Some desktops leave a window as large as it asks to be.
        window.resize(window.size().boundedTo(app.primaryScreen().availableSize()))
        window.showMaximized()
    else:
        window.show()
    app.processEvents()  # painted here, before anything else is loaded

    from console.ui.life import live

    return live(app, window, settings, make_backend, play)
