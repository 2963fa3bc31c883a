"""`sociolance list`: what is stored, for people and for scripts."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, TextIO

from console.domain.codes import Category, ClockState, Export, Right
from console.domain.municipality import is_stale
from console.domain.phones import SharedPhone, display
from console.labels import call_number, date_text, duration, label, labels
from console.services.audit_view import AuditQuery
from console.services.avoided import Avoided
from console.services.ports import Reject
from console.services.reading import Told
from console.services.views import HandoffRow, MunicipalityView, QueueRow, UnitRow, Views
from console.terminal import audit, scores
from console.terminal.records import plain, table
from console.texts import noop, translate

EVERYBODY = AuditQuery()


class What(StrEnum):
    CALLS = "calls"
    UNITS = "units"
    HANDOFFS = "handoffs"
    MUNICIPALITIES = "municipalities"
    REJECTS = "rejects"
    AVOIDED = "avoided"
    SCORECARD = "scorecard"
    SHARED = "shared"
    ACCESS = "access"


@dataclass(frozen=True)
class Listing:
    """Where the rows come from (`read(views, every, now)`), and how one is shown."""

    read: Callable[[Views, bool, datetime], Sequence[Any]]
    heads: tuple[tuple[str, str], ...]
    cells: Callable[[Any, datetime], tuple[str, ...]]
    record: Callable[[Any, datetime], object]
    empty: tuple[str, str]


def right_of(what: What) -> Right:
    """The right it takes to see the list."""
    if what == What.ACCESS:
        return Right.AUDIT
    return Right.SEE_DIRECTORY if what == What.MUNICIPALITIES else Right.SEE_CALLS


TAKEN_OUT = frozenset({What.CALLS, What.HANDOFFS, What.REJECTS, What.AVOIDED, What.ACCESS})
"""Lists about citizens: that one was made is kept."""


def show(
    what: What,
    views: Told,
    now: datetime,
    out: TextIO,
    *,
    every: bool,
    raw: bool,
    whose: AuditQuery = EVERYBODY,
) -> None:
    """Write the list. `raw`: one JSON array; else an aligned table in the current language.
    whose: of looks and acts, which."""
    listing = LISTINGS[what]
    if what == What.ACCESS:
        rows = audit.read(views, whose, every=every)
    else:
        rows = listing.read(views, every, now)
    if what in TAKEN_OUT:
        citizens = [n for row in rows if (n := getattr(row, "citizen_id", None)) is not None]
        views.exported(Export.LISTING, len(rows), citizens)
    if raw:
        records = [listing.record(row, now) for row in rows]
        out.write(json.dumps(records, ensure_ascii=False, indent=1) + "\n")
    elif rows:
        heads = [translate(*head) for head in listing.heads]
        table(heads, [listing.cells(row, now) for row in rows], out)
    else:
        out.write(translate(*listing.empty) + "\n")


def _call_cells(row: QueueRow, now: datetime) -> tuple[str, ...]:
    return (
        call_number(row.id),
        label(row.state),
        duration(now - row.received_at),
        row.claimed_by or "",
        row.municipality_name,
        labels(Category, row.categories),
        row.caller_name,
        display(row.caller_phone),
        row.location,
        " ".join(row.units),
    )


def _call_record(row: QueueRow, now: datetime) -> object:
    return {"number": call_number(row.id), **_object(row)}


def _unit_cells(row: UnitRow, now: datetime) -> tuple[str, ...]:
    return (
        row.call_sign,
        label(row.kind),
        label(row.status),
        duration(now - row.status_since),
        call_number(row.call_id) if row.call_id else "",
        row.crew,
    )


def _handoff_cells(row: HandoffRow, now: datetime) -> tuple[str, ...]:
    return (
        str(row.id),
        call_number(row.call_id),
        row.municipality_name,
        row.service,
        label(ClockState.NEXT_STEP if row.awaits_step else row.state),
        translate("List", "ja") if row.urgent else "",
        date_text(row.due_at),
        row.owner,
        row.contact_name,
    )


def _municipality_cells(view: MunicipalityView, now: datetime) -> tuple[str, ...]:
    record = view.municipality
    entrance = next((c.name for c in view.contacts if c.rank == 0), "")
    verified = date_text(record.verified_at)
    if record.verified_at is not None and is_stale(record, now):
        verified = translate("List", "{when}, forældet", when=verified)
    return (
        record.code,
        record.name,
        entrance,
        display(record.phone),
        str(len(view.services)),
        verified or translate("List", "aldrig"),
    )


def _municipality_record(view: MunicipalityView, now: datetime) -> object:
    return {
        **_object(view.municipality),
        "stale": is_stale(view.municipality, now),
        "contacts": plain(view.contacts),
        "services": plain(view.services),
    }


def _reject_cells(row: Reject, now: datetime) -> tuple[str, ...]:
    return (
        str(row.id),
        date_text(row.received_at),
        row.route,
        row.sender,
        row.reason,
        row.field,
        str(row.size),
        row.seen_by or "",
    )


def _avoided_cells(row: Avoided, now: datetime) -> tuple[str, ...]:
    return (
        call_number(row.call_id),
        date_text(row.at),
        row.by,
        str(row.handoff_id),
        row.municipality_name,
        row.service,
    )


def _shared_cells(row: SharedPhone, now: datetime) -> tuple[str, ...]:
    return (
        display(row.phone),
        label(row.place),
        row.name,
        row.marked_by,
        date_text(row.marked_at),
    )


def _record(row: object, now: datetime) -> object:
    return plain(row)


def _object(row: object) -> dict[str, object]:
    found = plain(row)
    return found if isinstance(found, dict) else {}


LISTINGS: dict[What, Listing] = {
    What.CALLS: Listing(
        lambda views, every, _now: views.calls(all_=every),
        (
            noop("List", "nr."),
            noop("List", "tilstand"),
            noop("List", "alder"),
            noop("List", "hos"),
            noop("List", "kommune"),
            noop("List", "problem"),
            noop("List", "navn"),
            noop("List", "telefon"),
            noop("List", "sted"),
            noop("List", "enheder"),
        ),
        _call_cells,
        _call_record,
        noop("List", "Ingen åbne opkald. --all viser også de lukkede."),
    ),
    What.UNITS: Listing(
        lambda views, _every, _now: views.board().units,
        (
            noop("List", "enhed"),
            noop("List", "slags"),
            noop("List", "status"),
            noop("List", "i"),
            noop("List", "opkald"),
            noop("List", "besætning"),
        ),
        _unit_cells,
        _record,
        noop("List", 'Ingen enheder endnu. Opret en: sociolance do "nyenhed S1 sociolance"'),
    ),
    What.HANDOFFS: Listing(
        lambda views, every, _now: views.handoffs(all_=every),
        (
            noop("List", "nr."),
            noop("List", "opkald"),
            noop("List", "kommune"),
            noop("List", "tilbud"),
            noop("List", "tilstand"),
            noop("List", "akut"),
            noop("List", "frist"),
            noop("List", "ejer"),
            noop("List", "kontakt"),
        ),
        _handoff_cells,
        _record,
        noop("List", "Ingen åbne overdragelser. --all viser også de afsluttede."),
    ),
    What.MUNICIPALITIES: Listing(
        lambda views, _every, _now: views.municipalities(),
        (
            noop("List", "kode"),
            noop("List", "kommune"),
            noop("List", "fast kontaktperson"),
            noop("List", "telefon"),
            noop("List", "tilbud"),
            noop("List", "bekræftet"),
        ),
        _municipality_cells,
        _municipality_record,
        noop("List", "Ingen kommuner endnu."),
    ),
    What.REJECTS: Listing(
        lambda views, every, _now: views.rejects(all_=every),
        (
            noop("List", "nr."),
            noop("List", "modtaget"),
            noop("List", "vej"),
            noop("List", "afsender"),
            noop("List", "grund"),
            noop("List", "felt"),
            noop("List", "bytes"),
            noop("List", "set af"),
        ),
        _reject_cells,
        _record,
        noop("List", "Ingen afviste beskeder, som ingen har set. --all viser alle."),
    ),
    What.AVOIDED: Listing(
        lambda views, _every, _now: views.avoided(),
        (
            noop("List", "opkald"),
            noop("List", "tilsluttet"),
            noop("List", "af"),
            noop("List", "overdragelse"),
            noop("List", "kommune"),
            noop("List", "tilbud"),
        ),
        _avoided_cells,
        _record,
        noop("List", "Ingen opkald har tilsluttet sig det, der var i gang."),
    ),
    What.SCORECARD: Listing(
        scores.scores,
        scores.HEADS,
        scores.cells,
        scores.record,
        scores.EMPTY,
    ),
    What.ACCESS: Listing(
        lambda views, every, _now: audit.read(views, EVERYBODY, every=every),
        audit.HEADS,
        audit.cells,
        audit.record,
        audit.EMPTY,
    ),
    What.SHARED: Listing(
        lambda views, _every, _now: views.shared_phones(),
        (
            noop("List", "telefon"),
            noop("List", "sted"),
            noop("List", "navn"),
            noop("List", "mærket af"),
            noop("List", "mærket"),
        ),
        _shared_cells,
        _record,
        noop("List", 'Ingen delte telefoner. Mærk en: sociolance do "delt 20000001 herberg"'),
    ),
}
