"""One municipality: its entrance, its people, its services, and whether it is verified."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from console.domain.codes import ContactRole
from console.domain.municipality import Contact, Service
from console.services.commands import (
    RemoveContact,
    RemoveService,
    SaveContact,
    SaveService,
    VerifyMunicipality,
)
from console.services.views import MunicipalityView
from console.texts import translate
from console.ui.desk import Desk
from console.ui.directory.contact_form import ContactForm, contact_columns
from console.ui.directory.entrance_form import EntranceForm
from console.ui.directory.municipality_dock import MarkLine, made_up_mark
from console.ui.directory.parts_editor import PartsEditor
from console.ui.directory.service_form import ServiceForm, service_columns
from console.ui.directory.words import open_mark, verified_mark
from console.ui.drafts import Drafts
from console.ui.theme import UNIT
from console.ui.widgets.buttons import button
from console.ui.widgets.properties import with_role
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.text import text_label


class EntryEditor(QScrollArea):
    """Shows what it is given with `show_view`; every change is a command."""

    def __init__(
        self, desk: Desk, drafts: Drafts | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: MunicipalityView | None = None
        self.name = text_label(role="title")
        self.code = text_label(role="small")
        self.made_up = made_up_mark()
        self.open_line, self.verified_line = MarkLine(), MarkLine()
        self.verify_button = button(
            translate("Directory", "Bekræft"),
            self.verify,
            icon="verify",
            hint=translate("Directory", "Du har tjekket dem med kommunen i dag"),
        )
        self.entrance = EntranceForm(desk, drafts)
        self.contacts = self._contacts_editor()
        self.services = self._services_editor()
        self._place()
        self.entrance.touched.connect(self._enable)

    def _contacts_editor(self) -> PartsEditor[Contact]:
        editor: PartsEditor[Contact] = PartsEditor(
            self._desk,
            title=translate("Directory", "Kontaktpersoner"),
            nothing=translate("Directory", "Ingen endnu. Tilføj først den faste kontaktperson."),
            add=translate("Directory", "Ny kontaktperson"),
            columns=contact_columns(),
            form=ContactForm(),
            new=self._new_contact,
            save=lambda contact: SaveContact(contact=contact),
            remove=lambda contact_id: RemoveContact(contact_id=contact_id),
        )
        self.up_button = button(
            translate("Directory", "Op"),
            lambda: self._move(-1),
            icon="up",
            hint=translate("Directory", "Ring til stedfortræderen før den forrige"),
        )
        self.down_button = button(
            translate("Directory", "Ned"),
            lambda: self._move(1),
            icon="down",
            hint=translate("Directory", "Ring til stedfortræderen efter den næste"),
        )
        editor.add_action(self.up_button)
        editor.add_action(self.down_button)
        return editor

    def _services_editor(self) -> PartsEditor[Service]:
        return PartsEditor(
            self._desk,
            title=translate("Directory", "Tilbud"),
            nothing=translate("Directory", "Ingen endnu. Tilføj fx bostøtte."),
            add=translate("Directory", "Nyt tilbud"),
            columns=service_columns(),
            form=ServiceForm(),
            new=lambda: Service(municipality=self._code(), name=""),
            save=lambda service: SaveService(service=service),
            remove=lambda service_id: RemoveService(service_id=service_id),
        )

    def _place(self) -> None:
        page = with_role(QWidget(), "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        heading = QHBoxLayout()
        heading.addWidget(self.name)
        heading.addWidget(self.code)
        heading.addWidget(self.made_up)
        heading.addStretch(1)
        column.addLayout(heading)
        column.addWidget(self.open_line)
        verified = QHBoxLayout()
        verified.addWidget(self.verified_line, 1)
        verified.addWidget(self.verify_button)
        column.addLayout(verified)
        column.addWidget(SectionHeader(translate("Directory", "Indgangen")))
        column.addWidget(self.entrance)
        column.addWidget(self.contacts)
        column.addWidget(self.services)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)

    # Showing -------------------------------------------------------------------------------

    @property
    def view(self) -> MunicipalityView | None:
        return self._view

    @property
    def unsaved(self) -> bool:
        """Whether anything is filled in that is not stored."""
        return self.entrance.dirty or self.contacts.editing or self.services.editing

    def _code(self) -> str:
        return self._view.municipality.code if self._view else ""

    def show_view(self, view: MunicipalityView) -> None:
        """Show this entry; open forms of another entry are closed."""
        if view.municipality.code != self._code():
            self.contacts.close_form()
            self.services.close_form()
            self.verticalScrollBar().setValue(0)
        self._view = view
        record = view.municipality
        self.name.setText(record.name)
        self.code.setText(record.code)
        self.made_up.setVisible(record.made_up)
        self.verified_line.show_mark(verified_mark(record, self._desk.clock()))
        self.open_line.show_mark(open_mark(record.hours, self._desk.clock()))
        self.entrance.show_record(record)
        self.contacts.show_parts(view.contacts)
        self.services.show_parts(view.services)
        self._enable()

    def _enable(self) -> None:
        self.verify_button.setEnabled(not self.entrance.dirty)

    # Acting --------------------------------------------------------------------------------

    def verify(self) -> None:
        self._desk.submit(VerifyMunicipality(code=self._code()))

    def _new_contact(self) -> Contact:
        """The fixed contact first, then deputies in order."""
        people = self._view.contacts if self._view else ()
        fixed = any(c.role == ContactRole.ENTRANCE for c in people)
        role = ContactRole.DEPUTY if fixed else ContactRole.ENTRANCE
        rank = 1 + max((c.rank for c in people), default=0) if fixed else 0
        return Contact(municipality=self._code(), role=role, rank=rank, name="")

    def _move(self, step: int) -> None:
        """Change the order of the deputies; the fixed contact is always first."""
        chosen = self.contacts.table.current
        people = self._view.contacts if self._view else ()
        deputies = [c for c in people if c.role == ContactRole.DEPUTY]
        if chosen not in deputies:
            return
        at = deputies.index(chosen)
        if not 0 <= at + step < len(deputies):
            return
        deputies[at], deputies[at + step] = deputies[at + step], deputies[at]
        for rank, contact in enumerate(deputies, start=1):
            if contact.rank != rank:
                self._desk.submit(SaveContact(contact=replace(contact, rank=rank)))
