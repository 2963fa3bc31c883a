"""All calls there ever were: searched as one types, paged by key, opened with Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from console.domain.codes import AccessReason
from console.labels import call_number
from console.labels import clock as clock_text
from console.services.citizen_view import CitizenHit
from console.services.commands import OpenCall, OpenCitizen, new_op_id
from console.services.ports import Notice
from console.services.views import MunicipalityView
from console.texts import translate
from console.ui import icons
from console.ui.desk import Desk, Message, Tone
from console.ui.history.columns import WIDTHS, call_columns, citizen_columns, citizen_text
from console.ui.history.filters import HistoryFilters
from console.ui.history.model import HistoryModel
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.empty_state import EmptyState
from console.ui.widgets.open_bar import OpenBar
from console.ui.widgets.row_table import DenseTable, RowTable
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.text import text_label
from console.ui.widgets.timers import once

TYPED_MS = 150
"""How long after the last key the search is made."""
NOTICED_MS = 700
CITIZEN_WORDS = 3
"""Characters before citizens are looked for."""


class HistoryPage(QWidget):
    """open_call: the person wants this call in view."""

    open_call = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._citizen: int | None = None
        self._citizen_words = ""
        self._asked = 0
        self._changed: set[int] = set()
        self._kept: int | None = None
        self._opening: OpenCall | OpenCitizen | None = None
        self.setAccessibleName(translate("History", "Historik"))
        self.filters = HistoryFilters(desk.clock, self)
        self.citizens = RowTable(
            translate("History", "Fundne borgere"),
            citizen_columns(),
            key=lambda hit: hit.citizen.id,
            most=4,
        )
        self.model = HistoryModel(desk, call_columns(), self)
        self.calls = DenseTable(translate("History", "Opkald i historikken"))
        self._build()
        self._follow()

    # Building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.calls.use(self.model, call_columns())
        for at, width in enumerate(WIDTHS):
            self.calls.setColumnWidth(at, icons.scaled(width).width())
        self._only = text_label(role="strong")
        self._every = button(
            translate("History", "Vis alle borgere"), self._forget_citizen, icon="close"
        )
        self._only_row = QWidget(self)
        row = QHBoxLayout(self._only_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._only)
        row.addWidget(self._every)
        row.addStretch(1)
        self._citizens_title = SectionHeader(
            translate("History", "Borgere (Enter viser borgerens opkald)")
        )
        self.open_bar = OpenBar(self)
        self.open_bar.hide()
        self._empty = EmptyState("")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.calls)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self.filters)
        column.addWidget(self.open_bar)
        column.addWidget(self._citizens_title)
        column.addWidget(self.citizens)
        column.addWidget(self._only_row)
        column.addWidget(self._stack, 1)
        for hidden in (self._citizens_title, self.citizens, self._only_row):
            hidden.hide()

    def _follow(self) -> None:
        self._typed = once(self, self._ask, TYPED_MS)
        self._noticed = once(self, self._refresh, NOTICED_MS)
        self.filters.changed.connect(self._typed.start)
        self.filters.words.textEdited.connect(self._typing)
        self.filters.entered.connect(self._go_to_results)
        self.citizens.row_opened.connect(self._only_citizen)
        self.calls.opened.connect(self._open)
        self.model.loaded.connect(self._loaded)
        self._desk.noticed.connect(self._on_notice)
        self._desk.outgoing.changed.connect(self._say_if_away)
        self.open_bar.chosen.connect(self._open_chosen)
        self.open_bar.left.connect(self._leave_open_bar)

    # What others call ----------------------------------------------------------------------

    def activate(self) -> None:
        """Bring the list up to date and put the cursor in the words."""
        self._reload()
        self.filters.words.setFocus()
        self.filters.words.selectAll()

    def _reload(self) -> None:
        self._ask()  # first: the calls are what the person waits for
        self._desk.ask(lambda views: views.municipalities(), self._show_municipalities)

    def search(self, text: str) -> None:
        """Look for these words, as the command line's own search does."""
        if text.startswith("#") and text[1:].isdecimal():
            number = int(text[1:])
            self._show_only(number, translate("History", "borger {number}", number=number))
            return
        self._citizen = None
        self.filters.words.setText(text)
        self._ask()

    # Asking and showing --------------------------------------------------------------------

    def _show_municipalities(self, views: Sequence[MunicipalityView]) -> None:
        self.filters.set_municipalities([(v.municipality.code, v.municipality.name) for v in views])

    def _ask(self) -> None:
        self._typed.stop()
        self._ask_calls()
        self._show_citizen()
        self._ask_citizens()

    def _ask_calls(self) -> None:
        self.model.set_query(self.filters.query(self._citizen))
        self._say_if_away()

    def _ask_citizens(self) -> None:
        words = self.filters.words.text().strip()
        self._asked += 1
        asked = self._asked
        if len(words) < CITIZEN_WORDS or self._citizen is not None:
            self._show_citizens(())
            return
        self._desk.ask(
            lambda views: views.citizens(words, limit=20),
            lambda hits: self._show_citizens(hits) if asked == self._asked else None,
        )

    def _show_citizens(self, hits: Sequence[CitizenHit]) -> None:
        self.citizens.show_rows(hits)
        self.citizens.setVisible(bool(hits))
        self._citizens_title.setVisible(bool(hits))

    def _loaded(self, count: int) -> None:
        if count:
            self._stack.setCurrentWidget(self.calls)
            self.calls.scrollToTop()
            if self._kept is not None:
                self._select(self._kept)
            self._kept = None
            return
        self._kept = None
        searched = self.filters.query(None)
        if searched == type(searched)():
            self._empty.show_words(
                translate("History", "Ingen opkald endnu."),
                translate("History", "Opkald kommer her, så snart det første er modtaget."),
            )
        else:
            self._empty.show_words(
                translate("History", "Intet opkald passer."),
                translate("History", "Skriv færre ord, eller vælg en længere periode."),
            )
        self._stack.setCurrentWidget(self._empty)

    def _say_if_away(self) -> None:
        """While storage is away: what was found for these words before, or why nothing is shown."""
        since = self._desk.outgoing.since
        if since is None:
            return
        if self.model.answers and self.model.rowCount():
            self._stack.setCurrentWidget(self.calls)
            return
        self._show_citizens(())
        self._empty.show_words(
            translate(
                "History",
                "Der kan ikke søges nu: ingen forbindelse siden {at}.",
                at=clock_text(since),
            ),
            translate(
                "History",
                "Køen og det, du havde åbnet, kan du se som dengang. Opkald, noter, samtykker og "
                "tider kan du skrive nu. Der søges af sig selv, når forbindelsen er tilbage.",
            ),
        )
        self._stack.setCurrentWidget(self._empty)

    # One citizen ---------------------------------------------------------------------------

    def _only_citizen(self, hit: CitizenHit) -> None:
        self._show_only(hit.citizen.id, citizen_text(hit))
        self.calls.setFocus()

    def _show_only(self, citizen_id: int, words: str) -> None:
        """The calls of one citizen, whatever words were typed."""
        self._citizen, self._citizen_words = citizen_id, words
        self._ask()

    def _typing(self) -> None:
        """New words are looked for among everybody's calls."""
        self._citizen = None

    def _forget_citizen(self) -> None:
        self._citizen = None
        self._ask()
        self.filters.words.setFocus()

    def _show_citizen(self) -> None:
        self._only_row.setVisible(self._citizen is not None)
        self._only.setText(translate("History", "Kun opkald om {who}", who=self._citizen_words))

    # Seeing who it is ----------------------------------------------------------------------

    def open_record(self) -> None:
        """Ask why the chosen citizen, or whom the chosen call is about, is to be seen."""
        hit, row = self.citizens.current, self.model.row(self.calls.current_row())
        if self._citizen is not None and not self.calls.hasFocus():
            self._ask_why(OpenCitizen(citizen_id=self._citizen))
        elif hit is not None and not self.calls.hasFocus():
            self._ask_why(OpenCitizen(citizen_id=hit.citizen.id))
        elif row is not None:
            self._ask_why(OpenCall(call_id=row.id))
        else:
            text = translate("History", "Vælg et opkald eller en borger først.")
            self._desk.said.emit(Message(Tone.INFO, text=text))

    def _ask_why(self, command: OpenCall | OpenCitizen) -> None:
        self._opening = command
        if isinstance(command, OpenCall):
            number = call_number(command.call_id)
            words = translate("History", "Se, hvem opkald {number} handler om:", number=number)
        else:
            words = translate("History", "Se, hvem borger {n} er:", n=command.citizen_id)
        self.open_bar.ask(words)
        self.open_bar.show()
        self.open_bar.begin()

    def _open_chosen(self, reason: AccessReason, text: str) -> None:
        if self._opening is not None:
            command = replace(self._opening, reason=reason, text=text, op_id=new_op_id())
            self._desk.submit(command, lambda _done: self._leave_open_bar())

    def _leave_open_bar(self) -> None:
        of_citizen = isinstance(self._opening, OpenCitizen) and self.citizens.isVisible()
        self._opening = None
        self.open_bar.hide()
        (self.citizens if of_citizen else self.calls).setFocus()

    # Keys ----------------------------------------------------------------------------------

    def _go_to_results(self) -> None:
        """Enter in the words: on to what was found."""
        self._ask()
        target = self.citizens if self.citizens.isVisible() else self.calls
        target.setFocus()

    def _open(self, at: int) -> None:
        row = self.model.row(at)
        if row is not None:
            self.open_call.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._citizen is not None:
            self._forget_citizen()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """What was not followed while hidden is read anew; the cursor stays where it is."""
        if self._desk.backend is not None:
            self._reload()
        super().showEvent(event)

    # Changes -------------------------------------------------------------------------------

    def _on_notice(self, notice: Notice) -> None:
        if not self.isVisible():
            return
        if notice.reload:
            self._ask()
        elif notice.citizens:
            self.model.refresh((), notice.citizens)
            if notice.citizens & {hit.citizen.id for hit in self.citizens.rows}:
                self._ask_citizens()
        self._changed |= notice.calls
        if self._changed and not self._noticed.isActive():
            self._noticed.start()

    def _refresh(self) -> None:
        """Changed calls are shown anew; new ones only where the person looks at the newest."""
        changed, self._changed = self._changed, set()
        at_top = self.calls.verticalScrollBar().value() == 0
        if at_top and any(call > self.model.newest for call in changed):
            row = self.model.row(self.calls.current_row())
            self._kept = row.id if row else None
            self._ask_calls()
        else:
            self.model.refresh(changed)

    def _select(self, call: int) -> None:
        """Make a call of the first page current again."""
        for at in range(self.model.rowCount()):
            row = self.model.row(at)
            if row is not None and row.id == call:
                self.calls.select_row(at)
                return
