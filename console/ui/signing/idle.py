"""When somebody last touched this console: keys, mouse, wheel, pen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Listens to windows of the desktop, not to every widget's events: that would cost each."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._touched = clock()

    @property
    def idle(self) -> timedelta:
        return self._clock() - self._touched

    def touch(self) -> None:
        self._touched = self._clock()

    def watch(self, widget: QWidget) -> None:
        """A widget that is a window of its own; the same again is heard once."""
        handle = widget.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self.touch()
        return False
