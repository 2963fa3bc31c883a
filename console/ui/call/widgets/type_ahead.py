"""A field that finds one of many as one types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

Items = Sequence[tuple[str, str]]
CODE = Qt.ItemDataRole.UserRole
ROWS = 8
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class TypeAhead(QLineEdit):
    """Text with a list of what it may mean, moved through by the arrow keys.

    Signal `chosen(code)`: one was picked from the list, or by Enter on words that fit exactly one;
    Enter on nothing picks ''.
    """

    chosen = Signal(str)

    def __init__(self, name: str, *, hint: str = "") -> None:
        super().__init__()
        self._items: Items = ()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.offers = _Offers(name)
        self.offers.itemClicked.connect(self._on_picked)
        self.destroyed.connect(self.offers.deleteLater)
        self.textEdited.connect(self._offer)

    def set_items(self, items: Iterable[tuple[str, str]]) -> None:
        """(code, words) in the order they are listed."""
        self._items = tuple(items)

    def show_code(self, code: str | None) -> None:
        """Show the words of a code, unless somebody is typing here."""
        text = self._text_of(code)
        if not self.isModified() and self.text() != text:
            self.setText(text)

    def code(self) -> str | None:
        """The code the words fit: exactly, as the only one that begins so, or that has them."""
        typed = self.text().strip().casefold()
        if not typed:
            return None
        exact = [c for c, t in self._items if t.casefold() == typed]
        begins = [c for c, t in self._items if t.casefold().startswith(typed)]
        within = [c for c, t in self._items if typed in t.casefold()]
        return next((found[0] for found in (exact, begins, within) if len(found) == 1), None)

    # Keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self._step(STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_enter()
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape and self.offers.isVisible():
            self.offers.hide()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.offers.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.offers.hide()

    def _step(self, step: int) -> None:
        if not self.offers.isVisible():
            self._offer("" if self.code() else self.text())
        self.offers.step(step)

    def _on_enter(self) -> None:
        picked = self.offers.picked()
        code = picked if picked is not None else self.code()
        if code is not None:
            self._take(code)
        elif not self.text().strip():
            self._take("")

    # Inside --------------------------------------------------------------------------------

    def _offer(self, typed: str) -> None:
        typed = typed.strip().casefold()
        fits = [item for item in self._items if typed in item[1].casefold()]
        fits.sort(key=lambda item: not item[1].casefold().startswith(typed))
        self.offers.offer(self, fits)

    def _on_picked(self, item: QListWidgetItem) -> None:
        self._take(str(item.data(CODE)))

    def _take(self, code: str) -> None:
        self.setText(self._text_of(code))
        self.setModified(False)
        self.offers.hide()
        self.chosen.emit(code)

    def _text_of(self, code: str | None) -> str:
        return next((text for known, text in self._items if known == code), "")


class _Offers(QListWidget):
    """The list under the field: a part of the window, so that it never takes the keyboard."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.hide()

    def offer(self, field: QLineEdit, items: Items) -> None:
        self.clear()
        for code, text in items:
            row = QListWidgetItem(text, self)
            row.setData(CODE, code)
        if not items or not field.isVisible():
            self.hide()
            return
        self.setParent(field.window())
        height = self.sizeHintForRow(0) * min(len(items), ROWS) + 2 * self.frameWidth() + 2
        self.resize(field.width(), height)
        self.move(field.mapTo(field.window(), QPoint(0, field.height())))
        self.show()
        self.raise_()

    def step(self, step: int) -> None:
        if self.count():
            self.setCurrentRow((self.currentRow() + step) % self.count())

    def picked(self) -> str | None:
        """The code of the row the arrow keys are on."""
        item = self.currentItem() if self.isVisible() else None
        return None if item is None else str(item.data(CODE))
