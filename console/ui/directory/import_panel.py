"""Read a directory file: see every change it would make, then take all of it or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from console.exchange.directory_columns import Kind
from console.exchange.directory_files import ImportFile, read_directory
from console.exchange.directory_preview import Change, ChangeKind, preview
from console.exchange.directory_rows import RowError
from console.labels import refusal_text
from console.services.commands import ImportDirectory
from console.services.ports import Notice
from console.services.views import Views
from console.texts import noop, translate
from console.ui.desk import Desk
from console.ui.directory.municipality_dock import MarkLine
from console.ui.directory.words import Mark
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.empty_state import EmptyState
from console.ui.widgets.path_row import PathRow
from console.ui.widgets.row_table import Column, RowTable
from console.ui.widgets.text import text_label

CHANGES = {
    ChangeKind.ADDED: noop("Directory", "ny"),
    ChangeKind.CHANGED: noop("Directory", "ændret"),
    ChangeKind.REMOVED: noop("Directory", "fjernet"),
}
TONES = {ChangeKind.ADDED: "ok", ChangeKind.CHANGED: "info", ChangeKind.REMOVED: "warn"}
ICONS = {ChangeKind.ADDED: "new", ChangeKind.CHANGED: "edit", ChangeKind.REMOVED: "close"}
KINDS = {
    Kind.MUNICIPALITY: noop("Directory", "kommune"),
    Kind.CONTACT: noop("Directory", "kontaktperson"),
    Kind.SERVICE: noop("Directory", "tilbud"),
}


@dataclass(frozen=True)
class _Read:
    """A file as it was read, and what it would change."""

    path: Path
    file: ImportFile
    changes: tuple[Change, ...]


def _read(path: Path, views: Views) -> _Read:
    """In the questions' thread: a large book takes a second."""
    file = read_directory(path)
    return _Read(path, file, preview(views.municipalities(), file.entries))


def change_columns() -> list[Column[Change]]:
    return [
        Column(
            title=translate("Directory", "Hvad sker"),
            text=lambda c: translate(*CHANGES[c.kind]),
            tone=lambda c: TONES[c.kind],
            icon=lambda c: ICONS[c.kind],
        ),
        Column(title=translate("Directory", "Kommune"), text=lambda c: c.municipality),
        Column(title=translate("Directory", "Hvad"), text=_what),
        Column(title=translate("Directory", "Felt"), text=lambda c: c.field),
        Column(title=translate("Directory", "Før"), text=lambda c: c.old, stretch=True),
        Column(title=translate("Directory", "Efter"), text=lambda c: c.new, stretch=True),
    ]


def _what(change: Change) -> str:
    return " ".join(filter(None, (translate(*KINDS[change.what]), change.subject)))


def error_columns() -> list[Column[RowError]]:
    return [
        Column(title=translate("Directory", "Ark"), text=lambda e: e.sheet or "–"),
        Column(
            title=translate("Directory", "Række"),
            text=lambda e: str(e.row) if e.row else "–",
            right=True,
        ),
        Column(title=translate("Directory", "Kolonne"), text=lambda e: e.column or "–"),
        Column(
            title=translate("Directory", "Hvad er galt"),
            text=lambda e: refusal_text(e.problem),
            tone=lambda _e: "warn",
            icon=lambda _e: "warn",
            stretch=True,
        ),
    ]


class ImportPanel(QWidget):
    """closed: taken or given up."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: _Read | None = None
        self.path = PathRow(translate("Directory", "Fil, der skal indlæses"), saving=False)
        self.read_button = button(translate("Directory", "Læs filen"), self.read, icon="search")
        self.summary = MarkLine()
        self.changes: RowTable[Change] = RowTable(
            translate("Directory", "Hvad indlæsningen ændrer"), change_columns(), key=lambda c: c
        )
        self.errors: RowTable[RowError] = RowTable(
            translate("Directory", "Fejl i filen"), error_columns(), key=lambda e: e
        )
        self.take_button = button(
            translate("Directory", "Indlæs alt"), self.take, icon="import", role="primary"
        )
        self.cancel_button = button(translate("Directory", "Fortryd"), self.close_panel)
        self._empty = EmptyState(
            translate("Directory", "Skriv eller vælg en fil, og tryk Enter."),
            translate(
                "Directory",
                "Her vises hver ændring, før noget ændres. Gem listen som fil for at få den "
                "rigtige form.",
            ),
        )
        self._place()
        self.path.entered.connect(self.read)
        self.path.picked.connect(self.read)
        desk.noticed.connect(self._on_notice)
        self._show(None)

    def _place(self) -> None:
        self._stack = QStackedWidget(self)
        for widget in (self._empty, self.changes, self.errors):
            self._stack.addWidget(widget)
        top = QHBoxLayout()
        top.addWidget(self.path, 1)
        top.addWidget(self.read_button)
        bottom = QHBoxLayout()
        bottom.addWidget(self.take_button)
        bottom.addWidget(self.cancel_button)
        bottom.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(2 * UNIT)
        column.addWidget(
            text_label(translate("Directory", "Indlæs kommuner fra fil"), role="title")
        )
        column.addLayout(top)
        column.addWidget(self.summary)
        column.addWidget(self._stack, 1)
        column.addLayout(bottom)

    def begin(self) -> None:
        """A new reading, from the start."""
        self._show(None)
        self.path.line.clear()
        self.path.setFocus()

    def read(self) -> None:
        """Read the file off the window's thread and show what it would change."""
        path = self.path.path
        if path is None:
            self.path.setFocus()
            return
        self._desk.ask(lambda views: _read(path, views), self._show)

    def _show(self, read: _Read | None) -> None:
        self._shown = read
        errors: Sequence[RowError] = read.file.errors if read else ()
        changes = read.changes if read else ()
        self.errors.show_rows(errors)
        self.changes.show_rows(() if errors else changes)
        shown = self.errors if errors else self.changes if changes else self._empty
        self._stack.setCurrentWidget(shown)
        self.summary.setVisible(read is not None)
        self.take_button.setEnabled(bool(changes) and not errors)
        if read is not None:
            self.summary.show_mark(_summary(errors, changes))
            target = self.take_button if self.take_button.isEnabled() else self.path
            target.setFocus()

    def _on_notice(self, notice: Notice) -> None:
        """What the file would change is shown anew when the list has changed meanwhile."""
        shown = self._shown
        if shown is not None and (notice.municipalities or "directory_imported" in notice.acts):
            self._desk.ask(lambda views: _read(shown.path, views), self._show_again)

    def _show_again(self, read: _Read) -> None:
        if self._shown is not None and read != self._shown:
            self._show(read)

    def take(self) -> None:
        """All of it in one act, or nothing."""
        if self._shown is not None and self.take_button.isEnabled():
            entries = self._shown.file.entries
            self._desk.submit(
                ImportDirectory(entries=entries),
                lambda _done: self.close_panel(),
            )

    def close_panel(self) -> None:
        self._show(None)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)


def _summary(errors: Sequence[RowError], changes: Sequence[Change]) -> Mark:
    if errors:
        text = translate(
            "Directory",
            "{n} fejl. Intet er indlæst. Ret filen, og læs den igen.",
            n=len(errors),
        )
        return Mark(text, "warn", "warn")
    if not changes:
        return Mark(translate("Directory", "Filen siger det samme som listen."), "ok", "ok")
    kinds = [change.kind for change in changes]
    text = translate(
        "Directory",
        "{added} nye, {changed} ændrede og {removed} fjernede oplysninger. Intet er ændret endnu.",
        added=kinds.count(ChangeKind.ADDED),
        changed=kinds.count(ChangeKind.CHANGED),
        removed=kinds.count(ChangeKind.REMOVED),
    )
    return Mark(text, "info", "info")
