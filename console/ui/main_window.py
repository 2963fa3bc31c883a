"""The window: queue and handoffs to the left, the call in the middle, units and municipality to
the right, the command line below.

It is painted empty and says so; `open` fills it. It holds no data: what it shows is the board's.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDockWidget,
    QLabel,
    QMainWindow,
    QStatusBar,
    QWidget,
)

from console.domain.codes import Right, Role
from console.domain.roles import may
from console.labels import clock as clock_text
from console.texts import translate
from console.ui import icons, layouts
from console.ui.dock_shares import DockShares
from console.ui.looks import Looks
from console.ui.preferences import Preferences
from console.ui.signing.cover import Cover
from console.ui.widgets.place import Place

if TYPE_CHECKING:
    from console.ui.call.panel import CallPanel
    from console.ui.contents import Contents
    from console.ui.desk import Desk
    from console.ui.drafts import Drafts
    from console.ui.session import Session

TITLE = "Sociolance"
SMALLEST = QSize(1024, 640)
BY_KEY = Qt.FocusReason.ShortcutFocusReason
BUTTONS = {"qt_dockwidget_closebutton": "close", "qt_dockwidget_floatbutton": "layout"}
"""Of a dock, by the names Qt gives them, and their pictures."""


class MainWindow(QMainWindow):
    """closing: the person closed the window. opened: the contents are there."""

    closing = Signal()
    opened = Signal()

    def __init__(self, preferences: Preferences, looks: Looks, database: str = "") -> None:
        """database: its URL, under which a person's password to it is kept in the keyring."""
        super().__init__()
        self.preferences = preferences
        self.looks = looks
        self.database = database
        self.role = Role.DISPATCHER
        self.session: Session | None = None
        self._shown = False
        self.setWindowTitle(TITLE)
        self.setMinimumSize(SMALLEST)
        self.resize(1600, 900)
        self.setDockNestingEnabled(True)
        self._places = {name: Place() for name in layouts.SHARES}
        self._docks = {name: self._dock(name, place) for name, place in self._places.items()}
        self._middle = Place()
        self._middle.hold(self._opening())
        self.cover = Cover(self, self._middle, tuple(self._docks.values()))
        self._below = Place()
        self.setStatusBar(self._bar())
        self._shares = DockShares(self, self._docks.values())
        self._arrange()
        self._share_out()
        layouts.restore(self, preferences, self.role)
        looks.changed.connect(self.rebuild)

    # The frame -----------------------------------------------------------------------------

    def _dock(self, name: str, place: Place) -> QDockWidget:
        dock = QDockWidget(self)
        dock.setWidget(place)
        dock.setObjectName(name)
        dock.setWindowTitle(dock_title(name))
        dock.topLevelChanged.connect(lambda _floats: picture_buttons(dock))
        return dock

    def _bar(self) -> QStatusBar:
        bar = QStatusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._below, 1)
        return bar

    @staticmethod
    def _opening() -> QWidget:
        word = QLabel(translate("Window", "Åbner…"))
        word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return word

    def _arrange(self) -> None:
        docks = self._docks
        layouts.arrange(
            self, (docks["queue"], docks["handoffs"]), (docks["units"], docks["municipality"])
        )

    @property
    def docks(self) -> dict[str, QDockWidget]:
        return self._docks

    @property
    def allowed_docks(self) -> list[QDockWidget]:
        """Those of this role."""
        sees = may(self.role, Right.SEE_CALLS)
        directory = may(self.role, Right.SEE_DIRECTORY)
        return [
            dock
            for name, dock in self._docks.items()
            if sees or (directory and name == "municipality")
        ]

    # Contents ------------------------------------------------------------------------------

    @property
    def contents(self) -> Contents:
        """The panels. RuntimeError before `open`."""
        if self.session is None:
            raise RuntimeError("the window is not open")
        return self.session.contents

    @property
    def desk(self) -> Desk:
        return self.contents.desk

    @property
    def call_panel(self) -> CallPanel:
        return self.contents.call

    def open(self, desk: Desk, drafts: Drafts) -> None:
        """Fill the window. Cheap enough for one pause; nothing is asked of storage here."""
        from console.ui.session import Session

        self.session = Session(self, desk, drafts)
        self.session.build()
        self.opened.emit()

    def put(self, contents: Contents) -> None:
        """Put the panels in their places; the docks keep their shares."""
        # Tab follows the order in which they are put in: left, middle, right, below.
        self._places["queue"].hold(contents.queue)
        self._places["handoffs"].hold(contents.handoffs)
        self._middle.hold(contents.pages.frame)
        self._places["units"].hold(contents.units)
        self._places["municipality"].hold(contents.municipality)
        self._below.hold(contents.bottom)
        self.name_docks(contents.desk.outgoing.since)
        QTimer.singleShot(0, self, self._shares.apply)

    def name_docks(self, since: datetime | None = None) -> None:
        """since: storage is away, and what the docks show is from then."""
        for name, dock in self._docks.items():
            title = dock_title(name)
            if since is not None:
                at = clock_text(since)
                title = translate("Window", "{title} – som kl. {at}", title=title, at=at)
            dock.setWindowTitle(title)
            picture_buttons(dock)

    def rebuild(self) -> None:
        """After a change of language or theme: the same work in new words and colours."""
        if self.session is not None:
            self.session.rebuild()
        else:
            self._middle.hold(self._opening())
            self.name_docks()

    # What its acts do ----------------------------------------------------------------------

    def to_page(self, name: str, text: str = "") -> None:
        """Show a page in the middle and go there; `text` is looked up on it."""
        page = self.contents.page(name)
        self.contents.pages.setCurrentWidget(page)
        if name == "call":
            page.enter()
            return
        page.activate()
        if text:
            page.search(text)

    def show_call(self, number: int, *, focus: bool = True) -> None:
        """Show the call in the middle, and go there unless told otherwise."""
        self.contents.pages.setCurrentWidget(self.contents.call)
        self.contents.call.show_call(number, focus=focus)
        self.contents.queue.view.select_id(number, reveal=False)
        self.contents.queue.mark_seen()

    def show_handoff(self, handoff_id: int, call_id: int) -> None:
        """Show the call of a handoff, at the form where the handoff's answer is recorded."""
        self.contents.pages.setCurrentWidget(self.contents.call)
        self.contents.call.show_handoff(handoff_id, call_id)

    def step_panel(self, step: int) -> None:
        """Move the focus to the next of the window's parts, in reading order."""
        parts = self._parts()
        parts[(self.panel_in_focus + step) % len(parts)][1].setFocus(BY_KEY)

    @property
    def panel_in_focus(self) -> int:
        """Which of the window's parts has the focus, in reading order; -1 for none."""
        focus = self.focusWidget()
        return next((at for at, (part, _) in enumerate(self._parts()) if _within(part, focus)), -1)

    def focus_panel(self, at: int) -> None:
        """Give the focus to a part of the window without choosing anything in it."""
        if at >= 0:
            self._parts()[at][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _parts(self) -> list[tuple[QWidget, QWidget]]:
        """The parts of the window and what takes the focus in each."""
        contents = self.contents
        return [
            (contents.queue, contents.queue.view),
            (contents.handoffs, contents.handoffs.view),
            (contents.pages, contents.pages.currentWidget() or contents.call),
            (contents.units, contents.units.view),
            (contents.municipality, contents.municipality),
            (contents.bottom, contents.command_line.line),
        ]

    def reset_layout(self) -> None:
        """The docks as they were the first day."""
        layouts.forget(self.preferences, self.role)
        self._arrange()
        QTimer.singleShot(0, self, self._share_out)

    def uncover(self) -> None:
        """Show the work again, each dock its share of a window that may have changed meanwhile."""
        self.cover.take_off()
        self._shares.apply()

    def take_role(self, role: Role) -> None:
        """The docks as this role left them last; for one that sees no calls, without theirs."""
        if role == self.role:
            return
        layouts.save(self, self.preferences, self.role, layouts.state(self))
        self.role = role
        self._arrange()
        if not layouts.restore_docks(self, self.preferences, role):
            self._share_out()
        else:
            self._shares.remember()
        for dock in self._docks.values():
            if dock not in self.allowed_docks:
                dock.hide()

    def _share_out(self) -> None:
        self._shares.give({self._docks[name]: part for name, part in layouts.SHARES.items()})

    # Life ----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown:
            self._shown = True
            QTimer.singleShot(0, self, self._first_layout)

    def _first_layout(self) -> None:
        """As this role left the docks, else each its share."""
        if layouts.restore_docks(self, self.preferences, self.role):
            self._shares.remember()
        else:
            self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a larger or smaller screen every part keeps its share."""
        super().resizeEvent(event)
        self._shares.apply()

    def closeEvent(self, event: QCloseEvent) -> None:
        layouts.save(self, self.preferences, self.role, self.cover.state())
        self.preferences.flush()
        if self.session is not None:
            self.session.shutdown()
        self.closing.emit()
        super().closeEvent(event)


def _within(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))


def picture_buttons(dock: QDockWidget) -> None:
    """Qt's own pictures are so pale, in every theme, that nobody would find them."""
    for name, picture in BUTTONS.items():
        made = dock.findChild(QAbstractButton, name)
        if made is not None:
            made.setIcon(icons.icon(picture, "muted"))


def dock_title(name: str) -> str:
    return {
        "queue": translate("Window", "Kø"),
        "handoffs": translate("Window", "Overdragelser"),
        "units": translate("Window", "Enheder"),
        "municipality": translate("Window", "Kommune"),
    }[name]
