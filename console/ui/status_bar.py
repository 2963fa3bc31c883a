"""Beside the command line: the database, the intake, the shift, the time, and who sits here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from console.domain.calendar import SHIFT_STARTS, local
from console.labels import clock as clock_text
from console.labels import label
from console.services.dispatcher import Actor
from console.texts import noop, translate
from console.ui import icons
from console.ui.widgets.properties import set_tone
from console.ui.widgets.text import text_label


class Connection(StrEnum):
    OPENING = "opening"
    OPEN = "open"
    LOST = "lost"
    NONE = "none"


LOOKS: dict[Connection, tuple[str, str, tuple[str, str]]] = {
    Connection.OPENING: ("late", "", noop("StatusBar", "åbner…")),
    Connection.OPEN: ("dot", "ok", noop("StatusBar", "forbundet")),
    # That the board is from then is said over each dock.
    Connection.LOST: ("alarm", "alarm", noop("StatusBar", "afbrudt kl. {at}")),
    Connection.NONE: ("alarm", "alarm", noop("StatusBar", "ikke åben")),
}

PARTS = (
    *("alarms", "demo", "intake", "asked", "unsent", "connection"),
    *("shift", "actor", "clock"),
)
GAP = 8
"""At both ends, and between two parts."""
MAKE_WAY = ("shift", "intake", "actor", "connection", "clock", "demo")
"""In this order, where there is no room for all; what wants action stays."""
SHORTEN = ("unsent", "intake", "connection", "alarms")
"""What wants action is said in fewer words, where there is still no room."""
MAKE_WAY_LAST = ("intake", "unsent")
"""The least of it, where even that is too much."""


class _Part(QWidget):
    """One picture and its words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture, self.words = QLabel(self), text_label(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.picture)
        row.addWidget(self.words)
        self.tone = self.full = self.brief = ""
        self.hide()

    def show_words(self, icon: str, tone: str, words: str, brief: str) -> None:
        """brief: what is said where there is no room for all the words."""
        self.tone, self.full, self.brief = tone, words, brief or words
        self.words.setText(words)
        self.words.setAccessibleName(words)
        set_tone(self.words, tone)
        self.picture.setVisible(bool(icon))
        if icon:
            self.picture.setPixmap(icons.pixmap(icon, tone or "muted"))

    @property
    def wants_action(self) -> bool:
        return self.tone in {"warn", "alarm"}

    def width_of(self, words: str) -> int:
        """What it takes with these words, and the gap beside it."""
        advance = self.words.fontMetrics().horizontalAdvance
        return self.sizeHint().width() + advance(words) - advance(self.words.text()) + GAP


class StatusBar(QWidget):
    """Words with their pictures; nothing here can be clicked.

    The command line has its room first: parts that do not fit beside it are told by the pointer.
    """

    def __init__(self, person: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = {name: _Part(self) for name in PARTS}
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.setSpacing(GAP)
        row.addStretch()
        for part in self._parts.values():
            row.addWidget(part)
        self._show("actor", "citizen", "", person)
        self.set_connection(Connection.OPENING)

    def sizeHint(self) -> QSize:  # Qt's name
        """With all its parts, also those that make way just now."""
        wide = sum(part.width_of(part.full) for part in self._told()) + GAP
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # Qt's name
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        super().resizeEvent(event)
        self._make_way()

    def event(self, event: QEvent) -> bool:
        """What a part takes is known for certain once it was laid out."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_way()
        return super().event(event)

    def _told(self) -> list[_Part]:
        return [part for part in self._parts.values() if part.full]

    def _make_way(self) -> None:
        said = {part: part.full for part in self._told()}

        def give(names: Iterable[str], words: Callable[[_Part], str]) -> None:
            for part in map(self._parts.__getitem__, names):
                wanted = sum(part.width_of(text) for part, text in said.items() if text) + GAP
                if wanted > self.width() and part in said:
                    said[part] = words(part)

        give((name for name in MAKE_WAY if not self._parts[name].wants_action), lambda _part: "")
        give(SHORTEN, lambda part: part.brief)
        give(MAKE_WAY_LAST, lambda _part: "")
        for part in self._parts.values():
            words = said.get(part, "")
            if words:
                part.words.setText(words)
            part.setVisible(bool(words))
        self.setToolTip("\n".join(part.full for part in said if said[part] != part.full))

    @property
    def connection_text(self) -> str:
        return self._parts["connection"].full

    def set_connection(self, connection: Connection, since: datetime | None = None) -> None:
        """since: when it was lost."""
        icon, tone, words = LOOKS[connection]
        brief = translate("StatusBar", "afbrudt") if connection == Connection.LOST else ""
        self._show("connection", icon, tone, translate(*words, at=clock_text(since)), brief)

    @property
    def unsent_text(self) -> str:
        return self._parts["unsent"].full

    def set_unsent(self, count: int) -> None:
        """Acts that wait to be sent; nothing where none does."""
        if not count:
            self._show("unsent", "", "warn", "")
            return
        words = translate("StatusBar", "{count} venter på at blive sendt", count=count)
        brief = translate("StatusBar", "{count} usendt", count=count)
        self._show("unsent", "unsent", "warn", words, brief)

    @property
    def asked_text(self) -> str:
        return self._parts["asked"].full

    def set_asked(self, count: int) -> None:
        """Acts that storage did not take: somebody has to decide."""
        words = translate("StatusBar", "Afklar: {count}", count=count) if count else ""
        self._show("asked", "warn" if count else "", "alarm", words)

    @property
    def alarms_text(self) -> str:
        return self._parts["alarms"].full

    def set_alarms(self, words: str, tone: str) -> None:
        """The handoffs that are late or nearly, the worst first; nothing where none is."""
        first, more, _ = words.partition(", ")
        brief = f"{first} …" if more else ""
        self._show("alarms", {"alarm": "alarm", "warn": "late"}.get(tone, ""), tone, words, brief)

    def set_intake(self, address: str) -> None:
        """The address new calls come in on; empty when none do."""
        if address:
            self._show("intake", "import", "", translate("StatusBar", "modtager"))
        else:
            words = translate("StatusBar", "modtager ikke opkald")
            self._show("intake", "warn", "warn", words, translate("StatusBar", "modtager ikke"))
        self._parts["intake"].words.setToolTip(address)

    def set_demo(self, demo: bool) -> None:
        words = translate("StatusBar", "øvelse, opdigtede opkald") if demo else ""
        self._show("demo", "madeup" if demo else "", "info", words)

    def set_time(self, now: datetime) -> None:
        self._show("clock", "", "", clock_text(now))
        self._show("shift", "", "", shift_text(now))

    def _show(self, name: str, icon: str, tone: str, words: str, brief: str = "") -> None:
        if words == self._parts[name].full:
            return
        self._parts[name].show_words(icon, tone, words, brief)
        self.updateGeometry()
        self._make_way()


def person_text(actor: Actor) -> str:
    """Who sits here and as what; the name alone where nobody's role is asked."""
    return actor.name if actor.role is None else f"{actor.name} · {label(actor.role)}"


def shift_text(now: datetime) -> str:
    """The twelve-hour shift this moment falls in."""
    begins, ends = SHIFT_STARTS
    day = begins <= local(now).hour < ends
    first, last = (begins, ends) if day else (ends, begins)
    return translate("StatusBar", "vagt {first}-{last}", first=f"{first:02}", last=f"{last:02}")
