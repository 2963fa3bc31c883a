"""The palette: every act by name, found by a few letters, with its key beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from console.acts import rights
from console.acts.model import Act
from console.domain.codes import Role
from console.texts import language, translate
from console.ui import icons
from console.ui import theme as themes
from console.ui.widgets.rows import NO_PARENT, Index

WIDTH, HEIGHT = 560, 420
KEYS_ROLE = Qt.ItemDataRole.UserRole
BESIDE_ROLE = KEYS_ROLE + 1
AFTER_TITLE = 24
"""Pixels around a title, and between it and its word."""
MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


def score(wanted: str, text: str) -> int | None:
    """How well the letters fit, lower is better: words' beginnings, then anywhere, then scattered.

    None when the letters are not there in order.
    """
    wanted, text = wanted.casefold().strip(), text.casefold()
    if all(any(word.startswith(part) for word in text.split()) for part in wanted.split()):
        return len(text) if text.startswith(wanted) else 100 + len(text)
    if wanted in text:
        return 200 + text.index(wanted)
    letters = iter(text)
    if all(letter in letters for letter in wanted.replace(" ", "")):
        return 300 + len(text)
    return None


def ranked(wanted: str, acts: Sequence[Act], text: Callable[[Act], str]) -> list[Act]:
    """The acts whose text fits, the best first; all, in their own order, for no letters."""
    if not wanted.strip():
        return list(acts)
    scored = [(score(wanted, text(act)), at, act) for at, act in enumerate(acts)]
    found = [(value, at, act) for value, at, act in scored if value is not None]
    return [act for _value, _at, act in sorted(found, key=lambda hit: hit[:2])]


class Palette(QFrame):
    """A list over the window, not a window of its own. chosen(Act): Enter or a click."""

    chosen = Signal(object)

    def __init__(self, acts: Sequence[Act], parent: QWidget, role: Role | None = None) -> None:
        super().__init__(parent)
        self._acts = tuple(acts)
        self._before: QWidget | None = None
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(translate("Palette", "Find en handling"))
        self.text.setAccessibleName(translate("Palette", "Find en handling"))
        self.text.installEventFilter(self)
        self.text.textChanged.connect(self._fill)
        self._model = _Acts(self, role)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(icons.scaled())
        self.list.setItemDelegate(_WordAndKey(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(translate("Palette", "Handlinger"))
        self.list.clicked.connect(lambda _index: self._choose())
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.text)
        column.addWidget(self.list, 1)
        self.hide()

    def open(self) -> None:
        """Come up in the middle of the window's upper half; what had the focus gets it back."""
        self._before = QApplication.focusWidget()
        parent = self.window()
        width = min(WIDTH, parent.width() - 40)
        height = min(HEIGHT, parent.height() - 120)
        self.setGeometry((parent.width() - width) // 2, 60, width, height)
        self.text.clear()
        self._fill("")
        self.show()
        self.raise_()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_up(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def _fill(self, wanted: str) -> None:
        self._model.show(ranked(wanted, self._acts, searchable))
        self.list.setCurrentIndex(self._model.index(0))

    def _choose(self) -> None:
        act = self._model.act(self.list.currentIndex())
        self.close_up()
        if act is not None:
            self.chosen.emit(act)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in MOVES:
                self._move(MOVES[Qt.Key(event.key())])
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_up()
                return True
        elif event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        last = self._model.rowCount() - 1
        row = min(max(0, self.list.currentIndex().row() + step), last)
        self.list.setCurrentIndex(self._model.index(row))


class _Acts(QAbstractListModel):
    def __init__(self, parent: QObject, role: Role | None) -> None:
        super().__init__(parent)
        self._role = role
        self._acts: list[Act] = []

    def show(self, acts: list[Act]) -> None:
        self.beginResetModel()
        self._acts = acts
        self.endResetModel()

    def act(self, index: QModelIndex) -> Act | None:
        return self._acts[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._acts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        act = self._acts[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return icons.icon(act.icon)
        if role == Qt.ItemDataRole.DisplayRole:
            return translate(*act.title)
        if role == BESIDE_ROLE:
            allowed = rights.may(self._role, act)
            return act.words[language()][0] if allowed else rights.only_text(act)
        if role == Qt.ItemDataRole.ForegroundRole and not rights.may(self._role, act):
            return QColor(themes.current().muted)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            only = "" if rights.may(self._role, act) else rights.only_text(act)
            return f"{translate(*act.title)} {only} {keys_text(act.keys)}".strip()
        return keys_text(act.keys) if role == KEYS_ROLE and act.keys else None


class _WordAndKey(QStyledItemDelegate):
    """Behind the title, quietly, the word on the command line; on the right the key."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        theme = themes.current()
        painter.save()
        painter.setPen(QColor(theme.on_selection if chosen else theme.muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        keys, wide = index.data(KEYS_ROLE) or "", option.fontMetrics.horizontalAdvance
        free = option.rect.adjusted(0, 0, -8, 0)
        painter.drawText(free, int(Qt.AlignmentFlag.AlignRight | middle), keys)
        after = option.decorationSize.width() + wide(index.data()) + AFTER_TITLE
        free.adjust(after, 0, -wide(keys), 0)
        painter.drawText(free, int(middle), index.data(BESIDE_ROLE))
        painter.restore()


def searchable(act: Act) -> str:
    """What an act is found by: its title and its words in both languages."""
    spelled = " ".join(word for words in act.words.values() for word in words)
    return f"{translate(*act.title)} {spelled}"


def keys_text(keys: str) -> str:
    """A key sequence as it stands on a Danish keyboard."""
    from PySide6.QtGui import QKeySequence

    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    if language() == "da":
        text = text.replace("Shift", "Skift").replace("Space", "mellemrum")
        text = text.replace("Backspace", "slet")
    return text
