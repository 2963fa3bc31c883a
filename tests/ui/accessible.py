"""What a screen reader and a keyboard find in a window; shared by the tests of every panel."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from console.ui.widgets.choices import Choices

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def interactive(root: QWidget) -> Iterator[QWidget]:
    """Every visible, enabled widget a person can act on. Parts of a larger one (the field of a
    spin box, the buttons of Qt's own title bars and headers) belong to that one."""
    for widget in (root, *root.findChildren(QWidget)):
        if not isinstance(widget, INTERACTIVE) or not widget.isVisible() or not widget.isEnabled():
            continue
        parent = widget.parentWidget()
        inner = isinstance(parent, (QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView))
        if inner or widget.objectName().startswith("qt_"):
            continue
        yield widget


def spoken(widget: QWidget) -> str:
    """The name a screen reader says."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name)


def nameless(root: QWidget) -> list[str]:
    """Interactive widgets without a spoken name."""
    return [describe(widget) for widget in interactive(root) if not spoken(widget).strip()]


def unreachable(root: QWidget) -> list[str]:
    """Interactive widgets that neither Tab nor an arrow key inside their group can reach."""
    return [describe(w) for w in interactive(root) if not _reached(w)]


def tab_order(root: QWidget) -> list[QWidget]:
    """The widgets Tab stops at, in order, beginning with the first inside root."""
    found: list[QWidget] = []
    widget = root.nextInFocusChain()
    while widget is not None and widget is not root:
        if root.isAncestorOf(widget) and _is_tab_stop(widget) and widget.isVisible():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def describe(widget: QWidget) -> str:
    parents: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and len(parents) < 3:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    text = getattr(widget, "text", "")
    words = text() if callable(text) else text
    return f"{'/'.join(reversed(parents))}/{type(widget).__name__} {words!r}"


def _is_tab_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _reached(widget: QWidget) -> bool:
    if _is_tab_stop(widget):
        return True
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
        # A list that another field drives (completion, the palette) is not a stop of its own.
        return isinstance(widget, QAbstractItemView) or _beside_its_field(widget)
    group = widget.parentWidget()
    siblings = group.findChildren(type(widget)) if isinstance(group, Choices) else _peers(widget)
    return any(_is_tab_stop(peer) for peer in siblings)


def _peers(widget: QWidget) -> list[QWidget]:
    """Widgets of the same kind beside it: of such a row one is the stop, arrows reach the rest."""
    group = widget.parentWidget()
    return list(group.findChildren(type(widget))) if group is not None else []


def _beside_its_field(widget: QWidget) -> bool:
    """The clear button in a field, the little buttons of a dock's title."""
    parent = widget.parentWidget()
    return parent is not None and type(parent).__name__ in {"QLineEdit", "QDockWidget", "QMenuBar"}
