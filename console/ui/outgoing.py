"""Whether storage answers, what was done here while it did not, and getting that sent.

What waits is changed in the window's thread alone; files are written by one thread and acts sent by
another, so that neither a slow disk nor a silent server holds up the other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from console.domain.errors import Refusal
from console.labels.places import municipality_names
from console.services.board import Board
from console.services.commands import Command
from console.services.dispatcher import Actor, Dispatcher, Done
from console.services.errors import StorageError
from console.services.known import Known
from console.services.outbox import (
    AS_WISHED,
    AWAY,
    Outbox,
    Unsent,
    Waiting,
    asked,
    insisted,
    is_work,
)
from console.services.views import CallView

Answer = TypeVar("Answer")

VIEWS_KEPT = 100
"""Calls that were opened here, at hand while storage is away."""


class Outgoing(QObject):
    """changed: storage went away or came back, or something else waits or is asked now.
    numbered(local, number): a call that was taken here has its number. sent(count): nothing is left
    to send but what is asked; so much work was taken. opened: what waited from before is known."""

    changed = Signal()
    numbered = Signal(int, int)
    sent = Signal(int)
    opened = Signal()

    def __init__(
        self, clock: Callable[[], datetime], actor: Actor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._actor = actor
        self.since: datetime | None = None
        self.waiting = Waiting()
        self.personal = False
        self.numbers: dict[int, int] = {}
        self.numbering = False
        """Whether a call that was taken here is getting its number just now."""
        self.outbox: Outbox | None = None
        self._lost = asyncio.Event()
        self._is_open = asyncio.Event()
        self._sending = False
        self._task: asyncio.Task[None] | None = None
        self._views: dict[int, CallView] = {}
        self._files = ThreadPoolExecutor(1, "outbox")
        self._sender = ThreadPoolExecutor(1, "sender")

    async def open(self, outbox: Outbox) -> None:
        """Read what waits from before. Raises StorageError if it cannot be read at all."""
        self.outbox = outbox
        self.waiting = Waiting.of(await self._file(outbox.open))
        self._is_open.set()
        self.opened.emit()
        self.changed.emit()

    def shutdown(self) -> None:
        """What is being put is put; what is being sent is sent, or will be at the next start."""
        if self._task is not None:
            self._task.cancel()
        self._files.shutdown(wait=True)
        self._sender.shutdown(wait=True, cancel_futures=True)

    # Whether storage answers ---------------------------------------------------------------

    @property
    def away(self) -> bool:
        return self.since is not None

    def lost(self) -> None:
        """Storage does not answer."""
        if not self.away:
            self.since = self._clock()
            self._lost.set()
            self.changed.emit()

    def found(self) -> None:
        """It answers again."""
        if self.away:
            self.since = None
            self._lost.clear()
            self.changed.emit()

    async def first(self, future: asyncio.Future[Answer], seconds: float | None = None) -> bool:
        """Wait for an answer until storage is lost; whether it is there. The future goes on."""
        lost = asyncio.ensure_future(self._lost.wait())
        both: set[asyncio.Future[Any]] = {future, lost}
        try:
            await asyncio.wait(both, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            lost.cancel()
        return future.done()

    # What is known -------------------------------------------------------------------------

    def belong_to(self, actor: Actor) -> None:
        """Another person sits here: what was opened before is not theirs to see."""
        self._actor = actor
        self._views.clear()

    def covers(self, call_id: int | None, _citizen: int | None = None) -> bool:
        """Whether the present person may see it: not a call that another has taken here."""
        if call_id is None or call_id > 0:
            return True
        taken = (one for one in self.waiting.items.values() if one.call_id == call_id)
        return all(map(self.is_mine, taken))

    def next(self) -> Unsent | None:
        """What can be sent now: a server takes an act by nobody but who did it."""
        return self.waiting.next(self.is_mine) if self.personal else self.waiting.next()

    def is_mine(self, unsent: Unsent) -> bool:
        """Whether the present person may read what was typed for it."""
        return self._actor.role is None or unsent.actor.name == self._actor.name

    def remember(self, view: CallView) -> None:
        self._views.pop(view.call.id, None)
        self._views[view.call.id] = view
        if len(self._views) > VIEWS_KEPT:
            del self._views[next(iter(self._views))]

    def known(self, board: Board) -> Known:
        """What was known, with what was done here since. A call taken here stands until it has a
        number; any other act that is asked about has not happened."""
        known = Known(board, dict(self._views), municipality_names(), self.since)
        return known.do_all(self._done_here())

    def _done_here(self) -> Iterable[Unsent]:
        asked_about = {one.chain for one in self.waiting.questions}
        for one in self.waiting.acts:
            local = one.call_id is not None and one.call_id < 0
            if (local and one.call_id not in self.numbers) or one.chain not in asked_about:
                yield one

    def waits(self, call_id: int | None) -> bool:
        """Whether an act on this call has to wait its turn."""
        if call_id is None:
            return False
        return call_id < 0 or any(
            one.call_id == call_id and one.question is None for one in self.waiting.acts
        )

    # Keeping -------------------------------------------------------------------------------

    async def keep(self, command: Command, actor: Actor, at: datetime, board: Board) -> Done:
        """Try it on what is known and keep it. Raises Refusal, or StorageError if the disk fails;
        nothing is kept then."""
        await self._is_open.wait()
        unit = board.units.get(getattr(command, "unit_id", 0))
        unsent = self.waiting.new(command, actor, at, unit.call_id if unit else None)
        done = self.known(board).do(unsent)
        unsent = replace(unsent, act=done.act, detail=done.detail)
        self.waiting.put(unsent)
        try:
            await self._put(unsent)
        except (StorageError, Refusal):
            self.waiting.settle(unsent)
            raise
        self.changed.emit()
        return done

    async def _put(self, unsent: Unsent) -> None:
        if self.outbox is not None:
            await self._file(partial(self.outbox.put, unsent))

    async def _remove(self, gone: Iterable[Unsent]) -> None:
        for unsent in gone:
            if self.outbox is not None:
                await self._file(partial(self.outbox.remove, unsent))

    async def _file(self, work: Callable[[], Answer]) -> Answer:
        return await asyncio.get_running_loop().run_in_executor(self._files, work)

    # Sending -------------------------------------------------------------------------------

    def send_soon(self, dispatcher: Dispatcher) -> None:
        """Begin to send, unless it is under way."""
        self._task = asyncio.ensure_future(self.send(dispatcher))

    async def send(self, dispatcher: Dispatcher) -> None:
        """Send all that waits, in order. Ends where storage is away again."""
        if self._sending or not self._is_open.is_set():
            return
        self._sending, tried, count = True, False, 0
        try:
            while (unsent := self.next()) is not None:
                taken = await self._send(unsent, dispatcher)
                tried, count = True, count + (taken and is_work(unsent.command))
                self.found()
        except StorageError as error:
            if error.code in AWAY:
                self.lost()
        finally:
            self._sending = False
            if tried:
                self.sent.emit(count)
            self.changed.emit()

    async def _send(self, unsent: Unsent, dispatcher: Dispatcher) -> bool:
        """Whether it was taken."""
        command = self.waiting.ready(unsent).command
        submit = partial(dispatcher.submit, command, unsent.actor, at=unsent.at)
        self.numbering = self._unnumbered(unsent) < 0
        try:
            done = await asyncio.get_running_loop().run_in_executor(self._sender, submit)
        except Refusal as refusal:
            if refusal.code in AS_WISHED:
                await self._remove(self.waiting.settle(unsent))
                return True
            question = asked(unsent, refusal, self._clock())
            self.waiting.put(question)
            await self._put(question)
            self.changed.emit()
            return False
        finally:
            self.numbering = False
        await self._taken(unsent, done)
        return True

    async def _taken(self, unsent: Unsent, done: Done) -> None:
        kept, gone = self.waiting.sent(unsent, done)
        local, number = self._unnumbered(unsent), done.call_id
        if local and number is not None:
            self.numbers[local] = number
        if kept is not None:
            await self._put(kept)
        await self._remove(gone)
        if local and number is not None:
            self.numbered.emit(local, number)
        self.changed.emit()

    def _unnumbered(self, unsent: Unsent) -> int:
        """The call it is about, if that was taken here and has no number yet; else 0."""
        local = min(unsent.call_id or 0, 0)
        return 0 if local in self.numbers else local

    # Deciding ------------------------------------------------------------------------------

    async def insist(self, unsent: Unsent, actor: Actor, dispatcher: Dispatcher) -> Done:
        """Do it now, over what others did since. Raises Refusal or StorageError; it stays then."""
        command = insisted(self.waiting.ready(unsent))
        submit = partial(dispatcher.submit, command, actor)
        done = await asyncio.get_running_loop().run_in_executor(self._sender, submit)
        await self._taken(unsent, done)
        return done

    async def settle(self, unsent: Unsent) -> None:
        """It was decided, and that is recorded: it is not sent any more."""
        await self._remove(self.waiting.settle(unsent))
        self.changed.emit()

    def try_probe(self, work: Callable[[], Answer]) -> asyncio.Future[Answer]:
        """Ask storage something on the sender's thread, to see whether it answers."""
        return asyncio.get_running_loop().run_in_executor(self._sender, work)


def swallow(future: asyncio.Future[Any]) -> None:
    """Nobody waits for it any more: what was asked is met by what is known, an act is kept and is
    sent again under its number."""
    with suppress(Refusal, StorageError, asyncio.CancelledError):
        future.result()
