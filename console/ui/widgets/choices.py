"""A compact row of codes to choose one or several from, by arrow keys, first letters or mouse."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from console.labels import label
from console.ui import icons
from console.ui.widgets.flow import FlowLayout
from console.ui.widgets.properties import with_role

STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class Choices(QWidget):
    """Codes as buttons; the group is one tab stop, arrows and first letters move inside it.

    chosen(code): the person picked it, or with `multi` turned it on or off. Setting the value from
    code does not emit. A single choice can be taken back by picking it again only if `optional`.
    """

    chosen = Signal(object)

    def __init__(
        self,
        codes: Iterable[StrEnum],
        *,
        name: str,
        multi: bool = False,
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """codes: a StrEnum or some of its members, in the order shown. name: what is asked."""
        super().__init__(parent)
        self._multi = multi
        self._optional = optional
        self._buttons: dict[StrEnum, QPushButton] = {}
        self.setAccessibleName(name)
        layout = FlowLayout(self)
        for code in codes:
            button = self._button(code, name)
            layout.addWidget(button)
            self._buttons[code] = button
        self._show()

    def _button(self, code: StrEnum, name: str) -> QPushButton:
        button = with_role(QPushButton(label(code), self), "choice")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setIconSize(icons.scaled())
        button.setAccessibleName(f"{name}: {label(code)}")
        button.clicked.connect(partial(self._picked, code))
        button.installEventFilter(self)
        return button

    # Value ---------------------------------------------------------------------------------

    @property
    def value(self) -> StrEnum | None:
        """The chosen code, or None; with `multi`, the first of them."""
        return next(iter(self.values), None)

    @property
    def values(self) -> tuple[StrEnum, ...]:
        return tuple(code for code, button in self._buttons.items() if button.isChecked())

    def set_value(self, code: StrEnum | None) -> None:
        self.set_values(() if code is None else (code,))

    def set_values(self, codes: Sequence[StrEnum]) -> None:
        for code, button in self._buttons.items():
            button.setChecked(code in codes)
        self._show()

    def button(self, code: StrEnum) -> QPushButton:
        return self._buttons[code]

    # Inside --------------------------------------------------------------------------------

    def _picked(self, code: StrEnum) -> None:
        if not self._multi:
            again = not self._buttons[code].isChecked()
            self.set_value(None if again and self._optional else code)
            if again and not self._optional:
                return
        self._show(code)
        self.chosen.emit(code)

    def _show(self, at: StrEnum | None = None) -> None:
        """Pictures of what is chosen, and the one tab stop: where one is, or the chosen one."""
        chosen, free = ("box_checked", "box") if self._multi else ("radio_checked", "circle")
        for button in self._buttons.values():
            colour = "on_selection" if button.isChecked() else "muted"
            button.setIcon(icons.icon(chosen if button.isChecked() else free, colour))
        self._stop_at(at or self.value or next(iter(self._buttons), None))

    def _stop_at(self, stop: StrEnum | None) -> None:
        for code, button in self._buttons.items():
            policy = Qt.FocusPolicy.StrongFocus if code == stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        if stop is not None:
            self.setFocusProxy(self._buttons[stop])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            at = next((c for c, b in self._buttons.items() if b is watched), None)
            if at is not None and self._moved(at, event):
                return True
        return super().eventFilter(watched, event)

    def _moved(self, at: StrEnum, event: QKeyEvent) -> bool:
        codes = list(self._buttons)
        here = codes.index(at)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._buttons[at].click()
            return True
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._go(codes[(here + step) % len(codes)])
            return True
        letter = event.text().casefold()
        if not letter.strip() or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        after = codes[here + 1 :] + codes[: here + 1]
        hit = next((c for c in after if label(c).casefold().startswith(letter)), None)
        if hit is not None:
            self._go(hit)
        return hit is not None

    def _go(self, code: StrEnum) -> None:
        self._stop_at(code)
        self._buttons[code].setFocus(Qt.FocusReason.TabFocusReason)
