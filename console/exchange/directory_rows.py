"""Between the directory and the rows of a file; every row that cannot be read says why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from console.domain.calendar import local
from console.domain.codes import ContactRole
from console.domain.errors import Refusal
from console.domain.municipality import Contact, Hours, Municipality, Service
from console.domain.phones import display, normalize
from console.exchange.directory_columns import (
    ROLES,
    WEEKDAYS,
    Kind,
    Row,
    read_categories,
    read_code,
    read_hours,
    read_number,
    read_role,
    read_yes,
    write_categories,
    write_hours,
    write_yes,
)
from console.services.commands import DirectoryEntry
from console.services.views import MunicipalityView

Value = TypeVar("Value")
DEADLINES = {
    "modtaget (arbejdsdage)": "received_days",
    "svar (arbejdsdage)": "answered_days",
    "møde (arbejdsdage)": "meeting_days",
    "haster (timer)": "urgent_hours",
}
LONGEST = 4_000
"""Characters in one cell."""


@dataclass(frozen=True, kw_only=True)
class RowError:
    """What was wrong and where. Row 0 is the file itself; `column` may be ''."""

    sheet: str = ""
    row: int = 0
    column: str = ""
    problem: Refusal


# Writing -----------------------------------------------------------------------------------


def rows_of(view: MunicipalityView) -> Iterator[tuple[Kind, dict[str, str]]]:
    """The municipality's own row, then its contacts in order, then its services by name."""
    yield Kind.MUNICIPALITY, _municipality_cells(view.municipality)
    for contact in sorted(view.contacts, key=lambda c: (c.rank, c.id)):
        yield Kind.CONTACT, _contact_cells(contact)
    for service in sorted(view.services, key=lambda s: (s.name.casefold(), s.id)):
        yield Kind.SERVICE, _service_cells(service)


def _municipality_cells(record: Municipality) -> dict[str, str]:
    verified = record.verified_at
    return {
        "kommunekode": record.code,
        "navn": record.name,
        "telefon": display(record.phone),
        "mail": record.secure_email,
        "vagttelefon": display(record.out_of_hours_phone),
        **{day: write_hours(record.hours, index) for index, day in enumerate(WEEKDAYS)},
        **{heading: str(getattr(record, name)) for heading, name in DEADLINES.items()},
        "bemærkning": record.note,
        "opdigtet": write_yes(record.made_up),
        "kontrolleret": f"{local(verified):%d-%m-%Y}" if verified else "",
        "kontrolleret af": record.verified_by or "",
    }


def _contact_cells(contact: Contact) -> dict[str, str]:
    return {
        "kommunekode": contact.municipality,
        "rolle": ROLES[contact.role],
        "nr.": str(contact.rank),
        "navn": contact.name,
        "titel": contact.title,
        "telefon": display(contact.phone),
        "mail": contact.email,
        "opdigtet": write_yes(contact.made_up),
    }


def _service_cells(service: Service) -> dict[str, str]:
    return {
        "kommunekode": service.municipality,
        "navn": service.name,
        "kategorier": write_categories(service.categories),
        "kontaktperson": service.contact_name,
        "telefon": display(service.phone),
        "mail": service.email,
        "bemærkning": service.note,
        "opdigtet": write_yes(service.made_up),
    }


# Reading -----------------------------------------------------------------------------------


@dataclass
class _Reader:
    """One row being read; notes each cell that cannot be."""

    row: Row
    errors: list[RowError]

    def text(self, column: str) -> str:
        value = self.row.cells.get(column, "")
        if len(value) > LONGEST:
            self.wrong(column, Refusal("cell_too_long", longest=LONGEST))
            return ""
        return value

    def needed(self, column: str, code: str) -> str:
        value = self.text(column)
        if not value:
            self.wrong(column, Refusal(code))
        return value

    def read(self, column: str, how: Callable[[str], Value], default: Value) -> Value:
        try:
            return how(self.text(column))
        except Refusal as problem:
            self.wrong(column, problem)
            return default

    def wrong(self, column: str, problem: Refusal) -> None:
        self.errors.append(
            RowError(sheet=self.row.sheet, row=self.row.number, column=column, problem=problem)
        )


@dataclass
class _Entry:
    """A municipality as its rows come in."""

    municipality: Municipality
    contacts: list[Contact] = field(default_factory=list)
    services: list[Service] = field(default_factory=list)


def entries_of(rows: Sequence[Row]) -> tuple[tuple[DirectoryEntry, ...], tuple[RowError, ...]]:
    """Everything that can be read, and everything that cannot, in the order of the file."""
    errors: list[RowError] = []
    entries: dict[str, _Entry] = {}
    for row in (r for r in rows if r.kind == Kind.MUNICIPALITY):
        _take_municipality(_Reader(row, errors), entries)
    for row in (r for r in rows if r.kind != Kind.MUNICIPALITY):
        _take_part(_Reader(row, errors), entries)
    sheets = list(dict.fromkeys(row.sheet for row in rows))
    errors.sort(key=lambda e: (sheets.index(e.sheet), e.row))
    found = tuple(
        DirectoryEntry(
            municipality=entry.municipality,
            contacts=tuple(entry.contacts),
            services=tuple(entry.services),
        )
        for entry in entries.values()
    )
    return found, tuple(errors)


def _take_municipality(reader: _Reader, entries: dict[str, _Entry]) -> None:
    code = reader.read("kommunekode", read_code, "")
    record = Municipality(
        code=code,
        name=reader.needed("navn", "name_needed"),
        phone=normalize(reader.text("telefon")),
        secure_email=_email(reader),
        out_of_hours_phone=normalize(reader.text("vagttelefon")),
        note=reader.text("bemærkning"),
        hours=_hours(reader),
        made_up=reader.read("opdigtet", read_yes, False),
    )
    received, answered, meeting, urgent = (_deadline(reader, c, record) for c in DEADLINES)
    record = replace(
        record,
        received_days=received,
        answered_days=answered,
        meeting_days=meeting,
        urgent_hours=urgent,
    )
    if code in entries:
        reader.wrong("kommunekode", Refusal("code_twice", municipality=code))
    elif code:
        entries[code] = _Entry(record)


def _hours(reader: _Reader) -> tuple[Hours, ...]:
    found: list[Hours] = []
    for weekday, column in enumerate(WEEKDAYS):
        found.extend(reader.read(column, partial(read_hours, weekday=weekday), ()))
    return tuple(sorted(found))


def _deadline(reader: _Reader, column: str, usual: Municipality) -> int:
    default: int = getattr(usual, DEADLINES[column])
    value = reader.read(column, partial(read_number, default=default), default)
    if not 1 <= value <= 60:
        reader.wrong(column, Refusal("deadline_range"))
    return value


def _email(reader: _Reader) -> str:
    address = reader.text("mail")
    if address and ("@" not in address or any(c.isspace() for c in address)):
        reader.wrong("mail", Refusal("email_invalid", value=address))
    return address


def _take_part(reader: _Reader, entries: dict[str, _Entry]) -> None:
    before = len(reader.errors)
    code = reader.read("kommunekode", read_code, "")
    entry = entries.get(code)
    if code and entry is None:
        reader.wrong("kommunekode", Refusal("municipality_row_missing", municipality=code))
    if reader.row.kind == Kind.CONTACT:
        _take_contact(reader, entry, code, before)
    else:
        _take_service(reader, entry, code, before)


def _take_contact(reader: _Reader, entry: _Entry | None, code: str, before: int) -> None:
    role = reader.read("rolle", read_role, ContactRole.DEPUTY)
    deputies = [c for c in entry.contacts if c.role == ContactRole.DEPUTY] if entry else []
    rank = reader.read("nr.", partial(read_number, default=1 + len(deputies)), 0)
    contact = Contact(
        municipality=code,
        role=role,
        rank=0 if role == ContactRole.ENTRANCE else rank,
        name=reader.needed("navn", "name_needed"),
        title=reader.text("titel"),
        phone=normalize(reader.text("telefon")),
        email=_email(reader),
        made_up=reader.read("opdigtet", read_yes, False),
    )
    if entry is None:
        return
    if role == ContactRole.ENTRANCE and any(c.role == role for c in entry.contacts):
        reader.wrong("rolle", Refusal("one_entrance", municipality=code))
    if len(reader.errors) == before:
        entry.contacts.append(contact)


def _take_service(reader: _Reader, entry: _Entry | None, code: str, before: int) -> None:
    service = Service(
        municipality=code,
        name=reader.needed("navn", "name_needed"),
        categories=reader.read("kategorier", read_categories, ()),
        contact_name=reader.text("kontaktperson"),
        phone=normalize(reader.text("telefon")),
        email=_email(reader),
        note=reader.text("bemærkning"),
        made_up=reader.read("opdigtet", read_yes, False),
    )
    if entry is None:
        return
    if any(s.name.casefold() == service.name.casefold() for s in entry.services):
        reader.wrong("navn", Refusal("service_known", municipality=code))
    if len(reader.errors) == before:
        entry.services.append(service)
