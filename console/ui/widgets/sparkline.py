"""A small row of bars: how many in each week, told apart by shade and by filling."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.ui import theme as themes

BAR, GAP = 4, 2
LEAST = 3
"""So many fill the height at least: a single one is a small bar."""


class Sparkline(QWidget):
    """Each bar is a pair: the filled part stands under the hollow one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[tuple[int, int], ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[tuple[int, int]], said: str) -> None:
        """said: what the bars show, in words."""
        self.bars = tuple(bars)
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(len(self.bars) * (BAR + GAP), self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = themes.current()
        floor = self.height() - 2
        unit = (floor - 1) / max([LEAST, *(filled + hollow for filled, hollow in self.bars)])
        painter.fillRect(QRectF(0, floor + 1, self.width() - GAP, 1), QColor(theme.edge))
        painter.setPen(QPen(QColor(theme.muted), 1))
        for at, (filled, hollow) in enumerate(self.bars):
            left, middle = at * (BAR + GAP), floor - round(filled * unit)
            top = floor - round((filled + hollow) * unit)
            painter.fillRect(QRectF(left, middle, BAR, floor - middle), QColor(theme.text))
            if hollow:
                painter.drawRect(QRectF(left + 0.5, top + 0.5, BAR - 1, middle - top - 1))
