"""The scorecard page: numbers by municipality, and the handoffs behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QDate, QPoint, Qt
from pytestqt.qtbot import QtBot

from console.domain.codes import BesideReason, DeclineReason, Measure, Period, VerdictCode
from console.review.scorecard import ALL, HEALTH, Step
from console.services import commands as c
from console.ui.desk import Desk
from console.ui.main_window import MainWindow
from console.ui.review.scorecard_page import ScorecardPage
from console.ui.review.scorecard_words import Figure
from console.ui.widgets.row_table import RowTable
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


@pytest.fixture
def shown(page: ScorecardPage, handoffs: list[int], qtbot: QtBot) -> ScorecardPage:
    page.activate()
    qtbot.waitUntil(lambda: len(page.table.rows) == 3)
    return page


def numbers(table: RowTable[Figure]) -> dict[Step, int]:
    return {figure.step: figure.count for figure in table.rows if figure.count}


def places(page: ScorecardPage) -> list[str]:
    return [score.municipality for score in page.table.rows]


def go_to(page: ScorecardPage, side: RowTable[Figure], step: Step, qtbot: QtBot) -> None:
    """Down to a number with the keys."""
    side.setFocus()
    side.show_current(side.rows[0].step)
    while side.current is not None and side.current.step != step:
        qtbot.keyClick(side, Qt.Key.Key_Down)


def test_a_quiet_period_says_so(page: ScorecardPage, qtbot: QtBot) -> None:
    page.activate()
    qtbot.waitUntil(page.empty.isVisible)
    assert not page.table.isVisible()
    assert not page.export_button.isEnabled()


def test_both_sides_of_a_municipality_and_of_all(shown: ScorecardPage, qtbot: QtBot) -> None:
    assert places(shown) == ["0751", "0791", ALL]
    assert numbers(shown.theirs) == {
        Measure.REQUESTED: 2, Measure.RECEIVED: 2, Measure.ACCEPTED: 1, Measure.DECLINED: 1,
        DeclineReason.NO_CAPACITY: 1, VerdictCode.UNKNOWN: 1,
    }  # fmt: skip
    assert numbers(shown.ours) == {
        Measure.STALE_ENTRY: 2, Measure.NO_NEXT_STEP: 1, Measure.OURS: 2,
    }  # fmt: skip
    assert shown.stale.text().startswith("Kontakten er ikke bekræftet")
    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    assert numbers(shown.theirs) == {Measure.REQUESTED: 1}
    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    assert numbers(shown.theirs)[Measure.REQUESTED] == 3
    assert shown.stale.text().startswith("2 af kommunerne")


def test_every_number_opens_as_many_handoffs_and_those_their_call(
    shown: ScorecardPage, handoffs: list[int], qtbot: QtBot
) -> None:
    for side in (shown.theirs, shown.ours):
        for figure in side.rows:
            go_to(shown, side, figure.step, qtbot)
            assert len(shown.behind.rows) == figure.count
    shown.table.setFocus()
    qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    assert shown.theirs.hasFocus()
    go_to(shown, shown.theirs, DeclineReason.NO_CAPACITY, qtbot)
    assert shown.behind_title.text() == "Aarhus: ingen kapacitet"
    qtbot.keyClick(shown.theirs, Qt.Key.Key_Return)
    assert shown.behind.hasFocus()
    assert [one.fact.id for one in shown.behind.rows] == [handoffs[1]]
    with qtbot.waitSignal(shown.open_handoff) as opened:
        qtbot.keyClick(shown.behind, Qt.Key.Key_Return)
    assert opened.args[0] == handoffs[1]


def test_a_click_on_a_number_shows_the_handoffs_behind_it(
    shown: ScorecardPage, handoffs: list[int], qtbot: QtBot
) -> None:
    at = [figure.step for figure in shown.ours.rows].index(Measure.NO_NEXT_STEP)
    spot = shown.ours.visualRect(shown.ours.model().index(at, 0)).center()
    qtbot.mouseClick(shown.ours.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [one.fact.id for one in shown.behind.rows] == [handoffs[1]]
    assert not shown.theirs.selectedIndexes(), "one number is marked, on one side"
    assert "intet næste skridt" in shown.behind.model().index(0, 5).data()


def test_the_arrow_keys_sort_and_the_sum_stays_last(shown: ScorecardPage, qtbot: QtBot) -> None:
    def heading(at: int) -> str:
        found = shown.table.model().headerData(at, Qt.Orientation.Horizontal)
        return str(found)

    assert heading(1) == "Sendt ↓"
    qtbot.keyClick(shown.table, Qt.Key.Key_Space)
    assert (heading(1), places(shown)) == ("Sendt ↑", ["0791", "0751", ALL])
    qtbot.keyClick(shown.table, Qt.Key.Key_Left)
    assert (heading(0), places(shown)) == ("Kommune ↑", ["0751", "0791", ALL])
    qtbot.keyClick(shown.table, Qt.Key.Key_Left)
    assert heading(4) == "Vores ↓"
    assert shown.table.current is not None
    assert shown.table.current.municipality == "0751", "the one in view stays"
    header = shown.table.horizontalHeader()
    for expected in ("Kommune ↑", "Kommune ↓"):
        spot = QPoint(header.sectionPosition(0) + 8, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert heading(0) == expected
    assert places(shown) == ["0791", "0751", ALL]


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
    qtbot.waitUntil(lambda: numbers(page.theirs).get(VerdictCode.NOT_HELD) == 1)
    go_to(page, page.theirs, VerdictCode.NOT_HELD, qtbot)
    told = page.behind.model().index(0, 5).data()
    assert told.startswith("holdt ikke: ringede igen dag 5")


def test_the_period_is_chosen(shown: ScorecardPage, clock: Clock, qtbot: QtBot) -> None:
    clock.pass_(days=40)
    month = shown.period.choices.button(Period.MONTH)
    qtbot.mouseClick(month, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(shown.empty.isVisible)


def test_the_days_of_ones_own_are_both_in_it(shown: ScorecardPage, qtbot: QtBot) -> None:
    chosen = shown.period.choices.button(Period.CHOSEN)
    assert not shown.period.first.isVisible()
    qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)
    assert shown.period.first.isVisible()
    shown.period.first.setDate(QDate(2026, 11, 20))
    shown.period.last.setDate(QDate(2026, 11, 20))
    qtbot.waitUntil(lambda: len(shown.table.rows) == 3)
    shown.period.last.setDate(QDate(2026, 11, 19))
    qtbot.waitUntil(shown.empty.isVisible)


@pytest.mark.parametrize("ending", ["csv", "xlsx", "pdf"])
def test_the_figures_are_kept_in_a_file_for_one_municipality(
    shown: ScorecardPage, tmp_path: Path, ending: str, qtbot: QtBot
) -> None:
    path = tmp_path / f"tal.{ending}"
    qtbot.mouseClick(shown.export_button, Qt.MouseButton.LeftButton)
    assert shown.file.path.line.text().endswith("overdragelser Aarhus 2026-11-20.xlsx")
    shown.file.path.line.setText(str(path))
    with qtbot.waitSignal(shown.file.closed):
        qtbot.keyClick(shown.file.path.line, Qt.Key.Key_Return)
    if ending == "csv":
        text = path.read_text(encoding="utf-8-sig")
        assert "Aarhus;Deres side;afvist;1;0,5" in text
        assert "Aarhus;Vores side;afvist, intet næste skridt;1;0,5" in text
        assert "Viborg" not in text, "no municipality is shown another's numbers"
        assert "Prøve" not in text
    elif ending == "xlsx":
        book = load_workbook(path)
        assert book.sheetnames == ["Om tallene", "Tal", "Tider i timer"]
        assert book["Tider i timer"].cell(2, 4).value == 2
        book.close()
    else:
        assert path.read_bytes().startswith(b"%PDF")


def test_the_sum_keeps_every_municipality(
    shown: ScorecardPage, tmp_path: Path, qtbot: QtBot
) -> None:
    shown.table.select_row(2)
    shown.export()
    path = tmp_path / "alle.csv"
    shown.file.path.line.setText(str(path))
    with qtbot.waitSignal(shown.file.closed):
        shown.file.save()
    text = path.read_text(encoding="utf-8-sig")
    assert all(
        f"{place};Deres side;sendt;" in text for place in ("Aarhus", "Viborg", "Alle kommuner")
    )


def test_the_key_and_the_word_open_it_and_a_municipality_is_found(
    window: MainWindow, handoffs: list[int], qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    assert window.contents.page_name == "scorecard"
    page = window.contents.page("scorecard")
    qtbot.waitUntil(lambda: len(page.table.rows) == 3)
    line = window.contents.command_line
    line.go()
    qtbot.keyClicks(line.line, "målt Viborg")
    qtbot.keyClick(line.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.table.current.municipality == "0791")
    page.theirs.setFocus()
    qtbot.keyClick(page.theirs, Qt.Key.Key_Return)
    qtbot.keyClick(page.behind, Qt.Key.Key_Return)
    assert window.contents.page_name == "call"
    qtbot.waitUntil(lambda: window.contents.call.current_call is not None)


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_nothing_scrolls_sideways(
    window: MainWindow, handoffs: list[int], size: tuple[int, int], qtbot: QtBot
) -> None:
    window.resize(*size)
    window.to_page("scorecard")
    page = window.contents.page("scorecard")
    qtbot.waitUntil(lambda: len(page.table.rows) == 3)
    for table in (page.table, page.theirs, page.ours, page.behind):
        assert not table.horizontalScrollBar().maximum()


def test_every_part_has_a_name_and_is_reached_by_keys(shown: ScorecardPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(shown.period.choices.button(Period.CHOSEN), Qt.MouseButton.LeftButton)
    assert nameless(shown) == []
    assert unreachable(shown) == []


def test_the_health_service_stands_under_the_municipalities(
    page: ScorecardPage, handoffs: list[int], backend: Backend, qtbot: QtBot
) -> None:
    call = backend.views.handoff(handoffs[0]).call_id
    draft = c.DraftHandoff(
        call_id=call, service="læge", contact_name="Testlæge", reason="x", to_health=True
    )
    if backend.views.call(call).ongoing:
        backend.do(c.GoBeside(call_id=call, reason=BesideReason.NEW_NEED))
    number = backend.do(draft).handoff_id
    assert number is not None
    backend.do(c.RequestHandoff(handoff_id=number))
    page.activate()
    qtbot.waitUntil(lambda: places(page) == ["0751", "0791", HEALTH, ALL])
    for _ in range(2):
        qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.behind_title.text() == "Sundhedsvæsenet: sendt"
    assert [one.fact.id for one in page.behind.rows] == [number]
    assert not page.stale.isVisible()
