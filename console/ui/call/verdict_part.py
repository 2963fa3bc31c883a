"""Whether a handoff held, what people have said about it, and a line to say more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from console.domain.handoff import Handoff
from console.domain.notes import Note
from console.domain.verdict import verdict
from console.labels.verdicts import verdict_text, verdict_tone
from console.services.commands import CommentVerdict
from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.moments import cap, moment
from console.ui.call.widgets.parts import button, flow, plain, row, say, words
from console.ui.widgets.pill import Pill


class VerdictPart(QWidget):
    """Hidden until the handoff is accepted. Signal `parts_changed`: the line came or went."""

    parts_changed = Signal()

    def __init__(self, context: CallContext, handoff_id: int) -> None:
        super().__init__()
        self._context = context
        self._handoff_id = handoff_id
        number = handoff_id
        self.mark = Pill()
        self._said = words(role="small")
        self.begin = button(
            translate("Verdict", "Kommentér…"),
            self._begin,
            name=translate("Verdict", "Kommentér, om overdragelse {number} holdt", number=number),
            role="quiet",
        )
        self.text = QLineEdit()
        self.text.setAccessibleName(
            translate("Verdict", "Kommentar til, om overdragelse {number} holdt", number=number)
        )
        self.text.returnPressed.connect(self._save)
        context.bind(f"handoff:{number}:verdict", self.text)
        self.save = button(
            translate("Verdict", "Lås kommentaren"),
            self._save,
            name=translate("Verdict", "Lås kommentaren til overdragelse {number}", number=number),
        )
        self._line = row(self.save, self.text)
        self._line.setVisible(bool(self.text.text()))
        layout = plain(QVBoxLayout(self))
        for part in (flow(self.mark, self.begin), self._said, self._line):
            layout.addWidget(part)

    def show_verdict(self, handoff: Handoff, view: CallView) -> None:
        found = verdict(
            state=handoff.state,
            accepted_at=handoff.accepted_at,
            citizen_known=handoff.citizen_id is not None or view.citizen is not None,
            first_call=view.first_calls.get(handoff.id),
            now=self._context.now(),
        )
        self.setVisible(found is not None)
        self.mark.show_word(cap(verdict_text(found)), verdict_tone(found))
        said = [note for note in view.notes if note.handoff_id == handoff.id]
        say(self._said, "\n".join(self._comment(note) for note in said))

    def _comment(self, note: Note) -> str:
        return f"{moment(note.created_at, self._context.now())} {note.author}: {note.text}"

    def _begin(self) -> None:
        self._line.show()
        self.parts_changed.emit()
        self.text.setFocus()

    def _save(self) -> None:
        command = CommentVerdict(handoff_id=self._handoff_id, text=self.text.text())
        self._context.submit(self, command, lambda _done: self._saved())

    def _saved(self) -> None:
        self.text.clear()
        self._line.hide()
        self.parts_changed.emit()
        self.begin.setFocus()
