"""Vector icons from `resources/icons`, drawn in the theme's colours when first asked for.

Small SVG files of our own: an icon font costs a quarter of a second at the first icon, these cost
well under a millisecond each.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from console.ui import theme as themes

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"
SIZES = (16, 32)
INK = "#000"
"""The colour the files are drawn in; replaced by the theme's."""


def icon(name: str, colour: str = "") -> QIcon:
    """The icon in a colour (``#rrggbb``, or a theme colour's name such as ``warn``).

    On a selected row it takes the selection's colour. An unknown name gives an empty icon, so that
    a missing picture never hides the word beside it.
    """
    theme = themes.current()
    ink = getattr(theme, colour, colour) or theme.text
    return _icon(name, ink, theme.on_selection, theme.muted)


def pixmap(name: str, colour: str = "", size: int = SIZES[0]) -> QPixmap:
    """The icon as a picture, `size` device-independent pixels wide at a text size of 100 %."""
    return icon(name, colour).pixmap(scaled(size))


def scaled(size: int = SIZES[0]) -> QSize:
    """A picture's size beside the application's text as large as it is now."""
    side = round(size * QApplication.font().pixelSize() / themes.BASE)
    return QSize(side, side) if side > 0 else QSize(size, size)


@cache
def names() -> frozenset[str]:
    """All icons there are."""
    return frozenset(path.stem for path in FOLDER.glob("*.svg"))


@cache
def _icon(name: str, ink: str, selected: str, disabled: str) -> QIcon:
    made = QIcon()
    drawing = _drawing(name)
    if not drawing:
        return made
    modes = {QIcon.Mode.Normal: ink, QIcon.Mode.Selected: selected, QIcon.Mode.Disabled: disabled}
    for mode, colour in modes.items():
        for picture in _paint(drawing.replace(INK, colour)):
            made.addPixmap(picture, mode)
    return made


@cache
def _drawing(name: str) -> str:
    path = FOLDER / f"{name}.svg"
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _paint(drawing: str) -> Iterator[QPixmap]:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    for size in SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        yield picture
