"""What a person chose for the window, in an ini file of the data folder: no registry, no cloud."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

FILE = "window.ini"


class Preferences:
    """Language, theme, text size, sounds and layouts. Every change is on disk within seconds."""

    def __init__(self, folder: Path) -> None:
        self._store = QSettings(str(folder / FILE), QSettings.Format.IniFormat)

    def text(self, key: str, otherwise: str = "") -> str:
        return str(self._store.value(key, otherwise))

    def number(self, key: str, otherwise: float) -> float:
        """The number kept under the key; `otherwise` if there is none or it is no number."""
        try:
            return float(str(self._store.value(key, otherwise)))
        except ValueError:
            return otherwise

    def on(self, key: str, otherwise: bool = True) -> bool:
        return self.text(key, "1" if otherwise else "0") == "1"

    def blob(self, key: str) -> QByteArray | None:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else None

    def keep(self, key: str, value: str | float | bool | QByteArray) -> None:
        """Keep a value; a truth is kept as 1 or 0."""
        if isinstance(value, bool):
            value = "1" if value else "0"
        self._store.setValue(key, value)

    def forget(self, key: str) -> None:
        self._store.remove(key)

    def flush(self) -> None:
        self._store.sync()
