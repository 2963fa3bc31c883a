"""Who the call is about: known by CPR, by name and birth date, by phone, or only described."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime

from console.domain.errors import Refusal, require

MODULUS_WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)


@dataclass(frozen=True, kw_only=True)
class Citizen:
    """One person, as far as known. `merged_into` points at the record that speaks for this one."""

    id: int = 0
    cpr: str | None = None
    name: str = ""
    birth_date: date | None = None
    description: str = ""
    address: str = ""
    no_fixed_address: bool = False
    municipality: str | None = None
    phones: tuple[str, ...] = ()
    merged_into: int | None = None
    made_up: bool = False
    created_at: datetime
    version: int = 0


@dataclass(frozen=True)
class Cpr:
    """A civil registration number as it is stored (10 characters), and what is odd about it."""

    value: str
    birth_date: date | None
    replacement: bool
    modulus_ok: bool


def parse_cpr(text: str) -> Cpr | None:
    """Read a CPR number; None for an empty text or 'ukendt'.

    Accepts the eCPR form (``1206550VK9``) and the replacement form, whose first digit is 6 more.
    The modulus-11 check fails on valid numbers since 2007, so it warns and never refuses.
    """
    raw = re.sub(r"[\s-]", "", text).upper()
    if not raw or raw in {"UKENDT", "UNKNOWN"}:
        return None
    match = re.fullmatch(r"(\d{2})(\d{2})(\d{2})([0-9A-Z]{4})", raw)
    if match is None or not raw.isascii():
        raise Refusal("cpr_form")
    day, month, year = (int(match[i]) for i in (1, 2, 3))
    replacement = day > 60
    day -= 60 if replacement else 0
    serial = match[4]
    modulus_ok = True
    if serial.isdigit():
        digits = [int(d) for d in raw]
        modulus_ok = sum(d * w for d, w in zip(digits, MODULUS_WEIGHTS, strict=True)) % 11 == 0
    try:
        born = date(_century(year, serial) + year, month, day)
    except ValueError:
        raise Refusal("cpr_date") from None
    if not serial.isdigit() or replacement:
        return Cpr(raw, born if serial[0].isdigit() else None, replacement, True)
    return Cpr(raw, born, replacement, modulus_ok)


def _century(year: int, serial: str) -> int:
    """The century from the seventh digit, by the CPR office's table."""
    seventh = int(serial[0]) if serial[0].isdigit() else 0
    if seventh <= 3:
        return 1900
    if seventh in {4, 9}:
        return 2000 if year <= 36 else 1900
    return 2000 if year <= 57 else 1800


def describe(citizen: Citizen, **changes: object) -> Citizen:
    """Change what is known. A record that was merged away is not edited."""
    require(citizen.merged_into is None, "citizen_merged", citizen=citizen.id)
    changed = replace(citizen, **changes)  # type: ignore[arg-type]  # fields come from a command
    check_known(changed)
    return changed


def check_known(citizen: Citizen) -> None:
    """Refuse a record that holds nothing to know the person by."""
    known = (
        citizen.cpr,
        citizen.name.strip(),
        citizen.birth_date,
        citizen.description.strip(),
        citizen.phones,
    )
    require(any(known), "citizen_empty")


def merge(kept: Citizen, absorbed: Citizen) -> Citizen:
    """The absorbed record, now pointing at the kept one."""
    require(kept.id != absorbed.id, "merge_same")
    require(kept.merged_into is None, "citizen_merged", citizen=kept.id)
    require(absorbed.merged_into is None, "citizen_merged", citizen=absorbed.id)
    if kept.cpr and absorbed.cpr and kept.cpr != absorbed.cpr:
        raise Refusal("merge_two_cpr", kept=kept.id, absorbed=absorbed.id)
    return replace(absorbed, merged_into=kept.id)


def unmerge(absorbed: Citizen) -> Citizen:
    require(absorbed.merged_into is not None, "not_merged", citizen=absorbed.id)
    return replace(absorbed, merged_into=None)
