"""The first start: what a new console needs before the first call, on one page and in any order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from console.domain.assignment import Unit
from console.domain.codes import UnitKind
from console.exchange.municipalities import region_midtjylland
from console.labels import label
from console.services.commands import AddMunicipality, AddUnit
from console.texts import translate
from console.ui.desk import Desk
from console.ui.directory.municipality_dock import MarkLine
from console.ui.directory.words import Mark
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.choices import Choices
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.text import text_label


class GuidedStart(QWidget):
    """import_wanted: a file is to be read instead; finished: on to the directory."""

    import_wanted = Signal()
    finished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: frozenset[str] = frozenset()
        self.setAccessibleName(translate("Start", "Kom i gang"))
        self.fetch_button = button(
            translate("Start", "Hent de 19 kommuner i Region Midtjylland"),
            self.fetch,
            icon="municipality",
            role="primary",
        )
        self.import_button = button(
            translate("Start", "Indlæs fil …"), self.import_wanted.emit, icon="import"
        )
        self.municipalities_line, self.units_line = MarkLine(), MarkLine()
        self.call_sign = QLineEdit()
        self.call_sign.setPlaceholderText(translate("Start", "Kaldetegn, fx S1"))
        self.call_sign.setAccessibleName(translate("Start", "Enhedens kaldetegn"))
        self.call_sign.setMaximumWidth(180)
        self.kind = Choices(UnitKind, name=translate("Start", "Hvad enheden er"))
        self.kind.set_value(UnitKind.SOCIOLANCE)
        self.add_button = button(translate("Start", "Tilføj enhed"), self.add_unit, icon="new")
        self.finish_button = button(
            translate("Start", "Videre til kommunelisten"), self.finished.emit, icon="right"
        )
        self.call_sign.returnPressed.connect(self.add_unit)
        self._place()
        self.show_known((), ())

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * UNIT, 4 * UNIT, 6 * UNIT, 4 * UNIT)
        column.setSpacing(2 * UNIT)
        column.addWidget(text_label(translate("Start", "Kom i gang"), role="title"))
        column.addWidget(
            text_label(
                translate(
                    "Start",
                    "Konsollen kan tage imod opkald allerede nu. For at kunne overdrage skal den "
                    "kende kommunerne, og for at kunne sende nogen skal den kende enhederne.",
                ),
                wrap=True,
            )
        )
        column.addWidget(SectionHeader(translate("Start", "1  Kommunerne")))
        column.addWidget(
            text_label(
                translate(
                    "Start",
                    "De 19 kommer med kode og navn alene. Telefon, kontaktperson og åbningstid "
                    "skriver I selv, når nogen har bekræftet dem. Har I en fil, så indlæs den.",
                ),
                role="muted",
                wrap=True,
            )
        )
        column.addLayout(_row(self.fetch_button, self.import_button))
        column.addWidget(self.municipalities_line)
        column.addWidget(SectionHeader(translate("Start", "2  Enhederne")))
        column.addWidget(self.kind)
        column.addLayout(_row(self.call_sign, self.add_button))
        column.addWidget(self.units_line)
        column.addWidget(SectionHeader(translate("Start", "3  Færdig")))
        column.addLayout(_row(self.finish_button))
        column.addStretch(1)

    def show_known(self, codes: Sequence[str], units: Sequence[Unit]) -> None:
        """What there is already."""
        self._known = frozenset(codes)
        missing = [code for code, _ in region_midtjylland() if code not in self._known]
        self.fetch_button.setVisible(bool(missing))
        self.finish_button.setEnabled(bool(self._known))
        if self._known:
            text = translate("Start", "{n} kommuner er på plads.", n=len(self._known))
            self.municipalities_line.show_mark(Mark(text, "ok", "ok"))
        else:
            text = translate("Start", "Ingen kommuner endnu.")
            self.municipalities_line.show_mark(Mark(text, "circle", "muted"))
        signs = ", ".join(f"{unit.call_sign} ({label(unit.kind)})" for unit in units)
        self.units_line.show_mark(
            Mark(signs, "ok", "ok")
            if signs
            else Mark(translate("Start", "Ingen enheder endnu."), "circle", "muted")
        )

    def take_focus(self) -> None:
        """The first thing there is still to do."""
        target = self.call_sign if self._known else self.fetch_button
        target.setFocus()

    def fetch(self) -> None:
        """Add those of the 19 that are not there yet."""
        for code, name in region_midtjylland():
            if code not in self._known:
                self._desk.submit(AddMunicipality(code=code, name=name))

    def add_unit(self) -> None:
        sign = self.call_sign.text().strip()
        if not sign:
            self.call_sign.setFocus()
            return
        kind = UnitKind(self.kind.value or UnitKind.SOCIOLANCE)
        self._desk.submit(
            AddUnit(call_sign=sign, kind=kind),
            lambda _done: self.call_sign.clear(),
        )


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2 * UNIT)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
