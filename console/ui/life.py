"""The opened console: the one event loop, the backend made in a thread, and an orderly end."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any

import qasync
from PySide6.QtWidgets import QApplication

from console.services.dispatcher import Actor
from console.services.errors import StorageError
from console.settings import Settings
from console.texts import translate
from console.ui.desk import Desk, Message, Tone
from console.ui.drafts import Drafts
from console.ui.main_window import MainWindow

if TYPE_CHECKING:
    from console.ui.app import OpenBackend, Script

RETRY_SECONDS = 5.0
SWITCH_SECONDS = 0.001
"""How long another thread may keep the interpreter while the window waits; Python's own is 5 ms."""


def live(
    app: QApplication,
    window: MainWindow,
    settings: Settings,
    make_backend: Callable[[], OpenBackend],
    play: Script | None,
) -> int:
    """Run until the window is closed; the exit status."""
    sys.setswitchinterval(SWITCH_SECONDS)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(_life(window, settings, make_backend, play))


async def _life(
    window: MainWindow,
    settings: Settings,
    make_backend: Callable[[], OpenBackend],
    play: Script | None,
) -> int:
    closed = asyncio.Event()
    window.closing.connect(closed.set)
    actor = Actor(settings.actor, settings.workstation)
    desk = Desk(actor, lambda: datetime.now(UTC))
    drafts = Drafts(settings.data_dir / "drafts")
    backend: OpenBackend | None = None
    with _bugs_are_shown(desk):
        opening = asyncio.ensure_future(_opened(make_backend, desk, closed))
        await asyncio.sleep(0)  # the backend is made in its thread while the window is filled
        window.open(desk, drafts)
        backend = await opening
        try:
            if backend is not None:
                starting = asyncio.ensure_future(_start(window, desk, backend, settings, closed))
                if play is None or not backend.personal:
                    await starting
                if play is not None:
                    # On a centre the board is there once somebody signed in: the play's to do.
                    status = await play(window)
                    window.close()
                    await starting
                    return status
            await closed.wait()
        finally:
            desk.shutdown()
            drafts.shutdown()
            if backend is not None:
                await asyncio.get_running_loop().run_in_executor(None, backend.close)
    return 0


async def _opened(
    make_backend: Callable[[], OpenBackend], desk: Desk, closed: asyncio.Event
) -> OpenBackend | None:
    """The backend, tried again every few seconds; None if the window is closed before."""
    loop = asyncio.get_running_loop()
    while not closed.is_set():
        try:
            return await loop.run_in_executor(None, make_backend)
        except StorageError as error:
            desk.said.emit(Message(Tone.FAILED, error=error))
        try:
            await asyncio.wait_for(closed.wait(), RETRY_SECONDS)
        except TimeoutError:
            continue
    return None


async def _before(ready: asyncio.Event, closed: asyncio.Event) -> bool:
    """Wait for it; False if the window is closed first."""
    waits = [asyncio.ensure_future(one.wait()) for one in (ready, closed)]
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    for one in waits:
        one.cancel()
    return ready.is_set()


async def _start(
    window: MainWindow,
    desk: Desk,
    backend: OpenBackend,
    settings: Settings,
    closed: asyncio.Event,
) -> None:
    """Take the backend into use and wait for the board. Where people sign in, they do so first."""
    loop = asyncio.get_running_loop()
    gate = window.session.gate if window.session is not None else None
    if gate is not None and not backend.personal:
        gate.meet(await loop.run_in_executor(None, backend.views.accounts))
    ready = asyncio.Event()
    desk.ready.connect(ready.set)
    desk.open(backend)
    if gate is not None and backend.personal:
        gate.ask()
    if not await _before(ready, closed):
        return
    desk.ready.disconnect(ready.set)
    await loop.run_in_executor(None, import_module, "console.ui.call.body")
    try:
        await loop.run_in_executor(None, backend.start)
    except StorageError as error:
        desk.said.emit(Message(Tone.FAILED, error=error))
    gc.freeze()  # what is loaded now is never looked through again: that would be a stall
    session = window.session
    if session is None:
        return
    if not backend.personal:  # A centre's calls come in by a service of its own.
        session.tell_intake(backend.intake_address)
    if settings.demo:
        session.tell_demo()
    for code, detail in backend.problems:
        session.contents.messages.warn(partial(problem_text, code, detail))
    session.recall()
    session.preload()


def problem_text(code: str, detail: str) -> str:
    """What could not be had at the start, and what that means."""
    if code == "keyring":
        return translate(
            "Life",
            "Nøgleringen kan ikke bruges her. Modtagelsens nøgle gælder, til konsollen lukkes, og "
            "en ny laves næste gang.",
        )
    if code == "intake":
        return translate(
            "Life",
            "Modtagelsen kunne ikke åbnes, så opkald kommer ikke ind af sig selv. Tast dem med F2. "
            "Er en anden konsol åben her, modtager den. ({detail})",
            detail=detail,
        )
    return f"{code}: {detail}"


@contextmanager
def _bugs_are_shown(desk: Desk) -> Iterator[None]:
    """What nobody caught is shown as a bug with a number, and the work goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            desk.said.emit(Message(Tone.FAILED, error=error))
        else:
            sys.__excepthook__(kind, error, trace)

    def handler(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, Exception):
            desk.said.emit(Message(Tone.FAILED, error=error))
        else:
            loop.default_exception_handler(context)

    loop = asyncio.get_running_loop()
    before = sys.excepthook
    sys.excepthook = hook
    loop.set_exception_handler(handler)
    try:
        yield
    finally:
        sys.excepthook = before
        loop.set_exception_handler(None)
