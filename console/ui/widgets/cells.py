"""How a cell of a table is painted: the model is asked in Python, for what is shown and no more.

Qt's own delegate asks for some ten roles of every cell through the language barrier, which takes a
table of thirty rows longer than a frame.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

Role = Qt.ItemDataRole
Feature = QStyleOptionViewItem.ViewItemFeature


class CellDelegate(QStyledItemDelegate):
    """For models that show a text, and perhaps an icon, a colour and an alignment."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        data = index.model().data
        if isinstance(index, QModelIndex):
            option.index = index
        alignment = data(index, Role.TextAlignmentRole)
        if alignment is not None:
            option.displayAlignment = alignment
        text = data(index, Role.DisplayRole)
        if text:
            option.features |= Feature.HasDisplay
            option.text = text
        colour = data(index, Role.ForegroundRole)
        if colour is not None:
            option.palette.setBrush(QPalette.ColorRole.Text, colour)
        icon = data(index, Role.DecorationRole)
        if icon is not None:
            self._show_icon(option, icon)

    @staticmethod
    def _show_icon(option: QStyleOptionViewItem, icon: QIcon) -> None:
        option.features |= Feature.HasDecoration
        option.icon = icon
        at = option.decorationSize
        actual = icon.actualSize(at)
        option.decorationSize = QSize(
            min(at.width(), actual.width()), min(at.height(), actual.height())
        )
