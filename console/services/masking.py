"""What is hidden of a record until it is opened: the one place that says it.

Hidden is what tells who somebody is, where they are, and what was said in confidence: names, CPR
and birth date, phones, addresses and positions, what was told, and every free text about the
citizen (notes, needs, grounds, what was agreed). In view without a click stays what the queue is
dealt out by and what safety asks for: category, municipality, waiting time, how often somebody
calls, red flags, warnings, that there is a plan and what it tells the dispatcher to do, what is
going on already, and codes and times of every act. Staff and municipal contacts are no secret.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Any, NamedTuple, TypeVar, cast

from console.domain.citizen import Citizen
from console.domain.consent import LegalGround
from console.domain.followup import FollowUp
from console.domain.handoff import Handoff
from console.domain.intake import Call
from console.domain.notes import Note
from console.domain.phones import SharedPhone
from console.domain.plan import Plan
from console.domain.scene import Need
from console.services.citizen_view import CitizenHit
from console.services.handoff_row import HandoffRow
from console.services.ports import JournalEntry
from console.services.views import CallView, HistoryRow, QueueRow
from console.texts import translate

Answer = TypeVar("Answer")
Covered = Callable[[int | None, int | None], bool]
"""Whether the call of this number, or the citizen, is open to whoever asks."""

CALLER = ("caller_name", "caller_phone", "location", "narrative")


class Secret(NamedTuple):
    """What is hidden of one kind of record, and the names of the fields that tell whose it is."""

    fields: tuple[str, ...]
    call: str = "call_id"
    citizen: str = "citizen_id"


SECRETS: Mapping[type, Secret] = {
    Call: Secret(
        (
            *CALLER,
            *("latitude", "longitude", "category_text", "outcome_reason"),
            *("disposition_reason", "beside_text", "again_text"),
        ),
        call="id",
    ),
    QueueRow: Secret(CALLER, call="id"),
    HistoryRow: Secret(CALLER, call="id"),
    Citizen: Secret(
        ("cpr", "name", "birth_date", "description", "address", "phones"), call="", citizen="id"
    ),
    SharedPhone: Secret(("phone", "name"), call="", citizen=""),
    Handoff: Secret(("reason", "phone_contact", "snooze_reason", "step_text", "end_reason")),
    HandoffRow: Secret(("citizen_name",)),
    LegalGround: Secret(("reason", "not_informed_reason"), citizen=""),
    Need: Secret(("note",), citizen=""),
    FollowUp: Secret(("text",), citizen=""),
    Note: Secret(("text",), citizen=""),
    Plan: Secret(("agreed", "agreed_with"), call=""),
}
NUMBERS = frozenset({"caller_phone", "phone", "cpr"})
"""Read by programs: hidden as nothing, never as a word."""


def hidden() -> str:
    """The word that stands where something is hidden."""
    return translate("Masking", "skjult")


def masked(answer: Answer, covered: Covered) -> Answer:
    """The same answer without what is not open to whoever asked; lists and records inside too."""
    found: Any = answer
    if isinstance(answer, LEAVES):
        return answer
    if type(found) in {tuple, list}:
        found = type(found)(masked(item, covered) for item in found)
    elif isinstance(answer, CitizenHit):
        if not covered(None, answer.citizen.id):
            found = replace(answer, citizen=_blank(answer.citizen), likeness=None)
    elif is_dataclass(answer) and not isinstance(answer, type | JournalEntry):
        secret = SECRETS.get(type(answer))
        if secret is not None and not _covers(secret, answer, covered):
            found = answer = _blank(answer)
        inside = {name: getattr(answer, name) for name in _names(type(answer))}
        holding = {name: one for name, one in inside.items() if not isinstance(one, LEAVES)}
        clean = {name: masked(value, covered) for name, value in holding.items()}
        changed = {name: one for name, one in clean.items() if one is not inside[name]}
        found = replace(answer, **changed) if changed else answer
    return cast("Answer", found)


LEAVES = (str, int, float, date, timedelta, type(None))
"""In these there are no records. Nearly all of what is told is one of them."""


@cache
def _names(kind: Any) -> tuple[str, ...]:
    """Asked of every row of every answer."""
    return tuple(f.name for f in fields(kind))


def unopened(view: CallView) -> CallView:
    """A call as it is told to whoever has yet to open it."""
    return replace(masked(view, lambda _call, _citizen: False), masked=True)


def _covers(secret: Secret, record: Any, covered: Covered) -> bool:
    call = getattr(record, secret.call) if secret.call else None
    citizen = getattr(record, secret.citizen) if secret.citizen else None
    return (call, citizen) != (None, None) and covered(call, citizen)


def _blank(record: Answer) -> Answer:
    secret = SECRETS[type(record)]
    values = {name: _nothing(name, getattr(record, name)) for name in secret.fields}
    if hasattr(record, "masked"):
        values["masked"] = True
    blank: Any = replace(cast("Any", record), **values)
    return cast("Answer", blank)


def _nothing(name: str, value: Any) -> Any:
    if isinstance(value, tuple):
        return ()
    if not isinstance(value, str) or name == "cpr":
        return None
    return hidden() if value and name not in NUMBERS else ""
