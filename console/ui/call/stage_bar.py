"""The seven stages of one call: where it is, which form is shown, what the next key does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from console.domain.codes import Stage, StageState
from console.ui.call.stage_button import StageButton
from console.ui.call.widgets.parts import plain, words

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
GAP = 2


class StageBar(QWidget):
    """Signal `chosen(Stage)`: one was picked, by click, Ctrl+F1 to Ctrl+F7, or the arrow keys."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons = {
            stage: StageButton(stage, place) for place, stage in enumerate(Stage, start=1)
        }
        self.hint = words(" ", role="small")
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        for stage, made in self.buttons.items():
            made.clicked.connect(lambda _checked=False, stage=stage: self._on_click(stage))
        layout = plain(QVBoxLayout(self))
        layout.setSpacing(GAP)
        layout.addLayout(self._grid)
        layout.addWidget(self.hint)
        self._arrange(len(self.buttons))

    def _on_click(self, stage: Stage) -> None:
        self.chosen.emit(stage)

    def show_stages(self, states: dict[Stage, StageState]) -> None:
        for stage, made in self.buttons.items():
            made.show_state(states[stage])
        self._fit()

    def show_hint(self, text: str) -> None:
        """What the next key does."""
        self.hint.setText(text or " ")

    def show_shown(self, stage: Stage) -> None:
        """Mark the stage whose form is shown; it alone is a tab stop, arrows reach the others."""
        for other, made in self.buttons.items():
            shown = other == stage
            made.setChecked(shown)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if shown else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        shown = next((s for s, made in self.buttons.items() if made.isChecked()), None)
        if step is None or shown is None:
            super().keyPressEvent(event)
            return
        order = list(Stage)
        stage = order[(order.index(shown) + step) % len(order)]
        self.chosen.emit(stage)
        self.buttons[stage].setFocus(Qt.FocusReason.TabFocusReason)

    # Width ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All in a row where they fit; with larger text in several."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        widths = [made.sizeHint().width() + GAP for made in self.buttons.values()]
        room = self.width() + GAP
        fewer = (columns for columns in (4, 3) if columns * max(widths) <= room)
        self._arrange(len(widths) if sum(widths) <= room else next(fewer, 2))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, made in enumerate(self.buttons.values()):
            self._grid.addWidget(made, place // columns, place % columns)
        for column in range(len(self.buttons)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
