"""What is read again after an act is enough: a board kept by its notices is the board as it is."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from console.domain.codes import ConsentScope, UnitStatus
from console.domain.errors import Refusal
from console.services import board as boards
from console.services import commands as c
from console.services.board import Board
from console.services.dispatcher import Actor
from console.services.ports import Notice
from console.services.reach import Reach, reach_of
from db import changes
from tests.asked import statements
from tests.conftest import Backend, Clock, Fresh, open_backend
from tests.db.calls import citizen, claimed, received
from tests.db.test_same_as_memory import COMMANDS, ON_STORAGE, prepare
from tests.services.acts_to_undo import UNDOABLE
from tests.services.shift import Shift

TOLD = {
    "sqlite": changes.TOLD,
    "postgresql": "(detail::json ->> 'from_citizen')::bigint, detail::json ->> 'disposition'",
}


class Kept:
    """A board kept by the journal's new rows, as a console keeps its own."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._last = 0
        self.board = Board()
        self.tell(Notice(reload=True))
        self._new()

    def tell(self, notice: Notice) -> None:
        delta = boards.changed(self._backend.views, notice, self.board.calls)
        self.board.apply(delta)

    def follow(self) -> None:
        rows = self._new()
        if rows:
            self.tell(changes.notice_of(rows))

    def _new(self) -> list[tuple[object, ...]]:
        engine = self._backend.engines.reader
        columns = f"{changes.COLUMNS}, {TOLD[engine.dialect.name]}"
        asked = f"SELECT {columns} FROM journal WHERE id > :last ORDER BY id"  # noqa: S608  # fixed names
        with engine.connect() as connection:
            rows = [tuple(row) for row in connection.execute(text(asked), {"last": self._last})]
        self._last = max([self._last, *(int(row[0]) for row in rows)])
        return rows

    def is_true(self) -> bool:
        found = self._backend.views.board()
        kept = (self.board.calls, self.board.units, self.board.handoffs)
        return kept == tuple(
            {row.id: row for row in rows} for rows in (found.calls, found.units, found.handoffs)
        )


class OnStorage(Shift):
    """The made-up shift on a real database."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self.kept: Kept | None = None
        super().__init__()
        self.kept = Kept(backend)

    def do(self, command: c.Command, actor: Actor | None = None) -> Any:
        self.now += timedelta(seconds=1)
        self._backend.clock.now = self.now
        done = self._backend.do(command, actor)
        if self.kept is not None:
            self.kept.follow()
            assert self.kept.is_true(), command
        return done


LOOK_INTO_MEMORY = {"changed contact", "changed service"}
"""They are prepared from what the shift keeps in memory, and change nothing on the board."""


@pytest.mark.sqlite  # what is read again is chosen before any engine is asked
@pytest.mark.parametrize("name", [name for name in UNDOABLE if name not in LOOK_INTO_MEMORY])
def test_an_act_and_its_undoing_are_told_as_far_as_they_reach(
    empty_backend: Backend, name: str
) -> None:
    shift = OnStorage(empty_backend)
    done = shift.do(UNDOABLE[name](shift))
    shift.do(done.undo)


@given(commands=st.lists(st.tuples(COMMANDS, st.booleans()), min_size=5, max_size=15))
@settings(ON_STORAGE, max_examples=20)
def test_any_act_is_told_as_far_as_it_reaches(
    fresh: Fresh, actor: Actor, commands: list[tuple[c.Command, bool]]
) -> None:
    """Told at once, or together with what came after it."""
    clock = Clock()
    backend = open_backend(fresh(), clock, actor)
    try:
        prepare(backend.dispatcher, actor)
        kept = Kept(backend)
        for command, at_once in commands:
            clock.pass_(seconds=1)
            with suppress(Refusal):
                backend.do(command)
            if at_once:
                kept.follow()
                assert kept.is_true(), command
    finally:
        backend.close()


@pytest.fixture
def kept(backend: Backend) -> Kept:
    """A board with a call of somebody who has called before."""
    who = citizen(backend, name="Prøve Prøvesen")
    for _ in range(3):
        number = claimed(backend, ConsentScope.VISIT, caller_phone="20000001")
        backend.do(c.MatchCitizen(call_id=number, citizen_id=who))
    kept = Kept(backend)
    assert kept.board.calls[3].calls_month == 3
    return kept


def test_of_a_claim_no_more_than_the_row_is_read_and_nobody_is_counted_anew(
    backend: Backend, kept: Kept
) -> None:
    engines = backend.logins.of(backend.actor.name) if backend.logins else backend.engines
    asked = statements(engines.reader)
    backend.do(c.ReleaseCall(call_id=3))
    kept.follow()
    (statement,) = (one for one in asked if "FROM journal" not in one)
    assert "unit.status" not in statement
    assert "citizen" not in statement.replace("citizen_id", "").replace("citizens", "")
    assert kept.board.calls[3].calls_month == 3
    assert kept.is_true()


def test_a_units_status_is_told_with_its_call_and_a_position_without_any(
    backend: Backend, kept: Kept
) -> None:
    backend.do(c.AssignUnit(call_id=1, unit_id=1))
    backend.do(c.SetUnitStatus(unit_id=1, status=UnitStatus.ON_SCENE))
    kept.follow()
    assert kept.is_true()
    assert kept.board.calls[1].calls_month == 3
    kept.tell(Notice(units=frozenset({1}), acts=frozenset({"unit_position"})))
    assert kept.is_true()


def test_a_call_that_is_not_on_the_board_is_read_whole(backend: Backend, kept: Kept) -> None:
    number = received(backend, caller_phone="20000001")
    kept.tell(Notice(calls=frozenset({number}), acts=frozenset({"call_claimed"})))
    assert kept.board.calls[number].calls_month == 4


def test_a_call_from_another_number_is_counted_no_more_among_those_from_the_old(
    backend: Backend, kept: Kept
) -> None:
    first = received(backend, caller_phone="20000002")
    backend.clock.pass_(seconds=1)
    second = received(backend, caller_phone="20000002")
    kept.follow()
    assert kept.board.calls[second].calls_month == 2
    backend.do(c.EditCall(call_id=first, caller_phone="20000003"))
    kept.follow()
    assert kept.board.calls[second].calls_month == 1
    assert kept.is_true()


@pytest.mark.parametrize(
    ("notice", "reach"),
    [
        (Notice(acts=frozenset({"call_claimed"})), Reach.ROW),
        (Notice(acts=frozenset({"call_claimed", "unit_status"})), Reach.WORK),
        (Notice(acts=frozenset({"call_claimed"}), handoffs=frozenset({1})), Reach.WORK),
        (Notice(acts=frozenset({"call_claimed"}), citizens=frozenset({1})), Reach.PEOPLE),
        (Notice(acts=frozenset({"call_claimed", "of_tomorrow"})), Reach.PEOPLE),
        (Notice(), Reach.PEOPLE),
    ],
)
def test_the_farthest_of_them_counts(notice: Notice, reach: Reach) -> None:
    assert reach_of(notice) == reach
