"""Words for people, in Danish and English, with and without Qt.

The Danish text in the code is the source. English comes from the Qt Linguist file under
`resources/translations`. `translate("Context", "dansk tekst")` takes literals only, so that the
extraction finds them. Run as a module it brings the translation file up to date with the code.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree  # reads and writes our own file only

LANGUAGES = ("da", "en")
ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "resources" / "translations" / "sociolance_en.ts"

_language = "da"


def set_language(language: str) -> None:
    """Choose the language of everything translated from now on; one for the process."""
    global _language  # noqa: PLW0603  # the language of a process is global, as its locale is
    if language not in LANGUAGES:
        raise ValueError(language)
    _language = language


def language() -> str:
    return _language


def translate(context: str, text: str, /, **values: object) -> str:
    """The text in the process's language, with `{name}` filled from values."""
    return in_language(_language, context, text, **values)


def in_language(lang: str, context: str, text: str, /, **values: object) -> str:
    """The text in a given language; Danish where the translation is missing."""
    if lang == "en":
        text = _english().get((context, text), text)
    return text.format(**values) if values else text


@cache
def _english() -> dict[tuple[str, str], str]:
    if not CATALOGUE.exists():
        return {}
    found: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(CATALOGUE).iter("context"):  # noqa: S314  # our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text:
                found[name, message.findtext("source", "")] = translation.text
    return found


# Extraction --------------------------------------------------------------------------------


def extract(folder: Path = ROOT / "console") -> Iterator[tuple[str, str, str, int]]:
    """Every (context, text, file, line) that the code translates."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in {"translate", "noop"}:
                literals = [a.value for a in node.args[:2] if isinstance(a, ast.Constant)]
                if len(literals) == 2 and all(isinstance(v, str) for v in literals):
                    name = path.relative_to(folder.parent).as_posix()
                    yield str(literals[0]), str(literals[1]), name, node.lineno


def noop(context: str, text: str) -> tuple[str, str]:
    """Mark a text for translation where it stands in a table; `translate(*pair)` shows it."""
    return context, text


def _name(function: ast.expr) -> str:
    return getattr(function, "id", "") or getattr(function, "attr", "")


def update_catalogue() -> list[tuple[str, str]]:
    """Write the Linguist file anew, keeping translations; returns what is not translated."""
    known = _english()
    root = ElementTree.Element("TS", version="2.1", language="en", sourcelanguage="da")
    contexts: dict[str, dict[str, str]] = {}
    for context, text, file, _line in extract():
        contexts.setdefault(context, {}).setdefault(text, file)
    missing: list[tuple[str, str]] = []
    for context in sorted(contexts):
        element = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(element, "name").text = context
        for text in sorted(contexts[context]):
            message = ElementTree.SubElement(element, "message")
            ElementTree.SubElement(message, "location", filename=contexts[context][text])
            ElementTree.SubElement(message, "source").text = text
            translation = ElementTree.SubElement(message, "translation")
            translation.text = known.get((context, text))
            if not translation.text:
                translation.set("type", "unfinished")
                missing.append((context, text))
    ElementTree.indent(root, " ")
    CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
    body = ElementTree.tostring(root, encoding="unicode")
    CATALOGUE.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )
    return missing


if __name__ == "__main__":
    untranslated = update_catalogue()
    for where in untranslated:
        sys.stderr.write(": ".join(where) + "\n")
    sys.exit(1 if untranslated else 0)
