"""Who is there: by one's own clock, whatever the other workstation's says."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from console.domain.presence import BEAT, GONE, Desks, Present, heard, there
from tests.conftest import NOON

SECOND = timedelta(seconds=1)


def bo(at: datetime, call_id: int = 245) -> Present:
    return Present(actor="bo", workstation="bord-2", call_id=call_id, at=at)


def names(desks: Desks, now: datetime) -> list[str]:
    return [present.actor for present in there(desks, now)]


def test_whoever_has_not_been_heard_of_for_a_minute_is_not_there() -> None:
    known = heard({}, [bo(NOON)], NOON)
    assert names(known, NOON + GONE - SECOND) == ["bo"]
    assert names(known, NOON + GONE) == []
    again = heard(known, [bo(NOON)], NOON + 2 * GONE)
    assert names(again, NOON + 2 * GONE) == [], "the row is the one that was read before"


def test_a_row_that_was_left_by_a_killed_console_is_nobody_from_the_first() -> None:
    assert names(heard({}, [bo(NOON - GONE)], NOON), NOON) == []


@pytest.mark.parametrize("wrong", [-timedelta(hours=1), timedelta(hours=1)])
def test_a_workstation_whose_clock_is_wrong_is_there_as_long_as_it_says_so(
    wrong: timedelta,
) -> None:
    known = heard({}, [bo(NOON + wrong)], NOON)
    now = NOON + BEAT
    known = heard(known, [bo(now + wrong)], now)
    assert names(known, now + GONE - SECOND) == ["bo"]
    assert names(known, now + GONE) == []


def test_whoever_left_is_forgotten() -> None:
    assert heard(heard({}, [bo(NOON)], NOON), [], NOON) == {}


def test_being_still_there_is_no_change() -> None:
    assert bo(NOON) == bo(NOON + BEAT)
    assert bo(NOON) != bo(NOON, call_id=246)
