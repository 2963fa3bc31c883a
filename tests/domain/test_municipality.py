"""When an entrance is open, and when next."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given

from console.domain import municipality as rules
from console.domain.calendar import COPENHAGEN, is_public_holiday, local
from console.domain.municipality import Hours, Municipality, OpenState
from tests.domain.made import NOW, moments
from tests.domain.refused import refused

WEEK = tuple(Hours(day, time(8), time(15)) for day in range(5))
SPLIT = (Hours(0, time(8), time(11)), Hours(0, time(13), time(16)))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=COPENHAGEN)


def state(now: str, hours: tuple[Hours, ...] = WEEK) -> OpenState:
    return rules.open_state(hours, at(now), is_public_holiday)


def test_without_hours_nothing_is_claimed_to_be_known() -> None:
    assert state("2026-11-16 10:00", ()) == OpenState(known=False, open=False)


@pytest.mark.parametrize(
    ("now", "is_open"),
    [
        ("2026-11-16 07:59", False),
        ("2026-11-16 08:00", True),
        ("2026-11-16 14:59", True),
        ("2026-11-16 15:00", False),
    ],
)
def test_it_opens_on_the_minute_and_closes_on_the_minute(now: str, is_open: bool) -> None:
    found = state(now)
    assert found.open == is_open
    assert (found.until == at("2026-11-16 15:00")) == is_open


@pytest.mark.parametrize(
    ("now", "opens", "holiday"),
    [
        ("2026-11-16 06:00", "2026-11-16 08:00", False),
        ("2026-11-20 16:00", "2026-11-23 08:00", False),  # Friday afternoon
        ("2026-04-02 10:00", "2026-04-07 08:00", True),  # Maundy Thursday to after Easter
        ("2026-12-25 10:00", "2026-12-28 08:00", True),
        ("2023-05-05 10:00", "2023-05-08 08:00", True),  # the last store bededag
    ],
)
def test_when_closed_it_says_when_it_opens_next(now: str, opens: str, holiday: bool) -> None:
    found = state(now)
    assert (found.open, found.next_open, found.holiday) == (False, at(opens), holiday)


def test_store_bededag_is_an_ordinary_friday_since_2024() -> None:
    assert state("2024-04-26 10:00").open


def test_a_lunch_break_is_closed_and_opens_the_same_day() -> None:
    found = state("2026-11-16 12:00", SPLIT)
    assert (found.open, found.next_open) == (False, at("2026-11-16 13:00"))
    assert state("2026-11-16 16:00", SPLIT).next_open == at("2026-11-23 08:00")


def test_the_next_opening_after_the_clock_changed_is_at_the_local_hour() -> None:
    found = state("2026-03-27 16:00").next_open
    assert found is not None
    assert found.utcoffset() == timedelta(hours=2)
    assert f"{found:%a %H:%M}" == "Mon 08:00"


def test_an_entrance_that_opens_in_no_fortnight_has_no_next_opening() -> None:
    assert rules.next_opening(WEEK, at("2026-11-16 16:00"), lambda day: True) is None


@given(moments())
def test_open_or_not_the_next_thing_that_happens_lies_ahead(moment: datetime) -> None:
    now = local(moment)
    found = rules.open_state(WEEK, now, is_public_holiday)
    then = found.until if found.open else found.next_open
    assert then is not None
    assert then > now
    assert found.open == (found.next_open is None)


@pytest.mark.parametrize(
    ("hours", "code"),
    [
        ((Hours(0, time(15), time(8)),), "hours_order"),
        ((Hours(0, time(8), time(8)),), "hours_order"),
        ((Hours(7, time(8), time(15)),), "hours_order"),
        ((Hours(-1, time(8), time(15)),), "hours_order"),
        ((Hours(0, time(8), time(12)), Hours(0, time(11), time(15))), "hours_overlap"),
        ((Hours(0, time(12), time(15)), Hours(0, time(8), time(12, 1))), "hours_overlap"),
    ],
)
def test_hours_that_cannot_be_are_refused(hours: tuple[Hours, ...], code: str) -> None:
    with refused(code, weekday=hours[0].weekday):
        rules.check_hours(hours)


def test_hours_may_touch_and_days_do_not_disturb_each_other() -> None:
    rules.check_hours((Hours(0, time(8), time(12)), Hours(0, time(12), time(15)), *WEEK[1:]))
    rules.check_hours(())


def test_an_entry_is_stale_when_never_verified_or_after_ninety_days() -> None:
    never = Municipality(code="0751", name="Aarhus")
    assert rules.is_stale(never, NOW)
    verified = rules.verify(never, by="anna", at=NOW)
    assert (verified.verified_by, verified.verified_at) == ("anna", NOW)
    assert not rules.is_stale(verified, NOW + timedelta(days=90))
    assert rules.is_stale(verified, NOW + timedelta(days=90, seconds=1))
