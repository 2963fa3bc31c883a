"""The fields of one contact, and the columns of the list of contacts."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from console.domain.codes import ContactRole
from console.domain.municipality import Contact
from console.domain.phones import display
from console.labels import deputy_text, label
from console.texts import translate
from console.ui.widgets.choices import Choices
from console.ui.widgets.fields import FieldRows
from console.ui.widgets.row_table import Column


def contact_columns() -> list[Column[Contact]]:
    return [
        Column(title=translate("Directory", "Navn"), text=lambda c: c.name, stretch=True, least=24),
        Column(title=translate("Directory", "Rolle"), text=role_text),
        Column(title=translate("Directory", "Telefon"), text=lambda c: display(c.phone)),
        Column(
            title=translate("Directory", "Mærke"),
            text=lambda c: translate("Directory", "opdigtet") if c.made_up else "",
            tone=lambda c: "info" if c.made_up else "",
            icon=lambda c: "madeup" if c.made_up else "",
            rank=1,
        ),
    ]


def role_text(contact: Contact) -> str:
    """'fast kontaktperson' or '2. stedfortræder'."""
    if contact.role == ContactRole.DEPUTY:
        return deputy_text(contact.rank)
    return label(contact.role)


class ContactForm:
    """Fulfils `PartForm`."""

    def __init__(self) -> None:
        rows = FieldRows()
        self.widget: QWidget = rows
        self._contact = Contact(municipality="", role=ContactRole.DEPUTY, name="")
        self.first = rows.add(translate("Directory", "Navn"), QLineEdit())
        self.role = Choices(ContactRole, name=translate("Directory", "Rolle"))
        rows.add(translate("Directory", "Rolle"), self.role)
        self.title = rows.add(translate("Directory", "Stilling"), QLineEdit())
        self.phone = rows.add(translate("Directory", "Telefon"), QLineEdit())
        self.email = rows.add(translate("Directory", "Mail"), QLineEdit())
        self.made_up = QCheckBox(translate("Directory", "Opdigtet, kun til øvelse"))
        self.made_up.setAccessibleName(translate("Directory", "Kontakten er opdigtet"))
        rows.add_wide(self.made_up)
        for line, what in zip(
            self.lines(),
            (
                translate("Directory", "Kontaktens navn"),
                translate("Directory", "Kontaktens titel"),
                translate("Directory", "Kontaktens telefon"),
                translate("Directory", "Kontaktens mail"),
            ),
            strict=True,
        ):
            line.setAccessibleName(what)

    def lines(self) -> tuple[QLineEdit, ...]:
        return self.first, self.title, self.phone, self.email

    def fill(self, part: Contact) -> None:
        self._contact = part
        self.first.setText(part.name)
        self.role.set_value(part.role)
        self.title.setText(part.title)
        self.phone.setText(display(part.phone))
        self.email.setText(part.email)
        self.made_up.setChecked(part.made_up)

    def value(self) -> Contact:
        role = ContactRole(self.role.value or ContactRole.DEPUTY)
        return replace(
            self._contact,
            name=self.first.text().strip(),
            role=role,
            rank=0 if role == ContactRole.ENTRANCE else max(1, self._contact.rank),
            title=self.title.text().strip(),
            phone=self.phone.text().strip(),
            email=self.email.text().strip(),
            made_up=self.made_up.isChecked(),
        )
