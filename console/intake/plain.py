"""Texts as they are kept: without markup, in bounds, without what cannot be stored."""

from __future__ import annotations

import re
from html import unescape

NARRATIVE = 20_000
LINE = 500
"""Characters kept of a long text, and of a text of one line."""
MARKED_UP = 2 * NARRATIVE
"""Characters of a text with markup that are read."""

TAG = re.compile(r"<(?:(?P<close>/?)(?P<name>[A-Za-z]\w*)|!--)[^<>]*>")
SILENT = frozenset({"script", "style"})
BLOCKS = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"})

CONTROLS = dict.fromkeys([*range(32), *range(127, 160)], " ") | {10: "\n", 0: None}
"""Control characters are blanks; NUL, which not every database can hold, is nothing."""


def line(text: str, limit: int = LINE) -> str:
    """One line: no breaks, no doubled spaces, at most `limit` characters."""
    return " ".join(text.translate(CONTROLS).split())[:limit].rstrip()


def lines(text: str) -> str:
    """Several lines, each trimmed, at most one empty line in a row."""
    trimmed = "\n".join(part.strip() for part in _controlled(text))
    return re.sub(r"\n{3,}", "\n\n", trimmed).strip()


def _controlled(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(CONTROLS).split("\n")


def without_markup(text: str) -> str:
    """The words of an HTML note. Text without tags is left as it is.

    Not a parser of HTML: that of the standard library takes quadratic time over hostile notes,
    and fails on some.
    """
    found: list[str] = []
    silent, end = False, 0
    text = text[:MARKED_UP]
    for tag in TAG.finditer(text):
        name = (tag["name"] or "").lower()
        if not silent:
            found.append(unescape(text[end : tag.start()]))
        if name in SILENT:
            silent = not tag["close"]
        found.append("\n" if name in BLOCKS else "")
        end = tag.end()
    # A section that is never closed is not dropped: the rest may be what was said.
    found.append(unescape(text[end:]))
    return lines("".join(found))
