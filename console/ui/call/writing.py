"""Hears in which form of a call a person types: by the keys, not by what the fields hold."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

TAKES_AWAY = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


class Writing(QObject):
    """typed(field): a key changed this text field inside `root`. Only the field that has the
    keyboard is listened to."""

    def __init__(self, root: QWidget, typed: Callable[[QWidget], None]) -> None:
        super().__init__(root)
        self._root = root
        self._typed = typed
        self._field: QLineEdit | QPlainTextEdit | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QLineEdit | QPlainTextEdit) and self._root.isAncestorOf(new):
            new.installEventFilter(self)  # the same again is heard once
            self._field = new

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        field = self._field
        if field is not None and watched is field and _changes(event) and not field.isReadOnly():
            self._typed(field)
        return False


def _changes(event: QEvent) -> bool:
    if isinstance(event, QInputMethodEvent):
        return bool(event.commitString() or event.preeditString())
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    return event.key() in TAKES_AWAY or (bool(event.text()) and event.text().isprintable())
