"""A line of words, cut into tokens: plain ones, "quoted ones", and key=value."""

from __future__ import annotations

import re
from dataclasses import dataclass

from console.domain.errors import Refusal

QUOTES = {'"': '"', "“": "”", "”": "”", "„": "“", "»": "«"}
KEY = re.compile(r"([^\W\d_]+)=")


@dataclass(frozen=True)
class Token:
    """text: what is meant, without quotes and key. raw: as it was typed. start: where."""

    text: str
    raw: str
    start: int
    quoted: bool = False
    key: str = ""


def tokens(line: str, *, lenient: bool = False) -> tuple[Token, ...]:
    """Cut the line. A quote that never closes is refused; lenient, it closes at the end."""
    found: list[Token] = []
    at = 0
    while at < len(line):
        if line[at].isspace() or not line[at].isprintable():
            at += 1
            continue
        token, at = _token(line, at, lenient)
        found.append(token)
    return tuple(found)


def _token(line: str, start: int, lenient: bool) -> tuple[Token, int]:
    named = KEY.match(line, start)
    at = named.end() if named else start
    key = named[1].casefold() if named else ""
    if at < len(line) and line[at] in QUOTES:
        end = line.find(QUOTES[line[at]], at + 1)
        if end < 0 and not lenient:
            raise Refusal("words_quote")
        end = len(line) if end < 0 else end
        return Token(line[at + 1 : end], line[start : end + 1], start, True, key), end + 1
    end = at
    while end < len(line) and line[end].isprintable() and not line[end].isspace():
        end += 1
    return Token(line[at:end], line[start:end], start, False, key), end
