"""The README lists every word of the command line; `python -m tests.test_readme` writes it anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from console.acts.model import Act
from console.acts.registry import ACTS
from console.texts import in_language

README = Path(__file__).resolve().parent.parent / "README.md"
BEGIN, END = "<!-- words -->", "<!-- /words -->"


def table() -> str:
    return "\n".join(("| Act | Danish | English | Key |", "|---|---|---|---|", *rows()))


def rows() -> Iterator[str]:
    for act in ACTS:
        cells = (in_language("en", *act.title), _spelled(act, "da"), _spelled(act, "en"), act.keys)
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _spelled(act: Act, language: str) -> str:
    others = "".join(f", `{word}`" for word in act.words[language][1:])
    return f"`{act.examples[language]}`{others}"


def written(text: str) -> str:
    """The README with the table as it should be."""
    before, rest = text.split(BEGIN)
    return f"{before}{BEGIN}\n{table()}\n{END}{rest.split(END)[1]}"


def test_the_readme_lists_every_word_with_an_example() -> None:
    text = README.read_text(encoding="utf-8")
    assert text == written(text), "run: python -m tests.test_readme"


def test_the_pictures_the_readme_shows_are_there() -> None:
    text = README.read_text(encoding="utf-8")
    shown = [part.split(")")[0] for part in text.split("](resources/")[1:]]
    assert shown
    assert all((README.parent / "resources" / name).is_file() for name in shown)


if __name__ == "__main__":
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")
