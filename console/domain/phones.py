"""Phone numbers in one form, so that the same number is found again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from console.domain.codes import SharedPlace
from console.domain.errors import require


def normalize(text: str) -> str:
    """E.164 where the number can be read as one (Denmark is the default), else the digits.

    Pure and quick for the Danish eight-digit form; others go through the phonenumbers library.
    """
    compact = re.sub(r"[\s().\-/]", "", text)
    digits = re.split("[@;]", re.sub(r"^((tel|sips?):)+", "", compact, flags=re.IGNORECASE))[0]
    if re.fullmatch(r"[2-9][0-9]{7}", digits):
        return f"+45{digits}"
    if re.fullmatch(r"(\+|00)?45[2-9][0-9]{7}", digits):
        return f"+45{digits[-8:]}"
    if not re.fullmatch(r"\+?[0-9]{3,20}", digits):
        return digits[:32]
    import phonenumbers

    digits = re.sub("^00", "+", digits)
    try:
        number = phonenumbers.parse(digits, "DK")
    except phonenumbers.NumberParseException:
        return digits
    # A number that is only possible would change again when it is read again.
    if not phonenumbers.is_valid_number(number):
        return digits
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def display(number: str) -> str:
    """Danish numbers in pairs, others as stored."""
    if re.fullmatch(r"\+45\d{8}", number):
        n = number[3:]
        return f"{n[:2]} {n[2:4]} {n[4:6]} {n[6:]}"
    return number


@dataclass(frozen=True, kw_only=True)
class SharedPhone:
    """A number that many people call from: it tells where somebody is, not who it is."""

    id: int = 0
    phone: str
    place: SharedPlace
    name: str = ""
    marked_by: str
    marked_at: datetime


def check_shared(marked: SharedPhone) -> None:
    """Refuse what nobody could call from, and 'another place' that is not named."""
    require(re.fullmatch(r"\+?[0-9]{3,20}", marked.phone), "phone_needed")
    if marked.place == SharedPlace.OTHER:
        require(marked.name, "place_name_needed")
