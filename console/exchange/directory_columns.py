"""The sheets of a directory file: their columns, and how one cell is written and read.

The headings and words are part of the file format, so they are Danish whatever the language of
the window. What a person may type is read with patience; what is written has one form.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from console.domain.codes import Category, ContactRole
from console.domain.errors import Refusal
from console.domain.municipality import Hours, check_hours


class Kind(StrEnum):
    """What a row tells of; the value is the word in the CSV's first column."""

    MUNICIPALITY = "kommune"
    CONTACT = "kontakt"
    SERVICE = "tilbud"


SHEETS = {Kind.MUNICIPALITY: "Kommuner", Kind.CONTACT: "Kontakter", Kind.SERVICE: "Tilbud"}
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
TYPE = "type"
INFORMATION = ("kontrolleret", "kontrolleret af")
"""Written for the reader; not read back, because only verifying verifies."""

COLUMNS: dict[Kind, tuple[str, ...]] = {
    Kind.MUNICIPALITY: (
        "kommunekode",
        "navn",
        "telefon",
        "mail",
        "vagttelefon",
        *WEEKDAYS,
        "modtaget (arbejdsdage)",
        "svar (arbejdsdage)",
        "møde (arbejdsdage)",
        "haster (timer)",
        "bemærkning",
        "opdigtet",
        *INFORMATION,
    ),
    Kind.CONTACT: (
        "kommunekode",
        "rolle",
        "nr.",
        "navn",
        "titel",
        "telefon",
        "mail",
        "opdigtet",
    ),
    Kind.SERVICE: (
        "kommunekode",
        "navn",
        "kategorier",
        "kontaktperson",
        "telefon",
        "mail",
        "bemærkning",
        "opdigtet",
    ),
}
ROLES = {ContactRole.ENTRANCE: "fast kontakt", ContactRole.DEPUTY: "stedfortræder"}
CATEGORIES = {
    Category.HOMELESSNESS: "hjemløshed",
    Category.ALCOHOL: "alkohol",
    Category.DRUGS: "stoffer",
    Category.ANXIETY: "angst",
    Category.LONELINESS: "ensomhed",
    Category.DEMENTIA: "demens",
    Category.FAMILY: "familie",
    Category.MENTAL_ILLNESS: "psykisk sygdom",
    Category.OTHER: "andet",
}
YES, NO = "ja", "nej"


@dataclass(frozen=True)
class Row:
    """One row of a file: where it stands, what it tells of, its cells by heading."""

    kind: Kind
    sheet: str
    number: int
    cells: dict[str, str]


def all_columns() -> tuple[str, ...]:
    """The columns of the one CSV: all of them, each once."""
    names = (name for kind in Kind for name in COLUMNS[kind])
    return (TYPE, *dict.fromkeys(names))


# Cells -------------------------------------------------------------------------------------

_RISKY = "=+-@\t\r\n'"
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def guard(text: str) -> str:
    """Text that no spreadsheet takes for a formula; `unguard` gives the text back."""
    clean = _UNPRINTABLE.sub("", text).replace("\r\n", "\n").replace("\r", "\n").strip()
    return f"'{clean}" if clean[:1] and clean[0] in _RISKY else clean


def unguard(text: str) -> str:
    text = _UNPRINTABLE.sub("", text).strip()
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in _RISKY else text


def write_hours(hours: tuple[Hours, ...], weekday: int) -> str:
    """`08:00-12:00, 13:00-15:00`, or nothing where it is closed."""
    spans = sorted(span for span in hours if span.weekday == weekday)
    return ", ".join(f"{s.opens:%H:%M}-{s.closes:%H:%M}" for s in spans)


_SPAN = re.compile(
    r"(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d{2}))?"
)


def read_hours(text: str, weekday: int) -> tuple[Hours, ...]:
    """Read `8-15`, `08:00-12:00, 13.00-15.30` or `lukket`.

    Refusals: `hours_unreadable`, `hours_order`, `hours_overlap`.
    """
    if text.strip().casefold() in {"", "-", "lukket", "closed"}:
        return ()
    spans: list[Hours] = []
    for part in re.split(r"[,;+&\n]|\bog\b", text):
        match = _SPAN.fullmatch(part.strip())
        if match is None:
            raise Refusal("hours_unreadable", value=text)
        first, first_minute, last, last_minute = match.groups(default="0")
        spans.append(
            Hours(weekday, _clock(first, first_minute, text), _clock(last, last_minute, text))
        )
    check_hours(tuple(spans))
    return tuple(sorted(spans))


def _clock(hour: str, minute: str, text: str) -> time:
    if (int(hour), int(minute)) == (24, 0):
        return time(23, 59)
    try:
        return time(int(hour), int(minute))
    except ValueError:
        raise Refusal("hours_unreadable", value=text) from None


def write_categories(categories: tuple[Category, ...]) -> str:
    return ", ".join(CATEGORIES[category] for category in categories)


def read_categories(text: str) -> tuple[Category, ...]:
    """Danish words or codes with commas between. Refusal `category_unknown`."""
    by_word = {word: category for category, word in CATEGORIES.items()}
    by_word.update((category.value, category) for category in Category)
    found: dict[Category, None] = {}
    for part in filter(None, (p.strip().casefold() for p in re.split(r"[,;\n]", text))):
        if part not in by_word:
            raise Refusal("category_unknown", value=part)
        found[by_word[part]] = None
    return tuple(found)


def read_role(text: str) -> ContactRole:
    """Refusal `role_unknown`."""
    words = {word: role for role, word in ROLES.items()}
    words.update((role.value, role) for role in ContactRole)
    words["fast"] = words["indgang"] = ContactRole.ENTRANCE
    try:
        return words[text.strip().casefold()]
    except KeyError:
        raise Refusal("role_unknown", value=text) from None


def read_number(text: str, default: int) -> int:
    """Refusal `number_needed`; nothing typed is the default."""
    if not text.strip():
        return default
    if not re.fullmatch(r"\d{1,4}", text.strip(), flags=re.ASCII):
        raise Refusal("number_needed", value=text)
    return int(text)


def read_code(text: str) -> str:
    """Four digits; a spreadsheet takes the leading nought away. Refusal `code_invalid`."""
    if not re.fullmatch(r"\d{3,4}", text.strip(), flags=re.ASCII):
        raise Refusal("code_invalid", value=text)
    return text.strip().zfill(4)


def write_yes(value: bool) -> str:
    return YES if value else NO


def read_yes(text: str) -> bool:
    """Refusal `yes_or_no`; nothing typed is no."""
    word = text.strip().casefold()
    if word in {YES, "yes", "1", "true", "sand", "x"}:
        return True
    if word in {"", NO, "no", "0", "false", "falsk"}:
        return False
    raise Refusal("yes_or_no", value=text)
