"""Who somebody may be: the records found, and what is known before there is one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from console.domain.citizen import Citizen
from console.domain.likeness import Likeness


@dataclass(frozen=True, kw_only=True)
class CitizenHit:
    """A citizen found by a search, with why: phone, shared_phone, cpr, same_cpr, name,
    birth_date or like."""

    citizen: Citizen
    by: str
    calls: int
    last_call: datetime | None
    likeness: Likeness | None = None
    """How alike name and birth date are, where that is why: a doubtful match."""


@dataclass(frozen=True, kw_only=True)
class KnownAs:
    """What is known of somebody before there is a record; the CPR number as it is typed."""

    name: str = ""
    birth_date: date | None = None
    cpr: str = ""
