"""Which municipality a name or a code in a message means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Known = Mapping[str, str]
"""Folded name, and code, to code; made by `known`."""


def known(places: Iterable[tuple[str, str]]) -> Known:
    """From (code, name) pairs."""
    found: dict[str, str] = {}
    for code, name in places:
        found[_folded(name)] = code
        found[code.lstrip("0")] = code
    return found


def find(text: str, places: Known) -> str | None:
    """The code for 'Aarhus', 'Århus Kommune', '0751' or '751'; None if it is none of them."""
    word = _folded(text)
    return places.get(word.lstrip("0") if word.isdigit() else word)


def _folded(name: str) -> str:
    """Danes write å and aa for the same sound; the official suffix is left out."""
    folded = " ".join(name.casefold().split()).replace("å", "aa")
    for suffix in (" kommune", " municipality"):
        folded = folded.removesuffix(suffix)
    return folded
