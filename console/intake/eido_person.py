"""A person's name in an EIDO: NIEM names, however the sender's tools wrote them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

WHOLE = "personfullname"
PARTS = ("persongivenname", "personmiddlename", "personsurname")


def person_name(person: Mapping[str, Any]) -> str:
    """The full name of a personComponent, '' if it carries none."""
    found: dict[str, str] = {}
    for key, text in _texts(person.get("ncPersonComponent")):
        found.setdefault(key, text)
    return found.get(WHOLE) or " ".join(found[part] for part in PARTS if part in found)


def _texts(value: Any) -> Iterator[tuple[str, str]]:  # any JSON value
    """(name, text), the name lower case and without a prefix; a text may lie a level deeper."""
    stack: list[tuple[str, Any]] = [("", value)]
    while stack:
        name, node = stack.pop()
        if isinstance(node, str) and node.strip():
            yield name, node.strip()
        elif isinstance(node, list):
            stack.extend((name, inner) for inner in reversed(node))
        elif isinstance(node, dict):
            for key, inner in reversed(node.items()):
                local = str(key).rpartition(":")[2].lower()
                known = local == WHOLE or local in PARTS
                stack.append((local if known or not _names(name) else name, inner))


def _names(name: str) -> bool:
    return name == WHOLE or name in PARTS
