"""Who else has a call open, in words."""

from __future__ import annotations

from collections.abc import Sequence

from console.domain.codes import Stage
from console.domain.presence import NOTE, Present
from console.labels.codes import label
from console.texts import translate


def present_text(others: Sequence[Present], own: str) -> str:
    """'bo skriver en note … · carla har opkaldet åbent'; empty if nobody has."""
    parts = [_typing(one, own) for one in others if one.typing]
    reading = [_who(one, own) for one in others if not one.typing]
    if reading:
        who = ", ".join(reading)
        parts.append(translate("Presence", "{who} har opkaldet åbent", who=who))
    return " · ".join(parts)


def also_typing_text(others: Sequence[Present], own: str) -> str:
    """For a person who begins to type where they are typing."""
    who = ", ".join(_who(one, own) for one in others)
    if others[0].typing == NOTE:
        return translate("Presence", "{who} skriver også en note her.", who=who)
    return translate(
        "Presence",
        "{who} skriver også i {form} lige nu.",
        who=who,
        form=_form(others[0].typing),
    )


def _typing(one: Present, own: str) -> str:
    who = _who(one, own)
    if one.typing == NOTE:
        return translate("Presence", "{who} skriver en note …", who=who)
    return translate("Presence", "{who} skriver i {form} …", who=who, form=_form(one.typing))


def _who(one: Present, own: str) -> str:
    """The same person at another desk is told apart by the desk."""
    return f"{one.actor} ({one.workstation})" if one.actor == own else one.actor


def _form(code: str) -> str:
    return label(Stage(code)) if code in set(Stage) else code
