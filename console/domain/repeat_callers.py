"""Who calls again and again, by the definition the shift leader has chosen.

A definition has up to three parts: one for adults, one for children and one for a shared address.
A part is met when one of its thresholds is: so many calls in so many days, this call included.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from console.domain.calendar import local
from console.domain.citizen import Citizen, parse_cpr
from console.domain.codes import RepeatPart
from console.domain.errors import Refusal, require

MONTH, QUARTER, FOUR_MONTHS, HALF_YEAR = 30, 90, 120, 180
"""Windows in days."""
OF_AGE = 18
MOST_DAYS, MOST_CALLS, MOST_THRESHOLDS = 365, 999, 4


@dataclass(frozen=True)
class Counts:
    """Calls within one window, split: counting only one's own misses half of the picture."""

    oneself: int = 0
    on_behalf: int = 0

    @property
    def total(self) -> int:
        return self.oneself + self.on_behalf


Windows = Mapping[int, Counts]
"""Counts by window in days."""


@dataclass(frozen=True)
class Threshold:
    """At least so many calls in so many days."""

    calls: int
    days: int


Thresholds = tuple[Threshold, ...]


@dataclass(frozen=True)
class Definition:
    """child: without it children are counted as adults are. address: calls from one address."""

    code: str
    adult: Thresholds
    child: Thresholds = ()
    address: Thresholds = ()

    def of_person(self, *, child: bool) -> Thresholds:
        return self.child if child and self.child else self.adult

    @property
    def windows(self) -> tuple[int, ...]:
        """The days that a person's calls are counted in, shortest first."""
        return _windows(self.adult + self.child)

    @property
    def address_windows(self) -> tuple[int, ...]:
        """The days that an address's calls are counted in; none without that part."""
        return _windows(self.address) if self.address else ()


def _windows(thresholds: Thresholds) -> tuple[int, ...]:
    """A month is always among them: the queue shows it."""
    return tuple(sorted({MONTH, *(one.days for one in thresholds)}))


OWN = "own"
MIDTJYLLAND = Definition("midtjylland", adult=(Threshold(4, FOUR_MONTHS),))
FRECANN = Definition(
    "frecann",
    adult=(Threshold(5, MONTH), Threshold(12, QUARTER)),
    child=(Threshold(3, HALF_YEAR),),
    address=(Threshold(15, MONTH),),
)
DEFINITIONS = {d.code: d for d in (MIDTJYLLAND, FRECANN)}


# Who meets it ------------------------------------------------------------------------------


def parts_met(
    definition: Definition, person: Windows, address: Windows, *, child: bool
) -> tuple[RepeatPart, ...]:
    """The parts that make a repeat caller; none of them if the caller is none."""
    met = []
    if reached(definition.of_person(child=child), person):
        met.append(RepeatPart.CHILD if child and definition.child else RepeatPart.ADULT)
    if reached(definition.address, address):
        met.append(RepeatPart.ADDRESS)
    return tuple(met)


def reached(thresholds: Thresholds, counts: Windows) -> bool:
    return any(counts.get(one.days, Counts()).total >= one.calls for one in thresholds)


def is_child(born: date | None, at: datetime) -> bool:
    """Under 18 on the Danish day of the call; of unknown age is an adult."""
    return born is not None and local(at).date() < of_age_on(born)


def of_age_on(born: date) -> date:
    """The eighteenth birthday; of those born on a leap day the first of March."""
    year = born.year + OF_AGE
    leap_day = (born.month, born.day) == (2, 29)
    return date(year, 3, 1) if leap_day else born.replace(year=year)


def birth_date(people: Iterable[Citizen]) -> date | None:
    """When a person was born, by the first of the person's records that tells."""
    return next((born for one in people if (born := born_on(one.birth_date, one.cpr))), None)


def born_on(told: date | None, cpr: str | None) -> date | None:
    """What was told, else what the CPR number says."""
    if told is not None or not cpr:
        return told
    found = parse_cpr(cpr)
    return found.birth_date if found else None


# In writing --------------------------------------------------------------------------------


def thresholds(text: str) -> Thresholds:
    """Calls and days as they are typed, "5/30, 12/90", shortest window first.

    Raises Refusal `threshold_form`.
    """
    parts = text.replace(",", " ").split()
    found = [re.fullmatch(r"([0-9]{1,9})/([0-9]{1,9})", part) for part in parts]
    if not all(found):
        raise Refusal("threshold_form", value=text.strip())
    return tuple(
        sorted((Threshold(int(m[1]), int(m[2])) for m in found if m), key=lambda one: one.days)
    )


def spelled(found: Thresholds) -> str:
    return ", ".join(f"{one.calls}/{one.days}" for one in found)


def check(definition: Definition) -> None:
    """Refuse a definition of one's own that nobody could meet or that says one thing twice."""
    require(definition.adult, "threshold_needed")
    for part in (definition.adult, definition.child, definition.address):
        require(len(part) <= MOST_THRESHOLDS, "thresholds_many", most=MOST_THRESHOLDS)
        for one in part:
            require(1 <= one.days <= MOST_DAYS, "threshold_days", days=one.days, most=MOST_DAYS)
            calls = {"calls": one.calls, "most": MOST_CALLS}
            require(2 <= one.calls <= MOST_CALLS, "threshold_calls", **calls)
        days = [one.days for one in part]
        twice = next((day for day in days if days.count(day) > 1), None)
        require(twice is None, "window_twice", days=twice)


def stored(definition: Definition) -> str:
    """One line that `read` understands."""
    if definition.code != OWN:
        return definition.code
    parts = (definition.adult, definition.child, definition.address)
    return ";".join((OWN, *(spelled(part) for part in parts)))


def read(text: str | None) -> Definition:
    """What was stored; Midtjylland where nothing was, or nothing that is known here."""
    code, *parts = (text or "").split(";")
    if code == OWN and len(parts) == 3:
        return Definition(OWN, *(thresholds(part) for part in parts))
    return DEFINITIONS.get(code, MIDTJYLLAND)
