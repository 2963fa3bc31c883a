"""Triage: acute danger ruled out, problem categories, the municipality, the citizen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from console.domain.codes import Category, Disposition, RedFlag
from console.domain.errors import require
from console.domain.intake import Call, check_in_work, close

ICPC2: dict[Category, str] = {
    Category.HOMELESSNESS: "Z03",
    Category.ALCOHOL: "P15",
    Category.DRUGS: "P19",
    Category.ANXIETY: "P74",
    Category.LONELINESS: "Z29",
    Category.DEMENTIA: "P70",
    Category.FAMILY: "Z20",
    Category.MENTAL_ILLNESS: "P99",
    Category.OTHER: "Z29",
}
"""International Classification of Primary Care, 2nd edition."""


def categorise(call: Call, categories: Sequence[Category], text: str, *, at: datetime) -> Call:
    """Set the problem categories, in the order of the code list, each once."""
    check_in_work(call)
    chosen = tuple(c for c in Category if c in categories)
    if Category.OTHER in chosen:
        require(text.strip(), "reason_needed", field="category")
    return replace(call, categories=chosen, category_text=text.strip(), touched_at=at)


def place(call: Call, municipality: str | None, *, at: datetime) -> Call:
    check_in_work(call)
    return replace(call, municipality=municipality, touched_at=at)


def finish(call: Call, *, at: datetime) -> Call:
    """Confirm that no red flag stands and the call is social."""
    check_in_work(call)
    require(call.red_flag is None, "red_flag_stands", call=call.id)
    require(call.categories, "categories_needed", call=call.id)
    require(call.municipality, "municipality_needed", call=call.id)
    return replace(call, triaged_at=at, touched_at=at)


def raise_flag(call: Call, flag: RedFlag, *, at: datetime) -> Call:
    """Acute danger while a unit is with the citizen: said at once, before anything is closed."""
    check_in_work(call)
    require(call.red_flag != flag, "flag_raised", call=call.id)
    return replace(call, red_flag=flag, triaged_at=None, touched_at=at)


def return_to_emergency(
    call: Call, flag: RedFlag, *, by: str, at: datetime, has_open_assignment: bool
) -> Call:
    """A red flag ends social triage at once. A call nobody has claimed yet can be returned too."""
    marked = replace(call, red_flag=flag, triaged_at=None)
    return close(
        marked,
        disposition=Disposition.RETURNED_TO_EMERGENCY,
        reason="",
        by=by,
        at=at,
        has_open_assignment=has_open_assignment,
    )
