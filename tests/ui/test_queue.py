"""The queue: who waits longest, who has which call, and nothing that jumps."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.domain.codes import CallState, Category, Disposition
from console.services.board import Delta
from console.services.commands import ClaimCall, CloseCall
from console.services.dispatcher import Actor
from console.services.ports import Notice
from console.ui.main_window import MainWindow
from console.ui.queue.panel import QueuePanel
from tests.conftest import Backend, Clock


@pytest.fixture
def queue(window: MainWindow) -> QueuePanel:
    return window.contents.queue


def cells(queue: QueuePanel, column: str) -> list[str]:
    """A column's texts, from top to bottom."""
    model = queue.view.rows_model
    at = [c.title for c in model.columns].index(column)
    return [str(model.index(row, at).data()) for row in range(model.rowCount())]


def test_the_longest_waiting_is_on_top(
    queue: QueuePanel, receive: Callable[..., int], qtbot: QtBot
) -> None:
    receive(1)
    receive(9, municipality="0791")
    qtbot.waitUntil(lambda: cells(queue, "Tid") == ["09:00", "01:00"])
    assert cells(queue, "Kommune") == ["Viborg", "Aarhus"]
    assert cells(queue, "Kategori") == ["alkohol", "alkohol"]


def test_the_clocks_run_and_stay_in_their_column(
    queue: QueuePanel, receive: Callable[..., int], clock: Clock, qtbot: QtBot
) -> None:
    receive(1)
    qtbot.waitUntil(lambda: cells(queue, "Tid") == ["01:00"])
    width = queue.view.columnWidth(1)
    clock.pass_(seconds=5)
    assert cells(queue, "Tid") == ["01:05"]
    assert queue.view.columnWidth(1) == width


def test_one_key_claims_the_selected_call_and_opens_it(
    window: MainWindow, queue: QueuePanel, receive: Callable[..., int], qtbot: QtBot
) -> None:
    receive(9)
    second = receive(1)
    qtbot.waitUntil(lambda: len(queue.view.rows_model.rows) == 2)
    queue.view.select_id(second)
    queue.view.setFocus()
    with qtbot.waitSignal(window.contents.call.opened) as opened:
        qtbot.keyClick(queue.view, Qt.Key.Key_T)
    assert opened.args == [second]
    qtbot.waitUntil(lambda: window.desk.board.calls[second].claimed_by == "anna")
    assert "hos anna" in cells(queue, "Tilstand")


def test_one_key_takes_the_longest_waiting(
    window: MainWindow, queue: QueuePanel, receive: Callable[..., int], qtbot: QtBot
) -> None:
    first = receive(9)
    receive(1)
    qtbot.waitUntil(lambda: len(queue.view.rows_model.rows) == 2)
    queue.view.setFocus()
    with qtbot.waitSignal(window.contents.call.opened) as opened:
        qtbot.keyClick(queue.view, Qt.Key.Key_N)
    assert opened.args == [first]


def test_a_call_somebody_else_has_is_not_taken_silently(
    window: MainWindow,
    queue: QueuePanel,
    receive: Callable[..., int],
    backend: Backend,
    other: Actor,
    qtbot: QtBot,
) -> None:
    number = receive(3)
    backend.do(ClaimCall(call_id=number), other)
    qtbot.waitUntil(lambda: cells(queue, "Tilstand") == ["hos bo"])
    queue.view.select_id(number)
    queue.view.setFocus()
    qtbot.keyClick(queue.view, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: len(window.contents.messages.errors) == 1)
    assert "bo" in window.contents.messages.errors[0]
    assert window.desk.board.calls[number].claimed_by == "bo"


def test_an_untouched_claim_turns_amber_with_icon_and_word(
    queue: QueuePanel,
    receive: Callable[..., int],
    backend: Backend,
    other: Actor,
    clock: Clock,
    qtbot: QtBot,
) -> None:
    number = receive(3)
    backend.do(ClaimCall(call_id=number), other)
    qtbot.waitUntil(lambda: cells(queue, "Tilstand") == ["hos bo"])
    clock.pass_(minutes=11)
    assert cells(queue, "Tilstand") == ["urørt bo"]
    index = queue.view.rows_model.index(0, 0)
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    plain = queue.view.palette().text().color()
    assert index.data(Qt.ItemDataRole.ForegroundRole) != plain


def test_a_new_call_is_counted_and_takes_no_focus(
    window: MainWindow, queue: QueuePanel, receive: Callable[..., int], qtbot: QtBot
) -> None:
    window.contents.command_line.go()
    focus = QApplication.focusWidget()
    with qtbot.waitSignal(queue.arrived) as arrived:
        number = receive()
    assert arrived.args == [(number,)]
    assert queue.unseen == {number}
    assert QApplication.focusWidget() is focus


def test_the_selection_stays_with_its_call_when_rows_come_and_go(
    queue: QueuePanel, receive: Callable[..., int], backend: Backend, other: Actor, qtbot: QtBot
) -> None:
    first, second = receive(9), receive(5)
    qtbot.waitUntil(lambda: len(queue.view.rows_model.rows) == 2)
    queue.view.select_id(second)
    backend.do(ClaimCall(call_id=first), other)
    receive(30)
    qtbot.waitUntil(lambda: len(queue.view.rows_model.rows) == 3)
    assert queue.selected_call == second


def test_words_filter_the_queue_and_escape_shows_all_again(
    queue: QueuePanel, receive: Callable[..., int], qtbot: QtBot
) -> None:
    receive(9, municipality="0791", categories=(Category.LONELINESS,))
    receive(5)
    qtbot.waitUntil(lambda: len(queue.view.rows_model.rows) == 2)
    queue.view.setFocus()
    qtbot.keyClick(queue.view, Qt.Key.Key_F)
    qtbot.keyClicks(queue.filter_text, "viborg ensom")
    assert cells(queue, "Kommune") == ["Viborg"]
    qtbot.keyClick(queue.filter_text, Qt.Key.Key_Escape)
    assert len(queue.view.rows_model.rows) == 2


def test_state_and_municipality_filter_the_queue(
    queue: QueuePanel, receive: Callable[..., int], backend: Backend, qtbot: QtBot
) -> None:
    mine = receive(9, municipality="0791")
    receive(5)
    qtbot.waitUntil(lambda: len(queue.view.rows_model.rows) == 2)
    backend.do(ClaimCall(call_id=mine))
    qtbot.waitUntil(lambda: "hos anna" in cells(queue, "Tilstand"))
    queue.filter_state.setCurrentIndex(queue.filter_state.findData(CallState.CLAIMED))
    assert cells(queue, "Kommune") == ["Viborg"]
    queue.filter_state.setCurrentIndex(0)
    queue.filter_municipality.setCurrentIndex(queue.filter_municipality.findText("Aarhus"))
    assert cells(queue, "Kommune") == ["Aarhus"]


def test_a_click_on_a_header_sorts_and_a_third_click_gives_the_own_order_back(
    queue: QueuePanel, receive: Callable[..., int], qtbot: QtBot
) -> None:
    receive(9, municipality="0791")
    receive(5)
    qtbot.waitUntil(lambda: len(queue.view.rows_model.rows) == 2)
    header = queue.view.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(3) + 10, 8)
    seen = []
    for _ in range(3):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        seen.append(cells(queue, "Kommune"))
    assert seen == [["Aarhus", "Viborg"], ["Viborg", "Aarhus"], ["Viborg", "Aarhus"]]


def test_enter_opens_the_selected_call_without_claiming_it(
    window: MainWindow, queue: QueuePanel, receive: Callable[..., int], qtbot: QtBot
) -> None:
    number = receive(5)
    qtbot.waitUntil(lambda: len(queue.view.rows_model.rows) == 1)
    queue.view.select_id(number)
    queue.view.setFocus()
    with qtbot.waitSignal(window.contents.call.opened):
        qtbot.keyClick(queue.view, Qt.Key.Key_Return)
    assert window.desk.board.calls[number].state == CallState.WAITING


def test_a_repeat_caller_is_marked_with_the_count(
    queue: QueuePanel, receive: Callable[..., int], qtbot: QtBot
) -> None:
    for minutes in (50, 40, 30, 20):
        receive(minutes)
    qtbot.waitUntil(lambda: "↻4" in cells(queue, ""))


def test_an_empty_queue_says_what_fills_it(queue: QueuePanel) -> None:
    assert "F2" in queue.view.accessibleDescription()


def test_the_list_stays_where_it_is_when_a_call_is_taken_and_closed(
    window: MainWindow,
    queue: QueuePanel,
    backend: Backend,
    receive: Callable[..., int],
    qtbot: QtBot,
) -> None:
    for minutes in range(60):
        receive(minutes)
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: len(queue.view.rows_model.rows) == 60)
    bar = queue.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    with qtbot.waitSignal(window.contents.call.opened) as opened:
        queue.claim_next()
    backend.do(CloseCall(call_id=opened.args[0], disposition=Disposition.SOLVED_BY_PHONE))
    qtbot.waitUntil(lambda: len(queue.view.rows_model.rows) == 59)
    assert bar.value() == 0


def test_the_first_call_of_all_is_new_after_a_change_of_colours_too(
    window: MainWindow, receive: Callable[..., int], qtbot: QtBot
) -> None:
    """Where there are no units either, as on a new workstation."""
    window.desk._told.emit(Delta(reset=True), Notice(), window.desk._door.views)
    assert not window.desk.board.units
    window.rebuild()
    queue = window.contents.queue
    with qtbot.waitSignal(queue.arrived):
        number = receive(1)
    assert queue.unseen == {number}
