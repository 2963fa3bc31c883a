"""Why somebody's identity is to be seen: one digit, and it is written down before it is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.domain.access import ASKED
from console.domain.codes import AccessReason
from console.labels import label
from console.texts import translate
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.flow import FlowLayout
from console.ui.widgets.properties import set_tone
from console.ui.widgets.text import text_label


class OpenBar(QFrame):
    """chosen(AccessReason, str): show it for this reason. left: Esc, nothing is to be shown."""

    chosen = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("OpenBar", "Grunden til at se, hvem det er"))
        self._about = text_label(role="strong", wrap=True)
        self.buttons = {
            reason: self._button(reason, digit) for digit, reason in enumerate(ASKED, start=1)
        }
        self.text = QLineEdit()
        self.text.setAccessibleName(translate("OpenBar", "Anden grund"))
        self.text.setPlaceholderText(translate("OpenBar", "Skriv grunden, og tryk Enter"))
        self.text.returnPressed.connect(self._told)
        self.show_button = button(translate("OpenBar", "Vis"), self._told, role="primary")
        self._other = QWidget()
        self._place()
        set_tone(self, "info")
        self.ask(translate("OpenBar", "Skjult. Ctrl+I og grundens tal viser, hvem det er:"))

    def _button(self, reason: AccessReason, digit: int) -> QPushButton:
        made = button(f"{digit} {label(reason)}", partial(self._choose, reason))
        name = translate("OpenBar", "Vis, hvem det er: {reason}", reason=label(reason))
        made.setAccessibleName(name)
        return made

    def _place(self) -> None:
        choices = QWidget()
        flow = FlowLayout(choices, UNIT)
        for made in self.buttons.values():
            flow.addWidget(made)
        row = QHBoxLayout(self._other)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self.text, 1)
        row.addWidget(self.show_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self._about)
        column.addWidget(choices)
        column.addWidget(self._other)

    @property
    def first(self) -> QPushButton:
        return next(iter(self.buttons.values()))

    def ask(self, words: str) -> None:
        """Ask in these words, from the beginning."""
        self._about.setText(words)
        self.text.clear()
        self._other.hide()

    def begin(self) -> None:
        """Put the keyboard on the reasons."""
        self.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, reason: AccessReason) -> None:
        if reason != AccessReason.OTHER:
            self.chosen.emit(reason, "")
            return
        self._other.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self) -> None:
        self.chosen.emit(AccessReason.OTHER, self.text.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choices = list(self.buttons.values())
        place = event.key() - Qt.Key.Key_1
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif 0 <= place < len(choices) and bare:
            choices[place].click()
        else:
            super().keyPressEvent(event)
