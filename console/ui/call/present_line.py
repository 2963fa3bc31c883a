"""Who else has the call open, and types in it: in the call's first line, as it happens."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from console.labels.presence import present_text
from console.ui import icons
from console.ui.call.widgets.parts import say, words
from console.ui.desk import Desk
from console.ui.theme import UNIT


class PresentLine(QWidget):
    """An icon and the words; nobody else, no place taken."""

    def __init__(self, desk: Desk, call_id: int) -> None:
        super().__init__()
        self._desk = desk
        self._call_id = call_id
        self._picture = QLabel()
        self.said = words(tone="info", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self._picture)
        row.addWidget(self.said)
        desk.presence.changed.connect(self.show_others)
        self.show_others()

    def show_others(self) -> None:
        others = self._desk.presence.others(self._call_id)
        text = present_text(others, self._desk.actor.name)
        picture = "edit" if any(one.typing for one in others) else "eye"
        self._picture.setPixmap(icons.pixmap(picture, "info"))
        say(self.said, text)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
