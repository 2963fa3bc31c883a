"""The plan agreed with the citizen: shown first on the call, written beside the citizen."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QFrame, QLineEdit, QVBoxLayout, QWidget

from console.domain.plan import Plan, is_out_of_date
from console.labels import date_text, day_text
from console.services.commands import EndPlan, WritePlan
from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.widgets.parts import button, fields, flow, plain, say, words
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.text_area import TextArea

HALF_A_YEAR = timedelta(days=182)


def plan_text(plan: Plan | None, today: date) -> str:
    """What the dispatcher does, and until when it was agreed; '' where there is no plan."""
    if plan is None:
        return ""
    if is_out_of_date(plan, today):
        return translate(
            "Plan",
            "Plan, udløbet {day}: {instruction} (aftalt med {who})",
            day=day_text(plan.valid_until),
            instruction=plan.instruction,
            who=plan.agreed_with,
        )
    return translate(
        "Plan",
        "Plan til {day}: {instruction} (aftalt med {who})",
        day=day_text(plan.valid_until),
        instruction=plan.instruction,
        who=plan.agreed_with,
    )


class PlanForm(QWidget):
    """The plan being written. closed: saved or left."""

    closed = Signal()

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self.instruction = TextArea(
            translate("Plan", "Hvad der gøres, når borgeren ringer"), rows=2
        )
        self.agreed = TextArea(translate("Plan", "Hvad der er aftalt"), rows=2)
        self.agreed_with = QLineEdit()
        self.agreed_with.setAccessibleName(translate("Plan", "Hvem der har aftalt planen"))
        self.until = QDateEdit()
        self.until.setDisplayFormat("dd.MM.yyyy")
        self.until.setAccessibleName(translate("Plan", "Planen gælder til"))
        self.save = button(translate("Plan", "Gem planen"), self._save, role="primary")
        self.leave = button(
            translate("Plan", "Luk"),
            self.closed.emit,
            name=translate("Plan", "Luk planen uden at gemme"),
        )
        context.bind("plan:instruction", self.instruction)
        context.bind("plan:agreed", self.agreed)
        context.bind("plan:agreed_with", self.agreed_with)
        layout = plain(QVBoxLayout(self))
        layout.addWidget(
            fields(
                (translate("Plan", "Når borgeren ringer"), self.instruction),
                (translate("Plan", "Aftalt"), self.agreed),
                (translate("Plan", "Aftalt med"), self.agreed_with),
                (translate("Plan", "Gælder til"), self.until),
            )
        )
        layout.addWidget(flow(self.save, self.leave))

    def begin(self, plan: Plan | None) -> None:
        """A new version begins with the words of the one that stands."""
        if plan is not None and not self.instruction.text:
            self.instruction.setPlainText(plan.instruction)
            self.agreed.setPlainText(plan.agreed)
            self.agreed_with.setText(plan.agreed_with)
        until = self._context.today() + HALF_A_YEAR
        self.until.setDate(QDate(until.year, until.month, until.day))
        self.instruction.setFocus()

    def _save(self) -> None:
        day = self.until.date()
        self._context.submit(
            self,
            WritePlan(
                call_id=self._context.call_id,
                instruction=self.instruction.text,
                agreed=self.agreed.text,
                agreed_with=self.agreed_with.text(),
                valid_until=date(day.year(), day.month(), day.day()),
            ),
            lambda _done: self._saved(),
        )

    def _saved(self) -> None:
        self.instruction.clear()
        self.agreed.clear()
        self.agreed_with.clear()
        self.closed.emit()


class PlanPart(QFrame):
    """Write, renew and end the plan; older versions are listed. parts_changed: the form came.

    The form is made when it is first wanted: most calls never need it.
    """

    parts_changed = Signal()

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self._plan: Plan | None = None
        self._agreed = words()
        self._older = words(role="small")
        self.write = button(translate("Plan", "Skriv plan…"), self._begin, icon="plan")
        self.end = button(translate("Plan", "Planen gælder ikke længere"), self._end)
        self.form: PlanForm | None = None
        self._layout = plain(QVBoxLayout(self))
        self._layout.addWidget(SectionHeader(translate("Plan", "Aftalt plan")))
        for part in (self._agreed, self._older, flow(self.write, self.end)):
            self._layout.addWidget(part)

    def show_view(self, view: CallView) -> None:
        self._plan = view.plan
        self.setVisible(view.citizen is not None)
        say(self._agreed, view.plan.agreed if view.plan else "")
        older = [plan for plan in view.plans if plan != view.plan]
        say(
            self._older,
            translate("Plan", "Før: {plans}", plans="; ".join(_older(p) for p in older[:3]))
            if older
            else "",
        )
        self.end.setVisible(view.plan is not None)

    def _begin(self) -> None:
        if self.form is None:
            self.form = PlanForm(self._context)
            self.form.closed.connect(self._close)
            self._layout.addWidget(self.form)
        self.form.show()
        self.parts_changed.emit()
        self.form.begin(self._plan)

    def _close(self) -> None:
        if self.form is not None:
            self.form.hide()
        self.parts_changed.emit()
        self.write.setFocus()

    def _end(self) -> None:
        self._context.submit(self, EndPlan(call_id=self._context.call_id))


def _older(plan: Plan) -> str:
    return f"{date_text(plan.written_at)} {plan.written_by}: {plan.instruction}"
