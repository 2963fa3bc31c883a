"""Stage 3, samtykke: what the citizen agreed to, or on which ground it is done without."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from console.domain.codes import (
    CallState,
    ConsentAnswer,
    ConsentGiver,
    ConsentHow,
    ConsentScope,
    Stage,
)
from console.domain.consent import LegalGround, latest
from console.services.commands import RecordConsent, WithdrawConsent
from console.services.views import CallView
from console.texts import translate
from console.ui.call.consent_row import ConsentRow
from console.ui.call.context import CallContext, StageForm
from console.ui.call.ground_form import GroundCard, GroundForm
from console.ui.call.widgets.cards import Cards
from console.ui.call.widgets.parts import button, fields, flow
from console.ui.widgets.choices import Choices
from console.ui.widgets.section import SectionHeader


class ConsentPanel(StageForm):
    def __init__(self, context: CallContext) -> None:
        super().__init__(context)
        self.giver = Choices(ConsentGiver, name=translate("Call", "Hvem svarer"))
        self.giver.set_value(ConsentGiver.CITIZEN)
        self.how = Choices(ConsentHow, name=translate("Call", "Hvordan"))
        self.how.set_value(ConsentHow.PHONE)
        self.rows = {
            scope: ConsentRow(
                context,
                scope,
                place,
                record=self._record,
                withdraw=self._withdraw,
                ground=self._ground,
            )
            for place, scope in enumerate(ConsentScope, start=1)
        }
        self.form = GroundForm(context)
        self.form.closed.connect(self._close_ground)
        self.form.hide()
        self.grounds: Cards[LegalGround] = Cards(lambda ground: GroundCard(context, ground))
        self.onward = button(
            translate("Call", "Videre til tildeling"), lambda: context.go(Stage.ASSIGNMENT)
        )
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.addWidget(
            fields(
                (translate("Call", "Hvem svarer"), self.giver),
                (translate("Call", "Hvordan"), self.how),
            )
        )
        self.body.addWidget(SectionHeader(translate("Call", "Hvad må vi? Ctrl+1 til 4 er ja")))
        for shown in self.rows.values():
            self.body.addWidget(shown)
        self.body.addWidget(self.form)
        self.body.addWidget(self.grounds)
        self.body.addWidget(flow(self.onward))
        self.body.addStretch(1)

    def show_view(self, view: CallView) -> None:
        is_open = view.call.state != CallState.CLOSED
        for shown in self.rows.values():
            shown.show_view(view)
            for answer in shown.answers.values():
                answer.setEnabled(is_open)
            shown.ground.setEnabled(is_open)
        self.grounds.show_items((ground.id, ground) for ground in view.grounds)
        self.onward.setVisible(is_open)

    def primary(self) -> QPushButton | None:
        if not self.form.isHidden():
            return self.form.save
        return None if self.onward.isHidden() else self.onward

    def first(self) -> QWidget:
        return self.rows[ConsentScope.VISIT].answers[ConsentAnswer.GIVEN]

    def may_leave(self, view: CallView) -> bool:
        """The two answers that the next steps need are asked in one go."""
        needed = (ConsentScope.VISIT, ConsentScope.SHARE_MUNICIPALITY)
        return all(latest(view.consents, scope) is not None for scope in needed)

    def _record(self, scope: ConsentScope, answer: ConsentAnswer) -> None:
        self.context.submit(
            self,
            RecordConsent(
                call_id=self.context.call_id,
                scope=scope,
                answer=answer,
                given_by=ConsentGiver(self.giver.value or ConsentGiver.CITIZEN),
                how=ConsentHow(self.how.value or ConsentHow.PHONE),
            ),
        )

    def _withdraw(self, scope: ConsentScope) -> None:
        self.context.submit(self, WithdrawConsent(call_id=self.context.call_id, scope=scope))

    def _ground(self, scope: ConsentScope) -> None:
        self.form.begin(scope)
        self.parts_changed.emit()

    def _close_ground(self) -> None:
        self.form.hide()
        self.rows[ConsentScope.VISIT].ground.setFocus()
        self.parts_changed.emit()
