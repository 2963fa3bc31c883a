"""Whether somebody calls more or less than before."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain.codes import TrendKind
from console.domain.repeat_callers import Counts
from console.labels.repeats import rate_text
from console.review.trend import HALF, WEEKS, Trend, trend

NONE = [Counts()] * HALF


def half(calls: int) -> list[Counts]:
    return [Counts(oneself=calls), *NONE[1:]]


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (0, 1, TrendKind.STEADY),
        (0, 2, TrendKind.RISING),
        (2, 0, TrendKind.FALLING),
        (10, 12, TrendKind.STEADY),
        (10, 13, TrendKind.RISING),
        (10, 7, TrendKind.FALLING),
    ],
)
def test_one_call_or_a_fifth_is_no_trend(before: int, after: int, kind: TrendKind) -> None:
    assert trend(half(before) + half(after)).kind == kind


def test_calls_for_others_count_and_the_rate_is_by_thirty_days() -> None:
    weeks = [Counts(on_behalf=1)] * HALF + [Counts(oneself=2, on_behalf=1)] * HALF
    assert trend(weeks) == Trend(TrendKind.RISING, Fraction(30, 7), Fraction(90, 7))


@pytest.mark.parametrize(
    ("rate", "text"), [(0, "0"), (2, "2"), (Fraction(7, 3), "2,3"), (Fraction(68, 5), "14")]
)
def test_a_rate_is_written_short(rate: int | Fraction, text: str) -> None:
    assert rate_text(Fraction(rate)) == text


@given(st.lists(st.integers(0, 30).map(Counts), min_size=WEEKS, max_size=WEEKS))
def test_the_halves_the_other_way_round_are_the_other_trend(weeks: list[Counts]) -> None:
    there, back = trend(weeks), trend(weeks[HALF:] + weeks[:HALF])
    assert (there.before, there.after) == (back.after, back.before)
    assert {there.kind, back.kind} != {TrendKind.RISING}
    assert {there.kind, back.kind} != {TrendKind.FALLING}
