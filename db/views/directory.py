"""The directory of municipalities. It is small, so its words are compared here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy import ColumnElement, String, select
from sqlalchemy.engine import Connection

from console.domain.errors import Refusal
from console.domain.municipality import Contact, Municipality, Service
from console.domain.phones import display
from console.services.views import DirectoryHit, MunicipalityView
from db import tables as t
from db.repositories import Records
from db.views.asked import given
from db.views.together import Answers, Question, Together, records


def municipality(connection: Connection, code: str) -> MunicipalityView:
    found = found_in(ONE.ask(connection, code=code))
    if found is None:
        raise Refusal("not_found", kind="municipality", id=code)
    return found


def questions(code: ColumnElement[str]) -> dict[str, Question]:
    """About the municipality of this code."""
    m, c, s = t.municipality, t.contact, t.service
    return {
        "municipality": select(m).where(m.c.code == code),
        "contacts": select(*t.recorded(c)).where(c.c.municipality == code).order_by(c.c.id),
        "services": select(*t.recorded(s)).where(s.c.municipality == code).order_by(s.c.id),
    }


def found_in(answers: Answers) -> MunicipalityView | None:
    """Of the answers to `questions`."""
    contacts = records(Contact, answers["contacts"])
    services = records(Service, answers["services"])
    for found in records(Municipality, answers["municipality"]):
        return _view(found, contacts, services)
    return None


ONE = Together(**questions(given("code", String())))


def municipalities(connection: Connection) -> tuple[MunicipalityView, ...]:
    contacts: dict[str, list[Contact]] = defaultdict(list)
    services: dict[str, list[Service]] = defaultdict(list)
    for contact in Records(connection, t.contact, Contact).find():
        contacts[contact.municipality].append(contact)
    for service in Records(connection, t.service, Service).find():
        services[service.municipality].append(service)
    rows = connection.execute(select(t.municipality).order_by(t.municipality.c.name))
    found = [Municipality(**row._mapping) for row in rows]
    return tuple(_view(m, contacts[m.code], services[m.code]) for m in found)


def municipality_names(connection: Connection) -> dict[str, str]:
    rows = connection.execute(select(t.municipality.c.code, t.municipality.c.name))
    return {row.code: row.name for row in rows}


def _view(
    record: Municipality, contacts: list[Contact], services: list[Service]
) -> MunicipalityView:
    return MunicipalityView(
        municipality=record,
        contacts=tuple(sorted(contacts, key=lambda c: (c.role != "entrance", c.rank, c.id))),
        services=tuple(sorted(services, key=lambda s: s.name.casefold())),
    )


def search(connection: Connection, text: str) -> tuple[DirectoryHit, ...]:
    """Municipalities in which every word is found somewhere, and where it was."""
    words = text.casefold().split()
    return tuple(
        _hit(view, words)
        for view in municipalities(connection)
        if all(any(word in place.casefold() for place in _places(view)) for word in words)
    )


def _places(view: MunicipalityView) -> Iterator[str]:
    m = view.municipality
    yield from (m.name, m.code, m.phone, display(m.phone), m.secure_email, m.note)
    for contact in view.contacts:
        yield from (contact.name, contact.title, contact.phone, contact.email)
    for service in view.services:
        yield from (service.name, service.contact_name, service.phone, service.note)


def _hit(view: MunicipalityView, words: list[str]) -> DirectoryHit:
    m = view.municipality
    matched = next(
        (
            place
            for word in words
            if word not in m.name.casefold()
            for place in _places(view)
            if word in place.casefold()
        ),
        "",
    )
    fixed = next((c for c in view.contacts if c.role == "entrance"), None)
    return DirectoryHit(
        code=m.code,
        name=m.name,
        matched=matched,
        contact=fixed.name if fixed else "",
        phone=(fixed.phone if fixed else "") or m.phone,
        verified_at=m.verified_at,
        made_up=m.made_up or any(c.made_up for c in view.contacts),
    )
