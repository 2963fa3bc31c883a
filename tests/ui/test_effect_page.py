"""The effect page: figures, the warning, the picture, and the citizens behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.domain.codes import ConsentScope, EffectBy, LeftOut, WhoCalled
from console.domain.repeat_callers import Threshold
from console.services import commands as c
from console.ui.desk import Desk
from console.ui.main_window import MainWindow
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
    backend.do(c.SetRepeatDefinition(definition="own", adult=(Threshold(2, 30),)))
    qtbot.waitUntil(lambda: len(shown.effect.beside) == 2)


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
    qtbot.mouseClick(shown.who.button(WhoCalled.ON_BEHALF), Qt.MouseButton.LeftButton)
    assert [line.summary.calls_after for line in shown.table.rows] == [0, 1]
    qtbot.mouseClick(shown.who.button(WhoCalled.ONESELF), Qt.MouseButton.LeftButton)
    assert [line.summary.calls_after for line in shown.table.rows] == [1, 1]


def test_the_groups_are_chosen_and_the_table_is_reached_again(
    shown: EffectPage, qtbot: QtBot
) -> None:
    qtbot.mouseClick(shown.by.button(EffectBy.WARMTH), Qt.MouseButton.LeftButton)
    assert [line.key for line in shown.table.rows] == ["", "warm"]
    qtbot.mouseClick(shown.by.button(EffectBy.MUNICIPALITY), Qt.MouseButton.LeftButton)
    assert [line.key for line in shown.table.rows] == ["0751", "0751"]
    assert shown.table.isVisible()
    assert nameless(shown) == []
    assert unreachable(shown) == []


def test_the_picture_shows_both_sides_and_says_them(shown: EffectPage) -> None:
    assert [p.line.accepted for p in shown.picture.panels] == [True, False]
    assert "uden accept (1): før 1,0" in shown.picture.accessibleDescription()
    picture = shown.picture.grab().toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    assert len(seen) > 3


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


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_figures_are_kept_in_a_file(
    shown: EffectPage, tmp_path: Path, ending: str, qtbot: QtBot
) -> None:
    path = tmp_path / f"effekt.{ending}"
    qtbot.mouseClick(shown.export_button, Qt.MouseButton.LeftButton)
    assert shown.file.isVisible()
    shown.file.path.line.setText(str(path))
    with qtbot.waitSignal(shown.file.closed):
        qtbot.keyClick(shown.file.path.line, Qt.Key.Key_Return)
    assert not shown.file.isVisible()
    if ending == "csv":
        text = path.read_text(encoding="utf-8-sig")
        assert "samlet;alle;accepteret;1;1;1;1;0,3333" in text
        assert "Pas på" in text
    else:
        book = load_workbook(path)
        assert book.sheetnames == ["Om tallene", "Tal", "Borgerne", "Ikke målt"]
        book.close()
    first = path.read_bytes()
    shown.export()
    shown.file.path.line.setText(str(path))
    shown.file.save()
    assert shown.file.warning.isVisible()
    with qtbot.waitSignal(shown.file.closed):
        shown.file.save()
    assert path.read_bytes() == first


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
