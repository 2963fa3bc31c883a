"""Stage 2, visitation: acute danger ruled out, the problem, the municipality, the citizen."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from console.domain.codes import CallState
from console.services.commands import FinishTriage
from console.services.views import CallView
from console.texts import translate
from console.ui.call.again_box import AgainBox
from console.ui.call.citizen_part import CitizenPart
from console.ui.call.context import CallContext, StageForm
from console.ui.call.efforts_box import EffortForm, EffortsBox
from console.ui.call.moments import moment
from console.ui.call.plan_part import PlanPart
from console.ui.call.problems import Problems
from console.ui.call.red_flags import RedFlags
from console.ui.call.widgets.parts import button, flow, say, words
from console.ui.widgets.section import SectionHeader


class TriagePanel(StageForm):
    def __init__(self, context: CallContext) -> None:
        super().__init__(context)
        self.flags = RedFlags(context)
        self.problems = Problems(context)
        self.citizen = CitizenPart(context)
        self.citizen.parts_changed.connect(self.parts_changed)
        self.plan = PlanPart(context)
        self.plan.parts_changed.connect(self.parts_changed)
        self.again = AgainBox(context)
        self.again.parts_changed.connect(self.parts_changed)
        self.efforts = EffortsBox(context)
        self.effort = EffortForm(context)
        self.finish = button(
            translate("Call", "Ingen røde flag: socialt opkald"), self._finish, role="primary"
        )
        self._finished = words(tone="ok", wrap=False)
        self.body.addWidget(self.flags)
        self.body.addWidget(self.again)
        self.body.addWidget(SectionHeader(translate("Call", "Hvad drejer det sig om, og hvor")))
        self.body.addWidget(self.problems)
        self.body.addWidget(flow(self.finish, self._finished))
        self.body.addWidget(self.citizen)
        self.body.addWidget(self.efforts)
        self.body.addWidget(self.effort)
        self.body.addWidget(self.plan)
        self.body.addStretch(1)

    def show_view(self, view: CallView) -> None:
        call = view.call
        self.flags.show_call(call)
        self.problems.show_view(view)
        self.citizen.show_view(view)
        self.again.show_view(view)
        self.efforts.show_view(view)
        self.effort.show_view(view)
        self.plan.show_view(view)
        self.finish.setVisible(call.triaged_at is None and call.state != CallState.CLOSED)
        done = ""
        if call.triaged_at is not None:
            when = moment(call.triaged_at, self.context.now())
            done = translate("Call", "Visiteret som socialt opkald {time}", time=when)
        say(self._finished, done)

    def lock(self, masked: bool) -> None:
        """A red flag is for whoever sees it."""
        items = (self.body.itemAt(at) for at in range(self.body.count()))
        for part in (item.widget() for item in items if item is not None):
            if part is not None and part is not self.flags:
                part.setEnabled(not masked)

    def primary(self) -> QPushButton | None:
        return None if self.finish.isHidden() else self.finish

    def first(self) -> QWidget:
        return self.again.why if self.again.asks else self.problems.categories

    def shown_with(self, focus: QWidget) -> QWidget:
        return self.again if self.again.isAncestorOf(focus) else focus

    def _finish(self) -> None:
        """What is chosen but not stored yet goes first."""
        if self.problems.unsaved:
            self.problems.save(then=self._submit)
        else:
            self._submit()

    def _submit(self) -> None:
        self.context.submit(self, FinishTriage(call_id=self.context.call_id))
