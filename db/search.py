"""Words to a full-text query."""

from __future__ import annotations

import re


def match_words(words: str) -> str:
    """An FTS5 expression that wants every word, each as the start of a word in the text.

    Empty where there is no word. A Danish number is also found without its country code.
    """
    parts = []
    for word in re.findall(r"\w+", _joined_numbers(words)):
        quoted = f'"{word}"*'
        if re.fullmatch(r"[2-9]\d{2,7}", word):
            quoted = f'({quoted} OR "45{word}"*)'
        parts.append(quoted)
    return " AND ".join(parts)


def match_names(name: str) -> str:
    """An FTS5 expression that wants one of the name's words, by its first letters in any spelling.

    Wide on purpose: the names it finds are then compared one by one. Empty for no name.
    """
    starts = {
        spelled[:3] for word in re.findall(r"\w+", name.casefold()) for spelled in _spellings(word)
    }
    return " OR ".join(f'name : "{start}"*' for start in sorted(starts))


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
