"""An act that waits to be sent, in words: what was done, with what was typed."""

from __future__ import annotations

from console.labels.formats import call_number
from console.labels.timeline import sentence
from console.services.outbox import Unsent, number_of
from console.services.ports import JournalEntry
from console.texts import translate

TYPED = ("text", "note", "reason", "decided_by", "caller_name", "caller_phone", "location")
"""Fields of commands that hold a person's own words, and `narrative` after them."""


def act_text(unsent: Unsent) -> str:
    """What was done, by its codes."""
    detail = {name: value for name, value in unsent.detail.items() if name != "unsent"}
    entry = JournalEntry(
        op_id=unsent.command.op_id,
        at=unsent.at,
        actor=unsent.actor.name,
        workstation=unsent.actor.workstation,
        act=unsent.act,
        call_id=number_of(unsent),
        unit_id=unsent.unit_id,
        municipality=getattr(unsent.command, "municipality", None),
        detail=detail,
    )
    return sentence(entry)


def typed_text(unsent: Unsent) -> str:
    """The words that were typed for it, if any."""
    words = (getattr(unsent.command, name, None) for name in (*TYPED, "narrative"))
    return "; ".join(str(word).strip() for word in words if word)


def unsent_text(unsent: Unsent) -> str:
    """What was done, and in which words."""
    typed = typed_text(unsent)
    act = act_text(unsent)
    return translate("Unsent", "{act}: «{typed}»", act=act, typed=typed) if typed else act


def about_text(unsent: Unsent) -> str:
    """What it is about: a call, else nothing but the shift."""
    number = number_of(unsent) or unsent.call_id
    return call_number(number) if number is not None else "–"
