"""The effect page: figures, the warning, the picture, and the citizens behind it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from console.domain.codes import (
    AccessKind,
    ConsentScope,
    EffectBy,
    EffectPicture,
    LeftOut,
    WhoCalled,
)
from console.domain.repeat_callers import FRECANN, MIDTJYLLAND, OWN, Definition, Threshold
from console.services import commands as c
from console.ui import theme as themes
from console.ui.desk import Desk
from console.ui.main_window import MainWindow
from console.ui.review.effect_charts import EffectChart
from console.ui.review.effect_page import EffectPage
from tests.conftest import Backend, Clock
from tests.db.calls import citizen, claimed, handed_off
from tests.ui.accessible import nameless, unreachable


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[EffectPage]:
    made = EffectPage(desk)
    made.resize(900, 700)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def people(backend: Backend, clock: Clock) -> list[int]:
    """Two with three calls before: one accepted in Aarhus, one call after; one not accepted, with
    two after, one of them on behalf. A third was not observed long enough."""
    now = clock.now
    numbers = [citizen(backend, name=f"Prøve {n}", made_up=True) for n in range(3)]

    def call(person: int, days: float, *, on_behalf: bool = False) -> int:
        clock.now = now
        clock.pass_(days=-days)
        number = claimed(backend, ConsentScope.SHARE_MUNICIPALITY, on_behalf=on_behalf)
        backend.do(c.MatchCitizen(call_id=number, citizen_id=person))
        return number

    call(numbers[0], 300)
    last = [call(person, days) for person in numbers[:2] for days in (130, 120, 110)]
    for at in (last[2], last[5]):
        clock.now = now
        clock.pass_(days=-100)
        handoff = handed_off(backend, at)
        if at == last[2]:
            backend.do(c.MarkAccepted(handoff_id=handoff, person="Testkontakt", warm=True))
    call(numbers[0], 50)
    call(numbers[1], 60)
    call(numbers[1], 40, on_behalf=True)
    fresh = handed_off(backend, call(numbers[2], 10))
    backend.do(c.MarkAccepted(handoff_id=fresh, person="Testkontakt Aarhus"))
    clock.now = now
    return numbers


@pytest.fixture
def shown(page: EffectPage, people: list[int], qtbot: QtBot) -> EffectPage:
    page.activate()
    qtbot.waitUntil(lambda: len(page.table.rows) == 2)
    return page


def choose(page: EffectPage, qtbot: QtBot, button: QPushButton) -> None:
    """Click, and wait until it is counted."""
    before = page.table.rows
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.table.rows != before)


def test_with_nobody_to_measure_it_says_so_and_still_warns(page: EffectPage, qtbot: QtBot) -> None:
    page.activate()
    qtbot.waitUntil(page.empty.isVisible)
    assert not page.table.isVisible()
    assert page.warning.isVisible()


def test_another_definition_measures_anew_at_once(
    shown: EffectPage, backend: Backend, clock: Clock, qtbot: QtBot
) -> None:
    """Somebody without a handoff is measured from the day of becoming a repeat caller."""
    person = citizen(backend, name="Prøve Q")
    now = clock.now
    for days in (200, 190):
        clock.now = now
        clock.pass_(days=-days)
        number = claimed(backend)
        backend.do(c.MatchCitizen(call_id=number, citizen_id=person))
    clock.now = now
    shown.refresh()
    qtbot.waitUntil(lambda: shown.effect.left_out[False].get(LeftOut.NO_INDEX) == 1)
    own = Definition(OWN, adult=(Threshold(2, 30),))
    backend.do(c.SetRepeatDefinition.of(own))
    qtbot.waitUntil(lambda: len(shown.effect.beside) == 2)
    assert shown.definition.currentData() == own
    shown.definition.setFocus()
    qtbot.keyClick(shown.definition, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: shown.effect.definition == FRECANN)
    qtbot.keyClick(shown.definition, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: shown.effect.definition == own)


def test_the_figures_stand_beside_those_without_a_handoff(shown: EffectPage) -> None:
    accepted, beside = (line.summary for line in shown.table.rows)
    assert (accepted.citizens, accepted.calls_before, accepted.calls_after) == (1, 3, 1)
    assert (beside.citizens, beside.calls_before, beside.calls_after) == (1, 3, 2)
    assert shown.effect.left_out[True] == {LeftOut.SHORT_AFTER: 1}
    assert "ikke 90 dage efter: 1" in shown.left_out.text()
    assert "−0,3" in shown.verdict.text()
    assert "For få borgere" in shown.verdict.text()


def test_the_warning_of_falling_back_is_seen_before_the_figures(shown: EffectPage) -> None:
    assert "ringer næsten altid mindre bagefter" in shown.warning.text()
    assert shown.warning.isVisible()
    assert shown.warning.mapTo(shown, shown.warning.rect().topLeft()).y() < shown.table.y()


def test_whose_calls_count_is_chosen(shown: EffectPage, qtbot: QtBot) -> None:
    choose(shown, qtbot, shown.who.button(WhoCalled.ON_BEHALF))
    assert [line.summary.calls_after for line in shown.table.rows] == [0, 1]
    choose(shown, qtbot, shown.who.button(WhoCalled.ONESELF))
    assert [line.summary.calls_after for line in shown.table.rows] == [1, 1]


def test_the_groups_are_chosen_and_the_table_is_reached_again(
    shown: EffectPage, qtbot: QtBot
) -> None:
    choose(shown, qtbot, shown.by.button(EffectBy.WARMTH))
    assert [line.key for line in shown.table.rows] == ["", "warm"]
    choose(shown, qtbot, shown.by.button(EffectBy.MUNICIPALITY))
    assert [line.key for line in shown.table.rows] == ["0751", "0751"]
    assert shown.table.isVisible()
    assert nameless(shown) == []
    assert unreachable(shown) == []


def drawn(
    page: EffectPage, qtbot: QtBot, picture: EffectPicture, *, click: bool = True
) -> EffectChart:
    """The page's picture, drawn; chosen by its button unless it is already."""
    if click:
        qtbot.mouseClick(page.kind.button(picture), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.chart is not None and page.chart.picture == picture)
    assert page.chart is not None
    return page.chart


@pytest.mark.parametrize(
    ("picture", "told"),
    [
        (EffectPicture.CITIZENS, "uden accept (1): før 1,0 (1,0–1,0), efter 0,7"),
        (EffectPicture.OVER_TIME, "dag −30 til −1 3,0, dag 1 til 30 0,0, dag 31 til 60 1,0"),
        (EffectPicture.NO_NEW_CALL, "accepteret (1): 100 % efter 30 dage, 0 % efter 90 dage"),
    ],
)
@pytest.mark.parametrize("theme", themes.THEMES.values(), ids=themes.THEMES)
def test_every_picture_shows_both_sides_in_every_theme_and_says_them(
    shown: EffectPage, picture: EffectPicture, told: str, theme: themes.Theme, qtbot: QtBot
) -> None:
    chart = drawn(shown, qtbot, picture)
    assert [side.line.accepted for side in chart.sides] == [True, False]
    assert told in chart.accessibleDescription()
    assert chart.accessibleName() == shown.caption.text()
    other = EffectChart(theme)
    qtbot.addWidget(other)
    other.show_picture(picture, chart.sides)
    seen = colours(other.image(500, 300, 1))
    assert theme.field in seen
    assert {theme.hues[0], theme.hues[4]} <= seen


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_the_pictures_are_chosen_by_keys(shown: EffectPage, qtbot: QtBot) -> None:
    shown.kind.setFocus()
    for picture in (EffectPicture.OVER_TIME, EffectPicture.NO_NEW_CALL):
        qtbot.keyClick(shown.focusWidget(), Qt.Key.Key_Right)
        qtbot.keyClick(shown.focusWidget(), Qt.Key.Key_Return)
        drawn(shown, qtbot, picture, click=False)
    assert nameless(shown) == []
    assert unreachable(shown) == []


def test_warm_and_cold_are_drawn_beside_those_without(shown: EffectPage, qtbot: QtBot) -> None:
    chart = drawn(shown, qtbot, EffectPicture.OVER_TIME)
    choose(shown, qtbot, shown.by.button(EffectBy.WARMTH))
    shown.table.setFocus()
    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    assert shown.table.current is not None
    assert shown.table.current.key == "warm"
    qtbot.waitUntil(lambda: [side.line.key for side in chart.sides] == ["warm", ""])


def test_the_definition_is_named_and_changed_by_keys_and_all_is_measured_anew(
    shown: EffectPage, backend: Backend, qtbot: QtBot
) -> None:
    assert shown.definition.currentData() == MIDTJYLLAND
    before = shown.effect
    shown.definition.setFocus()
    qtbot.keyClick(shown.definition, Qt.Key.Key_Down)
    chosen = shown.definition.currentData()
    assert chosen == FRECANN
    qtbot.waitUntil(lambda: shown.effect is not before and shown.effect.definition is not None)
    assert shown.effect.definition == chosen
    assert backend.views.setting("repeat_definition") == chosen.code


def test_measuring_can_be_stopped_and_left_and_what_was_shown_stays(
    shown: EffectPage, qtbot: QtBot
) -> None:
    """The questions' thread is held up meanwhile, as by a million calls."""
    before, held = shown.effect, threading.Event()
    shown._desk.measure(lambda _views: held.wait(10), lambda _done: None)
    shown.refresh()
    qtbot.waitUntil(shown.busy.isVisible)
    qtbot.keyClick(shown.table, Qt.Key.Key_Escape)
    assert not shown.busy.isVisible()
    assert shown._tasks["effect"].cancelled() or shown._tasks["effect"].cancelling()
    shown.refresh()
    qtbot.waitUntil(shown.busy.isVisible)
    shown.hide()
    held.set()
    qtbot.waitUntil(lambda: all(task.done() for task in shown._tasks.values()))
    assert shown.effect is before


def test_a_call_is_opened_while_all_is_measured(shown: EffectPage, qtbot: QtBot) -> None:
    held = threading.Event()
    shown._desk.measure(lambda _views: held.wait(10), lambda _done: None)
    answers: list[object] = []
    shown._desk.ask(lambda views: views.board(), answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert not held.is_set()
    held.set()


def test_enter_goes_to_the_citizens_and_enter_again_to_the_calls(
    shown: EffectPage, people: list[int], qtbot: QtBot
) -> None:
    qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    qtbot.waitUntil(shown.behind.hasFocus)
    shown.behind.select_row(0)
    with qtbot.waitSignal(shown.open_citizen) as opened:
        qtbot.keyClick(shown.behind, Qt.Key.Key_Return)
    assert opened.args == [people[0]]
    shown.table.setFocus()
    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    assert [m.citizen_id for m in shown.behind.rows] == [people[1]]


def test_no_name_is_on_the_page(shown: EffectPage) -> None:
    model = shown.behind.model()
    texts = [
        model.index(row, column).data()
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert texts[0].startswith("#")
    assert not any("Prøve" in text for text in texts)


def kept(page: EffectPage, path: Path, qtbot: QtBot) -> bytes:
    qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    assert page.file.isVisible()
    page.file.path.line.setText(str(path))
    with qtbot.waitSignal(page.file.closed):
        qtbot.keyClick(page.file.path.line, Qt.Key.Key_Return)
    assert not page.file.isVisible()
    return path.read_bytes()


def test_the_figures_are_kept_in_a_csv_file(
    shown: EffectPage, tmp_path: Path, qtbot: QtBot
) -> None:
    text = kept(shown, tmp_path / "effekt.csv", qtbot).decode("utf-8-sig")
    assert "samlet;alle;accepteret;1;1;1;1;0,3333" in text
    assert "Pas på" in text
    assert "Gentagen ringer;Midtjylland" in text
    assert "accepteret;-30;-1;1;3;3" in text
    assert "accepteret;50;1;1;0;0" in text


def test_the_figures_are_kept_in_an_excel_book(
    shown: EffectPage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "effekt.xlsx"
    kept(shown, path, qtbot)
    book = load_workbook(path)
    assert book.sheetnames == [
        "Om tallene", "Tal", "Borgerne", "Ikke målt", "Over tid", "Uden nyt opkald"
    ]  # fmt: skip
    book.close()


def test_the_report_is_kept_as_a_pdf_and_on_record(
    shown: EffectPage, tmp_path: Path, qtbot: QtBot, backend: Backend
) -> None:
    made = kept(shown, tmp_path / "effekt.pdf", qtbot)
    assert made.startswith(b"%PDF-")
    looks = backend.views.looks(backend.actor.name, datetime(2000, 1, 1, tzinfo=UTC)).rows
    taken_out = [look.detail for look in looks if look.kind == AccessKind.EXPORTED]
    measured = shown.effect.citizens
    assert [detail["count"] for detail in taken_out] == [len(measured)]
    assert set(taken_out[0]["citizens"].split()) == set(map(str, measured))


def test_a_file_is_only_replaced_when_asked_twice(
    shown: EffectPage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "effekt.xlsx"
    first = kept(shown, path, qtbot)
    shown.export()
    shown.file.path.line.setText(str(path))
    shown.file.save()
    assert shown.file.warning.isVisible()
    with qtbot.waitSignal(shown.file.closed):
        shown.file.save()
    assert path.read_bytes() == first


@pytest.mark.parametrize(
    ("name", "code"), [("effekt.txt", "file_ending"), ("x/effekt.csv", "file_unwritable")]
)
def test_a_file_that_cannot_be_is_refused(
    shown: EffectPage, tmp_path: Path, name: str, code: str, qtbot: QtBot
) -> None:
    shown.export()
    shown.file.path.line.setText(str(tmp_path / name))
    with qtbot.waitSignal(shown._desk.said) as said:
        shown.file.save()
    assert said.args[0].error.code == code
    assert shown.file.isVisible()


def test_escape_gives_the_file_up(shown: EffectPage, qtbot: QtBot) -> None:
    shown.export()
    qtbot.keyClick(shown.file.path.line, Qt.Key.Key_Escape)
    assert not shown.file.isVisible()


def test_the_key_and_the_word_open_it_and_a_citizen_is_found_in_the_history(
    window: MainWindow, people: list[int], receive: Callable[..., int], qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert window.contents.page_name == "effect"
    page = window.contents.page("effect")
    qtbot.waitUntil(lambda: len(page.table.rows) == 2)
    page.behind.setFocus()
    page.behind.select_row(0)
    qtbot.keyClick(page.behind, Qt.Key.Key_Return)
    assert window.contents.page_name == "history"
    history = window.contents.page("history")
    qtbot.waitUntil(lambda: history.model.rowCount() == 5)


def test_the_words_with_a_file_measure_and_write_it(
    window: MainWindow, people: list[int], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "effekt.csv"
    line = window.contents.command_line
    line.go()
    qtbot.keyClicks(line.line, f'effekt "{path}"')
    line.popup.hide()
    qtbot.keyClick(line.line, Qt.Key.Key_Return)
    assert window.contents.page_name == "effect"
    qtbot.waitSignal(window.contents.page("effect").file.closed).wait()
    assert "samlet;alle;accepteret;1" in path.read_text(encoding="utf-8-sig")
