"""Beside the command line: the database, the intake, the shift, the time, and who sits here."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

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


LOOKS: dict[Connection, tuple[str, str, tuple[str, str]]] = {
    Connection.OPENING: ("late", "", noop("StatusBar", "åbner…")),
    Connection.OPEN: ("dot", "ok", noop("StatusBar", "forbundet")),
    Connection.LOST: (
        "alarm",
        "alarm",
        noop("StatusBar", "afbrudt kl. {at} – viser det, der var kendt"),
    ),
}


class StatusBar(QWidget):
    """Words with their pictures; nothing here can be clicked."""

    def __init__(self, person: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[str, QLabel] = {}
        self._words: dict[str, QLabel] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(4)
        for name in (
            *("alarms", "demo", "intake", "asked", "unsent", "connection"),
            *("shift", "actor", "clock"),
        ):
            self._pictures[name], self._words[name] = QLabel(self), text_label(parent=self)
            row.addWidget(self._pictures[name])
            row.addWidget(self._words[name])
            row.addSpacing(8)
        self._show("actor", "citizen", "", person)
        self.set_connection(Connection.OPENING)

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
        self._words[name].setText(words)
        self._words[name].setAccessibleName(words)
        self._words[name].setVisible(bool(words))
        set_tone(self._words[name], tone)
        self._pictures[name].setVisible(bool(icon))
        if icon:
            self._pictures[name].setPixmap(icons.pixmap(icon, tone or "muted"))


def person_text(actor: Actor) -> str:
    """Who sits here and as what; the name alone where nobody's role is asked."""
    return actor.name if actor.role is None else f"{actor.name} · {label(actor.role)}"


def shift_text(now: datetime) -> str:
    """The twelve-hour shift this moment falls in."""
    begins, ends = SHIFT_STARTS
    day = begins <= local(now).hour < ends
    first, last = (begins, ends) if day else (ends, begins)
    return translate("StatusBar", "vagt {first}-{last}", first=f"{first:02}", last=f"{last:02}")
