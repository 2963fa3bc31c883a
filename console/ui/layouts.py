"""Where the docks are: saved per role, floated to other monitors or not, reset with one key."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from console.ui.preferences import Preferences

VERSION = 1
"""Raised when the docks themselves change: an older saved layout is then left alone."""

LEFT_PART, RIGHT_PART = 0.335, 0.205
SHARES = {
    "queue": (LEFT_PART, 0.55),
    "handoffs": (LEFT_PART, 0.38),
    "units": (RIGHT_PART, 0.30),
    "municipality": (RIGHT_PART, 0.63),
}
"""Of the window's width and height, before anybody has dragged anything."""
LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
Pair = tuple[QDockWidget, QDockWidget]


def state(window: QMainWindow) -> QByteArray:
    """Where the docks are."""
    return window.saveState(VERSION)


def put_back(window: QMainWindow, docks: QByteArray) -> bool:
    """Put the docks where they were; False if these are other docks."""
    return window.restoreState(docks, VERSION)


def save(window: QMainWindow, preferences: Preferences, role: str, docks: QByteArray) -> None:
    preferences.keep(f"layout/{role}/state", docks)
    preferences.keep(f"layout/{role}/geometry", window.saveGeometry())


def restore(window: QMainWindow, preferences: Preferences, role: str) -> bool:
    """Put the docks as this role left them; False if there is nothing saved that fits."""
    geometry = preferences.blob(f"layout/{role}/geometry")
    if geometry is not None:
        window.restoreGeometry(geometry)
    return restore_docks(window, preferences, role)


def restore_docks(window: QMainWindow, preferences: Preferences, role: str) -> bool:
    """Put the docks alone as this role left them."""
    docks = preferences.blob(f"layout/{role}/state")
    return docks is not None and put_back(window, docks)


def forget(preferences: Preferences, role: str) -> None:
    preferences.forget(f"layout/{role}")


def arrange(window: QMainWindow, left: Pair, right: Pair) -> None:
    """The first layout: queue over handoffs to the left, units over municipality to the right."""
    for area, docks in ((LEFT, left), (RIGHT, right)):
        for dock in docks:
            dock.setFloating(False)
            window.addDockWidget(area, dock)
            dock.show()
        window.splitDockWidget(docks[0], docks[1], Qt.Orientation.Vertical)
    window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
    window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
