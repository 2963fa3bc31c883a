"""The queue's columns: what one row says of a call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from console.domain.codes import CallState, Category, RepeatPart
from console.domain.intake import STALE_CLAIM
from console.labels import call_number, label
from console.services.views import QueueRow
from console.texts import translate
from console.ui.widgets.elapsed import elapsed_text
from console.ui.widgets.rows import Column

Clock = Callable[[], datetime]
PresentIn = Callable[[int], str]
"""Who else has a call open, in words; empty if nobody has."""
PICTURES = {CallState.WAITING: "dot", CallState.CLAIMED: "half", CallState.DISPATCHED: "send"}


def is_stale(row: QueueRow, now: datetime) -> bool:
    """Claimed by somebody who has not touched it for too long."""
    return row.state == CallState.CLAIMED and now - row.touched_at > STALE_CLAIM


def _beside(unsent: bool, present: str) -> str:
    if unsent:
        return "unsent:warn"
    return "eye:info" if present else ""


def columns(clock: Clock, present: PresentIn) -> list[Column[QueueRow]]:
    def tip(row: QueueRow) -> str:
        return whole(row, clock(), present(row.id))

    return [
        Column(
            title=translate("Queue", "Tilstand"),
            text=lambda row: state_word(row, clock()),
            icon=lambda row: "stale" if is_stale(row, clock()) else PICTURES.get(row.state, ""),
            tone=lambda row: _tone(row, clock()),
            sort=lambda row: (list(CallState).index(row.state), row.received_at),
            tip=tip,
            sample=max(_with("abcd"), _untouched_by("abcd"), key=len),
            rank=1,
            running=True,
        ),
        Column(
            title=translate("Queue", "Tid"),
            text=lambda row: elapsed_text(row.received_at, clock()),
            sort=lambda row: row.received_at,
            tip=tip,
            sample="0 d 00 t",
            right=True,
            running=True,
        ),
        Column(
            title=translate("Queue", "Nr."),
            text=lambda row: call_number(row.id),
            icon=lambda row: _beside(bool(row.unsent), present(row.id)),
            sort=lambda row: row.id,
            spoken=lambda row: f"{call_number(row.id)} {present(row.id)}".rstrip(),
            tip=tip,
            sample="0000",
            right=True,
        ),
        Column(
            title=translate("Queue", "Kommune"),
            text=lambda row: row.municipality_name or translate("Queue", "ukendt"),
            tip=tip,
            sample="Skanderborg",
            rank=2,
        ),
        Column(
            title=translate("Queue", "Kategori"),
            text=_short_text,
            icon=lambda row: "warn" if row.warnings else "",
            tone=lambda row: "warn" if row.warnings else "",
            tip=tip,
        ),
        Column(
            title="",
            text=lambda row: f"↻{_calls(row)}" if row.repeat else "",
            sort=lambda row: (bool(row.repeat), _calls(row)),
            tip=repeat_text,
            sample="↻00",
        ),
        Column(
            title=translate("Queue", "Kilde"),
            text=lambda row: label(row.source),
            icon=lambda row: "madeup:muted" if row.made_up else "",
            tip=tip,
            sample="1-1-2-opkald",
            rank=3,
        ),
    ]


def _with(who: str) -> str:
    return translate("Queue", "hos {who}", who=who)


def _untouched_by(who: str) -> str:
    return translate("Queue", "urørt {who}", who=who)


def state_word(row: QueueRow, now: datetime) -> str:
    """'venter', 'hos bo', 'sendt S1'; 'urørt bo' when bo has left it lying."""
    who = row.claimed_by or ""
    if row.id < 0:
        return translate("Queue", "usendt")
    if is_stale(row, now):
        return _untouched_by(who)
    if row.state == CallState.DISPATCHED:
        return translate("Queue", "sendt {units}", units=" ".join(row.units))
    if row.state == CallState.CLAIMED:
        return _with(who)
    return label(row.state)


def _tone(row: QueueRow, now: datetime) -> str:
    if is_stale(row, now):
        return "warn"
    return "" if row.state == CallState.WAITING else "muted"


def categories_text(row: QueueRow) -> str:
    return ", ".join(label(category) for category in row.categories) or "–"


def _short_text(row: QueueRow) -> str:
    """The categories as they are said; the whole of each is in the tip."""
    family = translate("Queue", "familie")
    said = (family if one == Category.FAMILY else label(one) for one in row.categories)
    return ", ".join(said) or "–"


def who_text(row: QueueRow) -> str:
    """Who has it, and with which units."""
    if row.claimed_by is None:
        return ""
    return " ".join((translate("Queue", "Hos {who}", who=row.claimed_by), *row.units))


def _calls(row: QueueRow) -> int:
    """Calls in a month by whom the mark is about: the caller, or only the address."""
    return row.address_month if row.repeat == (RepeatPart.ADDRESS,) else row.calls_month


def repeat_text(row: QueueRow) -> str:
    if row.repeat == (RepeatPart.ADDRESS,):
        return translate(
            "Queue", "Delt adresse: {calls} opkald på 30 dage", calls=row.address_month
        )
    if row.repeat:
        return translate(
            "Queue", "Gentagen ringer: {calls} opkald på 30 dage", calls=row.calls_month
        )
    return translate("Queue", "{calls} opkald på 30 dage", calls=row.calls_month)


def whole(row: QueueRow, now: datetime, present: str) -> str:
    """The whole row in words, for the column that was too narrow."""
    lines = [
        f"{call_number(row.id)} · {state_word(row, now)} · {label(row.source)}",
        f"{row.municipality_name} · {categories_text(row)}".strip(" ·"),
        repeat_text(row),
        who_text(row),
        present,
    ]
    if row.unsent:
        lines.append(translate("Queue", "{count} venter på at blive sendt", count=row.unsent))
    if row.made_up:
        lines.append(translate("Queue", "Opdigtet opkald til øvelse."))
    if row.warnings:
        lines.append(translate("Queue", "Beskeden blev kun forstået delvist."))
    return "\n".join(line for line in lines if line)
