"""Light, dark and high-contrast colours on Qt's Fusion style, one type scale, one spacing unit.

The ground is grey; colour is kept for what wants action, and never stands alone. Hues are
Okabe-Ito's, moved in lightness only where contrast asks for it: text at least 4.5:1 on every
surface, graphics at least 3:1 (`tests/ui/test_theme.py` computes both).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from console.ui.stylesheet import stylesheet

UNIT = 4
"""The spacing unit in pixels; every margin and gap is a multiple of it."""

BASE = 13
"""The size of running text in pixels at 100 %."""

FAMILIES = ("Segoe UI", "Noto Sans", "DejaVu Sans Condensed", "DejaVu Sans")
PROPERTY = "sociolance-theme"


@dataclass(frozen=True, kw_only=True)
class Theme:
    """Named colours as ``#rrggbb``.

    ground: behind everything; panel: docks and forms; field: lists and inputs; raised: buttons and
    headers. text and muted are words; line separates, edge outlines what can be used. ok, warn,
    alarm and info are words and graphics; their `_ground` is a quiet surface for text on it.
    """

    name: str
    dark: bool
    ground: str
    panel: str
    field: str
    stripe: str
    raised: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    selection: str
    on_selection: str
    ok: str
    warn: str
    alarm: str
    info: str
    ok_ground: str
    warn_ground: str
    alarm_ground: str
    info_ground: str
    hues: tuple[str, ...]
    """For charts, in order: blue, vermillion, bluish green, purple, orange, sky blue."""


LIGHT = Theme(
    name="light",
    dark=False,
    ground="#d4d6d8",
    panel="#e4e5e7",
    field="#f4f4f5",
    stripe="#ececee",
    raised="#eeeff0",
    text="#1b1e21",
    muted="#4c5257",
    line="#b9bdc1",
    edge="#686f76",
    accent="#005a8f",
    selection="#b3d4ea",
    on_selection="#0c1114",
    ok="#00593f",
    warn="#6d4600",
    alarm="#973500",
    info="#005182",
    ok_ground="#cbe6dc",
    warn_ground="#f5dfae",
    alarm_ground="#f8d3bd",
    info_ground="#cbe2f1",
    hues=("#0072b2", "#bb5000", "#007a59", "#a1507d", "#8a6000", "#1f7cb0"),
)

DARK = Theme(
    name="dark",
    dark=True,
    ground="#17191b",
    panel="#222528",
    field="#1b1d20",
    stripe="#202326",
    raised="#303438",
    text="#d4d7da",
    muted="#a3a9af",
    line="#3b4045",
    edge="#7f868d",
    accent="#56b4e9",
    selection="#2b4d63",
    on_selection="#f2f5f7",
    ok="#4ec39c",
    warn="#e69f00",
    alarm="#ff8a4c",
    info="#7cc4ee",
    ok_ground="#173a2f",
    warn_ground="#40300a",
    alarm_ground="#4a2410",
    info_ground="#17374a",
    hues=("#3d9bd6", "#e5742a", "#1fae85", "#cc79a7", "#e69f00", "#56b4e9"),
)

CONTRAST = Theme(
    name="high_contrast",
    dark=True,
    ground="#000000",
    panel="#000000",
    field="#000000",
    stripe="#0b0b0b",
    raised="#141414",
    text="#ffffff",
    muted="#e2e2e2",
    line="#9a9a9a",
    edge="#ffffff",
    accent="#f0e442",
    selection="#0063b1",
    on_selection="#ffffff",
    ok="#5fe0b7",
    warn="#ffc03a",
    alarm="#ff9a63",
    info="#8fd3ff",
    ok_ground="#00291d",
    warn_ground="#2e2000",
    alarm_ground="#3a1500",
    info_ground="#00253a",
    hues=("#56b4e9", "#ff9a63", "#5fe0b7", "#e79fc6", "#e69f00", "#8fd3ff"),
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}
SYSTEM = "system"


def choose(name: str, app: QApplication) -> Theme:
    """The theme of this name; ``system`` follows the desktop's own light or dark."""
    if name in THEMES:
        return THEMES[name]
    dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def apply(app: QApplication, theme: Theme, scale: float = 1.0) -> None:
    """Put the theme on the application; scale 1.0 to 2.0 makes all text larger."""
    if app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")
    app.setProperty(PROPERTY, theme)
    app.setPalette(palette(theme))
    app.setFont(text_font(scale))
    app.setStyleSheet(stylesheet(theme, scale))


def current() -> Theme:
    """The application's theme; light before one is applied."""
    app = QApplication.instance()
    return cast("Theme", (app.property(PROPERTY) if app else None) or LIGHT)


def text_font(scale: float = 1.0) -> QFont:
    """Running text: the platform's plain sans, with digits that are all equally wide."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(round(BASE * scale))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's palette, so that Fusion paints every standard widget right."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, colour in {
        roles.Window: theme.panel,
        roles.WindowText: theme.text,
        roles.Base: theme.field,
        roles.AlternateBase: theme.stripe,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.Text: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Button: theme.raised,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.alarm,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.Highlight: theme.selection,
        roles.HighlightedText: theme.on_selection,
        roles.Accent: theme.accent,
        roles.Light: theme.line,
        roles.Midlight: theme.raised,
        roles.Mid: theme.line,
        roles.Dark: theme.edge,
        roles.Shadow: theme.ground,
    }.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return made


def contrast(first: str, second: str) -> float:
    """WCAG contrast of two ``#rrggbb`` colours, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
