"""A directory for demonstrations: the 19 municipalities with contacts that are made up and say so.

No number here is anybody's: they begin with 20 00, and the mail addresses are at example.org.
"""

from __future__ import annotations

from datetime import time
from itertools import count

from console.domain.codes import Category, ContactRole
from console.domain.municipality import Contact, Hours, Municipality, Service
from console.labels.places import municipality_names
from console.services.commands import DirectoryEntry

C = Category

SERVICES: tuple[tuple[str, tuple[Category, ...]], ...] = (
    ("bostøtte", (C.HOMELESSNESS, C.LONELINESS, C.ANXIETY, C.MENTAL_ILLNESS)),
    ("misbrugsbehandling", (C.ALCOHOL, C.DRUGS)),
    ("hjemmepleje", (C.DEMENTIA, C.LONELINESS)),
    ("socialpsykiatri", (C.MENTAL_ILLNESS, C.ANXIETY)),
    ("herberg", (C.HOMELESSNESS,)),
)
HOURS = tuple(
    Hours(weekday=day, opens=time(8), closes=time(17) if day == 3 else time(15)) for day in range(5)
)
"""Weekdays 8-15, Thursdays until 17."""


def demo_entries() -> tuple[DirectoryEntry, ...]:
    """One entry for each municipality, every part of it marked as made up."""
    phones = (f"200{number:05d}" for number in count(1001))
    return tuple(
        _entry(index, code, name, [next(phones) for _ in range(9)])
        for index, (code, name) in enumerate(sorted(municipality_names().items()))
    )


def _entry(index: int, code: str, name: str, phones: list[str]) -> DirectoryEntry:
    # Only the larger towns have a shelter of their own.
    services = SERVICES if index % 3 == 0 or name == "Aarhus" else SERVICES[:-1]
    domain = f"{_ascii(name)}.example.org"
    return DirectoryEntry(
        municipality=Municipality(
            code=code,
            name=name,
            phone=phones[0],
            secure_email=f"indgang@{domain}",
            out_of_hours_phone=phones[1],
            note="Opdigtet til demonstration",
            hours=HOURS,
            made_up=True,
        ),
        contacts=(
            _contact(code, name, ContactRole.ENTRANCE, phones[2], domain),
            _contact(code, name, ContactRole.DEPUTY, phones[3], domain),
        ),
        services=tuple(
            Service(
                municipality=code,
                name=service,
                categories=categories,
                contact_name=f"Testkontakt {service}",
                phone=phone,
                email=f"{_ascii(service)}@{domain}",
                note="Opdigtet til demonstration",
                made_up=True,
            )
            for (service, categories), phone in zip(services, phones[4:], strict=False)
        ),
    )


def _contact(code: str, name: str, role: ContactRole, phone: str, domain: str) -> Contact:
    deputy = role == ContactRole.DEPUTY
    return Contact(
        municipality=code,
        role=role,
        rank=1 if deputy else 0,
        name=f"{'Teststedfortræder' if deputy else 'Testkontakt'} {name}",
        title="Socialrådgiver" if deputy else "Koordinator",
        phone=phone,
        email=f"{'stedfortraeder' if deputy else 'kontakt'}@{domain}",
        made_up=True,
    )


def _ascii(text: str) -> str:
    """Danish letters as they are written in an address."""
    for letter, plain in (("æ", "ae"), ("ø", "oe"), ("å", "aa")):
        text = text.lower().replace(letter, plain)
    return text
