"""Qt's actions from the one registry: each act is a menu entry and, where it has a key, a key."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from console.acts.model import Act
from console.domain.codes import Stage
from console.texts import noop, translate
from console.ui import icons

Run = Callable[[Act], None]


@dataclass(frozen=True)
class Group:
    """A menu: its title, and the acts of its stages."""

    title: tuple[str, str]
    stages: frozenset[Stage]


GROUPS = (
    Group(noop("Actions", "Opkald"), frozenset({Stage.INTAKE, Stage.TRIAGE, Stage.CONSENT})),
    Group(noop("Actions", "Enhed"), frozenset({Stage.ASSIGNMENT, Stage.SCENE})),
    Group(noop("Actions", "Overdragelse"), frozenset({Stage.HANDOFF})),
    Group(noop("Actions", "Opfølgning"), frozenset({Stage.FOLLOWUP})),
)
BASICS = noop("Actions", "Stamdata")
WINDOW = noop("Actions", "Vindue")


def grouped(acts: Sequence[Act]) -> Iterator[tuple[str, list[Act]]]:
    """The acts by menu, in the registry's order; those of no stage come last."""
    for group in GROUPS:
        yield translate(*group.title), [act for act in acts if act.stage in group.stages]
    rest = [act for act in acts if act.stage is None]
    yield translate(*BASICS), [act for act in rest if act.build is not None]
    yield translate(*WINDOW), [act for act in rest if act.build is None]


class Actions(QObject):
    """A QAction for every act; `run` does what the act says."""

    def __init__(self, acts: Sequence[Act], run: Run, window: QWidget) -> None:
        super().__init__(window)
        self._acts = tuple(acts)
        self.by_name = {act.name: self._action(act, run) for act in acts}
        window.addActions(list(self.by_name.values()))

    def _action(self, act: Act, run: Run) -> QAction:
        action = QAction(translate(*act.title), self)
        action.setObjectName(act.name)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if act.keys:
            action.setShortcut(QKeySequence(act.keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(partial(_triggered, run, act))
        return action

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """The menus, by title. Pictures are put in when a menu is first opened."""
        menus: dict[str, QMenu] = {}
        for title, acts in grouped(self._acts):
            menu = bar.addMenu(title)
            menu.addActions([self.by_name[act.name] for act in acts])
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
