"""Who counts as a repeat caller: one of the known definitions, or the centre's own."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

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
        self.choice.setAccessibleName(translate("Leader", "Hvem er gentagen ringer"))
        for code in (*DEFINITIONS, OWN):
            self.choice.addItem(label(code), code)
        self.choice.activated.connect(self._choose)
        self.setFocusProxy(self.choice)
        self.adult, self.child, self.address = (QLineEdit() for _ in range(3))
        self._preview = text_label(role="small", wrap=True)
        self.use = button(translate("Leader", "Brug den egne"), self._use, icon="repeat")
        self._place()
        for field in (self.adult, self.child, self.address):
            field.textChanged.connect(self._show_preview)
            field.returnPressed.connect(self._use)

    def _place(self) -> None:
        rows = FieldRows()
        rows.add(translate("Leader", "Voksne"), self.adult)
        rows.add(translate("Leader", "Børn under 18"), self.child)
        rows.add(translate("Leader", "Delt adresse"), self.address)
        self.child.setPlaceholderText(translate("Leader", "tom: tælles som voksne"))
        self.address.setPlaceholderText(translate("Leader", "tom: tælles ikke"))
        hint = translate(
            "Leader",
            "Skriv opkald/dage: 5/30 er mindst 5 opkald på 30 dage. 5/30, 12/90 er det ene eller "
            "det andet. Effekten måles kun på borgerens egne opkald, ikke på adressens.",
        )
        self._own = QWidget()
        self._own.setMaximumWidth(160 * UNIT)
        own = QVBoxLayout(self._own)
        own.setContentsMargins(0, 0, 0, 0)
        own.addWidget(text_label(hint, role="small", wrap=True))
        own.addWidget(rows)
        own.addWidget(self._preview)
        own.addLayout(_left(self.use))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            text_label(
                translate("Leader", "Køen mærker en ringer som gentagen efter denne regel:"),
                role="muted",
            )
        )
        self.choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column.addLayout(_left(self.choice))
        column.addLayout(_left(self._own))
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
        if code != OWN:
            self._desk.submit(SetRepeatDefinition(definition=code))

    def _use(self) -> None:
        try:
            adult, child, address = self._written()
        except Refusal:
            self._show_preview()
            return
        command = SetRepeatDefinition(definition=OWN, adult=adult, child=child, address=address)
        self._desk.submit(command)

    def _written(self) -> tuple[Thresholds, Thresholds, Thresholds]:
        return (
            thresholds(self.adult.text()),
            thresholds(self.child.text()),
            thresholds(self.address.text()),
        )

    def _show_preview(self) -> None:
        """What it would mean, or why it cannot be used."""
        try:
            written = Definition(OWN, *self._written())
            check(written)
        except Refusal as refusal:
            self._preview.setText(refusal_text(refusal))
            set_tone(self._preview, "warn")
            return
        self._preview.setText(definition_text(written))
        set_tone(self._preview, "")


def _left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
