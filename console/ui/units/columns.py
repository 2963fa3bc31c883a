"""The unit board's columns."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from console.domain.codes import UnitStatus as U
from console.labels import call_number, label
from console.labels import clock as clock_text
from console.services.views import UnitRow
from console.texts import translate
from console.ui.widgets.elapsed import elapsed_text
from console.ui.widgets.rows import Column

Clock = Callable[[], datetime]
NEVER = datetime.min.replace(tzinfo=UTC)

PICTURES = {
    U.AVAILABLE: "ok",
    U.ASSIGNED: "send",
    U.EN_ROUTE: "unit",
    U.ON_SCENE: "scene",
    U.TRANSPORTING: "citizen",
    U.ON_BREAK: "stale",
    U.OUT_OF_SERVICE: "close",
    U.OFF_DUTY: "ring",
}
TONES = {
    U.AVAILABLE: "ok",
    U.ON_BREAK: "muted",
    U.OUT_OF_SERVICE: "muted",
    U.OFF_DUTY: "muted",
}


def columns(clock: Clock) -> list[Column[UnitRow]]:
    return [
        Column(
            title=translate("Units", "Enhed"),
            text=lambda row: row.call_sign,
            tip=lambda row: tip(row, clock()),
            sample="PP10",
        ),
        Column(
            title=translate("Units", "Status"),
            text=status_text,
            icon=lambda row: "warn" if unheard(row) else PICTURES[row.status],
            tone=lambda row: "warn" if unheard(row) else TONES.get(row.status, ""),
            least=17,
            sort=lambda row: list(U).index(row.status),
            tip=lambda row: tip(row, clock()),
        ),
        Column(
            title=translate("Units", "Siden"),
            text=lambda row: elapsed_text(row.status_since, clock()),
            sort=lambda row: row.status_since,
            tip=lambda row: clock_text(row.status_since),
            sample="0 d 00 t",
            right=True,
            running=True,
        ),
        Column(
            title=translate("Units", "Nr."),
            text=lambda row: call_number(row.call_id) if row.call_id else "",
            sort=lambda row: row.call_id or 0,
            tip=lambda row: tip(row, clock()),
            sample="0000",
            rank=1,
            right=True,
        ),
        Column(
            title=translate("Units", "Besætning"),
            text=lambda row: row.crew or "–",
            tip=lambda row: tip(row, clock()),
            sample="Prøve, Prøve",
            rank=2,
        ),
        Column(
            title=translate("Units", "Vagt"),
            text=shift_text,
            tip=lambda row: tip(row, clock()),
            sample="07:30-19",
            rank=3,
        ),
        Column(
            title=translate("Units", "Position"),
            text=lambda row: seen_text(row, clock()),
            sort=lambda row: row.position_at or NEVER,
            tip=lambda row: tip(row, clock()),
            sample="00:00:00",
            right=True,
            rank=4,
            running=True,
        ),
    ]


def seen_text(row: UnitRow, now: datetime) -> str:
    """How old the unit's last position is; a dash where none has come."""
    return elapsed_text(row.position_at, now) if row.position_at else "–"


def place_text(row: UnitRow, now: datetime) -> str:
    """Where the unit was last, and when: '56,1567 10,2108 for 00:20 siden'."""
    if row.latitude is None or row.longitude is None or row.position_at is None:
        return ""
    where = f"{row.latitude:.4f} {row.longitude:.4f}".replace(".", ",")
    age = elapsed_text(row.position_at, now)
    return translate("Units", "Position {where} for {age} siden", where=where, age=age)


def unheard(row: UnitRow) -> bool:
    """Sent, and nobody in the unit has said that they heard it."""
    return row.status == U.ASSIGNED and not row.acknowledged


def status_text(row: UnitRow) -> str:
    if unheard(row):
        return translate("Units", "ukvitteret")
    return label(row.status)


def shift_text(row: UnitRow) -> str:
    """'07-19' for whole hours, else '07:30-19'."""
    ends = (clock_text(moment).removesuffix(":00") for moment in (row.shift_from, row.shift_to))
    text = "-".join(ends)
    return text if text != "-" else ""


def tip(row: UnitRow, now: datetime) -> str:
    parts = [
        f"{row.call_sign} · {label(row.kind)}",
        f"{status_text(row)} {elapsed_text(row.status_since, now)}",
        translate("Units", "Opkald {number}", number=call_number(row.call_id))
        if row.call_id
        else "",
        f"{row.crew} {shift_text(row)}".strip(),
        place_text(row, now),
    ]
    return "\n".join(part for part in parts if part)
