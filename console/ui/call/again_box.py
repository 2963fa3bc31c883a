"""The citizen calls again after a handoff was accepted: which one, whether it held, and why."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from console.domain.calendar import local
from console.domain.codes import AgainReason, CallState
from console.labels import day_text, label
from console.labels.verdicts import verdict_text
from console.services.commands import RecordAgain
from console.services.views import CallView, ConcernedHandoff
from console.texts import translate
from console.ui import icons
from console.ui.call.context import CallContext
from console.ui.call.moments import cap
from console.ui.call.widgets.cards import Cards
from console.ui.call.widgets.parts import button, plain, row, say, words
from console.ui.widgets.choices import Choices
from console.ui.widgets.properties import set_tone


class AgainBox(QFrame):
    """Hidden where no earlier handoff was accepted. Where there are several, the first is meant
    until another is picked. Signal `parts_changed`: a line came or went."""

    parts_changed = Signal()

    def __init__(self, context: CallContext) -> None:
        super().__init__()
        self._context = context
        self._view: CallView | None = None
        self.picked: int | None = None
        """The handoff the person says it concerns."""
        self._title = words(role="strong")
        self.cards: Cards[ConcernedHandoff] = Cards(lambda one: ConcernedCard(self, one))
        self.why = Choices(AgainReason, name=translate("Again", "Hvorfor borgeren ringer igen"))
        self.why.chosen.connect(self._choose)
        self.text = QLineEdit()
        self.text.setAccessibleName(translate("Again", "Den anden grund til at ringe igen"))
        self.text.setPlaceholderText(translate("Again", "Hvilken grund? Enter gemmer"))
        self.text.returnPressed.connect(lambda: self._record(AgainReason.OTHER))
        context.bind("again:text", self.text)
        self.text.hide()
        self._said = words(tone="info")
        layout = plain(QVBoxLayout(self))
        layout.setContentsMargins(6, 3, 6, 3)
        for part in (self._title, self.cards, self.why, self.text, self._said):
            layout.addWidget(part)

    def show_view(self, view: CallView) -> None:
        self._view = view
        concerns, call = view.repeat.concerns, view.call
        self.setVisible(bool(concerns))
        if not concerns:
            return
        is_open = call.state in {CallState.CLAIMED, CallState.DISPATCHED}
        several = len(concerns) > 1
        say(self._title, _title(None if several else self.about(concerns[0])))
        self.why.setVisible(is_open)
        self.cards.show_items((one.handoff.id, one) for one in (concerns if several else ()))
        recorded = _told(view)
        if self.text.isHidden() or recorded is not None:
            self.why.set_value(recorded)
        say(self._said, again_text(view))
        set_tone(self, "warn" if is_open and recorded is None else "")

    @property
    def concerned(self) -> int | None:
        """The handoff meant: picked now, recorded before, or the one that stands first."""
        if self._view is None:
            return None
        numbers = [one.handoff.id for one in self._view.repeat.concerns]
        wanted = (self.picked, self._view.call.again_handoff_id, *numbers)
        return next((number for number in wanted if number in numbers), None)

    @property
    def is_open(self) -> bool:
        return self._view is not None and not self.why.isHidden()

    @property
    def asks(self) -> bool:
        """Whether the why is yet to be told."""
        view = self._view
        return view is not None and bool(view.repeat.concerns) and self.is_open and not _told(view)

    def about(self, one: ConcernedHandoff) -> str:
        handoff = one.handoff
        return translate(
            "Again",
            "overdragelse {number} til {place}, {service}, accepteret {day} – {verdict}",
            number=handoff.id,
            place=handoff.municipality_name,
            service=handoff.service,
            day=_day(handoff.accepted_at),
            verdict=verdict_text(one.verdict(self._context.now())),
        )

    def in_short(self, one: ConcernedHandoff) -> str:
        """On one line beside the others."""
        handoff = one.handoff
        return translate(
            "Again",
            "{number} {place}, {service}, {day} – {verdict}",
            number=handoff.id,
            place=handoff.municipality_name,
            service=handoff.service,
            day=_day(handoff.accepted_at),
            verdict=verdict_text(one.verdict(self._context.now())),
        )

    def pick(self, handoff_id: int) -> None:
        """It concerns this one; a reason that was recorded goes with it."""
        self.picked = handoff_id
        if self._view is None:
            return
        call = self._view.call
        if call.again_reason is not None and call.again_handoff_id != handoff_id:
            self._submit(call.again_reason, call.again_text)
        self.show_view(self._view)

    def _choose(self, reason: AgainReason) -> None:
        """Another reason is written first; the rest are stored at once."""
        other = reason == AgainReason.OTHER
        self.text.setVisible(other)
        self.parts_changed.emit()
        if other:
            self.text.setFocus()
        else:
            self._record(reason)

    def _record(self, reason: AgainReason) -> None:
        self._submit(reason, self.text.text() if reason == AgainReason.OTHER else "")

    def _submit(self, reason: AgainReason, text: str) -> None:
        if self.concerned is None:
            return
        command = RecordAgain(
            call_id=self._context.call_id, handoff_id=self.concerned, reason=reason, text=text
        )
        self._context.submit(self, command, lambda _done: self._stored())

    def _stored(self) -> None:
        if self.text.isVisible():
            self.why.setFocus()
        self.text.clear()
        self.text.hide()
        self.parts_changed.emit()


class ConcernedCard(QWidget):
    """One of several handoffs the call may concern."""

    def __init__(self, box: AgainBox, one: ConcernedHandoff) -> None:
        super().__init__()
        self._box = box
        self._number = one.handoff.id
        self._words = words()
        self.pick = button(translate("Again", "Denne"), lambda: box.pick(self._number))
        self.pick.setProperty("role", "choice")
        self.pick.setCheckable(True)
        plain(QVBoxLayout(self)).addWidget(row(self.pick, self._words))

    def show_item(self, one: ConcernedHandoff) -> None:
        chosen = self._box.concerned == one.handoff.id
        self.pick.setChecked(chosen)
        self.pick.setEnabled(self._box.is_open or chosen)
        self.pick.setIcon(
            icons.icon("radio_checked", "on_selection") if chosen else icons.icon("circle", "muted")
        )
        text = self._box.about(one)
        self.pick.setAccessibleName(translate("Again", "Det er {handoff}", handoff=text))
        self._words.setToolTip(cap(text))
        say(self._words, self._box.in_short(one))


def _title(one: str | None) -> str:
    if one is None:
        return translate("Again", "Ringer igen efter overdragelser. Hvilken, og hvorfor?")
    return translate("Again", "Ringer igen efter {handoff}. Hvorfor?", handoff=one)


def _recorded(view: CallView) -> bool:
    """Whether what was recorded is about a handoff of this citizen's still: records are merged and
    parted, and the call may be about somebody else since."""
    return view.call.again_handoff_id in {one.handoff.id for one in view.repeat.concerns}


def _told(view: CallView) -> AgainReason | None:
    """The why that was recorded."""
    return view.call.again_reason if _recorded(view) else None


def again_text(view: CallView) -> str:
    """What was recorded on the call, '' where nothing was."""
    call = view.call
    if call.again_reason is None:
        return ""
    why = ": ".join(part for part in (label(call.again_reason), call.again_text) if part)
    said = translate(
        "Again",
        "Ringer igen efter overdragelse {number}: {why}",
        number=call.again_handoff_id or "–",
        why=why,
    )
    if _recorded(view):
        return said
    return translate("Again", "{said} (ikke blandt borgerens seneste overdragelser)", said=said)


def _day(at: datetime | None) -> str:
    return "" if at is None else day_text(local(at).date())
