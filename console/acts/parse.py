"""Words to acts: what a typed line means, in whichever of the two languages it is.

`parse` understands a whole line or refuses it; nothing else is ever raised.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from console.acts.filling import Filling
from console.acts.lexer import Token, tokens
from console.acts.model import Act, Kind, Parsed, World
from console.acts.registry import ACTS, BY_WORD
from console.acts.values import Read
from console.domain.errors import Refusal
from console.labels.formats import call_number
from console.texts import in_language


def parse(text: str, world: World, lang: str) -> Parsed:
    """What the line means. `lang` is the language of the preview; words of both are understood.

    Raises Refusal: words_empty, words_unknown, words_ambiguous, words_missing, words_bad_value,
    words_too_many, words_option, words_twice, words_quote, words_bad_text.
    """
    check_text(text)
    line = tokens(text)
    if not line:
        raise Refusal("words_empty")
    act = act_of(line[0], lang)
    rest = line[1:]
    if not rest and act.window and act.build is not None:
        return Parsed(act=act, values={}, command=None, preview=in_language(lang, *act.title))
    return _parsed(_filled(act, rest, world, lang))


def check_text(text: str) -> None:
    """Refuse what cannot be stored: half a character, as a broken terminal sends it."""
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise Refusal("words_bad_text")


def act_of(token: Token, lang: str) -> Act:
    """The act of a word or of its unique beginning, in the language spoken before the other."""
    word = token.raw.casefold()
    act = BY_WORD.get(word)
    if act is not None:
        return act
    for begun in (begun_by(word, lang), begun_by(word, None)):
        if len(begun) == 1:
            return next(iter(begun.values()))
        if begun:
            raise Refusal("words_ambiguous", word=token.raw, candidates=list(begun)[:6])
    near = [w for w in BY_WORD if is_near(word, w)]
    raise Refusal("words_unknown", word=token.raw, candidates=near[:3])


def begun_by(word: str, lang: str | None) -> dict[str, Act]:
    """The acts with a word that begins so, by that word; in one language or in both."""
    found: dict[str, Act] = {}
    for act in ACTS:
        spoken = act.words[lang] if lang else (*act.words["da"], *act.words["en"])
        spelled = next((w for w in spoken if w.startswith(word)), None)
        if spelled is not None:
            found[spelled] = act
    return found


def is_near(one: str, other: str) -> bool:
    """Whether one letter wrong, missing or too many makes the difference."""
    if abs(len(one) - len(other)) > 1 or len(one) < 3:
        return False
    same = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        same += 1
    return any(
        one[i:] == other[j:] for i, j in ((same + 1, same), (same, same + 1), (same + 1, same + 1))
    )


def _filled(act: Act, rest: Sequence[Token], world: World, lang: str) -> Filling:
    """With the call that was typed; failing that, with the call in view."""
    try:
        return _fill(act, rest, world, lang, {})
    except Refusal as explicit:
        call = world.current_call
        arg = next((a for a in act.args if a.kind == Kind.CALL), None)
        if call is None or arg is None:
            raise
        try:
            return _fill(act, rest, world, lang, {arg.name: Read(call, call_number(call))})
        except Refusal as implied:
            raise (explicit if implied.code == "words_too_many" else implied) from None


def _fill(
    act: Act, rest: Sequence[Token], world: World, lang: str, preset: Mapping[str, Read]
) -> Filling:
    filling = Filling(act, world, lang, dict(preset))
    filling.take(rest)
    if filling.missing is not None:
        raise filling.refuse("words_missing", filling.missing)
    return filling


def _parsed(filling: Filling) -> Parsed:
    act = filling.act
    values = filling.values
    command = act.build(values) if act.build is not None else None
    return Parsed(act=act, values=values, command=command, preview=_preview(filling))


def _preview(filling: Filling) -> str:
    """What Enter will do, with the optional things that were given after it."""
    act, lang = filling.act, filling.lang
    says = act.says if act.says[1] else act.title
    text = in_language(lang, *says).format_map({k: r.shown for k, r in filling.found.items()})
    extras = [
        in_language(lang, *arg.title)
        if arg.kind == Kind.FLAG
        else f"{in_language(lang, *arg.title)}: {filling.found[arg.name].shown}"
        for arg in act.args
        if arg.name in filling.found and f"{{{arg.name}}}" not in says[1]
    ]
    return "; ".join((text, *extras))
