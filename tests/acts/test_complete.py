"""Completion: what fits next, best first, and every way leads to a line that is understood."""

from __future__ import annotations

from dataclasses import replace

import pytest

from console.acts.complete import complete
from console.acts.model import Kind
from console.acts.parse import parse
from console.acts.registry import ACTS
from tests.acts.worlds import WORLD

OFFERED = {
    Kind.CALL, Kind.UNIT, Kind.HANDOFF, Kind.MUNICIPALITY, Kind.CODE, Kind.CODES, Kind.DATE,
    Kind.SERVICE, Kind.TARGET,
}  # fmt: skip
IN_VIEW = replace(WORLD, current_call=245)


def offered(line: str) -> list[str]:
    return [way.word for way in complete(line, IN_VIEW, "da")]


def test_an_empty_line_offers_the_commonest_acts() -> None:
    assert offered("")[:3] == ["næste", "tag", "ny"]


def test_a_beginning_offers_the_acts_of_the_spoken_language_first() -> None:
    assert offered("ov") == ["overtag", "overdrag"]
    assert offered("han") == ["handlinger", "overdrag", "vagtskifte"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("send ", ["S1", "S2", "PP1"]),
        ("send S1 2", ["0245"]),
        ("status S1 på v", ["på vej"]),
        ("status S1 p", ["på vej", "pause"]),
        ("kommune 245 s", ["Silkeborg", "Skive"]),
        ("problem alkohol,ang", ["alkohol,angst"]),
        ("overdrag 245 b", ["bostøtte"]),
        ("ny kommune=s", ["kommune=Silkeborg", "kommune=Skive"]),
        ("ny ko", ["kommune="]),
        ("vis r", ["Ringkøbing-Skjern"]),
        ("xyzzy ", []),
    ],
)
def test_the_next_word_is_offered(line: str, words: list[str]) -> None:
    assert offered(line) == words


def test_a_value_of_several_words_is_quoted_after_a_key() -> None:
    ways = complete("ny kilde=an", WORLD, "da")
    assert [way.line for way in ways] == ['ny kilde="anden kilde" ']


@pytest.mark.parametrize("lang", ["da", "en"])
def test_following_the_first_way_leads_to_an_act(lang: str) -> None:
    """Type the word of each act and take what is offered: the line is understood in the end."""
    for act in ACTS:
        line = f"{act.words[lang][0]} "
        for arg in act.args:
            ways = [w for w in complete(line, IN_VIEW, lang) if not w.word.endswith("=")]
            if arg.optional or not ways:
                break
            line = ways[0].line
        if all(arg.optional or arg.kind in OFFERED for arg in act.args):
            assert parse(line, IN_VIEW, lang).act is act
