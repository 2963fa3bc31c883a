"""What every form of the call is put together from, on top of the window's own widgets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from console.domain import phones
from console.texts import translate
from console.ui.theme import UNIT
from console.ui.widgets import buttons
from console.ui.widgets.fields import FieldRows
from console.ui.widgets.flow import FlowLayout
from console.ui.widgets.text import text_label


def button(
    text: str,
    act: Callable[[], object],
    *,
    name: str = "",
    keys: str = "",
    icon: str = "",
    role: str = "",
    tone: str = "",
) -> QPushButton:
    """A button with a word on it. name: what a screen reader says; keys: shown in the hint."""
    made = buttons.button(text, act, icon=icon, role=role, tone=tone)
    relabel(made, text, name=name, keys=keys)
    return made


def relabel(made: QAbstractButton, text: str, *, name: str = "", keys: str = "") -> None:
    """Other words or another key on a button."""
    name = name or " ".join(text.split())
    text = text.replace("&", "&&")
    shown = press_by(made, keys)
    if (made.accessibleName(), made.text()) == (name, text):
        return
    made.setText(text)
    made.setAccessibleName(name)
    hint = name if name != text else ""
    made.setToolTip(" · ".join(part for part in (hint, shown) if part))


def press_by(made: QAbstractButton, keys: str) -> str:
    """Let a key press the button, and say the key as it is shown.

    Not the button's own shortcut: Qt animates that, and the act would come 100 ms late.
    """
    sequence = QKeySequence(keys)
    shortcut = made.findChild(QShortcut)
    if shortcut is None and keys:
        shortcut = QShortcut(made)
        shortcut.activated.connect(made.click)
    if shortcut is not None and shortcut.key() != sequence:
        shortcut.setKey(sequence)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def words(text: str = "", *, role: str = "", tone: str = "", wrap: bool = True) -> QLabel:
    """Words to read, wrapped where the window is narrow. role and tone: the theme's names."""
    made = text_label(text, role=role, tone=tone, wrap=wrap, selectable=True)
    if wrap:
        made.setMinimumWidth(10 * UNIT)
        made.setSizePolicy(_tall_as_needed())
    return made


def say(shown: QLabel, text: str) -> None:
    """Set the words; a label without words takes no place."""
    if shown.text() != text:
        shown.setText(text)
    shown.setVisible(bool(text))


def row(*widgets: QWidget) -> QWidget:
    """Widgets beside each other; the last takes what is left."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(UNIT)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget is widgets[-1] else 0)
    return holder


def flow(*widgets: QWidget) -> QWidget:
    """Widgets beside each other, wrapped where the window is narrow."""
    holder = QWidget()
    layout = FlowLayout(holder, gap=UNIT + 2)
    for widget in widgets:
        if isinstance(widget, QLabel):
            widget.setMinimumHeight(widget.fontMetrics().height() + 2 * UNIT)
        layout.addWidget(widget)
    holder.setSizePolicy(_tall_as_needed())
    return holder


def _tall_as_needed() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


def column(*widgets: QWidget) -> QWidget:
    """Widgets under each other."""
    holder = QWidget()
    layout = plain(QVBoxLayout(holder))
    for widget in widgets:
        layout.addWidget(widget)
    return holder


def plain(layout: QVBoxLayout) -> QVBoxLayout:
    """Without margins, with the panel's spacing."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(UNIT)
    return layout


def fields(*pairs: tuple[str, QWidget]) -> FieldRows:
    """Labels and the fields they belong to; without a label a field takes the whole width."""
    rows = FieldRows()
    for text, widget in pairs:
        if text:
            rows.add(text, widget)
        else:
            rows.add_wide(widget)
    return rows


class PhoneButton(QPushButton):
    """Rings the number through the workstation's own telephone program; without one, hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.number = ""
        self.setProperty("role", "quiet")
        self.clicked.connect(self._ring)
        self.hide()

    def show_number(self, number: str, who: str = "") -> None:
        self.number = number
        shown = phones.display(number)
        name = translate("Call", "Ring til {who} {number}", who=who, number=shown)
        relabel(self, shown, name=" ".join(name.split()))
        self.setVisible(bool(number))

    def _ring(self) -> None:
        QDesktopServices.openUrl(QUrl(f"tel:{self.number}"))
