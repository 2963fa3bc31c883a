"""Beside the command line: the database, the intake, the shift, the time, and who sits here."""

from __future__ import annotations

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
        self.tone = ""
        self.hide()

    def show_words(self, icon: str, tone: str, words: str) -> None:
        self.tone = tone
        self.words.setText(words)
        self.words.setAccessibleName(words)
        set_tone(self.words, tone)
        self.picture.setVisible(bool(icon))
        if icon:
            self.picture.setPixmap(icons.pixmap(icon, tone or "muted"))


class StatusBar(QWidget):
    """Words with their pictures; nothing here can be clicked.

    The command line has its room first: parts that do not fit beside it are told by the pointer.
    """

    def __init__(self, person: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = {name: _Part(self) for name in PARTS}
        self._words = {name: part.words for name, part in self._parts.items()}
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
        wide = sum(part.sizeHint().width() + GAP for part in self._told()) + GAP
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
        return [part for part in self._parts.values() if part.words.text()]

    def _make_way(self) -> None:
        room, wanted, told = self.width(), self.sizeHint().width(), self._told()
        gone = []
        for part in map(self._parts.__getitem__, MAKE_WAY):
            if wanted > room and part in told and part.tone not in {"warn", "alarm"}:
                gone.append(part)
                wanted -= part.sizeHint().width() + GAP
        for part in self._parts.values():
            part.setVisible(part in told and part not in gone)
        self.setToolTip("\n".join(part.words.text() for part in gone))

    @property
    def connection_text(self) -> str:
        return self._words["connection"].text()

    def set_connection(self, connection: Connection, since: datetime | None = None) -> None:
        """since: when it was lost."""
        icon, tone, words = LOOKS[connection]
        self._show("connection", icon, tone, translate(*words, at=clock_text(since)))

    @property
    def unsent_text(self) -> str:
        return self._words["unsent"].text()

    def set_unsent(self, count: int) -> None:
        """Acts that wait to be sent; nothing where none does."""
        words = translate("StatusBar", "{count} venter på at blive sendt", count=count)
        self._show("unsent", "unsent" if count else "", "warn", words if count else "")

    @property
    def asked_text(self) -> str:
        return self._words["asked"].text()

    def set_asked(self, count: int) -> None:
        """Acts that storage did not take: somebody has to decide."""
        words = translate("StatusBar", "Afklar: {count}", count=count) if count else ""
        self._show("asked", "warn" if count else "", "alarm", words)

    @property
    def alarms_text(self) -> str:
        return self._words["alarms"].text()

    def set_alarms(self, words: str, tone: str) -> None:
        """The handoffs that are late or nearly; nothing where none is."""
        self._show("alarms", {"alarm": "alarm", "warn": "late"}.get(tone, ""), tone, words)

    def set_intake(self, address: str) -> None:
        """The address new calls come in on; empty when none do."""
        if address:
            self._show("intake", "import", "", translate("StatusBar", "modtager"))
            self._words["intake"].setToolTip(address)
        else:
            self._show("intake", "warn", "warn", translate("StatusBar", "modtager ikke opkald"))

    def set_demo(self, demo: bool) -> None:
        words = translate("StatusBar", "øvelse, opdigtede opkald") if demo else ""
        self._show("demo", "madeup" if demo else "", "info", words)

    def set_time(self, now: datetime) -> None:
        self._words["clock"].setText(clock_text(now))
        self._show("shift", "", "", shift_text(now))

    def _show(self, name: str, icon: str, tone: str, words: str) -> None:
        if words == self._words[name].text():
            return
        self._parts[name].show_words(icon, tone, words)
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
