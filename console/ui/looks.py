"""Language, theme and text size: chosen live, remembered, without a restart."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from console import texts
from console.ui import theme as themes
from console.ui.preferences import Preferences

LANGUAGE, THEME, SCALE = "look/language", "look/theme", "look/scale"
SCALES = (1.0, 1.25, 1.5, 2.0)


class Looks(QObject):
    """changed: everything that shows words or colours is to be built anew."""

    changed = Signal()

    def __init__(self, app: QApplication, preferences: Preferences, language: str | None) -> None:
        """language: asked for on the command line; else the one chosen before, else Danish."""
        super().__init__(app)
        self._app = app
        self._preferences = preferences
        self._words = QTranslator(self)
        self._language = language or preferences.text(LANGUAGE, "da")
        self._apply_language()
        self._apply_theme()
        app.styleHints().colorSchemeChanged.connect(self._on_system)

    @property
    def theme_name(self) -> str:
        """The theme chosen; ``system`` follows the desktop."""
        return self._preferences.text(THEME, themes.SYSTEM)

    @property
    def scale(self) -> float:
        return min(2.0, max(1.0, self._preferences.number(SCALE, 1.0)))

    def choose_theme(self, name: str) -> None:
        self._preferences.keep(THEME, name)
        self._apply_theme()
        self.changed.emit()

    def choose_language(self, language: str) -> None:
        self._preferences.keep(LANGUAGE, language)
        self._language = language
        self._apply_language()
        self.changed.emit()

    def choose_scale(self, scale: float) -> None:
        self._preferences.keep(SCALE, scale)
        self._apply_theme()
        self.changed.emit()

    def _apply_theme(self) -> None:
        themes.apply(self._app, themes.choose(self.theme_name, self._app), self.scale)

    def _apply_language(self) -> None:
        """Our own words, and Qt's own in its context menus."""
        language = self._language if self._language in texts.LANGUAGES else "da"
        texts.set_language(language)
        self._app.removeTranslator(self._words)
        self._words = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._words.load(f"qtbase_{language}", folder):
            self._app.installTranslator(self._words)

    def _on_system(self) -> None:
        if self.theme_name == themes.SYSTEM:
            self._apply_theme()
            self.changed.emit()
