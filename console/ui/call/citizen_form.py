"""A new citizen, or more about a known one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.domain.citizen import Citizen, parse_cpr
from console.domain.errors import Refusal
from console.domain.intake import Call
from console.domain.phones import display
from console.labels import day_text, refusal_text
from console.services.citizen_view import KnownAs
from console.services.commands import CreateCitizen, EditCitizen
from console.services.dispatcher import Done
from console.texts import translate
from console.ui.call.citizen_likes import CitizenLikes
from console.ui.call.citizen_words import spaced_cpr
from console.ui.call.context import CallContext
from console.ui.call.moments import parse_day
from console.ui.call.widgets.kept_text import KeptText
from console.ui.call.widgets.kept_value import KeptValue
from console.ui.call.widgets.parts import button, fields, flow, plain, say, words
from console.ui.call.widgets.tick import Tick
from console.ui.call.widgets.type_ahead import TypeAhead


class CitizenForm(QWidget):
    """Lives while somebody writes in it. Signals: `closed`, stored or left (the draft is kept);
    `known(Citizen)`, there is a record already."""

    closed = Signal()
    known = Signal(object)

    def __init__(self, context: CallContext, call: Call, citizen: Citizen | None) -> None:
        """citizen: whom to write more about; None for a new one, begun with what was told."""
        super().__init__()
        self._context = context
        self._citizen = citizen
        self._version = self._newest = 0
        self.texts = _texts()
        self.no_fixed = Tick(translate("Call", "Uden fast bopæl"))
        self._no_fixed = KeptValue(self.no_fixed.isChecked, self.no_fixed.setChecked)
        self.municipality = TypeAhead(
            translate("Call", "Borgerens kommune"), hint=translate("Call", "Begyndelsen af navnet")
        )
        self._odd = words(role="small", tone="warn")
        self.likes = CitizenLikes(context)
        self.likes.picked.connect(self.known)
        text = translate("Call", "Gem borgeren") if citizen else translate("Call", "Opret borgeren")
        self.save = button(text, self._save, role="primary")
        self.leave = button(
            translate("Call", "Luk"), self.closed.emit, name=translate("Call", "Luk borgeren")
        )
        self._lay_out()
        self._begin(call, citizen)

    def _lay_out(self) -> None:
        rows = fields(*((kept.name, kept) for kept in self.texts.values()))
        rows.add_wide(self.no_fixed)
        rows.add(translate("Call", "Kommune"), self.municipality)
        layout = plain(QVBoxLayout(self))
        layout.addWidget(rows)
        layout.addWidget(self._odd)
        layout.addWidget(self.likes)
        layout.addWidget(flow(self.save, self.leave))

    def _begin(self, call: Call, citizen: Citizen | None) -> None:
        start = _stored(citizen) if citizen else dict.fromkeys(self.texts, "")
        for name, kept in self.texts.items():
            kept.edited.connect(self._on_edited)
            self._context.keep(f"citizen:{citizen.id if citizen else 0}:{name}", kept)
            kept.offer(start[name])
        if citizen is None and not call.on_behalf:
            self._fill("name", call.caller_name)
            self._fill("phones", display(call.caller_phone))
        self.municipality.set_items(self._context.places.names())
        self.offer(call, citizen)

    def offer(self, call: Call, citizen: Citizen | None) -> None:
        """What storage holds now of the citizen that is being edited."""
        if self._citizen is not None and citizen is not None and citizen.id == self._citizen.id:
            for name, stored in _stored(citizen).items():
                self.texts[name].offer(stored)
            self._newest = citizen.version
        self._no_fixed.offer(bool(citizen and citizen.no_fixed_address))
        code = citizen.municipality if citizen else call.municipality
        self.municipality.show_code(code)
        self._on_edited()

    def _fill(self, name: str, text: str) -> None:
        if not self.texts[name].text():
            self.texts[name].set_text(text)

    def _on_edited(self) -> None:
        """Where both sides differ, the version stays the one that was read."""
        if not any(kept.conflict for kept in self.texts.values()):
            self._version = self._newest
        say(self._odd, _odd(self.texts["cpr"].text(), self._birth_text(), self._today()))
        if self._citizen is None:
            self.likes.follow(self._known())

    def _known(self) -> KnownAs:
        return KnownAs(
            name=self.texts["name"].text().strip(),
            birth_date=parse_day(self._birth_text(), self._today()),
            cpr=self.texts["cpr"].text(),
        )

    def _birth_text(self) -> str:
        return self.texts["birth_date"].text().strip()

    def _today(self) -> date:
        return self._context.today()

    # Storing -------------------------------------------------------------------------------

    def _save(self) -> None:
        born = parse_day(self._birth_text(), self._today())
        if self._birth_text() and born is None:
            self.texts["birth_date"].setFocus()
            return
        command = self._create(born) if self._citizen is None else self._edit(self._citizen, born)
        self._context.submit(self, command, self._saved)

    def _create(self, born: date | None) -> CreateCitizen:
        return CreateCitizen(
            call_id=self._context.call_id,
            cpr=self.texts["cpr"].text(),
            name=self.texts["name"].text(),
            birth_date=born,
            description=self.texts["description"].text(),
            address=self.texts["address"].text(),
            no_fixed_address=self.no_fixed.isChecked(),
            municipality=self.municipality.code(),
            phones=_split(self.texts["phones"].text()),
        )

    def _edit(self, citizen: Citizen, born: date | None) -> EditCitizen:
        typed = {name: kept.typed for name, kept in self.texts.items()}
        emptied = typed["birth_date"] is not None and born is None
        code = self.municipality.code()
        return EditCitizen(
            citizen_id=citizen.id,
            version=self._version,
            cpr=typed["cpr"],
            name=typed["name"],
            birth_date=born if typed["birth_date"] is not None else None,
            clear_birth_date=emptied,
            description=typed["description"],
            address=typed["address"],
            no_fixed_address=self._no_fixed.typed,
            municipality=code if code != citizen.municipality else None,
            phones=None if typed["phones"] is None else _split(typed["phones"]),
        )

    def _saved(self, _done: Done) -> None:
        for kept in self.texts.values():
            kept.saved()
        self.closed.emit()


def _texts() -> dict[str, KeptText]:
    return {
        "name": KeptText(translate("Call", "Navn")),
        "cpr": KeptText(
            translate("Call", "CPR"), hint=translate("Call", "DDMMÅÅ-XXXX, eller ukendt")
        ),
        "birth_date": KeptText(
            translate("Call", "Fødselsdato"), hint=translate("Call", "fx 24.12.1950")
        ),
        "phones": KeptText(
            translate("Call", "Telefoner"), hint=translate("Call", "Flere skilles med komma")
        ),
        "address": KeptText(translate("Call", "Adresse")),
        "description": KeptText(
            translate("Call", "Beskrivelse"),
            hint=translate("Call", "Når navnet er ukendt: fx mand ca. 50, grøn jakke"),
        ),
    }


def _stored(citizen: Citizen) -> dict[str, str]:
    return {
        "name": citizen.name,
        "cpr": spaced_cpr(citizen.cpr) if citizen.cpr else "",
        "birth_date": day_text(citizen.birth_date),
        "phones": ", ".join(display(number) for number in citizen.phones),
        "address": citizen.address,
        "description": citizen.description,
    }


def _split(phones: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in phones.split(",") if part.strip())


def _odd(cpr: str, born: str, today: date) -> str:
    """What is odd about the numbers typed; a modulus that fails warns and never stops."""
    odd = []
    try:
        parsed = parse_cpr(cpr)
        if parsed is not None and not parsed.modulus_ok:
            odd.append(
                translate("Call", "Kontrolcifferet passer ikke; det kan være rigtigt alligevel.")
            )
    except Refusal as refusal:
        if len(cpr.strip()) >= 10:
            odd.append(refusal_text(refusal))
    if born and parse_day(born, today) is None:
        odd.append(translate("Call", "Fødselsdatoen er ikke en dato. Skriv fx 24.12.1950."))
    return " ".join(odd)
