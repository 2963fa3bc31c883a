"""Qt's actions from the one registry: each act is a menu entry and, where it has a key, a key."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from console.acts import rights
from console.acts.model import Act
from console.domain.codes import Role, Stage
from console.texts import noop, translate
from console.ui import icons

Run = Callable[[Act], None]


@dataclass(frozen=True)
class Group:
    """A menu: its title, and the acts of its stages."""

    title: tuple[str, str]
    stages: frozenset[Stage]


GROUPS = (
    Group(noop("Actions", "Opkald"), frozenset({Stage.INTAKE, Stage.TRIAGE})),
    Group(noop("Actions", "Samtykke"), frozenset({Stage.CONSENT})),
    Group(noop("Actions", "Enhed"), frozenset({Stage.ASSIGNMENT, Stage.SCENE})),
    Group(noop("Actions", "Overdragelse"), frozenset({Stage.HANDOFF})),
    Group(noop("Actions", "Opfølgning"), frozenset({Stage.FOLLOWUP})),
)
BASICS = noop("Actions", "Stamdata")
ALWAYS = frozenset({"quit", "full_screen"})
"""What may be done to a covered window."""
WINDOW = noop("Actions", "Vindue")
PARTS = frozenset(
    {
        *("claim_call", "create_citizen", "write_plan", "join_effort", "record_legal_ground"),
        *("assess_need", "set_handoff_owner", "mark_received", "take_next_step", "fail_handoff"),
        *("close_call", "write_note", "hand_over_shift", "verify_municipality"),
        *("set_repeat_definition", "lock", "show", "directory", "undo", "palette", "theme"),
        *("record_again", "import_directory"),
    }
)
"""The first of each part of a menu."""


def grouped(acts: Sequence[Act]) -> Iterator[tuple[str, list[Act]]]:
    """The acts by menu, in the registry's order; those of no stage come last."""
    for group in GROUPS:
        yield translate(*group.title), [act for act in acts if act.stage in group.stages]
    rest = [act for act in acts if act.stage is None]
    yield translate(*BASICS), [act for act in rest if act.build is not None]
    yield translate(*WINDOW), [act for act in rest if act.build is None]


class Actions(QObject):
    """A QAction for every act; `run` does what the act says. What is not this role's is shown with
    who may, and cannot be chosen."""

    def __init__(
        self, acts: Sequence[Act], run: Run, window: QWidget, role: Role | None = None
    ) -> None:
        super().__init__(window)
        self._acts = tuple(acts)
        self._role = role
        self.by_name = {act.name: self._action(act, run) for act in acts}
        window.addActions(list(self.by_name.values()))

    def _action(self, act: Act, run: Run) -> QAction:
        title = translate(*act.title)
        allowed = rights.may(self._role, act)
        action = QAction(title if allowed else f"{title}  ({rights.only_text(act)})", self)
        action.setEnabled(allowed)
        action.setObjectName(act.name)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if act.keys:
            action.setShortcut(QKeySequence(act.keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(partial(_triggered, run, act))
        return action

    def cover(self, covered: bool) -> None:
        """While the window is covered no key and no menu does anything, but for closing it."""
        for act in self._acts:
            open_to = act.name in ALWAYS or not covered
            self.by_name[act.name].setEnabled(open_to and rights.may(self._role, act))

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """The menus, by title. Pictures are put in when a menu is first opened."""
        menus: dict[str, QMenu] = {}
        for title, acts in grouped(self._acts):
            menu = bar.addMenu(title)
            for act in acts:
                if act.name in PARTS:
                    menu.addSeparator()
                menu.addAction(self.by_name[act.name])
            menu.aboutToShow.connect(partial(self._picture, acts))
            menus[title] = menu
        return menus

    def _picture(self, acts: list[Act]) -> None:
        for act in acts:
            action = self.by_name[act.name]
            if action.icon().isNull():
                action.setIcon(icons.icon(act.icon))


def give_letters(bar: QMenuBar) -> None:
    """Alt and a letter of its own for every menu: the first of its title that is still free."""
    taken: set[str] = set()
    for action in bar.actions():
        title = action.text().replace("&", "")
        at = next((n for n, letter in enumerate(title) if letter.casefold() not in taken), None)
        if at is not None:
            taken.add(title[at].casefold())
            action.setText(f"{title[:at]}&{title[at:]}")


def _triggered(run: Run, act: Act, _checked: bool = False) -> None:
    run(act)
