"""A text field over a stored value, which never loses what is being typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from console.texts import translate
from console.ui.call.widgets.parts import button, column, flow, plain, say, words
from console.ui.widgets.text_area import TextArea


class KeptText(QWidget):
    """One field of a stored record.

    A value that changes in storage is taken over while the field is untouched. Once something is
    typed, both are shown, and the person says which one holds. `lines` above 1 makes it a text
    box. Signals: `edited`, the text is another; `entered`, Enter in a field of one line.
    """

    edited = Signal()
    entered = Signal()

    def __init__(self, name: str, *, lines: int = 1, hint: str = "") -> None:
        super().__init__()
        self.name = name
        self._base: str | None = None
        self._stored = ""
        self.field: QLineEdit | QPlainTextEdit = _field(name, lines)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(hint)
        self.field.textChanged.connect(self._on_typed)
        if isinstance(self.field, QLineEdit):
            self.field.returnPressed.connect(self.entered)
        self.setFocusProxy(self.field)
        layout = plain(QVBoxLayout(self))
        layout.addWidget(self.field)
        layout.addWidget(self._both_sides())

    def _both_sides(self) -> QWidget:
        self._other = words(tone="warn")
        self.keep_mine = button(
            translate("Call", "Behold mit"),
            self._keep_mine,
            name=translate("Call", "Behold mit i {field}", field=self.name),
        )
        self.take_stored = button(
            translate("Call", "Tag det gemte"),
            self._take_stored,
            name=translate("Call", "Tag det gemte i {field}", field=self.name),
        )
        self._conflict = column(self._other, flow(self.keep_mine, self.take_stored))
        self._conflict.hide()
        return self._conflict

    def text(self) -> str:
        if isinstance(self.field, QPlainTextEdit):
            return self.field.toPlainText()
        return self.field.text()

    def set_text(self, text: str) -> None:
        if isinstance(self.field, QPlainTextEdit):
            self.field.setPlainText(text)
        else:
            self.field.setText(text)

    @property
    def typed(self) -> str | None:
        """What was typed, None if it is what is stored."""
        return None if self.text() == (self._base or "") else self.text()

    @property
    def conflict(self) -> bool:
        """Storage changed under what is being typed, and nobody has said which one holds."""
        return self.typed is not None and self._stored not in (self._base, self.text())

    def offer(self, stored: str) -> None:
        """What storage holds now."""
        untouched = self.typed is None or (self._base is None and not self.text())
        self._stored = stored
        if untouched:
            self._base = stored
            if self.text() != stored:
                self.set_text(stored)
        elif self._base is None:
            self._base = stored
        self._show_conflict()

    def saved(self) -> None:
        """What is typed has been stored."""
        self._base = self._stored = self.text()
        self._show_conflict()
        self.edited.emit()

    def revert(self) -> None:
        """Leave what was typed and show what is stored."""
        self._take_stored()

    def _keep_mine(self) -> None:
        self._base = self._stored
        self._settled()

    def _take_stored(self) -> None:
        self._base = self._stored
        self.set_text(self._stored)
        self._settled()

    def _settled(self) -> None:
        self.field.setFocus()
        self._show_conflict()
        self.edited.emit()

    def _on_typed(self) -> None:
        self._show_conflict()
        self.edited.emit()

    def _show_conflict(self) -> None:
        if self.conflict:
            stored = self._stored or translate("Call", "(tomt)")
            say(self._other, translate("Call", "En anden har gemt: {stored}", stored=stored))
        self._conflict.setVisible(self.conflict)


def _field(name: str, lines: int) -> QLineEdit | QPlainTextEdit:
    if lines == 1:
        return QLineEdit()
    return TextArea(name, rows=lines)
