"""Who calls again and again, by each definition."""

from __future__ import annotations

import pytest

from console.domain.repeat_callers import (
    FOUR_MONTHS,
    FRECANN_ADULT,
    MIDTJYLLAND,
    MONTH,
    QUARTER,
    Counts,
    is_repeat,
)


@pytest.mark.parametrize(
    ("month", "quarter", "repeat"),
    [(4, 11, False), (5, 5, True), (4, 12, True), (0, 12, True), (5, 0, True)],
)
def test_frecann_counts_five_in_a_month_or_twelve_in_three(
    month: int, quarter: int, repeat: bool
) -> None:
    counts = {MONTH: Counts(month), QUARTER: Counts(quarter), FOUR_MONTHS: Counts(quarter)}
    assert is_repeat(FRECANN_ADULT, counts) == repeat


@pytest.mark.parametrize(("calls", "repeat"), [(3, False), (4, True)])
def test_midtjylland_counts_four_in_four_months(calls: int, repeat: bool) -> None:
    assert is_repeat(MIDTJYLLAND, {FOUR_MONTHS: Counts(calls)}) == repeat


def test_calls_on_somebodys_behalf_count_as_much_as_ones_own() -> None:
    assert is_repeat(MIDTJYLLAND, {FOUR_MONTHS: Counts(oneself=1, on_behalf=3)})


def test_without_counts_nobody_is_a_repeat_caller() -> None:
    assert not is_repeat(MIDTJYLLAND, {})
