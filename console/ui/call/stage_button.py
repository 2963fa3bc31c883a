"""One stage in the bar: its name, and under it how it stands, by picture and word."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
)

from console.domain.codes import Stage, StageState
from console.labels import label
from console.texts import translate
from console.ui.call.moments import cap
from console.ui.call.widgets.parts import relabel
from console.ui.icons import pixmap
from console.ui.theme import UNIT, current

LOOKS = {
    StageState.DONE: ("ok", "ok"),
    StageState.CURRENT: ("play", "info"),
    StageState.SKIPPED: ("next", "muted"),
    StageState.AHEAD: ("circle", "muted"),
}
"""Icon and its colour; the word stands beside it and the place says the order."""


class StageButton(QToolButton):
    """Paints two lines itself: Qt would put the picture beside both, and they would not fit."""

    def __init__(self, stage: Stage, place: int) -> None:
        super().__init__()
        self._place = place
        self._stage = stage
        self._state = StageState.AHEAD
        self.setObjectName(f"stage-{stage.value}")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_state(StageState.AHEAD)

    def show_state(self, state: StageState) -> None:
        self._state = state
        spoken = translate(
            "Call",
            "{stage}, trin {place} af 7, {state}",
            stage=cap(label(self._stage)),
            place=self._place,
            state=label(state),
        )
        relabel(self, cap(label(self._stage)), name=spoken, keys=f"Ctrl+F{self._place}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        state = metrics.ascent() + UNIT + metrics.horizontalAdvance(label(self._state))
        width = max(metrics.horizontalAdvance(self.text()), state)
        return QSize(width + 3 * UNIT, 2 * metrics.lineSpacing() + 2 * UNIT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right are the bar's; Qt would take them for Tab."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        inside = self.rect().adjusted(UNIT + 2, UNIT - 1, -UNIT, -UNIT + 1)
        half = inside.height() // 2
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(current().on_selection if self.isChecked() else current().text))
        painter.drawText(QRect(inside.topLeft(), QSize(inside.width(), half)), left, self.text())
        name, colour = LOOKS[self._state]
        if self.isChecked():
            colour = "on_selection"
        size = self.fontMetrics().ascent()
        top = inside.top() + half + (half - size) // 2
        painter.drawPixmap(inside.left(), top, size, size, pixmap(name, colour, size))
        under = inside.adjusted(size + UNIT, half, 0, 0)
        painter.drawText(under, left, label(self._state))
