"""The unit board: status by key, mouse and command line, and why a move is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from console.domain.codes import ConsentAnswer, ConsentScope, UnitStatus
from console.services.commands import (
    AssignUnit,
    ClaimCall,
    RecordConsent,
    RecordPosition,
    SetUnitDevice,
)
from console.ui.main_window import MainWindow
from console.ui.units.columns import columns, place_text, seen_text
from console.ui.units.panel import UnitPanel
from tests.conftest import Backend, Clock

# The offscreen platform says so when a menu comes up; a menu there still takes keys.
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")


@pytest.fixture
def units(window: MainWindow) -> UnitPanel:
    return window.contents.units


@pytest.fixture
def assigned(backend: Backend, receive: Callable[..., int]) -> int:
    """S1 is on a call; gives the call's number."""
    number = receive(9)
    backend.do(ClaimCall(call_id=number))
    visit, given = ConsentScope.VISIT, ConsentAnswer.GIVEN
    backend.do(RecordConsent(call_id=number, scope=visit, answer=given))
    backend.do(AssignUnit(call_id=number, unit_id=1))
    return number


def words(menu: QMenu) -> list[str]:
    return [action.text().split("  ", 1)[-1] for action in menu.actions() if action.text()]


def choose(units: UnitPanel, qtbot: QtBot, unit: int, key: Qt.Key) -> None:
    """S on the unit's row, then the digit of a move."""
    units.view.select_id(unit)
    units.view.setFocus()
    qtbot.keyClick(units.view, Qt.Key.Key_S)
    menu = next(m for m in units.findChildren(QMenu) if m.isVisible())
    qtbot.keyClick(menu, key)


def cells(units: UnitPanel, column: str) -> list[str]:
    model = units.view.rows_model
    at = [c.title for c in model.columns].index(column)
    return [str(model.index(row, at).data()) for row in range(model.rowCount())]


def test_units_stand_by_call_sign_with_their_status(units: UnitPanel) -> None:
    assert cells(units, "Enhed") == ["PP1", "S1", "S2"]
    assert cells(units, "Status") == ["ledig", "ledig", "ledig"]
    assert cells(units, "Siden") == ["00:00", "00:00", "00:00"]
    assert cells(units, "Vagt") == ["07-19", "07-19", "07-19"]


def test_a_status_is_set_by_two_keys(window: MainWindow, units: UnitPanel, qtbot: QtBot) -> None:
    choose(units, qtbot, 1, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: window.desk.board.units[1].status == UnitStatus.ON_BREAK)
    assert cells(units, "Status") == ["ledig", "pause", "ledig"]


def test_only_the_moves_the_domain_allows_are_listed(
    window: MainWindow, units: UnitPanel, assigned: int, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: window.desk.board.units[1].call_id == assigned)
    listed = words(units.moves_menu(window.desk.board.units[1]))
    assert listed[:3] == ["Kvittér: de har hørt det", "på vej", "fremme"]
    assert "Kald tilbage fra opkaldet" in listed
    assert "ikke på vagt" not in listed


def test_a_unit_nobody_has_heard_from_says_so(
    window: MainWindow, units: UnitPanel, assigned: int, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: cells(units, "Status")[1] == "ukvitteret")
    choose(units, qtbot, 1, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: cells(units, "Status")[1] == "tildelt")


def test_a_refused_move_says_why_and_changes_nothing(
    window: MainWindow, assigned: int, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: window.desk.board.units[1].call_id == assigned)
    line = window.contents.command_line
    line.go()
    qtbot.keyClicks(line.line, "status S1 pause")
    qtbot.keyClick(line.line, Qt.Key.Key_Escape)
    qtbot.keyClick(line.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.contents.messages.errors) == 1)
    assert "S1" in window.contents.messages.errors[0]
    assert window.desk.board.units[1].status == UnitStatus.ASSIGNED


def test_enter_on_a_busy_unit_shows_its_call(
    window: MainWindow, units: UnitPanel, assigned: int, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: window.desk.board.units[1].call_id == assigned)
    units.view.select_id(1)
    units.view.setFocus()
    with qtbot.waitSignal(window.contents.call.opened) as opened:
        qtbot.keyClick(units.view, Qt.Key.Key_Return)
    assert opened.args == [assigned]


def test_a_free_unit_can_be_sent_to_the_call_in_view_from_its_menu(
    window: MainWindow,
    units: UnitPanel,
    backend: Backend,
    receive: Callable[..., int],
    qtbot: QtBot,
) -> None:
    number = receive(3)
    backend.do(ClaimCall(call_id=number))
    visit, given = ConsentScope.VISIT, ConsentAnswer.GIVEN
    backend.do(RecordConsent(call_id=number, scope=visit, answer=given))
    with qtbot.waitSignal(window.contents.call.opened):
        window.show_call(number)
    choose(units, qtbot, 2, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: window.desk.board.units[2].call_id == number)


def test_a_position_shows_how_old_it_is_and_where_it_was(
    window: MainWindow, backend: Backend, clock: Clock, qtbot: QtBot
) -> None:
    unit = next(u for u in backend.views.units() if u.call_sign == "S1")
    backend.do(SetUnitDevice(unit_id=unit.id, device_id="860000000000001"))
    backend.do(
        RecordPosition(device_id="860000000000001", latitude=56.1567, longitude=10.2108, at=clock())
    )
    desk = window.desk
    qtbot.waitUntil(lambda: desk.board.units[unit.id].position_at is not None)
    clock.pass_(minutes=2)
    row = desk.board.units[unit.id]
    assert seen_text(row, clock()) == "02:00"
    assert place_text(row, clock()) == "Position 56,1567 10,2108 for 02:00 siden"
    titles = [column.title for column in columns(clock)]
    assert titles[-1] == "Position"
