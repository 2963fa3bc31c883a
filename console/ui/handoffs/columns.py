"""The handoff board's columns: what is due, with whom, and the two lamps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from console.domain.codes import ClockState, HandoffState
from console.labels import clock as clock_text
from console.labels import date_text, duration, label
from console.labels.actions import next_action_text
from console.services.views import HandoffRow
from console.texts import translate
from console.ui.widgets.rows import Column

Clock = Callable[[], datetime]
NEVER = datetime.max.replace(tzinfo=UTC)
LONG = timedelta(days=8, hours=8)


def is_overdue(row: HandoffRow, now: datetime) -> bool:
    return row.due_at is not None and row.due_at < now


def order(row: HandoffRow) -> tuple[datetime, int]:
    """What is due next comes first; what nobody waits for, last."""
    return row.wanted_at or NEVER, row.id


def columns(clock: Clock) -> list[Column[HandoffRow]]:
    return [
        Column(
            title=translate("Handoffs", "Frist"),
            text=lambda row: due_text(row, clock()),
            icon=lambda row: _due_icon(row, clock()),
            tone=lambda row: _due_tone(row, clock()),
            sort=order,
            tip=lambda row: tip(row, clock()),
            sample=translate("Handoffs", "over {time}", time=duration(LONG)),
            running=True,
        ),
        Column(
            title=translate("Handoffs", "Til"),
            text=lambda row: " · ".join(filter(None, (to_text(row), standing(row, clock())))),
            icon=lambda row: "alarm" if row.urgent else "",
            tone=lambda row: "muted" if row.alarm_seen(clock()) else "",
            tip=lambda row: tip(row, clock()),
            least=16,
        ),
        # Who accepted has received.
        _lamp(translate("Handoffs", "Modt."), lambda row: row.received_at, clock, rank=1),
        _lamp(translate("Handoffs", "Accept."), lambda row: row.accepted_at, clock),
        Column(
            title=translate("Handoffs", "Ejer"),
            text=lambda row: row.owner or translate("Handoffs", "ingen"),
            tone=lambda row: "" if row.owner else "warn",
            icon=lambda row: "" if row.owner else "warn",
            tip=lambda row: tip(row, clock()),
            sample=translate("Handoffs", "ingen"),  # with its icon as wide as a sign-in name
            roomy="disponent",
            rank=2,
        ),
    ]


def _lamp(
    title: str, at: Callable[[HandoffRow], datetime | None], clock: Clock, rank: int = 0
) -> Column[HandoffRow]:
    """A lamp has its own shape and its own word beside its colour."""
    return Column(
        title=title,
        text=lambda row: when_text(at(row), clock()),
        icon=lambda row: "lamp_on" if at(row) else "lamp_off",
        tone=lambda row: "ok" if at(row) else "muted",
        sort=lambda row: at(row) or NEVER,
        tip=lambda row: f"{title}: {date_text(at(row)) or translate('Handoffs', 'ikke endnu')}",
        sample="00:00",
        rank=rank,
    )


def to_text(row: HandoffRow) -> str:
    """The municipality and what it is asked for, or the health service there."""
    place = row.municipality_name
    if row.to_health:
        place = translate("Handoffs", "Sundhed, {place}", place=place)
    return f"{place} · {row.service}" if row.service else place


def standing(row: HandoffRow, now: datetime) -> str:
    """What is to be known of it besides: nobody has taken the next step, or who has seen the
    alarm."""
    if row.awaits_step:
        return translate("Handoffs", "mangler næste skridt")
    if row.alarm_seen(now):
        return translate("Handoffs", "set af {who}", who=row.alarm_seen_by)
    return ""


def when_text(moment: datetime | None, now: datetime) -> str:
    """'nej', the hour if it was today, else the day."""
    if moment is None:
        return translate("Handoffs", "nej")
    day = date_text(moment)
    return clock_text(moment) if day[:10] == date_text(now)[:10] else day[:5]


def due_text(row: HandoffRow, now: datetime) -> str:
    if row.awaits_step:
        return translate("Handoffs", "afvist")
    if row.due_at is None:
        return label(row.state)
    left = row.due_at - now
    if is_overdue(row, now):
        return translate("Handoffs", "over {time}", time=duration(-left))
    return translate("Handoffs", "om {time}", time=duration(left))


CLOCK_TONES = {
    ClockState.SOON: "warn",
    ClockState.NEXT_STEP: "warn",
    ClockState.OVERDUE: "alarm",
    ClockState.DEPUTIES: "alarm",
    ClockState.LEADER: "alarm",
    ClockState.SNOOZED: "muted",
}
CLOCK_ICONS = {
    ClockState.QUIET: "play",
    ClockState.AHEAD: "status",
    ClockState.SNOOZED: "silent",
    ClockState.SOON: "late",
    ClockState.NEXT_STEP: "next",
    ClockState.OVERDUE: "alarm",
    ClockState.DEPUTIES: "alarm",
    ClockState.LEADER: "leader",
}


def _due_tone(row: HandoffRow, now: datetime) -> str:
    return "muted" if row.alarm_seen(now) else CLOCK_TONES.get(row.clock(now), "")


def _due_icon(row: HandoffRow, now: datetime) -> str:
    if row.alarm_seen(now):
        return "ok"
    return "edit" if row.state == HandoffState.DRAFT else CLOCK_ICONS[row.clock(now)]


def tip(row: HandoffRow, now: datetime) -> str:
    """The row in words; names of citizens are in the call, not here."""
    parts = [
        f"{row.municipality_name} · {row.service} · {label(row.state)}",
        due_text(row, now) if row.due_at else "",
        date_text(row.due_at),
        label(row.clock(now)),
        standing(row, now) if row.alarm_seen(now) else "",
        label(row.decline_reason) if row.awaits_step and row.decline_reason else "",
        _warmth(row),
        f"{row.contact_name} {row.contact_phone}".strip(),
        next_action_text(row.next_action),
        translate("Handoffs", "Akut") if row.urgent else "",
    ]
    return "\n".join(part for part in parts if part)


def _warmth(row: HandoffRow) -> str:
    if row.accepted_at is None:
        return ""
    return translate("Handoffs", "Varm") if row.warm else translate("Handoffs", "Kold")
