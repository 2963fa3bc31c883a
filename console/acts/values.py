"""From typed words to values: one reader for each kind of argument."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from console.acts import times
from console.acts.model import Arg, Kind, Place, Target, World
from console.acts.spelling import choose, code_of, fold, word
from console.domain.errors import Refusal
from console.domain.repeat_callers import spelled, thresholds
from console.labels.formats import call_number, clock, day_text

PHRASES = frozenset(
    {
        Kind.CODE,
        Kind.CODES,
        Kind.DATE,
        Kind.MUNICIPALITY,
        Kind.SERVICE,
        Kind.TARGET,
        Kind.THRESHOLDS,
    }
)
LONGEST = 12
"""Words that one value may have."""


@dataclass(frozen=True)
class Read:
    """A value, and how it is shown in the preview."""

    value: Any
    shown: str


@dataclass(frozen=True)
class Setting:
    """What reading may depend on: the world, the language, and what is known of this act so far."""

    world: World
    lang: str
    values: Mapping[str, Any]


Reader = Callable[[Arg, str, Setting], Read | None]


def read(arg: Arg, text: str, setting: Setting) -> Read | None:
    """The value a text is for this argument, or None. Raises Refusal `words_ambiguous`."""
    return READERS[arg.kind](arg, text, setting)


def phrase_length(kind: Kind) -> int:
    """How many words at most are tried as one value."""
    return LONGEST if kind in PHRASES else 1


def number(text: str) -> int | None:
    """A number of a record, from 1; `#12` is 12."""
    found = re.fullmatch(r"#?([0-9]{1,9})", text)
    value = int(found[1]) if found else 0
    return value or None


def local_number(text: str, world: World) -> int | None:
    """A call that was taken without a connection and has no number yet: L1 is -1."""
    found = re.fullmatch(r"[Ll]([1-9][0-9]{0,3})", text)
    return -int(found[1]) if found and -int(found[1]) in world.calls else None


def _call(arg: Arg, text: str, setting: Setting) -> Read | None:
    found = local_number(text, setting.world) or number(text)
    return None if found is None else Read(found, call_number(found))


def _id(arg: Arg, text: str, setting: Setting) -> Read | None:
    found = number(text)
    return None if found is None else Read(found, str(found))


def _unit(arg: Arg, text: str, setting: Setting) -> Read | None:
    sought = text.casefold()
    for sign, unit_id in setting.world.units.items():
        if sign.casefold() == sought:
            return Read(unit_id, sign)
    return None


def _municipality(arg: Arg, text: str, setting: Setting) -> Read | None:
    place = find_place(text, setting.world.municipalities)
    return None if place is None else Read(place.code, place.name)


def find_place(text: str, places: Iterable[Place]) -> Place | None:
    """By code, by name, or by how the name begins."""
    spelled = [(fold(p.name), p) for p in places]
    spelled += [(p.code, p) for _, p in spelled if text == p.code]
    return choose(text, spelled, lambda place: place.name)


def _service(arg: Arg, text: str, setting: Setting) -> Read | None:
    """A service of the call's municipality; a word the directory does not know is taken as is."""
    code = setting.values.get("municipality") or setting.world.call_municipality.get(
        setting.values.get("call_id", 0)
    )
    names = {p.name for p in setting.world.services if code in (None, p.municipality)}
    known = choose(text, [(fold(name), name) for name in sorted(names)], str)
    if known is not None:
        return plain(known)
    return plain(text) if text and " " not in text else None


def _code(arg: Arg, text: str, setting: Setting) -> Read | None:
    code = code_of(arg.codes, text, setting.lang) if arg.codes else None
    return None if code is None else Read(code, word(setting.lang, code))


def _codes(arg: Arg, text: str, setting: Setting) -> Read | None:
    """Codes with commas between them, each once, in the order typed; an empty text is none."""
    if not text.strip():
        return Read((), "–")
    parts = [part for part in text.split(",") if part.strip()] if arg.codes else []
    found = [code_of(arg.codes, part, setting.lang) for part in parts if arg.codes]
    codes = tuple(dict.fromkeys(code for code in found if code is not None))
    if not codes or None in found:
        return None
    return Read(codes, ", ".join(word(setting.lang, code) for code in codes))


def _date(arg: Arg, text: str, setting: Setting) -> Read | None:
    found = times.day(text, setting.world.now, past=arg.past)
    return None if found is None else Read(found, day_text(found))


def _span(arg: Arg, text: str, setting: Setting) -> Read | None:
    found = times.span(text, setting.world.now)
    return None if found is None else Read(found, f"{clock(found[0])}-{clock(found[1])}")


def _opening(arg: Arg, text: str, setting: Setting) -> Read | None:
    found = times.opening(text)
    return None if found is None else Read(found, text)


def _thresholds(arg: Arg, text: str, setting: Setting) -> Read | None:
    try:
        found = thresholds(text)
    except Refusal:
        return None
    return Read(found, spelled(found) or "–")


def _flag(arg: Arg, text: str, setting: Setting) -> Read | None:
    return Read(True, text) if fold(text) in {fold(w) for w in arg.words} else None


def _text(arg: Arg, text: str, setting: Setting) -> Read | None:
    return plain(text)


def plain(text: str) -> Read:
    """Words that are taken as they are."""
    return Read(text.strip(), text.strip())


TARGETS: Mapping[str, Kind] = {
    "opkald": Kind.CALL, "call": Kind.CALL,
    "overdragelse": Kind.HANDOFF, "handoff": Kind.HANDOFF,
    "borger": Kind.CITIZEN, "citizen": Kind.CITIZEN,
}  # fmt: skip


def _target(arg: Arg, text: str, setting: Setting) -> Read | None:
    first, _, rest = text.partition(" ")
    kind = TARGETS.get(first.casefold(), Kind.CALL if not rest else None)
    found = local_number(text, setting.world) or number(rest.strip() or first)
    if kind is not None and found is not None:
        return Read(Target(kind, found), text if kind != Kind.CALL else call_number(found))
    unit = _unit(arg, text, setting)
    if unit is not None:
        return Read(Target(Kind.UNIT, unit.value), unit.shown)
    place = _municipality(arg, text, setting)
    return None if place is None else Read(Target(Kind.MUNICIPALITY, place.value), place.shown)


READERS: Mapping[Kind, Reader] = {
    Kind.CALL: _call,
    Kind.UNIT: _unit,
    Kind.HANDOFF: _id,
    Kind.CITIZEN: _id,
    Kind.NOTE: _id,
    Kind.NUMBER: _id,
    Kind.MUNICIPALITY: _municipality,
    Kind.SERVICE: _service,
    Kind.CODE: _code,
    Kind.CODES: _codes,
    Kind.DATE: _date,
    Kind.SPAN: _span,
    Kind.OPENING: _opening,
    Kind.THRESHOLDS: _thresholds,
    Kind.FLAG: _flag,
    Kind.TARGET: _target,
    Kind.TEXT: _text,
}
