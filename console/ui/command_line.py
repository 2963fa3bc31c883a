"""The command line: always there, with completion, history, and in words what Enter will do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from console.acts.model import Completion, Parsed
from console.domain.errors import Refusal
from console.labels import refusal_text
from console.texts import translate
from console.ui import icons
from console.ui.widgets.properties import set_tone, with_role
from console.ui.widgets.text import text_label

KEPT_LINES = 200
SHOWN = 8
LINE_ROLE = Qt.ItemDataRole.UserRole

Parse = Callable[[str], Parsed]
Complete = Callable[[str], Sequence[Completion]]


class CommandLine(QWidget):
    """entered(Parsed): Enter on a line that was understood. left: Esc on an empty line.

    previewed(bool): whether the preview says anything; it is placed by whoever holds the line.
    parse raises Refusal for what it does not understand; complete offers ways to go on.
    """

    entered = Signal(object)
    previewed = Signal(bool)
    left = Signal()

    def __init__(self, parse: Parse, complete: Complete, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parse = parse
        self._complete = complete
        self._history: list[str] = []
        self._at = 0
        self.line = _Line(self)
        self.preview = text_label(role="small", parent=self)
        self.popup = _Popup(self)
        self._build()
        self.line.textChanged.connect(self._on_text)
        self.line.returnPressed.connect(self._enter)
        self.line.went.connect(self._recall)
        self.line.tabbed.connect(self._tab)
        self.line.escaped.connect(self._escape)
        self.line.unfocused.connect(self.popup.hide)
        self.popup.itemClicked.connect(self._take)

    def _build(self) -> None:
        prompt = QLabel(self)
        prompt.setPixmap(icons.pixmap("command", "muted"))
        self.line.setAccessibleName(translate("CommandLine", "Kommandolinje"))
        self.line.setPlaceholderText(
            translate("CommandLine", "Skriv, fx tag 245 · send S1 245 · hjælp   (Ctrl+mellemrum)")
        )
        prompt.setBuddy(self.line)
        self.preview.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 1, 4, 2)
        grid.setHorizontalSpacing(4)
        grid.addWidget(prompt, 0, 0)
        grid.addWidget(self.line, 0, 1)
        grid.setColumnStretch(1, 1)

    # From outside --------------------------------------------------------------------------

    @property
    def text(self) -> str:
        return self.line.text()

    @property
    def history(self) -> Sequence[str]:
        """Lines entered, the oldest first."""
        return tuple(self._history)

    def prefill(self, text: str) -> None:
        """Put the beginning of a command in the line and go there."""
        self.line.setText(text)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.deselect()
        self.line.end(False)

    def go(self) -> None:
        """Put the cursor in the line; what stands there is selected."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def look_again(self) -> None:
        """What bare words refer to has changed: say anew what Enter will do."""
        self._show_preview(self.text)

    def take_over(self, old: CommandLine) -> None:
        """Go on with another line's history."""
        self._history = list(old.history)
        self._at = len(self._history)

    # Typing --------------------------------------------------------------------------------

    def _on_text(self, text: str) -> None:
        offers = self._complete(text) if text.strip() else ()
        self._show_preview(text, on_the_way=bool(offers))
        if self.line.hasFocus():
            self.popup.offer(offers)

    def _show_preview(self, text: str, *, on_the_way: bool = False) -> None:
        """on_the_way: what is not understood yet may still be, so it is no warning."""
        words, tone = "", ""
        if text.strip():
            try:
                words = self._parse(text).preview
            except Refusal as refusal:
                words, tone = refusal_text(refusal), "" if on_the_way else "warn"
        self.preview.setText(words)
        self.preview.setToolTip(words)
        self.line.setAccessibleDescription(words)
        set_tone(self.preview, tone)
        self.preview.setVisible(bool(words))
        self.previewed.emit(bool(words))

    def _enter(self) -> None:
        chosen = self.popup.chosen
        if self.popup.isVisible() and chosen is not None and chosen != self.text:
            self.line.setText(chosen)
            return
        text = self.text.strip()
        if not text:
            return
        try:
            parsed = self._parse(text)
        except Refusal:
            self._show_preview(text)
            return
        self._remember(text)
        self.line.clear()
        self.popup.hide()
        self.entered.emit(parsed)

    def _remember(self, text: str) -> None:
        if not self._history or self._history[-1] != text:
            self._history.append(text)
            del self._history[:-KEPT_LINES]
        self._at = len(self._history)

    def _recall(self, step: int) -> None:
        if not self._history:
            return
        self._at = min(max(0, self._at + step), len(self._history))
        older = self._history[self._at] if self._at < len(self._history) else ""
        self.line.setText(older)
        self.popup.hide()

    def _tab(self, step: int) -> None:
        """Tab walks through the offers; with only one it is taken at once."""
        if not self.popup.isVisible():
            self.popup.offer(self._complete(self.text))
        if self.popup.count() == 1:
            self._take(self.popup.item(0))
        else:
            self.popup.step(step)

    def _take(self, item: QListWidgetItem) -> None:
        self.line.setText(str(item.data(LINE_ROLE)))
        self.line.setFocus()

    def _escape(self) -> None:
        if self.popup.isVisible():
            self.popup.hide()
        elif self.text:
            self.line.clear()
        else:
            self.left.emit()


class _Line(QLineEdit):
    """Keys that mean something here: up, down, tab and escape."""

    went = Signal(int)
    tabbed = Signal(int)
    escaped = Signal()
    unfocused = Signal()

    def event(self, event: QEvent) -> bool:
        """Tab goes through the offers while something is typed, and on to the next field if not."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.text():
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.tabbed.emit(step)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up:
                self.went.emit(-1)
            case Qt.Key.Key_Down:
                self.went.emit(1)
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.unfocused.emit()


class _Popup(QListWidget):
    """The offers, above the line, over the window's own content; never takes the focus."""

    def __init__(self, owner: CommandLine) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("CommandLine", "Forslag"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        with_role(self, "popup")
        self.hide()

    @property
    def chosen(self) -> str | None:
        row = self.currentRow()
        return str(self.item(row).data(LINE_ROLE)) if row >= 0 else None

    def offer(self, completions: Sequence[Completion]) -> None:
        self.clear()
        for completion in completions[:SHOWN]:
            item = QListWidgetItem(f"{completion.word}    {completion.hint}".rstrip())
            item.setData(LINE_ROLE, completion.line)
            self.addItem(item)
        self.setVisible(self.count() > 0)
        if self.count():
            self._place()

    def step(self, step: int) -> None:
        if self.count():
            row = self.currentRow()
            first = 0 if step > 0 else self.count() - 1
            self.setCurrentRow(first if row < 0 else (row + step) % self.count())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def _place(self) -> None:
        window = self._owner.window()
        if self.parent() is self._owner:
            self.setParent(window)
            self.show()
        height = self.sizeHintForRow(0) * self.count() + 2 * self.frameWidth() + 2
        width = min(max(self.sizeHintForColumn(0) + 24, 320), window.width() - 40)
        corner = self._owner.line.mapTo(window, QPoint(0, 0))
        below = corner.y()
        if self._owner.preview.isVisible():
            below = self._owner.preview.mapTo(window, QPoint(0, 0)).y()
        self.setGeometry(corner.x(), below - height - 2, width, height)
        self.raise_()
