"""The few things Fusion's palette cannot say: tones, sizes of the type scale, focus and density.

Widgets name a role or a tone by a Qt property (`role="title"`, `tone="warn"`); nothing else in
the interface knows a colour or a font size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from console.ui.theme import Theme

TONES = ("ok", "warn", "alarm", "info")

SHEET = """
QMainWindow, QMainWindow::separator {{ background: {ground}; }}
QMainWindow::separator {{ width: 4px; height: 4px; }}
QToolTip {{ color: {text}; background: {raised}; border: 1px solid {edge}; padding: 2px; }}
QDockWidget {{ font-weight: 600; }}
QDockWidget > QWidget {{ background: {panel}; }}
QWidget[role="bar"] {{ background: {raised}; border-top: 1px solid {line}; }}
QWidget[role="card"] {{ background: {panel}; border: 1px solid {line}; border-radius: 4px; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="small"] {{ color: {muted}; font-size: {small}px; }}
QLabel[role="fine"] {{ font-size: {small}px; }}
QLabel[role="section"] {{ color: {muted}; font-size: {small}px; font-weight: 600;
    border-bottom: 1px solid {line}; padding: 4px 0 2px 0; }}
QLabel[role="title"] {{ font-size: {title}px; font-weight: 600; }}
QLabel[role="large"] {{ font-size: {large}px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="pill"] {{ border: 1px solid {line}; border-radius: 8px; padding: 0 7px; }}
QFrame[role="line"] {{ color: {line}; }}
QTableView, QListView, QTreeView {{ border: 1px solid {field}; background: {field};
    alternate-background-color: {stripe}; selection-background-color: {selection};
    selection-color: {on_selection}; outline: none; }}
QListView[role="popup"] {{ border: 1px solid {edge}; }}
QTableView:focus, QListView:focus, QTreeView:focus {{ border: 1px solid {accent}; }}
QHeaderView {{ background: {raised}; }}
QHeaderView::section {{ background: {raised}; color: {muted}; border: none;
    border-right: 1px solid {line}; border-bottom: 1px solid {line}; padding: 2px 4px;
    font-size: {small}px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox {{ background: {field};
    border: 1px solid {edge}; border-radius: 2px; padding: 2px 4px;
    selection-background-color: {selection}; selection-color: {on_selection}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus,
QSpinBox:focus {{ border: 2px solid {accent}; padding: 1px 3px; }}
QLineEdit:read-only {{ background: {panel}; }}
QComboBox QAbstractItemView {{ background: {field}; border: 1px solid {edge}; }}
QComboBox::drop-down {{ border: none; width: 18px; }}
QComboBox::down-arrow {{ width: 0; height: 0; border-left: 4px solid {field};
    border-right: 4px solid {field}; border-top: 5px solid {text}; }}
QScrollBar {{ background: {panel}; border: none; }}
QScrollBar:vertical {{ width: 14px; }}
QScrollBar:horizontal {{ height: 14px; }}
QScrollBar::handle {{ background: {edge}; border: 3px solid {panel}; border-radius: 5px; }}
QScrollBar::handle:vertical {{ min-height: 24px; }}
QScrollBar::handle:horizontal {{ min-width: 24px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
QPushButton, QToolButton {{ background: {raised}; color: {text}; border: 1px solid {edge};
    border-radius: 2px; padding: 2px 8px; }}
QPushButton:hover, QToolButton:hover {{ border-color: {accent}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {line}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {accent}; padding: 1px 7px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {muted}; border-color: {line}; }}
QPushButton:checked, QToolButton:checked {{ background: {selection}; color: {on_selection}; }}
QPushButton[role="primary"] {{ font-weight: 600; border-color: {accent}; }}
QPushButton[role="primary"]:disabled {{ border-color: {line}; }}
QPushButton[role="quiet"], QToolButton[role="quiet"] {{ background: transparent;
    border-color: transparent; }}
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus {{
    border: 2px solid {accent}; }}
QPushButton[role="choice"] {{ padding: 1px 6px; text-align: left; }}
QPushButton[role="choice"]:focus {{ padding: 0 5px; }}
StageBar QToolButton {{ padding: 1px 3px; }}
StageBar QToolButton:focus {{ padding: 0 2px; }}
QStatusBar {{ background: {raised}; }}
QStatusBar::item {{ border: none; }}
QMenuBar {{ background: {raised}; }}
QMenuBar::item {{ padding: 2px 8px; background: transparent; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {selection};
    color: {on_selection}; }}
QMenu {{ background: {panel}; border: 1px solid {edge}; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget[role="page"] {{ background: {panel}; }}
QTabBar::tab {{ padding: 3px 10px; }}
"""

TONE = """
QFrame[tone="{tone}"] {{ background: {surface}; border-left: 3px solid {colour}; }}
QLabel[tone="{tone}"] {{ color: {colour}; background: transparent; border: none; }}
QLabel[role="pill"][tone="{tone}"] {{ border: 1px solid {colour}; background: {surface}; }}
QLabel[role="small"][tone="{tone}"], QLabel[role="muted"][tone="{tone}"] {{ color: {colour}; }}
QPushButton[tone="{tone}"] {{ border-color: {colour}; color: {colour}; }}
"""


def stylesheet(theme: Theme, scale: float) -> str:
    """The application's style sheet; sizes in pixels at this scale."""
    colours = {k: v for k, v in vars(theme).items() if isinstance(v, str)}
    sizes = {"small": round(12 * scale), "large": round(15 * scale), "title": round(18 * scale)}
    tones = (
        TONE.format(tone=tone, colour=colours[tone], surface=colours[f"{tone}_ground"])
        for tone in TONES
    )
    return SHEET.format(**colours, **sizes) + "".join(tones)
