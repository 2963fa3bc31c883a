"""One handoff of the call: its state, two lamps, whose it is, what is due, what can be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from console.domain.codes import HandoffState as S
from console.domain.handoff import CONSENT_WITHDRAWN, Handoff, on_board
from console.domain.workflow import HANDOFF_MOVES
from console.labels import label
from console.labels.actions import next_action_text
from console.services.commands import (
    RequestHandoff,
    SetHandoffOwner,
    StartHandoff,
    TakeBackAnswer,
)
from console.services.views import CallView
from console.texts import translate
from console.ui.call.answer_form import Answer, AnswerForm
from console.ui.call.context import CallContext
from console.ui.call.handoff_fields import receiver
from console.ui.call.moments import cap, moment
from console.ui.call.next_step_box import NextStepBox
from console.ui.call.tab_order import holds_focus
from console.ui.call.verdict_part import VerdictPart
from console.ui.call.widgets.kept_text import KeptText
from console.ui.call.widgets.parts import PhoneButton, button, fields, flow, plain, say, words
from console.ui.widgets.lamp import Lamp
from console.ui.widgets.pill import Pill
from console.ui.widgets.properties import set_tone

TAKES_BACK = frozenset({S.RECEIVED, S.ACCEPTED, S.IN_PROGRESS, S.COMPLETED, S.REJECTED})


class HandoffCard(QFrame):
    """Signals: `edit_draft(Handoff)`; `changed`, a part came or went."""

    edit_draft = Signal(object)
    changed = Signal()

    def __init__(self, context: CallContext, handoff: Handoff) -> None:
        super().__init__()
        self._context = context
        self._handoff = handoff
        self._had_focus = False
        self.form: AnswerForm | None = None
        self._title = words(role="strong", wrap=False)
        self._state = Pill()
        self._urgent = Pill()
        self.phone = PhoneButton()
        self._contact = words(wrap=False)
        self.received = Lamp(translate("Call", "modtaget"), translate("Call", "ikke modtaget"))
        self.accepted = Lamp(translate("Call", "accepteret"), translate("Call", "ikke accepteret"))
        self._due = words(role="strong", wrap=False)
        self._reason = words()
        self._ended = words()
        self.verdict = VerdictPart(context, handoff.id)
        self.verdict.parts_changed.connect(self.changed)
        self.step = NextStepBox(context)
        self.step.end_asked.connect(partial(self._begin_answer, Answer.NO_MORE))
        self._make_buttons()
        self._make_owner()
        self._lay_out()

    def _make_buttons(self) -> None:
        answer = self._begin_answer
        self.request = self._button(translate("Call", "Send anmodning"), self._request)
        self.edit = self._button(translate("Call", "Ret kladde"), self._edit)
        self.receive = self._button(
            translate("Call", "Modtaget…"), partial(answer, Answer.RECEIVED)
        )
        self.accept = self._button(
            translate("Call", "Accepteret…"), partial(answer, Answer.ACCEPTED)
        )
        self.decline = self._button(translate("Call", "Afvist…"), partial(answer, Answer.DECLINED))
        self.start = self._button(translate("Call", "Første møde holdt"), self._start)
        self.complete = self._button(
            translate("Call", "Gennemført…"), partial(answer, Answer.COMPLETED)
        )
        self.stop = self._button(translate("Call", "Stop…"), partial(answer, Answer.STOPPED))
        self.take_back = self._button(translate("Call", "Tag svaret tilbage"), self._take_back)

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        number = self._handoff.id
        name = translate("Call", "Overdragelse {number}: {act}", number=number, act=text)
        return button(text, act, name=name)

    def _make_owner(self) -> None:
        number = self._handoff.id
        self.owner = KeptText(translate("Call", "Ejer af overdragelse {number}", number=number))
        self.next_action = self._context.keep(
            f"handoff:{number}:next_action",
            KeptText(
                translate("Call", "Næste skridt i overdragelse {number}", number=number),
                hint=translate("Call", "Næste skridt"),
            ),
        )
        self.save_owner = self._button(translate("Call", "Gem ejer"), self._set_owner)
        for kept in (self.owner, self.next_action):
            kept.edited.connect(self._on_owner_typed)
            kept.entered.connect(self._set_owner)

    def _lay_out(self) -> None:
        layout = self._layout = plain(QVBoxLayout(self))
        layout.setContentsMargins(6, 3, 6, 3)
        layout.addWidget(flow(self._title, self._state, self._urgent, self._contact, self.phone))
        layout.addWidget(flow(self.received, self.accepted, self._due))
        layout.addWidget(self._reason)
        layout.addWidget(self._ended)
        layout.addWidget(self.step)
        layout.addWidget(self.verdict)
        self._owner_row = fields(
            (translate("Call", "Ejer"), self.owner),
            (translate("Call", "Næste skridt"), self.next_action),
        )
        layout.addWidget(self._owner_row)
        layout.addWidget(
            flow(
                self.request,
                self.edit,
                self.receive,
                self.accept,
                self.decline,
                self.start,
                self.complete,
                self.stop,
                self.take_back,
                self.save_owner,
            )
        )

    # What is shown -------------------------------------------------------------------------

    @property
    def number(self) -> int:
        return self._handoff.id

    def show_item(self, handoff: Handoff) -> None:
        changed = handoff.state != self._handoff.state
        self._had_focus = holds_focus(self)
        self._handoff = handoff
        place = receiver(handoff, self._context.places.name(handoff.municipality))
        say(self._title, f"{handoff.id} · {place}: {handoff.service}")
        self._state.show_word(label(handoff.state), _tone(handoff))
        self._urgent.show_word(translate("Call", "akut") if handoff.urgent else "", "alarm")
        say(self._contact, handoff.contact_name or translate("Call", "ingen kontaktperson"))
        self.phone.show_number(handoff.contact_phone, handoff.contact_name)
        self._show_lamps(handoff)
        say(self._reason, _reason(handoff))
        say(self._ended, _ended(handoff))
        self._show_owner(handoff)
        self._show_buttons(handoff)
        if changed and self.form is not None:
            self.close_form()

    def show_verdict(self, view: CallView) -> None:
        self.verdict.show_verdict(self._handoff, view)

    def show_step(self, view: CallView, *, by_key: bool) -> None:
        """After a decline what fits next is at hand at once, under the keyboard if that is here."""
        asked = not self.step.isHidden()
        self.step.show_handoff(self._handoff, view, by_key=by_key)
        first = self.step.first
        if first is not None and not asked and self._had_focus:
            first.setFocus()

    def _show_lamps(self, handoff: Handoff) -> None:
        now = self._context.now()
        self.received.set_lit(
            handoff.received_at is not None, _when(handoff.received_at, handoff.received_from, now)
        )
        self.accepted.set_lit(
            handoff.accepted_at is not None, _when(handoff.accepted_at, handoff.accepted_by, now)
        )
        due = handoff.due_at
        late = due is not None and due < now
        text = ""
        if due is not None:
            when = moment(due, now)
            text = (
                translate("Call", "frist overskredet {time}", time=when)
                if late
                else translate("Call", "frist {time}", time=when)
            )
        say(self._due, text)
        set_tone(self._due, "alarm" if late else "")

    def _show_owner(self, handoff: Handoff) -> None:
        self._owner_row.setVisible(on_board(handoff))
        self.owner.offer(handoff.owner)
        self.next_action.offer(next_action_text(handoff.next_action))
        set_tone(self, "warn" if handoff.next_action == CONSENT_WITHDRAWN else "")
        self._on_owner_typed()

    def _on_owner_typed(self) -> None:
        typed = self.owner.typed is not None or self.next_action.typed is not None
        self.save_owner.setVisible(typed and on_board(self._handoff))

    def _show_buttons(self, handoff: Handoff) -> None:
        moves = HANDOFF_MOVES[handoff.state]
        stops = moves & {S.FAILED, S.CANCELLED, S.ENTERED_IN_ERROR}
        shown = {
            self.request: S.REQUESTED in moves,
            self.edit: handoff.state == S.DRAFT,
            self.receive: S.RECEIVED in moves,
            self.accept: S.ACCEPTED in moves,
            self.decline: S.REJECTED in moves,
            self.start: S.IN_PROGRESS in moves,
            self.complete: S.COMPLETED in moves,
            self.stop: bool(stops),
            self.take_back: handoff.state in TAKES_BACK,
        }
        for made, visible in shown.items():
            made.setVisible(visible)

    def next_step(self) -> QPushButton | None:
        """The step that usually comes now: saving what is written, else the next state."""
        if self.form is not None:
            return self.form.save
        order = (self.request, self.receive, self.accept, self.start, self.complete)
        if not on_board(self._handoff) or self._handoff.awaits_step:
            return self.step.first
        return next((made for made in order if not made.isHidden()), None)

    # Acting --------------------------------------------------------------------------------

    def _begin_answer(self, answer: Answer) -> None:
        if self.form is not None:
            self.close_form()
        self.form = AnswerForm(self._context, self._handoff, answer)
        self.form.closed.connect(self._leave_form)
        self._layout.addWidget(self.form)
        self.form.show()
        self.form.begin()
        self.changed.emit()

    def close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self.changed.emit()

    def _leave_form(self) -> None:
        self.close_form()
        step = self.next_step() or self.take_back
        step.setFocus()

    def _edit(self) -> None:
        self.edit_draft.emit(self._handoff)

    def _request(self) -> None:
        self._context.submit(self, RequestHandoff(handoff_id=self._handoff.id))

    def _start(self) -> None:
        self._context.submit(self, StartHandoff(handoff_id=self._handoff.id))

    def _take_back(self) -> None:
        self._context.submit(self, TakeBackAnswer(handoff_id=self._handoff.id))

    def _set_owner(self) -> None:
        self._context.submit(
            self,
            SetHandoffOwner(
                handoff_id=self._handoff.id,
                owner=self.owner.text(),
                next_action=self.next_action.typed,
            ),
            lambda _done: self._owner_saved(),
        )

    def _owner_saved(self) -> None:
        self.owner.saved()
        self.next_action.saved()


def _when(at: datetime | None, who: str, now: datetime) -> str:
    """When it was lit, and by whom."""
    return f"{moment(at, now)} {who}".rstrip() if at is not None else ""


def _tone(handoff: Handoff) -> str:
    if handoff.state in {S.REJECTED, S.FAILED}:
        return "alarm"
    return "ok" if handoff.state in {S.ACCEPTED, S.IN_PROGRESS, S.COMPLETED} else ""


def _reason(handoff: Handoff) -> str:
    shared = ", ".join(label(field) for field in handoff.shared)
    parts = (
        handoff.reason,
        translate("Call", "Deles: {fields}", fields=shared) if shared else "",
        _warmth(handoff),
        translate("Call", "efter afslag på {number}", number=handoff.follows)
        if handoff.follows
        else "",
        translate("Call", "talt med {who}", who=handoff.phone_contact)
        if handoff.phone_contact
        else "",
    )
    return " · ".join(part for part in parts if part)


def _warmth(handoff: Handoff) -> str:
    """Warm or cold once somebody has taken it; before, only that warm is meant."""
    if handoff.warm:
        return translate("Call", "varm: kontakten talte med borgeren")
    return translate("Call", "kold") if handoff.accepted_at is not None else ""


def _ended(handoff: Handoff) -> str:
    if handoff.state != S.REJECTED or handoff.decline_reason is None:
        return cap(handoff.end_reason)
    no = translate(
        "Call",
        "Afvist af {who}: {reason}",
        who=handoff.declined_by,
        reason=". ".join(p for p in (label(handoff.decline_reason), handoff.end_reason) if p),
    )
    if handoff.next_step is None:
        return no
    step = ": ".join(p for p in (label(handoff.next_step), handoff.step_text) if p)
    return translate("Call", "{no}. Derefter: {step}", no=no, step=step)
