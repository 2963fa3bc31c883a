"""The way to storage: acts and questions go through here, or are met by what is known."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from typing import Any, Protocol, TypeVar

from console.domain.accounts import Account
from console.domain.errors import Refusal
from console.services.commands import Command
from console.services.dispatcher import Actor, Done
from console.services.errors import StorageError
from console.services.masking import unopened
from console.services.opened import Opened
from console.services.outbox import AWAY, Outbox, cannot_wait, may_wait
from console.services.ports import SignIn
from console.services.reading import Told
from console.services.views import CallView
from console.ui.layers import Layers
from console.ui.outgoing import Outgoing, swallow

Answer = TypeVar("Answer")
Asked = TypeVar("Asked")

ANSWER_SECONDS = 2.5
"""An act that is not done by then is kept here; it must be on screen within three that it is."""


class Backend(Opened, Protocol):
    """What the composition root hands the window. Built in a thread after the first paint."""

    @property
    def sign_in(self) -> SignIn: ...
    @property
    def outbox(self) -> Outbox: ...

    @property
    def personal(self) -> bool:
        """Whether nothing can be asked before somebody has signed in, and then as they alone."""

    def belong_to(self, name: str) -> None:
        """From now on this person asks and acts, who has signed in."""


def unlooked(question: Callable[[Asked], Answer], views: Asked) -> Answer:
    """What is made here goes by itself: it is never looked through for what may go, which would
    take so long that the window stood still."""
    try:
        return question(views)
    finally:
        gc.freeze()


class Door:
    """Acts run on one thread, questions on another and what takes seconds on a third; all are
    awaited from the window's loop."""

    def __init__(self, outgoing: Outgoing, layers: Layers) -> None:
        self.backend: Backend | None = None
        self.views: Told | None = None
        """As told to the person who sits here."""
        self._outgoing = outgoing
        self._layers = layers
        self._writer = ThreadPoolExecutor(1, "commands")
        self._reader = ThreadPoolExecutor(1, "questions")
        self._measurer = ThreadPoolExecutor(1, "measures")
        self._measures: set[Future[Any]] = set()

    def shutdown(self) -> None:
        self._writer.shutdown(wait=True)
        self._reader.shutdown(wait=True, cancel_futures=True)
        self._measurer.shutdown(wait=True, cancel_futures=True)
        self._outgoing.shutdown()

    def _ready(self) -> Backend:
        if self.backend is None:
            raise Refusal("not_ready")
        return self.backend

    def _told(self) -> Told:
        if self.views is None:
            raise Refusal("not_ready")
        return self.views

    # Acting --------------------------------------------------------------------------------

    async def do(self, command: Command, actor: Actor, at: datetime) -> Done:
        """On storage, or kept here until it answers. Raises Refusal or StorageError."""
        backend, outgoing = self._ready(), self._outgoing
        waits = may_wait(command)
        if outgoing.since is not None and not waits:
            raise cannot_wait(command, outgoing.since)
        if waits and (outgoing.away or outgoing.waits(getattr(command, "call_id", None))):
            return await self._keep(command, actor, at)
        submit = backend.dispatcher.submit
        future = asyncio.get_running_loop().run_in_executor(self._writer, submit, command, actor)
        if not waits:
            return await self._watched(future)
        if await outgoing.first(future, ANSWER_SECONDS):
            try:
                return future.result()
            except StorageError as error:
                if error.code not in AWAY:
                    raise
        else:
            future.add_done_callback(swallow)
        outgoing.lost()
        return await self._keep(command, actor, at)

    async def _keep(self, command: Command, actor: Actor, at: datetime) -> Done:
        done = await self._outgoing.keep(command, actor, at, self._layers.told)
        self.send_soon()
        return done

    def send_soon(self) -> None:
        """Send what waits, unless storage is away."""
        if self.backend is not None and not self._outgoing.away:
            self._outgoing.send_soon(self.backend.dispatcher)

    # Asking --------------------------------------------------------------------------------

    def beside(self, work: Callable[[Asked], None], asked: Asked) -> None:
        """In the questions' thread, in its turn; nobody waits for it."""
        self._reader.submit(work, asked)

    async def ask(self, question: Callable[[Told], Answer]) -> Answer:
        views = self._told()
        loop = asyncio.get_running_loop()
        return await self._watched(loop.run_in_executor(self._reader, question, views))

    @property
    def measuring(self) -> bool:
        return bool(self._measures)

    async def measure(self, question: Callable[[Told], Answer]) -> Answer:
        """Ask what takes seconds."""
        views = self._told()
        if not self.measuring:
            gc.collect()  # while there is little to look through
        measure = self._measurer.submit(unlooked, question, views)
        self._measures.add(measure)
        measure.add_done_callback(self._measures.discard)
        return await self._watched(asyncio.wrap_future(measure))

    async def call(self, number: int) -> CallView:
        """One call; while storage is away what is known of it, and what was done here."""
        outgoing = self._outgoing
        number = outgoing.numbers.get(number, number)
        if not outgoing.away and number > 0:
            ask, loop = self._told().call, asyncio.get_running_loop()
            future = loop.run_in_executor(self._reader, ask, number)
            if await outgoing.first(future):
                view = await self._watched(future)
                outgoing.remember(view)
                if not outgoing.waits(number):
                    return view
            else:
                future.add_done_callback(swallow)
        view = outgoing.known(self._layers.told).call(number)
        if number > 0:
            return self._told().still(view, outgoing.since)
        return view if outgoing.covers(number) else unopened(view)

    async def sign_in(self, name: str, password: str) -> Account:
        ask = self._ready().sign_in.sign_in
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._reader, ask, name, password)

    async def _watched(self, future: asyncio.Future[Answer]) -> Answer:
        """An answer; one that tells that storage is away is seen as that too."""
        try:
            return await future
        except StorageError as error:
            if error.code in AWAY:
                self._outgoing.lost()
            raise
