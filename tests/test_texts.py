"""Words for people: all of them found for translation, and shown in the language chosen."""

from __future__ import annotations

import ast
import string
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from console import texts
from console.texts import extract, in_language, noop, translate
from tests.sources import modules


@pytest.fixture
def danish() -> Iterator[None]:
    """The language of the process, put back after the test."""
    before = texts.language()
    texts.set_language("da")
    yield
    texts.set_language(before)


def calls_of(name: str, *rooms: str) -> Iterator[tuple[str, ast.Call]]:
    for file, tree in modules(*rooms):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {name, f"texts.{name}"}:
                yield f"{file}:{node.lineno}", node


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_every_text_on_screen_is_a_literal_that_extraction_finds() -> None:
    """Only a pair made by noop may be passed on, as translate(*pair)."""
    unseen = []
    for where, call in calls_of("translate", "console"):
        pair = len(call.args) == 1 and isinstance(call.args[0], ast.Starred)
        if not pair and not (len(call.args) == 2 and all(map(is_text, call.args))):
            unseen.append(where)
    for where, call in calls_of("noop", "console"):
        if len(call.args) != 2 or not all(map(is_text, call.args)):
            unseen.append(where)
    assert [where for where in unseen if not where.startswith("console/texts.py")] == []


def test_extraction_finds_what_stands_in_the_code(tmp_path: Path) -> None:
    folder = tmp_path / "console"
    folder.mkdir()
    (folder / "made.py").write_text(
        'TABLE = {"a": noop("One", "første")}\n'
        "def f(n: int) -> str:\n"
        '    texts.translate("Two", "andet "\n'
        '        "{n}", n=n)\n'
        '    return other("Three", "tredje")\n',
        encoding="utf-8",
    )
    assert list(extract(folder)) == [
        ("One", "første", "console/made.py", 1),
        ("Two", "andet {n}", "console/made.py", 3),
    ]


def test_every_extracted_text_is_danish_to_look_at_and_neither_empty_nor_padded() -> None:
    found = list(extract())
    assert len(found) > 300
    for context, text, file, line in found:
        assert context.isidentifier(), f"{file}:{line}"
        assert text == "" or text.strip(), f"{file}:{line}"


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_every_placeholder_has_a_name_that_can_be_filled() -> None:
    for _, text, file, line in extract():
        for name in placeholders(text):
            assert name.isidentifier(), f"{file}:{line}: {{{name}}}"


def test_the_values_given_are_those_the_text_asks_for() -> None:
    wrong = []
    for where, call in calls_of("translate", "console"):
        if len(call.args) != 2 or not is_text(call.args[1]):
            continue
        given = {keyword.arg for keyword in call.keywords}
        if None in given:
            continue
        text = call.args[1]
        assert isinstance(text, ast.Constant)
        if given and given != placeholders(str(text.value)):
            wrong.append(where)
    assert wrong == []


def test_a_text_is_shown_in_the_language_that_was_chosen(danish: None) -> None:
    assert texts.language() == "da"
    assert translate("Nowhere", "ukendt tekst {n}", n=3) == "ukendt tekst 3"
    texts.set_language("en")
    assert translate("Nowhere", "ukendt tekst {n}", n=3) == "ukendt tekst 3", "Danish if missing"
    assert in_language("da", "Nowhere", "ja") == "ja"


def test_a_language_nobody_speaks_here_is_refused(danish: None) -> None:
    with pytest.raises(ValueError, match="de"):
        texts.set_language("de")
    assert texts.language() == "da"


def test_values_may_bear_any_name_and_hold_braces() -> None:
    assert translate("Nowhere", "{text} {context}", text="{x}", context="y") == "{x} y"


def test_a_marked_text_is_the_pair_that_translate_takes() -> None:
    assert translate(*noop("Nowhere", "tekst")) == "tekst"


def test_no_context_holds_the_same_text_twice_with_other_blanks() -> None:
    """'Gem' and 'Gem ' would be translated apart, and drift."""
    seen = {(context, text) for context, text, _, _ in extract()}
    trimmed = Counter((context, " ".join(text.split())) for context, text in seen)
    assert [pair for pair, count in trimmed.items() if count > 1] == []
