"""Colours that can be told apart, by everybody, in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication

from console.ui import icons
from console.ui import theme as themes
from console.ui.main_window import MainWindow
from console.ui.theme import Theme, contrast

ALL = [pytest.param(theme, id=theme.name) for theme in themes.THEMES.values()]
SURFACES = ("ground", "panel", "field", "stripe", "raised")
WORDS = ("text", "muted", "accent", "ok", "warn", "alarm", "info")
TONES = ("ok", "warn", "alarm", "info")


def test_contrast_is_counted_as_wcag_counts_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("theme", ALL)
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("word", WORDS)
def test_every_word_can_be_read_on_every_surface(theme: Theme, surface: str, word: str) -> None:
    assert contrast(getattr(theme, word), getattr(theme, surface)) >= 4.5


@pytest.mark.parametrize("theme", ALL)
@pytest.mark.parametrize("tone", TONES)
def test_a_toned_surface_carries_its_own_word_and_plain_text(theme: Theme, tone: str) -> None:
    surface = getattr(theme, f"{tone}_ground")
    assert contrast(getattr(theme, tone), surface) >= 4.5
    assert contrast(theme.text, surface) >= 4.5


@pytest.mark.parametrize("theme", ALL)
def test_a_selected_row_can_be_read(theme: Theme) -> None:
    assert contrast(theme.on_selection, theme.selection) >= 4.5


@pytest.mark.parametrize("theme", ALL)
@pytest.mark.parametrize("surface", [*SURFACES, "selection"])
def test_where_the_keyboard_is_can_be_seen_also_on_what_is_chosen(
    theme: Theme, surface: str
) -> None:
    assert contrast(theme.accent, getattr(theme, surface)) >= 3


@pytest.mark.parametrize("theme", ALL)
@pytest.mark.parametrize("surface", SURFACES)
def test_outlines_and_charts_can_be_seen(theme: Theme, surface: str) -> None:
    for colour in (theme.edge, *theme.hues):
        assert contrast(colour, getattr(theme, surface)) >= 3


@pytest.mark.parametrize("theme", ALL)
def test_applying_a_theme_makes_it_the_current_one(theme: Theme, qapp: QApplication) -> None:
    themes.apply(qapp, theme)
    assert themes.current() == theme
    assert qapp.palette().text().color().name() == theme.text


def test_the_system_is_followed_unless_a_theme_is_chosen(qapp: QApplication) -> None:
    assert themes.choose("dark", qapp) is themes.DARK
    assert themes.choose(themes.SYSTEM, qapp) in {themes.LIGHT, themes.DARK}


def test_all_digits_are_equally_wide(qapp: QApplication) -> None:
    metrics = QFontMetrics(themes.text_font())
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("name", sorted(icons.names()))
def test_every_icon_draws_something(name: str, qapp: QApplication) -> None:
    picture = icons.pixmap(name, "warn").toImage()
    ink = sum(
        picture.pixelColor(x, y).alpha() > 0
        for x in range(picture.width())
        for y in range(picture.height())
    )
    assert ink >= 3


def test_an_unknown_icon_is_empty_and_hides_no_word(qapp: QApplication) -> None:
    assert icons.icon("no-such-icon").isNull()


def test_what_closes_and_floats_a_dock_is_drawn_in_the_themes_colours(window: MainWindow) -> None:
    dock = window.docks["queue"]
    button = dock.findChild(QAbstractButton, "qt_dockwidget_closebutton")
    assert isinstance(button, QAbstractButton)

    def is_ours() -> bool:
        return button.icon().cacheKey() == icons.icon("close", "muted").cacheKey()

    assert is_ours()
    window.looks.choose_theme("dark")
    assert is_ours()
    button.setIcon(QIcon())
    dock.topLevelChanged.emit(True)  # the offscreen platform warns of a dock that really floats
    assert is_ours()
