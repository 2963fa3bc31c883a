"""Everything that can be acted on has a name and can be reached by the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from console.domain.codes import Category, Stage
from console.ui.main_window import MainWindow
from console.ui.status_bar import Connection
from console.ui.widgets.rows_view import RowsView
from tests.ui.accessible import nameless, tab_order, unreachable

PAGES = ("call", "directory", "history", "leader", "help")


@pytest.fixture
def filled(window: MainWindow, receive: Callable[..., int], qtbot: QtBot) -> MainWindow:
    for minutes in (12, 5, 1):
        receive(minutes)
    qtbot.waitUntil(lambda: len(window.desk.board.calls) == 3)
    return window


@pytest.mark.parametrize("page", PAGES)
def test_every_element_of_the_window_has_a_name(filled: MainWindow, page: str) -> None:
    filled.to_page(page)
    assert nameless(filled) == []


@pytest.mark.parametrize("page", PAGES)
def test_every_element_of_the_window_is_reached_by_keys(filled: MainWindow, page: str) -> None:
    filled.to_page(page)
    assert unreachable(filled) == []


def test_tab_goes_through_the_queue_before_the_handoffs_and_the_command_line_last(
    filled: MainWindow,
) -> None:
    stops = tab_order(filled)
    contents = filled.contents
    order = [
        contents.queue.filter_text,
        contents.queue.view,
        contents.handoffs.view,
        contents.units.view,
        contents.command_line.line,
    ]
    assert [stop for stop in stops if stop in order] == order


def test_the_open_call_has_names_and_stops_too(filled: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filled.contents.call.opened):
        filled.show_call(1)
    assert nameless(filled) == []
    assert unreachable(filled) == []


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
@pytest.mark.parametrize("page", PAGES)
def test_the_window_fits_the_screen(
    filled: MainWindow, size: tuple[int, int], page: str, qtbot: QtBot
) -> None:
    filled.to_page(page)
    filled.resize(*size)
    qtbot.waitUntil(lambda: (filled.width(), filled.height()) == size)
    assert filled.minimumSizeHint().width() <= size[0]
    for dock in filled.docks.values():
        assert filled.rect().contains(dock.geometry())


def test_on_a_small_screen_what_is_common_is_read_whole(
    window: MainWindow, receive: Callable[..., int], qtbot: QtBot
) -> None:
    receive(1, categories=(Category.FAMILY, Category.ALCOHOL))
    window.resize(1366, 768)
    queue, handoffs = window.contents.queue.view, window.contents.handoffs.view
    qtbot.waitUntil(lambda: len(queue.rows_model.rows) == 1)
    cell = queue.rows_model.index(0, 4)
    assert cell.data() == "familie, alkohol"
    assert "socialt belastet familie" in cell.data(Qt.ItemDataRole.ToolTipRole)
    common = ((queue, 4, "hjemløshed, alkohol"), (handoffs, 1, "Skanderborg · bostøtte"))
    for view, column, words in common:
        taken = view.fontMetrics().horizontalAdvance(words)
        qtbot.waitUntil(partial(_has_room, view, column, taken))


def _has_room(view: RowsView, column: int, taken: int) -> bool:
    return view.columnWidth(column) >= taken + 8


def test_text_at_twice_the_size_still_fits_its_rows(filled: MainWindow, qapp: QApplication) -> None:
    filled.looks.choose_scale(2.0)
    view = filled.contents.queue.view
    assert view.verticalHeader().defaultSectionSize() >= view.fontMetrics().height()
    assert filled.contents.messages.height() >= filled.fontMetrics().height()
    assert filled.contents.status.height() >= filled.fontMetrics().height()


def test_an_empty_list_at_twice_the_size_has_room_for_its_words(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.looks.choose_scale(2.0)
    window.resize(1366, 768)
    view = window.contents.units.view
    view.rows_model.show(())
    words = view.accessibleDescription()
    room = QRect(0, 0, view.viewport().width() - 24, 0)
    said = view.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()
    qtbot.waitUntil(lambda: view.viewport().height() >= said)


def at_twice_the_size(filled: MainWindow, language: str) -> None:
    filled.looks.choose_language(language)
    filled.looks.choose_scale(2.0)
    filled.resize(1366, 768)


@pytest.mark.parametrize("language", ["da", "en"])
def test_red_flags_and_consents_at_twice_the_size_are_inside_their_form(
    filled: MainWindow, language: str, qtbot: QtBot
) -> None:
    at_twice_the_size(filled, language)
    with qtbot.waitSignal(filled.contents.call.opened):
        filled.show_call(1)
    body = filled.call_panel.body
    assert body is not None
    for stage in (Stage.TRIAGE, Stage.CONSENT):
        body.go(stage)
        qtbot.waitUntil(partial(body.forms.__contains__, stage))
        form = body.forms[stage]
        room = form.parentWidget()
        assert room is not None
        assert form.minimumSizeHint().width() <= room.width()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_status_makes_way_for_the_command_line(
    filled: MainWindow, scale: float, qtbot: QtBot
) -> None:
    filled.looks.choose_scale(scale)
    filled.resize(1366, 768)
    status, line = filled.contents.status, filled.contents.command_line
    status.set_alarms("1 over frist, 1 snart", "alarm")
    status.set_demo(True)
    status.set_intake("127.0.0.1:8112")
    told = {"vagt 07-19", "modtager", "1 over frist, 1 snart"}
    gone = {"vagt 07-19", "modtager"} if scale == 2.0 else set()

    def shown() -> set[str]:
        labels = status.findChildren(QLabel)
        return {label.text() for label in labels if label.isVisible() and label.text()}

    qtbot.waitUntil(lambda: shown() & told == told - gone)
    assert set(status.toolTip().split()) >= {word for part in gone for word in part.split()}
    assert line.width() >= 32 * line.fontMetrics().averageCharWidth()
    assert status.geometry().right() <= filled.width()


@pytest.mark.parametrize("language", ["da", "en"])
def test_at_twice_the_size_everything_urgent_at_once_is_said_in_fewer_words(
    filled: MainWindow, language: str, qtbot: QtBot
) -> None:
    at_twice_the_size(filled, language)
    status = filled.contents.status
    status.set_alarms("2 over frist, 1 afvist, 3 snart", "alarm")
    status.set_intake("")
    status.set_asked(2)
    status.set_unsent(14)
    status.set_connection(Connection.LOST, filled.desk.clock())

    def shown() -> list[QLabel]:
        labels = status.findChildren(QLabel)
        return [label for label in labels if label.isVisible() and label.text()]

    def whole() -> bool:
        return all(label.width() >= label.sizeHint().width() for label in shown())

    short = {"2 over frist …", status.asked_text}
    short |= {"14 usendt", "afbrudt"} if language == "da" else {"14 unsent", "offline"}
    qtbot.waitUntil(lambda: whole() and short <= {label.text() for label in shown()})
    assert {status.alarms_text, status.unsent_text, status.connection_text} <= set(
        status.toolTip().split("\n")
    )
    status.set_unsent(0)
    status.set_asked(0)
    status.set_intake("127.0.0.1:8112")
    qtbot.waitUntil(lambda: status.connection_text in {label.text() for label in shown()})


def test_f6_goes_round_the_panels(filled: MainWindow, qtbot: QtBot) -> None:
    filled.contents.queue.view.setFocus()
    seen = [filled.panel_in_focus]
    for _ in range(6):
        qtbot.keyClick(filled, Qt.Key.Key_F6)
        seen.append(filled.panel_in_focus)
    assert seen[0] == seen[-1] == 0
    assert set(seen) == set(range(6))
