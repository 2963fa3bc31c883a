"""The citizen of a call: match, take off, create, edit, merge and un-merge."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from console.domain.citizen import Citizen
from console.services.commands import MatchCitizen, MergeCitizens, UnmergeCitizen
from console.services.views import CallView
from console.texts import translate
from console.ui.call.citizen_form import CitizenForm
from console.ui.call.citizen_search import CitizenSearch
from console.ui.call.citizen_words import known_by, who
from console.ui.call.context import CallContext
from console.ui.call.widgets.cards import Cards
from console.ui.call.widgets.parts import PhoneButton, button, flow, plain, row, say, words
from console.ui.widgets.section import SectionHeader


class CitizenPart(QWidget):
    """Signal `parts_changed`: a form came or went."""

    parts_changed = Signal()

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self._view: CallView | None = None
        self._merging = False
        self._asked_for: tuple[int, bool] | None = None
        self.title = words(role="strong", wrap=False)
        self._known = words()
        self.phone = PhoneButton()
        self.edit = button(translate("Call", "Ret borger"), self._edit)
        self.take_off = button(translate("Call", "Tag af opkaldet"), lambda: self._match(None))
        self.merge = button(translate("Call", "Læg sammen med…"), self._begin_merge, icon="merge")
        self.absorbed: Cards[Citizen] = Cards(lambda citizen: AbsorbedCard(self, citizen))
        self.search = CitizenSearch(context, translate("Call", "Det er borgeren"))
        self.search.picked.connect(lambda citizen: self._match(citizen.id))
        self.others = CitizenSearch(context, translate("Call", "Læg sammen"))
        self.others.picked.connect(self._merge)
        self._consequence = words(role="small", tone="info")
        self.stop_merge = button(
            translate("Call", "Lad være"),
            self._end_merge,
            name=translate("Call", "Lad være med at lægge sammen"),
        )
        self.new = button(translate("Call", "Opret ny borger"), self._create, icon="new")
        self.form: CitizenForm | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self._matched = QFrame()
        matched = plain(QVBoxLayout(self._matched))
        matched.addWidget(flow(self.title, self.phone))
        matched.addWidget(self._known)
        matched.addWidget(flow(self.edit, self.take_off, self.merge))
        matched.addWidget(self.absorbed)
        self._merge_box = QFrame()
        merging = plain(QVBoxLayout(self._merge_box))
        merging.addWidget(self._consequence)
        merging.addWidget(self.others)
        merging.addWidget(flow(self.stop_merge))
        layout = self._layout = plain(QVBoxLayout(self))
        layout.addWidget(SectionHeader(translate("Call", "Borger")))
        for part in (self._matched, self._merge_box, self.search):
            layout.addWidget(part)
        layout.addWidget(flow(self.new))

    def show_view(self, view: CallView) -> None:
        self._view = view
        citizen = view.citizen
        if citizen is not None:
            self._show_citizen(citizen, view)
        self._matched.setVisible(citizen is not None)
        self._merge_box.setVisible(citizen is not None and self._merging)
        self.search.setVisible(citizen is None and self.form is None)
        self.new.setVisible(citizen is None and self.form is None)
        if self.form is not None:
            self.form.offer(view.call, citizen)
        asked_for = (view.call.version, view.masked)
        if citizen is None and self._asked_for != asked_for:
            self._asked_for = asked_for
            self.search.ask()

    def _show_citizen(self, citizen: Citizen, view: CallView) -> None:
        number = translate("Call", "borger {number}", number=citizen.id)
        say(self.title, f"{who(citizen)} ({number})")
        say(self._known, known_by(citizen, phones_from=1))
        self.phone.show_number(citizen.phones[0] if citizen.phones else "", who(citizen))
        self.absorbed.show_items((one.id, one) for one in view.absorbed)
        self.others.leave_out = frozenset({citizen.id, *(one.id for one in view.absorbed)})
        say(
            self._consequence,
            translate(
                "Call",
                "Den, du vælger, lægges ind under borger {number}: dens opkald og overdragelser "
                "tæller med her. De kan skilles ad igen.",
                number=citizen.id,
            ),
        )

    def enter(self) -> None:
        """Put the keyboard where the citizen is looked for, or where the one found is changed."""
        if self.form is not None:
            self.form.texts["name"].setFocus()
        else:
            (self.edit if self.search.isHidden() else self.search.line).setFocus()
        self.parts_changed.emit()

    # Acting --------------------------------------------------------------------------------

    def _match(self, citizen_id: int | None) -> None:
        self._context.submit(
            self, MatchCitizen(call_id=self._context.call_id, citizen_id=citizen_id)
        )

    def _begin_merge(self) -> None:
        self._merging = True
        self._merge_box.show()
        self.others.ask()
        self.others.line.setFocus()
        self.parts_changed.emit()

    def _end_merge(self) -> None:
        self._merging = False
        self._merge_box.hide()
        self.merge.setFocus()
        self.parts_changed.emit()

    def _merge(self, absorbed: Citizen) -> None:
        if self._view is not None and self._view.citizen is not None:
            self._context.submit(
                self,
                MergeCitizens(kept_id=self._view.citizen.id, absorbed_id=absorbed.id),
                lambda _done: self._end_merge(),
            )

    def unmerge(self, citizen: Citizen) -> None:
        self._context.submit(self, UnmergeCitizen(absorbed_id=citizen.id))

    def _create(self) -> None:
        self._open_form(None)

    def _edit(self) -> None:
        if self._view is not None:
            self._open_form(self._view.citizen)

    def _open_form(self, citizen: Citizen | None) -> None:
        if self._view is None or self.form is not None:
            return
        self.form = CitizenForm(self._context, self._view.call, citizen)
        self.form.closed.connect(self._close_form)
        self.form.known.connect(self._take_known)
        self._layout.addWidget(self.form)
        self.new.hide()
        self.search.hide()
        self.form.show()
        self.form.texts["name"].setFocus()
        self.parts_changed.emit()

    def _take_known(self, citizen: Citizen) -> None:
        """No second record: what was typed for one is kept as a draft of this call."""
        command = MatchCitizen(call_id=self._context.call_id, citizen_id=citizen.id)
        self._context.submit(self, command, lambda _done: self._close_form())

    def _close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if self._view is not None:
            self.show_view(self._view)
        (self.edit if self._matched.isVisible() else self.new).setFocus()
        self.parts_changed.emit()


class AbsorbedCard(QFrame):
    """A record that was merged into this citizen, and the way back."""

    def __init__(self, part: CitizenPart, citizen: Citizen) -> None:
        super().__init__()
        self._citizen = citizen
        self._words = words(role="small")
        name = translate("Call", "Skil {who} ad igen", who=who(citizen))
        self.unmerge = button(
            translate("Call", "Skil ad igen"), lambda: part.unmerge(self._citizen), name=name
        )
        plain(QVBoxLayout(self)).addWidget(row(self.unmerge, self._words))

    def show_item(self, citizen: Citizen) -> None:
        self._citizen = citizen
        line = " · ".join(part for part in (who(citizen), known_by(citizen)) if part)
        say(self._words, translate("Call", "Lagt ind her: {citizen}", citizen=line))
