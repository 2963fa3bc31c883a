"""Repeat callers in words: a definition, the part of it that is met, and the trend."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from console.domain.codes import RepeatPart
from console.domain.repeat_callers import DEFINITIONS, OWN, Definition, Thresholds, read
from console.labels.codes import label
from console.texts import language, translate


def thresholds_text(thresholds: Thresholds) -> str:
    """'mindst 5 opkald på 30 dage eller 12 på 90'."""
    if not thresholds:
        return ""
    first, *others = thresholds
    text = translate(
        "Repeat", "mindst {calls} opkald på {days} dage", calls=first.calls, days=first.days
    )
    for one in others:
        more = translate("Repeat", "eller {calls} på {days}", calls=one.calls, days=one.days)
        text = f"{text} {more}"
    return text


def definition_text(definition: Definition) -> str:
    """The whole of it: 'FreCaNN (mindst 5 opkald på 30 dage eller 12 på 90; børn …)'."""
    parts = [thresholds_text(definition.adult)]
    if definition.child:
        child = thresholds_text(definition.child)
        parts.append(translate("Repeat", "børn {thresholds}", thresholds=child))
    if definition.address:
        address = thresholds_text(definition.address)
        parts.append(translate("Repeat", "delt adresse {thresholds}", thresholds=address))
    return f"{label(definition.code)} ({'; '.join(parts)})"


def stored_definition_text(stored: str) -> str:
    """The same, from what is stored in the journal; what is not known here as it is."""
    known = stored.startswith(OWN) or stored in DEFINITIONS
    return definition_text(read(stored)) if known else stored


def parts_text(definition: Definition, parts: Iterable[RepeatPart]) -> str:
    """'barn, delt adresse'; nothing where the definition has but one part."""
    if not definition.child and not definition.address:
        return ""
    return ", ".join(_part(definition, part) for part in parts)


def _part(definition: Definition, part: RepeatPart) -> str:
    """Where children are counted as adults are, it is the citizen's own calls."""
    if part == RepeatPart.ADULT and not definition.child:
        return translate("Repeat", "borgeren selv")
    return label(part)


def rate_text(rate: Fraction) -> str:
    """'2', '2,3' or '14': so exact that a trend shows."""
    text = f"{float(rate):.1f}" if rate < 10 else f"{float(rate):.0f}"
    text = text.removesuffix(".0")
    return text.replace(".", ",") if language() == "da" else text
