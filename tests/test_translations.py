"""Every text has its English, with the same values in it."""

from __future__ import annotations

import string
from collections.abc import Iterator
from xml.etree import ElementTree  # our own file only

import pytest

from console.texts import CATALOGUE, extract, in_language


def placeholders(text: str) -> list[str]:
    """Names and formats of the values, sorted."""
    parts = string.Formatter().parse(text)
    return sorted(f"{name}:{form}" for _, name, form, _ in parts if name is not None)


@pytest.fixture(scope="module")
def english() -> dict[tuple[str, str], str]:
    """The translations as the file has them, by context and Danish text."""
    return {(context, source): text for context, source, text, _ in entries()}


def entries() -> Iterator[tuple[str, str, str, str]]:
    """Context, Danish, English and state of every entry of the Linguist file."""
    root = ElementTree.parse(CATALOGUE).getroot()  # noqa: S314  # our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                translation.text or "",
                translation.get("type", ""),
            )


def test_every_text_of_the_code_is_translated(english: dict[tuple[str, str], str]) -> None:
    wanted = {(context, text) for context, text, _, _ in extract()}
    assert sorted(pair for pair in wanted if not english.get(pair, "").strip()) == []


def test_no_translation_is_left_unfinished_or_without_its_text() -> None:
    wanted = {(context, text) for context, text, _, _ in extract()}
    found = list(entries())
    assert [(c, s) for c, s, _, state in found if state] == []
    assert sorted({(c, s) for c, s, _, _ in found} - wanted) == [], "run make translations"


def test_a_translation_has_the_same_values_as_the_danish() -> None:
    differ = [
        (source, text)
        for _, source, text, _ in entries()
        if text and placeholders(source) != placeholders(text)
    ]
    assert differ == []


def test_a_translation_keeps_the_blanks_at_the_ends() -> None:
    """They join sentences, and a lost one runs two words together."""
    differ = [
        (source, text)
        for _, source, text, _ in entries()
        if text
        and (source[:1].isspace(), source[-1:].isspace())
        != (text[:1].isspace(), text[-1:].isspace())
    ]
    assert differ == []


def test_english_holds_no_danish_letters_but_in_names_and_words_to_type() -> None:
    """The words of the command line are understood in both languages and may be shown in either."""
    names = ("bostøtte", "Ringkøbing-Skjern", "Samsø", "støtte", "underretning")
    left = [
        text
        for _, _, text, _ in entries()
        if any(letter in text.lower() for letter in "æøå") and not any(n in text for n in names)
    ]
    assert left == []


def test_the_english_is_what_is_shown(english: dict[tuple[str, str], str]) -> None:
    for (context, source), text in english.items():
        assert in_language("en", context, source) == text
        assert in_language("da", context, source) == source
