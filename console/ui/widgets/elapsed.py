"""How long something has lasted, as running digits that do not wobble."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from console.labels import duration


def elapsed_text(since: datetime, now: datetime) -> str:
    """The time from then to now, never negative: ``04:12``, ``2 t 05``, ``3 d 04 t``."""
    return duration(max(now - since, timedelta()))


class ElapsedLabel(QLabel):
    """A running clock since a moment. Ticks only while it can be seen."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        since: datetime | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._since = since
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._tick()

    def set_since(self, since: datetime | None) -> None:
        """Count from here; None shows nothing."""
        self._since = since
        self._tick()

    def _tick(self) -> None:
        text = elapsed_text(self._since, self._clock()) if self._since else ""
        if text != self.text():
            self.setText(text)
            self.setMinimumWidth(max(self.minimumWidth(), self.sizeHint().width()))

    def showEvent(self, event: QShowEvent) -> None:
        self._tick()
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)
