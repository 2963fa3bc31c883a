"""Words for codes, refusals and the timeline: all there, and none ever fails."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

import pytest

from console.domain import codes
from console.domain.errors import Refusal
from console.domain.repeat_callers import DEFINITIONS, OWN
from console.labels import (
    call_number,
    clock,
    date_text,
    deputy_text,
    done_text,
    duration,
    label,
    refusal_text,
    sentence,
)
from console.labels.codes import REPEAT_DEFINITIONS, WORDS
from console.labels.refusals import SENTENCES as REFUSALS
from console.labels.timeline import SENTENCES as TIMELINE
from console.services.dispatcher import Done
from console.services.ports import JournalEntry
from console.texts import set_language

CONSOLE = Path(__file__).resolve().parents[2] / "console"
LISTS = [
    kind
    for _, kind in inspect.getmembers(codes, inspect.isclass)
    if issubclass(kind, StrEnum) and kind is not StrEnum
]


def _calls(names: set[str], *rooms: str) -> Iterator[ast.Call]:
    for room in rooms:
        for path in sorted((CONSOLE / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in names:
                    yield node


def _constants(calls: Iterator[ast.Call], at: int) -> set[str]:
    return {
        str(arg.value)
        for call in calls
        for arg in call.args[at : at + 1]
        if isinstance(arg, ast.Constant)
    }


def test_every_code_has_a_word_of_its_own_list() -> None:
    for kind in LISTS:
        assert set(WORDS[kind]) == set(kind), kind
        words = [label(code) for code in kind]
        assert len(words) == len(set(words)), kind


def test_every_definition_of_a_repeat_caller_has_words() -> None:
    assert set(REPEAT_DEFINITIONS) == {*DEFINITIONS, OWN}
    assert label("midtjylland").startswith("Midtjylland")


def test_codes_that_look_alike_keep_the_words_of_their_own_list() -> None:
    assert label(codes.Category.FAMILY) == "socialt belastet familie"
    assert label(codes.NeedArea.FAMILY) == "familie og børn"
    assert label(codes.SceneOutcome.FAMILY) == "familie eller netværk"


def test_every_refusal_of_the_rules_has_a_sentence() -> None:
    rooms = ("domain", "services", "acts", "terminal", "exchange")
    raised = _constants(_calls({"Refusal", "StaleRecord"}, *rooms), 0)
    required = _constants(_calls({"require"}, *rooms), 1)
    assert (raised | required) - set(REFUSALS) == set()


def test_every_act_on_the_timeline_has_a_sentence() -> None:
    written = {
        str(keyword.value.value)
        for call in _calls({"Done"}, "services")
        for keyword in call.keywords
        if keyword.arg == "act" and isinstance(keyword.value, ast.Constant)
    }
    assert written
    assert written - set(TIMELINE) == set()


@pytest.mark.parametrize("code", sorted(REFUSALS))
def test_a_refusal_without_its_values_is_still_a_sentence(code: str) -> None:
    text = refusal_text(Refusal(code))
    assert "{" not in text
    assert len(text.split()) > 2


def test_a_refusal_says_call_numbers_as_people_do() -> None:
    text = refusal_text(Refusal("unit_busy", unit="S1", call=245))
    assert text.startswith("S1 er på opkald 0245 og bliver der.")


def test_an_unknown_code_is_told_as_it_is() -> None:
    assert "from_tomorrow" in refusal_text(Refusal("from_tomorrow", odd=object()))
    assert done_text(Done(act="from_tomorrow", call_id=3)) == "0003: from_tomorrow"


@pytest.mark.parametrize("act", sorted(TIMELINE))
def test_an_entry_without_details_still_makes_a_line(act: str) -> None:
    entry = JournalEntry(
        op_id="x", at=datetime(2026, 1, 1, tzinfo=UTC), actor="anna", workstation="b", act=act,
        detail={},
    )  # fmt: skip
    assert sentence(entry)
    assert "{" not in sentence(entry)


def test_what_was_done_is_said_with_its_call() -> None:
    done = Done(
        act="consent_recorded",
        call_id=245,
        detail={"scope": "visit", "answer": "given", "given_by": "citizen", "how": "phone"},
    )
    assert done_text(done) == "0245: samtykke til besøg: ja (borgeren, i telefonen)"


def test_times_are_danish() -> None:
    moment = datetime(2026, 12, 24, 13, 2, tzinfo=UTC)
    assert clock(moment) == "14:02"
    assert date_text(moment) == "24.12.2026 14:02"
    assert date_text(date(2026, 12, 24)) == "24.12.2026"
    assert date_text(None) == clock(None) == ""


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (timedelta(minutes=4, seconds=12), "04:12"),
        (timedelta(hours=2, minutes=5), "2 t 05"),
        (timedelta(days=3, hours=4), "3 d 04 t"),
        (timedelta(days=9, hours=23, minutes=59), "9 d 23 t"),
        (timedelta(days=10), "10 d"),
        (timedelta(days=-548), "-548 d"),
        (timedelta(hours=-2), "-2 t 00"),
        (0, "00:00"),
    ],
)
def test_durations_are_short(span: timedelta | float, text: str) -> None:
    assert duration(span) == text


@pytest.mark.parametrize(
    ("rank", "danish", "english"),
    [
        (1, "1. stedfortræder", "1st deputy"),
        (2, "2. stedfortræder", "2nd deputy"),
        (3, "3. stedfortræder", "3rd deputy"),
        (4, "4. stedfortræder", "4th deputy"),
        (11, "11. stedfortræder", "11th deputy"),
        (22, "22. stedfortræder", "22nd deputy"),
    ],
)
def test_deputies_are_counted_as_one_says_it(rank: int, danish: str, english: str) -> None:
    assert deputy_text(rank) == danish
    set_language("en")
    try:
        assert deputy_text(rank) == english
    finally:
        set_language("da")


def test_a_call_has_four_digits_or_more() -> None:
    assert [call_number(n) for n in (7, 245, 12345)] == ["0007", "0245", "12345"]
