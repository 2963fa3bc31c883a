"""The tab order as the eye reads: by the layouts, top to bottom, left to right; and the focus."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)


def put_in_order(root: QWidget) -> None:
    """Chain what can take the focus, hidden parts too: they may be shown later."""
    for before, after in pairwise(stops(root)):
        QWidget.setTabOrder(before, after)


def holds_focus(widget: QWidget) -> bool:
    """Whether the keyboard is in this widget or in a part of it."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def stops(widget: QWidget) -> Iterator[QWidget]:
    """The widgets under this one that take the focus by Tab or click, as the layouts order them;
    words that can be selected are not among them."""
    takes = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    if takes and not isinstance(widget, QScrollArea | QLabel):
        yield widget
        return
    for child in _inside(widget):
        yield from stops(child)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield inner
    elif isinstance(widget, QSplitter | QStackedWidget):
        yield from (found for i in range(widget.count()) if (found := widget.widget(i)))
    else:
        layout = widget.layout()
        if layout is not None:
            yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _of_layout(inner)
