"""The intake alone, without a screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from console.bootstrap.seals import sealing
from console.bootstrap.storage import clock, open_unseen
from console.settings import Settings

# The first window is painted before any of these is needed.
if TYPE_CHECKING:
    from collections.abc import Callable


def serve_intake(
    settings: Settings,
    host: str,
    port: int,
    started: Callable[[str], None],
    seals: Path | None = None,
) -> None:
    """The intake alone, until it is told to stop. No Qt. `started` is told its address. seals: the
    file of the signed ends, where it also seals the server's audit."""
    from console import logs
    from console.intake.api import create_app
    from console.intake.server import serve

    logs.configure(settings.data_dir / "logs")
    storage = open_unseen(settings)
    try:
        app = create_app(storage.dispatcher, storage.views, clock)
        name = f"[{host}]" if ":" in host else host
        with sealing(settings, seals):
            serve(app, host, port, started=lambda bound: started(f"http://{name}:{bound}"))
    finally:
        storage.close()
