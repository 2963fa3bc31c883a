"""Words to a full-text query, in the way of each engine: the starts of words, all of them."""

from __future__ import annotations

import re

from sqlalchemy import TextClause, text
from sqlalchemy.engine import Connection

LONGEST = 64
"""Letters of a word that are looked at, as the index keeps them."""


def matches(connection: Connection, index: str, words: str) -> TextClause | None:
    """A condition on `call_text` or `citizen_text`; None where there is no word to look for."""
    if connection.dialect.name == "sqlite":
        condition, match = f"{index} MATCH :match", match_words(words)
    else:
        condition, match = f"{index}.words @@ CAST(:match AS tsquery)", match_lexemes(words)
    return text(condition).bindparams(match=match) if match else None


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


def _joined_numbers(words: str) -> str:
    """20 00 00 01 is one number."""
    return re.sub(r"(?<!\d)(\d{2}) (\d{2}) (\d{2}) (\d{2})(?!\d)", r"\1\2\3\4", words)
