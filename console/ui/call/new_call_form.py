"""A new call as a dispatcher types it; what is typed is kept until it is a call."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from console.domain.codes import CallSource, Category
from console.domain.errors import Refusal
from console.services.commands import RegisterCall
from console.services.dispatcher import Done
from console.texts import translate
from console.ui.call.places import Places
from console.ui.call.told_form import ToldInputs
from console.ui.call.widgets.parts import button, flow, plain, words
from console.ui.call.widgets.type_ahead import TypeAhead
from console.ui.desk import Desk, Message, Tone
from console.ui.drafts import Drafts
from console.ui.widgets.choices import Choices

DRAFT = "newcall"


class NewCallForm(QWidget):
    """Signals: `made(int)`, the number it got; `left`, the person went back."""

    made = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, drafts: Drafts, places: Places) -> None:
        super().__init__()
        self._desk = desk
        self._drafts = drafts
        self._places = places
        self.inputs = ToldInputs()
        self.municipality = TypeAhead(
            translate("Call", "Kommune"), hint=translate("Call", "Begyndelsen af navnet")
        )
        self.categories = Choices(Category, name=translate("Call", "Problem"), multi=True)
        self.make = button(
            translate("Call", "Opret og tag opkaldet"),
            lambda: self._create(claim=True),
            keys="Ctrl+Return",
            role="primary",
        )
        self.queue = button(translate("Call", "Opret i køen"), lambda: self._create(claim=False))
        self.clear = button(translate("Call", "Ryd"), self._clear)
        self.leave = button(
            translate("Call", "Gem kladden og gå tilbage"), self.left.emit, keys="Esc"
        )
        self._lay_out()
        self._keep()
        places.changed.connect(self._show_places)
        self._show_places()

    def _lay_out(self) -> None:
        layout = plain(QVBoxLayout(self))
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(words(translate("Call", "Nyt opkald"), role="title"))
        layout.addWidget(self.inputs)
        self.inputs.rows.add(translate("Call", "Kommune"), self.municipality)
        self.inputs.rows.add(translate("Call", "Problem"), self.categories)
        layout.addWidget(flow(self.make, self.queue, self.clear, self.leave))
        layout.addStretch(1)

    def _keep(self) -> None:
        self.inputs.source.set_value(CallSource.CALLER_112)
        for name, kept in self.inputs.texts.items():
            kept.offer("")
            self._drafts.bind(f"{DRAFT}:{name}", kept.field)
        self._drafts.bind(f"{DRAFT}:municipality", self.municipality)
        chosen = self._drafts.get(f"{DRAFT}:choices")
        self.inputs.source.set_value(CallSource(chosen.get("source", CallSource.CALLER_112)))
        self.inputs.on_behalf.setChecked(bool(chosen.get("on_behalf")))
        self.categories.set_values(
            [c for c in Category if c.value in chosen.get("categories", "").split()]
        )
        self.inputs.source.chosen.connect(self._keep_choices)
        self.inputs.on_behalf.toggled.connect(self._keep_choices)
        self.categories.chosen.connect(self._keep_choices)

    def _keep_choices(self) -> None:
        source = self.inputs.source.value
        self._drafts.put(
            f"{DRAFT}:choices",
            {
                "source": "" if source in (None, CallSource.CALLER_112) else str(source),
                "on_behalf": "1" if self.inputs.on_behalf.isChecked() else "",
                "categories": " ".join(c.value for c in self.categories.values),
            },
        )

    def _show_places(self) -> None:
        self.municipality.set_items(self._places.names())

    def begin(self, text: str = "") -> None:
        """Put the cursor in the first field. text: a name or a number, if the field is empty."""
        name = "caller_phone" if any(c.isdigit() for c in text) else "caller_name"
        if text and not self.inputs.texts[name].text():
            self.inputs.texts[name].set_text(text)
        self.inputs.texts["caller_name"].setFocus()

    def _create(self, *, claim: bool) -> None:
        if self.municipality.text().strip() and self.municipality.code() is None:
            self._desk.said.emit(Message(Tone.REFUSED, error=Refusal("municipality_typed")))
            self.municipality.setFocus()
            return
        texts = {name: kept.text() for name, kept in self.inputs.texts.items()}
        self._desk.submit(
            RegisterCall(
                source=CallSource(self.inputs.source.value or CallSource.OTHER),
                on_behalf=self.inputs.on_behalf.isChecked(),
                municipality=self.municipality.code(),
                categories=tuple(Category(c) for c in self.categories.values),
                claim=claim,
                caller_name=texts["caller_name"],
                caller_phone=texts["caller_phone"],
                location=texts["location"],
                narrative=texts["narrative"],
            ),
            self._made,
        )

    def _made(self, done: Done) -> None:
        if not isValid(self):
            return
        self._clear()
        if done.call_id is not None:
            self.made.emit(done.call_id)

    def _clear(self) -> None:
        for kept in self.inputs.texts.values():
            kept.set_text("")
        self.municipality.clear()
        self.categories.set_values(())
        self.inputs.source.set_value(CallSource.CALLER_112)
        self.inputs.on_behalf.setChecked(False)
        self._keep_choices()
        self.begin()
