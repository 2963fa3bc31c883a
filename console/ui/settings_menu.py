"""The menu of what a person chooses for this window: looks, text size, sounds, which docks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from console.texts import noop, translate
from console.ui.looks import SCALES
from console.ui.sound import Sound, Sounds

if TYPE_CHECKING:
    from console.ui.main_window import MainWindow

T = TypeVar("T")

THEMES = {
    "system": noop("Settings", "Som systemet"),
    "light": noop("Settings", "Lyst"),
    "dark": noop("Settings", "Mørkt"),
    "high_contrast": noop("Settings", "Høj kontrast"),
}
LANGUAGES = {"da": noop("Settings", "Dansk"), "en": noop("Settings", "Engelsk")}
SOUNDS = {
    Sound.NEW_CALL: noop("Settings", "Nyt opkald"),
    Sound.SOON: noop("Settings", "Frist nær"),
    Sound.OVERDUE: noop("Settings", "Frist overskredet"),
    Sound.ESCALATED: noop("Settings", "Frist eskaleret"),
    Sound.LOST: noop("Settings", "Ingen database"),
}
VOLUMES = (0.0, 0.25, 0.5, 0.75, 1.0)


def fill_settings(bar: QMenuBar, window: MainWindow, sounds: Sounds) -> QMenu:
    """Add the menu; choices take effect at once and are remembered."""
    from console.texts import language

    looks = window.looks
    menu = bar.addMenu(translate("Settings", "Indstillinger"))
    themes = menu.addMenu(translate("Settings", "Udseende"))
    _one_of(
        themes,
        {name: translate(*words) for name, words in THEMES.items()},
        looks.theme_name,
        looks.choose_theme,
    )
    languages = menu.addMenu(translate("Settings", "Sprog"))
    _one_of(
        languages,
        {name: translate(*words) for name, words in LANGUAGES.items()},
        language(),
        looks.choose_language,
    )
    sizes = menu.addMenu(translate("Settings", "Tekststørrelse"))
    _one_of(sizes, {s: _percent(s) for s in SCALES}, looks.scale, looks.choose_scale)
    _sounds(menu.addMenu(translate("Settings", "Lyd")), sounds)
    docks = menu.addMenu(translate("Settings", "Felter"))
    docks.addActions([dock.toggleViewAction() for dock in window.allowed_docks])
    return menu


def _sounds(menu: QMenu, sounds: Sounds) -> None:
    for sound, words in SOUNDS.items():
        action = QAction(translate(*words), menu)
        action.setCheckable(True)
        action.setChecked(sounds.is_on(sound))
        action.toggled.connect(partial(sounds.switch, sound))
        menu.addAction(action)
    volume = menu.addMenu(translate("Settings", "Lydstyrke"))
    _one_of(volume, {v: _percent(v) for v in VOLUMES}, sounds.volume, sounds.set_volume)


def _percent(part: float) -> str:
    return f"{100 * part:.0f} %"


def _one_of(menu: QMenu, choices: dict[T, str], now: T, choose: Callable[[T], None]) -> None:
    group = QActionGroup(menu)
    for value, words in choices.items():
        action = QAction(words, menu)
        action.setCheckable(True)
        action.setChecked(value == now)
        action.triggered.connect(partial(_chosen, choose, value))
        group.addAction(action)
        menu.addAction(action)


def _chosen(choose: Callable[[T], None], value: T, _checked: bool = False) -> None:
    choose(value)
