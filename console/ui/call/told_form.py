"""What was told: the fields of the call as the caller gave them, editable with both sides shown."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.domain.codes import CallSource, CallState
from console.domain.phones import display
from console.services.commands import EditCall
from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.widgets.kept_text import KeptText
from console.ui.call.widgets.kept_value import KeptValue
from console.ui.call.widgets.parts import button, fields, flow, plain
from console.ui.call.widgets.tick import Tick
from console.ui.widgets.choices import Choices


class ToldInputs(QWidget):
    """The fields themselves, for a new call and for an old one."""

    def __init__(self) -> None:
        super().__init__()
        self.source = Choices(CallSource, name=translate("Call", "Kilde"))
        self.on_behalf = Tick(translate("Call", "Ringer på en andens vegne"))
        self.texts = {
            "caller_name": KeptText(translate("Call", "Navn")),
            "caller_phone": KeptText(translate("Call", "Telefon")),
            "location": KeptText(translate("Call", "Sted")),
            "narrative": KeptText(translate("Call", "Fortalt"), lines=3),
        }
        layout = plain(QVBoxLayout(self))
        self.rows = fields(
            (translate("Call", "Kilde"), self.source),
            ("", self.on_behalf),
            *((kept.name, kept) for kept in self.texts.values()),
        )
        layout.addWidget(self.rows)


class ToldForm(QWidget):
    """Edits with the version that was read; a newer one is shown beside what is typed."""

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self.context = context
        self._version = self._newest = 0
        self._open = True
        self.inputs = ToldInputs()
        source, behalf = self.inputs.source, self.inputs.on_behalf
        self._source = KeptValue(lambda: source.value, source.set_value)
        self._behalf = KeptValue(behalf.isChecked, behalf.setChecked)
        self.save = button(translate("Call", "Gem det fortalte"), self._save)
        self.leave = button(
            translate("Call", "Lad være"),
            self._revert,
            name=translate("Call", "Lad være med at rette det fortalte"),
        )
        layout = plain(QVBoxLayout(self))
        layout.addWidget(self.inputs)
        layout.addWidget(flow(self.save, self.leave))
        for name, kept in self.inputs.texts.items():
            context.keep(f"told/{name}", kept)
            kept.edited.connect(self._on_edited)
        source.chosen.connect(self._on_edited)
        behalf.toggled.connect(self._on_edited)

    def show_view(self, view: CallView) -> None:
        call = view.call
        self._open = call.state != CallState.CLOSED
        for name, kept in self.inputs.texts.items():
            stored = getattr(call, name)
            kept.offer(display(stored) if name == "caller_phone" else stored)
        self._source.offer(call.source)
        self._behalf.offer(call.on_behalf)
        self._newest = call.version
        self._on_edited()

    @property
    def edited(self) -> bool:
        """Whether something is typed that is not stored."""
        texts = (kept.typed for kept in self.inputs.texts.values())
        typed = (*texts, self._source.typed, self._behalf.typed)
        return any(one is not None for one in typed)

    def _on_edited(self) -> None:
        """Where both sides differ, the version stays the one that was read."""
        if not any(kept.conflict for kept in self.inputs.texts.values()):
            self._version = self._newest
        self.save.setEnabled(self.edited and self._open)
        self.leave.setEnabled(self.edited)

    def _save(self) -> None:
        typed = {name: kept.typed for name, kept in self.inputs.texts.items()}
        self.context.submit(
            self,
            EditCall(
                call_id=self.context.call_id,
                version=self._version,
                source=None if self._source.typed is None else CallSource(self._source.typed),
                on_behalf=self._behalf.typed,
                caller_name=typed["caller_name"],
                caller_phone=typed["caller_phone"],
                location=typed["location"],
                narrative=typed["narrative"],
            ),
            lambda _done: self._saved(typed),
        )

    def _saved(self, typed: dict[str, str | None]) -> None:
        """What was sent is stored; what was typed since stays typed."""
        for name, text in typed.items():
            kept = self.inputs.texts[name]
            if text is not None and kept.text() == text:
                kept.saved()
        self._on_edited()

    def _revert(self) -> None:
        for kept in self.inputs.texts.values():
            kept.revert()
        self._source.revert()
        self._behalf.revert()
