"""The day and the shift a moment falls in, on a Danish clock."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain.calendar import local, local_date, shift_start


@pytest.mark.parametrize(
    ("moment", "began"),
    [
        (datetime(2026, 11, 20, 6, 0, tzinfo=UTC), datetime(2026, 11, 20, 6, 0, tzinfo=UTC)),
        (datetime(2026, 11, 20, 5, 59, tzinfo=UTC), datetime(2026, 11, 19, 18, 0, tzinfo=UTC)),
        (datetime(2026, 11, 20, 18, 0, tzinfo=UTC), datetime(2026, 11, 20, 18, 0, tzinfo=UTC)),
        # The night the clocks go back: the shift that began in summer time lasts an hour longer.
        (datetime(2026, 10, 25, 5, 30, tzinfo=UTC), datetime(2026, 10, 24, 17, 0, tzinfo=UTC)),
    ],
)
def test_a_shift_begins_at_seven_and_at_nineteen(moment: datetime, began: datetime) -> None:
    assert shift_start(moment) == began


@given(st.integers(0, 4_000_000_000))
def test_the_quick_day_is_the_day_of_the_clock(seconds: int) -> None:
    moment = datetime.fromtimestamp(seconds, UTC)
    assert local_date(moment) == local(moment).date()
