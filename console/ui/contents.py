"""What is inside the window: made after the first paint, and anew when language or theme change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from console.acts import rights
from console.acts.complete import complete
from console.acts.model import Completion, Parsed
from console.acts.parse import parse
from console.acts.registry import ACTS
from console.domain.codes import CallState
from console.services.board import Delta
from console.texts import language
from console.ui.call.panel import CallPanel
from console.ui.command_line import CommandLine
from console.ui.desk import Desk
from console.ui.directory.municipality_dock import MunicipalityDock
from console.ui.drafts import Drafts
from console.ui.handoffs.panel import HandoffPanel
from console.ui.messages import MessageLine
from console.ui.pages import Pages
from console.ui.palette import Palette
from console.ui.queue.panel import QueuePanel
from console.ui.status_bar import StatusBar, person_text
from console.ui.units.panel import UnitPanel
from console.ui.widgets.properties import with_role
from console.ui.world import WorldSource

CALL = "call"
Place = tuple[str, int | None]
"""A page, and the call that was asked for last."""
LEAST_LINE = 32
"""Characters of the command line that are always in view."""


class Contents:
    """The panels of one window. Pages other than the call's are made when first shown."""

    def __init__(self, window: QWidget, desk: Desk, drafts: Drafts) -> None:
        self.desk = desk
        self._drafts = drafts
        self.messages = MessageLine(desk)
        self.status = StatusBar(person_text(desk.actor))
        self.queue = QueuePanel(desk)
        self.handoffs = HandoffPanel(desk)
        self.units = UnitPanel(desk, self.current_call)
        self.call = CallPanel(desk, drafts, self._is_typing)
        self.municipality = MunicipalityDock(desk, self.call.places)
        self.pages = Pages()
        self.pages.addWidget(self.call)
        self._made: dict[str, QWidget] = {CALL: self.call}
        self._world = WorldSource(desk, self.current_call, self.call.places)
        self.command_line = CommandLine(self.parse, self._complete)
        self.palette = Palette(ACTS, window, desk.actor.role)
        self.bottom = self._bottom()
        least = LEAST_LINE * self.command_line.fontMetrics().averageCharWidth()
        self.command_line.setMinimumWidth(least)
        height = self.command_line.line.sizeHint().height() + 4
        self.status.setFixedHeight(max(height, self.status.sizeHint().height()))
        self.call.opened.connect(lambda _number: self.command_line.look_again())
        desk.board_changed.connect(self.follow_municipality)

    def _bottom(self) -> QWidget:
        bottom = with_role(QWidget(), "bar")
        bottom.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.command_line, 1)
        row.addWidget(self.status)
        column = QVBoxLayout(bottom)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.messages.share(self.command_line.preview)
        self.command_line.previewed.connect(self.messages.give_way)
        column.addWidget(self.messages)
        column.addLayout(row)
        return bottom

    def _is_typing(self) -> bool:
        """Whether somebody has begun the next words on the command line."""
        return self.command_line.line.hasFocus() and bool(self.command_line.text)

    # What words refer to -------------------------------------------------------------------

    def current_call(self) -> int | None:
        """The call a bare word is about: the queue's selected one while the queue has the focus,
        else the one in the middle."""
        in_view: int | None = self.call.current_call
        if self.queue.isAncestorOf(QApplication.focusWidget() or self.pages):
            return self.queue.selected_call or in_view
        return in_view

    def parse(self, text: str) -> Parsed:
        """Understand a line as the command line does. Raises Refusal, as for what is not this
        role's."""
        parsed = parse(text, self._world.world(), language())
        rights.check_words(self.desk.actor.role, parsed)
        return parsed

    def _complete(self, text: str) -> list[Completion]:
        return complete(text, self._world.world(), language())

    # Pages ---------------------------------------------------------------------------------

    @property
    def place(self) -> Place:
        """Where the person is."""
        return self.page_name, self.call.wanted

    @property
    def page_name(self) -> str:
        shown = self.pages.currentWidget()
        return next((name for name, page in self._made.items() if page is shown), CALL)

    def page(self, name: str) -> Any:
        """The page of this name: call, directory, history, leader or help."""
        if name not in self._made:
            page = PAGES[name](self.desk, self._drafts, self.pages)
            self._made[name] = page
            self.pages.addWidget(page)
            for signal, slot in self._links.items():
                if hasattr(page, signal):
                    getattr(page, signal).connect(slot)
        return self._made[name]

    def link(self, **links: Callable[..., object]) -> None:
        """What happens on a page's signals, by their names."""
        self._links = links

    def follow_municipality(self, delta: Delta | None = None) -> None:
        """The municipality of the call in view is in view beside it."""
        row = self.desk.board.calls.get(self.call.current_call or 0)
        if row is None or row.state == CallState.CLOSED:
            return
        if row.municipality != self.municipality.code:
            self.municipality.show_municipality(row.municipality)

    def take_over(self, old: Contents) -> None:
        """Keep what is not kept elsewhere: the queue's filter and the lines entered."""
        self.queue.take_over(old.queue)
        self.command_line.take_over(old.command_line)

    def shutdown(self) -> None:
        """Take every widget out; nothing of them hears the desk any more."""
        for widget in (
            self.queue,
            self.handoffs,
            self.units,
            self.municipality,
            self.pages.frame,
            self.bottom,
            self.palette,
            self.command_line.popup,
        ):
            widget.hide()
            widget.deleteLater()


def _directory(desk: Desk, drafts: Drafts, parent: QWidget) -> QWidget:
    from console.ui.directory.directory_page import DirectoryPage

    return DirectoryPage(desk, drafts, parent)


def _history(desk: Desk, _drafts: Drafts, parent: QWidget) -> QWidget:
    from console.ui.history.history_page import HistoryPage

    return HistoryPage(desk, parent)


def _leader(desk: Desk, _drafts: Drafts, parent: QWidget) -> QWidget:
    from console.ui.review.leader_page import LeaderPage

    return LeaderPage(desk, parent)


def _call_list(desk: Desk, _drafts: Drafts, parent: QWidget) -> QWidget:
    from console.ui.handoffs.call_list_page import CallListPage

    return CallListPage(desk, parent)


def _scorecard(desk: Desk, _drafts: Drafts, parent: QWidget) -> QWidget:
    from console.ui.review.scorecard_page import ScorecardPage

    return ScorecardPage(desk, parent)


def _effect(desk: Desk, _drafts: Drafts, parent: QWidget) -> QWidget:
    from console.ui.review.effect_page import EffectPage

    return EffectPage(desk, parent)


def _audit(desk: Desk, _drafts: Drafts, parent: QWidget) -> QWidget:
    from console.ui.review.audit_page import AuditPage

    return AuditPage(desk, parent)


def _handover(desk: Desk, drafts: Drafts, parent: QWidget) -> QWidget:
    from console.ui.review.handover_page import HandoverPage

    return HandoverPage(desk, drafts, parent)


def _resolve(desk: Desk, drafts: Drafts, parent: QWidget) -> QWidget:
    from console.ui.resolve_page import ResolvePage

    return ResolvePage(desk, drafts, parent)


def _help(desk: Desk, _drafts: Drafts, parent: QWidget) -> QWidget:
    from console.ui.help_page import HelpPage

    return HelpPage(ACTS, parent, desk.actor.role)


PAGE_MODULES = (
    "console.ui.history.history_page",
    "console.ui.review.leader_page",
    "console.ui.handoffs.call_list_page",
    "console.ui.review.scorecard_page",
    "console.ui.review.effect_page",
    "console.ui.review.handover_page",
    "console.ui.resolve_page",
    "console.ui.review.audit_page",
    "console.ui.directory.directory_page",
    "console.ui.help_page",
)
"""Loaded one at a time in quiet moments, so that no page makes the window wait when first shown."""

PAGES: dict[str, Callable[[Desk, Drafts, QWidget], QWidget]] = {
    "directory": _directory,
    "history": _history,
    "leader": _leader,
    "call_list": _call_list,
    "scorecard": _scorecard,
    "effect": _effect,
    "handover": _handover,
    "resolve": _resolve,
    "audit": _audit,
    "help": _help,
}
