"""The scorecard page: numbers by municipality, and the handoffs behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.domain.codes import DeclineReason, Period, VerdictCode
from console.services import commands as c
from console.ui.desk import Desk
from console.ui.review.scorecard_page import ScorecardPage
from tests.conftest import Backend, Clock
from tests.ui.accessible import nameless, unreachable


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[ScorecardPage]:
    made = ScorecardPage(desk)
    made.resize(900, 700)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def handoffs(backend: Backend, receive: Callable[..., int], clock: Clock) -> list[int]:
    """Two in Aarhus, one accepted after two hours and one declined; one in Viborg, unanswered."""
    found = []
    for place in ("0751", "0751", "0791"):
        call = receive(municipality=place)
        backend.do(c.ClaimCall(call_id=call))
        done = backend.do(
            c.DraftHandoff(call_id=call, service="bostøtte", contact_name="Test", reason="x")
        )
        assert done.handoff_id is not None
        backend.do(c.RequestHandoff(handoff_id=done.handoff_id))
        found.append(done.handoff_id)
    clock.pass_(hours=2)
    backend.do(c.MarkAccepted(handoff_id=found[0], person="Testkontakt Aarhus"))
    backend.do(
        c.MarkDeclined(handoff_id=found[1], person="Testkontakt", reason=DeclineReason.NO_CAPACITY)
    )
    return found


def test_a_quiet_period_says_so(page: ScorecardPage, qtbot: QtBot) -> None:
    page.activate()
    qtbot.waitUntil(page.empty.isVisible)
    assert not page.table.isVisible()


def test_the_numbers_and_the_handoffs_behind_them(
    page: ScorecardPage, handoffs: list[int], qtbot: QtBot
) -> None:
    page.activate()
    qtbot.waitUntil(lambda: len(page.table.rows) == 2)
    aarhus, viborg = page.table.rows
    assert (aarhus.requested, aarhus.accepted, aarhus.declined) == (2, 1, 1)
    assert (viborg.requested, viborg.received) == (1, 0)
    assert {f.id for f in page.behind.rows} == set(handoffs[:2])
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: [f.id for f in page.behind.rows] == handoffs[2:])
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(page.behind.hasFocus)
    page.behind.select_row(0)
    with qtbot.waitSignal(page.open_handoff) as opened:
        qtbot.keyClick(page.behind, Qt.Key.Key_Return)
    assert opened.args[0] == handoffs[2]


def test_whether_they_held_is_counted_and_told_behind_the_numbers(
    page: ScorecardPage,
    handoffs: list[int],
    receive: Callable[..., int],
    backend: Backend,
    clock: Clock,
    qtbot: QtBot,
) -> None:
    first = backend.views.handoff(handoffs[0]).call_id
    citizen = backend.do(c.CreateCitizen(call_id=first, name="Prøve Prøvesen")).citizen_id
    clock.pass_(days=5)
    again = receive()
    backend.do(c.ClaimCall(call_id=again))
    backend.do(c.MatchCitizen(call_id=again, citizen_id=citizen))
    page.activate()
    found = {VerdictCode.NOT_HELD: 1}
    qtbot.waitUntil(lambda: any(score.verdicts == found for score in page.table.rows))
    model = page.behind.model()
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    told = [model.index(n, titles.index("Holdt den")).data() for n in range(model.rowCount())]
    assert sorted(told) == ["holdt ikke: ringede igen dag 5", "–"]


def test_the_period_is_chosen(
    page: ScorecardPage, handoffs: list[int], clock: Clock, qtbot: QtBot
) -> None:
    clock.pass_(days=40)
    page.activate()
    qtbot.waitUntil(lambda: len(page.table.rows) == 2)
    qtbot.mouseClick(page.period.button(Period.MONTH), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.empty.isVisible)


def test_every_part_has_a_name_and_is_reached_by_keys(
    page: ScorecardPage, handoffs: list[int], qtbot: QtBot
) -> None:
    page.activate()
    qtbot.waitUntil(lambda: len(page.table.rows) == 2)
    assert nameless(page) == []
    assert unreachable(page) == []
