"""Notes: written, signed and locked; a correction stands beside the old."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from console.domain.notes import Note
from console.services.commands import CorrectNote, SignNote, WriteNote
from console.services.views import CallView
from console.texts import translate
from console.ui import icons
from console.ui.call.context import CallContext
from console.ui.call.moments import moment
from console.ui.call.widgets.cards import Cards
from console.ui.call.widgets.page import Page, scroll_area
from console.ui.call.widgets.parts import button, flow, plain, say, words
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.text_area import TextArea

LEAST = 36
"""Of the notes' list, in pixels: one line of a note stays in view."""


class Notes(QWidget):
    """The box to write in, and under it the notes, newest first."""

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self.context = context
        self._editing: int | None = None
        self._correcting: int | None = None
        self.box = TextArea(
            translate("Call", "Ny note"), rows=2, placeholder=translate("Call", "Skriv en note")
        )
        context.bind("note", self.box)
        self._about = words(role="small", tone="info")
        self.save = button(
            translate("Call", "Gem kladde"), self._save, name=translate("Call", "Gem noten")
        )
        self.sign = button(
            translate("Call", "Underskriv og lås"), self._sign, role="primary", icon="lock"
        )
        self.leave = button(
            translate("Call", "Lad være"), self.reset, name=translate("Call", "Lad noten være")
        )
        self.box.textChanged.connect(self._on_typed)
        self.cards: Cards[Note] = Cards(lambda note: NoteCard(self, note))
        self._lay_out()
        self.reset()

    def _lay_out(self) -> None:
        held = Page()
        column = plain(QVBoxLayout(held))
        column.addWidget(self.cards)
        column.addStretch(1)
        area = scroll_area()
        area.setAccessibleName(translate("Call", "Noter"))
        area.setWidget(held)
        area.setMinimumHeight(LEAST)
        layout = plain(QVBoxLayout(self))
        layout.addWidget(SectionHeader(translate("Call", "Noter")))
        layout.addWidget(self._about)
        layout.addWidget(self.box)
        layout.addWidget(flow(self.sign, self.save, self.leave))
        layout.addWidget(area, 1)

    def show_view(self, view: CallView) -> None:
        newest = sorted(view.notes, key=lambda note: (note.created_at, note.id), reverse=True)
        self.cards.show_items((note.id, note) for note in newest)

    # Writing -------------------------------------------------------------------------------

    def write_on(self, note: Note) -> None:
        """Go on with one's own draft; what stood in the box already comes after it."""
        self.box.setPlainText("\n".join(t for t in (note.text, self.box.text.strip()) if t))
        self._begin(note.id, None, translate("Call", "Du skriver videre i note {n}", n=note.id))

    def correct(self, note: Note) -> None:
        text = translate("Call", "Du retter note {n}; den gamle bliver stående", n=note.id)
        self._begin(None, note.id, text)

    def _begin(self, editing: int | None, correcting: int | None, about: str) -> None:
        self._editing, self._correcting = editing, correcting
        say(self._about, about)
        self._on_typed()
        self.box.setFocus()

    def reset(self) -> None:
        """Write a new note; the box is empty."""
        if self._editing is not None or self._correcting is not None:
            self.box.clear()
        self._editing = self._correcting = None
        say(self._about, "")
        self._on_typed()

    def _on_typed(self) -> None:
        written = bool(self.box.text.strip())
        aimed = self._editing is not None or self._correcting is not None
        self.save.setEnabled(written)
        self.sign.setEnabled(written)
        self.save.setVisible(self._correcting is None)
        self.leave.setVisible(aimed)

    def _save(self) -> None:
        self._write(sign=False)

    def _sign(self) -> None:
        if self._correcting is not None:
            self._send(CorrectNote(note_id=self._correcting, text=self.box.text))
        else:
            self._write(sign=True)

    def _write(self, *, sign: bool) -> None:
        self._send(
            WriteNote(
                call_id=self.context.call_id,
                text=self.box.text,
                note_id=self._editing,
                sign=sign,
            )
        )

    def _send(self, command: WriteNote | CorrectNote) -> None:
        sent = self.box.text
        self.context.submit(self, command, lambda _done: self._sent(sent))

    def _sent(self, sent: str) -> None:
        """Empty the box, unless more was typed meanwhile: that stays, as a new note."""
        if self.box.text == sent:
            self.box.clear()
        self._editing = self._correcting = None
        self.reset()


class NoteCard(QFrame):
    """One note: its words, who wrote it when, and whether it is locked."""

    def __init__(self, notes: Notes, note: Note) -> None:
        super().__init__()
        self._notes = notes
        self._note = note
        self._lock = QLabel()
        self._by = words(role="small", wrap=False)
        self._text = words()
        self.sign = self._button(translate("Call", "Underskriv"), self._sign)
        self.write_on = self._button(
            translate("Call", "Skriv videre"), lambda: notes.write_on(self._note)
        )
        self.correct = self._button(
            translate("Call", "Ret ved siden af"), lambda: notes.correct(self._note)
        )
        layout = plain(QVBoxLayout(self))
        layout.setSpacing(1)
        layout.addWidget(flow(self._lock, self._by, self.sign, self.write_on, self.correct))
        layout.addWidget(self._text)

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        name = translate("Call", "{act} note {n}", act=text, n=self._note.id)
        return button(text, act, name=name, role="quiet")

    def show_item(self, note: Note) -> None:
        self._note = note
        context = self._notes.context
        locked = note.signed_at is not None
        mine = note.author == context.desk.actor.name and note.id > 0
        self._lock.setPixmap(icons.pixmap("lock" if locked else "edit", "muted", 14))
        say(self._by, self._line(note))
        say(self._text, _told(note))
        self.sign.setVisible(not locked and mine)
        self.write_on.setVisible(not locked and mine)
        self.correct.setVisible(locked and note.id > 0)

    def _line(self, note: Note) -> str:
        now = self._notes.context.now()
        number = translate("Call", "Note {n}", n=note.id)
        unsent = translate("Call", "Note, ikke sendt")
        parts = [number if note.id > 0 else unsent, note.author]
        if note.signed_at is None:
            parts += [moment(note.created_at, now), translate("Call", "kladde")]
        else:
            parts.append(translate("Call", "underskrevet {time}", time=moment(note.signed_at, now)))
        if note.corrects is not None:
            parts.append(translate("Call", "retter note {n}", n=note.corrects))
        return " · ".join(parts)

    def _sign(self) -> None:
        self._notes.context.submit(self, SignNote(note_id=self._note.id))


def _told(note: Note) -> str:
    """Its words, and which handoff they are about."""
    if note.handoff_id is None:
        return note.text
    return translate("Call", "Om overdragelse {n}: {text}", n=note.handoff_id, text=note.text)
