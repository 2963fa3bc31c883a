"""The shift a moment falls in, on a Danish clock."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from console.domain.calendar import shift_start


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
