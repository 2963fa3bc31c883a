"""What lies behind the demo's shift: known callers, and handoffs at every point of their clock."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from console import bootstrap
from console.demo import seed
from console.domain.calendar import local
from console.domain.codes import (
    CallState,
    ClockState,
    EffortKind,
    HandoffState,
    SharedPlace,
    UnitStatus,
)
from console.domain.plan import is_out_of_date
from console.intake import simulated_calls as shift
from console.intake.shift_start import ANSWERED, PUT_BACK, REGULARS, SHELTER, in_hand, until_now
from console.intake.simulated_calls import Caller
from console.intake.simulated_year import DAY, Year, plan
from console.intake.year_player import play
from console.services.commands import MatchCitizen, RegisterCall
from console.services.dispatcher import Actor
from console.services.views import CallView, HistoryQuery
from console.settings import Settings, load_settings
from db.engine import hurry
from tests.conftest import NOON, Backend, Clock, open_backend

ACTOR = Actor("anna", "bord-1")


def only_regulars(days_on: int = 0) -> Year:
    """A year until noon of some day, in which nobody lives but they."""
    now = NOON + days_on * DAY
    empty = replace(plan(1, local(now).date() - DAY, 20), citizens=())
    return until_now(empty, now)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database as the shift begins, on a Friday at noon."""
    path, year = tmp_path_factory.mktemp("shift") / "shift.db", only_regulars()
    made = open_backend(path, Clock(year.begins), ACTOR)
    hurry(made.engines.writer)
    seed(made.dispatcher, made.views, ACTOR, year.begins)
    play(year, made.dispatcher, made.views, made.clock, beside=in_hand)
    assert made.clock.now == NOON
    made.close()
    return path


@pytest.fixture
def begun(played: Path, tmp_path: Path) -> Iterator[Backend]:
    shutil.copy(played, tmp_path / "shift.db")
    made = open_backend(tmp_path / "shift.db", Clock(NOON), ACTOR)
    yield made
    made.close()


def call_by(backend: Backend, caller: Caller) -> CallView:
    """A new call by somebody who is known, as it is once that is found out."""
    call = RegisterCall(caller_name=caller.name, caller_phone=caller.phone, claim=True)
    number = backend.do(call).call_id or 0
    found = backend.views.candidates(number)[0].citizen
    backend.do(MatchCitizen(call_id=number, citizen_id=found.id))
    return backend.views.call(number)


def test_the_board_has_handoffs_at_every_point_of_their_clock(begun: Backend) -> None:
    board = begun.views.board()
    assert {row.clock(NOON) for row in board.handoffs} == {
        ClockState.QUIET,
        ClockState.AHEAD,
        ClockState.SOON,
        ClockState.OVERDUE,
        ClockState.NEXT_STEP,
        ClockState.LEADER,
    }
    assert {row.state for row in board.handoffs} >= set(ANSWERED[:4])
    assert all(row.made_up for row in board.handoffs)
    assert all(row.made_up for row in board.calls)
    assert all(row.owner for row in board.handoffs)


def test_units_begin_a_shift_of_whole_hours(begun: Backend) -> None:
    units = begun.views.board().units
    assert {unit.crew for unit in units} >= {"Testvagt A, Testvagt B", "Testvagt E"}
    for unit in units:
        assert (unit.status, unit.status_since) == (UnitStatus.AVAILABLE, NOON)
        assert unit.shift_from == NOON
        assert unit.shift_to == NOON + timedelta(hours=12)


def test_the_first_call_opens_with_all_that_is_known(begun: Backend) -> None:
    (waiting,) = begun.views.board().calls
    view = begun.views.call(waiting.id)
    assert view.call.state == CallState.WAITING
    assert view.call.narrative == PUT_BACK.narrative
    assert view.repeat.parts
    assert sum(week.total for week in view.repeat.trend) > 10
    assert view.plan is not None
    assert not is_out_of_date(view.plan, local(NOON).date())
    assert view.repeat.last_handoff is not None
    assert {one.kind for one in view.ongoing} == {EffortKind.HANDOFF, EffortKind.MUNICIPAL_WORKER}


def test_a_plan_can_be_out_of_date(begun: Backend) -> None:
    view = call_by(begun, shift.PROEVE)
    assert view.plan is not None
    assert is_out_of_date(view.plan, local(NOON).date())
    assert view.ongoing


def test_who_calls_from_the_shelter_is_offered_and_not_taken_for_anybody(begun: Backend) -> None:
    (phone,) = begun.views.shared_phones()
    assert (phone.place, phone.name) == (SharedPlace.SHELTER, SHELTER[1])
    call = RegisterCall(caller_name=shift.HERBERG.name, caller_phone=shift.HERBERG.phone)
    (hit,) = begun.views.candidates(begun.do(call).call_id or 0)
    assert (hit.by, hit.citizen.name) == ("like", shift.DEMO.name)


def test_the_shift_was_handed_over(begun: Backend) -> None:
    view = begun.views.handover(NOON)
    assert view.handover is not None
    assert view.handover.note
    assert view.left == len(view.items) > 10


def test_handoffs_have_come_as_far_as_meant_on_any_day_of_the_year() -> None:
    for day in range(366):
        year = only_regulars(day)
        for one, made in zip(REGULARS, year.citizens, strict=True):
            states = [handoff.state for handoff in made.handoffs]
            assert states == [asked.state for asked in one.handoffs], (day, one.caller.name)
            assert all(call.at < year.ends for call in made.calls)


def test_a_year_is_not_played_on_top_of_calls(begun: Backend) -> None:
    before = begun.views.history(HistoryQuery(limit=1000))
    bootstrap.make_shift(settings_of(begun), lambda _at: None)
    assert begun.views.history(HistoryQuery(limit=1000)) == before
    assert HandoffState.REQUESTED in {row.state for row in begun.views.board().handoffs}


def settings_of(backend: Backend) -> Settings:
    return replace(load_settings(backend.url), data_dir=backend.path.parent)
