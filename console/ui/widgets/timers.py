"""Timers as the pages use them: once when things have settled, or again and again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def once(owner: QObject, act: Callable[[], object], ms: int = 0) -> QTimer:
    """Acts one time, ``ms`` after each start; 0 is when the window has nothing else to do."""
    timer = regular(owner, act, ms)
    timer.setSingleShot(True)
    return timer


def regular(owner: QObject, act: Callable[[], object], ms: int) -> QTimer:
    """Acts every ``ms`` from its start to its stop."""
    timer = QTimer(owner)
    timer.setInterval(ms)
    timer.timeout.connect(act)
    return timer
