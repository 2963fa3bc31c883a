"""The directory of municipalities: found as one types, kept true, verified, read and written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from console.domain.assignment import Unit
from console.services.ports import Notice
from console.services.views import DirectoryHit, MunicipalityView
from console.texts import translate
from console.ui import icons
from console.ui.desk import Desk, Message, Tone
from console.ui.directory.entry_editor import EntryEditor
from console.ui.directory.export_panel import ExportPanel
from console.ui.directory.import_panel import ImportPanel
from console.ui.directory.start import GuidedStart
from console.ui.directory.words import stale_word
from console.ui.drafts import Drafts
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.empty_state import EmptyState
from console.ui.widgets.flow import FlowLayout
from console.ui.widgets.row_table import Column, RowTable
from console.ui.widgets.timers import once

TYPED_MS = 80
NOTICED_MS = 150
Known = tuple[Sequence[MunicipalityView], Sequence[Unit]]


class DirectoryPage(QWidget):
    """Shows the guided start while there is no municipality, else the list and one entry."""

    def __init__(
        self, desk: Desk, drafts: Drafts | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._wanted: str | None = None
        self._starting: bool | None = None
        self.setAccessibleName(translate("Directory", "Kommuner"))
        self.start = GuidedStart(desk)
        self.import_panel = ImportPanel(desk)
        self.export_panel = ExportPanel(desk)
        self.editor = EntryEditor(desk, drafts)
        self.words = QLineEdit()
        self.table: RowTable[DirectoryHit] = RowTable(
            translate("Directory", "Kommuner"), self._columns(), key=lambda hit: hit.code
        )
        self.import_button = button(
            translate("Directory", "Indlæs fil …"), self.begin_import, icon="import"
        )
        self.export_button = button(
            translate("Directory", "Gem som fil …"), self.begin_export, icon="export"
        )
        self._stack = QStackedLayout(self)
        self._place()
        self._follow()

    def _columns(self) -> list[Column[DirectoryHit]]:
        now = self._desk.clock
        return [
            Column(title=translate("Directory", "Kommune"), text=lambda h: h.name),
            Column(
                title=translate("Directory", "Mærke"),
                text=lambda h: stale_word(h.verified_at, now()),
                tone=lambda h: "warn" if stale_word(h.verified_at, now()) else "",
                icon=lambda h: "stale" if stale_word(h.verified_at, now()) else "",
            ),
            Column(
                title=translate("Directory", "Kontakt"),
                text=lambda h: h.matched or h.contact,
                stretch=True,
                rank=1,
                least=10,
            ),
        ]

    # Building ------------------------------------------------------------------------------

    def _place(self) -> None:
        self.words.setPlaceholderText(translate("Directory", "Søg kommune, kontakt eller tilbud"))
        self.words.setAccessibleName(translate("Directory", "Søg i kommunerne"))
        self.words.setClearButtonEnabled(True)
        self.words.addAction(
            icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._browse = QSplitter(Qt.Orientation.Horizontal)
        for page in (self._browse, self.start, self.import_panel, self.export_panel):
            self._stack.addWidget(page)
        self._fill_browse(self._browse)

    def _fill_browse(self, splitter: QSplitter) -> None:
        """From the outside in, so that no part is styled more than once."""
        left = QWidget()
        self._entries = QStackedWidget()
        splitter.addWidget(left)
        splitter.addWidget(self._entries)
        self._lists = QStackedWidget()
        self._nothing = EmptyState(
            translate("Directory", "Ingen kommune passer."),
            translate("Directory", "Skriv færre bogstaver, eller tryk Esc."),
        )
        column = QVBoxLayout(left)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self.words)
        column.addWidget(self._lists, 1)
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._nothing)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = FlowLayout(gap=UNIT)
        buttons.addWidget(self.import_button)
        buttons.addWidget(self.export_button)
        column.addLayout(buttons)
        self._entries.addWidget(
            EmptyState(
                translate("Directory", "Vælg en kommune i listen."),
                translate("Directory", "Pil ned i søgefeltet går til listen."),
            )
        )
        self._entries.addWidget(self.editor)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([350, 500])  # a contact's name is read whole where there is room
        left.setMinimumWidth(236)
        self._entries.setMinimumWidth(380)

    def _follow(self) -> None:
        self._typed = once(self, self._ask, TYPED_MS)
        self._noticed = once(self, self._reload, NOTICED_MS)
        self.words.textChanged.connect(lambda _text: self._typed.start())
        self.words.returnPressed.connect(self._into_list)
        self.words.installEventFilter(self)
        self.table.row_chosen.connect(lambda hit: self._choose(hit.code))
        self.table.row_opened.connect(lambda _hit: self.editor.entrance.phone.setFocus())
        self.start.import_wanted.connect(self.begin_import)
        self.start.finished.connect(self._finish_start)
        self.import_panel.closed.connect(self._back)
        self.export_panel.closed.connect(self._back)
        self._desk.noticed.connect(self._on_notice)

    # What others call ----------------------------------------------------------------------

    def activate(self) -> None:
        """Bring the page up to date; the cursor in the search, or on the first thing to do."""
        self._reload(self._take_focus)

    def search(self, text: str) -> None:
        """Look for these words, as the command line does; a code or a name shows its entry."""
        self.words.setText(text)
        self._ask()

    def import_file(self, path: str = "") -> None:
        """Begin reading a file; with a path, read it at once and show what it would change."""
        self.begin_import()
        if path:
            self.import_panel.path.line.setText(path)
            self.import_panel.read()

    def export_file(self, path: str = "") -> None:
        """Begin writing a file; with a path, write it at once."""
        self.begin_export()
        if path:
            self.export_panel.path.line.setText(path)
            self.export_panel.save()

    def show_municipality(self, code: str) -> None:
        """Show this entry."""
        self.words.clear()
        self._wanted = code
        self._stack.setCurrentWidget(self._browse)
        self._reload()

    def begin_import(self) -> None:
        self._stack.setCurrentWidget(self.import_panel)
        self.import_panel.begin()

    def begin_export(self) -> None:
        self._stack.setCurrentWidget(self.export_panel)
        self.export_panel.begin()

    # Asking --------------------------------------------------------------------------------

    def _reload(self, then: Callable[[], None] | None = None) -> None:
        self._desk.ask(
            lambda views: (views.municipalities(), views.units()),
            partial(self._show_known, then),
        )
        self._ask()
        view = self.editor.view
        if view is not None and self._wanted is None:
            self._load(view.municipality.code)

    def _ask(self) -> None:
        self._typed.stop()
        self._asked += 1
        asked, text = self._asked, self.words.text().strip()
        self._desk.ask(
            lambda views: views.directory(text),
            lambda hits: self._show_hits(hits) if asked == self._asked else None,
        )

    def _load(self, code: str) -> None:
        self._desk.ask(lambda views: views.municipality(code), self._show_entry)

    # Showing -------------------------------------------------------------------------------

    def _show_known(self, then: Callable[[], None] | None, known: Known) -> None:
        views, units = known
        if self._starting is None or not views:
            reachable = any(v.contacts or v.municipality.phone for v in views)
            self._starting = not views or not (reachable or units)
        self.start.show_known([view.municipality.code for view in views], units)
        if self._stack.currentWidget() in {self._browse, self.start}:
            self._stack.setCurrentWidget(self.start if self._starting else self._browse)
        if then is not None:
            then()

    def _take_focus(self) -> None:
        page = self._stack.currentWidget()
        if page is self.start:
            self.start.take_focus()
        elif page is self._browse:
            self.words.setFocus()
            self.words.selectAll()

    def _show_hits(self, hits: Sequence[DirectoryHit]) -> None:
        self.table.show_rows(hits)
        self._lists.setCurrentWidget(self.table if hits else self._nothing)
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            if self.table.show_current(wanted):
                self._load(wanted)
        elif self.table.current is None and hits:
            self.table.select_row(0)
            if not self.editor.unsaved:
                self._load(hits[0].code)

    def _show_entry(self, view: MunicipalityView) -> None:
        current = self.table.current
        if current is None or current.code == view.municipality.code:
            self.editor.show_view(view)
            self._entries.setCurrentWidget(self.editor)

    def _choose(self, code: str) -> None:
        """On to another entry, unless something typed about this one would be lost."""
        self._wanted = None
        view = self.editor.view
        if view is None or not self.editor.unsaved or view.municipality.code == code:
            self._load(code)
            return
        self.table.show_current(view.municipality.code)
        name = view.municipality.name
        text = translate(
            "Directory", "Gem eller fortryd først det, du har skrevet om {name}.", name=name
        )
        self._desk.said.emit(Message(Tone.INFO, text=text))

    # Moving about --------------------------------------------------------------------------

    def _into_list(self) -> None:
        self._ask()
        self.table.setFocus()

    def _finish_start(self) -> None:
        self._starting = False
        self._stack.setCurrentWidget(self._browse)
        self.activate()

    def _back(self) -> None:
        self._stack.setCurrentWidget(self.start if self._starting else self._browse)
        self.activate()

    def showEvent(self, event: QShowEvent) -> None:
        """What was not followed while hidden is read anew; the cursor stays where it is."""
        if self._desk.backend is not None:
            self._reload()
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow down in the search goes on to the list; Escape empties the search."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.table.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.words.text():
                self.words.clear()
                return True
        return super().eventFilter(watched, event)

    def _on_notice(self, notice: Notice) -> None:
        concerns = notice.reload or notice.municipalities or "directory_imported" in notice.acts
        wanted = concerns or "unit_added" in notice.acts
        if wanted and self.isVisible() and not self._noticed.isActive():
            self._noticed.start()
