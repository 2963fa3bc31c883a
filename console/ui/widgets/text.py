"""Plain words on a form, in one of the style sheet's roles."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from console.ui.widgets.properties import set_tone, with_role


def text_label(
    text: str = "",
    *,
    role: str = "",
    tone: str = "",
    wrap: bool = False,
    selectable: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """A label that shows `text` as it is, never as markup: what people typed goes in here."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setIndent(0)  # a border in the style sheet would else move the words
    if role:
        with_role(label, role)
    if tone:
        set_tone(label, tone)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
