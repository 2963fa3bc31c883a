"""The bridge: what every panel is given to act, to ask and to hear of changes.

Commands run on one worker thread, questions on another, measures that take seconds on a third, so
that no call is opened late over them; all are awaited from the qasync loop.
The change feed has a thread of its own, which also fetches the changed rows, so that the window's
thread never waits for storage.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from threading import Lock
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from console.domain.accounts import Account
from console.domain.errors import Refusal
from console.services import board as boards
from console.services.board import Board, Delta
from console.services.commands import Command
from console.services.dispatcher import Actor, Done
from console.services.errors import StorageError
from console.services.outbox import AWAY, Outbox, Unsent
from console.services.ports import Notice
from console.services.reading import Told, told
from console.services.views import CallView, Views
from console.ui.alive import is_alive
from console.ui.door import Backend, Door
from console.ui.layers import Layers
from console.ui.outgoing import Outgoing
from console.ui.presence import Presences

Answer = TypeVar("Answer")

PROBE_SECONDS = 1.0
ONLY_PRESENCE = Notice(presence=True)


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


class Desk(QObject):
    """Signals: `ready` once the board is there; `board_changed(Delta)` after each change, with
    `board` already up to date; `noticed(Notice)` for panels that show other things;
    `said(Message)` for the message line; `undo_changed`.

    While storage is away acts that can be done alone are kept by `outgoing` and sent afterwards;
    the board shows them over what was known."""

    ready = Signal()
    board_changed = Signal(object)
    noticed = Signal(object)
    said = Signal(object)
    undo_changed = Signal()
    _told = Signal(object, object, object)
    _failed = Signal(object)

    def __init__(
        self, actor: Actor, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.actor = actor
        self.clock = clock
        self.outgoing = Outgoing(clock, actor, self)
        self._layers = Layers(self.outgoing)
        self._door = Door(self.outgoing, self._layers)
        self._telling = Lock()
        self._down = False
        self._feed_away = False
        self._unread_told: datetime | None = None
        self._undo: list[Command] = []
        self._tasks: set[asyncio.Task[Any]] = set()
        self.presence = Presences(self)
        self.presence.also_typing.connect(self._on_also_typing)
        self._told.connect(self._on_told)
        self._failed.connect(self._on_failed)
        self.outgoing.changed.connect(self._show_outgoing)
        self._probing: asyncio.Task[None] | None = None

    @property
    def board(self) -> Board:
        """What is open: as storage tells it, with what waits to be sent over it."""
        return self._layers.shown

    @property
    def backend(self) -> Backend | None:
        return self._door.backend

    # Life ----------------------------------------------------------------------------------

    def use(self, backend: Backend) -> None:
        """Ask and act on it as this person, without following its changes."""
        self._door.backend = backend
        self.outgoing.personal = backend.personal
        self._door.views = told(backend.views, backend.dispatcher, self.actor, self.clock)

    def open(self, backend: Backend) -> None:
        """Take the backend into use: read the whole board, then follow its changes."""
        self.use(backend)
        backend.feed.start(self._tell)

    def shutdown(self) -> None:
        """Stop following; commands already submitted are finished first. Twice is once."""
        if self._down:
            return
        self._down = True
        self.outgoing.changed.disconnect(self._show_outgoing)
        if self.backend is not None:
            self.backend.feed.stop()
        for task in tuple(self._tasks):
            task.cancel()
        self.presence.shutdown()
        self._door.shutdown()

    # Acting --------------------------------------------------------------------------------

    def submit(
        self, command: Command, then: Callable[[Done], None] | None = None
    ) -> asyncio.Task[Done | None]:
        """Do it; say so, or say why not. `then` runs in the window's thread if it was done."""
        return self.run(self._submit(command, then))

    async def _submit(
        self, command: Command, then: Callable[[Done], None] | None, *, undoable: bool = True
    ) -> Done | None:
        # Who gave it, and when: another may sit here by the time it is done.
        done = await self._said(self._door.do(command, self.actor, self.clock()))
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
        return await self._door.sign_in(name, password)

    def hand_to(self, actor: Actor) -> None:
        """Another person acts from now on: what the one before did is not theirs to undo, and what
        the one before had opened is not theirs to see."""
        self.actor = actor
        self.outgoing.belong_to(actor)
        if self.backend is not None:
            self.backend.belong_to(actor.name)
            self.use(self.backend)
        self._layers.hide()
        self.look_again(Notice(reload=True))
        self._undo.clear()
        self.undo_changed.emit()

    def look_again(self, notice: Notice) -> None:
        """Read what this is about anew, as after a change; nobody else hears of it."""
        if self.backend is not None:
            self._door.beside(self._tell, notice)

    # Asking --------------------------------------------------------------------------------

    def ask(
        self, question: Callable[[Told], Answer], then: Callable[[Answer], None]
    ) -> asyncio.Task[Answer | None]:
        """Ask storage off the window's thread; `then` gets the answer in the window's thread."""
        asking = self._asked(self._door.ask, question, then)
        return self.run(asking)

    def measure(
        self, question: Callable[[Told], Answer], then: Callable[[Answer], None]
    ) -> asyncio.Task[Answer | None]:
        """Ask what takes seconds; cancel the task to give it up."""
        asking = self._asked(self._door.measure, question, then)
        return self.run(asking)

    async def _asked(
        self,
        ask: Callable[[Callable[[Told], Answer]], Awaitable[Answer]],
        question: Callable[[Told], Answer],
        then: Callable[[Answer], None],
    ) -> Answer | None:
        answer = await self._said(ask(question), asks=True)
        if answer is not None and is_alive(then):
            then(answer)
        return answer

    def ask_call(
        self, number: int, then: Callable[[CallView], None]
    ) -> asyncio.Task[CallView | None]:
        """Read one call. While storage is away: what is known of it, and what was done here."""
        return self.run(self._ask_call(number, then))

    async def _ask_call(self, number: int, then: Callable[[CallView], None]) -> CallView | None:
        view = await self._said(self._door.call(number), asks=True)
        if view is not None and is_alive(then):
            then(view)
        return view

    # What waits ----------------------------------------------------------------------------

    def insist(self, unsent: Unsent) -> asyncio.Task[Done | None]:
        """Do now what storage did not take, over what others did since."""
        return self.run(self._insist(unsent))

    async def _insist(self, unsent: Unsent) -> Done | None:
        if self.backend is None:
            return None
        insisting = self.outgoing.insist(unsent, self.actor, self.backend.dispatcher)
        done = await self._said(insisting)
        if done is not None:
            self.said.emit(Message(Tone.DONE, done=done))
            self._door.send_soon()
        return done

    def settle(self, unsent: Unsent, command: Command) -> asyncio.Task[Done | None]:
        """Record with `command` that it is not to be sent; only then is it let go."""
        return self.run(self._settle(unsent, command))

    async def _settle(self, unsent: Unsent, command: Command) -> Done | None:
        done = await self._submit(command, None)
        if done is not None:
            await self.outgoing.settle(unsent)
            self._door.send_soon()
        return done

    def _show_outgoing(self) -> None:
        """Rows that wait, or wait no more, on the board as it is."""
        if self.outgoing.away and (self._probing is None or self._probing.done()):
            self._probing = self.run(self._probe())
        delta = self._layers.again()
        if delta is not None:
            self.board_changed.emit(delta)

    async def _probe(self) -> None:
        """While the feed does not say that storage is away, but acts fail: try whether it answers.
        Of what the feed says is away, the feed tells the return."""
        while self.outgoing.away:
            await asyncio.sleep(PROBE_SECONDS)
            if self.backend is not None and not self._feed_away and self.outgoing.away:
                await self._try(self.backend)

    async def _try(self, backend: Backend) -> None:
        if self.outgoing.next() is not None:
            await self.outgoing.send(backend.dispatcher)
            return
        views = self._door.views or backend.views
        try:
            delta = await self.outgoing.try_probe(lambda: boards.whole(views))
        except StorageError:
            return
        self._on_told(delta, Notice(reload=True), views)

    # Inside --------------------------------------------------------------------------------

    async def _said(self, work: Awaitable[Answer], *, asks: bool = False) -> Answer | None:
        """The answer; why there is none is said. asks: nothing was to be done."""
        try:
            return await work
        except Refusal as refusal:
            self.said.emit(Message(Tone.REFUSED, error=refusal))
        except asyncio.CancelledError:
            raise
        except StorageError as error:
            self._say_failure(error, asks=asks)
        except Exception as error:  # noqa: BLE001  # every failure is shown, none is swallowed
            self.said.emit(Message(Tone.FAILED, error=error))
        return None

    @property
    def busy(self) -> bool:
        """Whether something is being asked or done."""
        return bool(self._tasks)

    @property
    def measuring(self) -> bool:
        """Whether what takes seconds is being counted."""
        return self._door.measuring

    def _say_failure(self, error: StorageError, *, asks: bool) -> None:
        """What cannot be looked up while storage is away is told once, and not at every look."""
        since = self.outgoing.since
        if since is None or not asks or error.code not in AWAY:
            self.said.emit(Message(Tone.FAILED, error=error))
        elif self._unread_told != since:
            self._unread_told = since
            self.said.emit(Message(Tone.REFUSED, error=Refusal("away_unread", at=since)))

    def run(self, work: Coroutine[Any, Any, Answer]) -> asyncio.Task[Answer]:
        """Go on with this until it is done or the desk is shut down."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def _tell(self, notice: Notice) -> None:
        """In the feed's thread, or a question's: fetch what the notice is about, for the window."""
        backend, views = self.backend, self._door.views
        if backend is None or views is None:
            return
        # One at a time, so that what was read last is also told last.
        with self._telling:
            try:
                if notice != ONLY_PRESENCE:
                    known = self._layers.told.calls
                    self._told.emit(boards.changed(views, notice, known), notice, views)
                if notice.presence or notice.reload:
                    self.presence.read(backend.presence)
            except StorageError as error:
                self._failed.emit(error)
                raise  # so that the feed has everything read, once that can be
            except Exception as error:  # noqa: BLE001  # shown in the window's thread
                self._failed.emit(error)

    def _on_told(self, delta: Delta, notice: Notice, views: Views) -> None:
        """views: by which it was asked, which is to say for whom."""
        if self._down:
            return  # it was on its way already
        if notice.away:
            self._feed_away = True
            self.outgoing.lost()
            self._show_outgoing()
            return
        if notice.reload:
            self._feed_away = False
            self.outgoing.found()
        if views is not self._door.views:
            return  # another sits here now, for whom all is read anew
        shown = self._layers.tell(delta)
        if delta.reset:
            self._open_outbox()
            self.ready.emit()
        self.board_changed.emit(shown)
        self.noticed.emit(notice)
        if notice.reload:
            self._door.send_soon()

    def _open_outbox(self) -> None:
        """With the first board: the keyring takes its time, and nothing can be sent before."""
        if self.backend is not None and self.outgoing.outbox is None:
            self.run(self._read_outbox(self.backend.outbox))

    async def _read_outbox(self, outbox: Outbox) -> None:
        await self._said(self._take_out(outbox))

    async def _take_out(self, outbox: Outbox) -> None:
        await self.outgoing.open(outbox)
        self._door.send_soon()

    def _on_also_typing(self, text: str) -> None:
        self.said.emit(Message(Tone.INFO, text=text))

    def _on_failed(self, error: Exception) -> None:
        self._feed_away = False
        if isinstance(error, StorageError) and error.code in AWAY:
            self.outgoing.lost()
        self.said.emit(Message(Tone.FAILED, error=error))


def _about(done: Done) -> Notice:
    """What is to be shown anew after an act that no change feed tells of."""
    calls = () if done.call_id is None else (done.call_id,)
    citizens = () if done.citizen_id is None else (done.citizen_id,)
    return Notice(calls=frozenset(calls), citizens=frozenset(citizens))
