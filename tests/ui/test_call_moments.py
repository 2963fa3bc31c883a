"""Dates as dispatchers type them, and the sender's own clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from console.domain.codes import RepeatPart
from console.domain.repeat_callers import FRECANN, Counts
from console.services.views import RepeatView
from console.ui.call.moments import moment, parse_day, senders_clock
from console.ui.call.repeat_line import counts_text, mark_text, trend_text

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


def test_an_address_is_counted_where_others_called_from_it() -> None:
    counts = {30: Counts(oneself=2), 90: Counts(oneself=2)}
    alone = RepeatView(counts=counts, address={30: Counts(oneself=2)})
    assert counts_text(alone) == "30 dage: 2 selv, 0 for andre"
    shared = RepeatView(counts=counts, address={30: Counts(oneself=9, on_behalf=6)})
    assert counts_text(shared).endswith(" · fra adressen 30 dage: 9 selv, 6 for andre")


def test_the_mark_names_the_part_where_there_are_several() -> None:
    parts = (RepeatPart.ADULT, RepeatPart.ADDRESS)
    assert mark_text(RepeatView()) == ""
    assert mark_text(RepeatView(parts=parts[:1])) == "Gentagen ringer"
    found = RepeatView(definition=FRECANN, parts=parts)
    assert mark_text(found) == "Gentagen ringer: voksen, delt adresse"
    both = RepeatView(definition=replace(FRECANN, child=()), parts=parts)
    assert mark_text(both) == "Gentagen ringer: borgeren selv, delt adresse"


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (6, 15, "Stigende: 2 → 4,9 opkald pr. måned"),
        (15, 6, "Faldende: 4,9 → 2 opkald pr. måned"),
        (0, 1, "Uændret: 0,3 opkald pr. måned"),
    ],
)
def test_the_trend_is_said_in_words(before: int, after: int, said: str) -> None:
    nothing = [Counts()] * 12
    weeks = (Counts(before), *nothing, Counts(on_behalf=after), *nothing)
    assert trend_text(RepeatView(trend=weeks)) == said
