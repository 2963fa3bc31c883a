"""Who else has which call open: this window's own presence told, and everybody else's heard.

It never disturbs the work: it has a thread of its own, and while storage is away nothing is said.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console.domain.presence import BEAT, SILENCE, Desks, Present, heard, there
from console.labels.presence import also_typing_text
from console.services.dispatcher import Actor
from console.services.errors import StorageError
from console.services.opened import Presence

if TYPE_CHECKING:
    from console.ui.desk import Desk


@dataclass(frozen=True)
class Place:
    """Where somebody is: in no call, in a call, or typing in a form of it."""

    call_id: int | None = None
    typing: str = ""


Look = tuple[int, Sequence[Present]]
"""Who was there, and which look that was, in the order in which they were begun."""


class Presences(QObject):
    """changed: others came, left, began or ceased to type. `others` is up to date by then.

    told: the others know of `here`, and what is known of them was read. also_typing(str): words for
    a person who begins where somebody else is at it.
    """

    changed = Signal()
    told = Signal()
    also_typing = Signal(str)
    _read = Signal(int, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.here = Place()
        self._due: dict[Actor, Place] = {}
        self._telling = False
        self._told_at = self._typed_at = desk.clock()
        self._desks: Desks = {}
        self._looks = count(1)
        self._heard = 0
        """Which look was heard of last: two threads look, and one may tell later than the other."""
        self._by_call: dict[int, list[Present]] = {}
        self._pool = ThreadPoolExecutor(1, "presence")
        self._read.connect(self._hear)

    def others(self, call_id: int) -> Sequence[Present]:
        """Who else has this call open."""
        return self._by_call.get(call_id, [])

    # One's own -----------------------------------------------------------------------------

    def show(self, call_id: int | None) -> None:
        """This call is in view here; None: no call is, or nobody sits here."""
        if call_id != self.here.call_id:
            self._go(Place(call_id))

    def type(self, call_id: int, form: str) -> None:
        """A key was pressed in this form of the call in view."""
        self._typed_at = self._desk.clock()
        here = Place(call_id, form)
        if here == self.here or call_id != self.here.call_id:
            return
        self._go(here)
        also = [present for present in self.others(call_id) if present.typing == form]
        if also:
            self.also_typing.emit(also_typing_text(also, self._desk.actor.name))

    def tick(self) -> None:
        """Once a second: who ceased to type, who is still here, who is gone."""
        now = self._desk.clock()
        if self.here.typing and now - self._typed_at >= SILENCE:
            self._go(Place(self.here.call_id))
        elif now - self._told_at >= BEAT:
            self._go(self.here)
        self._look()

    def _go(self, here: Place) -> None:
        self.here = here
        self._told_at = self._desk.clock()
        # By person: one who signed out is still to leave when the next has opened a call.
        self._due[self._desk.actor] = here
        if not self._telling and self._desk.backend is not None:
            self._telling = True
            self._desk.run(self._tell(self._desk.backend.presence))

    async def _tell(self, presence: Presence) -> None:
        loop = asyncio.get_running_loop()
        try:
            while self._due:
                actor, place = self._due.popitem()
                with suppress(StorageError):
                    work = partial(self._say, presence, actor, place)
                    self._hear(*await loop.run_in_executor(self._pool, work))
                    self.told.emit()
        finally:
            self._telling = False

    def shutdown(self) -> None:
        """Leave every call, and wait until that is told."""
        if self.here.call_id is not None:
            self._due[self._desk.actor] = Place()
        if self._desk.backend is not None:
            for actor in self._due:
                self._pool.submit(self._desk.backend.presence.tell, actor, None)
        self.here = Place()
        self._due.clear()
        self._pool.shutdown(wait=True)

    # The others' ---------------------------------------------------------------------------

    def read(self, presence: Presence) -> None:
        """In the feed's thread: somebody came or left."""
        with suppress(StorageError):
            self._read.emit(*self._look_at(presence, self._desk.actor))

    def _say(self, presence: Presence, actor: Actor, place: Place) -> Look:
        presence.tell(actor, place.call_id, place.typing)
        return self._look_at(presence, actor)

    def _look_at(self, presence: Presence, actor: Actor) -> Look:
        return next(self._looks), presence.others(actor)

    def _hear(self, look: int, rows: Sequence[Present]) -> None:
        if look < self._heard:
            return
        self._heard = look
        self._desks = heard(self._desks, rows, self._desk.clock())
        self._look()

    def _look(self) -> None:
        found: dict[int, list[Present]] = {}
        for present in there(self._desks, self._desk.clock()):
            found.setdefault(present.call_id, []).append(present)
        if found != self._by_call:
            self._by_call = found
            self.changed.emit()
