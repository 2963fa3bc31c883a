"""What the window says and does when storage goes away, comes back, and what waited is sent."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from console.domain.errors import Refusal
from console.labels import call_number, refusal_text
from console.labels import clock as clock_text
from console.texts import translate
from console.ui.desk import Desk
from console.ui.drafts import Drafts
from console.ui.messages import Words
from console.ui.status_bar import Connection

if TYPE_CHECKING:
    from console.ui.main_window import MainWindow


class AwayWords(QObject):
    """Follows what waits: says it on the message line, and goes on with a call under its number."""

    def __init__(self, window: MainWindow, desk: Desk, drafts: Drafts, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._drafts = drafts
        self._asked = 0
        self._lost: Words = str
        """How it is said that storage is away."""
        self._unread: Words = str
        """How it is said that nothing can be looked up."""
        desk.outgoing.numbered.connect(self._on_numbered)
        desk.outgoing.sent.connect(self._on_sent)
        desk.outgoing.opened.connect(self._on_opened)

    def say(self, connection: Connection) -> None:
        outgoing, messages = self._desk.outgoing, self._window.contents.messages
        if connection == Connection.LOST:
            messages.take_back(_same_text())
            self._lost = partial(_lost_text, clock_text(outgoing.since))
            self._unread = partial(refusal_text, Refusal("away_unread", at=outgoing.since))
            messages.warn(self._lost, "alarm")
            if outgoing.outbox is not None and not outgoing.outbox.in_keyring:
                messages.warn(_unprotected_text)
            return
        for words in (self._lost, self._unread):
            messages.take_back(words())
        self._say_same()

    def _say_same(self) -> None:
        if not self._desk.outgoing.waiting.acts:
            self._window.contents.messages.say_text(_same_text())

    def move_drafts(self) -> None:
        """What was typed on a call that was taken here belongs to the call by its number."""
        for local, number in self._desk.outgoing.numbers.items():
            self._drafts.move(f"call:{local}:", f"call:{number}:")

    def _on_numbered(self, local: int, number: int) -> None:
        self._drafts.move(f"call:{local}:", f"call:{number}:")
        contents = self._window.contents
        if contents.call.current_call == local:
            contents.call.go_on_as(number)
        if contents.queue.selected_call == local:
            contents.queue.view.select_id(number, reveal=False)
        contents.messages.say_text(
            translate(
                "Away",
                "{local} er nu opkald {number}.",
                local=call_number(local),
                number=call_number(number),
            )
        )

    def _on_sent(self, count: int) -> None:
        messages = self._window.contents.messages
        asked = len(self._desk.outgoing.waiting.questions)
        if count:
            messages.say_text(
                translate("Away", "{count} gjort uden forbindelse er sendt.", count=count)
            )
        else:
            self._say_same()
        if asked > self._asked:
            messages.warn(partial(_asked_text, asked), "alarm")
        self._asked = asked

    def _on_opened(self) -> None:
        """What waits from before, and how well it is protected."""
        outbox, messages = self._desk.outgoing.outbox, self._window.contents.messages
        if outbox is not None and outbox.unreadable:
            messages.warn(partial(_unreadable_text, outbox.unreadable), "alarm")
        self._asked = len(self._desk.outgoing.waiting.questions)


def _same_text() -> str:
    return translate("Away", "Forbundet. Alt er som hos de andre.")


def _lost_text(at: str) -> str:
    return translate(
        "Away",
        "Ingen forbindelse siden {at}. Opkald, noter, samtykker og tider gemmes her og "
        "sendes af sig selv. Enheder og overdragelser: brug radio og telefon.",
        at=at,
    )


def _unprotected_text() -> str:
    return translate(
        "Away",
        "Nøgleringen bruges ikke. Det, der gemmes her, overlever et nedbrud, men "
        "nøglen ligger ved siden af: kun computerens rettigheder beskytter det.",
    )


def _asked_text(count: int) -> str:
    return translate(
        "Away",
        "{count} kunne ikke sendes, fordi andre har gjort noget imens. Intet er tabt. "
        "Vælg, hvad der gælder: afklar",
        count=count,
    )


def _unreadable_text(count: int) -> str:
    return translate(
        "Away",
        "{count} gjort uden forbindelse kan ikke læses; nøglen er en anden. De ligger "
        "her endnu. Sig det til den vagthavende tekniker.",
        count=count,
    )
