"""What every part of the call panel is given, and what a stage's form is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from console.domain.calendar import local
from console.domain.codes import Stage
from console.services.commands import Command
from console.services.dispatcher import Done
from console.services.views import CallView, Views
from console.ui.call.places import Places
from console.ui.call.widgets.kept_text import KeptText
from console.ui.call.widgets.page import Page
from console.ui.call.widgets.parts import plain
from console.ui.desk import Desk
from console.ui.drafts import TEXT, Drafts

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class CallContext:
    """One call in the panel. go: show another stage's form. words: begin this act on the command
    line, by its name in the registry."""

    desk: Desk
    drafts: Drafts
    places: Places
    call_id: int
    go: Callable[[Stage], None]
    words: Callable[[str], None]

    def submit(
        self,
        owner: QObject,
        command: Command,
        then: Callable[[Done], object] | None = None,
        *,
        refused: Callable[[], object] | None = None,
    ) -> None:
        """Do it. `then` once it is done, `refused` where it was not; neither once the owner, the
        part that asked, has been closed."""

        def done(what: Done) -> None:
            if then is not None and isValid(owner):
                then(what)

        def ended(task: asyncio.Task[Done | None]) -> None:
            not_done = not task.cancelled() and task.result() is None
            if refused is not None and not_done and isValid(owner):
                refused()

        self.desk.submit(command, done).add_done_callback(ended)

    def ask(
        self,
        owner: QObject,
        question: Callable[[Views], Answer],
        then: Callable[[Answer], object],
    ) -> None:
        """Ask storage; the answer is dropped once the owner has been closed."""

        def answered(answer: Answer) -> None:
            if isValid(owner):
                then(answer)

        self.desk.ask(lambda views: question(views.about(self.call_id)), answered)

    def now(self) -> datetime:
        return self.desk.clock()

    def today(self) -> date:
        """The date on a Danish clock."""
        return local(self.now()).date()

    def key(self, name: str) -> str:
        """Under which name a draft of this call is kept."""
        return f"call:{self.call_id}:{name}"

    def keep(self, name: str, kept: KeptText) -> KeptText:
        """Keep what is typed over a stored value; what was kept comes back at once."""
        key = self.key(name)
        text = self.drafts.get(key).get(TEXT, "")
        if text:
            kept.set_text(text)
        kept.edited.connect(lambda: self.drafts.put(key, {TEXT: kept.typed or ""}))
        return kept

    def bind(self, name: str, field: QLineEdit | QPlainTextEdit) -> None:
        """Keep what is typed in a field that begins empty."""
        self.drafts.bind(self.key(name), field)


class StageForm(Page):
    """The form of one stage of one call. It lives as long as the call is in the panel.

    Signal `parts_changed`: a part came or went, so the tab order and the next key are others.
    """

    parts_changed = Signal()

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self.context = context
        self.body = QVBoxLayout(self)
        plain(self.body)
        self.body.setContentsMargins(8, 8, 8, 8)

    def show_view(self, view: CallView) -> None:
        """Show the call as it is now, without touching what is being typed."""
        raise NotImplementedError

    def lock(self, masked: bool) -> None:
        """Nothing is filled in while what is there is hidden; what may be done unseen stays."""
        self.setEnabled(not masked)

    def primary(self) -> QPushButton | None:
        """What Ctrl+Enter presses now."""
        return None

    def may_leave(self, view: CallView) -> bool:
        """Whether the panel may go on to the call's next stage by itself."""
        return True

    def first(self) -> QWidget | None:
        """Where the keyboard begins."""
        return self.primary()

    def shown_with(self, focus: QWidget) -> QWidget:
        """What comes in view, whole, with the part that has the keyboard."""
        return focus
