"""Which words are which argument: the tokens of a line against the arguments of an act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from console.acts.lexer import Token
from console.acts.model import Act, Arg, Kind, World
from console.acts.values import Read, Setting, local_number, phrase_length, plain, read
from console.domain.errors import Refusal
from console.texts import in_language

QUOTABLE = frozenset(
    {Kind.TEXT, Kind.CODE, Kind.CODES, Kind.MUNICIPALITY, Kind.SERVICE, Kind.TARGET, Kind.DATE}
)


@dataclass
class Filling:
    """The arguments found so far, for one act."""

    act: Act
    world: World
    lang: str
    found: dict[str, Read] = field(default_factory=dict)

    @property
    def values(self) -> Mapping[str, object]:
        return {name: read.value for name, read in self.found.items()}

    @property
    def open(self) -> tuple[Arg, ...]:
        """The arguments that a plain word may still be, in order."""
        return tuple(a for a in self.act.args if a.name not in self.found and not a.named)

    @property
    def missing(self) -> Arg | None:
        return next((a for a in self.open if not a.optional), None)

    def refuse(self, code: str, arg: Arg | None, value: str = "") -> Refusal:
        title = in_language(self.lang, *arg.title) if arg is not None else ""
        return Refusal(code, arg=title, value=value, example=self.act.examples[self.lang])

    def take(self, tokens: Sequence[Token]) -> None:
        """Find a place for every token. Raises Refusal at the first that has none."""
        at = 0
        while at < len(tokens):
            token = tokens[at]
            if token.key and self._named(token):
                at += 1
                continue
            at += self._placed(tokens[at:])

    # Named -------------------------------------------------------------------------------------

    def _named(self, token: Token) -> bool:
        """Take ``key=value``. False if the key is not one of this act's and may be plain text."""
        arg = next((a for a in self.act.args if token.key in a.words), None)
        if arg is None or arg.kind == Kind.FLAG:
            if any(a.kind == Kind.TEXT for a in self.open):
                return False
            keys = [a.words[0] for a in self.act.args if a.named and a.words]
            if not keys:
                raise self.refuse("words_too_many", None, token.raw)
            raise Refusal("words_option", value=token.raw, candidates=keys)
        if arg.name in self.found:
            raise self.refuse("words_twice", arg)
        found = read(arg, token.text, self._setting())
        if found is None:
            raise self.refuse("words_bad_value", arg, token.text)
        self.found[arg.name] = found
        return True

    def _setting(self) -> Setting:
        return Setting(self.world, self.lang, self.values)

    # Placed ------------------------------------------------------------------------------------

    def _placed(self, tokens: Sequence[Token]) -> int:
        """Give the next word or words to the first open argument they fit; how many were taken."""
        token = tokens[0]
        flags = [a for a in self.open if a.kind == Kind.FLAG] if not token.quoted else []
        for arg in (*flags, *(a for a in self.open if a.kind != Kind.FLAG)):
            if arg.kind == Kind.TEXT:
                missing = self.missing
                if missing is not None and missing is not arg and self._before(missing, arg):
                    raise self.refuse("words_bad_value", missing, token.raw)
                return self._text(arg, tokens)
            if token.quoted and arg.kind not in QUOTABLE:
                continue
            taken = self._phrase(arg, tokens)
            if taken:
                return taken
        if self.missing is not None:
            raise self.refuse("words_bad_value", self.missing, token.raw)
        raise self.refuse("words_too_many", None, token.raw)

    def _before(self, first: Arg, second: Arg) -> bool:
        return self.act.args.index(first) < self.act.args.index(second)

    def _phrase(self, arg: Arg, tokens: Sequence[Token]) -> int:
        """Try the longest run of words first, so that 'på vej' is one value."""
        if arg.kind == Kind.CALL and not self._surely_a_call(tokens):
            return 0
        most = 1 if tokens[0].quoted else phrase_length(arg.kind)
        run = 1
        while run < min(most, len(tokens)) and not (tokens[run].quoted or tokens[run].key):
            run += 1
        for length in range(run, 0, -1):
            text = " ".join(t.text for t in tokens[:length])
            found = self._read(arg, text, last=length == 1)
            if found is not None:
                self.found[arg.name] = found
                return length
        return 0

    def _read(self, arg: Arg, text: str, *, last: bool) -> Read | None:
        """An optional argument is not asked what it means by an ambiguous word."""
        try:
            return read(arg, text, self._setting())
        except Refusal:
            if last and not arg.optional and arg is self.missing:
                raise
            return None

    def _surely_a_call(self, tokens: Sequence[Token]) -> bool:
        """Before free text, with a call in view, a short number is a word of the text, unless what
        follows is in quotes."""
        text = tokens[0].text
        if self.world.current_call is None or self._asks_more_than_text():
            return True
        digits = text.removeprefix("#")
        return (
            text != digits
            or local_number(text, self.world) is not None
            or len(digits) > 3
            or (
                (len(digits) == 3 or (len(tokens) > 1 and tokens[1].quoted))
                and digits.isascii()
                and digits.isdigit()
                and int(digits) in self.world.calls
            )
        )

    def _asks_more_than_text(self) -> bool:
        others = [a.kind for a in self.open if a.kind not in {Kind.CALL, Kind.FLAG}]
        return not others or others[0] != Kind.TEXT

    def _text(self, arg: Arg, tokens: Sequence[Token]) -> int:
        """One word or one quoted text; the last text takes the rest of the line."""
        later = [a for a in self.open if self._before(arg, a) and not a.optional]
        texts = [a for a in self.open if a.kind == Kind.TEXT]
        first = tokens[0]
        if first.quoted or later or arg is not texts[-1]:
            whole = first.text if first.quoted and not first.key else first.raw
            self.found[arg.name] = plain(whole)
            return 1
        words = [t.raw for t in tokens if not (t.key and self._named(t))]
        self.found[arg.name] = plain(" ".join(words))
        return len(tokens)
