"""What a console does while nobody touches it: it gives back the memory it has done with.

What is shown comes and goes all day, and the C library keeps the room it took, in ever smaller
pieces. Each hour the panels that are gone are looked for, and their room is given back.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from console.ui.desk import Desk
from console.ui.signing.idle import IdleWatch

Work = Callable[[], None]
EVERY = timedelta(hours=1)
PAUSE = timedelta(seconds=30)
"""It takes a tenth of a second at most, in which no key is shown: not while somebody works."""


def give_back() -> None:
    gc.collect()
    if sys.platform.startswith("linux"):
        # Only the C library of GNU has it, and only that needs to be asked.
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


class Rest:
    """Told the time once a second; `watch` knows when somebody last touched the console."""

    def __init__(
        self, window: QWidget, desk: Desk, watch: IdleWatch, give_back: Work = give_back
    ) -> None:
        self._window = window
        self._desk = desk
        self._watch = watch
        self._give_back = give_back
        self._last = desk.clock()

    def tick(self) -> None:
        self._watch.watch(self._window)  # it is a window of the desktop once it is shown
        now = self._desk.clock()
        if now - self._last >= EVERY and self._watch.idle >= PAUSE:
            self._last = now
            self._give_back()
