"""The bridge: what every panel is given to act, to ask and to hear of changes.

Commands run on one worker thread, questions on another; both are awaited from the qasync loop.
The change feed has a thread of its own, which also fetches the changed rows, so that the window's
thread never waits for storage.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from threading import Lock
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from console.domain.accounts import Account
from console.domain.errors import Refusal
from console.services import board as boards
from console.services.board import Board, Delta
from console.services.commands import Command
from console.services.dispatcher import Actor, Dispatcher, Done
from console.services.masking import masked
from console.services.ports import ChangeFeed, Notice, SignIn
from console.services.reading import Told, told
from console.services.views import Views
from console.ui.alive import is_alive

Answer = TypeVar("Answer")


class Tone(StrEnum):
    """How a message is meant: done, a refusal of the rules, a failure of the surroundings."""

    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"
    INFO = "info"


@dataclass(frozen=True)
class Message:
    """One line for the person: shown by `ui/messages.py` alone."""

    tone: Tone
    done: Done | None = None
    error: Exception | None = None
    text: str = ""
    undo: bool = False
    """Whether Undo would take back just this."""


class Backend(Protocol):
    """What the composition root hands the window. Built in a thread after the first paint."""

    @property
    def dispatcher(self) -> Dispatcher: ...
    @property
    def views(self) -> Views: ...
    @property
    def feed(self) -> ChangeFeed: ...
    @property
    def sign_in(self) -> SignIn: ...


class Desk(QObject):
    """Signals: `ready` once the board is there; `board_changed(Delta)` after each change, with
    `board` already up to date; `noticed(Notice)` for panels that show other things;
    `said(Message)` for the message line; `undo_changed`."""

    ready = Signal()
    board_changed = Signal(object)
    noticed = Signal(object)
    said = Signal(object)
    undo_changed = Signal()
    _told = Signal(object, object)
    _failed = Signal(object)

    def __init__(
        self, actor: Actor, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.actor = actor
        self.clock = clock
        self.board = Board()
        self.backend: Backend | None = None
        self._views: Told | None = None
        self._telling = Lock()
        self._undo: list[Command] = []
        self._writer = ThreadPoolExecutor(1, "commands")
        self._reader = ThreadPoolExecutor(1, "questions")
        self._tasks: set[asyncio.Task[Any]] = set()
        self._told.connect(self._on_told)
        self._failed.connect(self._on_failed)

    # Life ----------------------------------------------------------------------------------

    def open(self, backend: Backend) -> None:
        """Take the backend into use: read the whole board, then follow its changes."""
        self.backend = backend
        self._views = self._told_to(self.actor)
        backend.feed.start(self._tell)

    def shutdown(self) -> None:
        """Stop following; commands already submitted are finished first."""
        if self.backend is not None:
            self.backend.feed.stop()
        for task in tuple(self._tasks):
            task.cancel()
        self._writer.shutdown(wait=True)
        self._reader.shutdown(wait=True, cancel_futures=True)

    # Acting --------------------------------------------------------------------------------

    def submit(
        self, command: Command, then: Callable[[Done], None] | None = None
    ) -> asyncio.Task[Done | None]:
        """Do it; say so, or say why not. `then` runs in the window's thread if it was done."""
        return self.run(self._submit(command, then))

    async def _submit(
        self, command: Command, then: Callable[[Done], None] | None, *, undoable: bool = True
    ) -> Done | None:
        actor = self.actor  # who gave it; another may sit here by the time it is done
        done = await self._guarded(
            self._writer, lambda backend: backend.dispatcher.submit(command, actor)
        )
        if done is None:
            return None
        undo = done.undo if undoable and not done.repeated else None
        if undo is not None:
            self._undo.append(undo)
            self.undo_changed.emit()
        self.said.emit(Message(Tone.DONE, done=done, undo=undo is not None))
        if done.quiet:
            self.look_again(_about(done))
        if then is not None and is_alive(then):
            then(done)
        return done

    def undo(self) -> None:
        """Undo one's own last act that can be undone; the undoing is an act of its own."""
        if not self._undo:
            self.said.emit(Message(Tone.REFUSED, error=Refusal("nothing_to_undo")))
            return
        command = self._undo.pop()
        self.undo_changed.emit()
        self.run(self._submit(command, None, undoable=False))

    # Who acts ------------------------------------------------------------------------------

    async def sign_in(self, name: str, password: str) -> Account:
        """Who this is, by storage. Raises Refusal or StorageError."""
        if self.backend is None:
            raise Refusal("not_ready")
        ask = self.backend.sign_in.sign_in
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._reader, ask, name, password)

    def hand_to(self, actor: Actor) -> None:
        """Another person acts from now on: what the one before did is not theirs to undo, and what
        the one before had opened is not theirs to see."""
        self.actor = actor
        self._views = self._told_to(actor)
        board = self.board
        hidden = masked(
            Delta(
                calls=tuple(board.calls.values()),
                units=tuple(board.units.values()),
                handoffs=tuple(board.handoffs.values()),
                reset=True,
            ),
            lambda _call, _citizen: False,
        )
        board.apply(hidden)
        self.look_again(Notice(reload=True))
        self._undo.clear()
        self.undo_changed.emit()

    def _told_to(self, actor: Actor) -> Told | None:
        backend = self.backend
        if backend is None:
            return None
        return told(backend.views, backend.dispatcher, actor, self.clock)

    def look_again(self, notice: Notice) -> None:
        """Read what this is about anew, as after a change; nobody else hears of it."""
        if self.backend is not None:
            self._reader.submit(self._tell, notice)

    # Asking --------------------------------------------------------------------------------

    def ask(
        self, question: Callable[[Told], Answer], then: Callable[[Answer], None]
    ) -> asyncio.Task[Answer | None]:
        """Ask storage off the window's thread; `then` gets the answer in the window's thread."""
        asking = self._ask(question, then)
        return self.run(asking)

    async def _ask(
        self, question: Callable[[Told], Answer], then: Callable[[Answer], None]
    ) -> Answer | None:
        views = self._views  # as told to whoever asked; another may sit here by the answer

        def answered(_backend: Backend) -> Answer:
            if views is None:
                raise Refusal("not_ready")
            return question(views)

        answer = await self._guarded(self._reader, answered)
        if answer is not None and is_alive(then):
            then(answer)
        return answer

    # Inside --------------------------------------------------------------------------------

    async def _guarded(
        self, pool: ThreadPoolExecutor, work: Callable[[Backend], Answer]
    ) -> Answer | None:
        backend = self.backend
        if backend is None:
            self.said.emit(Message(Tone.REFUSED, error=Refusal("not_ready")))
            return None
        try:
            return await asyncio.get_running_loop().run_in_executor(pool, work, backend)
        except Refusal as refusal:
            self.said.emit(Message(Tone.REFUSED, error=refusal))
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001  # every failure is shown, none is swallowed
            self.said.emit(Message(Tone.FAILED, error=error))
        return None

    def run(self, work: Coroutine[Any, Any, Answer]) -> asyncio.Task[Answer]:
        """Go on with this until it is done or the desk is shut down."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def _tell(self, notice: Notice) -> None:
        """In the feed's thread, or a question's: fetch what the notice is about, for the window."""
        views = self._views
        if views is None:
            return
        # One at a time, so that what was read last is also told last.
        with self._telling:
            try:
                delta = boards.changed(views, notice)
            except Exception as error:  # noqa: BLE001  # shown in the window's thread
                self._failed.emit(error)
                return
            self._told.emit(delta, notice)

    def _on_told(self, delta: Delta, notice: Notice) -> None:
        self.board.apply(delta)
        if delta.reset:
            self.ready.emit()
        self.board_changed.emit(delta)
        self.noticed.emit(notice)

    def _on_failed(self, error: Exception) -> None:
        self.said.emit(Message(Tone.FAILED, error=error))


def _about(done: Done) -> Notice:
    """What is to be shown anew after an act that no change feed tells of."""
    calls = () if done.call_id is None else (done.call_id,)
    citizens = () if done.citizen_id is None else (done.citizen_id,)
    return Notice(calls=frozenset(calls), citizens=frozenset(citizens))
