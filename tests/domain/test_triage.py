"""Triage: categories, the municipality, and the red flags that end it."""

from __future__ import annotations

from typing import Any

import pytest

from console.domain import triage
from console.domain.codes import CallState, Category, Disposition, RedFlag
from tests.domain.made import LATER, call
from tests.domain.refused import refused


def test_every_category_has_the_icpc_code_of_the_domain() -> None:
    codes = {
        "homelessness": "Z03",
        "alcohol": "P15",
        "drugs": "P19",
        "anxiety": "P74",
        "loneliness": "Z29",
        "dementia": "P70",
        "family": "Z20",
        "mental_illness": "P99",
        "other": "Z29",
    }
    assert {category.value: code for category, code in triage.ICPC2.items()} == codes


def test_there_are_the_eight_red_flags_of_the_domain() -> None:
    assert len(RedFlag) == 8


def test_categories_are_kept_once_and_in_the_order_of_the_list() -> None:
    told = [Category.DRUGS, Category.ALCOHOL, Category.DRUGS]
    changed = triage.categorise(call(), told, "", at=LATER)
    assert changed.categories == (Category.ALCOHOL, Category.DRUGS)


def test_the_category_other_needs_words() -> None:
    with refused("reason_needed", field="category"):
        triage.categorise(call(), [Category.OTHER], " ", at=LATER)
    assert triage.categorise(call(), [Category.OTHER], " støj ", at=LATER).category_text == "støj"


@pytest.mark.parametrize(
    ("missing", "code"),
    [
        ({"categories": ()}, "categories_needed"),
        ({"municipality": None}, "municipality_needed"),
        ({"red_flag": RedFlag.OVERDOSE}, "red_flag_stands"),
    ],
)
def test_triage_is_not_finished_while_something_is_missing(
    missing: dict[str, Any], code: str
) -> None:
    ready: dict[str, Any] = {
        "categories": (Category.ALCOHOL,),
        "municipality": "0751",
        "red_flag": None,
    }
    with refused(code, call=1):
        triage.finish(call(**{**ready, **missing}), at=LATER)
    assert triage.finish(call(**ready), at=LATER).triaged_at == LATER


@pytest.mark.parametrize("flag", list(RedFlag))
@pytest.mark.parametrize("state", [CallState.WAITING, CallState.CLAIMED])
def test_any_red_flag_returns_the_call_at_once(flag: RedFlag, state: CallState) -> None:
    returned = triage.return_to_emergency(
        call(state, triaged_at=LATER), flag, by="anna", at=LATER, has_open_assignment=False
    )
    assert returned.state == CallState.CLOSED
    assert (returned.disposition, returned.red_flag) == (Disposition.RETURNED_TO_EMERGENCY, flag)
    assert returned.triaged_at is None, "a call with a red flag is not social"


def test_a_unit_on_the_call_is_cleared_before_it_is_returned() -> None:
    with refused("call_has_unit"):
        triage.return_to_emergency(
            call(CallState.DISPATCHED),
            RedFlag.STROKE,
            by="anna",
            at=LATER,
            has_open_assignment=True,
        )


@pytest.mark.parametrize("state", [CallState.WAITING, CallState.CLOSED])
def test_nothing_is_triaged_on_a_call_nobody_has(state: CallState) -> None:
    code = "call_closed" if state == CallState.CLOSED else "call_not_claimed"
    nobodys = call(state)
    with refused(code):
        triage.categorise(nobodys, [Category.ALCOHOL], "", at=LATER)
    with refused(code):
        triage.place(nobodys, "0751", at=LATER)
    with refused(code):
        triage.finish(nobodys, at=LATER)
