"""A legal ground in the place of consent, and whether the citizen was told afterwards."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from console.domain.codes import ConsentScope, Ground
from console.domain.consent import LegalGround
from console.labels import label
from console.services.commands import InformCitizen, RecordLegalGround
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.moments import cap, moment
from console.ui.call.widgets.parts import button, fields, flow, plain, row, say, words
from console.ui.widgets.choices import Choices
from console.ui.widgets.section import SectionHeader
from console.ui.widgets.text_area import TextArea


class GroundForm(QWidget):
    """Reason and decider are always needed. Signal `closed`."""

    closed = Signal()

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self._scope = ConsentScope.VISIT
        self._title = SectionHeader("")
        self.ground = Choices(Ground, name=translate("Call", "Lovgrundlag"))
        self.ground.set_value(Ground.VITAL_INTEREST)
        self.reason = TextArea(translate("Call", "Begrundelse"), rows=2)
        self.decider = QLineEdit()
        self.decider.setAccessibleName(translate("Call", "Besluttet af"))
        self.save = button(translate("Call", "Notér lovgrundlag"), self._save, role="primary")
        self.leave = button(
            translate("Call", "Luk"), self.closed.emit, name=translate("Call", "Luk lovgrundlag")
        )
        context.bind("ground:reason", self.reason)
        context.bind("ground:decider", self.decider)
        layout = plain(QVBoxLayout(self))
        layout.addWidget(self._title)
        layout.addWidget(
            fields(
                (translate("Call", "Grundlag"), self.ground),
                (translate("Call", "Begrundelse"), self.reason),
                (translate("Call", "Besluttet af"), self.decider),
            )
        )
        layout.addWidget(flow(self.save, self.leave))

    def begin(self, scope: ConsentScope) -> None:
        self._scope = scope
        self._title.setText(
            translate("Call", "Lovgrundlag i stedet for samtykke til {scope}", scope=label(scope))
        )
        if not self.decider.text():
            self.decider.setText(self._context.desk.actor.name)
        self.show()
        self.ground.setFocus()

    def _save(self) -> None:
        self._context.submit(
            self,
            RecordLegalGround(
                call_id=self._context.call_id,
                scope=self._scope,
                ground=Ground(self.ground.value or Ground.VITAL_INTEREST),
                reason=self.reason.text,
                decided_by=self.decider.text(),
            ),
            lambda _done: self._saved(),
        )

    def _saved(self) -> None:
        self.reason.clear()
        self.decider.clear()
        self.closed.emit()


class GroundCard(QFrame):
    """A recorded ground, and whether the citizen was told afterwards, or why not."""

    def __init__(self, context: CallContext, ground: LegalGround) -> None:
        super().__init__()
        self._context = context
        self._ground = ground
        self._words = words()
        self._told = words(role="small")
        self.informed = button(
            translate("Call", "Borgeren er orienteret"), lambda: self._inform(informed=True)
        )
        self.why_not = QLineEdit()
        self.why_not.setAccessibleName(translate("Call", "Hvorfor borgeren ikke er orienteret"))
        self.why_not.setPlaceholderText(translate("Call", "Eller: hvorfor ikke"))
        context.bind(f"ground:{ground.id}:why_not", self.why_not)
        self.why_not.returnPressed.connect(lambda: self._inform(informed=False))
        self.not_informed = button(
            translate("Call", "Ikke orienteret"), lambda: self._inform(informed=False)
        )
        self._asks = row(self.informed, self.why_not, self.not_informed)
        layout = plain(QVBoxLayout(self))
        layout.setContentsMargins(6, 3, 6, 3)
        for part in (self._words, self._told, self._asks):
            layout.addWidget(part)

    def show_item(self, ground: LegalGround) -> None:
        self._ground = ground
        say(
            self._words,
            translate(
                "Call",
                "{scope}: {ground}. {reason} (besluttet af {who})",
                scope=cap(label(ground.scope)),
                ground=label(ground.ground),
                reason=ground.reason,
                who=ground.decided_by,
            ),
        )
        say(self._told, self._told_line(ground))
        self._asks.setVisible(ground.informed_at is None and not ground.not_informed_reason)

    def _told_line(self, ground: LegalGround) -> str:
        if ground.informed_at is not None:
            when = moment(ground.informed_at, self._context.now())
            return translate("Call", "Borgeren er orienteret {time}.", time=when)
        if ground.not_informed_reason:
            why = ground.not_informed_reason
            return translate("Call", "Borgeren er ikke orienteret: {why}", why=why)
        return translate("Call", "Borgeren skal orienteres bagefter.")

    def _inform(self, *, informed: bool) -> None:
        self._context.submit(
            self,
            InformCitizen(
                ground_id=self._ground.id, informed=informed, reason_not=self.why_not.text()
            ),
            lambda _done: self.why_not.clear(),
        )
