"""The palette: every act of the registry, found by a few letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from console.acts.registry import ACTS
from console.texts import set_language
from console.ui.help_page import help_html
from console.ui.main_window import MainWindow
from console.ui.palette import Palette, ranked, score, searchable
from console.ui.window_acts import WindowActs

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(window: MainWindow, qtbot: QtBot) -> Palette:
    window.contents.queue.view.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    return window.contents.palette


def titles(palette: Palette) -> list[str]:
    model = palette.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_it_lists_every_act(palette: Palette) -> None:
    assert len(titles(palette)) == len(ACTS)


def test_a_few_letters_find_an_act_and_enter_does_it(
    window: MainWindow, palette: Palette, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.text, "vagtleder")
    assert "Vagtlederens side" in titles(palette)[0]
    qtbot.keyClick(palette.text, Qt.Key.Key_Return)
    assert window.contents.page_name == "leader"
    assert not palette.isVisible()


def test_escape_gives_the_focus_back(window: MainWindow, palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClick(palette.text, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is window.contents.queue.view


def test_the_arrows_choose_among_the_found(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClick(palette.text, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1


def test_beginnings_of_words_come_before_scattered_letters() -> None:
    assert score("tag", "Tag opkaldet") is not None
    assert score("xq", "Tag opkaldet") is None
    found = ranked("tag", ACTS, searchable)
    assert found[0].words["da"][0].startswith("tag")


def test_every_act_of_the_window_is_known_to_it() -> None:
    wanted = {act.window for act in ACTS if act.window}
    assert {name for name in wanted if not hasattr(WindowActs, name)} == set()


def test_no_two_acts_have_the_same_key() -> None:
    keys = [act.keys for act in ACTS if act.keys]
    assert len(keys) == len(set(keys))


def test_every_act_is_in_a_menu(window: MainWindow) -> None:
    menus = window.menuBar().findChildren(QMenu)
    shown = {action.objectName() for menu in menus for action in menu.actions()}
    assert {act.name for act in ACTS} <= shown


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_help_page_has_every_word_of_both_languages(language: str, window: MainWindow) -> None:
    set_language(language)
    page = help_html(ACTS)
    for act in ACTS:
        for words in act.words.values():
            assert all(word in page for word in words)


def test_f1_opens_the_help_and_a_word_is_looked_up(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.contents.page_name == "help"
    page = window.contents.page("help")
    qtbot.keyClicks(page.text, "bostøtte")
    assert page.browser.textCursor().selectedText() == "bostøtte"
