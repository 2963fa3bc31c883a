"""A citizen in one line, as far as known."""

from __future__ import annotations

from console.domain import phones
from console.domain.citizen import Citizen
from console.labels import day_text
from console.texts import translate


def who(citizen: Citizen) -> str:
    """Name, else description, else the record's number."""
    return (
        citizen.name
        or citizen.description
        or translate("Call", "Borger {number}", number=citizen.id)
    )


def known_by(citizen: Citizen, *, phones_from: int = 0) -> str:
    """CPR, birth date, address and phones; parts that are not known are left out.

    phones_from: leave out the phones before this one, which stand elsewhere.
    """
    address = citizen.address
    if citizen.no_fixed_address:
        fixed = translate("Call", "uden fast bopæl")
        address = f"{address} ({fixed})" if address else fixed
    born = day_text(citizen.birth_date)
    parts = (
        spaced_cpr(citizen.cpr) if citizen.cpr else "",
        translate("Call", "født {day}", day=born) if born else "",
        address,
        ", ".join(phones.display(number) for number in citizen.phones[phones_from:]),
        citizen.description if citizen.name else "",
    )
    return " · ".join(part for part in parts if part)


def spaced_cpr(cpr: str) -> str:
    """As it is written: six digits, a hyphen, four characters."""
    return f"{cpr[:6]}-{cpr[6:]}"
