"""What a console does while nobody touches it: it looks for what was shown and is gone.

Panels hold on to each other, so that only Python's collector finds them, and it counts objects of
Python: the widgets behind them, a hundred times as large, it does not see. It would come so late
that hours later the room they took is in pieces, and is never given back.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from console.ui.desk import Desk
from console.ui.signing.idle import IdleWatch

EVERY = timedelta(minutes=1)
PAUSE = timedelta(seconds=10)
"""Looking takes some hundredths of a second, in which no key is shown: not while somebody works."""


class Rest:
    """Told the time once a second; `watch` knows when somebody last touched the console."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        watch: IdleWatch,
        collect: Callable[[], object] = gc.collect,
    ) -> None:
        self._window = window
        self._desk = desk
        self._watch = watch
        self._collect = collect
        self._last = desk.clock()

    def tick(self) -> None:
        self._watch.watch(self._window)  # it is a window of the desktop once it is shown
        now = self._desk.clock()
        if now - self._last >= EVERY and self._watch.idle >= PAUSE:
            self._last = now
            self._collect()
