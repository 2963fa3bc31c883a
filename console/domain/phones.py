"""Phone numbers in one form, so that the same number is found again."""

from __future__ import annotations

import re


def normalize(text: str) -> str:
    """E.164 where the number can be read as one (Denmark is the default), else the digits.

    Pure and quick for the Danish eight-digit form; others go through the phonenumbers library.
    """
    raw = re.sub(r"^(tel|sip|sips):", "", text.strip(), flags=re.IGNORECASE).split("@")[0]
    digits = re.sub(r"[\s().\-/]", "", raw.split(";")[0])
    if re.fullmatch(r"[2-9]\d{7}", digits):
        return f"+45{digits}"
    if re.fullmatch(r"(\+|00)45[2-9]\d{7}", digits):
        return f"+45{digits[-8:]}"
    if not re.fullmatch(r"\+?\d{3,20}", digits):
        return digits[:32]
    import phonenumbers

    try:
        number = phonenumbers.parse(
            digits.replace("00", "+", 1) if digits.startswith("00") else digits, "DK"
        )
    except phonenumbers.NumberParseException:
        return digits
    if not phonenumbers.is_possible_number(number):
        return digits
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def display(number: str) -> str:
    """Danish numbers in pairs, others as stored."""
    if re.fullmatch(r"\+45\d{8}", number):
        n = number[3:]
        return f"{n[:2]} {n[2:4]} {n[4:6]} {n[6:]}"
    return number
