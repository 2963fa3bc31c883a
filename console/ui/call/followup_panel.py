"""Stage 7, opfølgning: when to look again, what was found, and the end of the call."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from console.domain.codes import CallState
from console.services.views import CallView
from console.texts import translate
from console.ui.call.closing import CloseForm, ReopenForm
from console.ui.call.context import CallContext, StageForm
from console.ui.call.follow_up_form import FollowUpDate, FollowUpResultForm
from console.ui.call.widgets.parts import column
from console.ui.widgets.section import SectionHeader


class FollowupPanel(StageForm):
    def __init__(self, context: CallContext) -> None:
        super().__init__(context)
        self.date = FollowUpDate(context)
        self.result = FollowUpResultForm(context)
        self.close_form = CloseForm(context)
        self.reopen_form = ReopenForm(context)
        self._closing = column(SectionHeader(translate("Call", "Luk opkaldet")), self.close_form)
        self._reopening = column(
            SectionHeader(translate("Call", "Lukket – kan genåbnes")), self.reopen_form
        )
        self.body.addWidget(self._closing)
        self.body.addWidget(self._reopening)
        self.body.addWidget(SectionHeader(translate("Call", "Følg op")))
        self.body.addWidget(self.date)
        self.body.addWidget(SectionHeader(translate("Call", "Hvad opfølgningen viste")))
        self.body.addWidget(self.result)
        self.body.addStretch(1)

    def show_view(self, view: CallView) -> None:
        closed = view.call.state == CallState.CLOSED
        self._closing.setVisible(not closed)
        self._reopening.setVisible(closed)
        for part in (self.date, self.result, self.close_form, self.reopen_form):
            part.show_view(view)

    def primary(self) -> QPushButton | None:
        if self.result.save.isEnabled():
            return self.result.save
        made = self.reopen_form.reopen if self._closing.isHidden() else self.close_form.close_call
        return made if made.isEnabled() else None

    def first(self) -> QWidget:
        return self.reopen_form.reason if self._closing.isHidden() else self.close_form.likely
