"""How a line may go on: at most twelve ways, best first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from console.acts.filling import Filling
from console.acts.lexer import Token, tokens
from console.acts.model import Act, Arg, Completion, Kind, World
from console.acts.parse import act_of
from console.acts.registry import ACTS
from console.acts.registry import act as act_named
from console.acts.spelling import fold, word
from console.acts.values import Read
from console.domain.errors import Refusal
from console.labels.formats import call_number
from console.texts import in_language

MOST = 12
LONGEST_PHRASE = 3
COMMON = tuple(
    act_named(name)
    for name in (
        "claim_next", "claim_call", "register_call", "return_to_emergency", "record_consent",
        "assign_unit", "set_unit_status", "draft_handoff", "close_call", "find", "show", "help",
    )
)  # fmt: skip
"""What an empty line offers."""


@dataclass(frozen=True)
class _Way:
    word: str
    hint: str = ""


def complete(text: str, world: World, lang: str) -> list[Completion]:
    """Whole lines that the text could become. Never raises."""
    line = tokens(text, lenient=True)
    ends = not text or text[-1].isspace()
    if not line:
        return [_of_act(a, lang) for a in COMMON]
    if len(line) == 1 and not ends:
        return _acts(line[0].raw, lang)
    try:
        act = act_of(line[0], lang)
    except Refusal:
        return []
    if ends:
        line = (*line, Token("", "", len(text)))
    return _arguments(text, act, line[1:], world, lang)


def _acts(typed: str, lang: str) -> list[Completion]:
    """Acts by a word that begins so, those of the language spoken first."""
    begun = typed.casefold()
    other = "en" if lang == "da" else "da"
    found: dict[str, Completion] = {}
    for spoken in (lang, other):
        for act in ACTS:
            if any(w.startswith(begun) for w in act.words[spoken]):
                found.setdefault(act.name, _of_act(act, lang))
    return list(found.values())[:MOST]


def _of_act(act: Act, lang: str) -> Completion:
    spelled = act.words[lang][0]
    line = f"{spelled} " if act.args else spelled
    return Completion(line=line, word=spelled, hint=in_language(lang, *act.title))


def _arguments(
    text: str, act: Act, line: tuple[Token, ...], world: World, lang: str
) -> list[Completion]:
    """The last words may be one value, such as 'på v', so the longest run that leads on wins."""
    longest = min(LONGEST_PHRASE, len(line)) if line[-1].raw else 1
    for length in range(longest, 0, -1):
        last = line[-length:]
        typed = text[last[0].start :]
        filling = _fill(act, line[:-length], world, lang)
        if filling is None:
            continue
        found = _named(filling, last[0]) if last[0].key else _ways(filling, typed)
        ways = list(islice(found, MOST))
        if ways:
            stem = text[: last[0].start]
            return [_of_way(stem, way) for way in ways]
    return []


def _of_way(stem: str, way: _Way) -> Completion:
    space = "" if way.word.endswith("=") else " "
    return Completion(line=f"{stem}{way.word}{space}", word=way.word, hint=way.hint)


def _fill(act: Act, line: tuple[Token, ...], world: World, lang: str) -> Filling | None:
    """The words before the one being typed; with the call in view where none was typed."""
    filling = Filling(act, world, lang)
    try:
        filling.take(line)
    except Refusal:
        filling = Filling(act, world, lang, _in_view(act, world))
        try:
            filling.take(line)
        except Refusal:
            return None
    return filling


def _in_view(act: Act, world: World) -> dict[str, Read]:
    call = world.current_call
    arg = next((a for a in act.args if a.kind == Kind.CALL), None)
    if call is None or arg is None:
        return {}
    return {arg.name: Read(call, call_number(call))}


def _ways(filling: Filling, typed: str) -> Iterator[_Way]:
    """Values for each argument that the next word may be, then the keys of the others.

    Another call comes last where one is in view: it is seldom meant.
    """
    sought = fold(typed)
    in_view = filling.world.current_call is not None
    later: list[Arg] = []
    for arg in filling.open:
        if arg.kind == Kind.CALL and in_view:
            later.append(arg)
            continue
        yield from _values(arg, filling, sought)
        if not arg.optional:
            break
    else:
        yield from _keys(filling, sought)
    for arg in later:
        yield from _values(arg, filling, sought)


def _keys(filling: Filling, sought: str) -> Iterator[_Way]:
    for arg in filling.act.args:
        if arg.named and arg.words and arg.name not in filling.found:
            spelled = arg.words[0] if filling.lang == "da" else arg.words[-1]
            if fold(spelled).startswith(sought):
                yield _Way(f"{spelled}=", in_language(filling.lang, *arg.title))


def _named(filling: Filling, token: Token) -> Iterator[_Way]:
    arg = next((a for a in filling.act.args if token.key in a.words), None)
    if arg is None:
        return
    for way in _values(arg, filling, fold(token.text)):
        value = f'"{way.word}"' if " " in way.word else way.word
        yield _Way(f"{token.key}={value}", way.hint)


def _values(arg: Arg, filling: Filling, sought: str) -> Iterator[_Way]:
    if arg.kind == Kind.CODES:
        return _lists(arg, sought, filling.lang)
    if arg.kind == Kind.CALL:
        return _calls(filling.world, sought)
    offered = OFFERS.get(arg.kind)
    return _begun(sought, offered(arg, filling)) if offered else iter(())


def _begun(sought: str, ways: Iterable[_Way]) -> Iterator[_Way]:
    return (way for way in ways if fold(way.word).startswith(sought))


def _calls(world: World, sought: str) -> Iterator[_Way]:
    names = {p.code: p.name for p in world.municipalities}
    for number in world.calls:
        if call_number(number).casefold().startswith(sought) or str(number).startswith(sought):
            hint = names.get(world.call_municipality.get(number, ""), "")
            yield _Way(call_number(number), hint)


def _units(arg: Arg, filling: Filling) -> Iterable[_Way]:
    return map(_Way, filling.world.units)


def _handoffs(arg: Arg, filling: Filling) -> Iterable[_Way]:
    return (_Way(str(number)) for number in filling.world.handoffs)


def _municipalities(arg: Arg, filling: Filling) -> Iterable[_Way]:
    return (_Way(place.name, place.code) for place in filling.world.municipalities)


def _services(arg: Arg, filling: Filling) -> Iterable[_Way]:
    values, world = filling.values, filling.world
    call = values.get("call_id", world.current_call)
    code = values.get("municipality")
    if code is None and isinstance(call, int):
        code = world.call_municipality.get(call)
    return map(
        _Way, dict.fromkeys(p.name for p in world.services if code in (None, p.municipality))
    )


def _codes(arg: Arg, filling: Filling) -> Iterable[_Way]:
    return (_Way(word(filling.lang, code)) for code in arg.codes or ())


def _flags(arg: Arg, filling: Filling) -> Iterable[_Way]:
    spelled = arg.words[0] if filling.lang == "da" else arg.words[-1]
    return (_Way(spelled, in_language(filling.lang, *arg.title)),)


def _days(arg: Arg, filling: Filling) -> Iterable[_Way]:
    tomorrow = "i morgen" if filling.lang == "da" else "tomorrow"
    return () if arg.past else map(_Way, (tomorrow, "+7", "+14", "+30"))


def _shifts(arg: Arg, filling: Filling) -> Iterable[_Way]:
    return map(_Way, ("07-15", "07-19", "15-23", "19-07"))


def _targets(arg: Arg, filling: Filling) -> Iterable[_Way]:
    calls = (_Way(call_number(number)) for number in filling.world.calls)
    return (*_units(arg, filling), *_municipalities(arg, filling), *calls)


OFFERS: dict[Kind, Callable[[Arg, Filling], Iterable[_Way]]] = {
    Kind.UNIT: _units,
    Kind.HANDOFF: _handoffs,
    Kind.MUNICIPALITY: _municipalities,
    Kind.SERVICE: _services,
    Kind.CODE: _codes,
    Kind.FLAG: _flags,
    Kind.DATE: _days,
    Kind.SPAN: _shifts,
    Kind.TARGET: _targets,
}


def _lists(arg: Arg, sought: str, lang: str) -> Iterator[_Way]:
    """After a comma the next code of the list."""
    done, comma, last = sought.rpartition(",")
    for code in arg.codes or ():
        spelled = word(lang, code)
        if fold(spelled).startswith(last.strip()) and fold(spelled) not in done:
            yield _Way(f"{done}{comma}{spelled}")
