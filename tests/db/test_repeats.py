"""Repeat callers counted by storage: the same as counting every call there is, one by one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from random import Random

import pytest
from sqlalchemy import select, text

from console.domain.addresses import address_key
from console.domain.codes import (
    ConsentAnswer,
    ConsentScope,
    Disposition,
    ReopenReason,
    RepeatPart,
    SharedPlace,
)
from console.domain.intake import Call
from console.domain.repeat_callers import HALF_YEAR, MONTH, OWN, Counts, Threshold
from console.review.trend import WEEKS
from console.services import commands as c
from console.services.views import QueueRow, RepeatView
from db import tables as t
from db.views import SqlViews, repeats_of_all
from db.views.caller import caller
from db.views.together import Together
from tests.asked import statements as asked_of
from tests.conftest import Backend
from tests.db.calls import citizen, claimed, received

WEEK = timedelta(days=7)
OURS = c.SetRepeatDefinition(
    definition=OWN,
    adult=(Threshold(2, 7), Threshold(9, 200)),
    child=(Threshold(2, 365),),
    address=(Threshold(3, 14), Threshold(20, 300)),
)


def repeat(backend: Backend, number: int) -> RepeatView:
    return backend.views.call(number).repeat


def row(backend: Backend, number: int) -> QueueRow:
    return next(row for row in backend.views.board().calls if row.id == number)


def frecann(backend: Backend) -> None:
    backend.do(c.SetRepeatDefinition(definition="frecann"))


# Children ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("known", "parts"),
    [
        ({"birth_date": date(2012, 1, 1)}, (RepeatPart.CHILD,)),
        ({"cpr": "010112-4001"}, (RepeatPart.CHILD,)),
        ({"birth_date": date(1960, 1, 1)}, ()),
        ({}, ()),
    ],
)
def test_a_child_is_a_repeat_caller_at_three_calls_in_half_a_year(
    backend: Backend, known: dict[str, object], parts: tuple[RepeatPart, ...]
) -> None:
    frecann(backend)
    who = citizen(backend, name="Prøve Prøvesen", **known)
    number = 0
    for _ in range(3):
        number = claimed(backend)
        backend.do(c.MatchCitizen(call_id=number, citizen_id=who))
        backend.clock.pass_(days=85)
    assert repeat(backend, number).parts == parts
    assert row(backend, number).repeat == parts
    assert repeat(backend, number).counts[HALF_YEAR].total == 3


def test_a_child_who_was_merged_is_still_a_child(backend: Backend) -> None:
    frecann(backend)
    kept = citizen(backend, name="Prøve Prøvesen")
    absorbed = citizen(backend, name="Prøve Prøvesen", birth_date=date(2012, 1, 1))
    number = 0
    for who in (absorbed, kept, kept):
        number = claimed(backend)
        backend.do(c.MatchCitizen(call_id=number, citizen_id=who))
    assert not repeat(backend, number).parts
    backend.do(c.MergeCitizens(kept_id=kept, absorbed_id=absorbed))
    assert repeat(backend, number).parts == (RepeatPart.CHILD,)


@pytest.mark.server
@pytest.mark.parametrize(
    ("born", "parts"), [(date(2008, 11, 21), (RepeatPart.CHILD,)), (date(2008, 11, 20), ())]
)
def test_a_server_counts_a_child_before_the_call_is_open_and_tells_no_birth_date(
    backend: Backend, born: date, parts: tuple[RepeatPart, ...]
) -> None:
    frecann(backend)
    who = citizen(backend, name="Prøve Prøvesen", birth_date=born)
    numbers = []
    for _ in range(3):
        numbers.append(claimed(backend))
        backend.do(c.MatchCitizen(call_id=numbers[-1], citizen_id=who))
        backend.clock.pass_(hours=1)
    assert backend.logins is not None
    views = SqlViews(backend.logins.of("bo").reader)
    found = views.call(numbers[-1])
    assert found.citizen is not None
    assert (found.citizen.birth_date, found.repeat.parts) == (None, parts)
    assert {row.id: row.repeat for row in views.board().calls}[numbers[-1]] == parts
    assert views.call(numbers[0]).repeat.parts == (), "two more were not there yet"
    with backend.logins.of("bo").reader.connect() as connection:
        told = connection.scalars(text("SELECT guard.met_as_child(:calls)"), {"calls": numbers})
        assert told.all() == numbers[-1:] * len(parts)


# Addresses ---------------------------------------------------------------------------------


def test_fifteen_from_one_address_make_a_repeat_caller_of_a_first_one(backend: Backend) -> None:
    frecann(backend)
    for at in range(14):
        received(backend, location="Prøvevej 5, 8000 Aarhus", on_behalf=at % 2 == 0)
    last = received(backend, location="PRØVEVEJ 5  8000 Århus.")
    found = repeat(backend, last)
    assert found.parts == (RepeatPart.ADDRESS,)
    assert found.counts[MONTH] == Counts(oneself=1)
    assert found.address[MONTH] == Counts(oneself=8, on_behalf=7)
    shown = row(backend, last)
    assert (shown.repeat, shown.calls_month, shown.address_month) == (found.parts, 1, 15)


def test_without_that_part_no_address_is_counted(backend: Backend) -> None:
    last = [received(backend, location="Prøvevej 5") for _ in range(16)][-1]
    assert (repeat(backend, last).address, row(backend, last).address_month) == ({}, 0)
    assert not repeat(backend, last).parts


def test_a_call_from_nowhere_is_from_its_citizens_home(backend: Backend) -> None:
    frecann(backend)
    home = citizen(backend, name="Prøve Prøvesen", address="Prøvevej 5")
    moves = citizen(backend, name="Test Testesen", address="Prøvevej 5", no_fixed_address=True)
    received(backend, location="prøvevej 5")
    calls = []
    for who in (home, moves):
        calls.append(claimed(backend))
        backend.do(c.MatchCitizen(call_id=calls[-1], citizen_id=who))
    assert repeat(backend, calls[0]).address[MONTH].total == 2
    assert repeat(backend, calls[1]).address == {}
    elsewhere = claimed(backend, location="Testgade 7")
    backend.do(c.MatchCitizen(call_id=elsewhere, citizen_id=home))
    assert repeat(backend, elsewhere).address[MONTH].total == 1


def test_one_street_in_two_municipalities_is_two_addresses(backend: Backend) -> None:
    frecann(backend)
    for municipality in ("0751", "0791", None):
        received(backend, location="Prøvevej 5", municipality=municipality)
    last = received(backend, location="Prøvevej 5", municipality="0751")
    assert repeat(backend, last).address[MONTH].total == 3, "the unknown may be either"


def test_an_address_that_is_corrected_is_counted_anew(backend: Backend) -> None:
    frecann(backend)
    received(backend, location="Prøvevej 5")
    wrong = claimed(backend, location="Prøvevej 6")
    assert repeat(backend, wrong).address[MONTH].total == 1
    done = backend.do(c.EditCall(call_id=wrong, location="Prøvevej 5"))
    assert repeat(backend, wrong).address[MONTH].total == 2
    assert done.undo is not None
    backend.do(done.undo)
    assert repeat(backend, wrong).address[MONTH].total == 1


# Everything recounts -----------------------------------------------------------------------


def test_another_definition_counts_other_windows_and_its_undoing_the_old(backend: Backend) -> None:
    number = [received(backend, caller_phone="20000001") for _ in range(2)][-1]
    assert not row(backend, number).repeat
    done = backend.do(OURS)
    assert set(repeat(backend, number).counts) == {7, 30, 200, 365}
    assert row(backend, number).repeat == (RepeatPart.ADULT,)
    assert repeat(backend, number).definition.code == OWN
    assert done.undo is not None
    backend.do(done.undo)
    assert not row(backend, number).repeat
    assert set(repeat(backend, number).counts) == {30, 120}


# The trend ---------------------------------------------------------------------------------


def test_the_trend_has_a_place_for_each_week_of_half_a_year(backend: Backend) -> None:
    now = backend.clock.now
    for days, behalf in ((182, False), (181, True), (7, False), (7, True), (6.9, False)):
        backend.clock.now = now - timedelta(days=days)
        received(backend, caller_phone="20000001", on_behalf=behalf)
    backend.clock.now = now
    last = received(backend, caller_phone="20000001")
    trend = repeat(backend, last).trend
    assert len(trend) == WEEKS
    assert (trend[0], trend[-2], trend[-1]) == (Counts(0, 1), Counts(1, 1), Counts(2, 0))
    assert sum(week.total for week in trend) == 5


def test_a_call_by_nobody_known_is_its_own_trend(backend: Backend) -> None:
    received(backend)
    last = received(backend, on_behalf=True)
    assert repeat(backend, last).trend == (*[Counts()] * (WEEKS - 1), Counts(on_behalf=1))


@pytest.mark.parametrize("way", ["citizen", "phone", "address"])
def test_a_call_entered_twice_is_counted_once_until_it_is_reopened(
    backend: Backend, way: str
) -> None:
    frecann(backend)
    told = {"phone": {"caller_phone": "+4520000001"}, "address": {"location": "Prøvevej 5"}}
    who = citizen(backend, name="Prøve Prøvesen")
    numbers = [claimed(backend, **told.get(way, {})) for _ in range(3)]
    if way == "citizen":
        for number in numbers:
            backend.do(c.MatchCitizen(call_id=number, citizen_id=who))

    def counted() -> int:
        found = repeat(backend, numbers[-1])
        return (found.address if way == "address" else found.counts)[MONTH].total

    assert counted() == 3
    backend.do(c.CloseCall(call_id=numbers[0], disposition=Disposition.DUPLICATE))
    assert counted() == 2
    backend.do(c.ReopenCall(call_id=numbers[0], reason=ReopenReason.CLOSED_IN_ERROR))
    assert counted() == 3


# As a naive count --------------------------------------------------------------------------

Made = tuple[int, datetime, bool, str, int | None, str]
"""A call's number, moment, on behalf, phone, citizen and address told."""
STREETS = ("", "Prøvevej 5", "PRØVEVEJ 5.", "Prøvevej 6", "Aarhus")
HOMES = ("Prøvevej 5", "Prøvevej 6", "", "Testgade 1")


def naive(calls: Iterable[Made], days: float) -> Counts:
    """Of calls that are known to be the same caller's or from the same address."""
    found = list(calls)
    at = max(call[1] for call in found)
    behalf = [call[2] for call in found if at - timedelta(days=days) < call[1]]
    return Counts(oneself=behalf.count(False), on_behalf=behalf.count(True))


def address_of(call: Made) -> str:
    told = address_key(call[5])
    return told or (address_key(HOMES[call[4] - 1]) if call[4] else "")


def made_up(backend: Backend, rng: Random) -> list[Made]:
    """Calls over a year with a leap day, up to a change to summer time: several at once, and half
    of them in the last month."""
    people = [
        citizen(backend, name=f"Prøve {n}", address=home, birth_date=date(1960 + 16 * n, 2, 28))
        for n, home in enumerate(HOMES)
    ]
    start = datetime.fromisoformat("2023-04-02T00:30:00+00:00")
    days = [rng.choice((rng.randrange(364), rng.randrange(334, 364))) for _ in range(150)]
    moments = sorted(start + timedelta(days=day, hours=6 * rng.randrange(5)) for day in days)
    calls: list[Made] = []
    for at in moments:
        backend.clock.now = at
        phone = rng.choice(("", "+4520000001", "+4520000002"))
        behalf, where = rng.random() < 0.4, rng.choice(STREETS)
        number = claimed(backend, caller_phone=phone, on_behalf=behalf, location=where)
        who = rng.choice([*people, None])
        if who is not None:
            backend.do(c.MatchCitizen(call_id=number, citizen_id=who))
        calls.append((number, at, behalf, phone, who, where))
    return calls


@pytest.mark.parametrize("definition", [c.SetRepeatDefinition(definition="frecann"), OURS])
def test_counts_are_those_of_a_naive_count(
    backend: Backend, definition: c.SetRepeatDefinition
) -> None:
    backend.do(definition)
    calls = made_up(backend, Random(3))
    rows = {row.id: row for row in backend.views.board().calls}
    for call in calls:
        until = [other for other in calls if other[1] <= call[1]]
        same = [
            other
            for other in until
            if other[0] == call[0]
            or (call[4] is not None and other[4] == call[4])
            or (call[3] and other[3] == call[3])
        ]
        door = [other for other in until if address_of(other) == address_of(call)]
        found = repeat(backend, call[0])
        expected = {days: naive(same, days) for days in found.definition.windows}
        at_door = {days: naive(door, days) for days in found.definition.address_windows}
        assert found.counts == expected
        assert found.address == (at_door if address_of(call) else {})
        assert rows[call[0]].repeat == found.parts
        longest = naive(same, WEEKS * 7)
        assert sum(week.oneself for week in found.trend) == longest.oneself
        assert sum(week.on_behalf for week in found.trend) == longest.on_behalf
        for latest in (1, 4, 13):
            some = sum(week.total for week in found.trend[-latest:])
            assert some == naive(same, 7 * latest).total
    assert {part for one in rows.values() for part in one.repeat} == set(RepeatPart)


# All at once -------------------------------------------------------------------------------


def mixed(backend: Backend) -> list[Call]:
    """Made-up calls by three records of one person, some after they were merged, from a shelter's
    telephone too, and of two municipalities; some are closed."""
    rng = Random(11)
    made = made_up(backend, rng)
    backend.do(c.MergeCitizens(kept_id=1, absorbed_id=2))
    backend.do(c.MergeCitizens(kept_id=3, absorbed_id=1))
    backend.do(c.MarkSharedPhone(phone="+4520000001", place=SharedPlace.SHELTER))
    for number, *_ in made:
        town = rng.choice(("0751", "0791", None))
        backend.do(c.SetMunicipality(call_id=number, municipality=town))
    for number, *_ in made[::3]:
        backend.do(c.CloseCall(call_id=number, disposition=Disposition.SOLVED_BY_PHONE))
    return [backend.views.call(number).call for number, *_ in made]


@pytest.mark.parametrize("code", ["midtjylland", "frecann", OWN])
def test_all_at_once_are_counted_as_each_by_itself(backend: Backend, code: str) -> None:
    backend.do(OURS if code == OWN else c.SetRepeatDefinition(definition=code))
    calls = mixed(backend)
    with backend.engines.reader.connect() as connection:
        asked = select(t.call).cte("asked")
        answers = Together(**repeats_of_all.questions(asked)).ask(connection)
        together = repeats_of_all.counted(calls, answers)
        assert set(together) == {call.id for call in calls}
        for call in calls:
            alone, found = caller(connection, call).repeat, together[call.id]
            assert (found.person, found.address) == (alone.counts, alone.address), call.id
            assert found.parts == alone.parts, call.id
        assert repeats_of_all.counted([], answers) == {}


def statements(backend: Backend) -> list[str]:
    """What storage is asked from now on."""
    engines = backend.logins.of(backend.actor.name) if backend.logins else backend.engines
    return asked_of(engines.reader)


def test_the_board_is_asked_for_in_one_statement(backend: Backend) -> None:
    frecann(backend)
    asked = statements(backend)
    who = citizen(backend, name="Prøve Prøvesen", address="Prøvevej 5")
    for _ in range(3):
        number = claimed(backend, caller_phone="20000001", location="Prøvevej 5")
        backend.do(c.MatchCitizen(call_id=number, citizen_id=who))
    board = backend.views.board()
    assert len(asked) == 1
    rows = backend.views.board_rows([row.id for row in board.calls], [], [], [who])
    assert rows.calls == board.calls
    assert len(asked) == 2


def test_a_call_and_its_caller_are_asked_for_in_two(backend: Backend) -> None:
    frecann(backend)
    number = claimed(backend, caller_phone="20000001", location="Prøvevej 5", municipality="0751")
    who = citizen(backend, name="Prøve Prøvesen", address="Prøvevej 5")
    backend.do(c.MatchCitizen(call_id=number, citizen_id=who))
    backend.do(
        c.RecordConsent(call_id=number, scope=ConsentScope.VISIT, answer=ConsentAnswer.GIVEN)
    )
    asked = statements(backend)
    view = backend.views.call(number)
    assert len(asked) == 2
    assert view.citizen is not None
    assert view.citizen.id == who
    assert view.municipality is not None
    assert len(view.consents) == 1
    assert view.repeat.previous == ()
