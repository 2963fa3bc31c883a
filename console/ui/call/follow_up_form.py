"""When to look again, and what was found."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from console.domain.codes import FollowUpResult
from console.domain.followup import FollowUp
from console.domain.handoff import Handoff
from console.labels import day_text, label
from console.services.commands import PlanFollowUp, RecordFollowUp
from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.moments import cap, moment, parse_day
from console.ui.call.widgets.cards import Cards
from console.ui.call.widgets.parts import button, fields, flow, plain, say, words
from console.ui.widgets.choices import Choices

QUICK = (7, 14, 30)
"""Days ahead offered in one key."""


class FollowUpDate(QWidget):
    """Ctrl+1 to Ctrl+3 are the quick ones; any date can be typed."""

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self._when = words(role="strong", wrap=False)
        self.quick = {
            days: button(
                translate("Call", "{place}: {days} dage", place=place, days=days),
                partial(self._plan, days),
                name=translate("Call", "Følg op om {days} dage", days=days),
                keys=f"Ctrl+{place}",
            )
            for place, days in enumerate(QUICK, start=1)
        }
        self.day = QLineEdit()
        self.day.setAccessibleName(translate("Call", "Opfølgningsdato"))
        self.day.setPlaceholderText(translate("Call", "dag.måned"))
        self.day.setMaximumWidth(120)
        self.day.returnPressed.connect(self._plan_typed)
        self.set_day = button(translate("Call", "Sæt dato"), self._plan_typed)
        self.clear = button(translate("Call", "Tag datoen af"), lambda: self._submit_day(None))
        self._wrong = words(role="small", tone="warn")
        layout = plain(QVBoxLayout(self))
        layout.addWidget(flow(self._when, *self.quick.values(), self.day, self.set_day, self.clear))
        layout.addWidget(self._wrong)
        say(self._wrong, "")

    def show_view(self, view: CallView) -> None:
        on = view.call.follow_up_on
        self._when.setText(
            translate(
                "Call", "{day} ved {who}", day=day_text(on), who=view.call.follow_up_by or "–"
            )
            if on
            else translate("Call", "Ingen dato sat")
        )
        self.clear.setVisible(on is not None)

    def _plan(self, days: int) -> None:
        day = self._context.today() + timedelta(days=days)
        self._context.submit(self, PlanFollowUp(call_id=self._context.call_id, on=day))

    def _plan_typed(self) -> None:
        day = parse_day(self.day.text(), self._context.today())
        wrong = "" if day else translate("Call", "Det er ikke en dato. Skriv fx 24.12.")
        say(self._wrong, wrong)
        if day is not None:
            self._context.submit(
                self,
                PlanFollowUp(call_id=self._context.call_id, on=day),
                lambda _done: self.day.clear(),
            )

    def _submit_day(self, day: None) -> None:
        self._context.submit(self, PlanFollowUp(call_id=self._context.call_id, on=day))


class FollowUpResultForm(QWidget):
    """What a look at it found, and what earlier looks found."""

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self.result = Choices(FollowUpResult, name=translate("Call", "Opfølgningens resultat"))
        self.handoff = QComboBox()
        self.handoff.setAccessibleName(translate("Call", "Hvilken overdragelse"))
        self.text = QLineEdit()
        self.text.setAccessibleName(translate("Call", "Bemærkning til opfølgningen"))
        context.bind("followup:text", self.text)
        self.save = button(translate("Call", "Gem opfølgning"), self._save)
        self.save.setEnabled(False)
        self.result.chosen.connect(lambda _code: self.save.setEnabled(True))
        self.text.returnPressed.connect(self._save)
        self.done: Cards[FollowUp] = Cards(lambda one: FollowUpCard(context, one))
        layout = plain(QVBoxLayout(self))
        layout.addWidget(self.done)
        layout.addWidget(
            fields(
                (translate("Call", "Resultat"), self.result),
                (translate("Call", "Gælder"), self.handoff),
                (translate("Call", "Bemærkning"), self.text),
            )
        )
        layout.addWidget(flow(self.save))

    def show_view(self, view: CallView) -> None:
        self.done.show_items((one.id, one) for one in view.followups)
        self._show_handoffs(view.handoffs)

    def _show_handoffs(self, handoffs: tuple[Handoff, ...]) -> None:
        wanted: list[tuple[int | None, str]] = [
            (None, translate("Call", "opkaldet som helhed")),
            *((handoff.id, self._words(handoff)) for handoff in handoffs),
        ]
        shown = [
            (self.handoff.itemData(i), self.handoff.itemText(i))
            for i in range(self.handoff.count())
        ]
        if shown == wanted:
            return
        chosen = self.handoff.currentData()
        self.handoff.clear()
        for number, text in wanted:
            self.handoff.addItem(text, number)
        self.handoff.setCurrentIndex(max(0, self.handoff.findData(chosen)))

    def _words(self, handoff: Handoff) -> str:
        place = self._context.places.name(handoff.municipality)
        return f"{handoff.id} {place}: {handoff.service}"

    def _save(self) -> None:
        if self.result.value is None:
            self.result.setFocus()
            return
        self._context.submit(
            self,
            RecordFollowUp(
                call_id=self._context.call_id,
                result=FollowUpResult(self.result.value),
                handoff_id=self.handoff.currentData(),
                text=self.text.text(),
            ),
            lambda _done: self._saved(),
        )

    def _saved(self) -> None:
        self.result.set_values(())
        self.text.clear()
        self.save.setEnabled(False)


class FollowUpCard(QWidget):
    def __init__(self, context: CallContext, followup: FollowUp) -> None:
        super().__init__()
        self._context = context
        self._words = words()
        plain(QVBoxLayout(self)).addWidget(self._words)

    def show_item(self, followup: FollowUp) -> None:
        parts = (
            moment(followup.at, self._context.now()),
            cap(label(followup.result)),
            translate("Call", "overdragelse {number}", number=followup.handoff_id)
            if followup.handoff_id
            else "",
            followup.text,
            followup.by,
        )
        say(self._words, " · ".join(part for part in parts if part))
