"""What the history shows of a call, and of a citizen found."""

from __future__ import annotations

from console.domain.phones import display
from console.labels import call_number, date_text, day_text, label
from console.services.citizen_view import CitizenHit
from console.services.views import HistoryRow
from console.texts import noop, translate
from console.ui.widgets.row_table import Column

FOUND_BY = {
    "phone": noop("History", "telefon"),
    "cpr": noop("History", "CPR"),
    "name": noop("History", "navn"),
    "birth_date": noop("History", "fødselsdato"),
}


def call_columns() -> list[Column[HistoryRow]]:
    """What the history shows of a call."""
    return [
        Column(title=translate("History", "Opkald"), text=lambda r: call_number(r.id), right=True),
        Column(
            title=translate("History", "Modtaget"),
            text=lambda r: date_text(r.received_at),
            rank=1,
        ),
        Column(title=translate("History", "Afslutning"), text=_ending, tone=_ending_tone, rank=2),
        Column(title=translate("History", "Kommune"), text=lambda r: r.municipality_name, rank=3),
        Column(
            title=translate("History", "Kategorier"),
            text=lambda r: ", ".join(label(c) for c in r.categories),
            rank=4,
        ),
        Column(title=translate("History", "Hvem"), text=_who),
        Column(
            title=translate("History", "Hvor og hvad"),
            text=lambda r: " · ".join(filter(None, (r.location, r.narrative[:200]))),
            stretch=True,
        ),
    ]


WIDTHS = (52, 114, 108, 86, 92, 118)
"""In pixels, at 100 % text."""


def _ending(row: HistoryRow) -> str:
    if row.disposition is not None:
        return label(row.disposition)
    return label(row.state)


def _ending_tone(row: HistoryRow) -> str:
    return "" if row.disposition is not None else "info"


def _who(row: HistoryRow) -> str:
    return row.caller_name or display(row.caller_phone)


def citizen_columns() -> list[Column[CitizenHit]]:
    return [
        Column(title=translate("History", "Borger"), text=citizen_text, stretch=True),
        Column(title=translate("History", "Født"), text=lambda h: day_text(h.citizen.birth_date)),
        Column(title=translate("History", "Fundet på"), text=_found_by),
        Column(title=translate("History", "Opkald"), text=lambda h: str(h.calls), right=True),
        Column(title=translate("History", "Seneste"), text=lambda h: date_text(h.last_call)),
    ]


def citizen_text(hit: CitizenHit) -> str:
    """The name, or what else the citizen is known by."""
    return hit.citizen.name or hit.citizen.description or translate("History", "uden navn")


def _found_by(hit: CitizenHit) -> str:
    return translate(*FOUND_BY[hit.by]) if hit.by in FOUND_BY else hit.by
