"""The columns of the call list: how late, whom, what about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from console.domain.codes import ClockState, DeclineReason, HandoffState
from console.labels import date_text, label
from console.services.views import CallListRow
from console.texts import noop, translate
from console.ui.handoffs.columns import CLOCK_ICONS, CLOCK_TONES, due_text, standing
from console.ui.widgets.row_table import Column

ASKS = {
    HandoffState.REQUESTED: noop("CallList", "om den er modtaget"),
    HandoffState.RECEIVED: noop("CallList", "om den tages"),
    HandoffState.REJECTED: noop("CallList", "os selv: hvad nu?"),
    HandoffState.ACCEPTED: noop("CallList", "om første møde"),
}


def columns(clock: Callable[[], datetime]) -> list[Column[CallListRow]]:
    return [
        Column(
            title=translate("CallList", "Frist"),
            text=lambda r: due_text(r.handoff, clock()),
            tone=_tone,
            icon=lambda r: "ok" if r.seen_by else CLOCK_ICONS[r.state],
        ),
        Column(
            title=translate("CallList", "Står"),
            text=lambda r: standing(r.handoff, clock()) if r.handoff.awaits_step else state_text(r),
            tone=_tone,
        ),
        Column(
            title=translate("CallList", "Ring til"),
            text=lambda r: r.name or translate("CallList", "ingen kendt"),
            stretch=True,
            least=22,
        ),
        Column(
            title=translate("CallList", "Kommune og tilbud"),
            text=lambda r: f"{r.handoff.municipality_name} · {r.handoff.service}",
            stretch=True,
            least=22,
        ),
        Column(
            title=translate("CallList", "Spørg"),
            text=lambda r: translate(*ASKS[r.handoff.state]) if r.handoff.state in ASKS else "",
            rank=1,
        ),
        Column(title=translate("CallList", "Ejer"), text=lambda r: r.handoff.owner, rank=2),
    ]


def _tone(row: CallListRow) -> str:
    """An alarm that somebody has seen is dimmed."""
    return "muted" if row.seen_by else CLOCK_TONES.get(row.state, "")


def state_text(row: CallListRow) -> str:
    """The clock in a word; for a snoozed one, until when."""
    until = row.handoff.snoozed_until
    if row.state == ClockState.SNOOZED and until is not None:
        return translate("CallList", "udsat til {time}", time=date_text(until))
    now = label(row.state)
    if not row.seen_by:
        return now
    return translate("CallList", "{state}, set af {who}", state=now, who=row.seen_by)


def script(row: CallListRow) -> str:
    """What to say on the phone. The citizen is named only if the handoff shares the name."""
    handoff = row.handoff
    if handoff.awaits_step:
        return translate(
            "CallList",
            "Overdragelse {number} til {service} er afvist: {why}. Vælg, hvad der så skal ske.",
            number=handoff.id,
            service=handoff.service,
            why=label(handoff.decline_reason or DeclineReason.OTHER),
        )
    sent = date_text(handoff.requested_at) if handoff.requested_at else "–"
    match handoff.state:
        case HandoffState.REQUESTED:
            question = translate("CallList", "Har I modtaget den, og hvem tager den?")
        case HandoffState.RECEIVED:
            question = translate(
                "CallList", "I har modtaget den. Hvem tager den, eller hvad er jeres svar?"
            )
        case _:
            question = translate(
                "CallList",
                "{who} har taget den. Er det første møde holdt?",
                who=handoff.accepted_by,
            )
    opening = translate(
        "CallList",
        "Det er AMK-vagtcentralen om overdragelse {number} til {service}, sendt {sent}.",
        number=handoff.id,
        service=handoff.service,
        sent=sent,
    )
    return f"{opening} {question}"
