"""One call in the panel: its header, its stages, its notes and its timeline."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from console.domain.codes import AccessReason, CallState, RedFlag, Stage
from console.domain.presence import NOTE
from console.services.commands import OpenCall
from console.services.views import CallView
from console.texts import translate
from console.ui.call.assignment_panel import AssignmentPanel
from console.ui.call.consent_panel import ConsentPanel
from console.ui.call.context import CallContext, StageForm
from console.ui.call.followup_panel import FollowupPanel
from console.ui.call.handoff_panel import HandoffPanel
from console.ui.call.header import Header
from console.ui.call.intake_panel import IntakePanel
from console.ui.call.notes import Notes
from console.ui.call.places import Places
from console.ui.call.scene_panel import ScenePanel
from console.ui.call.stage_bar import StageBar
from console.ui.call.tab_order import holds_focus, put_in_order
from console.ui.call.timeline import Timeline
from console.ui.call.triage_panel import TriagePanel
from console.ui.call.widgets.page import scroll_area
from console.ui.call.writing import Writing
from console.ui.desk import Desk, Message, Tone
from console.ui.drafts import Drafts
from console.ui.theme import UNIT
from console.ui.widgets.open_bar import OpenBar

FORMS: dict[Stage, Callable[[CallContext], StageForm]] = {
    Stage.INTAKE: IntakePanel,
    Stage.TRIAGE: TriagePanel,
    Stage.CONSENT: ConsentPanel,
    Stage.ASSIGNMENT: AssignmentPanel,
    Stage.SCENE: ScenePanel,
    Stage.HANDOFF: HandoffPanel,
    Stage.FOLLOWUP: FollowupPanel,
}

WIDE = 1000
"""From this width in pixels, notes and timeline stand beside the stage's form."""

MARGIN = 2 * UNIT
AHEAD_MS = 400
"""So long after the last change the form of the next stage is built, before it is asked for."""

FORM_LINES = 8
"""Lines of text of a form that stay in view at the least."""


class CallBody(QWidget):
    """Made for one call and let go with it. A form is built when it is first shown, the first of
    them in a turn of its own, so that opening a call never holds the window up.

    The form that is shown follows the call through its stages after one's own acts, unless the
    person has chosen another; nobody else's act moves it.

    Signal `wants_act(str)`: begin this act on the command line.
    """

    wants_act = Signal(str)

    def __init__(self, desk: Desk, drafts: Drafts, places: Places, view: CallView) -> None:
        super().__init__()
        begin = self.wants_act.emit
        self.context = CallContext(desk, drafts, places, view.call.id, self.go, begin)
        self.view = view
        self.shown = view.stage
        self._held = False
        self._reveal = False
        self._enters = False
        self.forms: dict[Stage, StageForm] = {}
        self._areas: dict[Stage, QScrollArea] = {}
        self.header = Header(self.context, self.edit_told)
        self.open_bar = OpenBar()
        self.open_bar.chosen.connect(self._open_record)
        self.header.shared.parts_changed.connect(self._on_parts)
        self.stage_bar = StageBar()
        self.stage_bar.chosen.connect(self.go)
        self._stack = QStackedWidget()
        self.notes = Notes(self.context)
        self.timeline = Timeline(self.context)
        self._aside = QSplitter(Qt.Orientation.Horizontal)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._settled)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(AHEAD_MS)
        self._ahead.timeout.connect(self._build_ahead)
        self._lay_out()
        Writing(self, self._on_typed)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.press_primary)
        places.changed.connect(self._show)
        self.stage_bar.show_shown(view.stage)
        self._show()

    def _lay_out(self) -> None:
        self._aside.addWidget(self.notes)
        self._aside.addWidget(self.timeline)
        self._aside.setChildrenCollapsible(False)
        self._split.addWidget(self._stack)
        self._split.addWidget(self._aside)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([700, 300])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, UNIT, MARGIN, UNIT)
        layout.setSpacing(UNIT)
        layout.addWidget(self.header)
        layout.addWidget(self.open_bar)
        layout.addWidget(self.stage_bar)
        layout.addWidget(self._split, 1)

    # What is shown -------------------------------------------------------------------------

    def show_view(self, view: CallView) -> None:
        """The call as it is now. Follows the stage only after an act of one's own."""
        before, self.view = self.view, view
        self._show()
        form = self.form(self.shown)
        follows = self.shown == before.stage or self._held
        if view.stage == self.shown or not follows or not self._own_act(before):
            return
        self._held = not form.may_leave(view)
        if not self._held:
            self.go(view.stage, focus=holds_focus(form))

    def _own_act(self, before: CallView) -> bool:
        seen = max((entry.id for entry in before.timeline), default=0)
        actor = self.context.desk.actor
        return any(
            (entry.actor, entry.workstation) == (actor.name, actor.workstation)
            for entry in self.view.timeline
            if entry.id > seen
        )

    def _show(self) -> None:
        self.header.show_view(self.view)
        self.stage_bar.show_stages(self.view.stages)
        self.notes.show_view(self.view)
        self.timeline.show_view(self.view)
        for form in self.forms.values():
            self._fill(form)
        self._hide_or_open()
        self._settle.start()

    def _fill(self, form: StageForm) -> None:
        form.show_view(self.view)
        form.lock(self.view.masked)

    def _hide_or_open(self) -> None:
        """Nobody writes over what they have not seen."""
        masked = self.view.masked
        had_focus = holds_focus(self.open_bar)
        self.open_bar.setVisible(masked)
        self.notes.setEnabled(not masked)
        if had_focus and not masked:
            self.enter()

    def _open_record(self, reason: AccessReason, text: str) -> None:
        call_id = self.context.call_id
        self.context.submit(self, OpenCall(call_id=call_id, reason=reason, text=text))

    def open_record(self) -> None:
        """Put the keyboard on the reasons for seeing whom the call is about."""
        if self.view.masked:
            self.open_bar.begin()
        else:
            words = translate("Call", "Opkaldet er allerede åbent for dig.")
            self.context.desk.said.emit(Message(Tone.INFO, text=words))

    def show_units(self) -> None:
        """The board's units have changed."""
        form = self.forms.get(Stage.ASSIGNMENT)
        if isinstance(form, AssignmentPanel):
            form.show_units()
            self._settle.start()

    # Stages --------------------------------------------------------------------------------

    def go(self, stage: Stage, *, focus: bool = False) -> None:
        """Show this stage's form; with `focus`, put the keyboard in it."""
        self._held = False
        self._show_stage(stage)
        if focus:
            self.enter()
        self._settle.start()

    def enter(self) -> None:
        """Put the keyboard where the form begins, in a turn of its own if it is yet to be built."""
        if self.shown not in self.forms:
            self._enters = True
            self._settle.start()
            return
        first = self.form(self.shown).first() or self.stage_bar.buttons[self.shown]
        if not first.isEnabled():
            first = self.open_bar.first
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_parts()

    def form(self, stage: Stage) -> StageForm:
        """The form of a stage, built when it is first asked for."""
        if stage not in self.forms:
            area = self._areas[stage] = _area(stage)
            self._stack.addWidget(area)  # first: what is added later is styled once, not twice
            form = self.forms[stage] = FORMS[stage](self.context)
            form.parts_changed.connect(self._on_parts)
            if isinstance(form, ScenePanel):
                form.needs.proposed.connect(self.hand_off_to)
            area.setMinimumHeight(FORM_LINES * form.fontMetrics().lineSpacing())
            area.setWidget(form)
            self._fill(form)
        return self.forms[stage]

    def _show_stage(self, stage: Stage) -> None:
        self.form(stage)
        self.shown = stage
        self._stack.setCurrentWidget(self._areas[stage])
        self.stage_bar.show_shown(stage)

    def hand_off_to(self, service: str) -> None:
        """Begin a handoff to the service the needs point at."""
        self.go(Stage.HANDOFF)
        form = self.form(Stage.HANDOFF)
        if isinstance(form, HandoffPanel):
            form.begin(service)

    def show_handoff(self, handoff_id: int) -> None:
        self.go(Stage.HANDOFF)
        form = self.form(Stage.HANDOFF)
        if isinstance(form, HandoffPanel):
            form.show_handoff(handoff_id)

    def choose_red_flag(self) -> None:
        """Put the keyboard on the first red flag."""
        self.go(Stage.TRIAGE)
        form = self.form(Stage.TRIAGE)
        if isinstance(form, TriagePanel):
            form.flags.buttons[RedFlag.UNCONSCIOUS].setFocus()

    def find_citizen(self) -> None:
        """Put the cursor where the citizen is looked for."""
        self.go(Stage.TRIAGE)
        form = self.form(Stage.TRIAGE)
        if isinstance(form, TriagePanel):
            form.citizen.enter()

    def edit_told(self) -> None:
        """Put the cursor in what was told."""
        self.go(Stage.INTAKE)
        form = self.form(Stage.INTAKE)
        if isinstance(form, IntakePanel):
            form.edit()

    def press_primary(self) -> None:
        """Ctrl+Enter: what the stage's form is about, or the note that is being written."""
        if holds_focus(self.notes):
            self.notes.sign.click()
            return
        made = self.form(self.shown).primary()
        if made is not None:
            made.click()

    def _on_typed(self, field: QWidget) -> None:
        """Others see in which form somebody types: a stage's, or the notes."""
        form = NOTE if self.notes.isAncestorOf(field) else self.shown.value
        self.context.desk.presence.type(self.context.call_id, form)

    def _on_parts(self) -> None:
        """A part came or went by the person's own hand: what has the keyboard comes in view."""
        self._reveal = True
        self._settle.start()

    def _settled(self) -> None:
        """After parts came or went: the hint for the next key, and the order of Tab."""
        if self._stack.currentWidget() is not self._areas.get(self.shown):
            self._show_stage(self.shown)
        if self._enters:
            self._enters = False
            if not holds_focus(self.open_bar):
                self.enter()
        made = self.form(self.shown).primary()
        hint = ""
        if made is not None and made.isEnabled():
            hint = translate("Call", "Ctrl+Enter: {act}", act=made.accessibleName())
        self.stage_bar.show_hint(hint)
        put_in_order(self)
        focus = QApplication.focusWidget()
        form = self.form(self.shown)
        if self._reveal and focus is not None and holds_focus(form):
            self._areas[self.shown].ensureWidgetVisible(form.shown_with(focus), 0, 2 * UNIT)
        self._reveal = False
        self._ahead.start()

    def _build_ahead(self) -> None:
        """Have the next stage's form ready, so that going on to it never holds the window up."""
        order = list(Stage)
        after = order.index(self.view.stage) + 1
        if after < len(order) and self.view.call.state != CallState.CLOSED:
            self.form(order[after])

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def heightForWidth(self, width: int) -> int:
        """What is needed at the least; on less, the panel scrolls as a whole."""
        inside = width - 2 * MARGIN
        least = self._split.minimumSizeHint().height()
        parts = [self.header.heightForWidth(inside), self.stage_bar.heightForWidth(inside), least]
        if self.view.masked:
            parts.append(self.open_bar.heightForWidth(inside) + UNIT)
        return sum(parts) + 4 * MARGIN

    # Width ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self._split.setOrientation(across if wide else down)
        self._aside.setOrientation(down if wide else across)


def _area(stage: Stage) -> QScrollArea:
    area = scroll_area()
    area.setObjectName(f"form-{stage.value}")
    return area
