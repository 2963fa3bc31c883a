"""Everything that was done with the call, newest first."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from console.labels import sentence
from console.services.known import unsent_entry
from console.services.ports import JournalEntry
from console.services.views import CallView
from console.texts import translate
from console.ui import icons
from console.ui.call.context import CallContext
from console.ui.call.moments import moment
from console.ui.call.widgets.parts import plain
from console.ui.widgets.section import SectionHeader


class Timeline(QWidget):
    """New lines are put on top; the place where somebody reads stays where it is."""

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self._newest = 0
        self._unsent = 0
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Call", "Tidslinje"))
        self.list.setWordWrap(True)
        self.list.setIconSize(icons.scaled())
        self.list.setUniformItemSizes(False)
        layout = plain(QVBoxLayout(self))
        layout.addWidget(SectionHeader(translate("Call", "Tidslinje")))
        layout.addWidget(self.list, 1)

    def show_view(self, view: CallView) -> None:
        reading = self.list.verticalScrollBar().value()
        for _ in range(self._unsent):
            self.list.takeItem(0)
        self._unsent = 0
        new = [entry for entry in view.timeline if entry.id > self._newest]
        for entry in new:
            self.list.insertItem(0, self._item(entry))
            if unsent_entry(entry):
                self._unsent += 1
            else:
                self._newest = max(self._newest, entry.id)
        if reading and new:
            self.list.verticalScrollBar().setValue(reading + len(new))

    def _item(self, entry: JournalEntry) -> QListWidgetItem:
        when = moment(entry.at, self._context.now())
        item = QListWidgetItem(f"{when}  {entry.actor}: {sentence(entry)}")
        if unsent_entry(entry):
            item.setIcon(icons.icon("unsent", "warn"))
        return item
