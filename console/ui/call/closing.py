"""Closing a call with a disposition, and taking it up again with a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.domain.codes import (
    CallState,
    ConsentAnswer,
    ConsentScope,
    Disposition,
    ReopenReason,
    Stage,
)
from console.domain.consent import latest
from console.labels import label
from console.services.commands import CloseCall, ReopenCall
from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.moments import moment
from console.ui.call.widgets.kept_text import KeptText
from console.ui.call.widgets.parts import button, fields, flow, plain, row, say, words
from console.ui.widgets.choices import Choices

D = Disposition


def sensible(view: CallView) -> tuple[Disposition, ...]:
    """The dispositions that what happened allows for, the likeliest first."""
    met = any(a.on_scene_at for a in view.assignments)
    if met:
        return (D.SOCIOLANCE_VISIT,)
    likely = []
    if any(handoff.requested_at for handoff in view.handoffs):
        likely.append(D.HANDED_OFF_WITHOUT_VISIT)
    asked = latest(view.consents, ConsentScope.VISIT)
    if asked is not None and asked.answer == ConsentAnswer.REFUSED:
        likely.append(D.CONSENT_REFUSED)
    if view.assignments:
        likely += [D.LEFT_BEFORE_ARRIVAL, D.NOT_REACHED, D.CANCELLED]
    else:
        likely += [D.SOLVED_BY_PHONE, D.NOT_REACHED, D.DUPLICATE, D.OUTSIDE_SCOPE]
    return tuple(likely)


class CloseForm(QWidget):
    """What fits is offered first; the others stand after it. Unknown needs a reason."""

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self._likely: tuple[Disposition, ...] = ()
        self.likely = Choices((), name=translate("Call", "Afslutning, passer her"))
        self.others = Choices((), name=translate("Call", "Afslutning, andre"))
        self.reason = KeptText(translate("Call", "Begrundelse for afslutningen"))
        context.bind("close:reason", self.reason.field)  # begins empty for every call
        self._obstacle = words(tone="warn")
        self.to_scene = button(
            translate("Call", "Gå til fremmøde"), lambda: context.go(Stage.SCENE), icon="scene"
        )
        self.close_call = button(translate("Call", "Luk opkaldet"), self._close, role="primary")
        self._slot = plain(QVBoxLayout())
        self.body = plain(QVBoxLayout(self))
        self.body.addWidget(row(self.to_scene, self._obstacle))
        self.body.addLayout(self._slot)
        self.body.addWidget(fields((translate("Call", "Begrundelse"), self.reason)))
        self.body.addWidget(flow(self.close_call))
        self._rows = QWidget()

    def show_view(self, view: CallView) -> None:
        self._offer(sensible(view))
        self.reason.offer("")
        text = _obstacle(view)
        say(self._obstacle, text)
        self.to_scene.setVisible(bool(text))
        self._show_button()

    @property
    def disposition(self) -> Disposition | None:
        code = self.likely.value or self.others.value
        return None if code is None else Disposition(code)

    def _offer(self, likely: tuple[Disposition, ...]) -> None:
        """Other ways fit now; what is chosen already stays chosen."""
        if likely == self._likely:
            return
        chosen = self.disposition
        self._likely = likely
        others = [code for code in Disposition if code not in likely]
        self.likely = Choices(likely, name=translate("Call", "Afslutning, passer her"))
        self.others = Choices(others, name=translate("Call", "Afslutning, andre"))
        self.likely.chosen.connect(lambda _code: self._chose(self.others))
        self.others.chosen.connect(lambda _code: self._chose(self.likely))
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = fields(
            (translate("Call", "Passer her"), self.likely),
            (translate("Call", "Andre"), self.others),
        )
        self._slot.addWidget(self._rows)
        self._rows.show()
        (self.likely if chosen in likely else self.others).set_value(chosen)

    def _chose(self, other: Choices) -> None:
        other.set_values(())
        self._show_button()
        if self.disposition == Disposition.UNKNOWN and not self.reason.text().strip():
            self.reason.setFocus()

    def _show_button(self) -> None:
        chosen = self.disposition
        self.close_call.setEnabled(chosen is not None)
        text = (
            translate("Call", "Luk: {how}", how=label(chosen))
            if chosen
            else translate("Call", "Luk opkaldet")
        )
        self.close_call.setText(text)
        self.close_call.setAccessibleName(text)

    def _close(self) -> None:
        if self.disposition is not None:
            self._context.submit(
                self,
                CloseCall(
                    call_id=self._context.call_id,
                    disposition=self.disposition,
                    reason=self.reason.text(),
                ),
                lambda _done: self._closed(),
            )

    def _closed(self) -> None:
        self.reason.set_text("")
        self.likely.set_values(())
        self.others.set_values(())
        self._show_button()


def _obstacle(view: CallView) -> str:
    """What has to be done before the call can be closed, in words."""
    if view.unit_rows:
        units = ", ".join(unit.call_sign for unit in view.unit_rows)
        return translate(
            "Call", "{units} er stadig på opkaldet og skal melde sig ledig først.", units=units
        )
    if any(a.on_scene_at for a in view.assignments) and view.call.outcome is None:
        return translate("Call", "Borgeren blev mødt: notér først, hvor borgeren endte.")
    return ""


class ReopenForm(QWidget):
    """A closed call is taken up again with a coded reason, never silently."""

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self._how = words(role="strong")
        self.reason = Choices(ReopenReason, name=translate("Call", "Genåbnes fordi"))
        self.text = KeptText(translate("Call", "Bemærkning til genåbningen"))
        context.bind("reopen:text", self.text.field)
        self.reopen = button(translate("Call", "Genåbn opkaldet"), self._reopen, icon="reopen")
        self.reason.chosen.connect(self._on_chosen)
        layout = plain(QVBoxLayout(self))
        layout.addWidget(self._how)
        layout.addWidget(
            fields(
                (translate("Call", "Fordi"), self.reason),
                (translate("Call", "Bemærkning"), self.text),
            )
        )
        layout.addWidget(flow(self.reopen))

    def show_view(self, view: CallView) -> None:
        call = view.call
        self.text.offer("")
        self.reopen.setEnabled(self.reason.value is not None)
        if call.state == CallState.CLOSED and call.closed_at and call.disposition:
            say(
                self._how,
                translate(
                    "Call",
                    "Lukket {time} af {who}: {how}",
                    time=moment(call.closed_at, self._context.now()),
                    who=call.closed_by or "–",
                    how=label(call.disposition),
                ),
            )

    def _on_chosen(self, reason: ReopenReason) -> None:
        self.reopen.setEnabled(True)
        if reason == ReopenReason.OTHER:
            self.text.setFocus()

    def _reopen(self) -> None:
        self._context.submit(
            self,
            ReopenCall(
                call_id=self._context.call_id,
                reason=ReopenReason(self.reason.value or ReopenReason.OTHER),
                text=self.text.text(),
            ),
            lambda _done: self._reopened(),
        )

    def _reopened(self) -> None:
        self.text.set_text("")
        self.reason.set_values(())
