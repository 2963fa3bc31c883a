"""The top of the call: what a person would ask first, in view without a click."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.domain.calendar import local
from console.domain.codes import CallState
from console.domain.handoff import Handoff
from console.domain.intake import Call
from console.domain.plan import is_out_of_date
from console.domain.workflow import HANDOFF_OPEN
from console.labels import call_number, label, warning_text
from console.labels import clock as clock_text
from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.efforts_box import effort_text
from console.ui.call.moments import cap, moment, senders_clock
from console.ui.call.plan_part import plan_text
from console.ui.call.present_line import PresentLine
from console.ui.call.repeat_line import RepeatLine
from console.ui.call.shared_phone_part import SharedPhonePart
from console.ui.call.widgets.parts import (
    PhoneButton,
    button,
    flow,
    plain,
    say,
    words,
)
from console.ui.call.widgets.read_text import ReadText
from console.ui.widgets.properties import set_tone

STATE_TONE = {CallState.WAITING: "warn", CallState.CLOSED: ""}


class Header(QWidget):
    """Who, where, what was told, what is odd, how often before. edit: go to what was told."""

    def __init__(self, context: CallContext, edit: Callable[[], None]) -> None:
        super().__init__()
        self._desk = context.desk
        self._places = context.places
        self._number = words(role="title", wrap=False)
        self._state = words(role="pill", wrap=False)
        self.present = PresentLine(context.desk, context.call_id)
        self._known = words(role="pill", tone="warn", wrap=False)
        self._made_up = words(translate("Call", "opdigtet"), role="pill", tone="info", wrap=False)
        self._kind = words(role="strong", wrap=False)
        self._times = words(role="small", wrap=False)
        self._caller = words(role="strong", wrap=False)
        self.phone = PhoneButton()
        self.shared = SharedPhonePart(context)
        self._place = words(wrap=False)
        self._problems = words(role="strong", wrap=False)
        self.narrative = ReadText(translate("Call", "Fortalt"))
        self._warnings = words(role="strong", tone="warn")
        self._ended = words(role="strong")
        self._flag = words(role="strong", tone="alarm")
        self._plan = words(role="strong", tone="info")
        self._efforts = words(tone="info")
        self.repeat = RepeatLine(context.desk)
        self.edit = button(
            translate("Call", "Ret"), edit, name=translate("Call", "Ret det fortalte")
        )
        self._lay_out()

    def _lay_out(self) -> None:
        layout = plain(QVBoxLayout(self))
        layout.setSpacing(3)
        layout.addWidget(
            flow(
                self._number,
                self._state,
                self._known,
                self._kind,
                self._made_up,
                self._times,
                self.present,  # last: who comes and goes moves nothing
            )
        )
        layout.addWidget(
            flow(
                self._caller,
                self.phone,
                self.shared.begin,
                self._place,
                self._problems,
                self.edit,
            )
        )
        for shown in (
            self.shared,
            self._flag,
            self._plan,
            self._warnings,
            self.narrative,
            self._ended,
            self._efforts,
            self.repeat,
        ):
            layout.addWidget(shown)

    def minimumSizeHint(self) -> QSize:
        """The height is asked for by width; the least one would be reckoned far too tall."""
        return QSize(super().minimumSizeHint().width() // 2, 0)

    def show_view(self, view: CallView) -> None:
        call = view.call
        self._number.setText(call_number(call.id))
        self._number.setAccessibleName(
            translate("Call", "Opkald {number}", number=call_number(call.id))
        )
        say(self._state, _state(call))
        set_tone(self._state, STATE_TONE.get(call.state, "info"))
        say(self._known, _known(view))
        self._made_up.setVisible(call.made_up)
        say(self._kind, _kind(call))
        say(self._times, self._times_of(call))
        say(self._caller, call.caller_name or translate("Call", "Ukendt navn"))
        self.phone.show_number(call.caller_phone)
        self.shared.show_view(view)
        say(self._place, self._place_of(call))
        say(self._problems, _problems(call))
        self.narrative.show_text(call.narrative)
        say(self._flag, _flag(call))
        self._show_plan(view)
        say(self._warnings, _warnings(call))
        say(self._ended, _ended(call))
        say(self._efforts, self._efforts_of(view))
        self.repeat.show_repeat(view)
        self.edit.setEnabled(call.state != CallState.CLOSED and not view.masked)
        self.shared.setEnabled(not view.masked)
        self.shared.begin.setEnabled(not view.masked)

    def _show_plan(self, view: CallView) -> None:
        """First of all: what was agreed. One that is out of date says so, in another colour."""
        today = local(self._desk.clock()).date()
        say(self._plan, plan_text(view.plan, today))
        late = view.plan is not None and is_out_of_date(view.plan, today)
        set_tone(self._plan, "warn" if late else "info")

    def _times_of(self, call: Call) -> str:
        now = self._desk.clock()
        received = translate("Call", "modtaget {time}", time=moment(call.received_at, now))
        told = call.started_at != call.received_at
        theirs = senders_clock(call.started_at, call.started_offset) if told else ""
        started = translate("Call", "ringede {time}", time=moment(call.started_at, now))
        parts = (received, started if told else "", theirs)
        return " · ".join(part for part in parts if part)

    def _place_of(self, call: Call) -> str:
        return " · ".join(p for p in (call.location, self._places.name(call.municipality)) if p)

    def _efforts_of(self, view: CallView) -> str:
        going = [self._effort(h) for h in view.handoffs if h.state in HANDOFF_OPEN]
        going += [effort_text(one) for one in view.ongoing]
        if not going:
            return ""
        parts = "; ".join(going)
        return translate("Call", "I gang: {efforts}", efforts=parts)

    def _effort(self, handoff: Handoff) -> str:
        place = self._places.name(handoff.municipality)
        return f"{place}, {handoff.service} ({label(handoff.state)})"


def _flag(call: Call) -> str:
    """Acute danger on a call that is still open."""
    if call.red_flag is None or call.state == CallState.CLOSED:
        return ""
    return translate("Call", "RØDT FLAG: {flag}. Ring til AMK nu.", flag=label(call.red_flag))


def _state(call: Call) -> str:
    if call.claimed_by and call.state != CallState.CLOSED:
        return translate("Call", "{state} af {who}", state=label(call.state), who=call.claimed_by)
    return label(call.state)


def _known(view: CallView) -> str:
    """How true it is what is shown: known since when, and what has not been sent."""
    parts = []
    if view.known_at is not None:
        at = clock_text(view.known_at)
        parts.append(translate("Call", "som kendt kl. {at}", at=at))
    if view.unsent:
        count = view.unsent
        parts.append(translate("Call", "{count} venter på at blive sendt", count=count))
    return " · ".join(parts)


def _kind(call: Call) -> str:
    who = (
        translate("Call", "på en andens vegne")
        if call.on_behalf
        else translate("Call", "ringer selv")
    )
    return f"{cap(label(call.source))}, {who}"


def _problems(call: Call) -> str:
    return ", ".join(label(category) for category in call.categories)


def _warnings(call: Call) -> str:
    if not call.warnings:
        return ""
    return translate(
        "Call",
        "Advarsel fra modtagelsen: {warnings}",
        warnings="; ".join(map(warning_text, call.warnings)),
    )


def _ended(call: Call) -> str:
    if call.state != CallState.CLOSED or call.disposition is None:
        return ""
    how = label(call.disposition)
    if call.disposition_reason:
        how = f"{how}: {call.disposition_reason}"
    return translate("Call", "Lukket af {who}: {how}", who=call.closed_by or "–", how=how)
