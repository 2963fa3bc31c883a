"""Before and after as a picture: a thin line for every citizen, a thick one for the middle."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.domain.codes import WhoCalled
from console.review.effect import Line, counted, rate
from console.texts import translate
from console.ui import theme as themes
from console.ui.review.effect_words import handoff_text, number, quartiles_text
from console.ui.theme import UNIT

FAINT, STRONG = 50, 200
"""How opaque the line of one citizen is, and of very many with the same figures."""
SHARE = 0.95
"""Of the citizens that fit under the top; one who calls without end does not flatten the rest."""


@dataclass(frozen=True)
class Panel:
    """One group: (before, after) in calls per 30 days with how many have it; and its line."""

    line: Line
    pairs: Counter[tuple[float, float]]

    @property
    def title(self) -> str:
        return f"{handoff_text(self.line.accepted)} ({self.line.summary.citizens})"


def panel(line: Line, who: WhoCalled) -> Panel:
    return Panel(
        line,
        Counter(
            (float(rate(counted(m.before, who))), float(rate(counted(m.after, who))))
            for m in line.citizens
        ),
    )


class EffectPicture(QWidget):
    """Groups side by side on one scale. What it shows is said in its description too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panels: tuple[Panel, ...] = ()
        self.setAccessibleName(translate("Effect", "Billede: før og efter"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 120)

    def sizeHint(self) -> QSize:
        return QSize(380, 220)

    def show_lines(self, shown: tuple[Line, ...], who: WhoCalled) -> None:
        self.panels = tuple(panel(line, who) for line in shown)
        said = [
            translate(
                "Effect",
                "{title}: før {before}, efter {after}",
                title=p.title,
                before=quartiles_text(p.line.summary.before),
                after=quartiles_text(p.line.summary.after),
            )
            for p in self.panels
        ]
        self.setAccessibleDescription(". ".join(said))
        self.setToolTip("\n".join(said))
        self.update()

    @property
    def top(self) -> float:
        """The rate at the upper edge, at least 1."""
        values = sorted(v for p in self.panels for pair in p.pairs.elements() for v in pair)
        highs = [s.high for p in self.panels for s in (p.line.summary.before,) if s]
        usual = values[min(len(values) - 1, int(SHARE * len(values)))] if values else 1.0
        return max(1.0, usual, *highs)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = themes.current()
        painter.fillRect(self.rect(), QColor(theme.field))
        height = painter.fontMetrics().height()
        axis = painter.fontMetrics().horizontalAdvance("00,0") + 2 * UNIT
        plot = QRectF(axis, 2 * height, self.width() - axis - UNIT, self.height() - 3.5 * height)
        top = self.top
        self._grid(painter, plot, top)
        for at, shown in enumerate(self.panels):
            width = plot.width() / len(self.panels)
            area = QRectF(plot.left() + at * width, plot.top(), width, plot.height())
            self._panel(painter, area, shown, top)

    def _grid(self, painter: QPainter, plot: QRectF, top: float) -> None:
        theme = themes.current()
        height = painter.fontMetrics().height()
        for part in (0.0, 0.5, 1.0):
            y = plot.bottom() - part * plot.height()
            painter.setPen(QColor(theme.line))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(theme.muted))
            where = QRectF(0, y - height / 2, plot.left() - UNIT, height)
            painter.drawText(where, Qt.AlignmentFlag.AlignRight, number(part * top))

    def _panel(self, painter: QPainter, area: QRectF, shown: Panel, top: float) -> None:
        theme = themes.current()
        hue = QColor(theme.hues[0] if shown.line.accepted else theme.hues[4])
        left, right = area.left() + 0.25 * area.width(), area.left() + 0.75 * area.width()
        painter.save()
        painter.setClipRect(area.adjusted(0, -1, 0, 1))
        for (before, after), many in sorted(shown.pairs.items()):
            hue.setAlpha(min(STRONG, FAINT + 15 * (many - 1)))
            painter.setPen(QPen(hue, 1.2))
            painter.drawLine(
                QPointF(left, _height(area, before, top)), QPointF(right, _height(area, after, top))
            )
        self._middle(painter, area, shown, top, (left, right))
        painter.restore()
        height = painter.fontMetrics().height()
        painter.setPen(QColor(theme.text))
        head = QRectF(area.left(), area.top() - 1.7 * height, area.width(), height)
        painter.drawText(head, Qt.AlignmentFlag.AlignHCenter, shown.title)
        painter.setPen(QColor(theme.muted))
        for x, word in (
            (left, translate("Effect", "før")),
            (right, translate("Effect", "efter")),
        ):
            foot = QRectF(x - 40, area.bottom() + UNIT, 80, height)
            painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, word)

    def _middle(
        self, painter: QPainter, area: QRectF, shown: Panel, top: float, at: tuple[float, float]
    ) -> None:
        """The middle citizen's line, and bars from quarter to quarter."""
        text = QColor(themes.current().text)
        before, after = shown.line.summary.before, shown.line.summary.after
        if before is None or after is None:
            return
        points = []
        for x, side in zip(at, (before, after), strict=True):
            painter.setPen(QPen(text, 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(
                QPointF(x, _height(area, side.low, top)), QPointF(x, _height(area, side.high, top))
            )
            points.append(QPointF(x, _height(area, side.median, top)))
        painter.setPen(QPen(text, 2.5))
        painter.drawLine(points[0], points[1])
        painter.setBrush(QColor(themes.current().field))
        for point in points:
            painter.drawEllipse(point, 4, 4)


def _height(area: QRectF, value: float, top: float) -> float:
    return area.bottom() - area.height() * value / top
