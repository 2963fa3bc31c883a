"""Two consoles on one database: what one does, the other shows, without being asked."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from console.domain.codes import CallState, ConsentAnswer, ConsentScope, UnitStatus
from console.domain.errors import Refusal
from console.services.commands import (
    AssignUnit,
    ClaimCall,
    RecordConsent,
    SetUnitStatus,
    WithdrawConsent,
)
from console.ui.desk import Tone
from console.ui.main_window import MainWindow
from tests.conftest import Backend


def test_what_one_console_does_the_other_shows(
    window: MainWindow, second: MainWindow, receive: Callable[..., int], qtbot: QtBot
) -> None:
    number = receive()
    qtbot.waitUntil(lambda: number in window.desk.board.calls)
    qtbot.waitUntil(lambda: number in second.desk.board.calls)

    window.desk.submit(ClaimCall(call_id=number))
    qtbot.waitUntil(lambda: second.desk.board.calls[number].claimed_by == "anna")

    second.desk.submit(ClaimCall(call_id=number, take_over=True))
    qtbot.waitUntil(lambda: window.desk.board.calls[number].claimed_by == "bo")


def test_the_call_taken_by_somebody_else_is_refused_with_the_name(
    window: MainWindow, second: MainWindow, receive: Callable[..., int], qtbot: QtBot
) -> None:
    number = receive()
    qtbot.waitUntil(lambda: number in second.desk.board.calls)
    window.desk.submit(ClaimCall(call_id=number))
    qtbot.waitUntil(lambda: second.desk.board.calls[number].claimed_by == "anna")
    with qtbot.waitSignal(second.desk.said) as said:
        second.desk.submit(ClaimCall(call_id=number))
    (message,) = said.args
    assert message.tone is Tone.REFUSED
    assert isinstance(message.error, Refusal)
    assert message.error.params["who"] == "anna"


def test_a_unit_sent_and_called_off_here_changes_there_too(
    window: MainWindow,
    second: MainWindow,
    receive: Callable[..., int],
    backend: Backend,
    qtbot: QtBot,
) -> None:
    number = receive()
    backend.do(ClaimCall(call_id=number))
    given = RecordConsent(call_id=number, scope=ConsentScope.VISIT, answer=ConsentAnswer.GIVEN)
    backend.do(given)
    unit = next(row.id for row in backend.views.board().units if row.call_sign == "S1")
    window.desk.submit(AssignUnit(call_id=number, unit_id=unit))
    qtbot.waitUntil(lambda: second.desk.board.units[unit].call_id == number)
    assert second.desk.board.calls[number].state == CallState.DISPATCHED
    assert second.desk.board.calls[number].units == ("S1",)

    window.desk.submit(WithdrawConsent(call_id=number, scope=ConsentScope.VISIT))
    qtbot.waitUntil(lambda: second.desk.board.units[unit].status == UnitStatus.AVAILABLE)
    assert second.desk.board.calls[number].units == ()

    second.desk.submit(SetUnitStatus(unit_id=unit, status=UnitStatus.ON_BREAK))
    qtbot.waitUntil(lambda: window.desk.board.units[unit].status == UnitStatus.ON_BREAK)
