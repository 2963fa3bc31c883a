"""Who counts as a repeat caller: one of the known definitions, or the centre's own."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from console.domain.errors import Refusal
from console.domain.repeat_callers import (
    DEFINITIONS,
    OWN,
    Definition,
    Thresholds,
    check,
    read,
    spelled,
    thresholds,
)
from console.labels import label, refusal_text
from console.labels.repeats import definition_text
from console.services.commands import SetRepeatDefinition
from console.services.dispatcher import Done
from console.texts import translate
from console.ui.desk import Desk
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.fields import FieldRows
from console.ui.widgets.properties import set_tone
from console.ui.widgets.text import text_label


class DefinitionPart(QWidget):
    """A known definition is chosen at once; one's own is written first, then used with Enter."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stored: Definition | None = None
        self.choice = QComboBox(self)
        self.choice.setMinimumContentsLength(16)
        self.choice.setAccessibleName(translate("Leader", "Hvem er gentagen ringer"))
        for code in (*DEFINITIONS, OWN):
            self.choice.addItem(label(code), code)
        self.choice.activated.connect(self._choose)
        self.setFocusProxy(self.choice)
        self.adult, self.child, self.address = (QLineEdit() for _ in range(3))
        self.preview = text_label(wrap=True)
        self.use = button(translate("Leader", "Brug den egne"), self._use, icon="repeat")
        self._place()
        for field in (self.adult, self.child, self.address):
            field.textChanged.connect(self._show_preview)
            field.returnPressed.connect(self._use)

    def _place(self) -> None:
        rows = FieldRows()
        rows.setMaximumWidth(100 * UNIT)
        rows.add(translate("Leader", "Voksne"), self.adult)
        rows.add(translate("Leader", "Børn under 18"), self.child)
        rows.add(translate("Leader", "Delt adresse"), self.address)
        self.child.setPlaceholderText(translate("Leader", "tom: tælles som voksne"))
        self.address.setPlaceholderText(translate("Leader", "tom: tælles ikke"))
        hint = translate(
            "Leader",
            "Skriv opkald/dage: 5/30 er mindst 5 opkald på 30 dage. 5/30, 12/90 er det ene eller "
            "det andet.",
        )
        self._own = QWidget()
        own = QVBoxLayout(self._own)
        own.setContentsMargins(0, 0, 0, 0)
        own.addWidget(text_label(hint, role="muted", wrap=True))
        own.addWidget(rows)
        own.addLayout(_left(self.use))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            text_label(
                translate(
                    "Leader",
                    "Køen, opkaldet og effekten regner gentagne ringere efter denne regel. "
                    "Effekten regner kun borgerens egne opkald, ikke adressens.",
                ),
                role="muted",
                wrap=True,
            )
        )
        column.addLayout(_left(self.choice))
        column.addWidget(self.preview)
        column.addWidget(self._own)
        self._own.hide()

    # What others call ----------------------------------------------------------------------

    def refresh(self) -> None:
        self._desk.ask(lambda views: read(views.setting("repeat_definition")), self._show)

    # Inside --------------------------------------------------------------------------------

    def _show(self, stored: Definition) -> None:
        """What is being written stays, unless another definition has been chosen meanwhile."""
        if stored == self._stored and self.choice.currentData() == OWN:
            return
        self._stored = stored
        self.choice.setCurrentIndex(self.choice.findData(stored.code))
        self._fill(stored)
        self._own.setVisible(stored.code == OWN)

    def _fill(self, definition: Definition) -> None:
        self.adult.setText(spelled(definition.adult))
        self.child.setText(spelled(definition.child))
        self.address.setText(spelled(definition.address))
        self._show_preview()

    def _choose(self) -> None:
        """One's own begins as the definition that holds now."""
        code = self.choice.currentData()
        self._own.setVisible(code == OWN)
        self._show_preview()
        if code != OWN:
            self._desk.submit(SetRepeatDefinition(definition=code))

    def _use(self) -> None:
        try:
            adult, child, address = self._written()
        except Refusal:
            self._show_preview()
            return
        command = SetRepeatDefinition(definition=OWN, adult=adult, child=child, address=address)
        self._desk.submit(command, self._used)

    def _used(self, _done: Done) -> None:
        """It is no longer being written: whatever is stored next is shown."""
        self._stored = None

    def _shown(self) -> Definition:
        known = DEFINITIONS.get(self.choice.currentData())
        if known is None:
            known = Definition(OWN, *self._written())
            check(known)
        return known

    def _written(self) -> tuple[Thresholds, Thresholds, Thresholds]:
        return (
            thresholds(self.adult.text()),
            thresholds(self.child.text()),
            thresholds(self.address.text()),
        )

    def _show_preview(self) -> None:
        """What it would mean, or why it cannot be used."""
        try:
            shown = self._shown()
        except Refusal as refusal:
            self.preview.setText(refusal_text(refusal))
            set_tone(self.preview, "warn")
            return
        self.preview.setText(definition_text(shown))
        set_tone(self.preview, "")


def _left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
