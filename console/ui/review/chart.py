"""A still picture by pyqtgraph in the theme's colours: axes in Danish, nothing to pan or zoom."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from console.ui.theme import Theme

Ticks = Sequence[tuple[float, str]]
SOLID, DASHED = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine


class Chart(QWidget):
    """Drawn anew by `clear`, the axes and any number of lines; what it shows is said beside it."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        font: QFont | None = None,
        weight: int = 1,
    ) -> None:
        """For paper: a font of its own, and lines so many times as thick as it is sharper."""
        super().__init__(parent)
        self.theme = theme
        self._font = font or QApplication.font()
        self._weight = weight
        self._view = pyqtgraph.PlotWidget(self, background=theme.field)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setFrameShape(pyqtgraph.PlotWidget.Shape.NoFrame)
        self._view.setRenderHint(self._view.renderHints().Antialiasing)
        self._plot = self._view.getPlotItem()
        size = self._font.pixelSize()
        self._plot.hideButtons()
        self._plot.setMenuEnabled(False)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setContentsMargins(2, size // 2, 2 * size, 2)
        self._legend = self._plot.addLegend(
            offset=(-8, 2),
            colCount=2,
            labelTextColor=theme.text,
            labelTextSize=f"{size}px",
            brush=self._clear_brush(),
        )
        for side in ("left", "bottom", "top"):
            axis = self._plot.getAxis(side)
            axis.setPen(theme.edge)
            axis.setTextPen(theme.text)
            axis.setTickFont(self._font)
            # Else the words at either end, for which there is room, would not be there.
            axis.setStyle(hideOverlappingLabels=3 * size)
        self._plot.getAxis("top").setStyle(tickLength=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)

    def _clear_brush(self) -> QColor:
        ground = QColor(self.theme.field)
        ground.setAlpha(210)
        return ground

    def clear(self) -> None:
        self._plot.clear()
        self._legend.clear()
        self._plot.showAxis("top", False)

    # Axes ----------------------------------------------------------------------------------

    def across(self, first: float, last: float, ticks: Ticks, title: str = "") -> None:
        self._plot.setXRange(first, last, padding=0.01)  # else the words at the ends are left out
        self._axis("bottom", ticks, title)
        lines = bool(title) + max(text.count("\n") + 1 for _at, text in ticks)
        self._plot.getAxis("bottom").setHeight(lines * QFontMetrics(self._font).height() + 12)

    def up(self, top: float, ticks: Ticks) -> None:
        """From nought to `top`, with a faint line at every tick."""
        self._plot.setYRange(0, top, padding=0)
        self._axis("left", ticks)
        words = QFontMetrics(self._font)
        widest = max(words.horizontalAdvance(text) for _at, text in ticks)
        # Known before it is first painted: a picture for paper is painted once.
        self._plot.getAxis("left").setWidth(widest + 14)
        for at, _text in ticks:
            line = pyqtgraph.InfiniteLine(at, angle=0, pen=self._pen(self.theme.line, 1))
            line.setZValue(-10)
            self._plot.addItem(line, ignoreBounds=True)

    def headings(self, ticks: Ticks) -> None:
        """Words over parts of the picture."""
        self._plot.showAxis("top", True)
        self._axis("top", ticks)
        self._plot.getAxis("top").setHeight(QFontMetrics(self._font).height() + 10)
        self._plot.getAxis("top").setPen(self._pen(self.theme.field, 1))

    def _axis(self, side: str, ticks: Ticks, title: str = "") -> None:
        axis = self._plot.getAxis(side)
        axis.setTicks([list(ticks)])
        axis.setLabel(title or None)
        axis.showLabel(bool(title))
        axis.label.setFont(self._font)
        axis.label.setDefaultTextColor(QColor(self.theme.muted))

    # Drawing -------------------------------------------------------------------------------

    def line(
        self,
        points: Sequence[tuple[float, float]],
        colour: str,
        *,
        width: float = 2,
        style: Qt.PenStyle = SOLID,
        opacity: int = 255,
        pairs: bool = False,
        name: str | None = None,
        symbol: str | None = None,
        hollow: bool = False,
    ) -> None:
        """A line through the points, or with `pairs` one for every two; `name`: in the legend."""
        ink = QColor(colour)
        ink.setAlpha(opacity)
        x, y = ([point[at] for point in points] for at in (0, 1))
        item = pyqtgraph.PlotDataItem(
            x,
            y,
            pen=self._pen(ink, width, style),
            connect="pairs" if pairs else "all",
            symbol=symbol,
            symbolSize=7,
            symbolPen=self._pen(ink, 1.5),
            symbolBrush=QColor(self.theme.field) if hollow else ink,
            name=name,
        )
        self._plot.addItem(item)

    def marks(self, points: Sequence[tuple[float, float]], colour: str, symbol: str) -> None:
        """A sign at each of the points."""
        spots = pyqtgraph.ScatterPlotItem(
            pos=list(points), symbol=symbol, size=9, pen=self._pen(colour, 1.5), brush=None
        )
        self._plot.addItem(spots)

    def upright(self, at: float) -> None:
        """A line from top to bottom."""
        pen = self._pen(self.theme.text, 1.5, Qt.PenStyle.DotLine)
        self._plot.addItem(pyqtgraph.InfiniteLine(at, angle=90, pen=pen), ignoreBounds=True)

    # Out of the window ---------------------------------------------------------------------

    def image(self, width: int, height: int, sharpness: int) -> QImage:
        """As a picture for paper, so many times sharper than the screen."""
        self.resize(width, height)
        made = QImage(width * sharpness, height * sharpness, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(sharpness)
        made.fill(QColor(self.theme.field))
        self.render(made, QPointF().toPoint())
        return made

    def _pen(self, colour: str | QColor, width: float, style: Qt.PenStyle = SOLID) -> QPen:
        pen = QPen(QColor(colour), width * self._weight, style)
        pen.setCosmetic(True)
        return pen
