"""Stage 1, modtagelse: who has the call, and what was told."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from console.domain.codes import CallState
from console.services.commands import ClaimCall, ReleaseCall
from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext, StageForm
from console.ui.call.moments import moment
from console.ui.call.told_form import ToldForm
from console.ui.call.widgets.parts import button, flow, say, words
from console.ui.widgets.section import SectionHeader


class IntakePanel(StageForm):
    def __init__(self, context: CallContext) -> None:
        super().__init__(context)
        self._who = words(role="strong")
        self.claim = button(translate("Call", "Tag opkaldet"), self._claim, role="primary")
        self.take_over = button(translate("Call", "Overtag opkaldet"), self._take_over)
        self.release = button(translate("Call", "Læg tilbage i køen"), self._release)
        self.told = ToldForm(context)
        self.body.addWidget(self._who)
        self.body.addWidget(flow(self.claim, self.take_over, self.release))
        self.body.addWidget(SectionHeader(translate("Call", "Det fortalte")))
        self.body.addWidget(self.told)
        self.body.addStretch(1)

    def show_view(self, view: CallView) -> None:
        call = view.call
        mine = call.claimed_by == self.context.desk.actor.name
        say(self._who, self._who_has(view, mine))
        self.claim.setVisible(call.state == CallState.WAITING)
        in_work = call.state in {CallState.CLAIMED, CallState.DISPATCHED}
        self.take_over.setVisible(in_work and not mine)
        self.release.setVisible(call.state == CallState.CLAIMED)
        self.told.show_view(view)

    def lock(self, masked: bool) -> None:
        """Taking the call opens it."""
        self.told.setEnabled(not masked)

    def _who_has(self, view: CallView, mine: bool) -> str:
        call = view.call
        if call.state == CallState.CLOSED:
            return translate("Call", "Opkaldet er lukket. Genåbn det under opfølgning.")
        if call.claimed_at is None:
            return translate("Call", "Ingen har taget opkaldet endnu.")
        when = moment(call.claimed_at, self.context.now())
        if mine:
            return translate("Call", "Du har opkaldet siden {time}.", time=when)
        return translate("Call", "{who} har opkaldet siden {time}.", who=call.claimed_by, time=when)

    def primary(self) -> QPushButton | None:
        if not self.claim.isHidden():
            return self.claim
        return self.told.save if self.told.save.isEnabled() else None

    def first(self) -> QWidget:
        return self.claim if not self.claim.isHidden() else self.told.inputs.texts["caller_name"]

    def edit(self) -> None:
        """Put the cursor where the caller's name is."""
        self.told.inputs.texts["caller_name"].setFocus()

    def _claim(self) -> None:
        self.context.submit(self, ClaimCall(call_id=self.context.call_id))

    def _take_over(self) -> None:
        self.context.submit(self, ClaimCall(call_id=self.context.call_id, take_over=True))

    def _release(self) -> None:
        self.context.submit(self, ReleaseCall(call_id=self.context.call_id))
