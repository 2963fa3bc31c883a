"""What the directory says about an entrance: open or not, verified or not, hours by weekday."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from console.domain.calendar import is_public_holiday, local
from console.domain.codes import Category
from console.domain.municipality import (
    Hours,
    Municipality,
    OpenState,
    is_stale,
    open_state,
)
from console.labels import clock, day_text, label
from console.labels.refusals import WEEKDAYS
from console.texts import translate


@dataclass(frozen=True)
class Mark:
    """A word with its icon and tone; colour never stands alone."""

    text: str
    icon: str = ""
    tone: str = ""


def weekday_name(weekday: int) -> str:
    """0 is Monday; begins with a capital."""
    return translate(*WEEKDAYS[weekday]).capitalize()


def open_mark(hours: tuple[Hours, ...], now: datetime) -> Mark:
    """Open now and until when, or closed and when it opens next; `now` is any aware moment."""
    here = local(now)
    state = open_state(hours, here, is_public_holiday)
    if not state.known:
        return Mark(translate("Directory", "Åbningstiden kendes ikke"), "help", "muted")
    if state.open:
        text = translate("Directory", "Åben nu, til {until}", until=clock(state.until))
        return Mark(text, "dot", "ok")
    return Mark(_closed_text(state, here), "silent", "warn")


def _closed_text(state: OpenState, here: datetime) -> str:
    closed = (
        translate("Directory", "Lukket (helligdag)")
        if state.holiday
        else translate("Directory", "Lukket nu")
    )
    opens = state.next_open
    if opens is None:
        return closed
    when = translate(
        "Directory", "åbner {when}", when=f"{_day(opens, here)} {clock(opens)}".strip()
    )
    return f"{closed}, {when}"


def _day(opens: datetime, here: datetime) -> str:
    days = (opens.date() - here.date()).days
    if days == 0:
        return ""
    if days == 1:
        return translate("Directory", "i morgen")
    name = translate(*WEEKDAYS[opens.weekday()])
    return name if days < 7 else f"{name} {day_text(opens)}"


def verified_mark(record: Municipality, now: datetime) -> Mark:
    """Who verified the entry and when; stale after 90 days, or if nobody ever did."""
    if record.verified_at is None:
        return Mark(translate("Directory", "Aldrig bekræftet"), "stale", "warn")
    told = translate(
        "Directory",
        "{day} af {who}",
        day=day_text(record.verified_at),
        who=record.verified_by or "–",
    )
    if is_stale(record, now):
        return Mark(
            translate("Directory", "Forældet: bekræftet {told}", told=told), "stale", "warn"
        )
    return Mark(translate("Directory", "Bekræftet {told}", told=told), "verify", "muted")


def stale_word(verified_at: datetime | None, now: datetime) -> str:
    """A short word for a list; empty where the entry is fresh."""
    if verified_at is None:
        return translate("Directory", "ubekræftet")
    age: timedelta = now - verified_at
    return translate("Directory", "forældet") if age.days >= 90 else ""


def categories_text(categories: tuple[Category, ...]) -> str:
    return ", ".join(label(category) for category in categories)
