"""The columns of the shift leader's lists."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from console.domain.phones import display
from console.labels import call_number, date_text, day_text, duration, label
from console.labels.actions import next_action_text
from console.labels.intake import reject_title
from console.services.ports import Reject
from console.services.views import HandoffRow, HistoryRow, QueueRow
from console.texts import translate
from console.ui.widgets.row_table import Column

Clock = Callable[[], datetime]
Count = tuple[str, int]


def waiting_columns(clock: Clock) -> list[Column[QueueRow]]:
    """Calls nobody has, by how long they have waited."""
    return [
        _call(),
        Column(
            title=translate("Leader", "Ventet"),
            text=lambda r: duration(clock() - r.received_at),
            right=True,
        ),
        *_about_call(),
    ]


def stale_columns(clock: Clock) -> list[Column[QueueRow]]:
    """Calls somebody has and has not touched for long."""
    return [
        _call(),
        Column(
            title=translate("Leader", "Urørt"),
            text=lambda r: duration(clock() - r.touched_at),
            tone=lambda _r: "warn",
            icon=lambda _r: "stale",
            right=True,
        ),
        Column(title=translate("Leader", "Hos"), text=lambda r: r.claimed_by or ""),
        *_about_call(),
    ]


def _call() -> Column[QueueRow]:
    return Column(title=translate("Leader", "Opkald"), text=lambda r: call_number(r.id), right=True)


def _about_call() -> list[Column[QueueRow]]:
    return [
        Column(title=translate("Leader", "Kommune"), text=lambda r: r.municipality_name or "–"),
        Column(
            title=translate("Leader", "Kategorier"),
            text=lambda r: ", ".join(label(c) for c in r.categories) or "–",
        ),
        Column(title=translate("Leader", "Kilde"), text=lambda r: label(r.source)),
        Column(
            title=translate("Leader", "Hvem og hvor"),
            text=lambda r: " · ".join(
                filter(None, (r.caller_name or display(r.caller_phone), r.location))
            ),
            stretch=True,
        ),
    ]


def overdue_columns(clock: Clock) -> list[Column[HandoffRow]]:
    return [
        Column(
            title=translate("Leader", "Opkald"), text=lambda r: call_number(r.call_id), right=True
        ),
        Column(
            title=translate("Leader", "Over frist"),
            text=lambda r: duration(clock() - r.due_at) if r.due_at else "",
            tone=lambda _r: "alarm",
            icon=lambda _r: "late",
            right=True,
        ),
        Column(title=translate("Leader", "Kommune"), text=lambda r: r.municipality_name),
        Column(title=translate("Leader", "Tilbud"), text=lambda r: r.service),
        Column(title=translate("Leader", "Står som"), text=lambda r: label(r.state)),
        Column(title=translate("Leader", "Ejer"), text=lambda r: r.owner),
        Column(
            title=translate("Leader", "Næste skridt"),
            text=lambda r: next_action_text(r.next_action) or "–",
            stretch=True,
        ),
    ]


def follow_up_columns() -> list[Column[HistoryRow]]:
    return [
        Column(title=translate("Leader", "Opkald"), text=lambda r: call_number(r.id), right=True),
        Column(title=translate("Leader", "Modtaget"), text=lambda r: day_text(r.received_at)),
        Column(title=translate("Leader", "Kommune"), text=lambda r: r.municipality_name or "–"),
        Column(
            title=translate("Leader", "Afslutning"),
            text=lambda r: label(r.disposition or r.state),
        ),
        Column(
            title=translate("Leader", "Hvem"),
            text=lambda r: r.caller_name or display(r.caller_phone),
            stretch=True,
        ),
    ]


def count_columns(title: str) -> list[Column[Count]]:
    return [
        Column(title=title, text=lambda c: c[0], stretch=True),
        Column(title=translate("Leader", "Antal"), text=lambda c: str(c[1]), right=True),
    ]


def reject_columns() -> list[Column[Reject]]:
    return [
        Column(
            title=translate("Leader", "Modtaget"),
            text=lambda r: date_text(r.received_at),
            icon=lambda r: "ok" if r.seen_at else "warn",
            tone=lambda r: "muted" if r.seen_at else "warn",
        ),
        Column(title=translate("Leader", "Fra"), text=lambda r: r.sender or "–"),
        Column(title=translate("Leader", "Felt"), text=lambda r: r.field or "–"),
        Column(title=translate("Leader", "Grund"), text=reason_text, stretch=True),
        Column(
            title=translate("Leader", "Set af"),
            text=lambda r: r.seen_by or translate("Leader", "ingen endnu"),
        ),
    ]


def reason_text(reject: Reject) -> str:
    """Why it was refused, in words, and the answer the sender got."""
    return " – ".join(filter(None, (reject_title(reject.reason), reject.detail)))
