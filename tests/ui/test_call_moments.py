"""Dates as dispatchers type them, and the sender's own clock."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from console.domain.repeat_callers import Counts
from console.services.views import RepeatView
from console.ui.call.moments import moment, parse_day, senders_clock
from console.ui.call.repeat_line import counts_text

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("24.12.1950", date(1950, 12, 24)),
        ("24-12-50", date(1950, 12, 24)),
        ("241250", date(1950, 12, 24)),
        ("01012020", date(2020, 1, 1)),
        ("1/2 2026", date(2026, 2, 1)),
        ("2026-12-24", date(2026, 12, 24)),
        ("24.12", date(2026, 12, 24)),
        ("1.3", date(2027, 3, 1)),
        ("31.02.2026", None),
        ("29.2", None),
        ("i morgen", None),
        ("", None),
        ("1.1.0", None),
        ("99999999999", None),
    ],
)
def test_a_date_is_read_as_it_is_typed(typed: str, day: date | None) -> None:
    assert parse_day(typed, TODAY) == day


def test_the_senders_clock_is_shown_only_where_it_differs() -> None:
    at = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
    assert senders_clock(at, 60) == ""
    assert senders_clock(at, -300) == "afsenderens ur 06:00 UTC-05:00"


def test_today_needs_no_date() -> None:
    now = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
    assert moment(now, now) == "12:00"
    assert moment(datetime(2026, 11, 19, 23, 30, tzinfo=UTC), now) == "00:30"
    assert moment(datetime(2026, 11, 19, 22, 30, tzinfo=UTC), now) == "19.11.2026 23:30"


def test_a_longer_window_without_more_calls_is_left_out() -> None:
    same = Counts(oneself=2)
    assert counts_text(RepeatView(counts={30: same, 90: same})) == "30 dage: 2 selv, 0 for andre"
    more = RepeatView(counts={30: same, 90: Counts(oneself=2, on_behalf=1), 120: Counts(2, 1)})
    assert counts_text(more) == "30 dage: 2 selv, 0 for andre · 90 dage: 2 selv, 1 for andre"
