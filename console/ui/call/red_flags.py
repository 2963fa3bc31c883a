"""Signs of acute danger: one key returns the call to emergency dispatch."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from console.domain.codes import CallState, RedFlag, ReopenReason
from console.domain.intake import Call
from console.labels import label
from console.services.commands import ReopenCall, ReturnToEmergency
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.moments import cap, moment
from console.ui.call.widgets.parts import button, flow, plain, row, say, words
from console.ui.widgets.section import SectionHeader


class RedFlags(QWidget):
    """F8 from anywhere, then the flag's number: no other form has these keys, so that a number
    is never taken for something else. A returned call offers to be taken up again.
    """

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self.buttons = {
            flag: self._button(flag, place) for place, flag in enumerate(RedFlag, start=1)
        }
        self._choices = flow(*self.buttons.values())
        self._returned = words(role="strong", tone="alarm")
        self.reopen = button(
            translate("Call", "Fortryd: genåbn opkaldet"), self._reopen, icon="reopen"
        )
        self._undo = row(self._returned, self.reopen)
        layout = plain(QVBoxLayout(self))
        title = translate("Call", "Røde flag – F8 og tallet sender straks tilbage til AMK")
        layout.addWidget(SectionHeader(title))
        layout.addWidget(self._choices)
        layout.addWidget(self._undo)

    def _button(self, flag: RedFlag, place: int) -> QPushButton:
        act: Callable[[], object] = partial(self._return, flag)
        return button(
            f"{place} {label(flag)}",
            act,
            name=translate("Call", "Rødt flag: {flag}. Send tilbage til AMK", flag=label(flag)),
            tone="alarm",
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        flags = list(self.buttons.values())
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(flags) and not event.modifiers():
            flags[place].click()
        else:
            super().keyPressEvent(event)

    def show_call(self, call: Call) -> None:
        is_open = call.state != CallState.CLOSED
        self._choices.setEnabled(is_open)
        self._undo.setVisible(not is_open and call.red_flag is not None)
        if call.red_flag is not None and call.closed_at is not None:
            say(
                self._returned,
                translate(
                    "Call",
                    "Sendt tilbage til AMK {time}: {flag}.",
                    time=moment(call.closed_at, self._context.now()),
                    flag=cap(label(call.red_flag)),
                ),
            )

    def _return(self, flag: RedFlag) -> None:
        self._context.submit(self, ReturnToEmergency(call_id=self._context.call_id, flag=flag))

    def _reopen(self) -> None:
        self._context.submit(
            self, ReopenCall(call_id=self._context.call_id, reason=ReopenReason.CLOSED_IN_ERROR)
        )
