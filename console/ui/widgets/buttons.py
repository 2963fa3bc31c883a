"""A button that says what it does, and on which key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from console.ui import icons
from console.ui.widgets.properties import set_tone, with_role


def button(
    text: str,
    on_click: Callable[[], object],
    *,
    icon: str = "",
    role: str = "",
    tone: str = "",
    hint: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """role: primary, quiet or plain. Enter presses it when it has the focus. hint: a tooltip."""
    made = QPushButton(text, parent)
    made.setAutoDefault(True)
    made.setAccessibleName(text or hint)
    if icon:
        made.setIcon(icons.icon(icon, tone))
        made.setIconSize(icons.scaled())
    if role:
        with_role(made, role)
    if tone:
        set_tone(made, tone)
    if hint:
        made.setToolTip(hint)
    made.clicked.connect(lambda _checked=False: on_click())
    return made
