"""The one place that shows messages: what was done, and what went wrong until it is read.

One low strip of constant height: done to the left with its undo, errors to the right, on two small
lines where one is too short. While something is being typed on the command line, what Enter will do
stands where done stood. Never a dialog, never the focus, never a citizen's name.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from console.domain.errors import Refusal
from console.labels import clock as clock_text
from console.labels import done_text, refusal_text
from console.services.errors import StorageError
from console.texts import translate
from console.ui import icons
from console.ui.desk import Desk, Message, Tone
from console.ui.failures import bug_text, log_bug, storage_text
from console.ui.widgets.buttons import button
from console.ui.widgets.properties import set_tone, with_role
from console.ui.widgets.text import text_label

KEPT = 50
"""So many unread errors are kept; older ones are in the log by then."""

SMALL = 12 / 13
"""The small size of text beside the running one."""


Words = Callable[[], str]
"""A sentence in the language there is when it is shown."""


class _Error(NamedTuple):
    """Unread. refusal: what one person was answered."""

    tone: str
    words: Words
    refusal: bool = False

    @property
    def text(self) -> str:
        return self.words()


class MessageLine(QFrame):
    """Shows what the desk says. undo_asked: the person wants the last act undone."""

    undo_asked = Signal()

    def __init__(self, desk: Desk | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._errors: list[_Error] = []
        self._previewing = False
        with_role(self, "bar")
        self._done = _wide(text_label())
        self._undo = button(
            translate("Messages", "Fortryd"), self.undo_asked.emit, icon="undo", role="quiet"
        )
        self._error_box = QFrame()
        self._error_icon = QLabel()
        self._error = _wide(text_label(role="fine", wrap=True, selectable=True))
        self._count = text_label(role="small")
        self._read = button(translate("Messages", "Læst"), self.mark_read, icon="ok")
        self._build()
        if desk is not None:
            desk.said.connect(self.say)
        self._show_error()

    def _build(self) -> None:
        inner = QHBoxLayout(self._error_box)
        inner.setContentsMargins(8, 0, 4, 0)
        inner.setSpacing(8)
        for widget in (self._error_icon, self._error, self._count, self._read):
            inner.addWidget(widget, 1 if widget is self._error else 0)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(self._done, 2)
        row.addWidget(self._undo)
        row.addWidget(self._error_box, 3)
        self._undo.hide()
        self.setFixedHeight(round(2 * SMALL * self.fontMetrics().lineSpacing()) + 6)

    def share(self, preview: QLabel) -> None:
        """Show the command line's preview here, in the place of what was done last."""
        preview.hide()
        self._row.insertWidget(0, _wide(preview), 2)

    def give_way(self, previewing: bool) -> None:
        """Whether the preview is in the place of what was done last."""
        self._previewing = previewing
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """An error too long to stand beside what was done last takes its place too."""
        self._done.setVisible(not self._previewing)
        self._row.activate()
        if self._errors and self._error.heightForWidth(self._error.width()) > self.height():
            self._done.hide()

    # Saying --------------------------------------------------------------------------------

    @property
    def errors(self) -> tuple[str, ...]:
        """Unread errors, the latest first."""
        return tuple(kept.text for kept in self._errors)

    @property
    def done(self) -> str:
        return self._done.text()

    def take_over(self, old: MessageLine, *, same_person: bool) -> None:
        """Go on with another line's unread errors; what one person was refused is nobody else's."""
        self._errors = [kept for kept in old._errors if same_person or not kept.refusal]
        self._show_error()

    def say(self, message: Message) -> None:
        """Show a message of the desk; never takes the focus."""
        if message.tone == Tone.DONE and message.done is not None:
            self._say(done_text(message.done), undo=message.undo)
        elif message.tone == Tone.INFO:
            self.say_text(message.text)
        elif isinstance(message.error, Refusal):
            self._warn(_Error("warn", partial(refusal_text, message.error), refusal=True))
        elif isinstance(message.error, StorageError):
            self.warn(partial(storage_text, message.error), "alarm")
        elif message.error is not None:
            self.warn(partial(bug_text, log_bug(message.error)), "alarm")
        elif message.text:
            self.warn(message.text)

    def say_text(self, text: str) -> None:
        """A word of the window's own: a layout reset, a language changed."""
        self._say(text, undo=False)

    def _say(self, text: str, *, undo: bool) -> None:
        at = clock_text(self._desk.clock()) if self._desk is not None else ""
        self._show_done(at, text, undo=undo)
        _announce(self, text)

    def _show_done(self, at: str, text: str, *, undo: bool) -> None:
        self._done.setText(f"{at}  {text}".strip())
        self._done.setAccessibleName(text)
        self._done.setToolTip(text)
        self._undo.setVisible(undo)

    def warn(self, words: str | Words, tone: str = "warn") -> None:
        """Show an error until it is read; the same again is shown once. What is given as a
        function is said anew when the language is another."""
        self._warn(_Error(tone, words if callable(words) else lambda: words))

    def _warn(self, error: _Error) -> None:
        text = error.text
        self._errors = [error, *(kept for kept in self._errors if kept.text != text)][:KEPT]
        _announce(self, text)
        self._show_error()

    def take_back(self, text: str) -> None:
        """This is true no longer, read or not."""
        if self._done.accessibleName() == text:
            self._show_done("", "", undo=False)
        self._errors = [kept for kept in self._errors if kept.text != text]
        self._show_error()

    def mark_read(self) -> None:
        """The error in view has been read; the one before it comes into view."""
        if self._errors:
            self._errors.pop(0)
        self._show_error()

    def _show_error(self) -> None:
        if not self._errors:
            if self._read.hasFocus():
                self.window().setFocus()
            self._error_box.hide()
            self._fit()
            return
        tone, text = self._errors[0].tone, self._errors[0].text
        set_tone(self._error_box, tone)
        self._error_icon.setPixmap(icons.pixmap(tone, tone))
        self._error.setText(text)
        self._error.setToolTip(text)
        self._error.setAccessibleName(text)
        more = len(self._errors) - 1
        self._count.setText(translate("Messages", "{count} mere", count=more) if more else "")
        self._error_box.show()
        self._fit()


def _announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say it without moving the focus."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def _wide(label: QLabel) -> QLabel:
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
