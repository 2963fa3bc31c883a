"""The centre of the window: the call that is worked on, a new one being typed, or nothing yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from console.acts.registry import act
from console.domain.codes import Stage
from console.domain.intake import Call
from console.services.board import Delta
from console.services.ports import Notice
from console.services.views import CallView
from console.texts import language, translate
from console.ui.call.places import Places
from console.ui.call.tab_order import holds_focus
from console.ui.call.widgets.page import scroll_area
from console.ui.desk import Desk
from console.ui.drafts import Drafts
from console.ui.widgets.empty_state import EmptyState

# Most of the window's code, needed for no call before one is opened: `life` loads it by then.
if TYPE_CHECKING:
    from console.ui.call.body import CallBody
    from console.ui.call.new_call_form import NewCallForm

LEAST_WIDTH, LEAST_HEIGHT = 600, 360
WISHED_WIDTH, WISHED_HEIGHT = 640, 640
"""In pixels; the docks beside it give way first."""


class CallPanel(QWidget):
    """Shows one call and keeps it true by the change feed.

    Signals: `opened(int)`, a call is in view; `wants_words(str)`, begin this on the command line.
    A question is under way at most once; what changes meanwhile is asked for again after it, so
    the latest answer always wins.
    """

    opened = Signal(int)
    wants_words = Signal(str)

    def __init__(
        self,
        desk: Desk,
        drafts: Drafts,
        is_typing: Callable[[], bool] = lambda: False,
        parent: QWidget | None = None,
    ) -> None:
        """is_typing: whether the keyboard is in use elsewhere, and so is not taken along."""
        super().__init__(parent)
        self.desk = desk
        self._is_typing = is_typing
        self.drafts = drafts
        self.places = Places(desk, self)
        self.body: CallBody | None = None
        self._area = scroll_area()
        self.new_call: NewCallForm | None = None
        self._wanted: int | None = None
        self._stage: Stage | None = None
        self._handoff: int | None = None
        self._citizen = False
        self._note = False
        self._enter = False
        self._asking = False
        self._again = False
        self._stack = QStackedWidget(self)
        self._empty = EmptyState(
            translate("Call", "Intet opkald er åbent."),
            translate("Call", "Vælg et i køen, eller skriv: næste, vis 245 eller ny"),
        )
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        desk.noticed.connect(self._on_noticed)
        desk.board_changed.connect(self._on_board)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, LEAST_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(WISHED_WIDTH, WISHED_HEIGHT)

    @property
    def current_call(self) -> int | None:
        """The call in view."""
        return self.body.context.call_id if self.body is not None else None

    @property
    def wanted(self) -> int | None:
        """The call that was asked for last; it is in view as soon as it is read."""
        return self._wanted

    @property
    def begun(self) -> bool:
        """Whether a call has been asked for, or one is being typed."""
        return self._wanted is not None or self.new_call is not None

    # Opening -------------------------------------------------------------------------------

    def show_call(self, call_id: int, *, stage: Stage | None = None, focus: bool = False) -> None:
        """Show this call as soon as it is read; what was in view stays until then.

        stage: the form to show, else the call's current one. focus: put the keyboard in it.
        """
        self._wanted, self._stage, self._enter = call_id, stage, focus
        self._handoff, self._citizen, self._note = None, False, False
        self._load()

    def go_on_as(self, number: int) -> None:
        """The call in view was taken here and has its number now: the same work, by that."""
        if self.body is not None:
            self.show_call(number, stage=self.body.shown, focus=holds_focus(self.body))

    def show_handoff(self, handoff_id: int, call_id: int) -> None:
        """Open the handoff's call at the handoff, with the keyboard on what comes next."""
        self.show_call(call_id, stage=Stage.HANDOFF)
        self._handoff = handoff_id

    def choose_red_flag(self) -> None:
        """Put the keyboard on the red flags of the call in view."""
        if self.body is not None:
            self._stack.setCurrentWidget(self._area)
            self.body.choose_red_flag()

    def open_record(self) -> None:
        """Ask why the call in view is to be opened."""
        if self.body is not None:
            self._stack.setCurrentWidget(self._area)
            self.body.open_record()

    def mark_shared_phone(self) -> None:
        """Say of the number the call in view came from that many people call from it."""
        if self.body is not None:
            self._stack.setCurrentWidget(self._area)
            self.body.header.shared.open_form()

    def find_citizen(self, call_id: int) -> None:
        """Put the keyboard where the citizen of this call is looked for."""
        self.show_call(call_id, stage=Stage.TRIAGE)
        self._citizen = True

    def enter(self) -> None:
        """Put the keyboard in the form that is shown."""
        if self.new_call is not None:
            self.new_call.begin()
        elif self.body is not None:
            self.body.enter()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.enter()

    def write_note(self) -> None:
        """Put the cursor where a note is written."""
        if self.body is not None:
            self.body.notes.box.setFocus()

    def show_note(self, call_id: int, text: str) -> None:
        """Open the call with this in the note that is being written."""
        if self.current_call == call_id and self.body is not None:
            self.body.notes.box.setPlainText(text)
        self.show_call(call_id)
        self._note = True

    def start_new_call(self, text: str = "") -> None:
        """Type a new call; what was typed before is still there. text: a name or a number."""
        if self.new_call is None:
            from console.ui.call.new_call_form import NewCallForm

            self.new_call = NewCallForm(self.desk, self.drafts, self.places)
            self.new_call.made.connect(self._on_made)
            self.new_call.left.connect(self._leave_new_call)
            self._stack.addWidget(self.new_call)
        self._stack.setCurrentWidget(self.new_call)
        self.new_call.begin(text)

    def _on_made(self, call_id: int) -> None:
        self._leave_new_call()
        self.show_call(call_id, focus=True)

    def _leave_new_call(self) -> None:
        if self.new_call is not None:
            self._stack.removeWidget(self.new_call)
            self.new_call.hide()
            self.new_call.deleteLater()
            self.new_call = None
        self._stack.setCurrentWidget(self._empty if self.body is None else self._area)
        self.enter()

    def _begin_act(self, name: str) -> None:
        """Put the act's word on the command line, for the rest to be typed."""
        self.wants_words.emit(f"{act(name).words[language()][0]} ")

    # Keeping true --------------------------------------------------------------------------

    def _load(self) -> None:
        call_id = self._wanted
        if call_id is None or self.desk.backend is None:
            return
        if self._asking:
            self._again = True
            return
        self._asking, self._again = True, False
        task = self.desk.ask_call(call_id, self._take)
        task.add_done_callback(lambda _task: self._answered())

    def _answered(self) -> None:
        if not isValid(self):
            return
        self._asking = False
        if self._again:
            self._load()
        elif self.body is not None and self._wanted != self.current_call:
            self._wanted = self.current_call

    def _take(self, view: CallView) -> None:
        if not isValid(self) or view.call.id != self._wanted:
            return
        if self.body is not None and self.current_call == view.call.id:
            self.body.show_view(view)
        else:
            self._show_new(view)
        self._arrive()

    def _show_new(self, view: CallView) -> None:
        from console.ui.call.body import CallBody

        old = self.body
        had_focus = old is not None and holds_focus(old)
        self.body = CallBody(self.desk, self.drafts, self.places, view)
        self.body.wants_act.connect(self._begin_act)
        self._area.setWidget(self.body)  # which lets the old one go
        if self.new_call is None:
            self._stack.setCurrentWidget(self._area)
        self._enter = self._enter or had_focus
        self.opened.emit(view.call.id)

    def _arrive(self) -> None:
        """What was asked for with the call: a stage, a handoff, the keyboard."""
        if self.body is None:
            return
        if self._stage is not None:
            self.body.go(self._stage)
        if self._handoff is not None:
            self.body.show_handoff(self._handoff)
        elif self._citizen:
            self.body.find_citizen()
        elif self._note:
            self.write_note()
        elif self._enter and self._has_room():
            self.body.enter()
        self._stage, self._handoff = None, None
        self._citizen = self._note = self._enter = False

    def _has_room(self) -> bool:
        """Whether the keyboard is not somewhere else by now."""
        return self.isVisible() and self.new_call is None and not self._is_typing()

    def _on_noticed(self, notice: Notice) -> None:
        if notice.reload or self._concerns(notice):
            self._load()

    def _concerns(self, notice: Notice) -> bool:
        if self.body is None:
            return self._wanted in notice.calls
        view = self.body.view
        citizens = {one.id for one in (view.citizen, *view.absorbed) if one is not None}
        return bool(
            self._wanted in notice.calls
            or notice.handoffs & {handoff.id for handoff in view.handoffs}
            or notice.citizens & citizens
            or notice.units & {unit.id for unit in view.unit_rows}
            or (view.call.municipality in notice.municipalities)
            or self._same_caller(view.call, notice)
        )

    def _same_caller(self, call: Call, notice: Notice) -> bool:
        """Whether another call of the same citizen changed, by the board's rows."""
        rows = (self.desk.board.calls.get(other) for other in notice.calls)
        return any(
            row is not None
            and (
                (call.citizen_id is not None and row.citizen_id == call.citizen_id)
                or (call.caller_phone and row.caller_phone == call.caller_phone)
            )
            for row in rows
        )

    def _on_board(self, delta: Delta) -> None:
        if self.body is not None and (delta.units or delta.reset):
            self.body.show_units()
