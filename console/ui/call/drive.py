"""What the unit on the call reports: each step with its time, by one key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from console.domain.assignment import Assignment
from console.domain.codes import UnitStatus
from console.domain.workflow import UNIT_MOVES
from console.labels import clock, label
from console.services.commands import AcknowledgeAssignment, SetUnitStatus
from console.services.views import CallView
from console.texts import noop, translate
from console.ui.call.context import CallContext
from console.ui.call.widgets.parts import button, flow, plain, relabel, say, words

ACKNOWLEDGED = "acknowledged"
STEPS: dict[str, tuple[str, str]] = {
    ACKNOWLEDGED: noop("Call", "Kvitteret"),
    UnitStatus.EN_ROUTE: noop("Call", "På vej"),
    UnitStatus.ON_SCENE: noop("Call", "Fremme"),
    UnitStatus.TRANSPORTING: noop("Call", "Kører med borger"),
    UnitStatus.AVAILABLE: noop("Call", "Færdig, ledig igen"),
}
"""The steps of the drive in their order."""

Item = tuple[Assignment, CallView, bool]
"""An assignment, its call, and whether the number keys are for it."""


class Drive(QWidget):
    """One unit's drive. Ctrl+1 to Ctrl+5 where it is the first on the call."""

    def __init__(self, context: CallContext, item: Item) -> None:
        super().__init__()
        self._context = context
        self._unit_id = item[0].unit_id
        self._title = words(role="strong", wrap=False)
        self._times = words(role="small")
        self.buttons = {step: self._button(step) for step in STEPS}
        layout = plain(QVBoxLayout(self))
        layout.addWidget(flow(self._title, *self.buttons.values()))
        layout.addWidget(self._times)

    def _button(self, step: str) -> QPushButton:
        act: Callable[[], object] = partial(self._report, step)
        return button(translate(*STEPS[step]), act)

    def show_item(self, item: Item) -> None:
        assignment, view, keys = item
        call_sign = view.call_signs.get(assignment.unit_id, "")
        unit = next((u for u in view.unit_rows if u.id == assignment.unit_id), None)
        is_open = assignment.cleared_at is None and unit is not None
        status = f": {label(unit.status)}" if unit is not None and is_open else ""
        say(self._title, f"{call_sign}{status}")
        for place, (step, made) in enumerate(self.buttons.items(), start=1):
            word = translate(*STEPS[step])
            relabel(
                made,
                f"{place} {word}" if keys and is_open else word,
                name=f"{call_sign}: {word}",
                keys=f"Ctrl+{place}" if keys and is_open else "",
            )
            made.setVisible(is_open)
            if unit is not None:
                made.setEnabled(_next(step, unit.status, assignment))
        say(self._times, _times(assignment))

    def next_step(self) -> QPushButton | None:
        """The step that usually comes now."""
        order = (ACKNOWLEDGED, UnitStatus.EN_ROUTE, UnitStatus.ON_SCENE, UnitStatus.AVAILABLE)
        made = (self.buttons[step] for step in order)
        return next((b for b in made if b.isEnabled() and not b.isHidden()), None)

    def _report(self, step: str) -> None:
        if step == ACKNOWLEDGED:
            self._context.submit(self, AcknowledgeAssignment(unit_id=self._unit_id))
        else:
            self._context.submit(
                self, SetUnitStatus(unit_id=self._unit_id, status=UnitStatus(step))
            )


def _next(step: str, status: UnitStatus, assignment: Assignment) -> bool:
    if step == ACKNOWLEDGED:
        return assignment.acknowledged_at is None
    return UnitStatus(step) in UNIT_MOVES[status]


def _times(assignment: Assignment) -> str:
    cleared = (
        noop("Call", "kaldt tilbage {time}")
        if assignment.cancelled
        else noop("Call", "færdig {time}")
    )
    times = (
        (noop("Call", "sendt {time}"), assignment.assigned_at),
        (noop("Call", "kvitteret {time}"), assignment.acknowledged_at),
        (noop("Call", "på vej {time}"), assignment.en_route_at),
        (noop("Call", "fremme {time}"), assignment.on_scene_at),
        (noop("Call", "kørte {time}"), assignment.transporting_at),
        (cleared, assignment.cleared_at),
    )
    return " · ".join(translate(*text, time=clock(at)) for text, at in times if at is not None)
