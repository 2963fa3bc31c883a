"""Words to a full-text query, in the way of each engine: the starts of words, all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import TextClause, text
from sqlalchemy.engine import Connection

LONGEST = 64
"""Letters of a word that are looked at, as the index keeps them."""


def matches(index: str, words: str) -> TextClause | None:
    """A condition on `call_text` or `citizen_text` of a file; None without a word to look for."""
    match = match_words(words)
    return text(f"{index} MATCH :match").bindparams(match=match) if match else None


def match_words(words: str) -> str:
    """An FTS5 expression that wants every word, each as the start of a word in the text.

    Empty where there is no word. A Danish number is also found without its country code.
    """
    return " AND ".join(
        f"({one})" if " OR " in one else one
        for word in _words(words)
        for one in [" OR ".join(f'"{start}"*' for start in word)]
    )


def match_lexemes(words: str) -> str:
    """The same as a tsquery."""
    return " & ".join(
        "(" + " | ".join(f"'{start.lower()[:LONGEST]}':*" for start in word) + ")"
        for word in _words(words)
    )


def _words(words: str) -> list[list[str]]:
    """Each word with what it may also be written as. Letters and digits alone: safe in quotes."""
    found = []
    for word in re.findall(r"[^\W_]+", _joined_numbers(words)):
        number = re.fullmatch(r"[2-9]\d{2,7}", word)
        found.append([word, f"45{word}"] if number else [word])
    return found


def names_alike(connection: Connection, name: str, limit: int) -> Sequence[int]:
    """Citizens who have one of the name's words, by its first letters in any spelling.

    Wide on purpose: the names found are then compared one by one, those that share most first.
    """
    starts = _starts(name)
    if not starts:
        return []
    match = " OR ".join(f'name : "{start}"*' for start in starts)
    query = text(
        "SELECT rowid FROM citizen_text WHERE citizen_text MATCH :match ORDER BY rank LIMIT :limit"
    )
    return connection.scalars(query, {"match": match, "limit": limit}).all()


def alike_lexemes(name: str) -> str:
    """The same on a server, as a tsquery."""
    return " | ".join(f"'{start}':*" for start in _starts(name))


def _starts(name: str) -> list[str]:
    words = re.findall(r"[^\W_]+", name.casefold())
    return sorted({spelled[:3] for word in words for spelled in _spellings(word)})


def _spellings(word: str) -> set[str]:
    """æ, ø and å as they may have been written, all of a word alike."""
    found = {word}
    for letter, others in (("æ", ("ae",)), ("ø", ("oe", "o")), ("å", ("aa",))):
        for other in others:
            found |= {word.replace(letter, other), word.replace(other, letter)}
    return found


def _joined_numbers(words: str) -> str:
    """20 00 00 01 is one number."""
    return re.sub(r"(?<!\d)(\d{2}) (\d{2}) (\d{2}) (\d{2})(?!\d)", r"\1\2\3\4", words)
