"""Where the citizen ended; unknown needs a reason, so that somebody can learn from it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.domain.codes import SceneOutcome
from console.services.commands import RecordOutcome
from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.widgets.kept_text import KeptText
from console.ui.call.widgets.kept_value import KeptValue
from console.ui.call.widgets.parts import button, fields, flow, plain
from console.ui.widgets.choices import Choices


class OutcomeForm(QWidget):
    """A choice is stored as it is made; 'unknown' waits for its reason."""

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self.outcome = Choices(SceneOutcome, name=translate("Call", "Borgeren endte"))
        self._outcome = KeptValue(lambda: self.outcome.value, self.outcome.set_value)
        self.reason = context.keep(
            "outcome_reason",
            KeptText(translate("Call", "Begrundelse"), hint=translate("Call", "Enter gemmer")),
        )
        self.save = button(translate("Call", "Gem resultatet"), self._save)
        self._rows = fields(
            (translate("Call", "Borgeren endte"), self.outcome),
            (translate("Call", "Begrundelse"), self.reason),
        )
        layout = plain(QVBoxLayout(self))
        layout.addWidget(self._rows)
        layout.addWidget(flow(self.save))
        self.outcome.chosen.connect(self._on_chosen)
        self.reason.entered.connect(self._save)
        self.reason.edited.connect(self._show_parts)

    def show_view(self, view: CallView) -> None:
        self._outcome.offer(view.call.outcome)
        self.reason.offer(view.call.outcome_reason)
        self._show_parts()

    def _show_parts(self) -> None:
        unknown = self.outcome.value == SceneOutcome.UNKNOWN
        self._rows.show_row(self.reason, unknown or bool(self.reason.text()))
        unsaved = self._outcome.typed is not None or self.reason.typed is not None
        self.save.setVisible(unsaved and self.outcome.value is not None)

    def _on_chosen(self, outcome: SceneOutcome) -> None:
        self._show_parts()
        if outcome == SceneOutcome.UNKNOWN and not self.reason.text().strip():
            self.reason.setFocus()
            return
        self._submit(refused=True)

    def _save(self) -> None:
        if self.outcome.value is not None:
            self._submit(refused=False)

    def _submit(self, *, refused: bool) -> None:
        self._context.submit(
            self,
            RecordOutcome(
                call_id=self._context.call_id,
                outcome=SceneOutcome(self.outcome.value or SceneOutcome.UNKNOWN),
                reason=self.reason.text(),
            ),
            refused=self._refused if refused else None,
        )

    def _refused(self) -> None:
        self._outcome.revert()
        self._show_parts()
