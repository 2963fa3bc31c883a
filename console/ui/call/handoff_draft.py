"""A handoff before it is sent: to which service, to whom, why, and what is shared."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from console.domain.codes import ConsentScope, NextStep, SharedField
from console.domain.consent import standing
from console.domain.handoff import Handoff
from console.domain.phones import display
from console.services.commands import DraftHandoff, EditHandoff, RequestHandoff
from console.services.views import CallView, MunicipalityView
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.handoff_fields import (
    allowed_line,
    health_services,
    stored_text,
    texts,
)
from console.ui.call.places import contact_of, known_contacts
from console.ui.call.widgets.kept_value import KeptValue
from console.ui.call.widgets.parts import (
    PhoneButton,
    button,
    fields,
    flow,
    plain,
    row,
    words,
)
from console.ui.call.widgets.tick import Tick
from console.ui.call.widgets.type_ahead import TypeAhead
from console.ui.widgets.choices import Choices
from console.ui.widgets.properties import set_tone
from console.ui.widgets.section import SectionHeader


class HandoffDraft(QFrame):
    """Lives while somebody writes in it. handoff: the draft to go on with; None begins a new one,
    after a decline with what `template` takes over from the declined one.

    Signal `closed`: stored, sent, or left (what was typed is kept).
    """

    closed = Signal()

    def __init__(
        self,
        context: CallContext,
        view: CallView,
        handoff: Handoff | None,
        *,
        service: str = "",
        template: Handoff | None = None,
        step: NextStep | None = None,
    ) -> None:
        super().__init__()
        self._context = context
        self._handoff = handoff
        self._template = template
        self._step = step
        self._view = view
        self._version = self._newest = 0
        self._filled_for: tuple[str | None, str, bool] | None = None
        self.municipality = TypeAhead(
            translate("Call", "Modtagende kommune"),
            hint=translate("Call", "Begyndelsen af navnet"),
        )
        self.service = TypeAhead(translate("Call", "Tilbud"), hint=translate("Call", "fx bostøtte"))
        self.phone = PhoneButton()
        self.texts = texts()
        self.shared = Choices(SharedField, name=translate("Call", "Deles"), multi=True)
        self.urgent = Tick(translate("Call", "Akut: svar inden få timer"))
        self.warm = Tick(translate("Call", "Varm: kontakten taler med borgeren i røret"))
        self._shared = KeptValue(lambda: self.shared.values, self.shared.set_values)
        self._urgent = KeptValue(self.urgent.isChecked, self.urgent.setChecked)
        self._warm = KeptValue(self.warm.isChecked, self.warm.setChecked)
        self.health = Tick(translate("Call", "Til sundhedsvæsenet"))
        self._health = KeptValue(self.health.isChecked, self.health.setChecked)
        self._ground = words(role="small")
        self.send = button(
            translate("Call", "Send anmodning"), self._send, role="primary", icon="send"
        )
        self.save = button(
            translate("Call", "Gem kladde"),
            lambda: self._store(send=False),
            name=translate("Call", "Gem overdragelsen som kladde"),
        )
        self.leave = button(
            translate("Call", "Luk"), self.closed.emit, name=translate("Call", "Luk overdragelsen")
        )
        self._lay_out()
        self._begin(view, service)

    def _lay_out(self) -> None:
        contact = row(self.phone, self.texts["contact_phone"])
        place = QWidget()
        beside = QHBoxLayout(place)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.municipality, 1)
        beside.addWidget(self.health)
        layout = plain(QVBoxLayout(self))
        layout.setContentsMargins(6, 3, 6, 3)
        layout.addWidget(SectionHeader(self._title()))
        self._rows = fields(
            (translate("Call", "Kommune"), place),
            (translate("Call", "Tilbud"), self.service),
            (translate("Call", "Kontaktperson"), self.texts["contact_name"]),
            (translate("Call", "Telefon"), contact),
            (translate("Call", "Begrundelse"), self.texts["reason"]),
            (translate("Call", "Deles"), self.shared),
            ("", self._ground),
            ("", flow(self.urgent, self.warm)),
            (translate("Call", "Talt med"), self.texts["phone_contact"]),
        )
        layout.addWidget(self._rows)
        layout.addWidget(flow(self.send, self.save, self.leave))

    def _title(self) -> str:
        if self._handoff is not None:
            return translate("Call", "Overdragelse {number}", number=self._handoff.id)
        if self._template is not None:
            return translate(
                "Call", "Ny overdragelse efter afslag på {number}", number=self._template.follows
            )
        return translate("Call", "Ny overdragelse")

    # Beginning -----------------------------------------------------------------------------

    def _begin(self, view: CallView, service: str) -> None:
        first = self._handoff or self._template
        self.municipality.set_items(self._context.places.names())
        self.municipality.show_code(
            (first.municipality or None) if first else view.call.municipality
        )
        if first is not None:
            self.service.setText(first.service)
        for name, kept in self.texts.items():
            self._context.keep(self._key(name), kept)
        self.offer(view)
        self._restore()
        if service:
            self.service.setText(service)
        self._show_services()
        self._connect()
        if self._handoff is None:
            self._fill_contact()

    def _connect(self) -> None:
        self.municipality.chosen.connect(lambda _code: self._on_place())
        self.municipality.editingFinished.connect(self._on_place)
        self.service.chosen.connect(lambda _name: self._fill_contact())
        self.service.editingFinished.connect(self._fill_contact)
        self.service.textChanged.connect(lambda _text: self._keep_choices())
        self.texts["contact_phone"].edited.connect(self._show_phone)
        for kept in self.texts.values():
            kept.edited.connect(self._on_edited)
        self.urgent.toggled.connect(self._on_urgent)
        self.shared.chosen.connect(self._keep_choices)
        self.health.toggled.connect(self._on_health)
        for box in (self.urgent, self.warm, self.health):
            box.toggled.connect(self._keep_choices)

    def _key(self, name: str) -> str:
        if self._template is not None:
            return f"handoff:after:{self._template.follows}:{self._step}:{name}"
        return f"handoff:{self._handoff.id if self._handoff else 0}:{name}"

    def _restore(self) -> None:
        """What was being chosen when the window was closed comes back."""
        chosen = self._context.drafts.get(self._context.key(self._key("choices")))
        if not chosen:
            return
        self.service.setText(chosen.get("service", ""))
        shared = chosen.get("shared", "").split()
        self.shared.set_values([field for field in SharedField if field.value in shared])
        self.urgent.setChecked(bool(chosen.get("urgent")))
        self.warm.setChecked(bool(chosen.get("warm")))
        self.health.setChecked(bool(chosen.get("health")))

    def _keep_choices(self, *_changed: object) -> None:
        self._context.drafts.put(
            self._context.key(self._key("choices")),
            {
                "service": self.service.text(),
                "shared": " ".join(field.value for field in self.shared.values),
                "urgent": "1" if self.urgent.isChecked() else "",
                "warm": "1" if self.warm.isChecked() else "",
                "health": "1" if self.health.isChecked() else "",
            },
        )

    def offer(self, view: CallView) -> None:
        """What storage holds now."""
        self._view = view
        stored = self._template or next(
            (h for h in view.handoffs if self._handoff and h.id == self._handoff.id), None
        )
        for name, kept in self.texts.items():
            kept.offer(stored_text(stored, name))
        self._shared.offer(stored.shared if stored else ())
        self._urgent.offer(bool(stored and stored.urgent))
        self._warm.offer(bool(stored and stored.warm))
        self._health.offer(bool(stored and stored.to_health))
        self._show_ground()
        self._newest = stored.version if stored is not None else 0
        self._on_edited()
        self._on_urgent()
        self._show_phone()

    def _show_ground(self) -> None:
        """Whether it may be shared with whom it is for."""
        health = self.health.isChecked()
        scope = ConsentScope.SHARE_HEALTH if health else ConsentScope.SHARE_MUNICIPALITY
        stands = standing(scope, self._view.consents, self._view.grounds)
        self._ground.setText(allowed_line(stands, self._context.now(), scope))
        set_tone(self._ground, "" if stands else "warn")

    def _on_health(self, *_checked: object) -> None:
        """A contact of the municipality would be told what is meant for the health service."""
        name, phone = self.texts["contact_name"], self.texts["contact_phone"]
        if self.health.isChecked() and name.text() in known_contacts(self._place()):
            name.set_text("")
            phone.set_text("")
        self._show_ground()
        self._on_place()

    def _on_edited(self) -> None:
        """Where both sides differ, the version stays the one that was read."""
        if not any(kept.conflict for kept in self.texts.values()):
            self._version = self._newest

    def _show_phone(self) -> None:
        self.phone.show_number(
            self.texts["contact_phone"].text(), self.texts["contact_name"].text()
        )

    def _on_urgent(self, *_checked: object) -> None:
        shown = self.urgent.isChecked() or bool(self.texts["phone_contact"].text())
        self._rows.show_row(self.texts["phone_contact"], shown)

    def _on_place(self) -> None:
        self._show_services()
        self._fill_contact()

    def _show_services(self) -> None:
        entry = self._entry()
        names = [service.name for service in entry.services] if entry else []
        if self.health.isChecked():
            names = list(health_services())
        self.service.set_items((name, name) for name in names)

    def _entry(self) -> MunicipalityView | None:
        """Where contacts and services are filled in from."""
        return None if self.health.isChecked() else self._place()

    def _place(self) -> MunicipalityView | None:
        return self._context.places.by_code.get(self.municipality.code() or "")

    def _fill_contact(self) -> None:
        """The service's own contact, else the fixed one, unless somebody wrote another."""
        service = self.service.text().strip()
        aim = (self.municipality.code(), service, self.health.isChecked())
        name, phone = self.texts["contact_name"], self.texts["contact_phone"]
        entry = self._entry()
        if aim == self._filled_for or (name.text() and name.text() not in known_contacts(entry)):
            return
        self._filled_for = aim
        found = contact_of(entry, service)
        name.set_text(found.name)
        phone.set_text(display(found.phone))

    # Storing -------------------------------------------------------------------------------

    def _send(self) -> None:
        self._store(send=True)

    def _store(self, *, send: bool) -> None:
        command = self._draft() if self._handoff is None else self._edit(self._handoff)
        if command is not None:
            self._context.submit(
                self, command, lambda done: self._stored(done.handoff_id, send=send)
            )
        elif self._handoff is not None:
            self._stored(self._handoff.id, send=send)

    def _draft(self) -> DraftHandoff:
        return DraftHandoff(
            call_id=self._context.call_id,
            service=self.service.text(),
            municipality=self.municipality.code(),
            shared=self._fields(),
            urgent=self.urgent.isChecked(),
            warm=self.warm.isChecked(),
            to_health=self.health.isChecked(),
            follows=self._template.follows if self._template else None,
            step=self._step,
            contact_name=self.texts["contact_name"].text(),
            contact_phone=self.texts["contact_phone"].text(),
            reason=self.texts["reason"].text(),
            phone_contact=self.texts["phone_contact"].text(),
        )

    def _edit(self, handoff: Handoff) -> EditHandoff | None:
        """What was changed in a draft; None if nothing was."""
        service = self.service.text().strip()
        code = self.municipality.code()
        typed: dict[str, str | None] = {name: kept.typed for name, kept in self.texts.items()}
        typed["service"] = service if service != handoff.service else None
        typed["municipality"] = code if code != handoff.municipality else None
        choices = (
            self._shared.typed, self._urgent.typed, self._warm.typed, self._health.typed,
        )  # fmt: skip
        if all(one is None for one in (*typed.values(), *choices)):
            return None
        return EditHandoff(
            handoff_id=handoff.id,
            version=self._version,
            shared=None if self._shared.typed is None else self._fields(),
            urgent=self._urgent.typed,
            warm=self._warm.typed,
            to_health=self._health.typed,
            service=typed["service"],
            municipality=typed["municipality"],
            contact_name=typed["contact_name"],
            contact_phone=typed["contact_phone"],
            reason=typed["reason"],
            phone_contact=typed["phone_contact"],
        )

    def _fields(self) -> tuple[SharedField, ...]:
        return tuple(SharedField(code) for code in self.shared.values)

    def _stored(self, handoff_id: int | None, *, send: bool) -> None:
        """It is stored under a number now: where sending is refused, the draft is still there."""
        for kept in self.texts.values():
            kept.saved()
        self._context.drafts.drop(self._context.key(self._key("choices")))
        if send and handoff_id is not None:
            self._context.submit(self, RequestHandoff(handoff_id=handoff_id))
        self.closed.emit()
