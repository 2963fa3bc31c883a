"""The words of one open thing at the change of shift; also those of the printed page.

Nothing here comes from the citizen or the caller: numbers, places, staff and what is to be done.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from console.domain.calendar import local
from console.domain.codes import CallState, ClockState, HandoverKind
from console.labels import call_number, clock, date_text, day_text, label, municipality_name
from console.labels.actions import next_action_text
from console.services.handover_view import HandoverItem, HandoverView
from console.texts import translate
from console.ui.widgets.row_table import Column

LATE = frozenset({ClockState.OVERDUE, ClockState.DEPUTIES, ClockState.LEADER})


def what_text(item: HandoverItem) -> str:
    """'Opkald 0245', 'S1', 'Overdragelse 12 · bostøtte'."""
    word = label(item.kind)
    word = word[:1].upper() + word[1:]
    match item.kind:
        case HandoverKind.NOTE:
            return translate("Handover", "Note til næste vagt")
        case HandoverKind.UNIT:
            return ", ".join(item.units)
        case HandoverKind.HANDOFF:
            service = f" · {item.service}" if item.service else ""
            return f"{word} {item.number}{service}"
        case _:
            return f"{word} {call_number(item.number)}"


def place_text(item: HandoverItem) -> str:
    """The municipality; of a unit, the call it is on."""
    if item.kind == HandoverKind.UNIT:
        return call_number(item.call_id) if item.call_id else "–"
    return municipality_name(item.municipality) or "–"


def state_text(item: HandoverItem) -> str:
    text = label(item.state) or "–"
    if item.urgent:
        return translate("Handover", "{state}, akut", state=text)
    return text


def owner_text(item: HandoverItem) -> str:
    """Who has it; a waiting call says that it waits, which is not the same as forgotten."""
    if item.owner:
        return item.owner
    if item.state == CallState.WAITING:
        return translate("Handover", "venter i køen")
    return translate("Handover", "ingen")


def next_text(item: HandoverItem) -> str:
    if item.kind == HandoverKind.CALL:
        units = f" ({', '.join(item.units)})" if item.units else ""
        return f"{label(item.stage)}{units}"
    return next_action_text(item.next_action) or "–"


def due_text(item: HandoverItem) -> str:
    return date_text(item.due_at) or day_text(item.due_on) or "–"


def short_due_text(item: HandoverItem, now: datetime) -> str:
    """'14:00' today, else '23.11.'."""
    due = item.due_at or item.due_on
    if due is None:
        return "–"
    day = local(due) if isinstance(due, datetime) else due
    if item.due_at and local(item.due_at).date() == local(now).date():
        return clock(item.due_at)
    return f"{day:%d.%m.}"


def status_text(item: HandoverItem) -> str:
    """How it stands and what is next, on one line: 'anmodet · ring igen'."""
    found = [text for text in (state_text(item), next_text(item)) if text != "–"]
    return " · ".join(found) or "–"


def detail_text(item: HandoverItem) -> str:
    """All of one thing, for the line under the list."""
    due = "" if due_text(item) == "–" else translate("Handover", "frist {due}", due=due_text(item))
    place = "" if item.kind == HandoverKind.UNIT else place_text(item)
    parts = (what_text(item), place, owner_text(item), status_text(item), due)
    return " · ".join(part for part in parts if part and part != "–")


def mark_text(item: HandoverItem) -> str:
    """'bo 19:02', or nothing while nobody has it."""
    return f"{item.mark.by} {clock(item.mark.at)}" if item.mark else ""


def state_line(view: HandoverView) -> str:
    """How far the handover has come."""
    shift = view.handover
    if shift is None:
        return translate(
            "Handover",
            "Vagten er ikke givet videre endnu. {n} ting er åbne.",
            n=len(view.items),
        )
    at = date_text(shift.at)
    if not view.left:
        return translate(
            "Handover", "Givet videre {at} af {who}. Alt er kvitteret.", at=at, who=shift.by
        )
    return translate(
        "Handover",
        "Givet videre {at} af {who}. {left} af {all} mangler at blive kvitteret.",
        at=at, who=shift.by, left=view.left, all=len(view.items),
    )  # fmt: skip


def columns(now: Callable[[], datetime]) -> list[Column[HandoverItem]]:
    return [
        Column(
            title=translate("Handover", "Kvitteret"),
            text=lambda i: mark_text(i) or translate("Handover", "mangler"),
            icon=lambda i: "ok" if i.mark else "circle",
            tone=lambda i: "" if i.mark else "warn",
        ),
        Column(title=translate("Handover", "Hvad"), text=what_text, stretch=True, least=20),
        Column(title=translate("Handover", "Sted"), text=place_text, rank=1),
        Column(title=translate("Handover", "Hvem har det"), text=owner_text),
        Column(
            title=translate("Handover", "Frist"),
            text=lambda i: short_due_text(i, now()),
            icon=lambda i: "late" if i.clock in LATE else "",
            tone=lambda i: "warn" if i.clock in LATE else "",
        ),
        Column(title=translate("Handover", "Står"), text=status_text, stretch=True, least=16),
    ]


def file_name(now: datetime) -> str:
    """'vagtskifte-2026-11-21-1900.pdf', local time; no personal data."""
    return f"vagtskifte-{local(now):%Y-%m-%d-%H%M}.pdf"
