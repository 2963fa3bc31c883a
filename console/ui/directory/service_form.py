"""The fields of one municipal service, and the columns of the list of services."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from console.domain.codes import Category
from console.domain.municipality import Service
from console.domain.phones import display
from console.texts import translate
from console.ui.directory.words import categories_text
from console.ui.widgets.choices import Choices
from console.ui.widgets.fields import FieldRows
from console.ui.widgets.row_table import Column


def service_columns() -> list[Column[Service]]:
    return [
        Column(title=translate("Directory", "Navn"), text=lambda s: s.name),
        Column(
            title=translate("Directory", "Kategorier"),
            text=lambda s: categories_text(s.categories),
            stretch=True,
        ),
        Column(title=translate("Directory", "Telefon"), text=lambda s: display(s.phone)),
        Column(
            title=translate("Directory", "Mærke"),
            text=lambda s: translate("Directory", "opdigtet") if s.made_up else "",
            tone=lambda s: "info" if s.made_up else "",
            icon=lambda s: "madeup" if s.made_up else "",
            rank=1,
        ),
    ]


class ServiceForm:
    """Fulfils `PartForm`."""

    def __init__(self) -> None:
        rows = FieldRows()
        self.widget: QWidget = rows
        self._service = Service(municipality="", name="")
        self.first = rows.add(translate("Directory", "Navn"), QLineEdit())
        self.first.setPlaceholderText(translate("Directory", "fx bostøtte"))
        self.categories = Choices(Category, name=translate("Directory", "Kategorier"), multi=True)
        rows.add(translate("Directory", "Kategorier"), self.categories)
        self.contact = rows.add(translate("Directory", "Kontaktperson"), QLineEdit())
        self.phone = rows.add(translate("Directory", "Telefon"), QLineEdit())
        self.email = rows.add(translate("Directory", "Mail"), QLineEdit())
        self.note = rows.add(translate("Directory", "Bemærkning"), QLineEdit())
        self.made_up = QCheckBox(translate("Directory", "Opdigtet, kun til øvelse"))
        self.made_up.setAccessibleName(translate("Directory", "Tilbuddet er opdigtet"))
        rows.add_wide(self.made_up)
        for line, what in zip(
            self.lines(),
            (
                translate("Directory", "Tilbuddets navn"),
                translate("Directory", "Tilbuddets kontaktperson"),
                translate("Directory", "Tilbuddets telefon"),
                translate("Directory", "Tilbuddets mail"),
                translate("Directory", "Tilbuddets bemærkning"),
            ),
            strict=True,
        ):
            line.setAccessibleName(what)

    def lines(self) -> tuple[QLineEdit, ...]:
        return self.first, self.contact, self.phone, self.email, self.note

    def fill(self, part: Service) -> None:
        self._service = part
        self.first.setText(part.name)
        self.categories.set_values(part.categories)
        self.contact.setText(part.contact_name)
        self.phone.setText(display(part.phone))
        self.email.setText(part.email)
        self.note.setText(part.note)
        self.made_up.setChecked(part.made_up)

    def value(self) -> Service:
        return replace(
            self._service,
            name=self.first.text().strip(),
            categories=tuple(Category(code) for code in self.categories.values),
            contact_name=self.contact.text().strip(),
            phone=self.phone.text().strip(),
            email=self.email.text().strip(),
            note=self.note.text().strip(),
            made_up=self.made_up.isChecked(),
        )
