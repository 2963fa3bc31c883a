"""One scope of consent: the answer that stands now, and the ways to answer anew."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from console.domain.codes import ConsentAnswer, ConsentScope
from console.domain.consent import Consent, LegalGround, latest, standing
from console.labels import label
from console.services.views import CallView
from console.texts import translate
from console.ui.call.context import CallContext
from console.ui.call.moments import cap, moment
from console.ui.call.widgets.parts import button, flow, plain, row, words
from console.ui.theme import UNIT
from console.ui.widgets.lamp import Lamp
from console.ui.widgets.properties import set_tone

Record = Callable[[ConsentScope, ConsentAnswer], object]


class ConsentRow(QFrame):
    """record: an answer was given. withdraw, ground: for this scope. place: 1 to 4, for its key."""

    def __init__(
        self,
        context: CallContext,
        scope: ConsentScope,
        place: int,
        *,
        record: Record,
        withdraw: Callable[[ConsentScope], object],
        ground: Callable[[ConsentScope], object],
    ) -> None:
        super().__init__()
        self._context = context
        self.scope = scope
        self.lamp = Lamp(translate("Call", "må"), translate("Call", "må ikke"))
        self._answer = words(role="small")
        self.answers = {answer: self._button(answer, place, record) for answer in ConsentAnswer}
        name = label(scope)
        self.withdraw = button(
            translate("Call", "Trukket tilbage"),
            partial(withdraw, scope),
            name=translate("Call", "Samtykke til {scope} trukket tilbage", scope=name),
        )
        self.ground = button(
            translate("Call", "Lovgrundlag…"),
            partial(ground, scope),
            name=translate("Call", "Lovgrundlag for {scope}", scope=name),
            icon="law",
        )
        title = words(cap(name), role="strong", wrap=False)
        title.setMinimumWidth(_widest(title))
        layout = plain(QVBoxLayout(self))
        layout.setContentsMargins(6, 3, 6, 3)
        layout.setSpacing(2)
        layout.addWidget(flow(title, *self.answers.values(), self.withdraw, self.ground))
        layout.addWidget(row(self.lamp, self._answer))

    def _button(self, answer: ConsentAnswer, place: int, record: Record) -> QPushButton:
        given = answer == ConsentAnswer.GIVEN
        scope = label(self.scope)
        made = button(
            cap(label(answer)),
            partial(record, self.scope, answer),
            name=translate("Call", "{scope}: {answer}", scope=cap(scope), answer=label(answer)),
            keys=f"Ctrl+{place}" if given else "",
        )
        made.setCheckable(False)
        return made

    def show_view(self, view: CallView) -> None:
        last = latest(view.consents, self.scope)
        stands = standing(self.scope, view.consents, view.grounds)
        self.lamp.set_lit(stands is not None)
        set_tone(self, "ok" if stands else "warn" if last else "")
        withdrawn = last is not None and last.withdrawn_at is not None
        is_given = last is not None and last.answer == ConsentAnswer.GIVEN and not withdrawn
        self.withdraw.setVisible(is_given)
        self._answer.setText(self._line(last, stands))

    def _line(self, last: Consent | None, stands: Consent | LegalGround | None) -> str:
        now = self._context.now()
        if isinstance(stands, LegalGround):
            return translate(
                "Call",
                "lovgrundlag: {ground}, besluttet af {who} {time}",
                ground=label(stands.ground),
                who=stands.decided_by,
                time=moment(stands.at, now),
            )
        if last is None:
            return translate("Call", "ikke spurgt endnu")
        if last.withdrawn_at is not None:
            return translate("Call", "trukket tilbage {time}", time=moment(last.withdrawn_at, now))
        return translate(
            "Call",
            "{answer} fra {giver} {how} {time}, noteret af {who}",
            answer=label(last.answer),
            giver=label(last.given_by),
            how=label(last.how),
            time=moment(last.at, now),
            who=last.recorded_by,
        )


def _widest(title: QLabel) -> int:
    """So wide that the answers of all scopes begin under each other."""
    title.ensurePolished()
    metrics = title.fontMetrics()
    return max(metrics.horizontalAdvance(cap(label(scope))) for scope in ConsentScope) + 2 * UNIT
