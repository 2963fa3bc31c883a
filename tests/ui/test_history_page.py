"""The history: found as one types, read page by page, opened with Enter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import insert, select

from console.domain.codes import Category, Disposition
from console.services.commands import ClaimCall, CloseCall, CreateCitizen, ReceiveCall
from console.ui.desk import Desk
from console.ui.history.filters import Period
from console.ui.history.history_page import HistoryPage
from console.ui.history.model import KEPT, PAGE
from db import tables
from tests.conftest import Backend, Clock

Receive = Callable[..., int]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[HistoryPage]:
    made = HistoryPage(desk)
    made.resize(1000, 600)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def numbers(page: HistoryPage) -> list[int]:
    rows = (page.model.row(at) for at in range(page.model.rowCount()))
    return [row.id for row in rows if row is not None]


def shows(page: HistoryPage, *wanted: int) -> Callable[[], bool]:
    return lambda: numbers(page) == list(wanted)


def test_an_empty_history_says_what_would_fill_it(page: HistoryPage, qtbot: QtBot) -> None:
    page.activate()
    qtbot.waitUntil(page._empty.isVisible)
    assert page._empty.accessibleName().startswith("Ingen opkald endnu")
    assert page.filters.words.hasFocus()


def test_the_newest_call_comes_first_and_closed_ones_are_there(
    page: HistoryPage, backend: Backend, receive: Receive, qtbot: QtBot
) -> None:
    first, second = receive(20), receive(5)
    backend.do(ClaimCall(call_id=first))
    backend.do(CloseCall(call_id=first, disposition=Disposition.SOLVED_BY_PHONE))
    page.activate()
    qtbot.waitUntil(shows(page, second, first))
    assert page.model.index(1, 2).data() == "løst i telefonen"


def test_typing_finds_and_enter_opens(page: HistoryPage, receive: Receive, qtbot: QtBot) -> None:
    wanted = receive(9, name="Opdigtet Olsen")
    receive(3)
    page.activate()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    qtbot.keyClicks(page.filters.words, "Opdigtet Ol")
    qtbot.waitUntil(shows(page, wanted))
    qtbot.keyClick(page.filters.words, Qt.Key.Key_Return)
    qtbot.waitUntil(page.calls.hasFocus)
    qtbot.keyClick(page.calls, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.open_call) as opened:
        qtbot.keyClick(page.calls, Qt.Key.Key_Return)
    assert opened.args == [wanted]


def test_a_double_click_opens_a_call(page: HistoryPage, receive: Receive, qtbot: QtBot) -> None:
    call = receive(3)
    page.activate()
    qtbot.waitUntil(shows(page, call))
    at = page.calls.visualRect(page.model.index(0, 1)).center()
    viewport = page.calls.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(page.open_call) as opened:
        qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    assert opened.args == [call]


def test_the_filters_narrow_the_list(page: HistoryPage, receive: Receive, qtbot: QtBot) -> None:
    aarhus = receive(3)
    viborg = receive(60 * 24 * 9, municipality="0791", categories=(Category.ANXIETY,))
    page.activate()
    qtbot.waitUntil(shows(page, viborg, aarhus))
    qtbot.waitUntil(lambda: page.filters.municipality.count() == 4)
    choose(page.filters.municipality, "0791")
    qtbot.waitUntil(shows(page, viborg))
    choose(page.filters.municipality, None)
    choose(page.filters.category, Category.ALCOHOL.value)
    qtbot.waitUntil(shows(page, aarhus))
    choose(page.filters.category, None)
    choose(page.filters.period, Period.WEEK)
    qtbot.waitUntil(shows(page, aarhus))
    choose(page.filters.disposition, Disposition.CANCELLED.value)
    qtbot.waitUntil(shows(page))
    qtbot.waitUntil(lambda: page._empty.accessibleName().startswith("Intet opkald passer"))


def test_a_chosen_period_runs_from_midnight_to_midnight(
    page: HistoryPage, clock: Clock, receive: Receive, qtbot: QtBot
) -> None:
    receive(60 * 13)
    today = receive(60 * 11)
    page.activate()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    choose(page.filters.period, Period.CHOSEN)
    assert page.filters.first.isVisible()
    qtbot.waitUntil(shows(page, today))


def test_citizens_are_found_above_the_calls_and_narrow_them(
    page: HistoryPage, backend: Backend, receive: Receive, qtbot: QtBot
) -> None:
    mine, other = receive(9, phone="20 00 00 07"), receive(3)
    backend.do(ClaimCall(call_id=mine))
    backend.do(CreateCitizen(call_id=mine, name="Testborger Tove"))
    page.search("Tove")
    qtbot.waitUntil(page.citizens.isVisible)
    page.filters.words.setFocus()
    qtbot.keyClick(page.filters.words, Qt.Key.Key_Return)
    qtbot.waitUntil(page.citizens.hasFocus)
    qtbot.keyClick(page.citizens, Qt.Key.Key_Down)
    qtbot.keyClick(page.citizens, Qt.Key.Key_Return)
    qtbot.waitUntil(shows(page, mine))
    qtbot.keyClick(page.calls, Qt.Key.Key_Escape)
    page.filters.words.clear()
    qtbot.waitUntil(shows(page, other, mine))


def test_a_citizen_number_from_the_command_line_shows_its_calls(
    page: HistoryPage, backend: Backend, receive: Receive, qtbot: QtBot
) -> None:
    mine, _other = receive(9), receive(3, phone="20 00 00 09")
    backend.do(ClaimCall(call_id=mine))
    citizen = backend.do(CreateCitizen(call_id=mine, name="Testborger Tove")).citizen_id
    page.search(f"#{citizen}")
    qtbot.waitUntil(shows(page, mine))


def test_a_new_call_comes_in_by_itself_and_the_current_one_stays(
    page: HistoryPage, receive: Receive, qtbot: QtBot
) -> None:
    old = receive(9)
    page.activate()
    qtbot.waitUntil(shows(page, old))
    page.calls.setFocus()
    page.calls.select_row(0)
    new = receive(1)
    qtbot.waitUntil(shows(page, new, old))
    qtbot.waitUntil(lambda: page.calls.current_row() == 1)


def test_a_changed_call_is_shown_as_it_is_now(
    page: HistoryPage, backend: Backend, receive: Receive, qtbot: QtBot
) -> None:
    call = receive(9)
    page.activate()
    qtbot.waitUntil(lambda: page.model.index(0, 2).data() == "venter")
    backend.do(ClaimCall(call_id=call))
    qtbot.waitUntil(lambda: page.model.index(0, 2).data() == "taget")


def test_only_a_few_pages_of_a_long_history_are_ever_in_memory(
    page: HistoryPage, backend: Backend, qtbot: QtBot
) -> None:
    count = PAGE * (KEPT + 4)
    long_history(backend, count)
    page.activate()
    qtbot.waitUntil(lambda: page.model.rowCount() == PAGE)
    while page.model.rowCount() < count:
        before = page.model.rowCount()
        page.calls.scrollToBottom()
        qtbot.waitUntil(partial(grown, page, before))
    assert page.model.rows_in_memory <= PAGE * KEPT
    assert page.model.row(count - 1) is not None
    page.calls.scrollToTop()
    qtbot.waitUntil(lambda: page.model.index(0, 0).data() == f"{count:04d}")
    assert page.model.rows_in_memory <= PAGE * KEPT


def long_history(backend: Backend, count: int) -> None:
    """One call by the front door, then many copies of its row."""
    backend.do(ReceiveCall(caller_name="Prøve", narrative="Opdigtet", made_up=True))
    with backend.engines.writer.begin() as connection:
        (first,) = connection.execute(select(tables.call)).mappings()
        same = {name: value for name, value in first.items() if name not in {"id", "message_id"}}
        rows = [{**same, "id": number} for number in range(2, count + 1)]
        connection.execute(insert(tables.call), rows)


def grown(page: HistoryPage, before: int) -> bool:
    return page.model.rowCount() > before


def choose(combo: object, value: object) -> None:
    combo.setCurrentIndex(combo.findData(value))  # type: ignore[attr-defined]  # a QComboBox
