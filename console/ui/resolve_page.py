"""What was done without a connection and could not be sent: both sides, and a person decides."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from console.domain.codes import UnsentChoice
from console.labels import clock as clock_text
from console.labels import refusal_text, sentence
from console.labels.unsent import about_text, act_text, typed_text, unsent_text
from console.services.commands import RegisterCall
from console.services.dispatcher import Done
from console.services.outbox import Unsent, number_of, settling
from console.services.ports import JournalEntry
from console.services.views import CallView
from console.texts import translate
from console.ui.desk import Desk
from console.ui.drafts import TEXT, Drafts
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.empty_state import EmptyState
from console.ui.widgets.row_table import Column, RowTable
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.text import text_label

Deciding = asyncio.Task[Done | None]
Decide = Callable[[Unsent], Deciding]

LATER = 6
"""Acts of others that are shown, the newest first."""


class ResolvePage(QWidget):
    """open_call(call): the person wants it in view. note_on(call, text): with this in its note."""

    open_call = Signal(int)
    note_on = Signal(int, str)

    def __init__(self, desk: Desk, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._drafts = drafts
        self._busy = False
        self.setAccessibleName(translate("Resolve", "Afklar"))
        self.summary = text_label(role="strong", wrap=True)
        self.table: RowTable[Unsent] = RowTable(
            translate("Resolve", "Gjort uden forbindelse og ikke sendt"),
            _columns(),
            key=lambda unsent: unsent.command.op_id,
            most=6,
        )
        self.empty = EmptyState(
            translate("Resolve", "Intet skal afklares."),
            translate("Resolve", "Det, du gør uden forbindelse, sendes af sig selv."),
        )
        self.mine = text_label(wrap=True, selectable=True)
        self.theirs = text_label(wrap=True, selectable=True)
        self.why = text_label(wrap=True, tone="warn")
        self.keep_theirs = self._button(1, translate("Resolve", "Lad deres gælde"), self._theirs)
        self.do_mine = self._button(2, translate("Resolve", "Gør mit nu"), self._mine)
        self.edit = self._button(3, translate("Resolve", "Ret i opkaldet"), self._edit)
        self.about = text_label(role="small", wrap=True)
        self._sides = QWidget(self)
        self._place()
        self.table.installEventFilter(self)
        self.table.row_chosen.connect(self._show_one)
        self.table.row_opened.connect(self._open)
        desk.outgoing.changed.connect(self._refresh)
        self._refresh()

    def _button(self, digit: int, text: str, act: Decide) -> QPushButton:
        words = f"{digit}  {text}"
        return button(words, partial(self._once, act), role="primary" if digit == 1 else "")

    def _place(self) -> None:
        grid = QGridLayout(self._sides)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4 * UNIT)
        grid.addWidget(SectionHeader(translate("Resolve", "Dit")), 0, 0)
        grid.addWidget(SectionHeader(translate("Resolve", "De andres")), 0, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.mine, 1, 0, top)
        grid.addWidget(self.theirs, 1, 1, top)
        for at in (0, 1):
            grid.setColumnStretch(at, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        for made in (self.keep_theirs, self.do_mine, self.edit):
            buttons.addWidget(made)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addWidget(text_label(translate("Resolve", "Afklar"), role="title"))
        column.addWidget(self.summary)
        column.addWidget(self.table)
        column.addWidget(self.empty, 1)
        column.addWidget(self.why)
        column.addWidget(self._sides)
        column.addLayout(buttons)
        column.addWidget(self.about)
        column.addStretch(1)

    # What others call ----------------------------------------------------------------------

    def activate(self) -> None:
        self._refresh()
        self.table.setFocus()

    # Showing -------------------------------------------------------------------------------

    def _refresh(self) -> None:
        asked = self._desk.outgoing.waiting.questions
        self.table.show_rows(asked)
        self.table.setVisible(bool(asked))
        self.empty.setVisible(not asked)
        if asked and self.table.current is None:
            self.table.select_row(0)
        self.summary.setText(
            translate(
                "Resolve",
                "{count} kunne ikke sendes. Vælg med 1, 2 eller 3. Intet forsvinder, før du har "
                "valgt.",
                count=len(asked),
            )
            if asked
            else ""
        )
        self._show_one(self.table.current)

    def _show_one(self, unsent: Unsent | None) -> None:
        for widget in (self.why, self._sides, self.about, *self._buttons):
            widget.setVisible(unsent is not None)
        if unsent is None or unsent.question is None:
            return
        self.why.setText(refusal_text(unsent.question.refusal))
        at, who = clock_text(unsent.at), unsent.actor.name
        mine = self._desk.outgoing.is_mine(unsent)
        words = unsent_text(unsent) if mine else act_text(unsent)
        self.mine.setText(f"{at}  {who}: {words}")
        self.theirs.setText("…")
        taken_here = isinstance(unsent.command, RegisterCall)
        number = number_of(unsent)
        self.keep_theirs.setEnabled(not taken_here)
        self.edit.setEnabled(mine and number is not None)
        self.about.setText(_consequences(number))
        if number is not None:
            self._desk.ask(lambda views: views.call(number), partial(self._show_theirs, unsent))
        else:
            self.theirs.setText("–")

    def _show_theirs(self, unsent: Unsent, view: CallView) -> None:
        """What others did with the call since then; else why it is refused says all."""
        if self.table.current is None or self.table.current.command != unsent.command:
            return
        since = [e for e in view.timeline if e.at > unsent.at and e.actor != unsent.actor.name]
        lines = [_line(entry) for entry in reversed(since[-LATER:])]
        none = translate("Resolve", "Intet siden da i opkaldet.")
        self.theirs.setText("\n".join(lines) or none)

    @property
    def _buttons(self) -> tuple[QPushButton, QPushButton, QPushButton]:
        return self.keep_theirs, self.do_mine, self.edit

    # Deciding ------------------------------------------------------------------------------

    def _once(self, act: Decide) -> None:
        """One choice at a time: a second press while the first is under way does nothing."""
        unsent = self.table.current
        if unsent is None or self._busy:
            return
        self._busy = True
        act(unsent).add_done_callback(lambda _task: self._decided())

    def _decided(self) -> None:
        self._busy = False
        if self.isVisible():
            self.table.setFocus()

    def _theirs(self, unsent: Unsent) -> Deciding:
        at = clock_text(unsent.at)
        text = translate(
            "Resolve", "Gjort kl. {at} uden forbindelse: {act}", at=at, act=unsent_text(unsent)
        )
        return self._desk.settle(unsent, settling(unsent, UnsentChoice.THEIRS, text))

    def _mine(self, unsent: Unsent) -> Deciding:
        return self._desk.insist(unsent)

    def _edit(self, unsent: Unsent) -> Deciding:
        """What was typed goes into the note of the call, which is opened; then it is let go."""
        number = number_of(unsent) or 0
        key, text = f"call:{number}:note", typed_text(unsent) or act_text(unsent)
        kept = self._drafts.get(key).get(TEXT, "")
        if text not in kept:
            self._drafts.put(key, {TEXT: "\n".join(t for t in (kept, text) if t)})
            self._drafts.flush()
        task = self._desk.settle(unsent, settling(unsent, UnsentChoice.EDIT))
        self.note_on.emit(number, self._drafts.get(key).get(TEXT, ""))
        return task

    def _open(self, unsent: Unsent) -> None:
        number = number_of(unsent)
        if number is not None:
            self.open_call.emit(number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On the table the digits are the choices."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            at = event.key() - Qt.Key.Key_1
            if 0 <= at < len(self._buttons) and not event.modifiers():
                self._buttons[at].click()
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        self._refresh()
        super().showEvent(event)


def _line(entry: JournalEntry) -> str:
    return f"{clock_text(entry.at)}  {entry.actor}: {sentence(entry)}"


def _consequences(number: int | None) -> str:
    if number is None:
        return translate("Resolve", "1: dit skrives ikke. 2: det gøres nu, med tiden nu.")
    return translate(
        "Resolve",
        "1: dit skrives som note i opkaldet. 2: det gøres nu, med tiden nu, og afløser deres. "
        "3: det, du skrev, kommer i opkaldets note, og opkaldet åbnes.",
    )


def _columns() -> list[Column[Unsent]]:
    return [
        Column(
            title=translate("Resolve", "Kl."),
            text=lambda unsent: clock_text(unsent.at),
            icon=lambda _unsent: "warn",
            tone=lambda _unsent: "warn",
        ),
        Column(title=translate("Resolve", "Opkald"), text=about_text),
        Column(title=translate("Resolve", "Hvem"), text=lambda unsent: unsent.actor.name),
        Column(title=translate("Resolve", "Gjort"), text=act_text, stretch=True),
    ]
