"""Looks for what was shown and is gone, in the window's thread and in no other.

Panels hold on to each other, so that only Python's collector finds them. Left to itself it runs in
whatever thread comes by. A widget it takes apart there has Qt's lock and wants Python's, while the
window, building another, has Python's and wants Qt's: both wait for ever. So it is off for as long
as there is a window, and the window looks for itself.

Nor would it come often enough. It counts objects of Python; the widgets behind them, a hundred
times as large, it does not see. Hours later the room they took is in pieces, and never given back.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from console.ui.desk import Desk
from console.ui.signing.idle import IdleWatch

YOUNG, GROWN, ALL, FROZEN = range(4)
"""What was made since it was last looked, what has been there for a while, everything but what was
set aside when it was loaded or measured, and that too: panels that were shown then are among it."""
EVERY = timedelta(minutes=1)
PAUSE = timedelta(seconds=10)
"""To look through all takes some hundredths of a second, in which no key is shown: not while
somebody works."""
LATEST = timedelta(minutes=10)
"""Somebody who never pauses is not kept from working by what was never let go."""
GONE = timedelta(minutes=15)
"""Nobody is there who could wait for what takes some tenths of a second."""


def look(what: int) -> None:
    if what < FROZEN:
        gc.collect(what)
        return
    gc.unfreeze()
    gc.collect()
    gc.freeze()


class Rest:
    """Told the time once a second; `watch` knows when somebody last touched the console."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        watch: IdleWatch,
        collect: Callable[[int], object] = look,
    ) -> None:
        self._window = window
        self._desk = desk
        self._watch = watch
        self._collect = collect
        self._last = desk.clock()
        self._gone = False

    def tick(self) -> None:
        self._watch.watch(self._window)  # it is a window of the desktop once it is shown
        if self._desk.measuring:
            return  # what is being made there would be looked through too
        now, idle = self._desk.clock(), self._watch.idle
        since, gone = now - self._last, idle >= GONE
        if gone and not self._gone:
            what = FROZEN  # once for each time that nobody is there
        elif since >= LATEST or (since >= EVERY and idle >= PAUSE):
            what = ALL
        else:
            what = due()
        self._gone = gone
        if what >= ALL:
            self._last = now
        self._collect(what)


def due() -> int:
    """YOUNG or GROWN, as Python's collector would choose."""
    return GROWN if gc.get_count()[GROWN] > gc.get_threshold()[GROWN] else YOUNG
