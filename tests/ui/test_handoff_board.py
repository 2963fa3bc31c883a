"""The handoff board: what is due next, two lamps, and an owner on each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from console.domain.codes import DeclineReason, Disposition
from console.services.commands import (
    ClaimCall,
    CloseCall,
    DraftHandoff,
    MarkAccepted,
    MarkDeclined,
    MarkReceived,
    RequestHandoff,
)
from console.ui import theme as themes
from console.ui.handoffs.panel import HandoffPanel
from console.ui.main_window import MainWindow
from tests.conftest import Backend, Clock


@pytest.fixture
def board(window: MainWindow) -> HandoffPanel:
    return window.contents.handoffs


@pytest.fixture
def call(backend: Backend, receive: Callable[..., int]) -> int:
    number = receive(9)
    backend.do(ClaimCall(call_id=number))
    return number


def request(backend: Backend, call: int, service: str, *, urgent: bool = False) -> int:
    done = backend.do(
        DraftHandoff(
            call_id=call,
            service=service,
            municipality="0751",
            contact_name="Testkontakt Aarhus",
            contact_phone="20 00 00 99",
            reason="Mangler et sted at bo",
            urgent=urgent,
            phone_contact="Ringet op" if urgent else "",
        )
    )
    assert done.handoff_id is not None
    backend.do(RequestHandoff(handoff_id=done.handoff_id))
    return done.handoff_id


def cells(board: HandoffPanel, column: str) -> list[str]:
    model = board.view.rows_model
    at = [c.title for c in model.columns].index(column)
    return [str(model.index(row, at).data()) for row in range(model.rowCount())]


def test_what_is_due_next_is_on_top(
    board: HandoffPanel, backend: Backend, call: int, qtbot: QtBot
) -> None:
    request(backend, call, "bostøtte")
    request(backend, call, "misbrugsbehandling", urgent=True)
    qtbot.waitUntil(
        lambda: cells(board, "Til") == ["Aarhus · misbrugsbehandling", "Aarhus · bostøtte"]
    )
    assert cells(board, "Frist")[0] == "om 2 t 00"
    assert cells(board, "Ejer") == ["anna", "anna"]


def test_an_overdue_handoff_has_word_icon_and_colour(
    board: HandoffPanel, backend: Backend, call: int, clock: Clock, qtbot: QtBot
) -> None:
    request(backend, call, "misbrugsbehandling", urgent=True)
    qtbot.waitUntil(lambda: cells(board, "Frist") == ["om 2 t 00"])
    clock.pass_(hours=3)
    assert cells(board, "Frist") == ["over 1 t 00"]
    index = board.view.rows_model.index(0, 0)
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert index.data(Qt.ItemDataRole.ForegroundRole) is not None


def test_received_and_accepted_are_two_lamps(
    board: HandoffPanel, backend: Backend, call: int, clock: Clock, qtbot: QtBot
) -> None:
    handoff = request(backend, call, "bostøtte")
    qtbot.waitUntil(lambda: cells(board, "Modt.") == ["nej"])
    backend.do(MarkReceived(handoff_id=handoff))
    qtbot.waitUntil(lambda: cells(board, "Modt.") == ["12:00"])
    assert cells(board, "Accept.") == ["nej"]
    clock.pass_(minutes=5)
    backend.do(MarkAccepted(handoff_id=handoff, person="Testkontakt Aarhus"))
    qtbot.waitUntil(lambda: cells(board, "Accept.") == ["12:05"])


def test_a_handoff_stays_when_its_call_is_closed(
    window: MainWindow, board: HandoffPanel, backend: Backend, call: int, qtbot: QtBot
) -> None:
    request(backend, call, "bostøtte")
    qtbot.waitUntil(lambda: call in window.desk.board.calls)
    backend.do(CloseCall(call_id=call, disposition=Disposition.HANDED_OFF_WITHOUT_VISIT))
    qtbot.waitUntil(lambda: call not in window.desk.board.calls)
    qtbot.waitUntil(lambda: len(board.view.rows_model.rows) == 1)
    assert cells(board, "Til") == ["Aarhus · bostøtte"]


@pytest.mark.parametrize("key", [Qt.Key.Key_M, Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_Return])
def test_a_key_opens_the_form_for_the_answer(
    window: MainWindow, board: HandoffPanel, backend: Backend, call: int, qtbot: QtBot, key: Qt.Key
) -> None:
    handoff = request(backend, call, "bostøtte")
    qtbot.waitUntil(lambda: len(board.view.rows_model.rows) == 1)
    board.view.select_id(handoff)
    board.view.setFocus()
    with qtbot.waitSignal(window.contents.call.opened) as opened:
        qtbot.keyClick(board.view, key)
    assert opened.args == [call]


def test_one_key_makes_a_handoff_ones_own(
    window: MainWindow, board: HandoffPanel, backend: Backend, call: int, qtbot: QtBot
) -> None:
    handoff = request(backend, call, "bostøtte")
    qtbot.waitUntil(lambda: len(board.view.rows_model.rows) == 1)
    board.view.select_id(handoff)
    board.view.setFocus()
    with qtbot.waitSignal(window.desk.said):
        qtbot.keyClick(board.view, Qt.Key.Key_E)
    assert cells(board, "Ejer") == ["anna"]


def test_k_records_that_the_alarm_of_an_overdue_handoff_was_heard(
    window: MainWindow,
    board: HandoffPanel,
    backend: Backend,
    call: int,
    clock: Clock,
    qtbot: QtBot,
) -> None:
    handoff = request(backend, call, "misbrugsbehandling", urgent=True)
    clock.pass_(hours=3)
    qtbot.waitUntil(lambda: len(board.view.rows_model.rows) == 1)
    board.view.select_id(handoff)
    board.view.setFocus()
    with qtbot.waitSignal(window.desk.said):
        qtbot.keyClick(board.view, Qt.Key.Key_K)
    told = [entry.act for entry in backend.views.call(call).timeline]
    assert "alarm_acknowledged" in told
    assert f"overdragelse {handoff}: alarm om frist kvitteret" in window.contents.messages.done
    clock.pass_(minutes=1)
    qtbot.waitUntil(lambda: cells(board, "Til") == ["Aarhus · misbrugsbehandling · set af anna"])
    model = board.view.rows_model
    muted = QColor(themes.current().muted)
    assert model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) == muted


def test_a_declined_handoff_says_that_the_next_step_is_missing(
    board: HandoffPanel, backend: Backend, call: int, qtbot: QtBot
) -> None:
    handoff = request(backend, call, "bostøtte")
    no = DeclineReason.NO_CAPACITY
    backend.do(MarkDeclined(handoff_id=handoff, person="Testkontakt Aarhus", reason=no))
    qtbot.waitUntil(lambda: cells(board, "Frist") == ["afvist"])
    assert cells(board, "Til") == ["Aarhus · bostøtte · mangler næste skridt"]


@pytest.mark.parametrize("days", [1, 9.9, 10, 548])
def test_how_long_is_never_cut_off_on_a_small_screen(
    window: MainWindow, board: HandoffPanel, backend: Backend, call: int, clock: Clock, days: float,
    qtbot: QtBot,
) -> None:  # fmt: skip
    request(backend, call, "bostøtte")
    request(backend, call, "misbrugsbehandling", urgent=True)
    qtbot.waitUntil(lambda: len(cells(board, "Til")) == 2)
    window.resize(1366, 768)
    clock.pass_(days=days)
    for view in (board.view, window.contents.units.view, window.contents.queue.view):
        running = [n for n, column in enumerate(view.rows_model.columns) if column.running]
        assert running
        for at in running:
            shown = not view.isColumnHidden(at)
            assert not shown or view.sizeHintForColumn(at) <= view.columnWidth(at)


def test_the_owner_is_read_whole_where_there_is_room_and_as_wide_as_set_by_hand(
    window: MainWindow, board: HandoffPanel, qtbot: QtBot
) -> None:
    view = board.view
    at = [column.title for column in view.rows_model.columns].index("Ejer")
    wide = view.fontMetrics().horizontalAdvance("testvagt")
    view.resize(480, 300)
    assert view.columnWidth(at) > wide
    view.resize(300, 300)
    assert view.columnWidth(at) < wide
    view.setColumnWidth(at, 133)
    view.resize(480, 300)
    assert view.columnWidth(at) == 133
