"""How often this citizen has called before, split by who rang; where it is going; how it ended."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from console.domain.codes import TrendKind
from console.domain.repeat_callers import MONTH, Counts
from console.labels import call_number, label
from console.labels.repeats import definition_text, parts_text, rate_text
from console.labels.verdicts import verdict_text
from console.review.trend import trend
from console.services.views import CallView, HistoryRow, RepeatView
from console.texts import translate
from console.ui.call.again_box import again_text
from console.ui.call.moments import cap, moment
from console.ui.call.widgets.parts import plain, row, say, words
from console.ui.desk import Desk
from console.ui.widgets.properties import set_tone
from console.ui.widgets.sparkline import Sparkline

SHOWN = 3
"""Earlier calls in view."""


class RepeatLine(QFrame):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.mark = words(role="pill", tone="warn", wrap=False)
        self.counts = words()
        self.trend = words(role="small")
        self.weeks = Sparkline(translate("Call", "Opkald pr. uge i 26 uger"))
        self._before = words(role="small")
        self._handoff = words(role="strong")
        self._again = words()
        layout = self._layout = plain(QVBoxLayout(self))
        layout.setSpacing(2)
        self.mark.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        layout.addWidget(row(self.mark, self.counts))
        self._trend_row = row(self.weeks, self.trend)
        layout.addWidget(self._trend_row)
        layout.addWidget(self._handoff)
        layout.addWidget(self._again)
        layout.addWidget(self._before)

    def show_repeat(self, view: CallView) -> None:
        repeat = view.repeat
        met = bool(repeat.parts)
        self.setVisible(bool(repeat.previous or repeat.last_handoff or met))
        say(self.mark, mark_text(repeat))
        self.mark.setToolTip(definition_text(repeat.definition))
        set_tone(self, "warn" if met else "")
        self._layout.setContentsMargins(*((8, 2, 2, 2) if met else (0, 0, 0, 0)))
        say(self.counts, counts_text(repeat))
        self._show_trend(repeat)
        say(self._before, self._previous(repeat))
        say(self._handoff, self._last_handoff(repeat))
        say(self._again, again_text(view))

    def _show_trend(self, repeat: RepeatView) -> None:
        """A single call goes nowhere."""
        said = trend_text(repeat)
        self.trend.setText(said)
        filled = translate("Call", "Fyldt: ringede selv. Hul: for andre.")
        bars = [(week.oneself, week.on_behalf) for week in repeat.trend]
        self.weeks.show_bars(bars, f"{said}. {filled}")
        self._trend_row.setVisible(sum(week.total for week in repeat.trend) > 1)

    def _previous(self, repeat: RepeatView) -> str:
        if not repeat.previous:
            return ""
        shown = "; ".join(self._call(row) for row in repeat.previous[:SHOWN])
        return translate("Call", "Før: {calls}", calls=shown)

    def _call(self, row: HistoryRow) -> str:
        how = label(row.disposition) if row.disposition else label(row.state)
        when = moment(row.received_at, self._desk.clock())
        return f"{call_number(row.id)} {when} {how}"

    def _last_handoff(self, repeat: RepeatView) -> str:
        if repeat.last_handoff is None:
            return ""
        row = repeat.last_handoff.handoff
        held = verdict_text(repeat.last_handoff.verdict(self._desk.clock()))
        state = label(row.state)
        if held:
            state = translate("Call", "{state}, {verdict}", state=state, verdict=held)
        return translate(
            "Call",
            "Sidste overdragelse: {municipality}, {service} – {state} (opkald {call})",
            municipality=row.municipality_name,
            service=row.service,
            state=state,
            call=call_number(row.call_id),
        )


def mark_text(repeat: RepeatView) -> str:
    """Whether this is a repeat caller, and by which part of the definition."""
    if not repeat.parts:
        return ""
    parts = parts_text(repeat.definition, repeat.parts)
    if not parts:
        return translate("Call", "Gentagen ringer")
    return translate("Call", "Gentagen ringer: {parts}", parts=parts)


def trend_text(repeat: RepeatView) -> str:
    """'Stigende: 2 → 5 opkald pr. måned': the last 13 weeks beside the 13 before them."""
    found = trend(repeat.trend)
    before, after = rate_text(found.before), rate_text(found.after)
    rates = after if found.kind == TrendKind.STEADY else f"{before} → {after}"
    kind = cap(label(found.kind))
    return translate("Call", "{kind}: {rates} opkald pr. måned", kind=kind, rates=rates)


def counts_text(repeat: RepeatView) -> str:
    """The counts of each window; this call is among them. A longer window that holds no more calls
    than the one before it says nothing new and is left out; so does an address where only the
    caller called from."""
    shown: list[str] = []
    told = 0
    for days, counts in sorted(repeat.counts.items()):
        if counts.total > told:
            shown.append(_window(days, counts))
            told = counts.total
    told = repeat.counts.get(MONTH, Counts()).total
    for days, counts in sorted(repeat.address.items()):
        if counts.total > told:
            address = translate("Call", "fra adressen {calls}", calls=_window(days, counts))
            shown.append(address)
            told = counts.total
    return cap(" · ".join(shown))


def _window(days: int, counts: Counts) -> str:
    return translate(
        "Call",
        "{days} dage: {own} selv, {others} for andre",
        days=days,
        own=counts.oneself,
        others=counts.on_behalf,
    )
